"""The change log: one entry for each change, none without its commit, none left out by a reader."""

from __future__ import annotations

import asyncio
import random
from datetime import UTC, datetime

import pytest

from touchline.kernel import changes, ids
from touchline.kernel.changes import Position
from touchline.kernel.db import Database, Write


def record(write: Write, customer_id: bytes | None = None) -> bytes:
    entity_id = ids.new()
    write.record("CREATED", "thing", entity_id, customer_id=customer_id, after={"name": "one"})
    return entity_id


@pytest.mark.feature("PPL-9")
async def test_an_entry_says_who_when_what_before_and_after(db: Database) -> None:
    actor, thing, customer = ids.new(), ids.new(), ids.new()
    async with db.write(actor) as write:
        write.record(
            "UPDATED",
            "thing",
            thing,
            customer_id=customer,
            before={"name": "Ada", "town": "Turin", "seen_at": datetime(2026, 1, 1, tzinfo=UTC)},
            after={"name": "Ada", "town": "Asti", "seen_at": None},
        )
    async with db.read() as connection:
        (entry,) = await changes.since(connection)
    assert (entry.user_id, entry.entity_id, entry.customer_id) == (actor, thing, customer)
    assert entry.at == db.clock()
    assert entry.fields == [
        {"field": "town", "before": "Turin", "after": "Asti"},
        {"field": "seen_at", "before": "2026-01-01T00:00:00+00:00", "after": None},
    ]


async def test_pages_of_the_log_follow_one_another(db: Database) -> None:
    async with db.write() as write:
        made = [record(write) for _ in range(7)]
    seen: list[bytes] = []
    position = changes.START
    async with db.read() as connection:
        while page := await changes.since(connection, position, 3):
            seen += [entry.entity_id for entry in page]
            position = changes.position_of(page[-1])
        assert await changes.newest(connection) == position
    assert seen == made


async def test_the_log_of_one_customer(db: Database) -> None:
    mine, other = ids.new(), ids.new()
    async with db.write() as write:
        wanted = record(write, mine)
        record(write, other)
        record(write)
    async with db.read() as connection:
        assert [entry.entity_id for entry in await changes.since(connection, customer_id=mine)] == [wanted]


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_an_entry_that_an_open_write_may_still_precede_is_not_shown_yet(db: Database) -> None:
    async with db.write() as slow:
        await changes.append(slow.direct, [entry_of(slow)])
        await slow.direct.flush()

        async def overtake() -> None:
            async with db.write() as fast:
                record(fast)

        await asyncio.create_task(overtake())
        async with db.read() as connection:
            assert await changes.since(connection) == []
            assert await changes.newest(connection) == changes.START
    async with db.read() as connection:
        assert [entry.sequence for entry in await changes.since(connection)] == [1, 2]


def entry_of(write: Write) -> changes.Entry:
    return changes.Entry(write.now, None, "CREATED", "thing", ids.new(), None, [])


async def test_a_reader_misses_nothing_however_writes_interleave(db: Database) -> None:
    chance = random.Random(2)
    committed: set[bytes] = set()
    finished = asyncio.Event()

    async def write_some() -> None:
        for _ in range(15):
            made = []
            try:
                async with db.write() as write:
                    await changes.append(write.direct, [entry := entry_of(write)])
                    await write.direct.flush()
                    made.append(entry.entity_id)
                    await asyncio.sleep(chance.random() * 0.004)
                    if chance.random() < 0.2:
                        raise ZeroDivisionError
                    made += [record(write) for _ in range(chance.randrange(3))]
            except ZeroDivisionError:
                continue
            committed.update(made)

    async def follow() -> list[bytes]:
        seen: list[bytes] = []
        position = changes.START
        while True:
            last_look = finished.is_set()
            async with db.read() as connection:
                page = await changes.since(connection, position, 5)
            seen += [entry.entity_id for entry in page]
            if page:
                position = changes.position_of(page[-1])
            elif last_look:
                return seen
            await asyncio.sleep(0)

    following = asyncio.create_task(follow())
    await asyncio.gather(*(write_some() for _ in range(8)))
    finished.set()
    seen = await following
    assert len(seen) == len(set(seen))
    assert set(seen) == committed


@pytest.mark.parametrize("text", ["", "1", "1.", ".1", "-1.2", "1.2.3", "1.x", "٣.1", "1." + "9" * 19])
def test_a_position_that_is_none(text: str) -> None:
    assert Position.read(text) is None


def test_a_position_reads_as_it_was_written() -> None:
    assert Position.read(str(Position(7, 9))) == Position(7, 9)


def test_a_notice_names_the_customers_when_it_can() -> None:
    moment, one, two = datetime(2026, 1, 1, tzinfo=UTC), ids.new(), ids.new()

    def entry(customer_id: bytes | None) -> changes.Entry:
        return changes.Entry(moment, None, "CREATED", "thing", ids.new(), customer_id, [])

    assert changes.customers_of([entry(one), entry(one)]) == one.hex()
    assert changes.customers_of([entry(two), entry(one)]) == ",".join(sorted([one.hex(), two.hex()]))
    assert changes.customers_of([entry(one), entry(None)]) == changes.ANY
    assert changes.customers_of([entry(ids.new()) for _ in range(300)]) == changes.ANY
