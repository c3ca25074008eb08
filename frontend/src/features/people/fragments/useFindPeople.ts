/** Finds colleagues by what is typed of their name or email. */
import { useCallback } from "react";
import { fetchQuery, graphql, useRelayEnvironment } from "react-relay";
import { type Option, optionsOf } from "@/shared/ui/useFound";
import type { useFindPeopleQuery } from "./__generated__/useFindPeopleQuery.graphql";

/** All of them, or only those whom work may be given to. */
export function useFindPeople(whom: "all" | "analysts") {
  const environment = useRelayEnvironment();
  return useCallback(
    async (text: string): Promise<readonly Option[]> => {
      const found = await fetchQuery<useFindPeopleQuery>(
        environment,
        graphql`
          query useFindPeopleQuery($text: String, $active: Boolean, $roles: [Role!]) {
            users(first: 20, text: $text, active: $active, roles: $roles) {
              edges {
                node {
                  id
                  name
                }
              }
            }
          }
        `,
        whom === "all" ? { text } : { text, active: true, roles: ["ADMIN", "MANAGER", "ANALYST"] },
      ).toPromise();
      return optionsOf(found?.users.edges.map(({ node }) => node) ?? []);
    },
    [environment, whom],
  );
}
