"""What an operation costs: one for every field of the answer, lists counted by the size of their page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLArgument,
    GraphQLField,
    GraphQLInterfaceType,
    GraphQLObjectType,
    GraphQLSchema,
    InlineFragmentNode,
    IntValueNode,
    OperationDefinitionNode,
    OperationType,
    SelectionSetNode,
    Undefined,
    VariableDefinitionNode,
    VariableNode,
    get_named_type,
    get_nullable_type,
    is_list_type,
)

from touchline.graph.faults import Code, Fault, Rejected, rejected
from touchline.graph.limits import INTROSPECTION, Limits


@dataclass(frozen=True, slots=True)
class Page:
    """The size of a page that is only known with the variables."""

    argument: str
    variable: str
    default: int


Size = int | Page
MOST = 10**9
"""Where sums stop growing: far over any limit, and still a small number."""


@dataclass(slots=True)
class Price:
    """A sum that may depend on variables: `own` plus each part as often as its size says. Shared between fragments."""

    own: int = 0
    parts: list[tuple[tuple[Size, ...], Price]] = field(default_factory=list)

    def add(self, sizes: tuple[Size, ...], part: Price) -> None:
        if part.parts or any(isinstance(size, Page) for size in sizes):
            self.parts.append((sizes, part))
        else:
            self.own = min(MOST, self.own + part.own * _times(sizes, {}, 0))

    def of(self, variables: Mapping[str, Any], longest: int) -> int:
        """The cost with these variables. Raises when a page size is out of range."""
        return self._of(variables, longest, {}) if self.parts else self.own

    def _of(self, variables: Mapping[str, Any], longest: int, memo: dict[int, int]) -> int:
        known = memo.get(id(self))
        if known is None:
            known = self.own
            for sizes, part in self.parts:
                known = min(MOST, known + _times(sizes, variables, longest) * part._of(variables, longest, memo))
            memo[id(self)] = known
        return known


def _times(sizes: tuple[Size, ...], variables: Mapping[str, Any], longest: int) -> int:
    return max((s if isinstance(s, int) else _paged(s, variables, longest) for s in sizes), default=1)


def _paged(page: Page, variables: Mapping[str, Any], longest: int) -> int:
    value = variables.get(page.variable)
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if not isinstance(value, int) or isinstance(value, bool):
        return page.default
    if not 1 <= value <= longest:
        words = f"`{page.argument}` is between 1 and {longest}; ${page.variable} is not."
        raise rejected(Code.BAD_USER_INPUT, words)
    return value


class Prices:
    """Prices the operations of one valid document; a fragment is priced once for each size it is spread in."""

    def __init__(self, schema: GraphQLSchema, fragments: Mapping[str, FragmentDefinitionNode], limits: Limits) -> None:
        self.schema, self.fragments, self.limits = schema, fragments, limits
        self.memo: dict[tuple[str, tuple[Size, ...]], Price] = {}
        self.variables: dict[str, VariableDefinitionNode] = {}

    def of(self, operation: OperationDefinitionNode) -> Price:
        self.memo.clear()
        self.variables = {v.variable.name.value: v for v in operation.variable_definitions or ()}
        root = self.schema.get_root_type(operation.operation)
        price = self._selection(operation.selection_set, root, ())
        if operation.operation is OperationType.MUTATION:
            price.own += self.limits.mutation_cost * len(operation.selection_set.selections)
        return price

    def _selection(self, selection_set: SelectionSetNode | None, parent: Any, sizes: tuple[Size, ...]) -> Price:
        """`sizes` is what the field above was asked for: the length of the lists directly below it."""
        price = Price()
        for node in selection_set.selections if selection_set else ():
            match node:
                case FieldNode():
                    price.own += 1
                    self._field(price, node, parent, sizes)
                case FragmentSpreadNode(name=name):
                    price.add((), self._fragment(name.value, sizes))
                case InlineFragmentNode(type_condition=condition):
                    inner = self.schema.get_type(condition.name.value) if condition else parent
                    price.add((), self._selection(node.selection_set, inner, sizes))
        return price

    def _field(self, price: Price, node: FieldNode, parent: Any, sizes: tuple[Size, ...]) -> None:
        name = node.name.value
        if name in INTROSPECTION:
            price.own += _flat(node.selection_set) if node.selection_set else 0
            return
        if name == "__typename" or not isinstance(parent, GraphQLObjectType | GraphQLInterfaceType):
            return
        field = parent.fields[name]
        asked = self._page(node, field)
        price.add(asked, Price())  # so that the size is checked even when no list below uses it
        is_list = is_list_type(get_nullable_type(field.type))
        length = (asked or sizes or (self.limits.plain_list,)) if is_list else ()
        below = () if is_list else asked
        price.add(length, self._selection(node.selection_set, get_named_type(field.type), below))

    def _fragment(self, name: str, sizes: tuple[Size, ...]) -> Price:
        known = self.memo.get((name, sizes))
        if known is None:
            fragment = self.fragments[name]
            type_ = self.schema.get_type(fragment.type_condition.name.value)
            known = self.memo[name, sizes] = self._selection(fragment.selection_set, type_, sizes)
        return known

    def _page(self, node: FieldNode, field: GraphQLField) -> tuple[Size, ...]:
        """The sizes a field that takes `first` or `last` was given; its default when it was given none."""
        takes = [name for name in ("first", "last") if name in field.args]
        given = {a.name.value: a.value for a in node.arguments or () if a.name.value in takes}
        sizes: list[Size] = []
        for name, value in given.items():
            if isinstance(value, IntValueNode):
                sizes.append(self._literal(name, value))
            elif isinstance(value, VariableNode):
                sizes.append(self._variable(name, value.name.value, field.args[name]))
        if takes and not sizes:
            sizes.append(max(self._default(field.args[name]) for name in takes))
        return tuple(sizes)

    def _literal(self, name: str, node: IntValueNode) -> int:
        longest = self.limits.longest_page
        if len(node.value) > 10 or not 1 <= int(node.value) <= longest:
            fault = Fault(Code.BAD_USER_INPUT, f"`{name}` is between 1 and {longest}.", node)
            raise Rejected([fault], Code.BAD_USER_INPUT)
        return int(node.value)

    def _variable(self, name: str, variable: str, argument: GraphQLArgument) -> Page:
        declared = self.variables.get(variable)
        if declared is not None and isinstance(declared.default_value, IntValueNode):
            return Page(name, variable, self._literal(name, declared.default_value))
        return Page(name, variable, self._default(argument))

    def _default(self, argument: GraphQLArgument) -> int:
        value = argument.default_value
        return value if value is not Undefined and type(value) is int else self.limits.page


def _flat(selection_set: SelectionSetNode) -> int:
    """The fields of an introspection as written; their lists are as long as the schema, which does not grow."""
    inner = (getattr(node, "selection_set", None) for node in selection_set.selections)
    return len(selection_set.selections) + sum(_flat(below) for below in inner if below is not None)
