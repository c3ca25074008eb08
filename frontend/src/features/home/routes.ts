/** Where Home stands. */
import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { shellRoute } from "@/app/roots";
import { loadPage } from "@/shared/relay/page";
import type { HomePageQuery } from "./__generated__/HomePageQuery.graphql";

const page = () => import("./HomePage");

export const homeRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/",
  loader: async ({ context }) => {
    const { query, variablesOf } = await page();
    return loadPage<HomePageQuery>(context.environment, query, await variablesOf(context.environment));
  },
  component: lazyRouteComponent(page, "HomePage"),
});
