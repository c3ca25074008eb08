"""Finding by typing, one expression on both databases: a typed word begins a stored word, stands in one or is like one.

A searchable table has an integer key `number` and folded `words`. On SQLite an FTS5 table `<table>_words` stands beside
it with its terms and their trigrams, kept equal by triggers; on PostgreSQL there are GIN indexes, over
to_tsvector('simple', words) and by pg_trgm. Likeness is pg_trgm's on both: shared trigrams by all trigrams.
"""

from __future__ import annotations

import math
from typing import Any

import orjson
from sqlalchemy import Dialect, String, type_coerce
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.elements import ColumnElement
from sqlalchemy.sql.functions import FunctionElement
from sqlalchemy.types import Boolean, Integer, TypeDecorator

from touchline.kernel.text import folded, spellings

NOTHING = "nothingatallwasasked"
"""A word that no text holds: an empty question is an error to both databases, so this is asked instead."""

MOST_WORDS = 8
LIKENESS = 0.4
"""Least share of trigrams in common."""

SHORTEST_ALIKE = 5
"""Letters from which a typing error is forgiven; from three, a trigram, a typed word is looked for inside of others."""


class Folded(TypeDecorator[str]):
    """Text that is folded on its way into a statement."""

    impl = String()
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        return None if value is None else folded(value)


class Prefixes(TypeDecorator[str]):
    """Typed text as the database's own question: all its words, each as a beginning."""

    impl = String()
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str:
        asked = spellings(value or "")[:MOST_WORDS] or [[NOTHING]]
        if dialect.name == "postgresql":
            return " & ".join(f"({' | '.join(f'{spelling}:*' for spelling in word)})" for word in asked)
        return " AND ".join(f"({_begun(word)})" for word in asked)


class Typed(TypeDecorator[str]):
    """Typed text as JSON: for each word its spellings; for SQLite with what finds them."""

    impl = String()
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str:
        asked = spellings(value or "")[:MOST_WORDS] or [[NOTHING]]
        if dialect.name == "postgresql":
            return orjson.dumps(asked).decode()
        return orjson.dumps(
            [{"begun": _begun(word), "spellings": [_spelled(spelling) for spelling in word]} for word in asked]
        ).decode()


def _begun(word: list[str]) -> str:
    return " OR ".join(f'"{spelling}"*' for spelling in word)


def _spelled(word: str) -> dict[str, Any]:
    """With the trigrams that find it, and how many of them a term that holds it or is like it has at least.

    A word too short to be forgiven has a size that nothing is like.
    """
    found = trigrams(word)
    within = [trigram for trigram in found if " " not in trigram]
    if len(word) < SHORTEST_ALIKE:
        return {"text": word, "trigrams": within, "size": 1_000_000, "least": len(within)}
    least = min(len(within), math.ceil(len(found) * LIKENESS))
    return {"text": word, "trigrams": found, "size": len(found), "least": least}


def trigrams(word: str) -> list[str]:
    """Three letters each, as pg_trgm counts them: two blanks before the word, one after it, each once."""
    padded = f"  {word} "
    return sorted({padded[place : place + 3] for place in range(len(padded) - 2)})


class Beginning(TypeDecorator[str]):
    """Typed text as the pattern of a LIKE that escapes with a backslash: what it begins with."""

    impl = String()
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str:
        text = folded(value or "")
        for special in ("\\", "%", "_"):
            text = text.replace(special, f"\\{special}")
        return f"{text}%"


class _Matches(FunctionElement[bool]):
    """Of a row's number, and the typed text as `Prefixes` and as `Typed`."""

    type = Boolean()
    inherit_cache = True
    _is_implicitly_boolean = True
    """Else SQLite is asked whether the search equals 1, and reads every row for it."""

    name = "matches"


class _Nearness(FunctionElement[int]):
    """Of the same."""

    type = Integer()
    inherit_cache = True
    name = "nearness"


def _table(number: Any) -> str:
    return str(number.table.element.name if hasattr(number.table, "element") else number.table.name)


