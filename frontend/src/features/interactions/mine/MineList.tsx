/** The interactions of the selected day or week, day by day (MYI-2). */
import { Trans } from "@lingui/react/macro";
import { IconCalendarCheck } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { graphql, usePaginationFragment } from "react-relay";
import { useFormats } from "@/shared/time/formats";
import { dayOf, momentOf } from "@/shared/time/zones";
import { EmptyState } from "@/shared/ui/EmptyState";
import { LoadMore } from "@/shared/ui/LoadMore";
import type { MineList_query$key } from "./__generated__/MineList_query.graphql";
import type { MineListPageQuery } from "./__generated__/MineListPageQuery.graphql";
import type { Shown } from "./days";
import styles from "./Mine.module.css";
import { MineRow } from "./MineRow";

interface Props {
  query: MineList_query$key;
  shown: Shown;
  /** Offered where nothing is open. */
  action: ReactNode;
}

export function MineList({ query, shown, action }: Props) {
  const formats = useFormats();
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<
    MineListPageQuery,
    MineList_query$key
  >(
    graphql`
      fragment MineList_query on Query
      @refetchable(queryName: "MineListPageQuery")
      @argumentDefinitions(
        count: { type: "Int", defaultValue: 50 }
        cursor: { type: "String" }
        fromDate: { type: "Date!" }
        toDate: { type: "Date!" }
        whose: { type: "ID" }
        statuses: { type: "[InteractionStatus!]" }
      ) {
        agenda(
          first: $count
          after: $cursor
          fromDate: $fromDate
          toDate: $toDate
          whose: $whose
          statuses: $statuses
        ) @connection(key: "MineList_agenda") {
          edges {
            node {
              id
              occurredAt
              startsOn
              outcome {
                code
              }
              ...MineRow_interaction
            }
          }
        }
      }
    `,
    query,
  );
  const days = Map.groupBy(
    data.agenda.edges.map((edge) => edge.node),
    (one) => (!one.outcome && one.startsOn) || dayOf(one.occurredAt, formats.zone),
  );
  if (days.size === 0) {
    return (
      <EmptyState
        icon={IconCalendarCheck}
        title={
          shown.status === "MISSED" ? (
            <Trans>Nothing was missed on this day.</Trans>
          ) : shown.status === "COMPLETED" ? (
            <Trans>Nothing was completed on this day.</Trans>
          ) : shown.range === "week" ? (
            <Trans>Nothing is open in this week.</Trans>
          ) : (
            <Trans>Nothing is open on this day.</Trans>
          )
        }
        action={shown.status === "OPEN" ? action : null}
      >
        <Trans>Days with a dot in the month have something: green is open, red was missed.</Trans>
      </EmptyState>
    );
  }
  return (
    <>
      {[...days].map(([day, rows]) => (
        <section key={day} aria-label={formats.longDay(momentOf(day, "12:00", formats.zone))}>
          {shown.range === "week" ? (
            <h2 className={styles.heading}>{formats.longDay(momentOf(day, "12:00", formats.zone))}</h2>
          ) : null}
          <ul className={styles.rows}>
            {rows.map((one) => (
              <MineRow key={one.id} interaction={one} />
            ))}
          </ul>
        </section>
      ))}
      <LoadMore hasNext={hasNext} isLoading={isLoadingNext} onLoad={() => loadNext(50)} />
    </>
  );
}
