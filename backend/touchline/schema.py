"""The domains become one graph."""

from __future__ import annotations

import strawberry
from strawberry.schema.config import StrawberryConfig

from touchline.action_items import graphql as action_items
from touchline.customers import graphql as customers
from touchline.graph.fields import ENTITIES, Command, Declared, Node, by_id, by_ids
from touchline.graph.scalars import SCALARS
from touchline.interactions import graphql as interactions
from touchline.journey import graphql as journey
from touchline.people import graphql as people
from touchline.persisted_documents import graphql as persisted_documents
from touchline.picklists import graphql as picklists


@strawberry.type(description="Everything that can be asked.")
class Query(
    action_items.Query,
    interactions.Query,
    journey.Query,
    customers.Query,
    picklists.Query,
    persisted_documents.Query,
    people.Query,
):
    node: Node | None = by_id("Anything by its id; null if there is nothing that you may see (API-1).")
    nodes: list[Node | None] = by_ids("Several things by their ids, in that order (API-1).")


@strawberry.type(
    description="Everything that can be done. Each answers a payload, or says why nothing was written (API-2)."
)
class Mutation(
    action_items.Mutation,
    interactions.Mutation,
    journey.Mutation,
    customers.Mutation,
    picklists.Mutation,
    persisted_documents.Mutation,
    people.Mutation,
):
    pass


def _variants() -> list[type]:
    return [cls for entity in ENTITIES.values() for cls in (entity.cls, *entity.variants.values())]


schema = strawberry.Schema(Query, Mutation, types=_variants(), config=StrawberryConfig(scalar_map=dict(SCALARS)))

OPEN_TO_STRANGERS = frozenset(
    field.graphql_name or schema.config.name_converter.from_field(field)
    for field in strawberry.types.get_object_definition(Mutation, strict=True).fields
    if isinstance(field, Declared) and isinstance(field.how, Command) and field.how.may is None
)
"""The root fields for those who are not signed in: the ways to sign in."""
