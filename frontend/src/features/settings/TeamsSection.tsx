/** Teams, which customers belong to (PPL-5); for administrators. */
import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group, Modal, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { IconPlus, IconUsersGroup } from "@tabler/icons-react";
import { useRouter } from "@tanstack/react-router";
import { useState } from "react";
import { graphql } from "react-relay";
import { usePage } from "@/shared/relay/page";
import { CommandAlert, useCommand } from "@/shared/relay/useCommand";
import { toast } from "@/shared/toast";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Panel } from "@/shared/ui/Panel";
import type { TeamsSectionCreateMutation } from "./__generated__/TeamsSectionCreateMutation.graphql";
import type { TeamsSectionDeleteMutation } from "./__generated__/TeamsSectionDeleteMutation.graphql";
import type { TeamsSectionQuery } from "./__generated__/TeamsSectionQuery.graphql";
import type { TeamsSectionRenameMutation } from "./__generated__/TeamsSectionRenameMutation.graphql";
import { Confirm } from "./Confirm";
import { teamsRoute } from "./routes";
import styles from "./SettingsPage.module.css";

export const query = graphql`
  query TeamsSectionQuery {
    teams {
      id
      name
      members {
        id
        name
      }
    }
  }
`;

type Team = TeamsSectionQuery["response"]["teams"][number];
type Open = { kind: "name"; team: Team | null } | { kind: "delete"; team: Team };

export function TeamsSection() {
  const { t } = useLingui();
  const { teams } = usePage<TeamsSectionQuery>(query, teamsRoute.useLoaderData());
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  return (
    <Panel
      flush
      title={<Trans>Teams</Trans>}
      actions={
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => setOpen({ kind: "name", team: null })}
        >
          <Trans>New team</Trans>
        </Button>
      }
    >
      {teams.length === 0 ? (
        <EmptyState icon={IconUsersGroup} title={<Trans>No teams yet.</Trans>}>
          <Trans>
            Without teams everyone sees all customers. A customer of a team is seen by its members only.
          </Trans>
        </EmptyState>
      ) : (
        <ul className={styles.rows}>
          {teams.map((team) => (
            <li key={team.id} className={styles.row}>
              <span className={`${styles.main} ${styles.words}`}>
                <span>{team.name}</span>
                <span className={styles.soft}>
                  {team.members.map((member) => member.name).join(", ") || t`Nobody is in it.`}
                </span>
              </span>
              <Button
                variant="default"
                size="compact-sm"
                aria-label={t`Rename ${team.name}`}
                onClick={() => setOpen({ kind: "name", team })}
              >
                <Trans>Rename</Trans>
              </Button>
              <Button
                variant="default"
                size="compact-sm"
                aria-label={t`Delete ${team.name}`}
                onClick={() => setOpen({ kind: "delete", team })}
              >
                <Trans>Delete</Trans>
              </Button>
            </li>
          ))}
        </ul>
      )}
      <p className={styles.foot}>
        <Trans>Who is in which team is set on each user.</Trans>
      </p>
      {open?.kind === "name" ? <NameDialog team={open.team} onClose={close} /> : null}
      {open?.kind === "delete" ? <DeleteDialog team={open.team} onClose={close} /> : null}
    </Panel>
  );
}

function NameDialog({ team, onClose }: { team: Team | null; onClose(): void }) {
  const { t } = useLingui();
  const router = useRouter();
  const form = useForm({ mode: "uncontrolled", initialValues: { name: team?.name ?? "" } });
  const create = useCommand<TeamsSectionCreateMutation>(graphql`
    mutation TeamsSectionCreateMutation($input: CreateTeamInput!) {
      createTeam(input: $input) {
        __typename
        ... on CreateTeamPayload {
          team {
            id
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
  const rename = useCommand<TeamsSectionRenameMutation>(graphql`
    mutation TeamsSectionRenameMutation($input: RenameTeamInput!) {
      renameTeam(input: $input) {
        __typename
        ... on RenameTeamPayload {
          team {
            id
            name
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
  const command = team ? rename : create;
  const submit = form.onSubmit(async ({ name }) => {
    const done = team
      ? await rename.run({ input: { id: team.id, name } }, { form })
      : await create.run({ input: { name } }, { form });
    if (!done) return;
    onClose();
    await router.invalidate();
  });
  return (
    <Modal
      opened
      onClose={onClose}
      title={team ? t`Rename ${team.name}` : t`New team`}
      closeButtonProps={{ "aria-label": t`Close` }}
    >
      <form onSubmit={submit} noValidate>
        <Stack gap={12}>
          <TextInput
            required
            data-autofocus
            autoComplete="off"
            label={t`Name`}
            key={form.key("name")}
            {...form.getInputProps("name")}
          />
          <CommandAlert command={command} />
          <Group justify="flex-end" gap={8}>
            <Button variant="default" onClick={onClose}>
              <Trans>Cancel</Trans>
            </Button>
            <Button type="submit" loading={command.isBusy}>
              {team ? <Trans>Rename</Trans> : <Trans>Create</Trans>}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

function DeleteDialog({ team, onClose }: { team: Team; onClose(): void }) {
  const { t } = useLingui();
  const router = useRouter();
  const remove = useCommand<TeamsSectionDeleteMutation>(graphql`
    mutation TeamsSectionDeleteMutation($input: DeleteTeamInput!) {
      deleteTeam(input: $input) {
        __typename
        ... on DeleteTeamPayload {
          deletedId
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
  const run = async () => {
    const done = await remove.run({ input: { id: team.id } });
    onClose();
    if (!done) return;
    toast({ message: t`${team.name} was deleted.` });
    await router.invalidate();
  };
  return (
    <Confirm
      title={t`Delete ${team.name}?`}
      action={<Trans>Delete</Trans>}
      isBusy={remove.isBusy}
      onConfirm={() => void run()}
      onClose={onClose}
    >
      <Trans>
        Its members stay users. A team that customers belong to is not deleted. This cannot be undone.
      </Trans>
    </Confirm>
  );
}
