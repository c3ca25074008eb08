"""Recording touchpoints: whole batches, once, in order, with every problem told."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import func, select

from hands import NOON
from journey.world import World
from touchline.customers import model as customers
from touchline.journey import commands, model
from touchline.journey.rules import FollowUpStatus, TouchpointKind, TouchpointValues
from touchline.kernel import ids
from touchline.kernel.changes import Change
from touchline.kernel.errors import Invalid
from touchline.people.rules import Viewer

RECORD = """
mutation ($input: RecordTouchpointsInput!) {
  recordTouchpoints(input: $input) {
    ... on RecordTouchpointsPayload {
      recorded repeated
      touchpoints { id kind action occurredAt customer { name } contact { name } user { name } medium { code }
        ... on Signal { impressions { key value } } ... on FollowUp { status } }
    }
    ... on InvalidInput { problems { path code } }
    ... on Refused { code }
  }
}
"""


def visit(key: str, **given: Any) -> TouchpointValues:
    made = {
        "kind": TouchpointKind.SIGNAL,
        "customer_key": "key of open",
        "medium": "VISIT",
        "action": "website visited",
        "occurred_at": NOON,
        "idempotency_key": key,
    }
    return made | given  # type: ignore[return-value]  # whatever a test gives


async def record(world: World, by: Viewer, given: Sequence[TouchpointValues], source: str = "api") -> commands.Recorded:
    async with world.db.write(by.id) as write:
        return await commands.record_touchpoints(write, by, given, source)


async def count(world: World, table: Any = model.Touchpoint) -> int:
    async with world.db.read() as connection:
        return (await connection.execute(select(func.count()).select_from(table))).scalar_one()


async def wrong(world: World, by: Viewer, *given: TouchpointValues) -> list[tuple[str, str]]:
    with pytest.raises(Invalid) as refusal:
        await record(world, by, given)
    return [(".".join(one.path), one.code) for one in refusal.value.problems]


@pytest.mark.feature("JRN-3", "JRN-8")
async def test_a_signal_and_a_follow_up_are_recorded_through_the_graph(world: World) -> None:
    answer = await world.ask(
        world.ada,
        RECORD,
        input={
            "touchpoints": [
                {
                    "kind": "SIGNAL",
                    "customerId": world.customer("northern"),
                    "contactId": world.contact("northern"),
                    "medium": "VISIT",
                    "action": "website visited",
                    "occurredAt": "2026-11-24T10:00:00+01:00",
                    "idempotencyKey": "visit 1",
                    "impressions": [{"key": "Page", "value": "/prices"}],
                },
                {
                    "kind": "FOLLOW_UP",
                    "customerKey": "key of open",
                    "userId": world.user("ada"),
                    "medium": "CALL",
                    "action": "call dialled",
                    "occurredAt": "2026-11-24T09:30:00Z",
                    "idempotencyKey": "call 1",
                    "status": "ATTENDED",
                },
            ]
        },
    )
    made = answer["recordTouchpoints"]
    assert (made["recorded"], made["repeated"]) == (2, 0)
    signal, follow_up = made["touchpoints"]
    assert signal["occurredAt"] == "2026-11-24T09:00:00.000000Z"
    assert signal["contact"]["name"] == "Contact of northern"
    assert signal["impressions"] == [{"key": "Page", "value": "/prices"}]
    assert follow_up["status"] == "ATTENDED"
    assert follow_up["user"]["name"] == "Ada"
    assert follow_up["medium"]["code"] == "CALL"


@pytest.mark.feature("JRN-1")
async def test_what_happens_in_one_moment_keeps_the_order_of_recording(world: World) -> None:
    keys = [f"{7919 * place % 1000:03}" for place in range(1000)]
    made = await record(world, world.ada, [visit(key, action=f"step {place}") for place, key in enumerate(keys)])
    assert made.touchpoints == sorted(made.touchpoints)
    document = (
        "query ($id: ID!) { customer(id: $id) { journey(orderBy: OLDEST, first: 100) { edges { node { action } } } } }"
    )
    answer = await world.ask(world.ada, document, id=world.customer("open"))
    actions = [edge["node"]["action"] for edge in answer["customer"]["journey"]["edges"]]
    assert actions == [f"step {place}" for place in range(100)]


@pytest.mark.feature("JRN-3", "API-7")
async def test_a_repeated_key_gives_the_first_touchpoint_again(world: World) -> None:
    first = await record(world, world.ada, [visit("a"), visit("b")])
    again = await record(world, world.ada, [visit("b"), visit("c"), visit("c"), visit("a")])
    assert (again.recorded, again.repeated) == (1, 3)
    assert again.touchpoints[0] == first.touchpoints[1]
    assert again.touchpoints[1] == again.touchpoints[2]
    assert again.touchpoints[3] == first.touchpoints[0]
    assert await count(world) == 3
    assert await count(world, Change) == 3


async def test_keys_of_different_sources_have_nothing_to_do_with_each_other(world: World) -> None:
    await record(world, world.ada, [visit("a")], "shop")
    made = await record(world, world.ada, [visit("a")], "desk")
    assert made.recorded == 1


@pytest.mark.feature("API-7")
async def test_twenty_batches_with_the_same_keys_at_once_are_recorded_once(world: World) -> None:
    batch = [visit(str(number)) for number in range(10)]

    async def once(turn: int) -> commands.Recorded:
        return await record(world, world.ada, batch if turn % 2 else batch[::-1])

    made = await asyncio.gather(*(once(turn) for turn in range(20)))
    assert sum(one.recorded for one in made) == 10
    assert len({frozenset(one.touchpoints) for one in made}) == 1
    assert await count(world) == 10
    assert await count(world, Change) == 10


@pytest.mark.feature("JRN-3")
async def test_every_problem_is_told_with_its_place_and_nothing_is_written(world: World) -> None:
    answer = await world.ask(
        world.ada,
        RECORD,
        input={
            "touchpoints": [
                {
                    "kind": "SIGNAL",
                    "customerKey": "key of open",
                    "medium": "VISIT",
                    "action": "website visited",
                    "occurredAt": "2026-11-24T10:00:00Z",
                    "idempotencyKey": "good",
                },
                {
                    "kind": "MILESTONE",
                    "customerKey": "nobody",
                    "medium": "PIGEON",
                    "action": "",
                    "occurredAt": "2030-01-01T00:00:00Z",
                    "idempotencyKey": "bad",
                    "contactId": world.contact("open"),
                    "userId": "usr_0",
                },
            ]
        },
    )
    problems = answer["recordTouchpoints"]["problems"]
    assert {".".join(one["path"]) for one in problems} == {
        f"input.touchpoints.1.{name}"
        for name in ("kind", "action", "occurredAt", "customerKey", "contactId", "userId", "medium")
    }
    assert await count(world) == 0


@pytest.mark.feature("PPL-5")
async def test_a_customer_of_another_team_is_answered_like_one_that_does_not_exist(world: World) -> None:
    hidden = visit("1", customer_key=None, customer_id=world.customers["southern"])
    absent = visit("1", customer_key=None, customer_id=ids.new())
    assert await wrong(world, world.ada, hidden) == await wrong(world, world.ada, absent)
    assert await wrong(world, world.ada, visit("1", customer_key="key of southern")) == [
        ("touchpoints.0.customer_key", "UNKNOWN")
    ]
    assert (await record(world, world.mia, [hidden])).recorded == 1


async def test_a_key_of_another_customers_touchpoint_is_refused_without_showing_it(world: World) -> None:
    await record(world, world.ben, [visit("mine", customer_key="key of southern")])
    assert await wrong(world, world.ada, visit("mine")) == [("touchpoints.0.idempotency_key", "TAKEN")]


async def test_a_contact_of_another_customer_is_refused(world: World) -> None:
    elsewhere = visit("1", contact_id=world.contacts["northern"])
    assert await wrong(world, world.ada, elsewhere) == [("touchpoints.0.contact_id", "UNKNOWN")]


async def test_at_most_a_thousand_at_once(world: World) -> None:
    assert await wrong(world, world.ada, *(visit(str(number)) for number in range(1001))) == [
        ("touchpoints", "TOO_MANY")
    ]


@pytest.mark.feature("PPL-6")
async def test_a_viewer_records_nothing(world: World) -> None:
    answer = await world.ask(world.vic, RECORD, input={"touchpoints": []})
    assert answer["recordTouchpoints"] == {"code": "FORBIDDEN"}


@pytest.mark.feature("JRN-4")
async def test_only_follow_ups_that_reached_somebody_move_last_contacted(world: World) -> None:
    def call(key: str, hours_ago: int, status: FollowUpStatus) -> TouchpointValues:
        at = NOON - timedelta(hours=hours_ago)
        contact = world.contacts["open"]
        follow_up = {"kind": TouchpointKind.FOLLOW_UP, "medium": "CALL", "status": status, "contact_id": contact}
        return visit(key, occurred_at=at, **follow_up)

    await record(
        world,
        world.ada,
        [
            call("1", 5, FollowUpStatus.ATTENDED),
            call("2", 3, FollowUpStatus.ATTENDED),
            call("3", 1, FollowUpStatus.UNATTENDED),
        ],
    )
    await record(world, world.ada, [call("4", 9, FollowUpStatus.ATTENDED)])
    async with world.db.read() as connection:
        for table, id_ in (
            (customers.Customer, world.customers["open"]),
            (customers.Contact, world.contacts["open"]),
        ):
            at = (await connection.execute(select(table.last_contacted_at).where(table.id == id_))).scalar_one()
            assert at == NOON - timedelta(hours=3)
