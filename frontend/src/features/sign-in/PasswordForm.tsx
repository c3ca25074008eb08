/** Email and password. */
import { Trans, useLingui } from "@lingui/react/macro";
import { Button, PasswordInput, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { graphql } from "react-relay";
import { CommandAlert, useCommand } from "@/shared/relay/useCommand";
import type { PasswordFormMutation } from "./__generated__/PasswordFormMutation.graphql";
import styles from "./SignInPage.module.css";

export function PasswordForm({ onEnter }: { onEnter(): void }) {
  const { t } = useLingui();
  const form = useForm({ mode: "uncontrolled", initialValues: { email: "", password: "" } });
  const signIn = useCommand<PasswordFormMutation>(graphql`
    mutation PasswordFormMutation($input: SignInInput!) {
      signIn(input: $input) {
        __typename
        ... on SignInPayload {
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
  return (
    <form
      className={styles.form}
      onSubmit={form.onSubmit(async (input) => {
        if (await signIn.run({ input }, { form })) onEnter();
      })}
    >
      <h1 className={styles.title}>
        <Trans>Sign in</Trans>
      </h1>
      <CommandAlert command={signIn} />
      <TextInput
        label={t`Email`}
        type="email"
        autoComplete="username"
        required
        withAsterisk={false}
        autoFocus
        key={form.key("email")}
        {...form.getInputProps("email")}
      />
      <PasswordInput
        label={t`Password`}
        autoComplete="current-password"
        required
        withAsterisk={false}
        visibilityToggleButtonProps={{ "aria-label": t`Show the password` }}
        key={form.key("password")}
        {...form.getInputProps("password")}
      />
      <Button type="submit" loading={signIn.isBusy} fullWidth>
        <Trans>Sign in</Trans>
      </Button>
    </form>
  );
}
