/** What the stages of planning and completing offer: only the steps that one uses oneself (PPL-7). */
import { graphql, useFragment } from "react-relay";
import { coded } from "../filterOptions";
import type { lists_query$key } from "./__generated__/lists_query.graphql";

export function useLists(key: lists_query$key) {
  const lists = useFragment(
    graphql`
      fragment lists_query on Query {
        media: picklist(list: MEDIUM) {
          code
          label
        }
        purposes: picklist(list: PURPOSE) {
          code
          label
        }
        steps: mySteps {
          code
          label: fullLabel
          family
        }
        outcomes: picklist(list: OUTCOME) {
          code
          label
        }
        nextActions: picklist(list: NEXT_ACTION) {
          code
          label
        }
      }
    `,
    key,
  );
  return {
    media: lists.media,
    purposes: coded(lists.purposes),
    steps: coded(lists.steps.filter((step) => step.family !== "PRIVATE")),
    outcomes: coded(lists.outcomes),
    nextActions: coded(lists.nextActions),
  };
}

export type Lists = ReturnType<typeof useLists>;
