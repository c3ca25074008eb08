"""The plan of an operation, before any dialect: what to select, from which rows, and how the answer is arranged."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from graphql import GraphQLError
from sqlalchemy import ColumnElement, Select
from sqlalchemy.orm import aliased
from sqlalchemy.sql.elements import BindParameter
from sqlalchemy.types import TypeEngine

from touchline.graph.access import Joined
from touchline.graph.connections import beyond
from touchline.graph.fields import Arrange, Entity, Many, Order, Via
from touchline.graph.values import Bound, Read


class Bail(Exception):
    """The answer holds an error, which only the reference execution words."""


class Unplanned(Exception):
    """This operation, or this part of GraphQL, is left to the reference execution."""


@dataclass(eq=False, slots=True)
class At:
    """A row in a statement: an alias of an entity's table, and what has been asked of it."""

    entity: Entity
    alias: Any
    columns: dict[str, ColumnElement[Any]] = field(default_factory=dict)
    links: dict[str, At] = field(default_factory=dict)
    on: ColumnElement[bool] | None = None
    """Of a linked row: its key and what is left to check of its permission."""

    @classmethod
    def of(cls, entity: Entity) -> At:
        return cls(entity, aliased(entity.model))

    def column(self, name: str, make: Callable[[Any], ColumnElement[Any]] | None = None) -> ColumnElement[Any]:
        """One object per column or expression, however often it is selected."""
        if name not in self.columns:
            self.columns[name] = make(self.alias) if make else getattr(self.alias, name)
        return self.columns[name]

    def link_of(self, key: str) -> At | None:
        """The row that `key` points to, if something is selected of it."""
        return next((at for name, at in self.links.items() if name.partition(">")[0] == key), None)

    @property
    def id(self) -> ColumnElement[Any]:
        return self.column("id")

    @property
    def kind(self) -> ColumnElement[Any]:
        assert self.entity.kind is not None
        return self.column(self.entity.kind.key)


# --- what stands in an object ----------------------------------------------------------------------------------------


@dataclass(frozen=True, eq=False, slots=True)
class Fixed:
    key: str
    text: str


@dataclass(frozen=True, eq=False, slots=True)
class TypeName:
    """`__typename` of a row whose kind says its type."""

    key: str
    at: At
    names: dict[str, str]


@dataclass(frozen=True, eq=False, slots=True)
class Shown:
    """An id with its prefix."""

    key: str
    column: ColumnElement[Any]
    prefix: str


@dataclass(frozen=True, eq=False, slots=True)
class Cell:
    """A column or expression as it stands. `checked` when null would break the type's promise."""

    key: str
    column: ColumnElement[Any]
    checked: bool


@dataclass(frozen=True, eq=False, slots=True)
class Computed:
    key: str
    compute: Callable[..., Any]
    inputs: tuple[ColumnElement[Any] | Bound[Any], ...]
    checked: bool


@dataclass(frozen=True, eq=False, slots=True)
class Item:
    """One key of the objects in a JSON column; `name` None is `__typename`, whose text is `text`."""

    key: str
    name: str | None
    text: str
    checked: bool


@dataclass(frozen=True, eq=False, slots=True)
class Items:
    """A JSON column with a list of objects."""

    key: str
    column: ColumnElement[Any]
    parts: tuple[Item, ...]
    checked: bool


@dataclass(frozen=True, eq=False, slots=True)
class Link:
    """The row this one points to."""

    key: str
    at: At
    shape: Shape
    checked: bool


@dataclass(frozen=True, eq=False, slots=True)
class Child:
    """Rows that point to this one."""

    key: str
    page: Page


Part = Fixed | TypeName | Shown | Cell | Computed | Items | Link | Child


@dataclass(frozen=True, eq=False, slots=True)
class Shape:
    """The parts of an object; by kind when the row's kind decides them."""

    at: At
    kinds: dict[str, tuple[Part, ...]]

    @property
    def only(self) -> tuple[Part, ...] | None:
        parts = list(self.kinds.values())
        return parts[0] if all(list(map(id, other)) == list(map(id, parts[0])) for other in parts) else None


# --- lists -----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, eq=False, slots=True)
class Cursor:
    key: str


@dataclass(frozen=True, eq=False, slots=True)
class NodeOf:
    key: str
    shape: Shape


@dataclass(frozen=True, eq=False, slots=True)
class Edges:
    key: str
    parts: tuple[Fixed | Cursor | NodeOf, ...]


@dataclass(frozen=True, eq=False, slots=True)
class Info:
    key: str
    parts: tuple[Fixed | tuple[str, str], ...]
    """Response key and one of `has_next_page`, `has_previous_page`, `start_cursor`, `end_cursor`."""


@dataclass(frozen=True, eq=False, slots=True)
class Total:
    key: str


@dataclass(frozen=True, eq=False, slots=True)
class Place:
    """A cursor that was given: one bound value for each column of the order."""

    binds: tuple[BindParameter[Any], ...]
    is_after: bool


