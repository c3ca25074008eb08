/** All routes. A feature's routes.ts declares its own; its pages are loaded when they are opened. */
import { createRouter } from "@tanstack/react-router";
import { actionItemsRoute } from "@/features/action-items/routes";
import { contactRoutes } from "@/features/contacts/routes";
import { customerRoutes } from "@/features/customers/routes";
import { groupRoutes } from "@/features/groups/routes";
import { homeRoute } from "@/features/home/routes";
import { interactionRoutes } from "@/features/interactions/routes";
import { settingsRoute, settingsRoutes } from "@/features/settings/routes";
import { signInRoute } from "@/features/sign-in/routes";
import { registerSearch } from "@/shared/actions";
import { createEnvironment } from "@/shared/relay/environment";
import { PageSkeleton } from "@/shared/ui/Skeletons";
import { NotFound } from "./NotFound";
import { RouteError } from "./RouteError";
import { elsewhereRoute, rootRoute, shellRoute } from "./roots";

const routeTree = rootRoute.addChildren([
  signInRoute,
  shellRoute.addChildren([
    homeRoute,
    ...customerRoutes,
    ...contactRoutes,
    ...groupRoutes,
    ...interactionRoutes,
    actionItemsRoute,
    settingsRoute.addChildren(settingsRoutes),
    elsewhereRoute,
  ]),
]);

/** To the sign-in page, and back to here afterwards. */
function signInFirst(): void {
  const { pathname, href } = router.latestLocation;
  if (pathname !== "/sign-in")
    void router.navigate({ to: "/sign-in", search: { next: href }, replace: true });
}

export const environment = createEnvironment(signInFirst);

registerSearch(async (text, signal) =>
  (await import("@/features/search/find")).find(environment, text, signal),
);

export const router = createRouter({
  routeTree,
  context: { environment },
  defaultPreload: "intent",
  defaultPreloadStaleTime: 20_000,
  defaultGcTime: 0,
  defaultPendingMs: 120,
  defaultPendingMinMs: 0,
  defaultPendingComponent: PageSkeleton,
  defaultErrorComponent: RouteError,
  defaultNotFoundComponent: NotFound,
  scrollRestoration: true,
});

// A record that is not there is told in its own place; otherwise it would take the whole frame down with it.
for (const route of Object.values(router.routesById)) route.options.notFoundComponent ??= NotFound;

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
