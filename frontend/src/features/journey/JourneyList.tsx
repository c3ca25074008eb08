/** The touchpoints on their axis: signals left, follow-ups right, milestones across; silences take room. */
import { Trans, useLingui } from "@lingui/react/macro";
import { VisuallyHidden } from "@mantine/core";
import { type CSSProperties, type ReactNode, type Ref, useCallback, useMemo, useRef, useState } from "react";
import { WindowVirtualizer, type WindowVirtualizerHandle } from "virtua";
import { useFormats } from "@/shared/time/formats";
import styles from "./Journey.module.css";
import { type JourneyDot, JourneyRow } from "./JourneyRow";
import { monthAt, rowsOf } from "./rows";
import { useSteps } from "./useSteps";

/** Under the sticky bars: what stands above this line has been read. */
const UNDER_BARS = 100;

interface Props {
  dots: readonly JourneyDot[];
  isPaired: boolean;
  hasNext: boolean;
  withContact: boolean;
  signals: number;
  followUps: number;
}

export function JourneyList({ dots, isPaired, hasNext, withContact, signals, followUps }: Props) {
  const { t } = useLingui();
  const formats = useFormats();
  const rows = useMemo(
    () => rowsOf(dots, { monthOf: formats.month, isPaired, hasNext }),
    [dots, formats, isPaired, hasNext],
  );
  const list = useRef<WindowVirtualizerHandle>(null);
  // The month read at the moment; to know the row would mean to render with each of them.
  const [read, setRead] = useState<string | null>(null);
  const onScroll = useCallback(() => {
    const handle = list.current;
    if (handle) setRead(monthAt(rows, handle.findItemIndex(handle.scrollOffset + UNDER_BARS)));
  }, [rows]);
  const onFocus = useSteps(list, rows);
  const month = read ?? monthAt(rows, 0);
  return (
    <section aria-label={t`Journey`} onFocus={onFocus}>
      {/* Rows out of sight are not drawn: the headings hang on one that always is. */}
      <VisuallyHidden component="h2">
        <Trans>Journey</Trans>
      </VisuallyHidden>
      <div className={styles.sides}>
        <span className={styles.customer}>
          <span className={styles.words}>
            <Trans>Customer signals</Trans>
          </span>{" "}
          <span className={styles.count}>{formats.number(signals)}</span>
        </span>
        <span className={styles.now} aria-hidden>
          {month ? formats.month(month) : null}
        </span>
        <span className={styles.us}>
          <span className={styles.words}>
            <Trans>Our follow-ups</Trans>
          </span>{" "}
          <span className={styles.count}>{formats.number(followUps)}</span>
        </span>
      </div>
      <WindowVirtualizer
        ref={list}
        as={List}
        item="li"
        itemSize={124}
        bufferSize={400}
        onScroll={onScroll}
        data={rows}
      >
        {(row, index) => (
          <JourneyRow key={row.id} row={row} isFirst={index === 0} withContact={withContact} />
        )}
      </WindowVirtualizer>
    </section>
  );
}

interface ListProps {
  ref?: Ref<HTMLOListElement>;
  style: CSSProperties;
  children: ReactNode;
}

function List({ ref, style, children }: ListProps) {
  return (
    <ol ref={ref} style={style} className={styles.list}>
      {children}
    </ol>
  );
}
