/** Teams, which customers belong to (PPL-5); for administrators. */
import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useRouter } from "@tanstack/react-router";
import { graphql } from "react-relay";
import { usePage } from "@/shared/relay/page";
import { CommandAlert, useCommand } from "@/shared/relay/useCommand";
import { Panel } from "@/shared/ui/Panel";
import rows from "@/shared/ui/RecordRows.module.css";
import type { TeamsSectionCreateMutation } from "./__generated__/TeamsSectionCreateMutation.graphql";
import type { TeamsSectionDeleteMutation } from "./__generated__/TeamsSectionDeleteMutation.graphql";
import type { TeamsSectionQuery } from "./__generated__/TeamsSectionQuery.graphql";
import { teamsRoute } from "./routes";

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

export function TeamsSection() {
  const { t } = useLingui();
  const router = useRouter();
  const { teams } = usePage<TeamsSectionQuery>(query, teamsRoute.useLoaderData());
  const form = useForm({ mode: "uncontrolled", initialValues: { name: "" } });
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
  const submit = form.onSubmit(async (input) => {
    if (!(await create.run({ input }, { form }))) return;
    form.reset();
    await router.invalidate();
  });
  const drop = async (id: string) => {
    if (await remove.run({ input: { id } })) await router.invalidate();
  };
  return (
    <Stack gap={16}>
      <Panel title={<Trans>New team</Trans>}>
        <form onSubmit={submit} noValidate>
          <Group align="flex-end" gap={12}>
            <TextInput label={t`Name`} key={form.key("name")} {...form.getInputProps("name")} />
            <Button type="submit" loading={create.isBusy}>
              <Trans>Create</Trans>
            </Button>
          </Group>
          <CommandAlert command={create} />
        </form>
      </Panel>
      <Panel flush title={<Trans>Teams</Trans>}>
        {teams.length === 0 ? (
          <p className={rows.empty}>
            <Trans>No teams yet. Without teams everyone sees all customers.</Trans>
          </p>
        ) : (
          <ul className={rows.rows}>
            {teams.map((team) => (
              <li key={team.id} className={rows.row}>
                <span className={rows.main}>{team.name}</span>
                <span className={rows.quiet}>{team.members.map((member) => member.name).join(", ")}</span>
                <Button
                  variant="default"
                  size="compact-sm"
                  aria-label={t`Delete ${team.name}`}
                  onClick={() => void drop(team.id)}
                >
                  <Trans>Delete</Trans>
                </Button>
              </li>
            ))}
          </ul>
        )}
      </Panel>
    </Stack>
  );
}
