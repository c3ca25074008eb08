"""Permission, said once per table: a row the viewer may not see does not exist."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, and_, exists, false, or_, true
from sqlalchemy.orm import InstrumentedAttribute, aliased

Row = Any
"""A mapped class or an alias of one."""

Joined = tuple[Row, ColumnElement[bool], bool]
"""An alias to join, on what, and whether rows without it stay."""

Test = Callable[[Any], ColumnElement[bool]]


@dataclass(frozen=True, slots=True)
class Everyone:
    """Whoever is signed in."""

    def clause(self, row: Row) -> ColumnElement[bool]:
        return true()


@dataclass(frozen=True, slots=True)
class When:
    """Visible when the test holds for the row; `bypass` is a bound value that makes the test needless."""

    model: type[Any]
    test: Test
    bypass: ColumnElement[bool] | None = None

    def clause(self, row: Row) -> ColumnElement[bool]:
        return self.test(row) if self.bypass is None else or_(self.bypass, self.test(row))


@dataclass(frozen=True, slots=True)
class Through:
    """Visible when the row it belongs to is; `alone` decides on rows that belong to none."""

    column: InstrumentedAttribute[Any]
    owner: When | Through
    alone: Test | None = None

    @property
    def model(self) -> Any:
        return self.column.class_

    @property
    def bypass(self) -> ColumnElement[bool] | None:
        return self.owner.bypass if self.alone is None else None

    def _owned(self, row: Row) -> ColumnElement[bool]:
        owner = aliased(self.owner.model)
        inner = self.owner.test(owner) if isinstance(self.owner, When) else self.owner.clause(owner)
        found = exists().where(owner.id == getattr(row, self.column.key), inner)
        return found if self.owner.bypass is None else or_(self.owner.bypass, found)

    def clause(self, row: Row) -> ColumnElement[bool]:
        if self.alone is None:
            return self._owned(row)
        owner = getattr(row, self.column.key)
        return or_(and_(owner.is_not(None), self._owned(row)), and_(owner.is_(None), self.alone(row)))

    def guards(self, row: Row, joined: Row | None = None) -> tuple[list[Joined], ColumnElement[bool]]:
        """The same as joins and a condition on them, at half the cost of a subquery per row; `joined` is the owner."""
        owner = aliased(self.owner.model) if joined is None else joined
        key = getattr(row, self.column.key)
        further: list[Joined] = []
        if isinstance(self.owner, When):
            seen = self.owner.clause(owner)
        else:
            further, seen = self.owner.guards(owner)
        if self.alone is None:
            return [(owner, owner.id == key, False), *further], seen
        joins = [(owner, owner.id == key, True), *((alias, on, True) for alias, on, _ in further)]
        return joins, or_(and_(owner.id.is_not(None), seen), and_(key.is_(None), self.alone(row)))


Access = Everyone | When | Through


def inherited(parent: Access, parent_column: str, child: Access, child_column: str) -> bool:
    """Whether a child with `child_column = parent_column` is visible because its parent is, or the other way round."""
    if isinstance(child, Through) and child.column.key == child_column and child.owner is parent:
        return True
    if isinstance(parent, Through) and parent.column.key == parent_column and parent.owner is child:
        return True
    return isinstance(child, Everyone)


def unproven(
    parent: Access, parent_row: Row, parent_column: str, child: Access, child_row: Row, child_column: str
) -> ColumnElement[bool]:
    """What is left to check on a child with `child_column = parent_column` when the parent is known to be visible.

    Nothing, if the child is visible through that very join; only "same owner, else look" if both hang on one owner and
    the parent's row is at hand in the statement.
    """
    if inherited(parent, parent_column, child, child_column):
        return true()
    owner: ColumnElement[Any] | None = None
    if parent_row is not None and isinstance(child, Through):
        if child.owner is parent:
            owner = parent_row.id
        elif isinstance(parent, Through) and child.owner is parent.owner:
            owner = getattr(parent_row, parent.column.key)
    if owner is None or not isinstance(child, Through):
        return child.clause(child_row)
    return or_(getattr(child_row, child.column.key) == owner, child.clause(child_row))


NOBODY: ColumnElement[bool] = false()


def every(*clauses: ColumnElement[bool]) -> ColumnElement[bool]:
    return and_(true(), *clauses)
