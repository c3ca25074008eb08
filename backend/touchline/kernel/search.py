"""Finding by typing, one expression on both databases: every typed word is the beginning of a stored word.

A searchable table has an integer key `number` and folded `words`. On SQLite an FTS5 table `<table>_words` stands
beside it, kept equal by triggers; on PostgreSQL a GIN index over to_tsvector('simple', words).
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Dialect, String, type_coerce
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.elements import ColumnElement
from sqlalchemy.sql.functions import FunctionElement
from sqlalchemy.types import Boolean, TypeDecorator

from touchline.kernel.text import folded, words

NOTHING = "nothingatallwasasked"
"""A word that no text holds: an empty question is an error to both databases, so this is asked instead."""


class Folded(TypeDecorator[str]):
    """Text that is folded on its way into a statement."""

    impl = String()
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        return None if value is None else folded(value)


class Prefixes(TypeDecorator[str]):
    """Typed text as the database's own question: all its words, each as a beginning. At most eight words count."""

    impl = String()
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str:
        asked = words(value or "")[:8] or [NOTHING]
        if dialect.name == "postgresql":
            return " & ".join(f"{word}:*" for word in asked)
        return " AND ".join(f'"{word}"*' for word in asked)


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
    type = Boolean()
    inherit_cache = True
    name = "matches"


@compiles(_Matches, "sqlite")
def _on_sqlite(element: _Matches, compiler: SQLCompiler, **options: Any) -> str:
    number, text = element.clauses
    table = f"{number.table.element.name if hasattr(number.table, 'element') else number.table.name}_words"
    row, asked = compiler.process(number, **options), compiler.process(text, **options)
    return f"{row} IN (SELECT rowid FROM {table} WHERE {table} MATCH {asked})"  # noqa: S608 - names of our own


@compiles(_Matches, "postgresql")
def _on_postgresql(element: _Matches, compiler: SQLCompiler, **options: Any) -> str:
    number, text = element.clauses
    stored, asked = compiler.process(number.table.c.words, **options), compiler.process(text, **options)
    return f"to_tsvector('simple', {stored}) @@ to_tsquery('simple', {asked})"


def matches(row: Any, text: Any) -> ColumnElement[bool]:
    """Whether a searchable row (a mapped class or alias) has a word for each typed one."""
    return _Matches(
        row.number.expression if hasattr(row.number, "expression") else row.number, type_coerce(text, Prefixes())
    )


def begins(column: Any, text: Any) -> ColumnElement[bool]:
    """Whether a folded column begins with the typed text."""
    matched: ColumnElement[bool] = column.like(type_coerce(text, Beginning()), escape="\\")
    return matched
