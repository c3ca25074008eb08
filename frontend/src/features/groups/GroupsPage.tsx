/** Contact groups: found by name, created here, opened to see who is in (CUS-5). */
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconPlus, IconUsersGroup } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { graphql, usePaginationFragment } from "react-relay";
import { DirectoryTabs } from "@/features/customers/fragments/DirectoryTabs";
import { SearchField } from "@/features/customers/fragments/SearchField";
import { usePageState } from "@/shared/relay/page";
import { useFormats } from "@/shared/time/formats";
import { Time } from "@/shared/time/Time";
import { toast } from "@/shared/toast";
import { type Column, DataTable } from "@/shared/ui/DataTable";
import { EmptyState } from "@/shared/ui/EmptyState";
import { FilterChips } from "@/shared/ui/FilterChips";
import { LoadMore } from "@/shared/ui/LoadMore";
import { lazyDialog } from "@/shared/ui/lazyDialog";
import { PageHeader } from "@/shared/ui/PageHeader";
import { mayWrite, useViewer } from "@/shared/viewer";
import type { GroupsPage_query$data, GroupsPage_query$key } from "./__generated__/GroupsPage_query.graphql";
import type { GroupsPageQuery } from "./__generated__/GroupsPageQuery.graphql";
import styles from "./Groups.module.css";
import { groupsRoute } from "./routes";

const GroupDialog = lazyDialog(async () => (await import("./GroupDialog")).GroupDialog);

export const query = graphql`
  query GroupsPageQuery($text: String, $active: Boolean) {
    ...GroupsPage_query @arguments(text: $text, active: $active)
  }
`;

export function GroupsPage() {
  const { t } = useLingui();
  const viewer = useViewer();
  const { data, isStale } = usePageState<GroupsPageQuery>(query, groupsRoute.useLoaderData());
  const { text = "", active = "yes" } = groupsRoute.useSearch();
  const navigate = groupsRoute.useNavigate();
  const [isAdding, setAdding] = useState(false);
  const set = (change: { text?: string; active?: "yes" | "no" | "all" }) =>
    void navigate({ search: (old) => ({ ...old, ...change }), replace: true, resetScroll: false });
  return (
    <>
      <PageHeader
        title={t`Contact groups`}
        actions={
          mayWrite(viewer) ? (
            <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding(true)}>
              <Trans>New group</Trans>
            </Button>
          ) : null
        }
      />
      <DirectoryTabs />
      <div className={styles.bar}>
        <SearchField label={t`Find by name`} value={text} onChange={(typed) => set({ text: typed })} />
        <FilterChips
          single
          label={t`Activity`}
          choices={[
            { value: "no", label: t`Inactive` },
            { value: "all", label: t`All` },
          ]}
          value={active === "yes" ? [] : [active]}
          onChange={([chosen]) => set({ active: (chosen as "no" | "all" | undefined) ?? "yes" })}
        />
      </div>
      <Groups
        query={data}
        isStale={isStale}
        isNarrowed={text.trim() !== "" || active === "no"}
        onClear={() => set({ text: "", active: "yes" })}
      />
      {isAdding ? (
        <GroupDialog
          group={null}
          onClose={() => setAdding(false)}
          onSaved={({ id, name }) => {
            toast({ message: t`${name} was created.` });
            void navigate({ to: "/groups/$groupId", params: { groupId: id }, search: {} });
          }}
        />
      ) : null}
    </>
  );
}

type Group = GroupsPage_query$data["contactGroups"]["edges"][number]["node"];

interface Props {
  query: GroupsPage_query$key;
  isStale: boolean;
  isNarrowed: boolean;
  onClear(): void;
}

function Groups({ query: key, isStale, isNarrowed, onClear }: Props) {
  const { t } = useLingui();
  const formats = useFormats();
  const navigate = groupsRoute.useNavigate();
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment(
    graphql`
      fragment GroupsPage_query on Query
      @refetchable(queryName: "GroupsPagePageQuery")
      @argumentDefinitions(
        count: { type: "Int", defaultValue: 50 }
        cursor: { type: "String" }
        text: { type: "String" }
        active: { type: "Boolean" }
      ) {
        contactGroups(first: $count, after: $cursor, text: $text, active: $active)
          @connection(key: "GroupsPage_contactGroups") {
          totalCount
          edges {
            node {
              id
              name
              description
              isActive
              createdAt
              members {
                totalCount
              }
            }
          }
        }
      }
    `,
    key,
  );
  const { totalCount, edges } = data.contactGroups;
  const columns: Column<Group>[] = [
    {
      key: "name",
      header: t`Name`,
      width: "28%",
      cell: (group) => (
        <>
          <Link to="/groups/$groupId" params={{ groupId: group.id }} search={{}}>
            {group.name}
          </Link>
          {group.isActive ? null : (
            <span className={styles.inactive}>
              <Trans>Inactive</Trans>
            </span>
          )}
        </>
      ),
    },
    { key: "description", header: t`Description`, cell: (group) => group.description },
    {
      key: "members",
      header: t`Members`,
      width: "14%",
      align: "end",
      cell: (group) => formats.number(group.members.totalCount),
    },
    {
      key: "created",
      header: t`Created`,
      width: "16%",
      cell: (group) => <Time value={group.createdAt} as="day" />,
    },
  ];
  return (
    <>
      <p className={styles.count} role="status">
        <Plural value={totalCount} one="# group" other="# groups" />
      </p>
      <DataTable
        label={t`Contact groups`}
        columns={columns}
        rows={edges.map((edge) => edge.node)}
        isStale={isStale}
        onOpen={(group) =>
          void navigate({ to: "/groups/$groupId", params: { groupId: group.id }, search: {} })
        }
        empty={
          isNarrowed ? (
            <EmptyState
              icon={IconUsersGroup}
              title={<Trans>No group fits.</Trans>}
              action={
                <Button variant="default" onClick={onClear}>
                  <Trans>Show all active groups</Trans>
                </Button>
              }
            />
          ) : (
            <EmptyState icon={IconUsersGroup} title={<Trans>No groups yet.</Trans>}>
              <Trans>
                A group gathers contacts of any customers, such as the guests of an event. Customers can then
                be filtered by it.
              </Trans>
            </EmptyState>
          )
        }
      />
      <LoadMore hasNext={hasNext} isLoading={isLoadingNext} onLoad={() => loadNext(50)} />
    </>
  );
}
