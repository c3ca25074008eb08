"""No plan can be emitted for an entity without its permission: each table that is shown bears its mark (PPL-5)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest
from graphql import (
    GraphQLEnumType,
    GraphQLInterfaceType,
    GraphQLObjectType,
    Undefined,
    get_named_type,
    is_leaf_type,
    is_non_null_type,
)
from sqlalchemy import and_, literal_column
from sqlalchemy.orm import aliased

from engine.judge import Judge
from engine.ways import Ways
from engine.world import SCHEMA
from touchline.graph import access, pages, plan
from touchline.graph.fields import ENTITIES
from touchline.graph.types import is_connection

NEEDED = {"ID": f'"cus_{"1" * 32}"', "String": '"a"', "Int": "5", "Boolean": "true", "Date": '"2026-11-24"'}
NEEDED["DateTime"] = '"2026-11-24T00:00:00Z"'
"""A literal of each type, for arguments that a field cannot do without."""
TABLES = {entity.model.__tablename__ for entity in ENTITIES.values()}


def marked(row: Any) -> Any:
    return row.id == literal_column("'seen'")


def guards(self: access.Through, row: Any, joined: Any = None) -> Any:
    owner = aliased(self.owner.model) if joined is None else joined
    return [(owner, owner.id == getattr(row, self.column.key), True)], and_(marked(row), marked(owner))


@pytest.fixture
def marks(judge: Judge, monkeypatch: pytest.MonkeyPatch) -> None:
    """Permission becomes a mark that names the row it is about."""
    for kind in (access.Everyone, access.When, access.Through):
        monkeypatch.setattr(kind, "clause", lambda self, row: marked(row))
    monkeypatch.setattr(access.Through, "guards", guards)
    for module in (plan, pages):
        monkeypatch.setattr(module, "unproven", lambda *of: marked(of[4]))


def literal(type_: Any) -> str:
    named: Any = get_named_type(type_)
    return next(iter(named.values)) if isinstance(named, GraphQLEnumType) else NEEDED[named.name]


def called(name: str, field: Any) -> str:
    given = [
        f"{argument}: {literal(definition.type)}"
        for argument, definition in field.args.items()
        if is_non_null_type(definition.type) and definition.default_value is Undefined and argument != "ids"
    ]
    return f"{name}({', '.join(given)})" if given else name


def rows(field: Any, inner: str) -> str:
    """A selection on a field that leads to rows."""
    if is_connection(get_named_type(field.type)):
        return f"{{ totalCount pageInfo {{ hasNextPage endCursor }} edges {{ cursor node {{ {inner} }} }} }}"
    return f"{{ {inner} }}"


def below(type_: GraphQLObjectType | GraphQLInterfaceType, depth: int) -> str:
    """Everything that rows of this type lead to."""
    parts = ["id"]
    for name, field in type_.fields.items():
        named = get_named_type(field.type)
        if is_connection(named):
            edge: Any = get_named_type(named.fields["edges"].type)
            named = get_named_type(edge.fields["node"].type)
        if not is_leaf_type(named) and "id" in getattr(named, "fields", {}):
            inner = below(named, depth - 1) if depth else "id"
            parts.append(f"{called(name, field)} {rows(field, inner)}")
    return " ".join(parts)


def documents() -> Iterator[str]:
    """Each entity by one id, by several, and from the root; with all that hangs on it and on what hangs on it."""
    for entity in ENTITIES.values():
        type_: Any = SCHEMA.type_map[entity.cls.__name__]
        possible = SCHEMA.get_possible_types(type_) if isinstance(type_, GraphQLInterfaceType) else [type_]
        for of in possible:
            for depth in (0, 1):
                inner = f"... on {of.name} {{ {below(of, depth)} }}"
                id_ = f"{entity.prefix}_{'1' * 32}"
                yield f'{{ node(id: "{id_}") {{ {inner} }} }}'
                yield f'{{ nodes(ids: ["{id_}", "cus_{"2" * 32}"]) {{ {inner} }} }}'
    assert SCHEMA.query_type is not None
    for name, field in SCHEMA.query_type.fields.items():
        if "ids" not in field.args:
            named: Any = get_named_type(field.type)
            if is_connection(named):
                named = get_named_type(get_named_type(named.fields["edges"].type).fields["node"].type)
            if "id" in getattr(named, "fields", {}):
                yield f"{{ {called(name, field)} {rows(field, below(named, 0))} }}"


def unmarked(text: str) -> list[str]:
    """Aliases of entities' tables that the statement shows something of without their mark."""
    aliases = [(table, alias) for table, alias in re.findall(r"\b(\w+) AS (\w+)", text) if table in TABLES]
    return [alias for _, alias in aliases if not _is_marked(alias, text)]


def _is_marked(alias: str, text: str) -> bool:
    if f"{alias}.id = 'seen'" in text:
        return True
    if f"{alias}.id IN (…" in text:
        return True  # parents: rows that a statement before has shown
    chosen = re.search(rf"{alias}\.id IN \(SELECT (\w+)\.id\b", text)
    return chosen is not None and f"{chosen[1]}.id = 'seen'" in text


def emitted(ways: Ways, text: str) -> tuple[str, ...]:
    document = ways.executions["reference"].documents.prepared(text, is_stranger=False)
    compilable = ways.door._read(document, document.operations[0])
    assert compilable is not None
    return ways.door.engine.emitted(compilable.planner({}).query(document.operations[0].node)).statements


@pytest.mark.feature("PPL-5")
def test_every_table_that_a_plan_shows_bears_its_permission(judge: Judge, marks: None) -> None:
    bare, statements = {}, 0
    for document in documents():
        for statement in emitted(judge.ways, document):
            statements += 1
            if found := unmarked(statement):
                bare[document] = found
    assert statements > 60
    assert bare == {}


@pytest.mark.feature("PPL-5")
@pytest.mark.parametrize("module", [plan, pages])
def test_a_plan_without_permission_would_be_noticed(
    judge: Judge, marks: None, module: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "unproven", lambda *_: literal_column("true"))
    assert any(unmarked(statement) for document in documents() for statement in emitted(judge.ways, document))
