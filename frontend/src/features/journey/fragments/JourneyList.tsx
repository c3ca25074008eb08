/** The touchpoints on their axis: signals left, follow-ups right, milestones across; silences take room. */
import { Trans, useLingui } from "@lingui/react/macro";
import { useEffect, useMemo, useRef, useState } from "react";
import { graphql, useFragment } from "react-relay";
import { WindowVirtualizer, type WindowVirtualizerHandle } from "virtua";
import { useFormats } from "@/shared/time/formats";
import { isTyping } from "@/shared/typing";
import type { JourneyList_dots$key } from "./__generated__/JourneyList_dots.graphql";
import styles from "./Journey.module.css";
import { gapHeight, type Row, rowsOf } from "./rows";
import { TouchpointCard } from "./TouchpointCard";

const LONG_SILENCE = 3 * 86_400_000;

interface Props {
  dots: JourneyList_dots$key;
  withContact: boolean;
}

export function JourneyList({ dots: key, withContact }: Props) {
  const { t } = useLingui();
  const formats = useFormats();
  const dots = useFragment(
    graphql`
      fragment JourneyList_dots on Touchpoint @relay(plural: true) {
        id
        kind
        occurredAt
        ...TouchpointCard_touchpoint
      }
    `,
    key,
  );
  const rows = useMemo(() => rowsOf(dots, formats.month), [dots, formats]);
  const list = useRef<WindowVirtualizerHandle>(null);
  const [month, setMonth] = useState<string | null>(null);
  useSteps(list, rows);
  const onScroll = () => {
    const handle = list.current;
    if (!handle) return;
    for (let index = handle.findItemIndex(handle.scrollOffset + 100); index >= 0; index -= 1) {
      const row = rows[index];
      if (row?.type === "month") return setMonth(row.moment);
    }
  };
  const first = rows[0];
  const shownMonth = month ?? (first?.type === "month" ? first.moment : null);
  return (
    <div>
      <div className={styles.sides}>
        <span className={styles.left}>
          <Trans>Customer signals</Trans>
        </span>
        <span className={styles.now}>{shownMonth ? formats.month(shownMonth) : null}</span>
        <span className={styles.right}>
          <Trans>Our follow-ups</Trans>
        </span>
      </div>
      <section aria-label={t`Journey`}>
        <WindowVirtualizer ref={list} as={List} item="li" onScroll={onScroll}>
          {rows.map((row) => (
            <JourneyRow key={row.id} row={row} withContact={withContact} />
          ))}
        </WindowVirtualizer>
      </section>
    </div>
  );
}

function List({
  ref,
  style,
  children,
}: {
  ref?: React.Ref<HTMLOListElement>;
  style: React.CSSProperties;
  children: React.ReactNode;
}) {
  return (
    <ol ref={ref} style={style} className={styles.list}>
      {children}
    </ol>
  );
}

type Dots = Row<JourneyDot>;
type JourneyDot = {
  readonly id: string;
  readonly kind: "SIGNAL" | "FOLLOW_UP" | "MILESTONE";
  readonly occurredAt: string;
} & React.ComponentProps<typeof TouchpointCard>["touchpoint"];

function JourneyRow({ row, withContact }: { row: Dots; withContact: boolean }) {
  const { t } = useLingui();
  const formats = useFormats();
  if (row.type === "month") return <div className={styles.month}>{formats.month(row.moment)}</div>;
  const answer = row.answered === null ? null : formats.length(row.answered);
  return (
    <>
      {row.milestone ? (
        <div className={styles.across}>
          <TouchpointCard touchpoint={row.milestone} withContact={withContact} />
        </div>
      ) : (
        <div className={styles.row}>
          {row.signal ? <TouchpointCard touchpoint={row.signal} withContact={withContact} /> : <span />}
          <span className={styles.axis}>
            {answer ? (
              <span className={styles.answer}>
                <span className={styles.hidden}>{t`Answered after`} </span>
                {answer}
              </span>
            ) : (
              <span className={styles.knot} data-side={row.signal ? "customer" : "us"} aria-hidden />
            )}
          </span>
          {row.followUp ? <TouchpointCard touchpoint={row.followUp} withContact={withContact} /> : <span />}
        </div>
      )}
      <div className={styles.gap} style={{ height: gapHeight(row.silence) }}>
        <span>
          {row.silence >= LONG_SILENCE ? (
            <span>
              <span className={styles.hidden}>{t`Silence of`} </span>
              {formats.length(row.silence)}
            </span>
          ) : null}
        </span>
      </div>
    </>
  );
}

/** j and k walk from touchpoint to touchpoint. */
function useSteps(list: React.RefObject<WindowVirtualizerHandle | null>, rows: readonly Dots[]) {
  const at = useRef(-1);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return;
      const step = event.key === "j" ? 1 : event.key === "k" ? -1 : 0;
      if (step === 0) return;
      let next = at.current + step;
      while (rows[next]?.type === "month") next += step;
      const row = rows[next];
      if (row?.type !== "exchange") return;
      event.preventDefault();
      at.current = next;
      list.current?.scrollToIndex(next, { align: "center" });
      const id = (row.milestone ?? row.signal ?? row.followUp)?.id ?? "";
      requestAnimationFrame(() =>
        document.querySelector<HTMLElement>(`[data-dot="${CSS.escape(id)}"]`)?.focus({ preventScroll: true }),
      );
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [list, rows]);
}
