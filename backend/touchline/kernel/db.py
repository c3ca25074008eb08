"""The database: a read-only way in and the one place that commits, on SQLite and PostgreSQL alike."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Coroutine, Mapping, Sequence
from contextlib import asynccontextmanager, nullcontext, suppress
from datetime import datetime
from typing import Any, TypeVar

from sqlalchemy import Executable
from sqlalchemy.engine import URL, CursorResult
from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, AsyncTransaction

from touchline.kernel import changes, engines
from touchline.kernel import clock as clocks
from touchline.kernel.bus import Bus, bus_for
from touchline.kernel.clock import Clock
from touchline.kernel.direct import NOTICE, direct_for
from touchline.kernel.engines import PATIENCE, async_url, engine_for
from touchline.kernel.errors import Unavailable
from touchline.kernel.reads import reads_for
from touchline.kernel.statements import Query, insertion
from touchline.kernel.tables import Base, one_of

Result = TypeVar("Result")

__all__ = ["Base", "Database", "Write", "async_url", "one_of"]


class Write:
    """One transaction: its connection, its moment, its author, and the changes it will log."""

    def __init__(self, connection: AsyncConnection, now: datetime, actor_id: bytes | None) -> None:
        self.connection, self.now, self.actor_id = connection, now, actor_id
        self.direct = direct_for(connection)
        self.changes: list[changes.Entry] = []
        self.notices: list[tuple[str, str]] = []

    async def execute(self, statement: Executable, parameters: Any = None) -> CursorResult[Any]:
        await self.direct.flush()
        return await self.connection.execute(statement, parameters)

    @asynccontextmanager
    async def attempt(self) -> AsyncIterator[None]:
        """What fails in the block undoes the block alone."""
        await self.direct.flush()
        async with self.connection.begin_nested():
            try:
                yield
            except BaseException:
                self.direct.forget()
                raise
            await self.direct.flush()

    async def scalar(self, statement: Executable, parameters: Any = None) -> Any:
        await self.direct.flush()
        return await self.connection.scalar(statement, parameters)

    async def rows(self, query: Query, **values: Any) -> list[tuple[Any, ...]]:
        """What a fixed query gives, asked of the driver itself: for what nearly every command asks."""
        return await self.direct.rows(query, values)

    async def first(self, query: Query, values: Mapping[str, Any]) -> dict[str, Any] | None:
        """The first row by the names of its columns."""
        found = await self.direct.rows(query, values)
        return dict(zip(query.names, found[0], strict=True)) if found else None

    async def run(self, query: Query, *rows: Mapping[str, Any]) -> None:
        """Runs a fixed statement for each row of values."""
        await self.direct.run(query, rows)

    async def insert(self, table: Any, *rows: Mapping[str, Any]) -> None:
        """Inserts rows of the same columns, as a fixed text to the driver itself; no column has a default."""
        await self.direct.run(insertion(table.__table__, tuple(rows[0])), rows)

    def record(
        self,
        kind: str,
        entity: str,
        entity_id: bytes,
        *,
        customer_id: bytes | None = None,
        before: Mapping[str, Any] | None = None,
        after: Mapping[str, Any] | None = None,
    ) -> None:
        """Says what was changed. It enters the change log with the commit; values that did not change are left out."""
        old, new = dict(before or {}), dict(after or {})
        fields: list[changes.Field] = [
            {"field": name, "before": plain(old.get(name)), "after": plain(new.get(name))}
            for name in (*old, *(name for name in new if name not in old))
            if old.get(name) != new.get(name)
        ]
        self.changes.append(changes.Entry(self.now, self.actor_id, kind, entity, entity_id, customer_id, fields))

    def notify(self, channel: str, payload: str = "") -> None:
        """Wakes the listeners of the channel once this is committed, never otherwise; ids and positions only."""
        if (channel, payload) not in self.notices:
            self.notices.append((channel, payload))


def plain(value: Any) -> str | None:
    """A value as the change log shows it."""
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, Sequence):
        return ", ".join(str(plain(part)) for part in value)
    return str(value)


class Database:
    """Both ways in. `read()` sees one state and cannot write; `write()` commits once, or not at all.

    Either raises `Unavailable` when the database is gone, locked or full, within `patience` seconds.
    """

    def __init__(self, url: URL, clock: Clock, patience: float = PATIENCE) -> None:
        self.url, self.clock, self.patience = url, clock, patience
        self.is_sqlite = url.get_backend_name() == "sqlite"
        if self.is_sqlite:
            self.reader = engine_for(url, reading=True, size=4, patience=patience)
            self.writer = engine_for(url, reading=False, size=1, patience=patience)
        else:
            self.writer = engine_for(url, reading=False, size=10, patience=patience)
            self.reader = self.writer.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
        self.reads = reads_for(url, patience)
        self.bus: Bus = bus_for(url)
        self._turn = asyncio.Lock()
        self._writing: set[asyncio.Task[Any] | None] = set()

    @classmethod
    def open(cls, url: str, clock: Clock = clocks.system, patience: float = PATIENCE) -> Database:
        return cls(async_url(url), clock, patience)

    @property
    def notices(self) -> list[str]:
        return engines.notices(self.url)

    @asynccontextmanager
    async def read(self) -> AsyncIterator[AsyncConnection]:
        """All statements of the block see one state of the data."""
        async with connected(self.reader) as connection:
            yield connection

    @asynccontextmanager
    async def write(self, actor_id: bytes | None = None) -> AsyncIterator[Write]:
        """The only place that commits. Writers on SQLite take turns in the order they came."""
        task = asyncio.current_task()
        if task in self._writing:
            raise RuntimeError("a write inside a write: pass the outer one on")
        deadline = asyncio.get_running_loop().time() + self.patience
        self._writing.add(task)
        try:
            async with self._my_turn() if self.is_sqlite else nullcontext(), connected(self.writer) as connection:
                transaction = await begun(connection, deadline)
                try:
                    write = Write(connection, self.clock(), actor_id)
                    yield write
                    await settled(self._commit(write, transaction))
                except BaseException:
                    if transaction.is_active:
                        with suppress(SQLAlchemyError, Unavailable, OSError):
                            await settled(transaction.rollback())
                    raise
        finally:
            self._writing.discard(task)

    async def _commit(self, write: Write, transaction: AsyncTransaction) -> None:
        if write.changes:
            await changes.append(write.direct, write.changes)
            write.notify(changes.CHANNEL, changes.customers_of(write.changes))
        if not self.is_sqlite:
            for channel, payload in write.notices:
                await write.run(NOTICE, {"channel": channel, "payload": payload})
            await write.direct.flush()
        await transaction.commit()
        if self.is_sqlite:
            for channel, payload in write.notices:
                await self.bus.publish(channel, payload)

    @asynccontextmanager
    async def _my_turn(self) -> AsyncIterator[None]:
        """SQLite's own waiting is unfair; this queue is not."""
        try:
            async with asyncio.timeout(self.patience):
                await self._turn.acquire()
        except TimeoutError as error:
            raise Unavailable("The database is busy.", busy=True) from error
        try:
            yield
        finally:
            self._turn.release()

    async def close(self) -> None:
        await self.bus.close()
        await self.reads.close()
        await self.reader.dispose()
        await self.writer.dispose()


