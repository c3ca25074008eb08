"""Fixed texts to the driver's own connection, within the transaction that SQLAlchemy holds on it."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any, Protocol

import asyncpg
from sqlalchemy import String, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from touchline.kernel.engines import driver_of, unavailable
from touchline.kernel.statements import POSTGRES, SQLITE, Query, named, together

Values = Mapping[str, Any]


class Direct(Protocol):
    async def rows(self, query: Query, values: Values) -> list[tuple[Any, ...]]:
        """What the query gives."""

    async def run(self, query: Query, rows: Sequence[Values]) -> None:
        """Once for each row of values; answers nothing."""

    async def flush(self) -> None:
        """Whatever was put off is done now: before a statement that is not ours, and before the commit."""

    def forget(self) -> None:
        """Whatever was put off will not be done."""


class SqliteDirect:
    """In the event loop: a statement on a key is over before a hop to a thread would begin."""

    def __init__(self, connection: AsyncConnection) -> None:
        self.driver = driver_of(connection.sync_connection)

    async def rows(self, query: Query, values: Values) -> list[tuple[Any, ...]]:
        try:
            found = self.driver.execute(*query.asked(SQLITE, values)).fetchall()
        except sqlite3.Error as error:
            raise unavailable(error) or error from error
        return query.decoded(SQLITE, found)

    async def run(self, query: Query, rows: Sequence[Values]) -> None:
        made = query.on(SQLITE)
        try:
            self.driver.executemany(made.text, [made.arguments(row) for row in rows])
        except sqlite3.Error as error:
            raise unavailable(error) or error from error

    async def flush(self) -> None:
        """Nothing is put off."""

    def forget(self) -> None:
        """Nothing is put off."""


class PostgresDirect:
    """A round trip costs more than the work, so single rows are put off and sent together as one statement."""

    def __init__(self, connection: AsyncConnection) -> None:
        self.connection = connection
        self._later: list[tuple[Query, tuple[Any, ...]]] = []

    async def rows(self, query: Query, values: Values) -> list[tuple[Any, ...]]:
        await self.flush()
        text, arguments = query.asked(POSTGRES, values)
        return query.decoded(POSTGRES, await self._ask("fetch", text, *arguments))

    async def run(self, query: Query, rows: Sequence[Values]) -> None:
        """Statements of one whole do not see each other's rows, so no table may be in it twice but by inserts alone."""
        made = query.on(POSTGRES)
        tables = {known.table for known, _ in self._later if not (known.is_insert and query.is_insert)} - {None}
        if len(rows) > 1 or query.table in tables:
            await self.flush()
        if len(rows) > 1:
            await self._ask("executemany", made.text, [made.arguments(row) for row in rows])
        else:
            self._later.append((query, made.arguments(rows[0])))

    async def flush(self) -> None:
        later, self._later = self._later, []
        if not later:
            return
        values = (value for _, arguments in later for value in arguments)
        await self._ask("execute", _whole(tuple(query for query, _ in later)), *values)

    def forget(self) -> None:
        self._later.clear()

    async def _ask(self, how: str, text: str, *arguments: Any) -> Any:
        driver = await self._driver()
        try:
            return await getattr(driver, how)(text, *arguments)
        except (asyncpg.PostgresError, asyncpg.InterfaceError, OSError, TimeoutError) as error:
            raise unavailable(error, disconnected=driver.is_closed()) or error from error

    async def _driver(self) -> Any:
        """SQLAlchemy begins its transaction with its first own statement, which may come later than ours."""
        assert self.connection.sync_connection is not None
        adapted: Any = self.connection.sync_connection.connection.dbapi_connection
        if adapted._transaction is None:
            await adapted._start_transaction()
        return adapted.driver_connection


_whole = lru_cache(500)(together)

NOTICE = Query(select(func.pg_notify(named("channel", String()), named("payload", String()))))
"""Wakes the listeners of `channel` at the commit."""


def direct_for(connection: AsyncConnection) -> Direct:
    return SqliteDirect(connection) if connection.dialect.name == "sqlite" else PostgresDirect(connection)
