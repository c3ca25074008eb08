/** The journey of a customer: filters, counts, and the touchpoints page by page. */
import { graphql, usePaginationFragment } from "react-relay";
import type { CustomerJourney_customer$key } from "./__generated__/CustomerJourney_customer.graphql";
import type { JourneyFilterBar_query$key } from "./__generated__/JourneyFilterBar_query.graphql";
import type { JourneyFilters } from "./filters";
import { JourneyFrame } from "./JourneyFrame";

interface Props {
  customer: CustomerJourney_customer$key;
  query: JourneyFilterBar_query$key;
  filters: JourneyFilters;
  onFilter(filters: JourneyFilters): void;
}

export function CustomerJourney({ customer: key, query, filters, onFilter }: Props) {
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment(
    graphql`
      fragment CustomerJourney_customer on Customer
      @refetchable(queryName: "CustomerJourneyPageQuery")
      @argumentDefinitions(
        count: { type: "Int", defaultValue: 50 }
        cursor: { type: "String" }
        media: { type: "[String!]" }
        people: { type: "[ID!]" }
        kinds: { type: "[TouchpointKind!]" }
        statuses: { type: "[FollowUpStatus!]" }
        preset: { type: "TimePreset" }
        fromDate: { type: "Date" }
        toDate: { type: "Date" }
        orderBy: { type: "JourneyOrder", defaultValue: NEWEST }
      ) {
        all: journey(first: 1) {
          totalCount
        }
        journey(
          first: $count
          after: $cursor
          media: $media
          users: $people
          kinds: $kinds
          statuses: $statuses
          preset: $preset
          fromDate: $fromDate
          toDate: $toDate
          orderBy: $orderBy
        ) @connection(key: "CustomerJourney_journey") {
          totalCount
          edges {
            node {
              ...JourneyList_dots
            }
          }
        }
      }
    `,
    key,
  );
  return (
    <JourneyFrame
      query={query}
      filters={filters}
      onFilter={onFilter}
      dots={data.journey.edges.map((edge) => edge.node)}
      count={data.journey.totalCount}
      all={data.all.totalCount}
      withContact={true}
      hasNext={hasNext}
      isLoading={isLoadingNext}
      onLoad={() => loadNext(50)}
    />
  );
}
