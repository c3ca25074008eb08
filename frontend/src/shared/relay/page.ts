/** A page owns one query: the route's loader starts it, the page reads it and suspends until it is there. */
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

export function usePage<Query extends OperationType>(
  query: GraphQLTaggedNode,
  loaded: PreloadedQuery<Query>,
): Query["response"] {
  return usePreloadedQuery<Query>(query, loaded);
}
