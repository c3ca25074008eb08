/** Where action items stand. */
import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { fallback, object, optional, picklist } from "valibot";
import { shellRoute } from "@/app/roots";
import { loadPage } from "@/shared/relay/page";
import type { ActionItemsPageQuery } from "./__generated__/ActionItemsPageQuery.graphql";

const page = () => import("./ActionItemsPage");

export const actionItemsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/action-items",
  validateSearch: object({
    state: optional(fallback(picklist(["OPEN", "OVERDUE", "CLOSED"]), "OPEN")),
    whose: optional(fallback(picklist(["mine", "all"]), "mine")),
  }),
  loaderDeps: ({ search }) => search,
  loader: async ({ context, deps }) =>
    loadPage<ActionItemsPageQuery>(
      context.environment,
      (await import("./__generated__/ActionItemsPageQuery.graphql")).default,
      {
        mine: deps.whose !== "all",
        states: deps.state === "OPEN" || !deps.state ? ["OPEN", "OVERDUE"] : [deps.state],
      },
    ),
  component: lazyRouteComponent(page, "ActionItemsPage"),
});
