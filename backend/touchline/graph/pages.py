"""Lists in a plan: which rows below which parent, which window of them, and what of a connection is shown."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, cast

from graphql import FieldNode, GraphQLField, GraphQLObjectType, SelectionSetNode, get_named_type
from sqlalchemy import ColumnElement, literal
from sqlalchemy.types import Date, Integer

from touchline.graph.access import Joined, Through, inherited, unproven
from touchline.graph.connections import LARGEST_PAGE, position
from touchline.graph.fields import Declared, Many, Via
from touchline.graph.parameters import PAGING, Parameter
from touchline.graph.tree import At, Bail, Cursor, Edges, Fixed, Info, NodeOf, Page, Place, Total, Unplanned
from touchline.graph.types import entity_at, is_connection, python_name
from touchline.graph.values import Bound, Day, Read, Request, Variable, from_cursor, from_operation
from touchline.kernel import ids
from touchline.kernel.days import day_closes, day_ends, day_opens, day_starts
from touchline.kernel.types import Instant

if TYPE_CHECKING:
    from touchline.graph.plan import Planner


class Pages:
    def __init__(self, planner: Planner) -> None:
        self.planner = planner

    def page(
        self, parent: At | None, field: Declared, how: Many, definition: GraphQLField, nodes: list[FieldNode]
    ) -> Page:
        entity = entity_at(definition.type)
        assert entity is not None
        at, arguments = At.of(entity), self.planner.arguments(definition, nodes[0])
        first, after, last, before = (arguments.pop(p.name, None) for p in PAGING)
        if first is not None and last is not None:
            raise Unplanned("first and last at once")
        order = how.order_for(_chosen(arguments.pop("order_by", None)))
        bound = {p.name: argument(p, arguments[p.name]) for p in field.parameters if p.name in arguments}
        access, key = entity.visible, how.key
        column = None if key is None or isinstance(key, Via) else key.key
        known = parent is not None and column is not None and inherited(parent.entity.visible, "id", access, column)

        def narrow(row: Any) -> Sequence[ColumnElement[bool]]:
            return how.narrow(row, **bound) if how.narrow else ()

        def rank(row: Any) -> Sequence[ColumnElement[Any]]:
            return how.rank(row, **bound) if how.rank else ()

        def seen(row: Any, parent_row: Any) -> ColumnElement[bool]:
            if parent is None or column is None:
                return access.clause(row)
            return unproven(parent.entity.visible, parent_row, "id", access, row, column)

        def guards(row: Any, owner: Any) -> tuple[list[Joined], ColumnElement[bool]]:
            assert isinstance(access, Through)
            return access.guards(row, owner)

        types = tuple(c.type for c in order.of(entity.model))
        places = [
            _place(text, types, is_after) for text, is_after in ((after, True), (before, False)) if text is not None
        ]
        named = get_named_type(definition.type)
        is_paged = is_connection(named)
        selections = [node.selection_set for node in nodes if node.selection_set]
        return Page(
            at,
            parent,
            how,
            order,
            narrow,
            rank,
            seen,
            guards if parent is None and isinstance(access, Through) else None,
            known,
            last is None,
            _size(first if first is not None else last, how.size),
            tuple(places),
            tuple(self._connection(at, cast(GraphQLObjectType, named), definition, selections)) if is_paged else (),
            None if is_paged else self.planner.shape(at, definition, nodes),
        )

    def _connection(
        self,
        at: At,
        type_: GraphQLObjectType,
        definition: GraphQLField,
        selections: Sequence[SelectionSetNode],
    ) -> Iterator[Fixed | Edges | Info | Total]:
        for key, nodes in self.planner.collect(type_, selections).items():
            name = nodes[0].name.value
            inner = [node.selection_set for node in nodes if node.selection_set]
            match name:
                case "__typename":
                    yield Fixed(key, type_.name)
                case "totalCount":
                    yield Total(key)
                case "pageInfo":
                    yield Info(key, tuple(self._info(_type_of(type_, name), inner)))
                case "edges":
                    yield Edges(key, tuple(self._edge(at, _type_of(type_, name), definition, inner)))
                case _:
                    raise Unplanned(f"{type_.name}.{name} is not declared")

    def _edge(
        self, at: At, type_: GraphQLObjectType, definition: GraphQLField, selections: Sequence[SelectionSetNode]
    ) -> Iterator[Fixed | Cursor | NodeOf]:
        for key, nodes in self.planner.collect(type_, selections).items():
            match nodes[0].name.value:
                case "__typename":
                    yield Fixed(key, type_.name)
                case "cursor":
                    yield Cursor(key)
                case "node":
                    yield NodeOf(key, self.planner.shape(at, definition, nodes))

    def _info(
        self, type_: GraphQLObjectType, selections: Sequence[SelectionSetNode]
    ) -> Iterator[Fixed | tuple[str, str]]:
        for key, nodes in self.planner.collect(type_, selections).items():
            name = nodes[0].name.value
            yield Fixed(key, type_.name) if name == "__typename" else (key, python_name(type_.fields[name]))


def _type_of(type_: GraphQLObjectType, name: str) -> GraphQLObjectType:
    return cast(GraphQLObjectType, get_named_type(type_.fields[name].type))


def _chosen(value: Any) -> Any:
    return value.choice if isinstance(value, Variable) else value


# --- values ----------------------------------------------------------------------------------------------------------


def _size(asked: int | Variable | None, default: int) -> Bound[int]:
    if isinstance(asked, Variable):
        name = asked.name

        def size(values: dict[str, Any], _: Request[Any]) -> int:
            value: int = values[name]
            if not 1 <= value <= LARGEST_PAGE:
                raise Bail
            return value

        return from_operation(size, Integer())
    known = default if asked is None else asked
    if not 1 <= known <= LARGEST_PAGE:
        raise Unplanned("a page out of range")
    return literal(known, Integer())


def _place(text: str | Variable, types: Sequence[Any], is_after: bool) -> Place:
    def cursor(values: dict[str, Any], _: Request[Any]) -> tuple[Any, ...]:
        try:
            return position(values[text.name] if isinstance(text, Variable) else text, types)
        except ValueError as error:
            raise Bail from error

    return Place(tuple(from_cursor(cursor, place, type_) for place, type_ in enumerate(types)), is_after)


def argument(parameter: Parameter, value: Any) -> Any:
    """An argument as `narrow` takes it: bound if it is only a value, else decided now."""
    if value is None:
        return None
    if not parameter.bound:
        return _chosen(value)
    read = reading(value)
    if parameter.day:
        return Day(
            from_operation(read, Date()),
            _in_zone(read, day_starts),
            _in_zone(read, day_ends),
            from_operation(lambda values, request: day_opens(read(values, request)), Instant()),
            from_operation(lambda values, request: day_closes(read(values, request)), Instant()),
        )
    if not parameter.identifies:
        return from_operation(read, many=parameter.many)
    if parameter.many:
        return from_operation(lambda v, q: [ids.read(text) or ids.NONE for text in read(v, q)], many=True)
    return from_operation(lambda v, q: ids.read(read(v, q)) or ids.NONE)


def _in_zone(read: Read, edge: Any) -> Bound[Any]:
    return from_operation(lambda values, request: edge(read(values, request), request.zone), Instant())


def reading(value: Any) -> Read:
    """How to read an argument that is a variable, known, or a list of either."""
    if isinstance(value, Variable):
        name = value.name
        return lambda values, _: values[name]
    if isinstance(value, list) and any(isinstance(item, Variable) for item in value):
        reads = [reading(item) for item in value]
        return lambda values, request: [read(values, request) for read in reads]
    return lambda *_: value
