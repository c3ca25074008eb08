"""Selections and arguments of an operation, as the specification has them, with variables that stand for themselves."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, cast

from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLField,
    GraphQLInterfaceType,
    GraphQLNamedType,
    GraphQLObjectType,
    GraphQLSchema,
    InlineFragmentNode,
    SelectionNode,
    SelectionSetNode,
    get_named_type,
    is_abstract_type,
)
from graphql.execution.values import VariableValues, get_argument_values
from strawberry.types import get_object_definition
from strawberry.utils.str_converters import to_camel_case

from touchline.graph.tree import Unplanned
from touchline.graph.types import declared, is_connection
from touchline.graph.values import Variable

Collected = dict[str, list[FieldNode]]


class Selections:
    def __init__(
        self, schema: GraphQLSchema, fragments: Mapping[str, FragmentDefinitionNode], variables: Mapping[str, Any]
    ) -> None:
        self.schema, self.fragments = schema, fragments
        self.variables = VariableValues({}, dict(variables))

    def type_of(self, cls: type[Any]) -> GraphQLNamedType:
        return self.schema.type_map[get_object_definition(cls, strict=True).name]

    def node_type(self, definition: GraphQLField) -> GraphQLNamedType:
        """The type of the rows a field leads to, through a connection's edges."""
        named = get_named_type(definition.type)
        if is_connection(named):
            edge = cast(GraphQLObjectType, get_named_type(cast(GraphQLObjectType, named).fields["edges"].type))
            named = get_named_type(edge.fields["node"].type)
        return named

    def collect(self, type_: GraphQLObjectType, selections: Iterable[SelectionSetNode]) -> Collected:
        """The fields selected on an object of this type, by response key."""
        collected: Collected = {}
        seen: set[str] = set()
        for selection in selections:
            self._collect(type_, selection.selections, collected, seen)
        return collected

    def _collect(
        self, type_: GraphQLObjectType, nodes: Iterable[SelectionNode], into: Collected, seen: set[str]
    ) -> None:
        for node in nodes:
            if not self._is_included(node):
                continue
            if isinstance(node, FieldNode):
                into.setdefault(node.alias.value if node.alias else node.name.value, []).append(node)
            elif isinstance(node, InlineFragmentNode):
                if node.type_condition is None or self._applies(node.type_condition.name.value, type_):
                    self._collect(type_, node.selection_set.selections, into, seen)
            elif isinstance(node, FragmentSpreadNode) and node.name.value not in seen:
                seen.add(node.name.value)
                fragment = self.fragments[node.name.value]
                if self._applies(fragment.type_condition.name.value, type_):
                    self._collect(type_, fragment.selection_set.selections, into, seen)

    def _applies(self, name: str, type_: GraphQLObjectType) -> bool:
        condition = self.schema.type_map[name]
        return condition is type_ or (
            is_abstract_type(condition) and self.schema.is_sub_type(cast(GraphQLInterfaceType, condition), type_)
        )

    def _is_included(self, node: SelectionNode) -> bool:
        for directive in node.directives or ():
            name = directive.name.value
            if name not in ("skip", "include"):
                raise Unplanned(f"@{name}")
            definition = self.schema.get_directive(name)
            assert definition is not None
            value = get_argument_values(definition, directive, self.variables)["if"]
            if (value.choice if isinstance(value, Variable) else value) == (name == "skip"):
                return False
        return True

    def arguments(self, definition: GraphQLField, node: FieldNode) -> dict[str, Any]:
        """By the names of the declaration's parameters; a variable's value is the variable."""
        field = declared(definition)
        assert field is not None
        found = get_argument_values(definition, node, self.variables)
        return {p.name: found[to_camel_case(p.name)] for p in field.parameters if to_camel_case(p.name) in found}
