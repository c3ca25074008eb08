/** A one-time link was opened: it is used by a button, so that no mail scanner can use it up. */
import { Trans } from "@lingui/react/macro";
import { Anchor, Button } from "@mantine/core";
import { graphql } from "react-relay";
import { CommandAlert, useCommand } from "@/shared/relay/useCommand";
import type { OneTimeLinkMutation } from "./__generated__/OneTimeLinkMutation.graphql";
import styles from "./SignInPage.module.css";

interface Props {
  token: string;
  onEnter(name: string): void;
  onGiveUp(): void;
}

export function OneTimeLink({ token, onEnter, onGiveUp }: Props) {
  const link = useCommand<OneTimeLinkMutation>(
    graphql`
      mutation OneTimeLinkMutation($input: SignInWithLinkInput!) {
        signInWithLink(input: $input) {
          __typename
          ... on SignInWithLinkPayload {
            viewer {
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
    `,
    { quiet: true },
  );
  const use = async () => {
    const payload = await link.run({ input: { token } });
    if (payload) onEnter(payload.viewer?.name ?? "");
  };
  return (
    <div className={styles.form}>
      <h1 className={styles.title}>
        <Trans>Sign in with your link</Trans>
      </h1>
      <CommandAlert command={link} />
      <p className={styles.note}>
        <Trans>The link works once. Afterwards you can choose a password.</Trans>
      </p>
      <Button onClick={() => void use()} loading={link.isBusy} autoFocus fullWidth>
        <Trans>Sign in</Trans>
      </Button>
      <Anchor component="button" type="button" size="sm" onClick={onGiveUp}>
        <Trans>Use email and password instead</Trans>
      </Anchor>
    </div>
  );
}
