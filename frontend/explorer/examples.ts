/** Saved queries for integrators: each runs as it stands, or after its variables are filled in. */

export interface Example {
  title: string;
  about: string;
  query: string;
  variables?: Record<string, unknown>;
}

export const EXAMPLES: readonly Example[] = [
  {
    title: "Who am I",
    about: "The user behind the session or the token.",
    query: `query WhoAmI {
  viewer {
    id
    name
    email
    role
    timeZone
    teams {
      name
    }
  }
}
`,
  },
  {
    title: "Find a customer",
    about:
      "Customers and contacts by words, parts of them, and words with a typing error; accents and case do not matter.",
    query: `query FindACustomer($text: String!) {
  search(text: $text, first: 10) {
    customer {
      id
      name
      town
      relationship
    }
    contact {
      id
      name
      email
    }
  }
}
`,
    variables: { text: "an" },
  },
  {
    title: "Customers, page by page",
    about: "A connection: filters, order, cursor. Put endCursor into after for the next page.",
    query: `query Customers($after: String) {
  customers(first: 20, after: $after, relationships: [CUSTOMER], orderBy: NEWEST) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        name
        relationship
        owner {
          name
        }
        lastContactedAt
      }
    }
  }
}
`,
    variables: { after: null },
  },
  {
    title: "A nested journey",
    about:
      "Customer → contacts, and journey → interaction → action items → assignee, in one request of the 12 levels that are allowed.",
    query: `query NestedJourney($text: String) {
  customers(first: 2, text: $text) {
    edges {
      node {
        name
        contacts(first: 3) {
          edges {
            node {
              name
              email
            }
          }
        }
        journey(first: 10, orderBy: NEWEST) {
          totalCount
          edges {
            node {
              ...Dot
            }
          }
        }
      }
    }
  }
}

fragment Dot on Touchpoint {
  kind
  action
  occurredAt
  medium {
    label
  }
  contact {
    name
  }
  user {
    name
  }
  ... on FollowUp {
    status
  }
  ... on Signal {
    impressions {
      key
      value
    }
  }
  ... on Milestone {
    aspect
    fromLabel
    toLabel
  }
  interaction {
    title
    status
    actionItems(first: 5) {
      edges {
        node {
          title
          dueOn
          state
          assignee {
            name
          }
        }
      }
    }
  }
}
`,
    variables: { text: null },
  },
  {
    title: "What happened in the last 30 days",
    about: "A customer's journey, filtered by time, kind and medium.",
    query: `query LastThirtyDays($customer: ID!) {
  customer(id: $customer) {
    name
    journey(first: 50, preset: LAST_30_DAYS, kinds: [SIGNAL, FOLLOW_UP]) {
      totalCount
      edges {
        node {
          kind
          action
          subject
          occurredAt
          user {
            name
          }
        }
      }
    }
  }
}
`,
    variables: { customer: "cus_" },
  },
  {
    title: "Record touchpoints",
    about:
      "Singly or by the thousand. The same idempotency key gives the same touchpoint again, never a second one.",
    query: `mutation RecordTouchpoints($input: RecordTouchpointsInput!) {
  recordTouchpoints(input: $input) {
    ... on RecordTouchpointsPayload {
      recorded
      repeated
      touchpoints {
        id
        action
        occurredAt
      }
    }
    ... on InvalidInput {
      problems {
        path
        message
        code
      }
    }
    ... on Refused {
      code
      message
    }
  }
}
`,
    variables: {
      input: {
        source: "web-shop",
        touchpoints: [
          {
            customerId: "cus_",
            kind: "SIGNAL",
            medium: "VISIT",
            action: "website visited",
            occurredAt: "2026-11-02T09:30:00Z",
            idempotencyKey: "visit-4711",
            impressions: [{ key: "pages", value: "7" }],
          },
        ],
      },
    },
  },
  {
    title: "Log an interaction",
    about: "A past call with its note and an action item; it stands on the journey at once.",
    query: `mutation LogInteraction($input: LogInteractionInput!) {
  logInteraction(input: $input) {
    ... on LogInteractionPayload {
      interaction {
        id
        title
        status
      }
      touchpoint {
        id
        kind
        occurredAt
      }
      actionItems {
        id
        title
        dueOn
      }
    }
    ... on InvalidInput {
      problems {
        path
        message
        code
      }
    }
    ... on Refused {
      code
      message
    }
  }
}
`,
    variables: {
      input: {
        customerId: "cus_",
        startedAt: "2026-11-02T10:00:00Z",
        durationMinutes: 15,
        medium: "CALL",
        step: "SALES_OFFER",
        direction: "OUTGOING",
        note: "Asked for the new price list.",
        actionItems: [{ title: "Send the price list", dueOn: "2026-11-05" }],
      },
    },
  },
  {
    title: "My open action items",
    about: "What the caller has promised, the most urgent first.",
    query: `query MyActionItems {
  actionItems(first: 20, mine: true, states: [OPEN, OVERDUE]) {
    totalCount
    edges {
      node {
        id
        title
        dueOn
        state
        customer {
          name
        }
        interaction {
          title
        }
      }
    }
  }
}
`,
  },
  {
    title: "Words for inputs",
    about: "The codes that inputs take for medium, process step and outcome.",
    query: `query Words {
  media: picklist(list: MEDIUM) {
    code
    label
  }
  steps: picklist(list: STEP) {
    code
    fullLabel
  }
  outcomes: picklist(list: OUTCOME) {
    code
    label
    tone
    reached
  }
}
`,
  },
];
