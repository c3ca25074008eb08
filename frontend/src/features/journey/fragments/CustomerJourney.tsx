/** The journey of a customer, all its contacts together: filters, counts, and the touchpoints page by page. */
import { useMemo } from "react";
import { graphql, useFragment, usePaginationFragment } from "react-relay";
import type { JourneyFilterBar_query$key } from "../__generated__/JourneyFilterBar_query.graphql";
import { JourneyFrame } from "../JourneyFrame";
import type { CustomerJourney_counts$key } from "./__generated__/CustomerJourney_counts.graphql";
import type { CustomerJourney_customer$key } from "./__generated__/CustomerJourney_customer.graphql";
import type { CustomerJourneyPageQuery } from "./__generated__/CustomerJourneyPageQuery.graphql";
import type { JourneyFilters } from "./filters";

interface Props {
  customer: CustomerJourney_customer$key & CustomerJourney_counts$key;
  query: JourneyFilterBar_query$key;
  filters: JourneyFilters;
  onFilter(filters: JourneyFilters): void;
}

export function CustomerJourney({ customer: key, query, filters, onFilter }: Props) {
  // The counts stand apart, so that a further page does not count again.
  const counts = useFragment<CustomerJourney_counts$key>(
    graphql`
      fragment CustomerJourney_counts on Customer
      @argumentDefinitions(
        media: { type: "[String!]" }
        people: { type: "[ID!]" }
        kinds: { type: "[TouchpointKind!]" }
        statuses: { type: "[FollowUpStatus!]" }
        preset: { type: "TimePreset" }
        fromDate: { type: "Date" }
        toDate: { type: "Date" }
      ) {
        all: journey(first: 1) {
          totalCount
        }
        matching: journey(
          first: 1
          media: $media
          users: $people
          kinds: $kinds
          statuses: $statuses
          preset: $preset
          fromDate: $fromDate
          toDate: $toDate
        ) {
          totalCount
        }
        signals: journey(
          first: 1
          media: $media
          users: $people
          kinds: [SIGNAL]
          statuses: $statuses
          preset: $preset
          fromDate: $fromDate
          toDate: $toDate
        ) {
          totalCount
        }
        followUps: journey(
          first: 1
          media: $media
          users: $people
          kinds: [FOLLOW_UP]
          statuses: $statuses
          preset: $preset
          fromDate: $fromDate
          toDate: $toDate
        ) {
          totalCount
        }
        milestones: journey(
          first: 1
          media: $media
          users: $people
          kinds: [MILESTONE]
          statuses: $statuses
          preset: $preset
          fromDate: $fromDate
          toDate: $toDate
        ) {
          totalCount
        }
      }
    `,
    key,
  );
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<
    CustomerJourneyPageQuery,
    CustomerJourney_customer$key
  >(
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
        id
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
          edges {
            node {
              id
              kind
              occurredAt
              contact {
                id
              }
              ...TouchpointCard_touchpoint
              ...MilestonePill_touchpoint
            }
          }
        }
      }
    `,
    key,
  );
  const { edges } = data.journey;
  const dots = useMemo(
    () =>
      edges.map(({ node }) => ({
        id: node.id,
        kind: node.kind,
        occurredAt: node.occurredAt,
        contactId: node.contact?.id ?? null,
        touchpoint: node,
      })),
    [edges],
  );
  return (
    <JourneyFrame
      query={query}
      filters={filters}
      onFilter={onFilter}
      dots={dots}
      counts={{
        all: counts.all.totalCount,
        matching: counts.matching.totalCount,
        kinds: {
          SIGNAL: counts.signals.totalCount,
          FOLLOW_UP: counts.followUps.totalCount,
          MILESTONE: counts.milestones.totalCount,
        },
      }}
      log={{ customer: data.id }}
      withContact={true}
      hasNext={hasNext}
      isLoading={isLoadingNext}
      loadNext={loadNext}
    />
  );
}
