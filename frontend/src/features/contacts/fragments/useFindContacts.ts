/** Finds the contacts of one customer by what is typed of their name or email. */
import { useCallback } from "react";
import { fetchQuery, graphql, useRelayEnvironment } from "react-relay";
import { type Option, optionsOf } from "@/shared/ui/useFound";
import type { useFindContactsQuery } from "./__generated__/useFindContactsQuery.graphql";

export function useFindContacts(customerId: string) {
  const environment = useRelayEnvironment();
  return useCallback(
    async (text: string): Promise<readonly Option[]> => {
      const found = await fetchQuery<useFindContactsQuery>(
        environment,
        graphql`
          query useFindContactsQuery($customerId: ID!, $text: String) {
            customer(id: $customerId) {
              contacts(first: 20, text: $text) {
                edges {
                  node {
                    id
                    name
                  }
                }
              }
            }
          }
        `,
        { customerId, text },
      ).toPromise();
      return optionsOf(found?.customer?.contacts.edges.map(({ node }) => node) ?? []);
    },
    [environment, customerId],
  );
}
