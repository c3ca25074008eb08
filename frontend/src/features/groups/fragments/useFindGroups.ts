/** Finds groups by the beginning of their name. */
import { useCallback } from "react";
import { fetchQuery, graphql, useRelayEnvironment } from "react-relay";
import { type Option, optionsOf } from "@/shared/ui/useFound";
import type { useFindGroupsQuery } from "./__generated__/useFindGroupsQuery.graphql";

/** All of them, or only those that are offered. */
export function useFindGroups(which: "all" | "active") {
  const environment = useRelayEnvironment();
  return useCallback(
    async (text: string): Promise<readonly Option[]> => {
      const found = await fetchQuery<useFindGroupsQuery>(
        environment,
        graphql`
          query useFindGroupsQuery($text: String, $active: Boolean) {
            contactGroups(first: 20, text: $text, active: $active) {
              edges {
                node {
                  id
                  name
                }
              }
            }
          }
        `,
        which === "all" ? { text } : { text, active: true },
      ).toPromise();
      return optionsOf(found?.contactGroups.edges.map(({ node }) => node) ?? []);
    },
    [environment, which],
  );
}
