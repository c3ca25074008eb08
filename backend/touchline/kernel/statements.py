"""SQLAlchemy selects become fixed texts: compiled once, with a place for each value that comes at run time."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Any, TypeVar

import orjson
from sqlalchemy import Boolean, Dialect, Insert, Integer, LargeBinary, String, insert
from sqlalchemy.dialects.postgresql.asyncpg import PGDialect_asyncpg
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.elements import BindParameter, ClauseElement
from sqlalchemy.types import Enum, TypeEngine

from touchline.kernel.types import Id

T = TypeVar("T")


def json_text(value: Any) -> str:
    return orjson.dumps(value).decode()


SQLITE = SQLiteDialect_pysqlite(paramstyle="pyformat", json_serializer=json_text)
POSTGRES = PGDialect_asyncpg(paramstyle="pyformat", json_serializer=json_text)  # type: ignore[no-untyped-call]  # SQLAlchemy has not typed it

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


_encoders: dict[tuple[str, str], Callable[[Any], Any] | None] = {}


def encoder(type_: TypeEngine[Any], dialect: Dialect) -> Callable[[Any], Any] | None:
    """From Python to the driver, where that is not the value itself; the same function for the same type."""
    same = (repr(type_), dialect.name)
    if same not in _encoders:
        _encoders[same] = _encoder(type_, dialect)
    return _encoders[same]


def _encoder(type_: TypeEngine[Any], dialect: Dialect) -> Callable[[Any], Any] | None:
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


# --- statements with named values ------------------------------------------------------------------------------------


class Named(Late[T]):
    """A value that is given by name."""

    inherit_cache = True


def named(name: str, type_: Any) -> Any:
    return Named(name, type_=type_, required=False)


def named_many(name: str, type_: Any) -> Any:
    """A list of values that is given by name, for `in_`."""
    return Named(name, type_=type_, required=False, expanding=True)


class Query:
    """A statement over values that come by name, made into text once for each database."""

    def __init__(self, made: Any) -> None:
        self.made = made
        self.names = [column.key for column in getattr(made, "selected_columns", ())]
        self.table: Any = getattr(made, "table", None)
        self.is_insert = isinstance(made, Insert)
        self._on: dict[str, _Made] = {}

    def on(self, dialect: Any) -> _Made:
        if dialect.name not in self._on:
            self._on[dialect.name] = _Made(self.made, dialect)
        return self._on[dialect.name]

    def asked(self, dialect: Any, values: Mapping[str, Any]) -> tuple[str, tuple[Any, ...]]:
        """The text and its arguments, as the driver takes them."""
        made = self.on(dialect)
        if not made.has_lists:
            return made.text, made.arguments(values)
        if dialect.name == "postgresql":
            return made.text, tuple(made.lists(values))
        given = made.lists(values)
        sizes = tuple([len(value) if place.many else -1 for place, value in zip(made.places, given, strict=True)])
        flat = [x for size, value in zip(sizes, given, strict=True) for x in (value if size >= 0 else (value,))]
        return made.sized(sizes), tuple(flat)

    def decoded(self, dialect: Any, rows: Iterable[Any]) -> list[tuple[Any, ...]]:
        decoders = self.on(dialect).decoders
        return [tuple([d(v) if d else v for v, d in zip(row, decoders, strict=True)]) for row in rows]


class _Made:
    def __init__(self, made: Any, dialect: Any) -> None:
        cut = statement(made, dialect)
        self.parts, self.places = cut.parts, cut.places
        for place in self.places:
            if not isinstance(place.bind, Late):
                raise TypeError(f"a query takes values by name and plain constants only, not {place.bind!r}")
        self.values = [(place.bind.key, encoder(place.bind.type, dialect)) for place in self.places]
        self.decoders = [decoder(c.type, dialect) for c in getattr(made, "selected_columns", ())]
        self.has_lists = any(place.many for place in self.places)
        self.text = _marked(cut) if dialect.name == "postgresql" else self.sized((-1,) * len(self.places))

    @cached_property
    def arguments(self) -> Callable[[Mapping[str, Any]], tuple[Any, ...]]:
        """Takes the values in the order of their places; null stays null, whatever its type."""
        names = {f"encode{place}": encode for place, (_, encode) in enumerate(self.values)}
        codes = (
            f"v[{key!r}], " if encode is None else f"None if (x := v[{key!r}]) is None else encode{place}(x), "
            for place, (key, encode) in enumerate(self.values)
        )
        take: Callable[[Mapping[str, Any]], tuple[Any, ...]] = eval(f"lambda v: ({''.join(codes)})", names)  # noqa: S307 - of our own making
        return take

    def lists(self, values: Mapping[str, Any]) -> list[Any]:
        made: list[Any] = []
        for place, (key, encode) in zip(self.places, self.values, strict=True):
            value = values[key]
            if place.many:
                made.append(list(value) if encode is None else [encode(each) for each in value])
            else:
                made.append(value if encode is None or value is None else encode(value))
        return made

    def sized(self, sizes: tuple[int, ...]) -> str:
        """SQLite's text: one mark for a value, as many as there are for a list."""
        marks = ("?" if size < 0 else ", ".join("?" * size) for size in sizes)
        return self.parts[0] + "".join(f"{mark}{part}" for mark, part in zip(marks, self.parts[1:], strict=True))


def _marked(made: Statement | _Made, from_: int = 1) -> str:
    """PostgreSQL's text: numbered marks, a list as one array."""
    text = made.parts[0]
    for number, (place, part) in enumerate(zip(made.places, made.parts[1:], strict=True), from_):
        text = (one_of(text, f"${number}", place) if place.many else f"{text}${number}") + part
    return text


def together(queries: tuple[Query, ...]) -> str:
    """Several statements as one for PostgreSQL; their values follow each other."""
    parts, number = [], 1
    for place, query in enumerate(queries):
        made = query.on(POSTGRES)
        parts.append(f"s{place} AS ({_marked(made, number)})")
        number += len(made.places)
    sure = [_sure(place, query) for place, query in enumerate(queries)]
    return f"WITH {', '.join(parts)} SELECT {', '.join(sure)}"


def _sure(place: int, query: Query) -> str:
    """What only reads would be left out where nobody reads it."""
    return f"(SELECT count(*) FROM s{place})" if query.table is None else "1"  # noqa: S608 - a name of our own


def one_of(text: str, mark: str, place: Place) -> str:
    """`IN (…)` becomes a comparison with an array, so that the text does not depend on how many there are."""
    cast = place.wrap.partition("REPL")[2].strip("~")
    for word, array_word in ((" NOT IN (", " <> ALL ("), (" IN (", " = ANY (")):
        if text.endswith(word):
            return f"{text.removesuffix(word)}{array_word}{mark}{f'{cast}[]' if cast else ''}"
    raise AssertionError(f"a list of values where none can be: …{text[-40:]}")


@cache
def insertion(table: Any, columns: tuple[str, ...]) -> Query:
    """Inserts one row of these columns, whose values are named as they are."""
    return Query(insert(table).values({name: named(name, table.c[name].type) for name in columns}))
