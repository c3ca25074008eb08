"""What all tests share: a database of each kind, fresh for each test, and a clock that stands still."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import AsyncIterator, Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, TypeVar

import asyncpg
import pytest

from api import Api, running
from hands import HeldClock
from postgres import Postgres
from touchline import migrations
from touchline.kernel.db import Database

Result = TypeVar("Result")


@pytest.fixture
def clock() -> HeldClock:
    """Stands at Tuesday 24 November 2026, 12:00 UTC, until a test moves it."""
    return HeldClock()


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """A PostgreSQL server of our own for the session, on a free port of this machine, and gone afterwards."""
    with Postgres.running() as server:
        yield server


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated, empty SQLite file, to be copied."""
    path = tmp_path_factory.mktemp("template") / "template.db"
    apart(migrations.upgrade(f"sqlite:///{path}"))
    return path


@pytest.fixture(scope="session")
def postgres_database(postgres: Postgres) -> str:
    """The URL of a migrated, empty PostgreSQL database; emptied after each test that uses it."""
    url = apart(postgres.create("tests"))
    apart(migrations.upgrade(url))
    return url


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The URL of a migrated, empty database; the test runs once with each kind."""
    if request.param == "sqlite":
        template: Path = request.getfixturevalue("sqlite_template")
        path = tmp_path / "touchline.db"
        shutil.copyfile(template, path)
        yield f"sqlite:///{path}"
        return
    url: str = request.getfixturevalue("postgres_database")
    yield url
    apart(empty(url))


@pytest.fixture
async def db(database_url: str, clock: HeldClock) -> AsyncIterator[Database]:
    """Both ways into a fresh database, with the test's clock."""
    database = Database.open(database_url, clock)
    yield database
    await database.close()


@pytest.fixture
async def api(database_url: str, clock: HeldClock) -> AsyncIterator[Api]:
    """The whole app over HTTP on a fresh database."""
    async with running(database_url, clock) as api:
        yield api


def apart(work: Coroutine[Any, Any, Result]) -> Result:
    """Runs the work in a loop of its own, so that what is prepared for a session does not depend on a test's."""
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(asyncio.run, work).result()


EMPTY = """
DO $$
DECLARE name text; filled text[] := '{}'; found boolean;
BEGIN
    FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'alembic_version' LOOP
        EXECUTE format('SELECT EXISTS (SELECT FROM %I)', name) INTO found;
        IF found THEN filled := filled || quote_ident(name); END IF;
    END LOOP;
    IF filled <> '{}' THEN EXECUTE 'TRUNCATE ' || array_to_string(filled, ', ') || ' RESTART IDENTITY CASCADE'; END IF;
END $$
"""


async def empty(url: str) -> None:
    """Only tables with rows are emptied: truncating all of them costs more than most tests."""
    connection = await asyncpg.connect(url)
    try:
        await connection.execute(EMPTY)
    finally:
        await connection.close()
