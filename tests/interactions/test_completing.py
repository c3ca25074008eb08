"""Completing: the outcome, the actual time, the touchpoint, what follows; states, and steps that stamp or conclude."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from hands import NOON, HeldClock
from interactions.test_planning import codes, personal, schedule
from journey.world import World

COMPLETE = """
mutation ($input: CompleteInteractionInput!) {
  completeInteraction(input: $input) {
    ... on CompleteInteractionPayload {
      interaction {
        version status state startsAt durationMinutes actualStartedAt actualMinutes completedAt occurredAt updateDateAt
        outcome { code } medium { code } step { code } nextAction { code } nextActionText result note
        customer { lastContactedAt } followUps { edges { node { id } } } audit { edges { node { kind } } }
      }
      touchpoint { kind occurredAt ... on FollowUp { status outcome { code } } }
      followUp { id status followUpOf { outcome { code } } }
    }
    ... on InvalidInput { problems { path code } }
    ... on Refused { code fields }
  }
}
"""

STATE = """
mutation ($input: SetInteractionStateInput!) {
  setInteractionState(input: $input) {
    ... on SetInteractionStatePayload { interaction { state version } }
    ... on InvalidInput { problems { path code } }
    ... on Refused { code fields }
  }
}
"""

STEP = """
mutation ($input: UpdateInteractionInput!) {
  updateInteraction(input: $input) {
    ... on UpdateInteractionPayload {
      interaction { version state status step { code } outcome { code } updateDateAt actualStartedAt }
      touchpoint { occurredAt }
    }
    ... on InvalidInput { problems { path code } }
    ... on Refused { code fields message }
  }
}
"""


async def complete(world: World, id_: str, version: int = 1, as_: str = "ada", **given: Any) -> Any:
    input_ = {"id": id_, "version": version, **given}
    return (await world.ask(world.viewers[as_], COMPLETE, input=input_))["completeInteraction"]


async def set_state(world: World, id_: str, state: str, version: int = 1) -> Any:
    input_ = {"id": id_, "version": version, "state": state}
    return (await world.ask(world.ada, STATE, input=input_))["setInteractionState"]


async def change_step(world: World, id_: str, step: str, version: int = 1, **given: Any) -> Any:
    input_ = {"id": id_, "version": version, "step": step, **given}
    return (await world.ask(world.ada, STEP, input=input_))["updateInteraction"]


async def planned(world: World, **given: Any) -> str:
    return str((await schedule(world, **given))["interaction"]["id"])


@pytest.mark.feature("INT-6", "INT-10", "INT-11", "WIZ-5")
async def test_an_outcome_completes_writes_the_touchpoint_and_plans_what_follows(
    world: World, clock: HeldClock
) -> None:
    id_ = await planned(world)
    clock.set(NOON + timedelta(days=1))
    answer = await complete(
        world,
        id_,
        outcome="REACHED",
        actualStartedAt="2026-11-25T09:05:00Z",
        actualMinutes=40,
        result="They want it.",
        medium="CALL",
        nextAction="CALL_AGAIN",
        nextActionText="After the fair.",
        followUp={"startsAt": "2026-12-01T09:00:00Z", "durationMinutes": 15, "medium": "CALL", "step": "SALES_01"},
    )
    interaction, at = answer["interaction"], "2026-11-25T09:05:00.000000Z"
    assert (interaction["status"], interaction["state"], interaction["outcome"]["code"]) == (
        *("COMPLETED", "COMPLETED"),
        "REACHED",
    )
    assert (interaction["startsAt"], interaction["durationMinutes"]) == ("2026-11-25T09:00:00.000000Z", 30)
    assert (interaction["actualStartedAt"], interaction["actualMinutes"], interaction["occurredAt"]) == (at, 40, at)
    assert interaction["completedAt"] == "2026-11-25T12:00:00.000000Z"
    assert interaction["updateDateAt"] == "2026-11-25T09:00:00.000000Z"
    assert interaction["customer"] == {"lastContactedAt": at}
    assert answer["touchpoint"] == {
        "kind": "FOLLOW_UP",
        "occurredAt": at,
        "status": "ATTENDED",
        "outcome": {"code": "REACHED"},
    }
    assert answer["followUp"]["followUpOf"] == {"outcome": {"code": "REACHED"}}
    assert answer["followUp"]["status"] == "OPEN"
    assert interaction["followUps"]["edges"] == [{"node": {"id": answer["followUp"]["id"]}}]
    assert [edge["node"]["kind"] for edge in interaction["audit"]["edges"]] == ["COMPLETED", "PLANNED"]


@pytest.mark.feature("INT-6")
async def test_the_actual_time_is_the_planned_one_or_now_if_the_plan_lies_ahead(world: World, clock: HeldClock) -> None:
    early = (await complete(world, await planned(world), outcome="REACHED"))["interaction"]
    assert (early["actualStartedAt"], early["actualMinutes"]) == ("2026-11-24T12:00:00.000000Z", 30)
    late = await planned(world)
    clock.set(NOON + timedelta(days=2))
    done = (await complete(world, late, outcome="REACHED"))["interaction"]
    assert done["actualStartedAt"] == "2026-11-25T09:00:00.000000Z"


@pytest.mark.feature("INT-6", "INT-10")
async def test_what_is_wrong_with_an_outcome_is_told_at_once(world: World) -> None:
    id_ = await planned(world)
    answer = await complete(
        world,
        id_,
        actualStartedAt="2026-11-24T12:01:00Z",
        actualMinutes=-1,
        nextActionText="Call",
        medium=None,
        followUp={"startsAt": "2026-11-24T09:00:00Z", "durationMinutes": 15, "medium": "CALL", "step": "SALES_01"},
    )
    assert codes(answer) == {
        ("outcome", "REQUIRED"),
        ("actualStartedAt", "FUTURE"),
        ("actualMinutes", "RANGE"),
        ("nextAction", "REQUIRED"),
        ("medium", "REQUIRED"),
        ("followUp.outcome", "REQUIRED"),
    }


@pytest.mark.feature("INT-7", "INT-20")
async def test_a_completed_one_is_not_completed_again_nor_a_stale_one(world: World) -> None:
    id_ = await planned(world)
    await set_state(world, id_, "IN_PROGRESS")
    stale = await complete(world, id_, outcome="REACHED")
    assert stale == {"code": "CONFLICT", "fields": ["state"]}
    assert (await complete(world, id_, 2, outcome="REACHED"))["interaction"]["version"] == 3
    assert await complete(world, id_, 3, outcome="WON") == {"code": "FROZEN", "fields": ["outcome"]}
    assert await set_state(world, id_, "OPEN", 3) == {"code": "FROZEN", "fields": ["state"]}
    assert (await change_step(world, id_, "SUPPORT_01", 3))["fields"] == ["step"]


@pytest.mark.feature("INT-4")
async def test_begun_and_back_by_hand_and_completed_by_no_hand(world: World) -> None:
    id_ = await planned(world)
    begun = await set_state(world, id_, "IN_PROGRESS")
    assert begun["interaction"] == {"state": "IN_PROGRESS", "version": 2}
    assert (await set_state(world, id_, "OPEN", 2))["interaction"]["state"] == "OPEN"
    assert codes(await set_state(world, id_, "COMPLETED", 3)) == {("state", "NOT_APPLICABLE")}


@pytest.mark.feature("INT-3")
async def test_a_personal_one_is_done_in_one_call_and_stands_on_no_journey(world: World) -> None:
    id_ = (await personal(world, startsOn="2026-11-26"))["interaction"]["id"]
    answer = await complete(world, id_)
    assert answer["interaction"]["outcome"] == {"code": "DONE"}
    assert answer["touchpoint"] is None
    other = (await personal(world, startsOn="2026-11-26"))["interaction"]["id"]
    assert codes(await complete(world, other, medium="CALL")) == {("medium", "NOT_APPLICABLE")}
    assert (await complete(world, other, as_="mia"))["code"] == "NOT_FOUND"


@pytest.mark.feature("INT-14")
async def test_a_stamping_step_sets_the_update_date_and_nothing_else_moves_it(world: World, clock: HeldClock) -> None:
    id_ = await planned(world)
    clock.advance(timedelta(hours=1))
    other = await change_step(world, id_, "SUPPORT_01")
    assert other["interaction"]["updateDateAt"] == "2026-11-25T09:00:00.000000Z"
    stamped = await change_step(world, id_, "DELIVERY_07", 2)
    assert stamped["interaction"]["updateDateAt"] == "2026-11-24T13:00:00.000000Z"
    clock.advance(timedelta(hours=1))
    same = await change_step(world, id_, "DELIVERY_07", 3, note="Again")
    back = await change_step(world, id_, "SALES_01", 4)
    for later in (same, back):
        assert later["interaction"]["updateDateAt"] == "2026-11-24T13:00:00.000000Z"
    by_hand = await change_step(world, id_, "DELIVERY_07", 5, updateDateAt="2026-11-01T08:00:00Z")
    assert by_hand["interaction"]["updateDateAt"] == "2026-11-01T08:00:00.000000Z"


@pytest.mark.feature("INT-15", "INT-14")
async def test_a_concluding_step_completes_with_its_outcome_if_that_is_said(world: World) -> None:
    id_ = await planned(world)
    refused = await change_step(world, id_, "SALES_06")
    assert (refused["code"], refused["fields"]) == ("CONCLUDES", ["step"])
    assert "Won" in refused["message"]
    done = await change_step(world, id_, "SALES_06", complete=True)
    assert (done["interaction"]["state"], done["interaction"]["outcome"]) == ("COMPLETED", {"code": "WON"})
    now = "2026-11-24T12:00:00.000000Z"
    assert done["interaction"]["updateDateAt"] == done["interaction"]["actualStartedAt"] == now
    assert done["touchpoint"] == {"occurredAt": now}


@pytest.mark.feature("INT-15", "INT-14", "WIZ-5")
async def test_completing_with_a_concluding_step_takes_its_outcome_or_the_one_given(world: World) -> None:
    won = await complete(world, await planned(world), step="SALES_06")
    assert (won["interaction"]["outcome"], won["interaction"]["step"]) == ({"code": "WON"}, {"code": "SALES_06"})
    assert won["interaction"]["updateDateAt"] == "2026-11-24T12:00:00.000000Z"
    given = await complete(world, await planned(world), step="SALES_06", outcome="REACHED")
    assert given["interaction"]["outcome"] == {"code": "REACHED"}
