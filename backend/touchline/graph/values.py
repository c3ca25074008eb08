"""What a request brings into a statement: arguments, viewer, clock. Statements name these; values come at run time."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from typing import Any, Generic, TypeVar
from zoneinfo import ZoneInfo

import strawberry
from sqlalchemy.sql.elements import BindParameter
from sqlalchemy.types import NULLTYPE, Date, TypeEngine

from touchline.kernel import ids
from touchline.kernel.days import Days, day_closes, day_ends, day_opens, day_starts
from touchline.kernel.statements import Late
from touchline.kernel.types import Instant

T = TypeVar("T")
V = TypeVar("V")

ID = strawberry.ID

Bound = BindParameter
"""Marks a parameter whose value arrives with the request and never changes the text of a statement."""


@dataclass(frozen=True)
class Request(Generic[V]):
    """One per request: every statement of it sees the same viewer and the same moment."""

    viewer: V
    now: datetime

    @property
    def zone(self) -> ZoneInfo:
        zone: ZoneInfo = self.viewer.zone  # type: ignore[attr-defined]  # every viewer has a zone; the graph knows no more of it
        return zone

    @cached_property
    def days(self) -> Days:
        return Days(self.now, self.zone)

    @cached_property
    def parameters(self) -> dict[str, Any]:
        """The values of all `Given`s, by the names they have in statements."""
        return {name: given.read(self) for name, given in _GIVEN.items()}

    def values(self, **more: Any) -> Mapping[str, Any]:
        """The same for a fixed query, read as they are needed, and more values by name."""
        return _Values(more, self)


class Given(Late[T]):
    """A bound value that is read from the request, such as `viewer.teams`."""

    inherit_cache = True
    path: str

    def read(self, request: Request[Any]) -> Any:
        value: Any = request
        for name in self.path.split("."):
            value = getattr(value, name)
        return value


class _Values(dict[str, Any]):
    def __init__(self, values: dict[str, Any], request: Request[Any]) -> None:
        super().__init__(values)
        self.request = request

    def __missing__(self, name: str) -> Any:
        return _GIVEN[name].read(self.request)


_GIVEN: dict[str, Given[Any]] = {}


def given(path: str, type_: TypeEngine[T]) -> Bound[T]:
    return _given(path, type_, many=False)


def given_many(path: str, type_: TypeEngine[T]) -> Bound[Sequence[T]]:
    return _given(path, type_, many=True)


def _given(path: str, type_: TypeEngine[Any], *, many: bool) -> Given[Any]:
    name = f"request_{path.replace('.', '_')}"
    if name not in _GIVEN:
        made: Given[Any] = Given(name, type_=type_, expanding=many)
        made.path = path
        _GIVEN[name] = made
    return _GIVEN[name]


class Variable:
    """A variable while its plan is made: present, its value known only as far as it decides the plan."""

    __slots__ = ("choice", "name")

    def __init__(self, name: str, choice: Any = None) -> None:
        self.name, self.choice = name, choice


Read = Callable[[dict[str, Any], Request[Any]], Any]


class FromOperation(Late[T]):
    """A bound value that a plan reads from the operation's variables and the request when it runs."""

    inherit_cache = True
    read: Read


class FromCursor(Late[T]):
    """One of the values that a cursor stands for."""

    inherit_cache = True
    cursor: Read
    place: int


def from_operation(read: Read, type_: TypeEngine[Any] = NULLTYPE, *, many: bool = False) -> Bound[Any]:
    bind: FromOperation[Any] = FromOperation("value", type_=type_, unique=True, required=False, expanding=many)
    bind.read = read
    return bind


def from_cursor(cursor: Read, place: int, type_: TypeEngine[Any]) -> Bound[Any]:
    bind: FromCursor[Any] = FromCursor("cursor", type_=type_, unique=True, required=False)
    bind.cursor, bind.place = cursor, place
    return bind


@dataclass(frozen=True, slots=True)
class Day:
    """A date argument as the two moments it lies between in the viewer's zone; `ends` is the start of the next."""

    on: Bound[date]
    starts: Bound[datetime]
    ends: Bound[datetime]
    opens: Bound[datetime]
    """No zone begins the date before this moment."""
    closes: Bound[datetime]
    """No zone ends the date after this moment."""

    @classmethod
    def of(cls, name: str, day: date, zone: ZoneInfo) -> Day:
        return cls(
            BindParameter(f"{name}_on", day, type_=Date(), unique=True),
            BindParameter(f"{name}_starts", day_starts(day, zone), type_=Instant(), unique=True),
            BindParameter(f"{name}_ends", day_ends(day, zone), type_=Instant(), unique=True),
            BindParameter(f"{name}_opens", day_opens(day), type_=Instant(), unique=True),
            BindParameter(f"{name}_closes", day_closes(day), type_=Instant(), unique=True),
        )


def bound(name: str, value: Any, *, many: bool, identifies: bool) -> Bound[Any]:
    """A value as a statement takes it. Its type comes from the column it meets, never from the value."""
    if identifies:
        value = [ids.read(text) or ids.NONE for text in value] if many else ids.read(value) or ids.NONE
    return BindParameter(name, value, type_=NULLTYPE, unique=True, expanding=many)
