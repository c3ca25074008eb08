"""Operations made from the schema itself, so that what is new is asked for without anybody thinking of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, cast

from graphql import (
    GraphQLEnumType,
    GraphQLField,
    GraphQLInputObjectType,
    GraphQLInputType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLUnionType,
    get_named_type,
    is_interface_type,
    is_object_type,
)

from touchline.graph.types import declared
from touchline.schema import schema

SCHEMA = schema._schema
GIVEN_TO_ARGUMENTS: dict[str, Callable[[GraphQLInputType], str]] = {
    "list": lambda _: "MEDIUM",
    "text": lambda _: '"SECRET"',
}


@dataclass(frozen=True)
class Listed:
    """A field that answers a list, with the arguments it cannot do without."""

    name: str
    field: GraphQLField
    row: Any
    is_connection: bool

    def ask(self, first: int, inner: str, more: str = "") -> str:
        needed = [
            f"{name}: {GIVEN_TO_ARGUMENTS[name](argument.type)}"
            for name, argument in self.field.args.items()
            if isinstance(argument.type, GraphQLNonNull) and argument.default_value is not None and name not in more
            if name in GIVEN_TO_ARGUMENTS
        ]
        paged = [f"first: {first}"] if "first" in self.field.args else []
        arguments = ", ".join([*paged, *needed, *([more] if more else [])])
        called = f"{self.name}({arguments})" if arguments else self.name
        if self.is_connection:
            return f"{called} {{ totalCount edges {{ node {{ {inner} }} }} }}"
        return f"{called} {{ {inner} }}"


def lists_of(type_: Any) -> Iterator[Listed]:
    for name, field in type_.fields.items():
        row = get_named_type(field.type)
        if declared(field) is None or not (is_object_type(row) or is_interface_type(row)):
            continue
        if "edges" in getattr(row, "fields", {}):
            node = get_named_type(get_named_type(row.fields["edges"].type).fields["node"].type)
            yield Listed(name, field, node, True)
        elif "first" in field.args:
            yield Listed(name, field, row, False)


def links_of(type_: Any) -> str:
    """Every single record that the type leads to, by its id."""
    ones = [
        name
        for name, field in type_.fields.items()
        if declared(field) is not None and not field.args and "id" in getattr(get_named_type(field.type), "fields", {})
    ]
    return " ".join(f"{name} {{ id }}" for name in ones)


def texts_of(type_: Any) -> str:
    """Every plain field of the type."""
    return " ".join(
        name
        for name, field in type_.fields.items()
        if not hasattr(get_named_type(field.type), "fields") and not field.args
    )


def queries_of_lists() -> Iterator[tuple[str, str]]:
    """Each list at the root, with all that its rows lead to; then each list below it."""
    assert SCHEMA.query_type is not None
    for outer in lists_of(SCHEMA.query_type):
        yield outer.name, f"{{ {outer.ask(30, f'{texts_of(outer.row)} {links_of(outer.row)}')} }}"
        for inner in lists_of(outer.row):
            below = inner.ask(10, f"{texts_of(inner.row)} {links_of(inner.row)}")
            yield f"{outer.name}.{inner.name}", f"{{ {outer.ask(8, f'id {below}')} }}"


def filters() -> Iterator[tuple[str, Listed, str, GraphQLInputType]]:
    """Each argument of each list at the root that narrows it by a text or by ids."""
    assert SCHEMA.query_type is not None
    for listed in lists_of(SCHEMA.query_type):
        for name, argument in listed.field.args.items():
            kind = get_named_type(argument.type).name
            if kind == "ID" or (kind == "String" and name not in ("after", "before")):
                yield f"{listed.name}({name})", listed, name, argument.type


def mutations() -> dict[str, GraphQLField]:
    assert SCHEMA.mutation_type is not None
    return dict(SCHEMA.mutation_type.fields)


def input_of(field: GraphQLField, id_for: Callable[[str, str], str]) -> dict[str, Any] | None:
    """An input with every field of its type; `id_for` says whose id stands in which, by the type and the field."""
    if "input" not in field.args:
        return None
    made: dict[str, Any] = value_of(field.args["input"].type, "input", id_for)
    return made


def value_of(type_: Any, where: str, id_for: Callable[[str, str], str], owner: str = "") -> Any:
    if isinstance(type_, GraphQLNonNull):
        return value_of(type_.of_type, where, id_for, owner)
    if isinstance(type_, GraphQLList):
        return [value_of(type_.of_type, where, id_for, owner)]
    if isinstance(type_, GraphQLInputObjectType):
        return {name: value_of(field.type, name, id_for, type_.name) for name, field in type_.fields.items()}
    if isinstance(type_, GraphQLEnumType):
        return next(iter(type_.values))
    match type_.name:
        case "ID":
            return id_for(owner, where)
        case "Int":
            return 1
        case "Boolean":
            return True
        case "DateTime":
            return "2026-11-24T10:00:00Z"
        case "Date":
            return "2026-11-24"
        case "String":
            return "x"
    raise AssertionError(f"say what a {type_.name} is in a test")


def result_of(field: GraphQLField) -> str:
    """A selection that names whichever member of the union came."""
    members = [
        member
        for member in SCHEMA.get_possible_types(cast(GraphQLUnionType, get_named_type(field.type)))
        if isinstance(member, GraphQLObjectType)
    ]
    assert {"InvalidInput", "Refused"} <= {member.name for member in members}
    return "__typename ... on Refused { code message } ... on InvalidInput { code problems { path message } }"
