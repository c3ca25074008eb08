"""SQLAlchemy selects become fixed texts: compiled once, with a place for each value that comes at run time."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from sqlalchemy import Boolean, Dialect, Integer, LargeBinary, String
from sqlalchemy.dialects.postgresql.asyncpg import PGDialect_asyncpg
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.elements import BindParameter, ClauseElement
from sqlalchemy.types import Enum, TypeEngine

from touchline.kernel.types import Id

T = TypeVar("T")

SQLITE = SQLiteDialect_pysqlite(paramstyle="pyformat")
POSTGRES = PGDialect_asyncpg(paramstyle="pyformat")  # type: ignore[no-untyped-call]  # SQLAlchemy has not typed it

_TOKEN = re.compile(r"%%|%\((?P<one>[^)]+)\)s|__\[POSTCOMPILE_(?P<many>\S+?)(?:~~(?P<wrap>.+?)~~)?\]")
_PLAIN = re.compile(r"[A-Za-z0-9_ ]*")


class Late(BindParameter[T]):
    """A bound value that comes at run time."""

    inherit_cache = True


@dataclass(frozen=True, slots=True)
class Place:
    """Where a value goes. `wrap` is what stands around each of many, such as a cast."""

    bind: BindParameter[Any]
    many: bool
    wrap: str


@dataclass(frozen=True, slots=True)
class Statement:
    """A text cut at its places: there is one part more than there are places."""

    parts: list[str]
    places: list[Place]


def statement(query: ClauseElement, dialect: Dialect) -> Statement:
    compiled = query.compile(dialect=dialect)
    assert isinstance(compiled, SQLCompiler)
    parts, places = [""], []
    text, end = compiled.string.replace("\n", " "), 0
    for token in _TOKEN.finditer(text):
        parts[-1] += text[end : token.start()]
        end = token.end()
        name = token["one"] or token["many"]
        if name is None:
            parts[-1] += "%"
            continue
        bind = compiled.binds[name]
        literal = _literal(bind, dialect)
        if literal is not None:
            parts[-1] += literal
            continue
        places.append(Place(bind, token["many"] is not None, token["wrap"] or ""))
        parts.append("")
    parts[-1] += text[end:]
    return Statement(parts, places)


def _literal(bind: BindParameter[Any], dialect: Dialect) -> str | None:
    """A constant of the declarations, such as a kind, is part of the text; whatever could need quoting is not."""
    if isinstance(bind, Late):
        return None
    encode = encoder(bind.type, dialect)
    texts = []
    values: Any = bind.value if bind.expanding else [bind.value]
    for value in values:
        value = encode(value) if encode else value
        if type(value) is int:
            texts.append(str(value))
        elif isinstance(value, str) and _PLAIN.fullmatch(value):
            texts.append(f"'{value!s}'")
        else:
            return None
    return ", ".join(texts)


def encoder(type_: TypeEngine[Any], dialect: Dialect) -> Callable[[Any], Any] | None:
    """From Python to the driver, where that is not the value itself."""
    if isinstance(type_, Boolean | Integer | LargeBinary) or (
        isinstance(type_, String) and not isinstance(type_, Enum)
    ):
        return None
    if isinstance(type_, Id) and dialect.name == "sqlite":
        return None
    return type_.dialect_impl(dialect).bind_processor(dialect)


def decoder(type_: TypeEngine[Any], dialect: Dialect) -> Callable[[Any], Any] | None:
    """From the driver to Python, for what a derived field needs."""
    if isinstance(type_, Integer) or (isinstance(type_, Id) and dialect.name == "sqlite"):
        return None
    if isinstance(type_, String) and not isinstance(type_, Enum):
        return None
    return type_.dialect_impl(dialect).result_processor(dialect, None)
