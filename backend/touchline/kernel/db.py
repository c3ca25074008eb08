"""The database: a read-only way in and the one place that commits, on SQLite and PostgreSQL alike."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Enum, Executable, MetaData, event
from sqlalchemy.engine import URL, CursorResult, make_url
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine
from sqlalchemy.orm import DeclarativeBase

from touchline.kernel import clock as clocks
from touchline.kernel.bus import Bus, bus_for
from touchline.kernel.clock import Clock
from touchline.kernel.types import Id, Instant

NAMES = {
    "ix": "%(table_name)s_%(column_0_N_name)s",
    "uq": "%(table_name)s_%(column_0_N_name)s_once",
    "ck": "%(table_name)s_%(constraint_name)s",
    "fk": "%(table_name)s_%(column_0_name)s_to_%(referred_table_name)s",
    "pk": "%(table_name)s_key",
}


class Base(DeclarativeBase):
    """Tables are mapped classes; rows are read and written with SQLAlchemy Core."""

    metadata = MetaData(naming_convention=NAMES)
    type_annotation_map = {bytes: Id(), datetime: Instant()}  # noqa: RUF012 - SQLAlchemy's own protocol


def one_of(enum: type[Any], name: str) -> Enum:
    """An enum stored as its text, held by a CHECK; `name` is the constraint's."""
    return Enum(enum, native_enum=False, create_constraint=True, length=24, name=name, values_callable=lambda e: [v.value for v in e])


def async_url(url: str) -> URL:
    """The URL as given, with the async driver of its database; makes the folder of a SQLite file."""
    parsed = make_url(url)
    kind = parsed.get_backend_name()
    if kind == "sqlite":
        if parsed.database in (None, "", ":memory:"):
            raise ValueError("TOUCHLINE_DATABASE_URL must name a file, such as sqlite:///./touchline.db")
        Path(str(parsed.database)).parent.mkdir(parents=True, exist_ok=True)
        return parsed.set(drivername="sqlite+aiosqlite")
    if kind in ("postgresql", "postgres"):
        return parsed.set(drivername="postgresql+asyncpg")
    raise ValueError("TOUCHLINE_DATABASE_URL must begin with sqlite:/// or postgresql://")


def engine_for(url: URL, *, reading: bool, size: int) -> AsyncEngine:
    """One engine. On SQLite a reader cannot write, and a writer takes its lock at BEGIN, so no update is lost."""
    if url.get_backend_name() != "sqlite":
        return create_async_engine(url, pool_size=size, max_overflow=size, pool_pre_ping=True)
    engine = create_async_engine(url, pool_size=size, max_overflow=0, connect_args={"timeout": 30, "cached_statements": 512})

    @event.listens_for(engine.sync_engine, "connect")
    def prepare(connection: Any, _: Any) -> None:
        connection.isolation_level = None
        cursor = connection.cursor()
        for pragma in (
            "journal_mode=WAL",
            "synchronous=FULL",
            "foreign_keys=ON",
            "busy_timeout=30000",
            "cache_size=-65536",
            "mmap_size=1073741824",
            f"query_only={'ON' if reading else 'OFF'}",
        ):
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    @event.listens_for(engine.sync_engine, "begin")
    def begin(connection: Any) -> None:
        connection.exec_driver_sql("BEGIN" if reading else "BEGIN IMMEDIATE")

    return engine


class Write:
    """One transaction: its connection, its moment, its author, and the changes it will log."""

    def __init__(self, connection: AsyncConnection, now: datetime, actor_id: bytes | None) -> None:
        self.connection, self.now, self.actor_id = connection, now, actor_id
        self.changes: list[dict[str, Any]] = []

    async def execute(self, statement: Executable, parameters: Any = None) -> CursorResult[Any]:
        return await self.connection.execute(statement, parameters)  # type: ignore[return-value]  # Core statements answer with a cursor

    async def scalar(self, statement: Executable, parameters: Any = None) -> Any:
        return await self.connection.scalar(statement, parameters)

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
        fields = [
            {"field": name, "before": plain(old.get(name)), "after": plain(new.get(name))}
            for name in (*old, *(name for name in new if name not in old))
            if old.get(name) != new.get(name)
        ]
        self.changes.append(
            {
                "at": self.now,
                "user_id": self.actor_id,
                "kind": kind,
                "entity": entity,
                "entity_id": entity_id,
                "customer_id": customer_id,
                "fields": fields,
            }
        )


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
    """Both ways in. `read()` sees one state and cannot write; `write()` commits once, or not at all."""

    def __init__(self, url: URL, clock: Clock) -> None:
        self.url, self.clock = url, clock
        self.is_sqlite = url.get_backend_name() == "sqlite"
        self.reader = engine_for(url, reading=True, size=4 if self.is_sqlite else 10)
        self.writer = engine_for(url, reading=False, size=1) if self.is_sqlite else self.reader
        self.bus: Bus = bus_for(url)
        self._turn = asyncio.Lock()

    @classmethod
    def open(cls, url: str, clock: Clock = clocks.system) -> Database:
        return cls(async_url(url), clock)

    @asynccontextmanager
    async def read(self) -> AsyncIterator[AsyncConnection]:
        """All statements of the block see one state of the data."""
        async with self.reader.connect() as connection:
            if not self.is_sqlite:
                await connection.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
            yield connection

    @asynccontextmanager
    async def write(self, actor_id: bytes | None = None) -> AsyncIterator[Write]:
        """The only place that commits. Writers on SQLite take turns in the order they came."""
        from touchline.kernel import changes

        async with self._writing() as connection:
            write = Write(connection, self.clock(), actor_id)
            yield write
            await changes.append(write, self)
        if write.changes and self.is_sqlite:
            await self.bus.publish(changes.CHANNEL, "")

    @asynccontextmanager
    async def _writing(self) -> AsyncIterator[AsyncConnection]:
        if not self.is_sqlite:
            async with self.writer.begin() as connection:
                yield connection
            return
        async with self._turn, self.writer.begin() as connection:
            yield connection

    async def close(self) -> None:
        await self.bus.close()
        await self.reader.dispose()
        if self.writer is not self.reader:
            await self.writer.dispose()
