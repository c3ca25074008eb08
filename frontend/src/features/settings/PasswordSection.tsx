/** One's own password (PPL-2). */
import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group, PasswordInput, Stack } from "@mantine/core";
import { useForm } from "@mantine/form";
import { graphql } from "react-relay";
import { CommandAlert, useCommand } from "@/shared/relay/useCommand";
import { toast } from "@/shared/toast";
import { Panel } from "@/shared/ui/Panel";
import type { PasswordSectionMutation } from "./__generated__/PasswordSectionMutation.graphql";

export function PasswordSection() {
  const { t } = useLingui();
  const form = useForm({ mode: "uncontrolled", initialValues: { currentPassword: "", password: "" } });
  const change = useCommand<PasswordSectionMutation>(graphql`
    mutation PasswordSectionMutation($input: ChangePasswordInput!) {
      changePassword(input: $input) {
        __typename
        ... on ChangePasswordPayload {
          viewer {
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
  const submit = form.onSubmit(async (values) => {
    if (!(await change.run({ input: values }, { form }))) return;
    form.reset();
    toast({ message: t`Your password is changed. Other browsers are signed out.` });
  });
  return (
    <Panel title={<Trans>Password</Trans>}>
      <form onSubmit={submit} noValidate>
        <Stack gap={12} maw={420}>
          <PasswordInput
            label={t`Current password`}
            description={t`Not asked right after a one-time link.`}
            autoComplete="current-password"
            key={form.key("currentPassword")}
            {...form.getInputProps("currentPassword")}
          />
          <PasswordInput
            label={t`New password`}
            description={t`At least 12 characters; several words are best.`}
            autoComplete="new-password"
            key={form.key("password")}
            {...form.getInputProps("password")}
          />
          <CommandAlert command={change} />
          <Group>
            <Button type="submit" loading={change.isBusy}>
              <Trans>Change password</Trans>
            </Button>
          </Group>
        </Stack>
      </form>
    </Panel>
  );
}
