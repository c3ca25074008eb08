/** Who changed what, when, from what to what (PPL-9). */
import { Trans, useLingui } from "@lingui/react/macro";
import { IconHistory } from "@tabler/icons-react";
import { graphql, useFragment } from "react-relay";
import { Time } from "@/shared/time/Time";
import { Avatar } from "@/shared/ui/Avatar";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Panel } from "@/shared/ui/Panel";
import type { AuditTrail_changes$key } from "./__generated__/AuditTrail_changes.graphql";
import styles from "./AuditTrail.module.css";

const spoken = (word: string) => word.replaceAll("_", " ").toLowerCase();

export function AuditTrail({ changes: key }: { changes: AuditTrail_changes$key }) {
  const { t } = useLingui();
  const changes = useFragment(
    graphql`
      fragment AuditTrail_changes on Change @relay(plural: true) {
        id
        at
        kind
        entity
        user {
          name
          avatarColor
        }
        fields {
          field
          before
          after
        }
      }
    `,
    key,
  );
  if (changes.length === 0) {
    return <EmptyState icon={IconHistory} title={<Trans>Nothing has been changed here yet.</Trans>} />;
  }
  return (
    <Panel flush>
      <ol className={styles.list} aria-label={t`Audit trail`}>
        {changes.map((change) => (
          <li key={change.id} className={styles.entry}>
            <div className={styles.head}>
              {change.user ? (
                <Avatar name={change.user.name} color={change.user.avatarColor} size={20} />
              ) : null}
              <span>{change.user?.name ?? t`Touchline`}</span>
              <strong>{spoken(change.kind)}</strong>
              <span className={styles.when}>
                <Time value={change.at} focusable />
              </span>
            </div>
            {change.fields.length > 0 ? (
              <dl className={styles.fields}>
                {change.fields.map((field) => (
                  <div key={field.field}>
                    <dt>{spoken(field.field)}</dt>
                    <dd>
                      {field.before === null ? null : <span className={styles.before}>{field.before}</span>}{" "}
                      {field.after ?? <Trans>(empty)</Trans>}
                    </dd>
                  </div>
                ))}
              </dl>
            ) : null}
          </li>
        ))}
      </ol>
    </Panel>
  );
}