@asynccontextmanager
async def connected(engine: AsyncEngine) -> AsyncIterator[AsyncConnection]:
    connection = engine.connect()
    try:
        await connection.start()
    except PoolTimeout as error:
        raise Unavailable("The database is busy.", busy=True) from error
    except DBAPIError as error:
        raise Unavailable("The database cannot be reached.") from error
    except OSError as error:
        raise Unavailable("The database cannot be reached.") from error
    try:
        yield connection
    finally:
        await settled(connection.close())


async def begun(connection: AsyncConnection, deadline: float) -> AsyncTransaction:
    """Begins, waiting for another process's lock until the deadline."""
    loop, pause = asyncio.get_running_loop(), 0.002
    while True:
        try:
            return await connection.begin()
        except Unavailable as error:
            if not error.busy or loop.time() >= deadline:
                raise
        await asyncio.sleep(pause)
        pause = min(pause * 2, 0.05)


async def settled(work: Coroutine[Any, Any, Result]) -> Result:
    """Sees the work through even when whoever waits is cancelled: a commit or a rollback is not left half done."""
    task = asyncio.ensure_future(work)
    cancelled: asyncio.CancelledError | None = None
    while not task.done():
        try:
            await asyncio.shield(task)
        except asyncio.CancelledError as error:
            if task.cancelled():
                raise
            cancelled = error
        except BaseException:  # noqa: S110 - told by result() below
            pass
    if cancelled is not None:
        task.exception()
        raise cancelled
    return task.result()
