"""The benchmark's own questions, Q1 to Q5, as an integrator asks them."""

from __future__ import annotations

Q1 = """query Q1($id: ID!) { customer(id: $id) { id name relationship registered
  contacts(first: 10) { edges { node { id name email } } }
  journey(first: 50) { edges { cursor node { __typename id kind action subject occurredAt recordedAt source
    contact { name } user { name }
    interaction { id subject direction occurredAt actionItems(first: 5) { edges { node { id title dueOn } } } } } }
    pageInfo { hasNextPage endCursor } } } }"""

Q2 = """query Q2 { customers(first: 20) { edges { node { id name town
  interactions(first: 5) { edges { node { id subject direction occurredAt } } } } } } }"""

Q3 = """query Q3($media: [String!], $assignees: [ID!], $since: DateTime, $until: DateTime) {
  interactions(first: 50, media: $media, assignees: $assignees, since: $since, until: $until) { totalCount
    edges { node { id subject direction occurredAt customer { name } assignee { name } } } } }"""

Q4 = """query Q4($id: ID!) { customer(id: $id) { id name town email relationship } }"""

Q5 = """mutation Q5($input: LogInteractionInput!) { logInteraction(input: $input) {
  ... on LogInteractionPayload { interaction { id subject occurredAt } } } }"""

PAGE = """query Page($id: ID!, $after: String) { customer(id: $id) { journey(first: 50, after: $after) {
  edges { cursor node { __typename id kind subject occurredAt contact { name } interaction { id subject } } }
  pageInfo { hasNextPage endCursor } } } }"""
