/** The members of a group: found, added by typing a name, taken out and put back. */
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconUsersGroup } from "@tabler/icons-react";
import { Link, useRouter } from "@tanstack/react-router";
import { graphql, usePaginationFragment } from "react-relay";
import { SearchField } from "@/features/customers/fragments/SearchField";
import { useCommand } from "@/shared/relay/useCommand";
import { toast } from "@/shared/toast";
import { type Column, DataTable } from "@/shared/ui/DataTable";
import { EmptyState } from "@/shared/ui/EmptyState";
import { LoadMore } from "@/shared/ui/LoadMore";
import { mayWrite, useViewer } from "@/shared/viewer";
import type {
  GroupMembers_group$data,
  GroupMembers_group$key,
} from "./__generated__/GroupMembers_group.graphql";
import type { GroupMembersAddMutation } from "./__generated__/GroupMembersAddMutation.graphql";
import type { GroupMembersRemoveMutation } from "./__generated__/GroupMembersRemoveMutation.graphql";
import styles from "./Groups.module.css";
import { MemberPicker } from "./MemberPicker";
import { groupRoute } from "./routes";

type Member = GroupMembers_group$data["members"]["edges"][number]["node"];

interface Props {
  group: GroupMembers_group$key;
  isStale: boolean;
}

export function GroupMembers({ group: key, isStale }: Props) {
  const { t } = useLingui();
  const viewer = useViewer();
  const router = useRouter();
  const navigate = groupRoute.useNavigate();
  const { text = "" } = groupRoute.useSearch();
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment(
    graphql`
      fragment GroupMembers_group on ContactGroup
      @refetchable(queryName: "GroupMembersPageQuery")
      @argumentDefinitions(
        count: { type: "Int", defaultValue: 50 }
        cursor: { type: "String" }
        text: { type: "String" }
      ) {
        id
        members(first: $count, after: $cursor, text: $text) @connection(key: "GroupMembers_members") {
          totalCount
          edges {
            node {
              id
              name
              jobTitle
              email
              customer {
                id
                name
              }
            }
          }
        }
      }
    `,
    key,
  );
  const add = useCommand<GroupMembersAddMutation>(graphql`
    mutation GroupMembersAddMutation($input: AddToGroupInput!) {
      addToGroup(input: $input) {
        __typename
        ... on AddToGroupPayload {
          added
        }
        ... on InvalidInput {
          message
          problems {
            path
            message
          }
        }
        ... on Refused {
          code
          message
        }
      }
    }
  `);
  const remove = useCommand<GroupMembersRemoveMutation>(graphql`
    mutation GroupMembersRemoveMutation($input: RemoveFromGroupInput!) {
      removeFromGroup(input: $input) {
        __typename
        ... on RemoveFromGroupPayload {
          removed
        }
        ... on InvalidInput {
          message
          problems {
            path
            message
          }
        }
        ... on Refused {
          code
          message
        }
      }
    }
  `);
  const groupId = data.id;
  const put = async (contact: { id: string; name: string }) => {
    const done = await add.run({ input: { groupId, contactIds: [contact.id] } });
    if (!done) return;
    await router.invalidate();
    toast({
      message: done.added > 0 ? t`${contact.name} was added.` : t`${contact.name} is already in the group.`,
    });
  };
  const take = async (contact: Member) => {
    if (!(await remove.run({ input: { groupId, contactIds: [contact.id] } }))) return;
    await router.invalidate();
    toast({ message: t`${contact.name} is no longer in the group.`, undo: () => void put(contact) });
  };
  const canWrite = mayWrite(viewer);
  const columns: Column<Member>[] = [
    {
      key: "name",
      header: t`Name`,
      width: "24%",
      cell: (contact) => (
        <Link to="/contacts/$contactId" params={{ contactId: contact.id }}>
          {contact.name}
        </Link>
      ),
    },
    {
      key: "customer",
      header: t`Customer`,
      width: "24%",
      cell: (contact) => (
        <Link to="/customers/$customerId" params={{ customerId: contact.customer.id }}>
          {contact.customer.name}
        </Link>
      ),
    },
    { key: "jobTitle", spare: true, header: t`Job title`, width: "16%", cell: (contact) => contact.jobTitle },
    { key: "email", header: t`Email`, cell: (contact) => contact.email },
    ...(canWrite
      ? [
          {
            key: "remove",
            header: t`Take out`,
            quiet: true,
            width: "100px",
            align: "end" as const,
            cell: (contact: Member) => (
              <Button
                variant="default"
                size="compact-sm"
                aria-label={t`Take out ${contact.name}`}
                onClick={() => void take(contact)}
              >
                <Trans>Take out</Trans>
              </Button>
            ),
          },
        ]
      : []),
  ];
  const { totalCount, edges } = data.members;
  return (
    <>
      <div className={styles.bar}>
        <SearchField
          label={t`Find a member`}
          value={text}
          onChange={(typed) => void navigate({ search: { text: typed }, replace: true, resetScroll: false })}
        />
        {canWrite ? <MemberPicker isBusy={add.isBusy} onPick={(contact) => void put(contact)} /> : null}
      </div>
      <p className={styles.count} role="status">
        <Plural value={totalCount} one="# member" other="# members" />
      </p>
      <DataTable
        label={t`Members`}
        columns={columns}
        rows={edges.map((edge) => edge.node)}
        isStale={isStale}
        onOpen={(contact) => void navigate({ to: "/contacts/$contactId", params: { contactId: contact.id } })}
        empty={
          text.trim() ? (
            <EmptyState icon={IconUsersGroup} title={<Trans>No member fits.</Trans>} />
          ) : (
            <EmptyState icon={IconUsersGroup} title={<Trans>Nobody is in this group yet.</Trans>}>
              <Trans>Type a name into "Add a contact" to put the first one in.</Trans>
            </EmptyState>
          )
        }
      />
      <LoadMore hasNext={hasNext} isLoading={isLoadingNext} onLoad={() => loadNext(50)} />
    </>
  );
}
