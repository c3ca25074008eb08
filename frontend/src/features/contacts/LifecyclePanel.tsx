/** Every lifecycle stage so far: since when, how long, and who moved the contact there (CUS-3). */
import { Trans } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay";
import { useFormats } from "@/shared/time/formats";
import { Time } from "@/shared/time/Time";
import { Panel } from "@/shared/ui/Panel";
import rows from "@/shared/ui/RecordRows.module.css";
import type { LifecyclePanel_contact$key } from "./__generated__/LifecyclePanel_contact.graphql";
import styles from "./Contacts.module.css";

export function LifecyclePanel({ contact: key }: { contact: LifecyclePanel_contact$key }) {
  const formats = useFormats();
  const { lifecycleHistory } = useFragment(
    graphql`
      fragment LifecyclePanel_contact on Contact {
        lifecycleHistory(first: 50) {
          edges {
            node {
              id
              enteredAt
              leftAt
              toStage {
                label
              }
              user {
                name
              }
            }
          }
        }
      }
    `,
    key,
  );
  const stays = lifecycleHistory.edges
    .map((edge) => edge.node)
    .sort((one, other) => other.enteredAt.localeCompare(one.enteredAt));
  const length = (from: string, to: string | null | undefined) =>
    formats.length((to ? Date.parse(to) : Date.now()) - Date.parse(from));
  return (
    <Panel flush title={<Trans>Lifecycle</Trans>}>
      {stays.length === 0 ? (
        <p className={rows.empty}>
          <Trans>No stage yet. Choose one under the name above, and the history begins.</Trans>
        </p>
      ) : (
        <ol className={styles.stays}>
          {stays.map((stay) => (
            <li key={stay.id} className={styles.stay} data-now={stay.leftAt ? undefined : true}>
              <strong>{stay.toStage?.label ?? <Trans>No stage</Trans>}</strong>
              <span className={styles.quiet}>
                {stay.leftAt ? (
                  <Trans>for {length(stay.enteredAt, stay.leftAt)}</Trans>
                ) : (
                  <Trans>for {length(stay.enteredAt, null)} so far</Trans>
                )}
              </span>
              <span className={styles.since}>
                <Trans>since</Trans> <Time value={stay.enteredAt} as="day" focusable />
                {stay.user ? ` · ${stay.user.name}` : null}
              </span>
            </li>
          ))}
        </ol>
      )}
    </Panel>
  );
}
