/** Who changed what, when, from what to what (PPL-9). */
import { Trans, useLingui } from "@lingui/react/macro";
import { IconHistory } from "@tabler/icons-react";
import { graphql, useFragment } from "react-relay";
import { useNames } from "@/shared/relay/useNames";
import { Time } from "@/shared/time/Time";
import { Avatar } from "@/shared/ui/Avatar";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Panel } from "@/shared/ui/Panel";
import { AuditValue, RecordLink } from "../AuditValue";
import { idIn, isForMachines, spoken } from "../values";
import { DEEDS, ENTITIES, FIELDS } from "../words";
import type { AuditTrail_changes$key } from "./__generated__/AuditTrail_changes.graphql";
import styles from "./AuditTrail.module.css";

export function AuditTrail({ changes: key }: { changes: AuditTrail_changes$key }) {
  const { t, i18n } = useLingui();
  const changes = useFragment(
    graphql`
      fragment AuditTrail_changes on Change @relay(plural: true) {
        id
        at
        kind
        entity
        recordId
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
  const names = useNames(
    changes.flatMap(({ recordId, fields }) => [
      ...(recordId ? [recordId] : []),
      ...fields.flatMap(({ field, before, after }) =>
        [idIn(field, before), idIn(field, after)].filter((id) => id !== null),
      ),
    ]),
  );
  const said = (table: Readonly<Record<string, (typeof DEEDS)[string]>>, word: string) => {
    const known = table[word];
    return known ? i18n._(known) : spoken(word);
  };
  if (changes.length === 0) {
    return <EmptyState icon={IconHistory} title={<Trans>Nothing has been changed here yet.</Trans>} />;
  }
  return (
    <Panel flush>
      <ol className={styles.list} aria-label={t`Audit trail`}>
        {changes.map((change) => {
          const fields = change.fields.filter(
            ({ field, before, after }) => !isForMachines(field) && (before || after),
          );
          return (
            <li key={change.id} className={styles.entry}>
              <div className={styles.head}>
                {change.user ? (
                  <Avatar name={change.user.name} color={change.user.avatarColor} size={20} />
                ) : null}
                <span>{change.user?.name ?? t`Touchline`}</span>
                <strong>
                  {said(ENTITIES, change.entity)} {said(DEEDS, change.kind)}
                </strong>
                {change.recordId && names.get(change.recordId) ? (
                  <RecordLink id={change.recordId} name={names.get(change.recordId) ?? ""} />
                ) : null}
                <span className={styles.when}>
                  <Time value={change.at} focusable />
                </span>
              </div>
              {fields.length > 0 ? (
                <dl className={styles.fields}>
                  {fields.map(({ field, before, after }) => (
                    <div key={field}>
                      <dt>{said(FIELDS, field)}</dt>
                      <dd>
                        {before ? (
                          <>
                            <del className={styles.before}>
                              <AuditValue field={field} text={before} names={names} />
                            </del>{" "}
                          </>
                        ) : null}
                        {after ? (
                          <AuditValue field={field} text={after} names={names} />
                        ) : (
                          <span className={styles.before}>
                            <Trans>(empty)</Trans>
                          </span>
                        )}
                      </dd>
                    </div>
                  ))}
                </dl>
              ) : null}
            </li>
          );
        })}
      </ol>
    </Panel>
  );
}
