"""Runs migrations from a program: `upgrade`, `downgrade`, `current`, `check`; `draft` writes the next one."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text
from sqlalchemy.ext.asyncio import AsyncConnection, create_async_engine
from sqlalchemy.pool import NullPool

from touchline.kernel.db import Database, async_url, begun, connected
from touchline.kernel.engines import sqlite_engine

FOLDER = Path(__file__).parent
LOCK = 7_105_104_199
"""PostgreSQL's advisory lock, so that two processes that start together migrate one after the other."""

WAIT = 30.0
"""Seconds to wait for another process that writes or migrates."""


class DoesNotFit(Exception):
    """The schema of the database is not the one this program needs; the message says what to run."""


def config(connection: Connection | None = None) -> Config:
    settings = Config()
    settings.set_main_option("script_location", str(FOLDER))
    settings.set_main_option("file_template", "v%%(rev)s_%%(slug)s")
    settings.attributes["connection"] = connection
    return settings


def head() -> str | None:
    """The revision this program needs."""
    return ScriptDirectory.from_config(config()).get_current_head()


async def upgrade(url: str, revision: str = "head") -> None:
    await run(url, lambda connection: command.upgrade(config(connection), revision))


async def downgrade(url: str, revision: str) -> None:
    await run(url, lambda connection: command.downgrade(config(connection), revision))


async def run(url: str, work: Callable[[Connection], Any]) -> None:
    """All steps are one transaction. Afterwards no row may point to one that is gone, else nothing has happened."""
    async with migrating(url) as connection:
        await connection.run_sync(work)
        if connection.dialect.name == "sqlite":
            astray = (await connection.execute(text("PRAGMA foreign_key_check"))).all()
            if astray:
                tables = ", ".join(sorted({f"{row[0]} to {row[2]}" for row in astray}))
                raise DoesNotFit(f"The migration would leave references without their row: {tables}.")


@asynccontextmanager
async def migrating(url: str) -> AsyncIterator[AsyncConnection]:
    target = async_url(url)
    if target.get_backend_name() == "sqlite":
        # Batch mode drops a table to rebuild it, deleting what refers to it: keys rest, and are checked after.
        engine = sqlite_engine(target, reading=False, size=1, foreign_keys=False)
    else:
        engine = create_async_engine(target, poolclass=NullPool)
    deadline = asyncio.get_running_loop().time() + WAIT
    try:
        async with connected(engine) as connection:
            transaction = await begun(connection, deadline)
            if connection.dialect.name == "postgresql":
                await connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": LOCK})
            yield connection
            await transaction.commit()
    finally:
        await engine.dispose()


def revision_of(connection: Connection) -> str | None:
    return MigrationContext.configure(connection).get_current_revision()


async def current(db: Database) -> str | None:
    """The revision the database is at; None when it is empty."""
    async with db.read() as connection:
        return await connection.run_sync(revision_of)


async def check(db: Database) -> None:
    """Raises `DoesNotFit` unless the schema is the one this program needs (OPS-4)."""
    found, needed = await current(db), head()
    if found == needed:
        return
    if found is None:
        raise DoesNotFit("The database has no tables yet. Run `touchline migrate`.")
    known = {script.revision for script in ScriptDirectory.from_config(config()).walk_revisions()}
    if found in known:
        raise DoesNotFit(f"The database is at revision {found}, this program needs {needed}. Run `touchline migrate`.")
    raise DoesNotFit(
        f"The database is at revision {found}, which this program does not know: a newer Touchline made it. "
        f"Start that one, or with it run `touchline migrate --to {needed}` first."
    )


async def draft(message: str) -> Path:
    """Writes the migration from the newest revision to the tables as declared; read it before you keep it."""
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{folder}/draft.db"
        await upgrade(url)
        number = sum(1 for _ in ScriptDirectory.from_config(config()).walk_revisions()) + 1
        written: list[Any] = []

        def write(connection: Connection) -> None:
            written.append(command.revision(config(connection), message, autogenerate=True, rev_id=f"{number:04d}"))

        await run(url, write)
    return Path(written[0].path)
