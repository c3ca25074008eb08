"""Engines for SQLite and PostgreSQL: opened so that nothing is lost, and when each counts as unavailable."""

from __future__ import annotations

import asyncio
import sqlite3
import time
from pathlib import Path
from typing import Any

import orjson
from sqlalchemy import event
from sqlalchemy.engine import URL, ExceptionContext, make_url
from sqlalchemy.exc import DisconnectionError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from touchline.kernel.errors import Unavailable
from touchline.kernel.statements import json_text

PATIENCE = 5.0
"""Seconds to wait for a lock, a connection or an answer before saying that the database is unavailable."""

SAFE_SQLITE = (3, 51, 3)
"""Older ones can corrupt a database when the log is reset while two connections write."""

BUSY = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
BROKEN = {
    sqlite3.SQLITE_FULL: "The disk is full.",
    sqlite3.SQLITE_IOERR: "The database file cannot be read or written.",
    sqlite3.SQLITE_CANTOPEN: "The database file cannot be opened.",
    sqlite3.SQLITE_NOMEM: "The database is out of memory.",
    sqlite3.SQLITE_CORRUPT: "The database file is damaged.",
    sqlite3.SQLITE_NOTADB: "The database file is not a database.",
}
CROWDED = ("53300", "55P03", "57014", "40001", "40P01")
GONE = ("08", "53", "57P", "58")

SERVER_SETTINGS = {
    "application_name": "touchline",
    "jit": "off",
    "timezone": "UTC",
    "idle_in_transaction_session_timeout": "60s",
}
"""What every session on PostgreSQL begins with."""


def reading_pragmas(patience: float) -> list[str]:
    """How a connection to SQLite is set that only reads."""
    return [
        "cache_size=-65536",
        f"busy_timeout={round(patience * 1000)}",
        "mmap_size=2147418112",
        "wal_autocheckpoint=0",
        "query_only=ON",
    ]


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


def engine_for(url: URL, *, reading: bool, size: int, patience: float = PATIENCE) -> AsyncEngine:
    """One engine. On SQLite a reader cannot write, and a writer takes its lock at BEGIN, so no update is lost."""
    if url.get_backend_name() == "sqlite":
        return sqlite_engine(url, reading=reading, size=size, patience=patience)
    return postgres_engine(url, size=size, patience=patience)


def sqlite_engine(
    url: URL, *, reading: bool, size: int, patience: float = PATIENCE, foreign_keys: bool = True
) -> AsyncEngine:
    engine = create_async_engine(
        url,
        json_serializer=json_text,
        json_deserializer=orjson.loads,
        pool_size=size,
        max_overflow=0,
        pool_timeout=patience,
        pool_reset_on_return="rollback" if reading else None,
        connect_args={"timeout": patience, "cached_statements": 512, "check_same_thread": False},
    )
    pragmas = [
        "synchronous=FULL",
        f"foreign_keys={'ON' if foreign_keys else 'OFF'}",
        "cache_size=-65536",
        # A writer asks again and again for its lock (see db.py), so that it stays cancellable and waits in the loop.
        "busy_timeout=100",
    ]
    if reading:
        pragmas = reading_pragmas(patience)

    @event.listens_for(engine.sync_engine, "connect")
    def prepare(connection: Any, _: Any) -> None:
        connection.isolation_level = None
        cursor = connection.cursor()
        cursor.execute(f"PRAGMA busy_timeout={round(patience * 1000)}")
        keep_a_log(connection, cursor, patience)
        for pragma in pragmas:
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    @event.listens_for(engine.sync_engine, "begin")
    def begin(connection: Any) -> None:
        # Asked of the driver itself, whose thread has nothing to do now: it is over before a hop to it would begin.
        try:
            driver_of(connection).execute("BEGIN" if reading else "BEGIN IMMEDIATE")
        except sqlite3.Error as error:
            raise unavailable(error) or error from error

    say_unavailable(engine)
    return engine


def driver_of(connection: Any) -> sqlite3.Connection:
    """The standard library's connection beneath SQLAlchemy's and aiosqlite's."""
    driver: sqlite3.Connection = connection.connection.driver_connection._conn
    return driver


def keep_a_log(connection: Any, cursor: Any, patience: float) -> None:
    """Switches a new file to WAL. Of two that try at once SQLite tells one that the file is locked, without waiting."""
    deadline = time.monotonic() + patience
    while True:
        try:
            cursor.execute("PRAGMA journal_mode=WAL")
        except sqlite3.OperationalError as error:
            busy = error.sqlite_errorcode & 0xFF in BUSY
            if not busy or time.monotonic() > deadline:
                raise
            connection.run_async(lambda _: asyncio.sleep(0.01))
        else:
            return


def postgres_engine(url: URL, *, size: int, patience: float = PATIENCE) -> AsyncEngine:
    engine = create_async_engine(
        url,
        json_serializer=json_text,
        json_deserializer=orjson.loads,
        pool_size=size,
        max_overflow=size,
        pool_timeout=patience,
        connect_args={
            "timeout": patience,
            "command_timeout": patience,
            "prepared_statement_cache_size": 512,
            "server_settings": SERVER_SETTINGS | {"lock_timeout": f"{round(patience * 1000)}ms"},
        },
    )

    @event.listens_for(engine.sync_engine, "checkout")
    def discard_closed(connection: Any, _record: Any, _proxy: Any) -> None:
        """The driver knows when its server has hung up; pool_pre_ping would ask over the wire each time."""
        if connection.driver_connection.is_closed():
            raise DisconnectionError("the server closed this connection")

    say_unavailable(engine)
    return engine


def say_unavailable(engine: AsyncEngine) -> None:
    """Driver errors that mean "not now" become `Unavailable`, whoever asked; everything else stays what it is."""

    @event.listens_for(engine.sync_engine, "handle_error")
    def translate(context: ExceptionContext) -> Unavailable | None:
        return unavailable(context.original_exception, disconnected=context.is_disconnect)


def unavailable(error: BaseException, *, disconnected: bool = False) -> Unavailable | None:
    """What a driver's error means when it means that the database cannot answer now."""
    if isinstance(error, sqlite3.Error):
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        if code in BUSY:
            return Unavailable("The database is busy.", busy=True)
        return Unavailable(BROKEN[code]) if code in BROKEN else None
    state = str(getattr(error, "sqlstate", None) or "")
    if state in CROWDED:
        return Unavailable("The database is busy.", busy=True)
    if state.startswith(GONE) or isinstance(error, OSError | TimeoutError):
        return Unavailable("The database cannot be reached.")
    if disconnected and isinstance(error, Exception):
        return Unavailable("The connection to the database broke.")
    return None


def notices(url: URL) -> list[str]:
    """What whoever starts the program should know about the database library it found."""
    if url.get_backend_name() == "sqlite" and sqlite3.sqlite_version_info < SAFE_SQLITE:
        wanted = ".".join(map(str, SAFE_SQLITE))
        return [
            f"SQLite {sqlite3.sqlite_version} is older than {wanted}, which mends a rare fault of the write-ahead log."
        ]
    return []
