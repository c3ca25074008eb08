/** The roots of the route tree: everything stands under `root`, all that needs a signed-in viewer under `shell`. */
import { createRootRouteWithContext, createRoute } from "@tanstack/react-router";
import type { IEnvironment } from "relay-runtime";
import { loadPage } from "@/shared/relay/page";
import type { ShellQuery } from "./__generated__/ShellQuery.graphql";
import { NotFound } from "./NotFound";
import { RouteError } from "./RouteError";
import { Shell, shellQuery } from "./Shell";
import styles from "./Shell.module.css";

export interface RouterContext {
  environment: IEnvironment;
}

export const rootRoute = createRootRouteWithContext<RouterContext>()({ notFoundComponent: NotFound });

export const shellRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: "shell",
  loader: ({ context }) => loadPage<ShellQuery>(context.environment, shellQuery, {}),
  staleTime: Number.POSITIVE_INFINITY,
  component: () => <Shell loaded={shellRoute.useLoaderData()} />,
  notFoundComponent: NotFound,
  // Without its viewer there is no frame to stand in.
  errorComponent: (problem) => (
    <main className={styles.alone}>
      <RouteError {...problem} />
    </main>
  ),
});

/** Any other address, inside the shell. */
export const elsewhereRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "$",
  component: NotFound,
});
