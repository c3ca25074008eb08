/** What the filters of customers and contacts can be set to, with their names. */
import { graphql, useFragment } from "react-relay";
import type { filterOptions_query$key } from "./__generated__/filterOptions_query.graphql";

export interface Option {
  readonly value: string;
  readonly label: string;
}

export interface FilterOptions {
  readonly owners: readonly Option[];
  readonly teams: readonly Option[];
  readonly tags: readonly Option[];
  readonly groups: readonly Option[];
  readonly stages: readonly Option[];
}

const optionsOf = (all: readonly { readonly id: string; readonly name: string }[]): Option[] =>
  all.map(({ id, name }) => ({ value: id, label: name }));

export function useFilterOptions(key: filterOptions_query$key): FilterOptions {
  const data = useFragment(
    graphql`
      fragment filterOptions_query on Query {
        users(first: 100) {
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
        contactGroups(first: 100) {
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
  return {
    owners: optionsOf(data.users.edges.map((edge) => edge.node)),
    teams: optionsOf(data.teams),
    tags: optionsOf(data.tags),
    groups: optionsOf(data.contactGroups.edges.map((edge) => edge.node)),
    stages: data.picklist.map(({ code, label }) => ({ value: code, label })),
  };
}
