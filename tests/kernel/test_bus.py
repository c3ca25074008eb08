"""The bus: heard after a commit and only then, and a word when something may have been missed."""

from __future__ import annotations

import asyncio

import asyncpg
import pytest

from touchline.kernel import bus as buses
from touchline.kernel import changes, ids
from touchline.kernel.bus import RESYNC, MemoryBus, Notice
from touchline.kernel.db import Database


async def test_a_notice_comes_after_the_commit(db: Database) -> None:
    customer = ids.new()
    async with db.bus.subscribe(changes.CHANNEL, "other") as listener:
        async with db.write() as write:
            write.record("CREATED", "thing", ids.new(), customer_id=customer, after={"name": "x"})
            write.notify("other", "7")
            write.notify("other", "7")
            assert await listener.next(timeout=0.05) is None
        heard = {await listener.next(timeout=5), await listener.next(timeout=5)}
        assert heard == {Notice("other", "7"), Notice(changes.CHANNEL, customer.hex())}
        assert await listener.next(timeout=0.05) is None


async def test_nothing_is_heard_of_a_write_that_was_rolled_back(db: Database) -> None:
    async with db.bus.subscribe("other") as listener:
        with pytest.raises(ZeroDivisionError):
            async with db.write() as write:
                write.notify("other", "7")
                raise ZeroDivisionError
        assert await listener.next(timeout=0.1) is None


async def test_every_listener_hears_its_channels_only(db: Database) -> None:
    async with db.bus.subscribe("one") as first, db.bus.subscribe("two") as second:
        await db.bus.publish("one", "1")
        await db.bus.publish("two", "2")
        assert await first.next(timeout=5) == Notice("one", "1")
        assert await second.next(timeout=5) == Notice("two", "2")
        assert await first.next(timeout=0.05) is None


async def test_closing_ends_every_listener(db: Database) -> None:
    async with db.bus.subscribe("one") as listener:

        async def hear_out() -> list[Notice]:
            return [notice async for notice in listener]

        hearing = asyncio.create_task(hear_out())
        await db.bus.publish("one", "1")
        await asyncio.sleep(0.2)
        await db.bus.close()
        assert await asyncio.wait_for(hearing, 5) == [Notice("one", "1")]


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_a_lost_connection_is_made_again_and_says_so(db: Database, database_url: str) -> None:
    async with db.bus.subscribe("one") as listener:
        await db.bus.publish("one", "1")
        assert await listener.next(timeout=5) == Notice("one", "1")
        outside = await asyncpg.connect(database_url)
        await outside.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'touchline bus'"
        )
        assert await listener.next(timeout=5) == Notice("one", RESYNC)
        await outside.execute("SELECT pg_notify('one', '2')")
        await outside.close()
        assert await listener.next(timeout=5) == Notice("one", "2")


async def test_a_listener_that_falls_behind_is_told_to_look_for_itself() -> None:
    bus = MemoryBus()
    async with bus.subscribe("one", "two") as listener:
        for number in range(buses.MOST_WAITING + 1):
            await bus.publish("one", str(number))
        assert [await listener.next(), await listener.next()] == [Notice("one", RESYNC), Notice("two", RESYNC)]
        assert await listener.next(timeout=0.01) is None
