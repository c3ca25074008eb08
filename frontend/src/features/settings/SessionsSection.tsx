/** Where one is signed in. */
import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql } from "react-relay";
import { usePage } from "@/shared/relay/page";
import { Panel } from "@/shared/ui/Panel";
import type { SessionsSectionQuery } from "./__generated__/SessionsSectionQuery.graphql";
import { sessionsRoute } from "./routes";
import { SessionRows } from "./SessionRows";
import styles from "./SettingsPage.module.css";

export const query = graphql`
  query SessionsSectionQuery {
    viewer {
      ...SessionRows_user
    }
  }
`;

export function SessionsSection() {
  const { viewer } = usePage<SessionsSectionQuery>(query, sessionsRoute.useLoaderData());
  return (
    <Panel flush title={<Trans>Where you are signed in</Trans>}>
      {viewer ? <SessionRows user={viewer} /> : null}
      <p className={styles.foot}>
        <Trans>
          To end all but this one, <Link to="/settings/password">change your password</Link>.
        </Trans>
      </p>
    </Panel>
  );
}
