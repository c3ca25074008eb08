"""Fixed texts to the driver's own connection, within the transaction that SQLAlchemy holds on it."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from typing import Any, Protocol

import asyncpg
from sqlalchemy.ext.asyncio import AsyncConnection

from touchline.kernel.engines import driver_of, unavailable
from touchline.kernel.statements import POSTGRES, SQLITE, Query

Values = Mapping[str, Any]


class Direct(Protocol):
    async def rows(self, query: Query, values: Values) -> list[tuple[Any, ...]]: ...

    async def run(self, query: Query, rows: Sequence[Values]) -> None:
        """Once for each row of values; answers nothing."""


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


class PostgresDirect:
    def __init__(self, connection: AsyncConnection) -> None:
        self.connection = connection

    async def rows(self, query: Query, values: Values) -> list[tuple[Any, ...]]:
        driver, (text, arguments) = await self._driver(), query.asked(POSTGRES, values)
        try:
            found = await driver.fetch(text, *arguments)
        except (asyncpg.PostgresError, asyncpg.InterfaceError, OSError, TimeoutError) as error:
            raise _meaning(error) from error
        return query.decoded(POSTGRES, found)

    async def run(self, query: Query, rows: Sequence[Values]) -> None:
        driver, made = await self._driver(), query.on(POSTGRES)
        try:
            if len(rows) == 1:
                await driver.execute(made.text, *made.arguments(rows[0]))
            else:
                await driver.executemany(made.text, [made.arguments(row) for row in rows])
        except (asyncpg.PostgresError, asyncpg.InterfaceError, OSError, TimeoutError) as error:
            raise _meaning(error) from error

    async def _driver(self) -> Any:
        """SQLAlchemy begins its transaction with its first own statement, which may come later than ours."""
        assert self.connection.sync_connection is not None
        adapted: Any = self.connection.sync_connection.connection.dbapi_connection
        if adapted._transaction is None:
            await adapted._start_transaction()
        return adapted.driver_connection


def _meaning(error: BaseException) -> BaseException:
    return unavailable(error, disconnected=isinstance(error, asyncpg.InterfaceError)) or error


def direct_for(connection: AsyncConnection) -> Direct:
    return SqliteDirect(connection) if connection.dialect.name == "sqlite" else PostgresDirect(connection)
