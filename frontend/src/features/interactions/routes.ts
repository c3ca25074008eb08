/** Where interactions stand: the table of all, the forms that plan and log one, the record. */
import { msg } from "@lingui/core/macro";
import { IconCalendarPlus, IconPlus } from "@tabler/icons-react";
import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { array, fallback, object, optional, picklist, string } from "valibot";
import { shellRoute } from "@/app/roots";
import { registerAction } from "@/shared/actions";
import { loadPage } from "@/shared/relay/page";
import type { AuditTabInteractionQuery } from "./__generated__/AuditTabInteractionQuery.graphql";
import type { DetailsTabQuery } from "./__generated__/DetailsTabQuery.graphql";
import type { InteractionPageQuery } from "./__generated__/InteractionPageQuery.graphql";
import type { InteractionsPageQuery } from "./__generated__/InteractionsPageQuery.graphql";
import type { LogPageQuery } from "./__generated__/LogPageQuery.graphql";
import type { MyInteractionsPageQuery } from "./mine/__generated__/MyInteractionsPageQuery.graphql";
import type { NewInteractionPageQuery } from "./planning/__generated__/NewInteractionPageQuery.graphql";

const list = () => import("./InteractionsPage");
const record = () => import("./InteractionPage");
const details = () => import("./DetailsTab");
const audit = () => import("./AuditTab");
const log = () => import("./LogPage");
const mine = () => import("./mine/MyInteractionsPage");
const plan = () => import("./planning/NewInteractionPage");
const personal = () => import("./planning/NewPersonalPage");

const texts = optional(fallback(array(string()), []));
const text = optional(fallback(string(), ""));

export const interactionsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/interactions",
  validateSearch: object({
    media: texts,
    assignees: texts,
    purposes: texts,
    steps: texts,
    outcomes: texts,
    directions: optional(fallback(array(picklist(["INCOMING", "OUTGOING"])), [])),
    statuses: optional(fallback(array(picklist(["OPEN", "MISSED", "COMPLETED"])), [])),
    preset: optional(fallback(picklist(["TODAY", "YESTERDAY", "LAST_7_DAYS", "LAST_30_DAYS", ""]), "")),
    from: text,
    to: text,
    registered: optional(fallback(picklist(["yes", "no", ""]), "")),
    planned: optional(fallback(picklist(["yes", ""]), "")),
    order: optional(fallback(picklist(["NEWEST", "OLDEST", "SUBJECT", "SUBJECT_DESCENDING"]), "NEWEST")),
  }),
  loaderDeps: ({ search }) => search,
  loader: async ({ context, deps }) => {
    const { query, variablesOf } = await list();
    return loadPage<InteractionsPageQuery>(context.environment, query, variablesOf(deps));
  },
  component: lazyRouteComponent(list, "InteractionsPage"),
});

export const myInteractionsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/my-interactions",
  validateSearch: object({
    status: optional(fallback(picklist(["OPEN", "MISSED", "COMPLETED"]), "OPEN")),
    range: optional(fallback(picklist(["day", "week"]), "day")),
    day: text,
    whose: text,
  }),
  loaderDeps: ({ search }) => search,
  loader: async ({ context, deps }) => {
    const { query, variablesOf } = await mine();
    const variables = await variablesOf(context.environment, deps);
    return loadPage<MyInteractionsPageQuery>(context.environment, query, variables);
  },
  component: lazyRouteComponent(mine, "MyInteractionsPage"),
});

export const logRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/interactions/log",
  validateSearch: object({ customer: text, contact: text }),
  loaderDeps: ({ search }) => search,
  loader: async ({ context, deps }) =>
    loadPage<LogPageQuery>(
      context.environment,
      (await import("./__generated__/LogPageQuery.graphql")).default,
      {
        customerId: deps.customer ?? "",
        hasCustomer: Boolean(deps.customer),
        contactId: deps.contact ?? "",
        hasContact: Boolean(deps.contact),
      },
    ),
  component: lazyRouteComponent(log, "LogPage"),
});

export const newInteractionRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/interactions/new",
  validateSearch: object({ customer: text, contact: text, after: text, day: text }),
  loaderDeps: ({ search: { customer, contact, after } }) => ({ customer, contact, after }),
  loader: async ({ context, deps }) => {
    if (deps.customer) void import("./planning/PlanForm");
    return loadPage<NewInteractionPageQuery>(
      context.environment,
      (await import("./planning/__generated__/NewInteractionPageQuery.graphql")).default,
      {
        customerId: deps.customer ?? "",
        hasCustomer: Boolean(deps.customer),
        contactId: deps.contact ?? "",
        hasContact: Boolean(deps.contact),
        beforeId: deps.after ?? "",
        hasBefore: Boolean(deps.after),
      },
    );
  },
  component: lazyRouteComponent(plan, "NewInteractionPage"),
});

export const newPersonalRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/interactions/new-personal",
  validateSearch: object({ day: text }),
  component: lazyRouteComponent(personal, "NewPersonalPage"),
});

export const interactionRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/interactions/$interactionId",
  loader: async ({ context, params }) =>
    loadPage<InteractionPageQuery>(
      context.environment,
      (await import("./__generated__/InteractionPageQuery.graphql")).default,
      { id: params.interactionId },
    ),
  component: lazyRouteComponent(record, "InteractionPage"),
});

export const interactionDetailsRoute = createRoute({
  getParentRoute: () => interactionRoute,
  path: "/",
  loader: async ({ context, params }) =>
    loadPage<DetailsTabQuery>(
      context.environment,
      (await import("./__generated__/DetailsTabQuery.graphql")).default,
      { id: params.interactionId },
    ),
  component: lazyRouteComponent(details, "DetailsTab"),
});

export const interactionAuditRoute = createRoute({
  getParentRoute: () => interactionRoute,
  path: "/audit",
  loader: async ({ context, params }) =>
    loadPage<AuditTabInteractionQuery>(
      context.environment,
      (await import("./__generated__/AuditTabInteractionQuery.graphql")).default,
      {
        id: params.interactionId,
      },
    ),
  component: lazyRouteComponent(audit, "AuditTab"),
});

export const interactionRoutes = [
  interactionsRoute,
  myInteractionsRoute,
  logRoute,
  newInteractionRoute,
  newPersonalRoute,
  interactionRoute.addChildren([interactionDetailsRoute, interactionAuditRoute]),
] as const;

registerAction({
  id: "new-interaction",
  label: msg`New interaction`,
  group: "do",
  icon: IconCalendarPlus,
  keys: "n",
  run: (go) => go("/interactions/new"),
});
registerAction({
  id: "log-interaction",
  label: msg`Log an interaction`,
  group: "do",
  icon: IconPlus,
  keys: "l",
  run: (go) => go("/interactions/log"),
});
