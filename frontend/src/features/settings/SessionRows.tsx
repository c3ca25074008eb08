/** The browsers that somebody is signed in with, each with the way to end it. */
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { graphql, useFragment } from "react-relay";
import { useCommand } from "@/shared/relay/useCommand";
import { useFormats } from "@/shared/time/formats";
import { Time } from "@/shared/time/Time";
import { toast } from "@/shared/toast";
import type { SessionRows_user$key } from "./__generated__/SessionRows_user.graphql";
import type { SessionRowsEndMutation } from "./__generated__/SessionRowsEndMutation.graphql";
import styles from "./SettingsPage.module.css";

export function SessionRows({ user: key }: { user: SessionRows_user$key }) {
  const { t } = useLingui();
  const formats = useFormats();
  const { sessions } = useFragment(
    graphql`
      fragment SessionRows_user on User {
        sessions(first: 100) @connection(key: "SessionRows_sessions") {
          __id
          edges {
            node {
              id
              isCurrent
              createdAt
              lastUsedAt
              expiresAt
            }
          }
        }
      }
    `,
    key,
  );
  const end = useCommand<SessionRowsEndMutation>(graphql`
    mutation SessionRowsEndMutation($input: EndSessionInput!, $connections: [ID!]!) {
      endSession(input: $input) {
        __typename
        ... on EndSessionPayload {
          endedId @deleteEdge(connections: $connections)
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
  const leave = async (id: string) => {
    if (await end.run({ input: { id }, connections: [sessions.__id] }))
      toast({ message: t`The session is over.` });
  };
  if (sessions.edges.length === 0) {
    return (
      <p className={styles.foot}>
        <Trans>Signed in nowhere.</Trans>
      </p>
    );
  }
  return (
    <ul className={styles.rows}>
      {sessions.edges.map(({ node: session }) => (
        <li key={session.id} className={styles.row}>
          <span className={styles.main}>
            <Trans>
              Signed in <Time value={session.createdAt} as="dayTime" />
            </Trans>
          </span>
          <span className={styles.soft}>
            <Trans>
              last used <Time value={session.lastUsedAt} as="relative" />
            </Trans>
          </span>
          <span className={styles.soft}>
            <Trans>
              ends <Time value={session.expiresAt} as="day" />
            </Trans>
          </span>
          {session.isCurrent ? (
            <span className={styles.mark}>
              <Trans>This browser</Trans>
            </span>
          ) : (
            <Button
              variant="default"
              size="compact-sm"
              disabled={end.isBusy}
              aria-label={t`End the session of ${formats.dayTime(session.createdAt)}`}
              onClick={() => void leave(session.id)}
            >
              <Trans>End</Trans>
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
