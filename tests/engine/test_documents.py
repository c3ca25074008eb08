"""Whatever the app and the explorer's saved examples ask is answered by plans, on both databases (API-1)."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    OperationDefinitionNode,
    OperationType,
    Undefined,
    get_named_type,
    is_list_type,
    is_non_null_type,
    parse,
    type_from_ast,
)

from engine.judge import Judge
from engine.pools import OWNERS
from engine.world import SCHEMA
from touchline.graph.types import declared

FRONTEND = Path(__file__).parents[2] / "frontend"


def shipped() -> dict[str, str]:
    """The app's documents by the names of their operations, as the build or Relay's compiler has written them."""
    written = next((path for where in ("dist", ".") if (path := FRONTEND / where / "persisted.json").exists()), None)
    texts = json.loads(written.read_text()).values() if written else ()
    found = {}
    for text in texts:
        named = re.search(r"(?:query|mutation|subscription) (\w+)", text)
        assert named is not None
        found[named[1]] = text
    return found


def examples() -> dict[str, str]:
    texts = re.findall(r"query: `([^`]*)`", (FRONTEND / "explorer" / "examples.ts").read_text())
    return {f"example {number}": text for number, text in enumerate(texts)}


def least(name: str, type_: Any, document: str, judge: Judge) -> Any:
    """The least that may be given for a variable or an input's field."""
    if is_non_null_type(type_):
        type_ = type_.of_type
    if is_list_type(type_):
        return []
    if isinstance(type_, GraphQLEnumType):
        return next(iter(type_.values))
    if isinstance(type_, GraphQLInputObjectType):
        needed = {n: field for n, field in type_.fields.items() if field.default_value is Undefined}
        return {n: least(n, field.type, document, judge) for n, field in needed.items()}
    if type_.name == "ID":
        field = re.search(rf"(\w+)\(id: \${name}\b", document)
        return judge.world.ids[OWNERS.get(field[1] if field else "", "cus")][0]
    return {"Boolean": True, "Int": 5, "Date": "2026-11-24", "DateTime": "2026-11-24T00:00:00Z"}.get(type_.name, "a")


def values(document: str, judge: Judge) -> dict[str, Any]:
    (operation,) = [node for node in parse(document).definitions if isinstance(node, OperationDefinitionNode)]
    made = {}
    for defined in operation.variable_definitions or ():
        name, type_ = defined.variable.name.value, type_from_ast(SCHEMA, defined.type)
        if is_non_null_type(type_) and defined.default_value is None:
            made[name] = least(name, type_, document, judge)
    return made


@pytest.mark.feature("API-1", "JRN-14")
def test_every_saved_example_and_every_document_of_the_app_is_compiled(judge: Judge) -> None:
    documents = examples() | shipped()
    assert len(documents) > 5
    if not shipped():
        pytest.skip("the app's documents are not compiled: npm run generate in frontend/")
    left = {}
    for name, text in documents.items():
        document = judge.ways.executions["reference"].documents.get(text, is_stranger=False)
        operation, given = document.operations[0], values(text, judge)
        if operation.kind is OperationType.SUBSCRIPTION:
            continue
        made = judge.ways.door.explained(document, operation, given)
        if made is None:
            left[name] = "no plan"
        elif isinstance(made, list):
            for fault in filter(None, (_unplanned(judge, command) for command in made)):
                left[name] = fault
        else:
            answer = judge.wait(judge.ways.agree(text, given, judge.world.viewers[0]))
            if answer.way != "plan" and not answer.has_errors:
                left[name] = answer.way
    assert left == {}


def _unplanned(judge: Judge, command: Any) -> str:
    """Which answer of the command has no plan; empty when all have one."""
    for type_ in get_named_type(command.definition.type).types:
        if any(declared(field) for field in type_.fields.values()):
            try:
                command._plan(judge.ways.door.engine, type_)
            except Exception as error:
                return f"{type_.name}: {error!r}"
    return ""
