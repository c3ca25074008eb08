/** The journey of a contact. */
import { notFound } from "@tanstack/react-router";
import { Suspense } from "react";
import { graphql } from "react-relay";
import { ContactJourney } from "@/features/journey/fragments/ContactJourney";
import { tidied } from "@/features/journey/fragments/filters";
import { JourneySkeleton } from "@/features/journey/fragments/JourneySkeleton";
import { usePage } from "@/shared/relay/page";
import type { ContactJourneyTabQuery } from "./__generated__/ContactJourneyTabQuery.graphql";
import { contactJourneyRoute } from "./routes";

export const query = graphql`
  query ContactJourneyTabQuery(
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
    contact(id: $id) {
      ...ContactJourney_counts
        @arguments(
          media: $media
          people: $people
          kinds: $kinds
          statuses: $statuses
          preset: $preset
          fromDate: $fromDate
          toDate: $toDate
        )
      ...ContactJourney_contact
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

export function ContactJourneyTab() {
  return (
    <Suspense fallback={<JourneySkeleton />}>
      <Journey />
    </Suspense>
  );
}

function Journey() {
  const data = usePage<ContactJourneyTabQuery>(query, contactJourneyRoute.useLoaderData());
  const filters = contactJourneyRoute.useSearch();
  const navigate = contactJourneyRoute.useNavigate();
  if (!data.contact) throw notFound();
  return (
    <ContactJourney
      contact={data.contact}
      query={data}
      filters={filters}
      onFilter={(search) => void navigate({ search: tidied(search), replace: true, resetScroll: false })}
    />
  );
}
