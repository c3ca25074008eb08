/** The journey of a customer: all its contacts together. */
import { notFound } from "@tanstack/react-router";
import { Suspense } from "react";
import { graphql } from "react-relay";
import { CustomerJourney } from "@/features/journey/fragments/CustomerJourney";
import { tidied } from "@/features/journey/fragments/filters";
import { JourneySkeleton } from "@/features/journey/fragments/JourneySkeleton";
import { usePage } from "@/shared/relay/page";
import { customerJourneyRoute } from "../routes";
import type { JourneyTabQuery } from "./__generated__/JourneyTabQuery.graphql";

export const query = graphql`
  query JourneyTabQuery(
    $id: ID!
    $media: [String!]
    $people: [ID!]
    $kinds: [TouchpointKind!]
    $statuses: [FollowUpStatus!]
    $preset: TimePreset
    $fromDate: Date
    $toDate: Date
    $orderBy: JourneyOrder!
  ) {
    ...JourneyFilterBar_query
    customer(id: $id) {
      ...CustomerJourney_counts
        @arguments(
          media: $media
          people: $people
          kinds: $kinds
          statuses: $statuses
          preset: $preset
          fromDate: $fromDate
          toDate: $toDate
        )
      ...CustomerJourney_customer
        @arguments(
          media: $media
          people: $people
          kinds: $kinds
          statuses: $statuses
          preset: $preset
          fromDate: $fromDate
          toDate: $toDate
          orderBy: $orderBy
        )
    }
  }
`;

export function JourneyTab() {
  return (
    <Suspense fallback={<JourneySkeleton />}>
      <Journey />
    </Suspense>
  );
}

function Journey() {
  const data = usePage<JourneyTabQuery>(query, customerJourneyRoute.useLoaderData());
  const filters = customerJourneyRoute.useSearch();
  const navigate = customerJourneyRoute.useNavigate();
  if (!data.customer) throw notFound();
  return (
    <CustomerJourney
      customer={data.customer}
      query={data}
      filters={filters}
      onFilter={(search) => void navigate({ search: tidied(search), replace: true, resetScroll: false })}
    />
  );
}
