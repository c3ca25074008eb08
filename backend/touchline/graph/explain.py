"""Explains how an operation is answered: its cost, the plan's tree and its SQL, or why there is no plan."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, cast

import strawberry
from graphql import (
    GraphQLEnumType,
    GraphQLError,
    GraphQLInputObjectType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLUnionType,
    OperationType,
    Undefined,
    get_named_type,
    is_required_input_field,
    type_from_ast,
)
from graphql.execution.values import get_variable_values

from touchline.graph import postgres, sqlite
from touchline.graph.documents import Document, Operation
from touchline.graph.door import Compilable, Plan
from touchline.graph.fields import Command
from touchline.graph.outline import STEP, outline
from touchline.graph.plan import Planner
from touchline.graph.tree import Root, Unplanned
from touchline.graph.types import declared
from touchline.graph.variables import Odd

EMITTED: dict[str, Callable[[tuple[Root, ...]], Plan]] = {"sqlite": sqlite.emitted, "postgresql": postgres.emitted}
"""By the database's kind: what makes a tree into its plan."""

SAMPLES = {
    "Int": 10,
    "Boolean": True,
    "DateTime": "2026-01-01T09:00:00Z",
    "Date": "2026-01-01",
    "Time": "09:00",
}
"""What stands in for a value that is not given, by its type; a text for all others."""


class BadVariables(Exception):
    """The values do not fit the operation's variables."""


@dataclass(slots=True)
class Explained:
    """`refusal` says why the reference execution answers; else tree and SQL are those of the plan."""

    tree: list[str] = field(default_factory=list)
    sql: list[str] = field(default_factory=list)
    refusal: str | None = None


def explain(
    schema: strawberry.Schema, document: Document, operation: Operation, raw: Mapping[str, Any], kind: str
) -> Explained:
    """How the operation is answered on that kind of database. Raises BadVariables."""
    graph = schema._schema
    definitions = operation.node.variable_definitions or ()
    judged = get_variable_values(graph, definitions, dict(raw))
    if isinstance(judged, list):
        raise BadVariables(" ".join(error.message for error in judged))
    try:
        compilable = Compilable(graph, document, operation)
        planner = compilable.planner(compilable.variables.read(raw))
        if operation.kind is OperationType.MUTATION:
            return _mutation(planner, operation, kind)
        roots = planner.query(operation.node)
        return Explained(outline(roots), _sql(roots, kind))
    except Unplanned as unplanned:
        return Explained(refusal=f"{unplanned}.")
    except (Odd, GraphQLError):
        return Explained(refusal="A value in it is judged by the reference execution only.")


def assumed(schema: strawberry.Schema, operation: Operation, raw: Mapping[str, Any]) -> dict[str, Any]:
    """Values for the variables that must have one and are not given: an operation can be explained without them."""
    made = {}
    for definition in operation.node.variable_definitions or ():
        name, type_ = definition.variable.name.value, type_from_ast(schema._schema, cast(Any, definition.type))
        if name not in raw and definition.default_value is None and isinstance(type_, GraphQLNonNull):
            made[name] = _sample(type_.of_type)
    return made


def _sample(type_: Any) -> Any:
    match type_:
        case GraphQLNonNull() | GraphQLList():
            inner = _sample(type_.of_type)
            return [inner] if isinstance(type_, GraphQLList) else inner
        case GraphQLEnumType():
            return next(iter(type_.values))
        case GraphQLInputObjectType():
            without = {name: one for name, one in type_.fields.items() if one.default_value is Undefined}
            return {name: _sample(one.type) if is_required_input_field(one) else None for name, one in without.items()}
    return SAMPLES.get(type_.name, "…")


def _sql(roots: tuple[Root, ...], kind: str) -> list[str]:
    return list(EMITTED[kind](roots).statements)


def _mutation(planner: Planner, operation: Operation, kind: str) -> Explained:
    """Each command writes by its own statements; the plan is of what is selected on its payload."""
    made, type_ = Explained(), planner.schema.mutation_type
    assert type_ is not None
    for key, nodes in planner.collect(type_, [operation.node.selection_set]).items():
        definition = type_.fields.get(nodes[0].name.value)
        how = declared(definition) if definition else None
        if definition is None or how is None or not isinstance(how.how, Command):
            raise Unplanned(f"{nodes[0].name.value} is no command")
        made.tree.append(f"{key}: the command {nodes[0].name.value} writes, then the plan reads")
        for payload in _payloads(planner, get_named_type(definition.type)):
            roots = planner.payload(payload, nodes)
            made.tree += [f"{STEP}{payload.name}", *(STEP * 2 + line for line in outline(roots))]
            made.sql += _sql(roots, kind)
    return made


def _payloads(planner: Planner, type_: Any) -> list[GraphQLObjectType]:
    """What the command answers when it has written; refusals are plain values."""
    members = type_.types if isinstance(type_, GraphQLUnionType) else [type_]
    return [member for member in members if any(declared(inner) for inner in member.fields.values())]
