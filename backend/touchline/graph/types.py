"""From graphql-core's types back to the declarations they were made of."""

from __future__ import annotations

from typing import Any, cast

from graphql import GraphQLField, GraphQLObjectType, GraphQLOutputType, get_named_type, is_non_null_type
from strawberry.types.field import StrawberryField

from touchline.graph.connections import Connection
from touchline.graph.fields import Declared, Entity, entity_of

DEFINITION = "strawberry-definition"


def declared(field: GraphQLField) -> Declared | None:
    definition = field.extensions.get(DEFINITION)
    return definition if isinstance(definition, Declared) else None


def python_name(field: GraphQLField) -> str:
    return cast(StrawberryField, field.extensions[DEFINITION]).python_name


def origin(type_: Any) -> type[Any] | None:
    definition = getattr(type_, "extensions", {}).get(DEFINITION)
    return cast("type[Any] | None", getattr(definition, "origin", None))


def is_connection(type_: Any) -> bool:
    made = origin(type_)
    return made is not None and issubclass(made, Connection)


def entity_at(type_: GraphQLOutputType) -> Entity | None:
    """The entity a field leads to, through lists, non-null, and a connection's edges."""
    named = get_named_type(type_)
    if is_connection(named):
        edge = cast(GraphQLObjectType, get_named_type(cast(GraphQLObjectType, named).fields["edges"].type))
        named = get_named_type(edge.fields["node"].type)
    made = origin(named)
    return None if made is None else entity_of(made)


def nullable(type_: GraphQLOutputType) -> bool:
    return not is_non_null_type(type_)
