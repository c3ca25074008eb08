/** The name of a team: a new one's, or another (PPL-5). */
import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group, Modal, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useRouter } from "@tanstack/react-router";
import { graphql } from "react-relay";
import { CommandAlert, useCommand } from "@/shared/relay/useCommand";
import type { TeamDialogCreateMutation } from "./__generated__/TeamDialogCreateMutation.graphql";
import type { TeamDialogRenameMutation } from "./__generated__/TeamDialogRenameMutation.graphql";

interface Props {
  /** Null for a new one. */
  team: { readonly id: string; readonly name: string } | null;
  onClose(): void;
}

export function TeamDialog({ team, onClose }: Props) {
  const { t } = useLingui();
  const router = useRouter();
  const form = useForm({ mode: "uncontrolled", initialValues: { name: team?.name ?? "" } });
  const create = useCommand<TeamDialogCreateMutation>(graphql`
    mutation TeamDialogCreateMutation($input: CreateTeamInput!) {
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
  const rename = useCommand<TeamDialogRenameMutation>(graphql`
    mutation TeamDialogRenameMutation($input: RenameTeamInput!) {
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
