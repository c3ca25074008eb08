/** Teams, which customers belong to (PPL-5); for administrators. */
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconPlus, IconUsersGroup } from "@tabler/icons-react";
import { useRouter } from "@tanstack/react-router";
import { useState } from "react";
import { graphql } from "react-relay";
import { usePage } from "@/shared/relay/page";
import { useCommand } from "@/shared/relay/useCommand";
import { toast } from "@/shared/toast";
import { EmptyState } from "@/shared/ui/EmptyState";
import { lazyDialog } from "@/shared/ui/lazyDialog";
import { Panel } from "@/shared/ui/Panel";
import type { TeamsSectionDeleteMutation } from "./__generated__/TeamsSectionDeleteMutation.graphql";
import type { TeamsSectionQuery } from "./__generated__/TeamsSectionQuery.graphql";
import { teamsRoute } from "./routes";
import styles from "./SettingsPage.module.css";

const Confirm = lazyDialog(async () => (await import("./Confirm")).Confirm);
const TeamDialog = lazyDialog(async () => (await import("./TeamDialog")).TeamDialog);

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
      {open?.kind === "name" ? <TeamDialog team={open.team} onClose={close} /> : null}
      {open?.kind === "delete" ? <DeleteDialog team={open.team} onClose={close} /> : null}
    </Panel>
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
