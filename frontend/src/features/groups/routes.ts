/** Contact groups (CUS-5): the list, and a group with its members. */
import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { fallback, object, optional, picklist, string } from "valibot";
import { shellRoute } from "@/app/roots";
import { loadPage } from "@/shared/relay/page";
import type { GroupPageQuery } from "./__generated__/GroupPageQuery.graphql";
import type { GroupsPageQuery } from "./__generated__/GroupsPageQuery.graphql";

const list = () => import("./GroupsPage");
const one = () => import("./GroupPage");
const text = optional(fallback(string(), ""));

export const groupsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/groups",
  validateSearch: object({ text, active: optional(fallback(picklist(["yes", "no", "all"]), "yes")) }),
  loaderDeps: ({ search }) => search,
  loader: async ({ context, deps }) =>
    loadPage<GroupsPageQuery>(
      context.environment,
      (await import("./__generated__/GroupsPageQuery.graphql")).default,
      {
        text: deps.text?.trim() || null,
        active: deps.active === "all" ? null : deps.active !== "no",
      },
    ),
  component: lazyRouteComponent(list, "GroupsPage"),
});

export const groupRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/groups/$groupId",
  validateSearch: object({ text }),
  loaderDeps: ({ search }) => search,
  loader: async ({ context, params, deps }) =>
    loadPage<GroupPageQuery>(
      context.environment,
      (await import("./__generated__/GroupPageQuery.graphql")).default,
      {
        id: params.groupId,
        text: deps.text?.trim() || null,
      },
    ),
  component: lazyRouteComponent(one, "GroupPage"),
});

export const groupRoutes = [groupsRoute, groupRoute] as const;
