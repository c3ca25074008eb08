/** The journey of a contact: filters, counts, and the touchpoints page by page. */
import { graphql, usePaginationFragment } from "react-relay";
import type { ContactJourney_contact$key } from "./__generated__/ContactJourney_contact.graphql";
import type { JourneyFilterBar_query$key } from "./__generated__/JourneyFilterBar_query.graphql";
import type { JourneyFilters } from "./filters";
import { JourneyFrame } from "./JourneyFrame";

interface Props {
  contact: ContactJourney_contact$key;
  query: JourneyFilterBar_query$key;
  filters: JourneyFilters;
  onFilter(filters: JourneyFilters): void;
}

export function ContactJourney({ contact: key, query, filters, onFilter }: Props) {
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment(
    graphql`
      fragment ContactJourney_contact on Contact
      @refetchable(queryName: "ContactJourneyPageQuery")
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
        ) @connection(key: "ContactJourney_journey") {
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
      withContact={false}
      hasNext={hasNext}
      isLoading={isLoadingNext}
      onLoad={() => loadNext(50)}
    />
  );
}
