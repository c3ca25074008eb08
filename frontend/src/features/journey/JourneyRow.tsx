/** One row of the journey: the month it begins, what happened, and the silence after it. */
import { Trans, useLingui } from "@lingui/react/macro";
import { VisuallyHidden } from "@mantine/core";
import { memo } from "react";
import { useFormats } from "@/shared/time/formats";
import type { MilestonePill_touchpoint$key } from "./__generated__/MilestonePill_touchpoint.graphql";
import type { TouchpointCard_touchpoint$key } from "./__generated__/TouchpointCard_touchpoint.graphql";
import styles from "./Journey.module.css";
import { MilestonePill } from "./MilestonePill";
import { type Dot, gapHeight, type Row, rounded } from "./rows";
import { TouchpointCard } from "./TouchpointCard";

/** Silences at least this long say how long they are. */
const SPOKEN = 2 * 86_400_000;

export interface JourneyDot extends Dot {
  readonly touchpoint: TouchpointCard_touchpoint$key & MilestonePill_touchpoint$key;
}

interface Props {
  row: Row<JourneyDot>;
  isFirst: boolean;
  withContact: boolean;
}

export const JourneyRow = memo(function JourneyRow({ row, isFirst, withContact }: Props) {
  const { t } = useLingui();
  const formats = useFormats();
  const { signal, followUp, milestone, silence } = row;
  const isPair = signal !== null && followUp !== null;
  return (
    <>
      {row.month ? (
        <h3 className={styles.month} data-first={isFirst || undefined}>
          <span>{formats.month(row.month)}</span>
        </h3>
      ) : null}
      {milestone ? (
        <div className={styles.across}>
          <MilestonePill touchpoint={milestone.touchpoint} withContact={withContact} />
        </div>
      ) : (
        <div className={styles.row} data-pair={isPair || undefined}>
          {signal ? (
            <TouchpointCard touchpoint={signal.touchpoint} withContact={withContact} isAlone={!isPair} />
          ) : null}
          {row.answered === null ? null : (
            <span className={styles.answer}>
              <VisuallyHidden>
                <Trans>followed up after</Trans>
              </VisuallyHidden>
              <span title={t`Time from the signal to our follow-up`}>
                {formats.length(rounded(row.answered))}
              </span>
            </span>
          )}
          {followUp ? (
            <TouchpointCard touchpoint={followUp.touchpoint} withContact={withContact} isAlone={!isPair} />
          ) : null}
        </div>
      )}
      {silence === null ? null : (
        <div className={styles.gap} style={{ height: gapHeight(silence) }}>
          {silence >= SPOKEN ? (
            <span className={styles.silence}>
              <VisuallyHidden>
                <Trans>silence of</Trans>
              </VisuallyHidden>
              {formats.length(rounded(silence))}
            </span>
          ) : null}
        </div>
      )}
    </>
  );
});
