"""How many rows an answer holds: every object with an id of its own, as often as it appears."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import orjson
from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLSchema,
    InlineFragmentNode,
    SelectionSetNode,
    get_named_type,
)

from touchline.graph.documents import Document, Operation

ROW = "Node"
"""The interface of everything that is a row of a table."""


@dataclass(slots=True)
class _Kept:
    """What stands under a response key."""

    is_row: bool = False
    inner: dict[str, _Kept] = field(default_factory=dict)


def rows_in(schema: GraphQLSchema, document: Document, operation: Operation, data: Any) -> int:
    fragments = {d.name.value: d for d in document.node.definitions if isinstance(d, FragmentDefinitionNode)}
    root = _Kept()
    _note(schema, fragments, schema.get_root_type(operation.kind), operation.node.selection_set, root)
    return _count(root, orjson.loads(orjson.dumps(data)))


def _note(
    schema: GraphQLSchema,
    fragments: dict[str, FragmentDefinitionNode],
    type_: Any,
    selections: SelectionSetNode,
    kept: _Kept,
) -> None:
    for node in selections.selections:
        match node:
            case FieldNode(name=name, alias=alias):
                definition = getattr(type_, "fields", {}).get(name.value)
                if definition is None or node.selection_set is None:
                    continue
                named = get_named_type(definition.type)
                below = kept.inner.setdefault((alias or name).value, _Kept())
                below.is_row = below.is_row or _is_row(named)
                _note(schema, fragments, named, node.selection_set, below)
            case FragmentSpreadNode(name=name):
                fragment = fragments[name.value]
                on = schema.type_map[fragment.type_condition.name.value]
                _note(schema, fragments, on, fragment.selection_set, kept)
            case InlineFragmentNode(type_condition=condition):
                on = type_ if condition is None else schema.type_map[condition.name.value]
                _note(schema, fragments, on, node.selection_set, kept)


def _is_row(type_: Any) -> bool:
    return type_.name == ROW or any(interface.name == ROW for interface in getattr(type_, "interfaces", ()))


def _count(kept: _Kept, value: Any) -> int:
    if isinstance(value, list):
        return sum(_count(kept, item) for item in value)
    if not isinstance(value, dict):
        return 0
    return kept.is_row + sum(_count(inner, value[key]) for key, inner in kept.inner.items() if key in value)
