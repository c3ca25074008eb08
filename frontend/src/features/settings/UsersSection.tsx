/** Users: invite, deactivate, let in again; for administrators (PPL-2). */
import { Trans, useLingui } from "@lingui/react/macro";
import { Alert, Button, Code, CopyButton, Group, MultiSelect, Select, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useState } from "react";
import { graphql } from "react-relay";
import { ROLES } from "@/shared/domain";
import { usePage } from "@/shared/relay/page";
import { CommandAlert, useCommand } from "@/shared/relay/useCommand";
import { Avatar } from "@/shared/ui/Avatar";
import { Panel } from "@/shared/ui/Panel";
import rows from "@/shared/ui/RecordRows.module.css";
import type { UsersSectionInviteMutation } from "./__generated__/UsersSectionInviteMutation.graphql";
import type { UsersSectionOffMutation } from "./__generated__/UsersSectionOffMutation.graphql";
import type { UsersSectionOnMutation } from "./__generated__/UsersSectionOnMutation.graphql";
import type { UsersSectionQuery } from "./__generated__/UsersSectionQuery.graphql";
import type { UsersSectionResetMutation } from "./__generated__/UsersSectionResetMutation.graphql";
import type { UsersSectionRoleMutation } from "./__generated__/UsersSectionRoleMutation.graphql";
import { usersRoute } from "./routes";

export const query = graphql`
  query UsersSectionQuery {
    teams {
      id
      name
    }
    users(first: 80) @connection(key: "UsersSection_users") {
      __id
      edges {
        node {
          id
          version
          name
          email
          role
          isActive
          avatarColor
          teams {
            id
            name
          }
        }
      }
    }
  }
`;

type Role = keyof typeof ROLES;

