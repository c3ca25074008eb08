"""Mutations with a plan: each command runs once, then what was selected on its answer is read by a plan."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, cast

from graphql import FieldNode, GraphQLField, GraphQLObjectType, OperationDefinitionNode, VariableNode
from graphql.execution.values import VariableValues, get_argument_values
from strawberry.types import get_object_definition
from strawberry.utils.str_converters import to_camel_case

from touchline.graph import fields
from touchline.graph.context import Context
from touchline.graph.fields import Declared
from touchline.graph.plan import Planner
from touchline.graph.tree import Unplanned
from touchline.graph.types import declared, python_name
from touchline.graph.variables import Odd

if TYPE_CHECKING:
    from touchline.graph.door import Engine, Plan

Convert = Callable[[Declared, dict[str, Any]], dict[str, Any]]
"""Arguments as the document has them become what the field's function takes."""


def commands(planner: Planner, operation: OperationDefinitionNode, convert: Convert) -> list[Command]:
    """All fields of a mutation in order, or none: half of it cannot be handed over."""
    type_ = planner.schema.mutation_type
    assert type_ is not None
    selected = planner.collect(type_, [operation.selection_set])
    return [Command(planner, type_, key, nodes, convert) for key, nodes in selected.items()]


class Command:
    """One field of a mutation, and the plans of what is selected on its answers."""

    def __init__(
        self, planner: Planner, type_: GraphQLObjectType, key: str, nodes: list[FieldNode], convert: Convert
    ) -> None:
        definition = type_.fields.get(nodes[0].name.value)
        field = declared(definition) if definition else None
        if definition is None or field is None or not isinstance(field.how, fields.Command):
            raise Unplanned("not a command")
        self.planner, self.key, self.nodes, self.convert = planner, key, nodes, convert
        self.definition: GraphQLField = definition
        self.how, self.field = field.how, field
        self.names = {to_camel_case(parameter.name): parameter.name for parameter in field.parameters}
        self.plans: dict[str, Plan | None] = {}

    async def answer(self, engine: Engine, values: dict[str, Any], context: Context) -> Any:
        """Writes once; what fails after that is worded by the reference execution, which does not write again."""
        arguments = self._arguments(values)
        try:
            outcome = await context.outcome(self.key, self.how, arguments)
        except Exception as error:
            raise Odd from error
        type_ = self._type_of(outcome)
        if type_.name not in self.plans:
            self.plans[type_.name] = self._plan(engine, type_)
        plan = self.plans[type_.name]
        if plan is None:
            return self._plain(type_, outcome, self.nodes)
        context.ran += plan.statements
        return await engine.run(plan, vars(outcome), context.request)

    def _arguments(self, values: dict[str, Any]) -> dict[str, Any]:
        """A variable's value is ready for the command; what the document itself holds is converted."""
        node = self.nodes[0]
        try:
            found = get_argument_values(self.definition, node, VariableValues({}, values))
            if all(isinstance(argument.value, VariableNode) for argument in node.arguments or ()):
                return {python: found[name] for name, python in self.names.items() if name in found}
            return self.convert(self.field, found)
        except Exception as error:
            raise Odd from error

    def _type_of(self, outcome: Any) -> GraphQLObjectType:
        return cast(GraphQLObjectType, self.planner.type_of(type(outcome)))

    def _plan(self, engine: Engine, type_: GraphQLObjectType) -> Plan | None:
        """Of a payload's selection; None for an answer of plain values, such as a refusal."""
        if not any(declared(field) for field in type_.fields.values()):
            return None
        try:
            return engine.emitted(self.planner.payload(type_, self.nodes))
        except Unplanned as error:
            raise Odd from error

    def _plain(self, type_: GraphQLObjectType, outcome: Any, nodes: list[FieldNode]) -> dict[str, Any]:
        selections = [node.selection_set for node in nodes if node.selection_set]
        answer: dict[str, Any] = {}
        for key, selected in self.planner.collect(type_, selections).items():
            name = selected[0].name.value
            value = type_.name if name == "__typename" else getattr(outcome, python_name(type_.fields[name]))
            if isinstance(value, list):
                value = [self._item(item, selected) for item in value]
            answer[key] = value
        return answer

    def _item(self, item: Any, nodes: list[FieldNode]) -> Any:
        return item if get_object_definition(item) is None else self._plain(self._type_of(item), item, nodes)
