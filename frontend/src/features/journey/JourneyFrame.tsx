/** What the journeys of customers and contacts share: filters, counts, the list, and what to say where it is empty. */
import { Plural, Trans } from "@lingui/react/macro";
import { Alert, Button } from "@mantine/core";
import { IconAlertTriangle, IconFilterOff, IconRoute } from "@tabler/icons-react";
import { Link, useRouterState } from "@tanstack/react-router";
import { useCallback, useState } from "react";
import type { LoadMoreFn } from "react-relay";
import type { OperationType } from "relay-runtime";
import { useFormats } from "@/shared/time/formats";
import { EmptyState } from "@/shared/ui/EmptyState";
import { LoadMore } from "@/shared/ui/LoadMore";
import { mayWrite, useViewer } from "@/shared/viewer";
import type { JourneyFilterBar_query$key } from "./__generated__/JourneyFilterBar_query.graphql";
import { isContinuous, isNarrowed, type JourneyFilters } from "./fragments/filters";
import styles from "./Journey.module.css";
import { JourneyFilterBar } from "./JourneyFilterBar";
import { JourneyList } from "./JourneyList";
import type { JourneyDot } from "./JourneyRow";

const PAGE = 50;

export interface Counts {
  readonly all: number;
  readonly matching: number;
  /** Of each kind, under the other filters. */
  readonly kinds: Readonly<Record<JourneyDot["kind"], number>>;
}

interface Props {
  query: JourneyFilterBar_query$key;
  filters: JourneyFilters;
  onFilter(filters: JourneyFilters): void;
  dots: readonly JourneyDot[];
  counts: Counts;
  /** What the form that logs an interaction is to start with. */
  log: { customer: string; contact?: string };
  withContact: boolean;
  hasNext: boolean;
  isLoading: boolean;
  loadNext: LoadMoreFn<OperationType>;
}

export function JourneyFrame(props: Props) {
  const { filters, onFilter, counts, dots, hasNext, loadNext } = props;
  const formats = useFormats();
  const isStale = useRouterState({ select: (state) => state.status === "pending" });
  const [hasFailed, setFailed] = useState(false);
  const narrowed = isNarrowed(filters);
  const isOldestFirst = filters.order === "OLDEST";
  const clear = () => onFilter({ order: filters.order });
  const load = useCallback(() => {
    setFailed(false);
    loadNext(PAGE, { onComplete: (error) => setFailed(error !== null) });
  }, [loadNext]);
  const { SIGNAL, FOLLOW_UP } = counts.kinds;
  const shows = (kind: JourneyDot["kind"]) => !filters.kinds?.length || filters.kinds.includes(kind);
  return (
    <>
      <JourneyFilterBar
        query={props.query}
        filters={filters}
        counts={counts}
        onChange={onFilter}
        onClear={clear}
      />
      {dots.length > 0 ? (
        <div className={styles.body} data-stale={isStale || undefined} aria-busy={isStale}>
          <JourneyList
            key={JSON.stringify(filters)}
            dots={dots}
            isPaired={isContinuous(filters)}
            hasNext={hasNext}
            withContact={props.withContact}
            signals={shows("SIGNAL") ? SIGNAL : 0}
            followUps={shows("FOLLOW_UP") ? FOLLOW_UP : 0}
          />
          {hasFailed ? (
            <Alert
              color="red"
              variant="light"
              role="alert"
              icon={<IconAlertTriangle size={16} aria-hidden />}
            >
              <div className={styles.failure}>
                <Trans>The rest of the journey could not be loaded.</Trans>
                <Button variant="default" size="compact-sm" onClick={load}>
                  <Trans>Try again</Trans>
                </Button>
              </div>
            </Alert>
          ) : (
            <LoadMore hasNext={hasNext} isLoading={props.isLoading} onLoad={load} />
          )}
          {hasNext ? null : (
            <p className={styles.end}>
              {narrowed ? (
                <Plural
                  value={counts.matching}
                  one="That is the only touchpoint that fits."
                  other="These are all # that fit."
                />
              ) : isOldestFirst ? (
                <Trans>This is where the journey stands today.</Trans>
              ) : (
                <Trans>Here the journey began.</Trans>
              )}
            </p>
          )}
        </div>
      ) : narrowed ? (
        <EmptyState
          icon={IconFilterOff}
          title={<Trans>Nothing on this journey fits the filters.</Trans>}
          action={
            <Button variant="default" onClick={clear}>
              <Trans>Clear filters</Trans>
            </Button>
          }
        >
          <Plural
            value={counts.all}
            one="There is one touchpoint without them."
            other={`There are ${formats.number(counts.all)} touchpoints without them.`}
          />
        </EmptyState>
      ) : (
        <NothingYet log={props.log} />
      )}
    </>
  );
}

function NothingYet({ log }: { log: Props["log"] }) {
  const viewer = useViewer();
  return (
    <EmptyState
      icon={IconRoute}
      title={<Trans>The journey begins with the first touchpoint.</Trans>}
      action={
        mayWrite(viewer) ? (
          <Button
            variant="default"
            renderRoot={(root) => <Link {...root} to="/interactions/log" search={log} />}
          >
            <Trans>Log the first interaction</Trans>
          </Button>
        ) : null
      }
    >
      <Trans>
        What the customer does stands on the left, what you do on the right, and what changed across both. Log
        an interaction, or let a program record touchpoints through the API.
      </Trans>
    </EmptyState>
  );
}
