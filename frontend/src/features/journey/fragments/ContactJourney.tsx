/** The journey of a contact: filters, counts, and the touchpoints page by page. */
import { useMemo } from "react";
import { graphql, useFragment, usePaginationFragment } from "react-relay";
import type { JourneyFilterBar_query$key } from "../__generated__/JourneyFilterBar_query.graphql";
import { JourneyFrame } from "../JourneyFrame";
import type { ContactJourney_contact$key } from "./__generated__/ContactJourney_contact.graphql";
import type { ContactJourney_counts$key } from "./__generated__/ContactJourney_counts.graphql";
import type { ContactJourneyPageQuery } from "./__generated__/ContactJourneyPageQuery.graphql";
import type { JourneyFilters } from "./filters";

interface Props {
  contact: ContactJourney_contact$key & ContactJourney_counts$key;
  query: JourneyFilterBar_query$key;
  filters: JourneyFilters;
  onFilter(filters: JourneyFilters): void;
}

export function ContactJourney({ contact: key, query, filters, onFilter }: Props) {
  // The counts stand apart, so that a further page does not count again.
  const counts = useFragment<ContactJourney_counts$key>(
    graphql`
      fragment ContactJourney_counts on Contact
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
    ContactJourneyPageQuery,
    ContactJourney_contact$key
  >(
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
        id
        customer {
          id
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
      log={{ customer: data.customer.id, contact: data.id }}
      withContact={false}
      hasNext={hasNext}
      isLoading={isLoadingNext}
      loadNext={loadNext}
    />
  );
}
