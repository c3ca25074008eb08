/** Users: found, invited, changed, let out and let in again; for administrators (PPL-2). */
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { ActionIcon, Button } from "@mantine/core";
import { IconDots, IconPlus, IconUsers } from "@tabler/icons-react";
import { useState } from "react";
import { graphql, usePaginationFragment } from "react-relay";
import { SearchField } from "@/features/customers/fragments/SearchField";
import { ROLES } from "@/shared/domain";
import { usePageState } from "@/shared/relay/page";
import { Time } from "@/shared/time/Time";
import { ActionMenu } from "@/shared/ui/ActionMenu";
import { Avatar } from "@/shared/ui/Avatar";
import { type Column, DataTable } from "@/shared/ui/DataTable";
import { EmptyState } from "@/shared/ui/EmptyState";
import { FilterChips } from "@/shared/ui/FilterChips";
import { LoadMore } from "@/shared/ui/LoadMore";
import { lazyDialog } from "@/shared/ui/lazyDialog";
import { useViewer } from "@/shared/viewer";
import type {
  UsersSection_query$data,
  UsersSection_query$key,
} from "./__generated__/UsersSection_query.graphql";
import type { UsersSectionQuery } from "./__generated__/UsersSectionQuery.graphql";
import { usersRoute } from "./routes";
import styles from "./SettingsPage.module.css";
import { useUserCommands } from "./userCommands";

const UserDialog = lazyDialog(async () => (await import("./UserDialog")).UserDialog);
const LinkDialog = lazyDialog(async () => (await import("./UserDialog")).LinkDialog);
const SessionsDialog = lazyDialog(async () => (await import("./SessionsDialog")).SessionsDialog);

export const query = graphql`
  query UsersSectionQuery($text: String, $active: Boolean) {
    teams {
      id
      name
    }
    ...UsersSection_query @arguments(text: $text, active: $active)
  }
`;

type User = UsersSection_query$data["users"]["edges"][number]["node"];
type Open =
  | { kind: "invite" }
  | { kind: "edit" | "sessions"; user: User }
  | { kind: "link"; name: string; url: string };

export function UsersSection() {
  const { t } = useLingui();
  const { data, isStale } = usePageState<UsersSectionQuery>(query, usersRoute.useLoaderData());
  const { text = "", active = "yes" } = usersRoute.useSearch();
  const navigate = usersRoute.useNavigate();
  const [open, setOpen] = useState<Open | null>(null);
  const set = (change: { text?: string; active?: "yes" | "no" }) =>
    void navigate({ search: (old) => ({ ...old, ...change }), replace: true, resetScroll: false });
  const close = () => setOpen(null);
  return (
    <>
      <div className={styles.bar}>
        <div className={styles.find}>
          <SearchField
            label={t`Find by name or email`}
            value={text}
            onChange={(typed) => set({ text: typed })}
          />
          <FilterChips
            single
            label={t`Access`}
            choices={[{ value: "no", label: t`Deactivated` }]}
            value={active === "no" ? ["no"] : []}
            onChange={([chosen]) => set({ active: chosen === "no" ? "no" : "yes" })}
          />
        </div>
        <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setOpen({ kind: "invite" })}>
          <Trans>Invite</Trans>
        </Button>
      </div>
      <Users query={data} isStale={isStale} onOpen={setOpen} />
      {open?.kind === "invite" ? (
        <UserDialog
          user={null}
          teams={data.teams}
          onClose={close}
          onInvited={(name, url) => setOpen({ kind: "link", name, url })}
        />
      ) : null}
      {open?.kind === "edit" ? <UserDialog user={open.user} teams={data.teams} onClose={close} /> : null}
      {open?.kind === "sessions" ? <SessionsDialog user={open.user} onClose={close} /> : null}
      {open?.kind === "link" ? <LinkDialog name={open.name} url={open.url} onClose={close} /> : null}
    </>
  );
}

