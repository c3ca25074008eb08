"""A deletion is undone: the same record with all that hung on it, on the journey again from now on."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import func, select

from hands import NOON, HeldClock
from interactions.test_changing import delete
from interactions.test_completing import planned
from interactions.test_logging import log
from interactions.test_rescheduling import move
from journey.world import World
from touchline.customers import commands as customers
from touchline.interactions import model
from touchline.interactions.commands import SWEEP_DELETED
from touchline.jobs import HANDLERS
from touchline.kernel import ids
from touchline.kernel.jobs import Claim

RECORD = """
  version title status startsAt customer { lastContactedAt journey { totalCount } } tags { name }
  reschedules { totalCount } followUps { edges { node { id } } } followUpOf { id }
  actionItems { edges { node { id title state } } }
"""

RESTORE = f"""
mutation ($id: ID!) {{
  restoreInteraction(input: {{id: $id}}) {{
    ... on RestoreInteractionPayload {{ interaction {{ id {RECORD} audit {{ edges {{ node {{ kind }} }} }} }} }}
    ... on Refused {{ code }}
  }}
}}
"""


async def restore(world: World, id_: str, as_: str = "ada") -> Any:
    return (await world.ask(world.viewers[as_], RESTORE, id=id_))["restoreInteraction"]


async def record(world: World, id_: str) -> Any:
    return (await world.ask(world.ada, f"query ($id: ID!) {{ interaction(id: $id) {{ {RECORD} }} }}", id=id_))[
        "interaction"
    ]


@pytest.mark.feature("INT-19", "ACT-1")
async def test_what_was_deleted_comes_back_with_all_that_hung_on_it(world: World) -> None:
    origin = await planned(world)
    items = [{"title": "Print it", "dueOn": "2026-11-23"}, {"title": "Send it", "dueOn": "2026-11-30"}]
    id_ = await planned(world, tags=["fair"], actionItems=items, followUpOfId=origin)
    follow_up = await planned(world, followUpOfId=id_)
    await move(world, id_, startsAt="2026-11-26T10:00:00Z")
    before = await record(world, id_)
    assert (await delete(world, id_))["deletedId"] == id_
    assert await record(world, id_) is None
    back = (await restore(world, id_))["interaction"]
    kinds = [edge["node"]["kind"] for edge in back.pop("audit")["edges"]]
    assert kinds[:2] == ["RESTORED", "DELETED"]
    assert back.pop("id") == id_
    assert back == before | {"version": before["version"] + 1}
    assert back["followUps"]["edges"] == [{"node": {"id": follow_up}}]
    assert back["followUpOf"] == {"id": origin}
    assert len(back["actionItems"]["edges"]) == 2
    assert await restore(world, id_) == {"code": "NOT_FOUND"}


@pytest.mark.feature("INT-19", "JRN-13")
async def test_a_completed_one_stands_on_the_journey_again_and_as_it_was_known_in_between(
    world: World, clock: HeldClock
) -> None:
    id_ = (await log(world, outcome="REACHED"))["interaction"]["id"]
    clock.advance(timedelta(minutes=1))
    gone = await delete(world, id_, as_="mia")
    assert gone["customer"] == {
        "name": "Open",
        "lastContactedAt": None,
        "journey": {"totalCount": 0},
        "actionItems": {"totalCount": 0},
    }
    clock.advance(timedelta(minutes=1))
    back = (await restore(world, id_, as_="mia"))["interaction"]
    assert back["customer"] == {"lastContactedAt": "2026-11-24T09:00:00.000000Z", "journey": {"totalCount": 1}}
    assert back["status"] == "COMPLETED"


@pytest.mark.feature("INT-19", "PPL-5")
async def test_only_who_deleted_it_and_managers_undo_that_and_only_for_a_day(world: World, clock: HeldClock) -> None:
    first, second = await planned(world), await planned(world)
    hidden = await planned(world, as_="ben", customer="southern")
    for id_, who in ((first, "ada"), (second, "ada"), (hidden, "ben")):
        await delete(world, id_, as_=who)
    assert await restore(world, first, as_="ben") == {"code": "FORBIDDEN"}
    assert await restore(world, first, as_="vic") == {"code": "FORBIDDEN"}
    assert await restore(world, hidden) == {"code": "NOT_FOUND"}
    assert (await restore(world, first, as_="mia"))["interaction"]["id"] == first
    clock.set(NOON + timedelta(days=1, seconds=1))
    assert await restore(world, second) == {"code": "FORBIDDEN"}
    await delete(world, first)
    assert await restore(world, second) == {"code": "NOT_FOUND"}


@pytest.mark.feature("INT-19")
async def test_the_worker_forgets_what_can_no_longer_come_back(world: World, clock: HeldClock) -> None:
    first = await planned(world)
    await delete(world, first)
    clock.advance(timedelta(hours=20))
    second = await planned(world, startsAt="2026-11-27T09:00:00Z")
    await delete(world, second)
    clock.advance(timedelta(hours=5))
    await HANDLERS[SWEEP_DELETED](world.db, Claim(ids.new(), SWEEP_DELETED, {}, 1))
    assert await restore(world, first) == {"code": "NOT_FOUND"}
    assert (await restore(world, second))["interaction"]["id"] == second


@pytest.mark.feature("INT-19", "CUS-8")
async def test_nothing_of_a_deleted_customer_comes_back(world: World) -> None:
    id_ = await planned(world)
    await delete(world, id_)
    async with world.db.write(world.mia.id) as write:
        await customers.delete_customer(write, world.mia, world.customers["open"])
    async with world.db.read() as connection:
        kept = select(func.count()).select_from(model.DeletedInteraction)
        assert (await connection.execute(kept)).scalar_one() == 0
    assert await restore(world, id_) == {"code": "NOT_FOUND"}
    assert await restore(world, ids.show("int", ids.new())) == {"code": "NOT_FOUND"}