@dataclass(frozen=True, eq=False, slots=True)
class Page:
    """Rows in order, cut to a window, below each parent or, without one, below the operation."""

    at: At
    parent: At | None
    how: Many
    order: Order
    narrow: Callable[[Any], Sequence[ColumnElement[bool]]]
    rank: Callable[[Any], Sequence[ColumnElement[Any]]]
    seen: Callable[[Any, Any], ColumnElement[bool]]
    """The permission left to check, of the row's alias and of the parent's where the statement has it."""
    guards: Callable[[Any, Any], tuple[list[Joined], ColumnElement[bool]]] | None
    """The same as joins with the owners; of the row's and the owner's alias. None where joins are no help."""
    inherited: bool
    """Whether the parent, being visible, is all the permission there is."""
    forward: bool
    size: BindParameter[int]
    places: tuple[Place, ...]
    parts: tuple[Fixed | Edges | Info | Total, ...]
    """Of the connection; empty for a plain list, whose rows are `shape`."""
    shape: Shape | None

    @property
    def cursor_columns(self) -> tuple[ColumnElement[Any], ...]:
        return (*(self.at.column(c.key) for c in self.order.columns), self.at.id)

    @property
    def cursor_types(self) -> tuple[TypeEngine[Any], ...]:
        return tuple(column.type for column in self.order.of(self.at.entity.model))

    @property
    def is_counted(self) -> bool:
        return any(isinstance(part, Total) for part in self.parts)

    @property
    def is_listed(self) -> bool:
        """Whether rows are needed: for themselves, or for what is said about them."""
        told = {"start_cursor", "end_cursor"} & self._told
        return self.shape is not None or any(isinstance(p, Edges) for p in self.parts) or bool(told) or self.looks_ahead

    @property
    def looks_ahead(self) -> bool:
        """Whether one row more than the page is needed, to know that there are more."""
        return ("has_next_page" if self.forward else "has_previous_page") in self._told

    @property
    def _told(self) -> set[str]:
        infos = (part for part in self.parts if isinstance(part, Info))
        return {part[1] for info in infos for part in info.parts if not isinstance(part, Fixed)}

    def window(self, row: Any) -> list[ColumnElement[bool]]:
        """What lies beyond the cursors that were given."""
        return [beyond(self.order, row, place.binds, forward=place.is_after) for place in self.places]

    def ordering(self, row: Any) -> list[ColumnElement[Any]]:
        down = self.order.descending == self.forward
        return [*self.rank(row), *(c.desc() if down else c.asc() for c in self.order.of(row))]

    def below(self, row: Any, parent_id: Any) -> tuple[ColumnElement[Any], list[ColumnElement[bool]], list[Any]]:
        """The column with the parent's id, what ties the row to this parent, and the link table between them."""
        match self.how.key:
            case Via(to_parent, to_row):
                link = aliased(to_parent.class_)
                column = getattr(link, to_parent.key)
                return column, [getattr(link, to_row.key) == row.id, column == parent_id], [link]
            case None:
                raise AssertionError("a list below nothing")
            case attribute:
                column = getattr(row, attribute.key)
                return column, [column == parent_id], []


@dataclass(frozen=True, eq=False, slots=True)
class Found:
    """A row by its id; null when there is none that the viewer may see."""

    key: str
    at: At
    id: BindParameter[bytes]
    seen: ColumnElement[bool]
    shape: Shape


@dataclass(frozen=True, eq=False, slots=True)
class Several:
    """Rows by their ids, one answer for each id, null where there is none to see; by the prefix that ids begin with."""

    key: str
    variable: str | None
    ids: tuple[tuple[str, bytes] | None, ...]
    """The prefix and the id of each where the document has them; otherwise they come with the variable."""
    entities: dict[str, tuple[At, ColumnElement[bool], Shape]]
    checked: bool
    is_written: bool
    """Whether the variable holds what a command wrote: bare ids of the one entity."""


@dataclass(frozen=True, eq=False, slots=True)
class Absent:
    """Null, whatever the data."""

    key: str


@dataclass(frozen=True, eq=False, slots=True)
class Told:
    """A plain value of a payload, which comes as a variable."""

    key: str
    variable: str


@dataclass(frozen=True, eq=False, slots=True)
class Plain:
    """One key of a plain object; `name` None is `__typename`, whose text is `text`."""

    key: str
    name: str | None
    text: str
    show: Callable[[Any], Any]
    checked: bool


@dataclass(frozen=True, eq=False, slots=True)
class Arrangement:
    """Plain objects that Python makes of a statement's rows."""

    key: str
    query: Select[Any]
    arrange: Arrange
    arguments: dict[str, Read]
    parts: tuple[Plain, ...]

    def answer(self, rows: Sequence[Any], values: dict[str, Any], request: Any) -> list[dict[str, Any]]:
        """The objects of rows as Python has them."""
        given = {name: read(values, request) for name, read in self.arguments.items()}
        try:
            made = self.arrange(rows, request, given)
        except GraphQLError as error:
            raise Bail from error
        return [{part.key: self._shown(part, item) for part in self.parts} for item in made]

    def _shown(self, part: Plain, item: dict[str, Any]) -> Any:
        if part.name is None:
            return part.text
        value = item[part.name]
        if value is None and part.checked:
            raise Bail
        return None if value is None else part.show(value)


Root = Fixed | Found | Several | Absent | Told | Arrangement | Child
