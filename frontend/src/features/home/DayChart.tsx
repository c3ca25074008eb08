/** My interactions of the last 14 days, a bar a day; the same as a table for those who read. */
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { useElementSize } from "@mantine/hooks";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { graphql, useFragment } from "react-relay";
import { useFormats } from "@/shared/time/formats";
import { Panel } from "@/shared/ui/Panel";
import { useViewer } from "@/shared/viewer";
import type { DayChart_query$key } from "./__generated__/DayChart_query.graphql";
import styles from "./DayChart.module.css";
import { ceilingOf, DAYS } from "./days";

const HEIGHT = 148;
const TOP = 8;
const LEFT = 28;
const BOTTOM = 20;
const USUAL_WIDTH = 460;

export function DayChart({ query, days }: { query: DayChart_query$key; days: readonly string[] }) {
  const { t } = useLingui();
  const formats = useFormats();
  const viewer = useViewer();
  const [isTable, setTable] = useState(false);
  const data: Readonly<Record<string, unknown>> = useFragment(
    graphql`
      fragment DayChart_query on Query
      @argumentDefinitions(
        mine: { type: "[ID!]" }
        day0: { type: "Date!" }
        day1: { type: "Date!" }
        day2: { type: "Date!" }
        day3: { type: "Date!" }
        day4: { type: "Date!" }
        day5: { type: "Date!" }
        day6: { type: "Date!" }
        day7: { type: "Date!" }
        day8: { type: "Date!" }
        day9: { type: "Date!" }
        day10: { type: "Date!" }
        day11: { type: "Date!" }
        day12: { type: "Date!" }
        day13: { type: "Date!" }
      ) {
        day0: interactions(assignees: $mine, on: $day0) {
          totalCount
        }
        day1: interactions(assignees: $mine, on: $day1) {
          totalCount
        }
        day2: interactions(assignees: $mine, on: $day2) {
          totalCount
        }
        day3: interactions(assignees: $mine, on: $day3) {
          totalCount
        }
        day4: interactions(assignees: $mine, on: $day4) {
          totalCount
        }
        day5: interactions(assignees: $mine, on: $day5) {
          totalCount
        }
        day6: interactions(assignees: $mine, on: $day6) {
          totalCount
        }
        day7: interactions(assignees: $mine, on: $day7) {
          totalCount
        }
        day8: interactions(assignees: $mine, on: $day8) {
          totalCount
        }
        day9: interactions(assignees: $mine, on: $day9) {
          totalCount
        }
        day10: interactions(assignees: $mine, on: $day10) {
          totalCount
        }
        day11: interactions(assignees: $mine, on: $day11) {
          totalCount
        }
        day12: interactions(assignees: $mine, on: $day12) {
          totalCount
        }
        day13: interactions(assignees: $mine, on: $day13) {
          totalCount
        }
      }
    `,
    query,
  );
  const { ref, width } = useElementSize();
  const right = width > 0 ? Math.max(width, 200) : USUAL_WIDTH;
  const step = (right - LEFT) / DAYS;
  const counts = days.map((_, index) => (data[`day${index}`] as { totalCount: number }).totalCount);
  const total = counts.reduce((sum, count) => sum + count, 0);
  const ceiling = ceilingOf(counts);
  const height = (count: number) => ((HEIGHT - TOP - BOTTOM) * count) / ceiling;
  const floor = HEIGHT - BOTTOM;
  return (
    <Panel
      title={<Trans>My interactions, last 14 days</Trans>}
      actions={
        <Button
          variant="subtle"
          size="compact-sm"
          className={styles.toggle}
          onClick={() => setTable(!isTable)}
        >
          {isTable ? <Trans>As a chart</Trans> : <Trans>As a table</Trans>}
        </Button>
      }
    >
      <p ref={ref} className={styles.total}>
        <strong>{formats.number(total)}</strong>{" "}
        <Plural value={total} one="interaction" other="interactions" />
      </p>
      {isTable ? (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">
                <Trans>Day</Trans>
              </th>
              <th scope="col" className={styles.number}>
                <Trans>Interactions</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {days.map((day, index) => (
              <tr key={day}>
                <th scope="row">
                  <Link to="/interactions" search={{ from: day, to: day, assignees: [viewer.id] }}>
                    {formats.date(day)}
                  </Link>
                </th>
                <td className={styles.number}>{formats.number(counts[index] ?? 0)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <svg
          className={styles.chart}
          viewBox={`0 0 ${right} ${HEIGHT}`}
          role="img"
          aria-label={t`A bar a day: ${days
            .map((day, index) => `${formats.date(day)} ${counts[index]}`)
            .join(", ")}`}
        >
          {[0, ceiling / 2, ceiling].map((value) => (
            <g key={value}>
              <line
                className={styles.line}
                x1={LEFT}
                x2={right}
                y1={floor - height(value)}
                y2={floor - height(value)}
              />
              <text className={styles.label} x={LEFT - 6} y={floor - height(value) + 4} textAnchor="end">
                {formats.number(value)}
              </text>
            </g>
          ))}
          {days.map((day, index) => {
            const count = counts[index] ?? 0;
            const x = LEFT + index * step;
            return (
              <g key={day}>
                <title>{`${formats.date(day)}: ${formats.number(count)}`}</title>
                <rect x={x} y={TOP} width={step} height={floor - TOP} fill="transparent" />
                <rect
                  className={styles.bar}
                  x={x + step * 0.2}
                  y={floor - height(count)}
                  width={step * 0.6}
                  height={height(count)}
                  rx={2}
                />
                {(DAYS - 1 - index) % 3 === 0 ? (
                  <text
                    className={styles.label}
                    x={index === DAYS - 1 ? right : x + step / 2}
                    y={HEIGHT - 5}
                    textAnchor={index === DAYS - 1 ? "end" : "middle"}
                  >
                    {formats.date(day)}
                  </text>
                ) : null}
              </g>
            );
          })}
        </svg>
      )}
    </Panel>
  );
}
