"""SQL expressions whose value is JSON text, byte for byte as orjson would write it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, date, datetime
from typing import Any

import orjson
from sqlalchemy import (
    Boolean,
    ColumnElement,
    Date,
    Enum,
    Integer,
    String,
    case,
    cast,
    func,
    literal_column,
    type_coerce,
)
from sqlalchemy import Text as TextType

from touchline.graph.tree import Unplanned
from touchline.kernel.types import Id, Instant, instant, instant_text

Text = ColumnElement[str]

FAIL, HOLE = "\x01", "\x02"
FAILED, HOLED = literal_column("chr(1)", TextType), literal_column("chr(2)", TextType)
MOMENT = 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'
FIRST, LAST = datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC)


def said(*parts: str | Text) -> Text:
    """Texts and expressions one after the other; fixed neighbours become one."""
    merged: list[str | Text] = []
    for part in parts:
        if isinstance(part, str) and merged and isinstance(merged[-1], str):
            merged[-1] += part
        else:
            merged.append(part)
    whole, *rest = [fixed(part) if isinstance(part, str) else part for part in merged]
    for part in rest:
        whole = whole.op("||", return_type=TextType())(part)
    return whole


def fixed(text: str) -> Text:
    doubled = text.replace("'", "''")
    return literal_column(f"'{doubled}'", TextType)


def quoted(text: str) -> str:
    return orjson.dumps(text).decode()


def joined(fields: Iterable[tuple[str, Text]]) -> Iterator[str | Text]:
    for number, (key, value) in enumerate(fields):
        yield f'{"," if number else ""}"{key}":'
        yield value


def array(items: Text) -> Text:
    """`items` are separated by commas; null when there are none."""
    return said("[", func.coalesce(items, literal_column("''")), "]")


# --- values ----------------------------------------------------------------------------------------------------------


def raw(column: ColumnElement[Any]) -> Text:
    """An enum's column as the text that it is."""
    return type_coerce(column, TextType())


def hexed(column: ColumnElement[Any]) -> Text:
    return func.replace(cast(column, TextType), literal_column("'-'"), literal_column("''"))


def moment(column: ColumnElement[Any]) -> Text:
    text = func.to_char(column, literal_column(f"'{MOMENT}'"))
    return _bounded(column, text, instant_text(FIRST), instant_text(LAST))


def day(column: ColumnElement[Any]) -> Text:
    return _bounded(column, cast(column, TextType), FIRST.date().isoformat(), LAST.date().isoformat())


def _bounded(column: ColumnElement[Any], text: Text, first: str, last: str) -> Text:
    """The driver stores Python's first and last day and moment as infinite; the database would show them so."""
    is_first, is_last = column == literal_column("'-infinity'"), column == literal_column("'infinity'")
    return case((is_first, fixed(first)), (is_last, fixed(last)), else_=text)


def wire(column: ColumnElement[Any]) -> Text:
    """A stored value as JSON text; null for null."""
    match column.type:
        case Boolean() | Integer():
            return cast(column, TextType)
        case Enum():
            return said('"', raw(column), '"')
        case Instant():
            return said('"', moment(column), '"')
        case Date():
            return said('"', day(column), '"')
        case Id():
            return said('"', hexed(column), '"')
        case String():
            return cast(func.to_json(column), TextType)
    raise Unplanned(f"no wire form for {column.type!r}")


def from_json(column: ColumnElement[Any]) -> Callable[[Any], Any]:
    """From the JSON form of a stored value to what a derived field takes."""
    match column.type:
        case Enum(enum_class=cls) if cls is not None:
            return lambda value: None if value is None else cls(value)
        case Instant():
            return lambda value: None if value is None else instant(value)
        case Date():
            return lambda value: None if value is None else date.fromisoformat(value)
        case Id():
            return lambda value: None if value is None else bytes.fromhex(value)
    return lambda value: value
