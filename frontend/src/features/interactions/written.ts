/** What any change of an interaction may change on the pages that show it: each mutation asks for it again. */
import { graphql } from "react-relay";

export const written = graphql`
  fragment written_interaction on Interaction {
    id
    version
    title
    status
    state
    family
    startsAt
    startsOn
    durationMinutes
    deadlineAt
    deadlineOn
    endsOn
    endsAt
    occurredAt
    actualStartedAt
    actualMinutes
    completedAt
    updateDateAt
    result
    note
    nextActionText
    nextAction {
      label
    }
    outcome {
      code
      label
      tone
    }
    medium {
      code
      label
    }
    step {
      code
      fullLabel
    }
    reschedules(first: 20) {
      edges {
        node {
          ...Earlier_reschedule
        }
      }
    }
    followUps(first: 20) {
      edges {
        node {
          ...InteractionList_interactions
        }
      }
    }
  }
`;
