/** The dates that an interaction had before, who moved it and why (INT-8). */
import { Trans } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay";
import { useFormats } from "@/shared/time/formats";
import { Time } from "@/shared/time/Time";
import rows from "@/shared/ui/RecordRows.module.css";
import type { Earlier_reschedule$key } from "./__generated__/Earlier_reschedule.graphql";

export function Earlier({ reschedule: key }: { reschedule: Earlier_reschedule$key }) {
  const formats = useFormats();
  const { fromFamily, fromStartsAt, fromStartsOn, fromDeadlineOn, fromDeadlineAt, movedAt, movedBy, reason } =
    useFragment(
      graphql`
        fragment Earlier_reschedule on Reschedule {
          id
          movedAt
          reason
          fromFamily
          fromStartsAt
          fromStartsOn
          fromDeadlineAt
          fromDeadlineOn
          movedBy {
            name
          }
        }
      `,
      key,
    );
  const deadline = fromDeadlineOn
    ? formats.date(fromDeadlineOn)
    : fromDeadlineAt
      ? formats.dayTime(fromDeadlineAt)
      : "";
  return (
    <li className={rows.row}>
      <div className={rows.main}>
        {fromFamily === "TASK" ? (
          <Trans>Until {deadline}</Trans>
        ) : fromStartsOn ? (
          formats.date(fromStartsOn)
        ) : (
          <Time value={fromStartsAt} focusable />
        )}
        {reason ? <div className={rows.quiet}>{reason}</div> : null}
      </div>
      <span className={rows.quiet}>
        <Trans>
          moved by {movedBy?.name} on {formats.dayTime(movedAt)}
        </Trans>
      </span>
    </li>
  );
}