@compiles(_Matches, "sqlite")
def _matches_on_sqlite(element: _Matches, compiler: SQLCompiler, **options: Any) -> str:
    """The terms that are like a typed word join its beginning in one full-text question."""
    number, _, asked = element.clauses
    words = f"{_table(number)}_words"
    shared = f"""SELECT s.value AS asked, t.id, count(*) AS shared
        FROM json_each(w.value, '$.spellings') s, json_each(s.value, '$.trigrams') g
        JOIN {words}_trigrams t ON t.trigram = g.value
        GROUP BY s.key, t.id HAVING count(*) >= s.value ->> 'least'"""  # noqa: S608 - names of our own
    alike = f"""SELECT DISTINCT e.term FROM ({shared}) t JOIN {words}_terms e ON e.id = t.id
        WHERE instr(e.term, asked ->> 'text') > 0
        OR shared >= {LIKENESS} * ((asked ->> 'size') + e.size - shared)"""  # noqa: S608 - names of our own
    question = f"""SELECT group_concat('(' || (w.value ->> 'begun') || coalesce(' OR ' ||
        (SELECT group_concat('"' || term || '"', ' OR ') FROM ({alike})), '') || ')', ' AND ')
        FROM json_each({compiler.process(asked, **options)}) w"""  # noqa: S608 - names of our own
    row = compiler.process(number, **options)
    return f"{row} IN (SELECT rowid FROM {words} WHERE {words} MATCH ({question}))"  # noqa: S608 - names of our own


@compiles(_Matches, "postgresql")
def _matches_on_postgresql(element: _Matches, compiler: SQLCompiler, **options: Any) -> str:
    number, begun, asked = (compiler.process(clause, **options) for clause in element.clauses)
    table = _table(next(iter(element.clauses)))
    return (
        f"{number} = ANY(ARRAY(SELECT number FROM {table} "  # noqa: S608 - names of our own
        f"WHERE to_tsvector('simple', words) @@ to_tsquery('simple', {begun}) "
        f"UNION SELECT {table}_words_alike(CAST({asked} AS jsonb))))"
    )


@compiles(_Nearness, "sqlite")
def _nearness_on_sqlite(element: _Nearness, compiler: SQLCompiler, **options: Any) -> str:
    number, _, typed = element.clauses
    words = f"{_table(number)}_words"
    stored, asked = compiler.process(number.table.c.words, **options), compiler.process(typed, **options)

    def every(place: str) -> str:
        return f"""NOT EXISTS (SELECT 1 FROM json_each({asked}) w WHERE NOT EXISTS (
            SELECT 1 FROM json_each(w.value, '$.spellings') s WHERE {place}))"""  # noqa: S608 - names of our own

    likeness = f"""SELECT CASE WHEN instr(v.value, s.value ->> 'text') = 1 THEN 1000
        WHEN instr(v.value, s.value ->> 'text') > 0 THEN 900 ELSE (SELECT CAST(round(1000.0 * count(*) /
        ((s.value ->> 'size') + e.size - count(*))) AS INTEGER) FROM json_each(s.value, '$.trigrams') g
        JOIN {words}_trigrams t ON t.trigram = g.value AND t.id = e.id) END AS likeness
        FROM json_each(w.value, '$.spellings') s,
        json_each('["' || replace({stored}, ' ', '","') || '"]') v JOIN {words}_terms e ON e.term = v.value"""  # noqa: S608 - names of our own
    begun = every(f"instr(' ' || {stored}, ' ' || (s.value ->> 'text')) > 0")
    within = every(f"instr({stored}, s.value ->> 'text') > 0")
    return f"""(CASE WHEN {begun} THEN 0 WHEN {within} THEN 1 ELSE 10000 - (
        SELECT sum((SELECT max(likeness) FROM ({likeness}))) FROM json_each({asked}) w) END)"""  # noqa: S608


@compiles(_Nearness, "postgresql")
def _nearness_on_postgresql(element: _Nearness, compiler: SQLCompiler, **options: Any) -> str:
    number, begun, asked = element.clauses
    words = compiler.process(number.table.c.words, **options)
    question, typed = compiler.process(begun, **options), compiler.process(asked, **options)
    return (
        f"CASE WHEN to_tsvector('simple', {words}) @@ to_tsquery('simple', {question}) THEN 0 "
        f"ELSE {_table(number)}_words_nearness({words}, CAST({typed} AS jsonb)) END"
    )


def _asked(row: Any, text: Any) -> tuple[Any, ...]:
    number = row.number.expression if hasattr(row.number, "expression") else row.number
    return number, type_coerce(text, Prefixes()), type_coerce(text, Typed())


def matches(row: Any, text: Any) -> ColumnElement[bool]:
    """Whether a searchable row (a mapped class or alias) has, for each typed word, one that begins so, holds it or is
    like it."""
    return _Matches(*_asked(row, text))


def nearness(row: Any, text: Any) -> ColumnElement[int]:
    """Of a row that matches: 0 when each typed word begins one of its words, 1 when each stands in one, else the more
    the less they are alike."""
    return _Nearness(*_asked(row, text))


def begins(column: Any, text: Any) -> ColumnElement[bool]:
    """Whether a folded column begins with the typed text."""
    matched: ColumnElement[bool] = column.like(type_coerce(text, Beginning()), escape="\\")
    return matched
