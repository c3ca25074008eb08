"""Moving: earlier dates are kept, families switch, stale moves are refused; moving back is the undo."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from hands import NOON, HeldClock
from interactions.test_completing import complete, planned
from interactions.test_planning import codes, personal
from journey.world import World

MOVE = """
mutation ($input: RescheduleInteractionInput!) {
  rescheduleInteraction(input: $input) {
    ... on RescheduleInteractionPayload {
      interaction {
        version status family startsAt startsOn endsOn durationMinutes deadlineAt deadlineOn endsAt occurredAt
        updateDateAt
        reschedules { totalCount edges { node { fromStartsAt fromEndsAt toStartsAt reason movedBy { name } movedAt } } }
      }
      reschedule { fromFamily fromDurationMinutes toFamily toEndsAt }
    }
    ... on InvalidInput { problems { path code } }
    ... on Refused { code fields }
  }
}
"""


async def move(world: World, id_: str, version: int = 1, as_: str = "ada", **given: Any) -> Any:
    input_ = {"id": id_, "version": version, **given}
    return (await world.ask(world.viewers[as_], MOVE, input=input_))["rescheduleInteraction"]


@pytest.mark.feature("INT-8", "INT-14")
async def test_a_missed_one_moved_to_the_future_is_open_again_and_keeps_who_moved_it_when_and_why(
    world: World, clock: HeldClock
) -> None:
    id_ = await planned(world)
    clock.set(NOON + timedelta(days=1))
    answer = await move(world, id_, startsAt="2026-11-26T10:00:00Z", reason=" Ill ", as_="mia")
    interaction = answer["interaction"]
    assert (interaction["status"], interaction["version"]) == ("OPEN", 2)
    assert (interaction["startsAt"], interaction["endsAt"]) == (
        "2026-11-26T10:00:00.000000Z",
        "2026-11-26T10:30:00.000000Z",
    )
    assert interaction["occurredAt"] == interaction["startsAt"]
    assert interaction["updateDateAt"] == "2026-11-25T09:00:00.000000Z"
    assert interaction["reschedules"] == {
        "totalCount": 1,
        "edges": [
            {
                "node": {
                    "fromStartsAt": "2026-11-25T09:00:00.000000Z",
                    "fromEndsAt": "2026-11-25T09:30:00.000000Z",
                    "toStartsAt": "2026-11-26T10:00:00.000000Z",
                    "reason": "Ill",
                    "movedBy": {"name": "Mia"},
                    "movedAt": "2026-11-25T12:00:00.000000Z",
                }
            }
        ],
    }
    back = await move(world, id_, 2, startsAt="2026-11-25T09:00:00Z")
    assert (back["interaction"]["status"], back["interaction"]["reschedules"]["totalCount"]) == ("MISSED", 2)


@pytest.mark.feature("INT-8", "INT-20")
async def test_a_stale_move_is_told_what_changed_and_an_equal_one_changes_nothing(world: World) -> None:
    id_ = await planned(world)
    await move(world, id_, durationMinutes=60)
    stale = await move(world, id_, startsAt="2026-11-26T10:00:00Z")
    assert stale["code"] == "CONFLICT"
    assert {"durationMinutes", "endsAt"} <= set(stale["fields"])
    same = await move(world, id_, 2, startsAt="2026-11-25T09:00:00Z", durationMinutes=60)
    assert (same["interaction"]["version"], same["reschedule"]) == (2, None)


@pytest.mark.feature("INT-7", "INT-8")
async def test_a_completed_one_is_not_moved(world: World) -> None:
    id_ = await planned(world)
    await complete(world, id_, outcome="REACHED")
    assert await move(world, id_, 2, durationMinutes=60) == {"code": "FROZEN", "fields": ["schedule"]}


@pytest.mark.feature("INT-1", "INT-8")
async def test_an_appointment_becomes_a_task_and_a_task_an_appointment(world: World) -> None:
    id_ = await planned(world)
    task = await move(world, id_, family="TASK")
    assert task["interaction"]["deadlineAt"] == task["interaction"]["occurredAt"] == "2026-11-25T09:30:00.000000Z"
    assert task["interaction"]["durationMinutes"] is None
    assert task["reschedule"] == {
        "fromFamily": "APPOINTMENT",
        "fromDurationMinutes": 30,
        "toFamily": "TASK",
        "toEndsAt": "2026-11-25T09:30:00.000000Z",
    }
    whole = await move(world, id_, 2, deadlineOn="2026-11-26")
    assert (whole["interaction"]["deadlineAt"], whole["interaction"]["endsAt"]) == (None, "2026-11-26T23:00:00.000000Z")
    assert codes(await move(world, id_, 3, durationMinutes=5)) == {("durationMinutes", "FAMILY")}
    assert codes(await move(world, id_, 3, startsAt="2026-11-27T09:00:00Z")) == {("deadlineOn", "ORDER")}
    appointment = await move(world, id_, 3, family="APPOINTMENT", startsAt="2026-11-27T09:00:00Z")
    assert appointment["interaction"]["durationMinutes"] == 30
    assert appointment["interaction"]["deadlineOn"] is None
    assert appointment["interaction"]["endsAt"] == "2026-11-27T09:30:00.000000Z"


@pytest.mark.feature("INT-3", "INT-8")
async def test_a_holiday_moves_as_a_whole_and_a_date_becomes_a_time_and_back(world: World) -> None:
    id_ = (await personal(world, startsOn="2026-11-26", endsOn="2026-11-28"))["interaction"]["id"]
    moved = (await move(world, id_, startsOn="2026-12-01"))["interaction"]
    assert (moved["startsOn"], moved["endsOn"]) == ("2026-12-01", "2026-12-03")
    short = (await move(world, id_, 2, endsOn=None))["interaction"]
    assert (short["endsOn"], short["endsAt"]) == (None, "2026-12-01T23:00:00.000000Z")
    timed = (await move(world, id_, 3, startsAt="2026-12-02T09:00:00Z"))["interaction"]
    assert (timed["startsOn"], timed["durationMinutes"]) == (None, 30)
    dated = (await move(world, id_, 4, startsOn="2026-12-04"))["interaction"]
    assert (dated["startsAt"], dated["durationMinutes"]) == ("2026-12-03T23:00:00.000000Z", None)
    assert dated["reschedules"]["totalCount"] == 4
    assert codes(await move(world, id_, 5, family="TASK")) == {("family", "NOT_APPLICABLE")}
    assert (await move(world, id_, 5, as_="mia", startsOn="2026-12-05"))["code"] == "NOT_FOUND"