export function UsersSection() {
  const { t, i18n } = useLingui();
  const { users, teams } = usePage<UsersSectionQuery>(query, usersRoute.useLoaderData());
  const [link, setLink] = useState<{ name: string; url: string } | null>(null);
  const roles = (Object.keys(ROLES) as Role[]).map((value) => ({ value, label: i18n._(ROLES[value].label) }));
  const form = useForm({
    mode: "uncontrolled",
    initialValues: { name: "", email: "", role: "ANALYST", teams: [] as string[] },
  });
  const invite = useCommand<UsersSectionInviteMutation>(graphql`
    mutation UsersSectionInviteMutation($input: InviteUserInput!, $connections: [ID!]!) {
      inviteUser(input: $input) {
        __typename
        ... on InviteUserPayload {
          link
          user @appendNode(connections: $connections, edgeTypeName: "UserEdge") {
            id
            version
            name
            email
            role
            isActive
            avatarColor
            teams {
              id
              name
            }
          }
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
  const submit = form.onSubmit(async (values) => {
    const input = { ...values, role: values.role as Role };
    const done = await invite.run({ input, connections: [users.__id] }, { form });
    if (!done) return;
    setLink({ name: values.name, url: done.link });
    form.reset();
  });
  const field = (name: "name" | "email" | "role" | "teams") => ({
    key: form.key(name),
    ...form.getInputProps(name),
  });
  return (
    <Stack gap={16}>
      <Panel title={<Trans>Invite a user</Trans>}>
        <form onSubmit={submit} noValidate>
          <Stack gap={12}>
            <Group align="flex-end" gap={12}>
              <TextInput label={t`Name`} {...field("name")} />
              <TextInput label={t`Email`} type="email" {...field("email")} />
              <Select label={t`Role`} allowDeselect={false} data={roles} {...field("role")} />
              <MultiSelect
                label={t`Teams`}
                data={teams.map((team) => ({ value: team.id, label: team.name }))}
                {...field("teams")}
              />
              <Button type="submit" loading={invite.isBusy}>
                <Trans>Invite</Trans>
              </Button>
            </Group>
            <CommandAlert command={invite} />
            {link ? <OneTimeLink name={link.name} url={link.url} /> : null}
          </Stack>
        </form>
      </Panel>
      <Panel flush title={<Trans>Users</Trans>}>
        <ul className={rows.rows}>
          {users.edges.map(({ node }) => (
            <UserRow
              key={node.id}
              user={node}
              roles={roles}
              onLink={(url) => setLink({ name: node.name, url })}
            />
          ))}
        </ul>
      </Panel>
    </Stack>
  );
}

function OneTimeLink({ name, url }: { name: string; url: string }) {
  const { t } = useLingui();
  return (
    <Alert
      title={t`Hand this link to ${name}: it signs in once, within 20 minutes.`}
      color="teal"
      variant="default"
    >
      <Group gap={12}>
        <Code style={{ overflowWrap: "anywhere" }}>{url}</Code>
        <CopyButton value={url}>
          {({ copied, copy }) => (
            <Button variant="default" size="compact-sm" onClick={copy}>
              {copied ? <Trans>Copied</Trans> : <Trans>Copy</Trans>}
            </Button>
          )}
        </CopyButton>
      </Group>
    </Alert>
  );
}

type User = UsersSectionQuery["response"]["users"]["edges"][number]["node"];

function UserRow({
  user,
  roles,
  onLink,
}: {
  user: User;
  roles: { value: Role; label: string }[];
  onLink(url: string): void;
}) {
  const { t } = useLingui();
  const role = useCommand<UsersSectionRoleMutation>(graphql`
    mutation UsersSectionRoleMutation($input: UpdateUserInput!) {
      updateUser(input: $input) {
        __typename
        ... on UpdateUserPayload {
          user {
            id
            version
            role
          }
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
  const off = useCommand<UsersSectionOffMutation>(graphql`
    mutation UsersSectionOffMutation($input: UserInput!) {
      deactivateUser(input: $input) {
        __typename
        ... on DeactivateUserPayload {
          user {
            id
            version
            isActive
          }
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
  const on = useCommand<UsersSectionOnMutation>(graphql`
    mutation UsersSectionOnMutation($input: UserInput!) {
      reactivateUser(input: $input) {
        __typename
        ... on ReactivateUserPayload {
          user {
            id
            version
            isActive
          }
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
  const reset = useCommand<UsersSectionResetMutation>(graphql`
    mutation UsersSectionResetMutation($input: UserInput!) {
      resetUser(input: $input) {
        __typename
        ... on ResetUserPayload {
          link
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
  const input = { id: user.id };
  const renew = async () => {
    const done = await reset.run({ input });
    if (done) onLink(done.link);
  };
  return (
    <li className={rows.row}>
      <Avatar name={user.name} color={user.avatarColor} />
      <span className={rows.main}>
        {user.name} <span className={rows.quiet}>{user.email}</span>
      </span>
      <span className={rows.quiet}>{user.teams.map((team) => team.name).join(", ")}</span>
      <Select
        aria-label={t`Role of ${user.name}`}
        size="xs"
        w={140}
        allowDeselect={false}
        data={roles}
        value={user.role}
        onChange={(value) =>
          void role.run({ input: { ...input, version: user.version, role: value as Role } })
        }
      />
      {user.isActive ? (
        <>
          <Button
            variant="default"
            size="compact-sm"
            aria-label={t`Reset ${user.name}`}
            loading={reset.isBusy}
            onClick={() => void renew()}
          >
            <Trans>Reset</Trans>
          </Button>
          <Button
            variant="default"
            size="compact-sm"
            aria-label={t`Deactivate ${user.name}`}
            onClick={() => void off.run({ input })}
          >
            <Trans>Deactivate</Trans>
          </Button>
        </>
      ) : (
        <Button
          variant="default"
          size="compact-sm"
          aria-label={t`Activate ${user.name}`}
          onClick={() => void on.run({ input })}
        >
          <Trans>Activate</Trans>
        </Button>
      )}
    </li>
  );
}
