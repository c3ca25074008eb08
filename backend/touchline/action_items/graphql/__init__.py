"""Action items as a graph, and what is done with an interaction and its action items together."""

import strawberry

from touchline.action_items.graphql.engagements import InteractionMutation
from touchline.action_items.graphql.items import ItemMutation
from touchline.action_items.graphql.types import ActionItem, Query


@strawberry.type
class Mutation(InteractionMutation, ItemMutation):
    pass


__all__ = ["ActionItem", "Mutation", "Query"]
