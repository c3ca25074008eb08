/** Where customers stand: the list, the forms, and the record with its tabs. */
import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { array, fallback, object, optional, picklist, string } from "valibot";
import { shellRoute } from "@/app/roots";
import { journeySearch, journeyVariables } from "@/features/journey/fragments/filters";
import { loadPage } from "@/shared/relay/page";
import type { ContactsPageQuery } from "./__generated__/ContactsPageQuery.graphql";
import type { CustomerFormPageQuery } from "./__generated__/CustomerFormPageQuery.graphql";
import type { CustomersPageQuery } from "./__generated__/CustomersPageQuery.graphql";
import type { NewCustomerPageQuery } from "./__generated__/NewCustomerPageQuery.graphql";
import type { AuditTabQuery } from "./record/__generated__/AuditTabQuery.graphql";
import type { CustomerPageQuery } from "./record/__generated__/CustomerPageQuery.graphql";
import type { HistoryTabQuery } from "./record/__generated__/HistoryTabQuery.graphql";
import type { ItemsTabQuery } from "./record/__generated__/ItemsTabQuery.graphql";
import type { JourneyTabQuery } from "./record/__generated__/JourneyTabQuery.graphql";
import type { LinksTabQuery } from "./record/__generated__/LinksTabQuery.graphql";
import type { OverviewTabQuery } from "./record/__generated__/OverviewTabQuery.graphql";

const list = () => import("./CustomersPage");
const contacts = () => import("./ContactsPage");
const create = () => import("./NewCustomerPage");
const edit = () => import("./CustomerFormPage");
const record = () => import("./record/CustomerPage");
const overview = () => import("./record/OverviewTab");
const journey = () => import("./record/JourneyTab");
const history = () => import("./record/HistoryTab");
const items = () => import("./record/ItemsTab");
const links = () => import("./record/LinksTab");
const audit = () => import("./record/AuditTab");

const texts = optional(fallback(array(string()), []));
const text = optional(fallback(string(), ""));

const filters = {
  text,
  registered: optional(fallback(picklist(["yes", "no", ""]), "")),
  relationships: optional(fallback(array(picklist(["PROSPECT", "CUSTOMER", "FORMER", "SUPPLIER"])), [])),
  owners: texts,
  teams: texts,
  tags: texts,
  groups: texts,
  allGroups: optional(fallback(picklist(["yes", ""]), "")),
  town: text,
  postcode: text,
  contactedBefore: text,
  contactedAfter: text,
};

export const customersRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/customers",
  validateSearch: object({
    ...filters,
    order: optional(fallback(picklist(["NAME", "NAME_DESCENDING", "NEWEST", "OLDEST"]), "NAME")),
  }),
  loaderDeps: ({ search }) => search,
  loader: async ({ context, deps }) => {
    const { query, customersVariables, zoneOf } = await list();
    const zone = await zoneOf(context.environment, deps);
    return loadPage<CustomersPageQuery>(context.environment, query, customersVariables(deps, zone));
  },
  component: lazyRouteComponent(list, "CustomersPage"),
});

export const contactsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/contacts",
  validateSearch: object({
    ...filters,
    stages: texts,
    order: optional(fallback(picklist(["NAME", "NAME_DESCENDING"]), "NAME")),
  }),
  loaderDeps: ({ search }) => search,
  loader: async ({ context, deps }) => {
    const { query, contactsVariables, zoneOf } = await contacts();
    const zone = await zoneOf(context.environment, deps);
    return loadPage<ContactsPageQuery>(context.environment, query, contactsVariables(deps, zone));
  },
  component: lazyRouteComponent(contacts, "ContactsPage"),
});

export const newCustomerRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/customers/new",
  loader: async ({ context }) =>
    loadPage<NewCustomerPageQuery>(
      context.environment,
      (await import("./__generated__/NewCustomerPageQuery.graphql")).default,
      {},
    ),
  component: lazyRouteComponent(create, "NewCustomerPage"),
});

export const editCustomerRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/customers/$customerId/edit",
  loader: async ({ context, params }) =>
    loadPage<CustomerFormPageQuery>(
      context.environment,
      (await import("./__generated__/CustomerFormPageQuery.graphql")).default,
      { id: params.customerId },
    ),
  component: lazyRouteComponent(edit, "CustomerFormPage"),
});

export const customerRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/customers/$customerId",
  loader: async ({ context, params }) =>
    loadPage<CustomerPageQuery>(
      context.environment,
      (await import("./record/__generated__/CustomerPageQuery.graphql")).default,
      { id: params.customerId },
    ),
  component: lazyRouteComponent(record, "CustomerPage"),
});

export const overviewRoute = createRoute({
  getParentRoute: () => customerRoute,
  path: "/",
  loader: async ({ context, params }) =>
    loadPage<OverviewTabQuery>(
      context.environment,
      (await import("./record/__generated__/OverviewTabQuery.graphql")).default,
      { id: params.customerId },
    ),
  component: lazyRouteComponent(overview, "OverviewTab"),
});

export const customerJourneyRoute = createRoute({
  getParentRoute: () => customerRoute,
  path: "/journey",
  validateSearch: journeySearch,
  loaderDeps: ({ search }) => search,
  loader: async ({ context, params, deps }) =>
    loadPage<JourneyTabQuery>(
      context.environment,
      (await import("./record/__generated__/JourneyTabQuery.graphql")).default,
      {
        id: params.customerId,
        ...journeyVariables(deps),
      },
    ),
  component: lazyRouteComponent(journey, "JourneyTab"),
});

export const historyRoute = createRoute({
  getParentRoute: () => customerRoute,
  path: "/interactions",
  validateSearch: object({ unfinished: optional(fallback(picklist(["yes", ""]), "")) }),
  loaderDeps: ({ search }) => search,
  loader: async ({ context, params, deps }) =>
    loadPage<HistoryTabQuery>(
      context.environment,
      (await import("./record/__generated__/HistoryTabQuery.graphql")).default,
      { id: params.customerId, statuses: deps.unfinished ? null : ["COMPLETED"] },
    ),
  component: lazyRouteComponent(history, "HistoryTab"),
});

export const itemsRoute = createRoute({
  getParentRoute: () => customerRoute,
  path: "/action-items",
  loader: async ({ context, params }) =>
    loadPage<ItemsTabQuery>(
      context.environment,
      (await import("./record/__generated__/ItemsTabQuery.graphql")).default,
      { id: params.customerId },
    ),
  component: lazyRouteComponent(items, "ItemsTab"),
});

export const linksRoute = createRoute({
  getParentRoute: () => customerRoute,
  path: "/links",
  loader: async ({ context, params }) =>
    loadPage<LinksTabQuery>(
      context.environment,
      (await import("./record/__generated__/LinksTabQuery.graphql")).default,
      { id: params.customerId },
    ),
  component: lazyRouteComponent(links, "LinksTab"),
});

export const auditRoute = createRoute({
  getParentRoute: () => customerRoute,
  path: "/audit",
  loader: async ({ context, params }) =>
    loadPage<AuditTabQuery>(
      context.environment,
      (await import("./record/__generated__/AuditTabQuery.graphql")).default,
      { id: params.customerId },
    ),
  component: lazyRouteComponent(audit, "AuditTab"),
});

export const customerRoutes = [
  customersRoute,
  contactsRoute,
  newCustomerRoute,
  editCustomerRoute,
  customerRoute.addChildren([
    overviewRoute,
    customerJourneyRoute,
    historyRoute,
    itemsRoute,
    linksRoute,
    auditRoute,
  ]),
] as const;
