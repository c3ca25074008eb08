/** Where Home stands. */
import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { shellRoute } from "@/app/roots";
import { loadPage } from "@/shared/relay/page";
import type { HomePageQuery } from "./__generated__/HomePageQuery.graphql";

const page = () => import("./HomePage");

export const homeRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/",
  loader: async ({ context }) => loadPage<HomePageQuery>(context.environment, (await page()).query, {}),
  component: lazyRouteComponent(page, "HomePage"),
});
