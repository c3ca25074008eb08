/** What the filters of interactions can be set to, with their names. */
import { graphql, useFragment } from "react-relay";
import { useNamed } from "@/shared/relay/useNames";
import { type Option, optionsOf } from "@/shared/ui/useFound";
import type { filterOptions_interactions$key } from "./__generated__/filterOptions_interactions.graphql";

export interface FilterOptions {
  readonly media: readonly Option[];
  readonly purposes: readonly Option[];
  readonly steps: readonly Option[];
  readonly outcomes: readonly Option[];
  readonly assignees: readonly Option[];
}

export const coded = (values: readonly { readonly code: string; readonly label: string }[]): Option[] =>
  values.map(({ code, label }) => ({ value: code, label }));

/** `assignees` are ids in the address: who is not among the first is named by themselves. */
export function useFilterOptions(
  key: filterOptions_interactions$key,
  assignees: readonly string[] | undefined,
): FilterOptions {
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
        users(first: 20) {
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
  const people = useNamed(optionsOf(users.edges.map(({ node }) => node)), assignees);
  return {
    media: coded(media),
    purposes: coded(purposes),
    steps: coded(steps),
    outcomes: coded(outcomes),
    assignees: people,
  };
}
