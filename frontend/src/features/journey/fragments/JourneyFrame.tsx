/** What the journeys of customers and contacts share: the filters above, how many there are, the list, what to do when it is empty. */
import { Plural, Trans } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconRoute } from "@tabler/icons-react";
import { useFormats } from "@/shared/time/formats";
import { EmptyState } from "@/shared/ui/EmptyState";
import { LoadMore } from "@/shared/ui/LoadMore";
import type { JourneyFilterBar_query$key } from "./__generated__/JourneyFilterBar_query.graphql";
import type { JourneyList_dots$key } from "./__generated__/JourneyList_dots.graphql";
import { isNarrowed, type JourneyFilters } from "./filters";
import styles from "./Journey.module.css";
import { JourneyFilterBar } from "./JourneyFilterBar";
import { JourneyList } from "./JourneyList";

interface Props {
  query: JourneyFilterBar_query$key;
  filters: JourneyFilters;
  onFilter(filters: JourneyFilters): void;
  dots: JourneyList_dots$key;
  count: number;
  all: number;
  withContact: boolean;
  hasNext: boolean;
  isLoading: boolean;
  onLoad(): void;
}

export function JourneyFrame(props: Props) {
  const formats = useFormats();
  const { filters, count, all } = props;
  const narrowed = isNarrowed(filters);
  return (
    <section>
      <JourneyFilterBar query={props.query} filters={filters} onChange={props.onFilter} />
      <p className={styles.counts} role="status">
        <span className={styles.total}>
          {narrowed ? (
            <Trans>
              {formats.number(count)} of {formats.number(all)} touchpoints
            </Trans>
          ) : (
            <Plural value={count} one="# touchpoint" other="# touchpoints" />
          )}
        </span>
      </p>
      {count > 0 ? (
        <>
          <JourneyList dots={props.dots} withContact={props.withContact} />
          <LoadMore hasNext={props.hasNext} isLoading={props.isLoading} onLoad={props.onLoad} />
        </>
      ) : narrowed ? (
        <EmptyState
          icon={IconRoute}
          title={<Trans>Nothing on this journey fits the filters.</Trans>}
          action={
            <Button variant="default" onClick={() => props.onFilter({ oldest: filters.oldest })}>
              <Trans>Clear filters</Trans>
            </Button>
          }
        />
      ) : (
        <EmptyState icon={IconRoute} title={<Trans>The journey begins with the first touchpoint.</Trans>}>
          <Trans>
            Log an interaction, or let a program record what the customer does: it shows here in the order it
            happened.
          </Trans>
        </EmptyState>
      )}
    </section>
  );
}
