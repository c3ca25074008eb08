/** After a one-time link: a new password, now or later. */
import { Trans, useLingui } from "@lingui/react/macro";
import { Button, PasswordInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useEffect, useRef } from "react";
import { graphql } from "react-relay";
import { CommandAlert, useCommand } from "@/shared/relay/useCommand";
import type { NewPasswordMutation } from "./__generated__/NewPasswordMutation.graphql";
import styles from "./SignInPage.module.css";

const SHORTEST = 12;

export function NewPassword({ name, onDone }: { name: string; onDone(): void }) {
  const { t } = useLingui();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const form = useForm({
    mode: "uncontrolled",
    initialValues: { password: "", again: "" },
    validate: {
      password: (value) => (value.length < SHORTEST ? t`At least ${SHORTEST} characters.` : null),
      again: (value, { password }) => (value === password ? null : t`The two are not the same.`),
    },
  });
  const change = useCommand<NewPasswordMutation>(graphql`
    mutation NewPasswordMutation($input: ChangePasswordInput!) {
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
  const toggle = { "aria-label": t`Show the password` };
  return (
    <form
      className={styles.form}
      onSubmit={form.onSubmit(async ({ password }) => {
        if (await change.run({ input: { password } }, { form })) onDone();
      })}
    >
      <h1 ref={heading} tabIndex={-1} className={styles.title}>
        {name ? <Trans>Welcome, {name}</Trans> : <Trans>Welcome</Trans>}
      </h1>
      <p className={styles.note}>
        <Trans>You are signed in. Choose a password for the next time.</Trans>
      </p>
      <CommandAlert command={change} />
      <PasswordInput
        label={t`New password`}
        description={t`At least ${SHORTEST} characters.`}
        autoComplete="new-password"
        visibilityToggleButtonProps={toggle}
        key={form.key("password")}
        {...form.getInputProps("password")}
      />
      <PasswordInput
        label={t`Once more`}
        autoComplete="new-password"
        visibilityToggleButtonProps={toggle}
        key={form.key("again")}
        {...form.getInputProps("again")}
      />
      <Button type="submit" loading={change.isBusy} fullWidth>
        <Trans>Save and continue</Trans>
      </Button>
      <Button variant="subtle" onClick={onDone} fullWidth>
        <Trans>Not now</Trans>
      </Button>
    </form>
  );
}
