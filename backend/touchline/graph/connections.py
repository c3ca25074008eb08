"""Relay connections: their types, their cursors, and which rows a window asks for."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Generic, TypeVar

import strawberry
from graphql import GraphQLError
from sqlalchemy import ColumnElement, Date, literal, tuple_
from sqlalchemy.sql.elements import BindParameter
from sqlalchemy.types import TypeEngine

from touchline.graph.fields import Order
from touchline.kernel.types import Id, Instant, instant, instant_text

T = TypeVar("T")

LARGEST_PAGE = 100
LONGEST_CURSOR = 2000


async def _count(root: Any) -> int:
    number: int = await root.count()
    return number


@strawberry.type(description="Where a page lies in its list.")
class PageInfo:
    has_next_page: bool = strawberry.field(description="Whether more rows follow in the direction asked for.")
    has_previous_page: bool = strawberry.field(description="Whether rows come before this page.")
    start_cursor: str | None = strawberry.field(description="The cursor of the first edge.")
    end_cursor: str | None = strawberry.field(description="The cursor of the last edge.")


@strawberry.type(description="A row in its place in a list.")
class Edge(Generic[T]):
    cursor: str = strawberry.field(description="Opaque. The place of this row, for `after` and `before`.")
    node: T = strawberry.field(description="The row itself.")


@strawberry.type(description="A page of a list (API-1).")
class Connection(Generic[T]):
    edges: list[Edge[T]] = strawberry.field(description="The rows of the page, in order.")
    page_info: PageInfo = strawberry.field(description="Where the page lies in its list.")
    count: strawberry.Private[Callable[[], Awaitable[int]]] = field(kw_only=True)
    total_count: int = strawberry.field(
        resolver=_count, description="How many there are in all. Counted only when asked for."
    )


# --- cursors ---------------------------------------------------------------------------------------------------------
# A cursor is the row's values in the order's columns, the id last, joined by "~": ids and
# moments as they are shown, anything else as the hex of its text, which SQL can make as well.


def part(value: Any) -> str:
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, datetime):
        return instant_text(value)
    return str(value).encode().hex()


def cursor(values: Sequence[Any]) -> str:
    return "~".join(map(part, values))


def _value(text: str, type_: TypeEngine[Any]) -> Any:
    if isinstance(type_, Id):
        if len(text) != 32:
            raise ValueError("not an id")
        return bytes.fromhex(text)
    if isinstance(type_, Instant):
        return instant(text)
    value = bytes.fromhex(text).decode()
    if "\0" in value:
        raise ValueError("a cursor holds no NUL")
    return date.fromisoformat(value) if isinstance(type_, Date) else type_.python_type(value)


def position(text: str, types: Sequence[TypeEngine[Any]]) -> tuple[Any, ...]:
    """The values a cursor stands for; ValueError when it was not made by this order."""
    if len(text) > LONGEST_CURSOR:
        raise ValueError("too long for a cursor")
    parts = text.split("~")
    if len(parts) != len(types):
        raise ValueError("a cursor of another list")
    return tuple(_value(part, type_) for part, type_ in zip(parts, types, strict=True))


def beyond(order: Order, row: Any, bound: Sequence[Any], *, forward: bool) -> ColumnElement[bool]:
    """The rows after (or before) a position, as one comparison of row values: flat at any depth."""
    columns = order.of(row)
    there = tuple_(
        *(
            value if isinstance(value, BindParameter) else literal(value, c.type)
            for c, value in zip(columns, bound, strict=True)
        )
    )
    here = tuple_(*columns)
    return here < there if order.descending == forward else here > there


# --- windows ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Window:
    """A page that was asked for, checked."""

    size: int
    forward: bool
    after: tuple[Any, ...] | None
    before: tuple[Any, ...] | None


def refuse(message: str) -> GraphQLError:
    return GraphQLError(message, extensions={"code": "BAD_USER_INPUT"})


def size_of(first: int | None, last: int | None, default: int) -> int:
    asked = first if first is not None else last if last is not None else default
    if first is not None and last is not None:
        raise refuse("Ask for `first` or for `last`, not for both.")
    if not 1 <= asked <= LARGEST_PAGE:
        raise refuse(f"A page has 1 to {LARGEST_PAGE} rows.")
    return asked


def window(arguments: dict[str, Any], default: int, types: Sequence[TypeEngine[Any]]) -> Window:
    first, last = arguments.get("first"), arguments.get("last")
    after, before = arguments.get("after"), arguments.get("before")
    try:
        return Window(
            size_of(first, last, default),
            last is None,
            None if after is None else position(after, types),
            None if before is None else position(before, types),
        )
    except ValueError as error:
        raise refuse("This is not a cursor of this list.") from error
