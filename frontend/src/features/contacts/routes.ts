/** Where a contact's record stands. */
import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { fallback, object, optional, picklist } from "valibot";
import { shellRoute } from "@/app/roots";
import { journeySearch, journeyVariables } from "@/features/journey/fragments/filters";
import { loadPage } from "@/shared/relay/page";
import type { ContactAuditTabQuery } from "./__generated__/ContactAuditTabQuery.graphql";
import type { ContactHistoryTabQuery } from "./__generated__/ContactHistoryTabQuery.graphql";
import type { ContactJourneyTabQuery } from "./__generated__/ContactJourneyTabQuery.graphql";
import type { ContactOverviewTabQuery } from "./__generated__/ContactOverviewTabQuery.graphql";
import type { ContactPageQuery } from "./__generated__/ContactPageQuery.graphql";

const record = () => import("./ContactPage");
const overview = () => import("./ContactOverviewTab");
const journey = () => import("./ContactJourneyTab");
const history = () => import("./ContactHistoryTab");
const audit = () => import("./ContactAuditTab");

export const contactRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/contacts/$contactId",
  loader: async ({ context, params }) =>
    loadPage<ContactPageQuery>(
      context.environment,
      (await import("./__generated__/ContactPageQuery.graphql")).default,
      { id: params.contactId },
    ),
  component: lazyRouteComponent(record, "ContactPage"),
});

export const contactOverviewRoute = createRoute({
  getParentRoute: () => contactRoute,
  path: "/",
  loader: async ({ context, params }) =>
    loadPage<ContactOverviewTabQuery>(
      context.environment,
      (await import("./__generated__/ContactOverviewTabQuery.graphql")).default,
      {
        id: params.contactId,
      },
    ),
  component: lazyRouteComponent(overview, "ContactOverviewTab"),
});

export const contactJourneyRoute = createRoute({
  getParentRoute: () => contactRoute,
  path: "/journey",
  validateSearch: journeySearch,
  loaderDeps: ({ search }) => search,
  loader: async ({ context, params, deps }) =>
    loadPage<ContactJourneyTabQuery>(
      context.environment,
      (await import("./__generated__/ContactJourneyTabQuery.graphql")).default,
      {
        id: params.contactId,
        ...journeyVariables(deps),
      },
    ),
  component: lazyRouteComponent(journey, "ContactJourneyTab"),
});

export const contactHistoryRoute = createRoute({
  getParentRoute: () => contactRoute,
  path: "/interactions",
  validateSearch: object({ unfinished: optional(fallback(picklist(["yes", ""]), "")) }),
  loaderDeps: ({ search }) => search,
  loader: async ({ context, params, deps }) =>
    loadPage<ContactHistoryTabQuery>(
      context.environment,
      (await import("./__generated__/ContactHistoryTabQuery.graphql")).default,
      { id: params.contactId, statuses: deps.unfinished ? null : ["COMPLETED"] },
    ),
  component: lazyRouteComponent(history, "ContactHistoryTab"),
});

export const contactAuditRoute = createRoute({
  getParentRoute: () => contactRoute,
  path: "/audit",
  loader: async ({ context, params }) =>
    loadPage<ContactAuditTabQuery>(
      context.environment,
      (await import("./__generated__/ContactAuditTabQuery.graphql")).default,
      { id: params.contactId },
    ),
  component: lazyRouteComponent(audit, "ContactAuditTab"),
});

export const contactRoutes = [
  contactRoute.addChildren([
    contactOverviewRoute,
    contactJourneyRoute,
    contactHistoryRoute,
    contactAuditRoute,
  ]),
] as const;
