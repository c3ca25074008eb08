/** What the filters of interactions can be set to, with their names. */
import { graphql, useFragment } from "react-relay";
import type { filterOptions_interactions$key } from "./__generated__/filterOptions_interactions.graphql";

export interface Option {
  readonly value: string;
  readonly label: string;
}

export interface FilterOptions {
  readonly media: readonly Option[];
  readonly purposes: readonly Option[];
  readonly steps: readonly Option[];
  readonly outcomes: readonly Option[];
  readonly assignees: readonly Option[];
}

export const coded = (values: readonly { readonly code: string; readonly label: string }[]): Option[] =>
  values.map(({ code, label }) => ({ value: code, label }));

export function useFilterOptions(key: filterOptions_interactions$key): FilterOptions {
  const { media, purposes, steps, outcomes, users } = useFragment(
    graphql`
      fragment filterOptions_interactions on Query {
        media: picklist(list: MEDIUM, includeRetired: true) {
          code
          label
        }
        purposes: picklist(list: PURPOSE, includeRetired: true) {
          code
          label
        }
        steps: picklist(list: STEP, includeRetired: true) {
          code
          label: fullLabel
        }
        outcomes: picklist(list: OUTCOME, includeRetired: true) {
          code
          label
        }
        users(first: 100) {
          edges {
            node {
              id
              name
            }
          }
        }
      }
    `,
    key,
  );
  return {
    media: coded(media),
    purposes: coded(purposes),
    steps: coded(steps),
    outcomes: coded(outcomes),
    assignees: users.edges.map(({ node }) => ({ value: node.id, label: node.name })),
  };
}
