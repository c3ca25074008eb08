"""Permission, said once per table: a row the viewer may not see does not exist."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, and_, exists, false, or_, true
from sqlalchemy.orm import InstrumentedAttribute, aliased

Row = Any
"""A mapped class or an alias of one."""

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


Access = Everyone | When | Through

NOBODY: ColumnElement[bool] = false()


def every(*clauses: ColumnElement[bool]) -> ColumnElement[bool]:
    return and_(true(), *clauses)
