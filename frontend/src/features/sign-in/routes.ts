/** Where one signs in; `#token=…` is a one-time link. */
import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { object, optional, string } from "valibot";
import { rootRoute } from "@/app/roots";

export const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/sign-in",
  validateSearch: object({ next: optional(string()) }),
  component: lazyRouteComponent(() => import("./SignInPage"), "SignInPage"),
});
