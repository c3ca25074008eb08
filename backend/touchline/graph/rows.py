"""The reference execution's statements: whole rows by id, pages and counts of many parents at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Select, bindparam, func, inspect, literal, select
from sqlalchemy.orm import aliased
from strawberry.types import get_object_definition

from touchline.graph import fields
from touchline.graph.access import every
from touchline.graph.connections import Window, beyond
from touchline.graph.fields import Declared, Entity, Many, Order, Via

PARENT = "parent()"

Rows = Select[*tuple[Any, ...]]


@cache
def _whole(entity: Entity) -> tuple[Any, tuple[ColumnElement[Any], ...]]:
    """The entity's row in a statement, and every column and expression that any field of it may need."""
    row = aliased(entity.model)
    built: dict[str, ColumnElement[Any]] = {}
    for cls in (entity.cls, *entity.variants.values()):
        for field in get_object_definition(cls, strict=True).fields:
            if isinstance(field, Declared) and isinstance(field.how, fields.Expression):
                built[field.python_name] = field.how.build(row).label(f"{field.python_name}()")
    return row, (*(getattr(row, column.key) for column in inspect(entity.model).column_attrs), *built.values())


def record(entity: Entity, values: Any) -> Any:
    """A row as an instance of its type, so that graphql-core knows which type it is."""
    row = values._asdict()
    cls = entity.concrete(row[entity.kind.key]) if entity.kind is not None else entity.cls
    made: Any = object.__new__(cls)
    made.row = row
    return made


def embedded(field: Declared, value: list[dict[str, Any]] | None) -> list[Any] | None:
    """The items of a JSON column as instances of the list's type; keys that a stored item lacks are null."""
    if value is None:
        return None
    type_: Any = field.type
    while hasattr(type_, "of_type"):
        type_ = type_.of_type
    names = [item.python_name for item in get_object_definition(type_, strict=True).fields]
    return [type_(**{name: item.get(name) for name in names}) for item in value]


@cache
def by_ids(entity: Entity) -> Rows:
    """Rows by their ids, which arrive as the parameter `keys`."""
    row, columns = _whole(entity)
    return select(*columns).where(row.id.in_(bindparam("keys", expanding=True)), entity.visible.clause(row))


@dataclass(frozen=True, slots=True)
class Lists:
    """One list field with one set of arguments, below any number of parents."""

    entity: Entity
    how: Many
    order: Order
    narrowing: dict[str, Any]

    def pages(self, asked: Window, keys: list[Any]) -> Rows:
        """The window's rows and one more, of each parent. A single parent's page needs no numbering."""
        row, whole = _whole(self.entity)
        parent, conditions = self._conditions(row, keys)
        for place, forward in ((asked.after, True), (asked.before, False)):
            if place is not None:
                conditions.append(beyond(self.order, row, place, forward=forward))
        order = self._order(row, asked)
        columns = [*whole, parent.label(PARENT)]
        if len(keys) == 1:
            return select(*columns).where(*conditions).order_by(*order).limit(asked.size + 1)
        number = func.row_number().over(partition_by=parent, order_by=order).label("place()")
        numbered = select(*columns, number).where(*conditions).subquery()
        return select(numbered).where(numbered.c["place()"] <= asked.size + 1).order_by(numbered.c["place()"])

    def counts(self, keys: list[Any]) -> Rows:
        row, _ = _whole(self.entity)
        parent, conditions = self._conditions(row, keys)
        if self.how.key is None:
            return select(literal(None), func.count()).select_from(row).where(*conditions)
        return select(parent, func.count()).where(*conditions).group_by(parent)

    def by_parent(self, keys: list[Any], found: Sequence[Any]) -> list[list[Any]]:
        groups: dict[Any, list[Any]] = {key: [] for key in keys}
        for values in found:
            groups[values._mapping[PARENT]].append(record(self.entity, values))
        return [groups[key] for key in keys]

    def counts_by_parent(self, keys: list[Any], found: Sequence[Any]) -> list[int]:
        counts = dict(found)
        return [counts.get(key, 0) for key in keys]

    def _conditions(self, row: Any, keys: list[Any]) -> tuple[ColumnElement[Any], list[ColumnElement[bool]]]:
        clauses = [
            self.entity.visible.clause(row),
            every(*self.how.narrow(row, **self.narrowing)) if self.how.narrow else every(),
        ]
        match self.how.key:
            case None:
                return literal(None), clauses
            case Via(to_parent, to_row):
                link = aliased(to_parent.class_)
                parent = getattr(link, to_parent.key)
                clauses.append(getattr(link, to_row.key) == row.id)
            case attribute:
                parent = getattr(row, attribute.key)
        clauses.append(parent == keys[0] if len(keys) == 1 else parent.in_(keys))
        return parent, clauses

    def _order(self, row: Any, asked: Window) -> list[ColumnElement[Any]]:
        ranks = [] if self.how.rank is None else list(self.how.rank(row, **self.narrowing))
        return ranks + [c.desc() if self.order.descending == asked.forward else c.asc() for c in self.order.of(row)]
