"""The leaves of the graph: text both databases can hold, moments with a zone, plain days."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from functools import partial, wraps
from math import isfinite
from typing import Any

import strawberry
from graphql import GraphQLFloat, GraphQLID, GraphQLScalarType, GraphQLString
from strawberry.types.scalar import ScalarDefinition

from touchline.graph.faults import Code, Fault
from touchline.kernel.types import instant_text

LONGEST_TEXT = 20_000
LONGEST_ID = 200

_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,6})?)?(Z|[+-]\d\d:\d\d)", re.ASCII)
_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_SURROGATE = re.compile("[\ud800-\udfff]")


def wrong(message: str) -> Fault:
    return Fault(Code.BAD_USER_INPUT, message)


def text(value: str, longest: int = LONGEST_TEXT) -> str:
    """Refuses what a database cannot hold: NUL, half a surrogate pair, and more than `longest` characters."""
    if len(value) > longest:
        raise wrong(f"A text has at most {longest:,} characters; this one has {len(value):,}.")
    if "\0" in value:
        raise wrong("A text cannot contain the NUL character.")
    if _SURROGATE.search(value):
        raise wrong("A text cannot contain half a surrogate pair.")
    return value


def finite(value: float) -> float:
    if not isfinite(value):
        raise wrong("A Float is a finite number.")
    return value


def moment(value: object) -> datetime:
    """A moment in UTC from ISO 8601: date, clock time and zone, nothing left out."""
    if isinstance(value, str) and _MOMENT.fullmatch(value):
        try:
            return datetime.fromisoformat(value).astimezone(UTC)
        except (ValueError, OverflowError):
            pass
    raise wrong("A DateTime is a date, a clock time and a zone, for example 2026-03-29T09:30:00+02:00.")


def day(value: object) -> date:
    if isinstance(value, str) and _DAY.fullmatch(value):
        try:
            return date.fromisoformat(value)
        except ValueError:
            pass
    raise wrong("A Date is a year, month and day that exist, for example 2026-03-29.")


def _shown_moment(value: datetime | str) -> str:
    return value if isinstance(value, str) else instant_text(value)


def _shown_day(value: date | str) -> str:
    return value if isinstance(value, str) else value.isoformat()


SCALARS: Mapping[object, ScalarDefinition] = {
    datetime: strawberry.scalar(
        name="DateTime",
        description="A moment in UTC, ISO 8601: `2026-03-29T07:30:00.000000Z`. Inputs must carry a zone.",
        serialize=_shown_moment,
        parse_value=moment,
    ),
    date: strawberry.scalar(
        name="Date",
        description="A day without a clock time, ISO 8601: `2026-03-29`.",
        serialize=_shown_day,
        parse_value=day,
    ),
}
"""For `StrawberryConfig(scalar_map=SCALARS)`. Importing this module also guards `String`, `ID` and `Float`."""


def _guard(scalar: GraphQLScalarType, check: Callable[[Any], Any]) -> None:
    """graphql-core has one String, ID and Float per process and refuses a second, so their own hooks are narrowed."""

    def narrowed(coerce: Callable[..., Any]) -> Callable[..., Any]:
        @wraps(coerce)
        def coerced(*given: Any) -> Any:
            return check(coerce(*given))

        return coerced

    value, literal = scalar.coerce_input_value, scalar.coerce_input_literal
    if literal is None or hasattr(value, "__wrapped__"):
        return
    scalar.coerce_input_value = narrowed(value)
    scalar.coerce_input_literal = narrowed(literal)


_guard(GraphQLString, text)
_guard(GraphQLID, partial(text, longest=LONGEST_ID))
_guard(GraphQLFloat, finite)