interface Props {
  query: UsersSection_query$key;
  isStale: boolean;
  onOpen(open: Open): void;
}

function Users({ query: key, isStale, onOpen }: Props) {
  const { t, i18n } = useLingui();
  const viewer = useViewer();
  const commands = useUserCommands();
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment(
    graphql`
      fragment UsersSection_query on Query
      @refetchable(queryName: "UsersSectionPageQuery")
      @argumentDefinitions(
        count: { type: "Int", defaultValue: 25 }
        cursor: { type: "String" }
        text: { type: "String" }
        active: { type: "Boolean" }
      ) {
        users(first: $count, after: $cursor, text: $text, active: $active)
          @connection(key: "UsersSection_users") {
          totalCount
          edges {
            node {
              id
              version
              name
              email
              role
              isActive
              avatarColor
              lastSignedInAt
              teams(first: 50) {
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
  const { totalCount, edges } = data.users;
  const reset = async (user: User) => {
    const url = await commands.reset(user.id);
    if (url) onOpen({ kind: "link", name: user.name, url });
  };
  const columns: Column<User>[] = [
    {
      key: "name",
      header: t`Name`,
      cell: (user) => (
        <span className={styles.person}>
          <Avatar name={user.name} color={user.avatarColor} />
          <span className={styles.words}>
            <span>
              {user.name}
              {user.isActive ? null : (
                <>
                  {" "}
                  <span className={styles.mark}>
                    <Trans>Deactivated</Trans>
                  </span>
                </>
              )}
            </span>
            <span className={styles.soft}>{user.email}</span>
          </span>
        </span>
      ),
    },
    { key: "role", header: t`Role`, width: "16%", cell: (user) => i18n._(ROLES[user.role].label) },
    {
      key: "teams",
      header: t`Teams`,
      width: "22%",
      cell: (user) => user.teams.map((team) => team.name).join(", "),
    },
    {
      key: "seen",
      header: t`Last signed in`,
      width: "18%",
      cell: (user) =>
        user.lastSignedInAt ? (
          <Time value={user.lastSignedInAt} as="relative" />
        ) : (
          <span className={styles.soft}>
            <Trans>Never</Trans>
          </span>
        ),
    },
    {
      key: "actions",
      header: t`Actions`,
      quiet: true,
      width: "64px",
      align: "end",
      cell: (user) => (
        <ActionMenu
          opener={
            <ActionIcon variant="subtle" color="gray" aria-label={t`Actions for ${user.name}`}>
              <IconDots size={16} aria-hidden />
            </ActionIcon>
          }
          actions={[
            { key: "edit", label: t`Edit`, run: () => onOpen({ kind: "edit", user }) },
            ...(user.isActive
              ? [
                  { key: "sessions", label: t`Sessions`, run: () => onOpen({ kind: "sessions", user }) },
                  { key: "reset", label: t`Reset and make a sign-in link`, run: () => void reset(user) },
                ]
              : []),
            ...(user.isActive && user.id !== viewer.id
              ? [{ key: "off", label: t`Deactivate`, run: () => void commands.deactivate(user) }]
              : []),
            ...(user.isActive
              ? []
              : [{ key: "on", label: t`Activate again`, run: () => void commands.reactivate(user) }]),
          ]}
        />
      ),
    },
  ];
  return (
    <>
      <p className={styles.count} role="status">
        <Plural value={totalCount} one="# user" other="# users" />
      </p>
      <DataTable
        label={t`Users`}
        columns={columns}
        rows={edges.map((edge) => edge.node)}
        isStale={isStale}
        onOpen={(user) => onOpen({ kind: "edit", user })}
        empty={
          <EmptyState icon={IconUsers} title={<Trans>Nobody fits.</Trans>}>
            <Trans>Deactivated users are shown by the chip beside the search.</Trans>
          </EmptyState>
        }
      />
      <LoadMore hasNext={hasNext} isLoading={isLoadingNext} onLoad={() => loadNext(25)} />
    </>
  );
}
