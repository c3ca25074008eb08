"""Both ways into the database: nothing lost, nothing half done, nothing written by a reader."""

from __future__ import annotations

import asyncio
import random
import sqlite3
import time
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy import Table, func, insert, select, text, update
from sqlalchemy.exc import DBAPIError

from hands import HeldClock
from postgres import Postgres
from touchline import migrations
from touchline.kernel import ids
from touchline.kernel.changes import Change
from touchline.kernel.db import Database, async_url
from touchline.kernel.errors import Unavailable

on_sqlite = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


async def value_of(db: Database, table: Table) -> int:
    async with db.read() as connection:
        return int(await connection.scalar(select(table.c.value)) or 0)


async def increment(db: Database, table: Table) -> None:
    """Reads and writes in two statements, so that a lost update would show."""
    async with db.write() as write:
        value = await write.scalar(select(table.c.value).where(table.c.id == 1).with_for_update())
        await asyncio.sleep(0)
        await write.execute(update(table).values(value=value + 1))


async def test_fifty_writers_at_once_lose_nothing(db: Database, counted: Table) -> None:
    async def ten_times() -> None:
        for _ in range(10):
            await increment(db, counted)

    await asyncio.gather(*(ten_times() for _ in range(50)))
    assert await value_of(db, counted) == 500


async def test_a_raise_rolls_everything_back(db: Database, counted: Table) -> None:
    with pytest.raises(ZeroDivisionError):
        async with db.write() as write:
            await write.execute(update(counted).values(value=7))
            write.record("UPDATED", "counter", ids.new(), after={"value": 7})
            raise ZeroDivisionError
    assert await value_of(db, counted) == 0
    async with db.read() as connection:
        assert await connection.scalar(select(func.count()).select_from(Change)) == 0


async def test_writes_cancelled_at_any_moment_leave_no_lock_and_nothing_half_done(db: Database, counted: Table) -> None:
    done = 0
    chance = random.Random(1)

    async def write_twice() -> None:
        nonlocal done
        async with db.write() as write:
            await write.execute(update(counted).values(value=counted.c.value + 1))
            await write.execute(update(counted).values(value=counted.c.value + 1))
        done += 2

    for _ in range(60):
        task = asyncio.create_task(write_twice())
        await asyncio.sleep(chance.random() * 0.006)
        task.cancel()
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
    value = await value_of(db, counted)
    assert value % 2 == 0
    assert value >= done
    await asyncio.wait_for(increment(db, counted), 5)


async def test_a_reader_cannot_write(db: Database, counted: Table) -> None:
    with pytest.raises(DBAPIError):
        async with db.read() as connection:
            await connection.execute(update(counted).values(value=7))
    assert await value_of(db, counted) == 0


async def test_a_connection_that_read_can_write_again(db: Database, counted: Table) -> None:
    for _ in range(25):
        assert await value_of(db, counted) == await value_of(db, counted)
        await increment(db, counted)
    assert await value_of(db, counted) == 25


async def test_a_reader_sees_one_state(db: Database, counted: Table) -> None:
    async with db.read() as connection:
        first = await connection.scalar(select(counted.c.value))
        await increment(db, counted)
        assert await connection.scalar(select(counted.c.value)) == first


async def test_a_write_inside_a_write_is_refused(db: Database) -> None:
    async with db.write():
        with pytest.raises(RuntimeError, match="inside a write"):
            async with db.write():
                pass


async def test_writers_on_sqlite_take_turns_in_the_order_they_came(db: Database) -> None:
    if not db.is_sqlite:
        return
    order: list[int] = []

    async def take(number: int) -> None:
        async with db.write():
            order.append(number)
            await asyncio.sleep(0.001)

    async with asyncio.TaskGroup() as group:
        for number in range(30):
            group.create_task(take(number))
    assert order == list(range(30))


@on_sqlite
async def test_sqlite_loses_nothing_in_a_power_cut(db: Database) -> None:
    async with db.write() as write:
        assert await write.scalar(text("PRAGMA synchronous")) == 2
        assert await write.scalar(text("PRAGMA journal_mode")) == "wal"
        assert await write.scalar(text("PRAGMA foreign_keys")) == 1


