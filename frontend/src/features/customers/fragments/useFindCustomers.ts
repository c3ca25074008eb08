/** Finds customers by what is typed of their name or email. */
import { useCallback } from "react";
import { fetchQuery, graphql, useRelayEnvironment } from "react-relay";
import { type Option, optionsOf } from "@/shared/ui/useFound";
import type { useFindCustomersQuery } from "./__generated__/useFindCustomersQuery.graphql";

/** All that may be seen, but not the one that asks. */
export function useFindCustomers(but?: string) {
  const environment = useRelayEnvironment();
  return useCallback(
    async (text: string): Promise<readonly Option[]> => {
      const found = await fetchQuery<useFindCustomersQuery>(
        environment,
        graphql`
          query useFindCustomersQuery($text: String) {
            customers(first: 20, text: $text) {
              edges {
                node {
                  id
                  name
                }
              }
            }
          }
        `,
        { text },
      ).toPromise();
      return optionsOf(found?.customers.edges.map(({ node }) => node) ?? []).filter(
        ({ value }) => value !== but,
      );
    },
    [environment, but],
  );
}
