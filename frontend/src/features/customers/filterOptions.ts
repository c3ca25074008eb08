/** What the filters of customers and contacts can be set to, with their names. */
import { graphql, useFragment } from "react-relay";
import { useNamed } from "@/shared/relay/useNames";
import { type Option, optionsOf } from "@/shared/ui/useFound";
import type { filterOptions_query$key } from "./__generated__/filterOptions_query.graphql";

export interface FilterOptions {
  readonly owners: readonly Option[];
  readonly teams: readonly Option[];
  readonly tags: readonly Option[];
  readonly groups: readonly Option[];
  readonly stages: readonly Option[];
}

/** `chosen` are ids in the address: what is not among the first of its list is named by itself. */
export function useFilterOptions(
  key: filterOptions_query$key,
  chosen: { owners?: readonly string[]; groups?: readonly string[] },
): FilterOptions {
  const data = useFragment(
    graphql`
      fragment filterOptions_query on Query {
        users(first: 20) {
          edges {
            node {
              id
              name
            }
          }
        }
        teams {
          id
          name
        }
        tags {
          id
          name
        }
        contactGroups(first: 20) {
          edges {
            node {
              id
              name
            }
          }
        }
        picklist(list: LIFECYCLE_STAGE, includeRetired: true) {
          id
          code
          label
        }
      }
    `,
    key,
  );
  const owners = useNamed(optionsOf(data.users.edges.map((edge) => edge.node)), chosen.owners);
  const groups = useNamed(optionsOf(data.contactGroups.edges.map((edge) => edge.node)), chosen.groups);
  return {
    owners,
    teams: optionsOf(data.teams),
    tags: optionsOf(data.tags),
    groups,
    stages: data.picklist.map(({ code, label }) => ({ value: code, label })),
  };
}
