/** Where one is signed in. */
import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql } from "react-relay";
import { usePage } from "@/shared/relay/page";
import { Time } from "@/shared/time/Time";
import { Panel } from "@/shared/ui/Panel";
import type { SessionsSectionQuery } from "./__generated__/SessionsSectionQuery.graphql";
import { sessionsRoute } from "./routes";
import styles from "./SettingsPage.module.css";

export const query = graphql`
  query SessionsSectionQuery {
    viewer {
      sessions(first: 50) {
        edges {
          node {
            id
            createdAt
            lastUsedAt
            expiresAt
          }
        }
      }
    }
  }
`;

export function SessionsSection() {
  const { viewer } = usePage<SessionsSectionQuery>(query, sessionsRoute.useLoaderData());
  const sessions = viewer?.sessions.edges.map((edge) => edge.node) ?? [];
  return (
    <Panel flush title={<Trans>Where you are signed in</Trans>}>
      <ul className={styles.rows}>
        {sessions.map((session) => (
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
          </li>
        ))}
      </ul>
      <p className={styles.foot}>
        <Trans>
          To end all but this one, <Link to="/settings/password">change your password</Link>.
        </Trans>
      </p>
    </Panel>
  );
}
