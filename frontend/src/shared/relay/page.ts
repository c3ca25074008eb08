/** A page owns one query: the route's loader starts it, the page reads it and suspends until it is there. */
import { useDeferredValue } from "react";
import { loadQuery, type PreloadedQuery, usePreloadedQuery } from "react-relay";
import type { GraphQLTaggedNode, IEnvironment, OperationType } from "relay-runtime";

const KEPT = 24;
const started: { dispose(): void }[] = [];

/** Starts a page's query. What the store already has is shown at once, and refreshed. */
export function loadPage<Query extends OperationType>(
  environment: IEnvironment,
  query: GraphQLTaggedNode,
  variables: Query["variables"],
): PreloadedQuery<Query> {
  const loaded = loadQuery<Query>(environment, query, variables, { fetchPolicy: "store-and-network" });
  started.push(loaded);
  if (started.length > KEPT) started.shift()?.dispose();
  return loaded;
}

/** A page's data, and whether it is still that of the last address while the next one's is on its way. */
export function usePageState<Query extends OperationType>(
  query: GraphQLTaggedNode,
  loaded: PreloadedQuery<Query>,
): { data: Query["response"]; isStale: boolean } {
  // The router does not render in a transition; deferred, what stands keeps its place (and the focus in it).
  const shown = useDeferredValue(loaded);
  return { data: usePreloadedQuery<Query>(query, shown), isStale: shown !== loaded };
}

export function usePage<Query extends OperationType>(
  query: GraphQLTaggedNode,
  loaded: PreloadedQuery<Query>,
): Query["response"] {
  return usePageState<Query>(query, loaded).data;
}