@on_sqlite
async def test_a_file_locked_by_another_program_is_unavailable_within_six_seconds(database_url: str) -> None:
    other = sqlite3.connect(database_url.removeprefix("sqlite:///"), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    db = Database.open(database_url, patience=0.5)
    try:

        async def write_once() -> None:
            async with db.write():
                pass

        began = time.monotonic()
        answers = await asyncio.gather(*(write_once() for _ in range(5)), return_exceptions=True)
        assert time.monotonic() - began < 1.2
        assert all(isinstance(answer, Unavailable) and answer.busy for answer in answers)
        other.execute("ROLLBACK")
        await write_once()
    finally:
        other.close()
        await db.close()


@on_sqlite
async def test_a_full_disk_is_unavailable_and_recovers(db: Database, counted: Table) -> None:
    async with db.write() as write:
        pages = await write.scalar(text("PRAGMA page_count"))
        await write.execute(text(f"PRAGMA max_page_count = {pages}"))
    with pytest.raises(Unavailable, match="full"):
        async with db.write() as write:
            await write.execute(text("CREATE TABLE filler AS SELECT zeroblob(1000000) AS bytes"))
    async with db.write() as write:
        await write.execute(text("PRAGMA max_page_count = 1000000"))
    await increment(db, counted)
    assert await value_of(db, counted) == 1


async def test_a_folder_that_is_not_there_is_unavailable(tmp_path: Path) -> None:
    db = Database.open(f"sqlite:///{tmp_path}/gone/touchline.db")
    (tmp_path / "gone").rmdir()
    with pytest.raises(Unavailable):
        async with db.read():
            pass
    await db.close()


@pytest.fixture(scope="module")
def second_server() -> Iterator[Postgres]:
    """One that a test may switch off."""
    with Postgres.running() as server:
        yield server


async def test_a_server_that_goes_is_unavailable_and_one_that_comes_back_is_used(second_server: Postgres) -> None:
    url = await second_server.create("comes_and_goes")
    await migrations.upgrade(url)
    db = Database.open(url)
    try:
        async with db.read() as one, db.read() as other:
            await one.execute(select(1))
            await other.execute(select(1))
        with pytest.raises(Unavailable):
            async with db.write() as write:
                await write.execute(select(1))
                second_server.stop()
                await write.execute(select(1))
        began = time.monotonic()
        with pytest.raises(Unavailable):
            async with db.read() as connection:
                await connection.execute(select(1))
        assert time.monotonic() - began < 6
        second_server.start()
        async with db.read() as connection:
            assert await connection.scalar(select(1)) == 1
        async with db.write() as write:
            assert await write.scalar(text("SELECT 2")) == 2
    finally:
        await db.close()


async def test_a_server_that_hangs_is_unavailable(second_server: Postgres) -> None:
    url = await second_server.create("hangs")
    db = Database.open(url, patience=0.5)
    try:
        began = time.monotonic()
        with pytest.raises(Unavailable):
            async with db.read() as connection:
                await connection.execute(text("SELECT pg_sleep(5)"))
        assert time.monotonic() - began < 2
        async with db.read() as connection:
            assert await connection.scalar(select(1)) == 1
    finally:
        await db.close()


async def test_times_without_a_zone_are_refused(db: Database) -> None:
    naive = datetime(2026, 11, 24, 12)  # noqa: DTZ001 - the very mistake
    with pytest.raises(Exception, match="without a zone"):
        async with db.write() as write:
            await write.execute(insert(Change).values(at=naive))


async def test_the_moment_of_a_write_is_the_clocks(db: Database, clock: HeldClock) -> None:
    async with db.write() as write:
        assert write.now == clock.moment
    with pytest.raises(ValueError, match="zone"):
        clock.set(clock.moment.replace(tzinfo=None))


@pytest.mark.parametrize(
    ("given", "meant"),
    [
        ("postgresql://u@h/d", "postgresql+asyncpg://u@h/d"),
        ("postgres://u@h/d", "postgresql+asyncpg://u@h/d"),
        ("postgresql+psycopg://u@h/d", "postgresql+asyncpg://u@h/d"),
    ],
)
def test_urls_name_the_async_driver(given: str, meant: str) -> None:
    assert async_url(given).render_as_string() == meant


@pytest.mark.parametrize("url", ["sqlite://", "sqlite:///:memory:", "mysql://h/d"])
def test_urls_of_nothing_that_lasts_are_refused(url: str) -> None:
    with pytest.raises(ValueError, match="TOUCHLINE_DATABASE_URL"):
        async_url(url)
