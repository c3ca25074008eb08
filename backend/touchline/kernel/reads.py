"""The short way to read: fixed texts to the driver itself, tuples back. One call sees one state of the data."""

from __future__ import annotations

import asyncio
import sqlite3
import threading
from collections.abc import Callable, Sequence
from time import perf_counter
from typing import Any, TypeVar

import asyncpg
from sqlalchemy.engine import URL

from touchline.kernel.engines import PATIENCE, SERVER_SETTINGS, reading_pragmas, unavailable
from touchline.kernel.statements import POSTGRES, SQLITE, Query
from touchline.kernel.threads import Threads

T = TypeVar("T")
Execute = Callable[[str, tuple[Any, ...]], sqlite3.Cursor]

THREADS = 4
LOOP_PATIENCE = 0.1
"""Seconds that a read in the event loop waits for a lock: all others wait with it."""

LOOP_SECONDS = 0.004
"""What a read in the event loop may take."""

LOOP_STEPS = 10_000
"""Steps of SQLite's machine after which it is looked whether that time is over: a small part of it."""


class TooLong(Exception):
    """The read was stopped: it takes too long for the event loop."""


CONNECTIONS = 10


class SqliteReads:
    """Read-only connections of the standard driver: one for the event loop, one for each of a few threads."""

    def __init__(self, url: URL, patience: float = PATIENCE) -> None:
        self.path, self.patience = str(url.database), patience
        self.threads = Threads(THREADS, "read")
        self._own = threading.local()
        self._open: list[sqlite3.Connection] = []
        self._until = 0.0

    def here(self, work: Callable[[Execute], T], *, statements: int) -> T:
        """In the event loop, for what reads little; raises TooLong where it does not, else as the engines do."""
        self._until = perf_counter() + LOOP_SECONDS
        return self._work(work, statements, is_here=True)

    async def aside(self, work: Callable[[Execute], T], *, statements: int) -> T:
        """In a thread of its own; cancelled, it stops in the middle of a statement."""
        running = _Running()

        def run() -> T:
            with running.on(self._connection(is_here=False)):
                return self._work(work, statements, is_here=False)

        try:
            return await self.threads.run(run)
        except asyncio.CancelledError:
            running.interrupt()
            raise

    def _work(self, work: Callable[[Execute], T], statements: int, *, is_here: bool) -> T:
        try:
            connection = self._connection(is_here=is_here)
            if statements == 1:
                return work(connection.execute)
            connection.execute("BEGIN")
            try:
                return work(connection.execute)
            finally:
                connection.execute("COMMIT")
        except sqlite3.Error as error:
            if is_here and getattr(error, "sqlite_errorcode", 0) == sqlite3.SQLITE_INTERRUPT:
                raise TooLong from error
            raise unavailable(error) or error from error

    async def rows(self, query: Query, **values: Any) -> list[tuple[Any, ...]]:
        text, arguments = query.asked(SQLITE, values)

        def work(execute: Execute) -> list[Any]:
            return execute(text, arguments).fetchall()

        try:
            found = self.here(work, statements=1)
        except TooLong:
            found = await self.aside(work, statements=1)
        return query.decoded(SQLITE, found)

    def _connection(self, *, is_here: bool) -> sqlite3.Connection:
        connection: sqlite3.Connection | None = getattr(self._own, "connection", None)
        if connection is None:
            patience = min(LOOP_PATIENCE, self.patience) if is_here else self.patience
            connection = sqlite3.connect(
                self.path, timeout=patience, isolation_level=None, check_same_thread=False, cached_statements=512
            )
            for pragma in reading_pragmas(patience):
                connection.execute(f"PRAGMA {pragma}")
            if is_here:
                connection.set_progress_handler(lambda: perf_counter() > self._until, LOOP_STEPS)
            self._own.connection = connection
            self._open.append(connection)
        return connection

    async def close(self) -> None:
        await self.threads.close()
        while self._open:
            self._open.pop().close()
        self._own = threading.local()


class _Running:
    """The connection at work, so that it can be stopped, and no other's work with it."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.connection: sqlite3.Connection | None = None

    def on(self, connection: sqlite3.Connection) -> _Running:
        self.connection = connection
        return self

    def __enter__(self) -> None:
        pass

    def __exit__(self, *_: object) -> None:
        with self.lock:
            self.connection = None

    def interrupt(self) -> None:
        with self.lock:
            if self.connection is not None:
                self.connection.interrupt()


class PostgresReads:
    """The driver's own connections, which keep their statements prepared. asyncpg's pool costs two tasks a question."""

    def __init__(self, url: URL, patience: float = PATIENCE) -> None:
        self.url, self.patience = url, patience
        self._free: list[asyncpg.Connection[Any]] = []
        self._turns = asyncio.Semaphore(CONNECTIONS)

    async def value(self, text: str, arguments: Sequence[Any]) -> Any:
        """The one value of the one row that the statement gives."""
        return await self._ask("fetchval", text, arguments)

    async def rows(self, query: Query, **values: Any) -> list[tuple[Any, ...]]:
        found = await self._ask("fetch", *query.asked(POSTGRES, values))
        return query.decoded(POSTGRES, found)

    async def _ask(self, how: str, text: str, arguments: Sequence[Any]) -> Any:
        async with self._turns:
            is_lost = True
            try:
                connection = await self._connected()
                try:
                    answer = await getattr(connection, how)(text, *arguments)
                except asyncpg.PostgresError:
                    self._free.append(connection)
                    raise
                except BaseException:
                    is_lost = connection.is_closed()
                    connection.terminate()
                    raise
            except (asyncpg.PostgresError, asyncpg.InterfaceError, OSError, TimeoutError) as error:
                raise unavailable(error, disconnected=is_lost) or error from error
            self._free.append(connection)
            return answer

    async def _connected(self) -> asyncpg.Connection[Any]:
        """One that is free, or a new one; what was cut off in the middle of a question is never free again."""
        while self._free:
            connection = self._free.pop()
            if not connection.is_closed():
                return connection
        return await asyncpg.connect(
            self.url.set(drivername="postgresql").render_as_string(hide_password=False),
            timeout=self.patience,
            command_timeout=self.patience,
            statement_cache_size=1024,
            max_cacheable_statement_size=0,
            server_settings=SERVER_SETTINGS | {"default_transaction_read_only": "on"},
        )

    async def close(self) -> None:
        while self._free:
            await self._free.pop().close()


def reads_for(url: URL, patience: float = PATIENCE) -> SqliteReads | PostgresReads:
    return SqliteReads(url, patience) if url.get_backend_name() == "sqlite" else PostgresReads(url, patience)
