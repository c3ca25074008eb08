"""My interactions: lists, counts and dots of days in the viewer's zone, a colleague's busy time, free slots."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any
from zoneinfo import ZoneInfo

import orjson
import pytest
from sqlalchemy import update

from engine.ways import Ways
from hands import NOON, HeldClock
from interactions.planned import plan
from interactions.test_completing import complete
from interactions.test_planning import personal, schedule
from journey.world import World
from touchline.people.model import User
from touchline.people.rules import OFFICE_HOURS, Viewer

PAGE = """
query ($day: Date!, $first: Date!, $last: Date!, $from: Date!, $to: Date!, $status: [InteractionStatus!], $whose: ID) {
  list: agenda(fromDate: $from, toDate: $to, statuses: $status, whose: $whose, first: 100) {
    edges { node { title status } } }
  open: agenda(fromDate: $first, toDate: $last, statuses: [OPEN], whose: $whose) { totalCount }
  missed: agenda(fromDate: $first, toDate: $last, statuses: [MISSED], whose: $whose) { totalCount }
  completed: agenda(fromDate: $first, toDate: $last, statuses: [COMPLETED], whose: $whose) { totalCount }
  lane: agendaLane(on: $day, whose: $whose) { edges { node { title } } }
  days: agendaDays(fromDate: $first, toDate: $last, whose: $whose) { on open missed completed dot }
  busy: busyTimes(fromDate: $from, toDate: $to, whose: $whose) { startsAt endsAt }
}
"""

SLOTS = """
query ($users: [ID!]!, $minutes: Int!, $from: Date, $to: Date) {
  freeSlots(users: $users, minutes: $minutes, fromDate: $from, toDate: $to) { startsAt endsAt }
}
"""

NOVEMBER = {"first": "2026-11-01", "last": "2026-11-30"}


async def agree(world: World, viewer: Viewer, document: str, **variables: Any) -> Any:
    """What plan and reference both answer, to the byte; a plan it is."""
    answer = await Ways(world.db).agree(document, variables, viewer)
    assert answer.way == "plan", (answer.way, answer.fault, answer.body)
    world.statements = answer.statements
    return orjson.loads(answer.body)["data"]


async def page(world: World, viewer: Viewer | None = None, day: str = "2026-11-24", **given: Any) -> Any:
    asked = {"day": day, "from": day, "to": day, **NOVEMBER, **given}
    return await agree(world, viewer or world.ada, PAGE, **asked)


def titles(connection: Any) -> list[str]:
    return [edge["node"]["title"] for edge in connection["edges"]]


async def filled(world: World) -> None:
    await plan(world, NOON + timedelta(hours=1), subject="later today")
    await plan(world, NOON - timedelta(hours=1), subject="missed today")
    await plan(world, NOON - timedelta(days=1), subject="missed yesterday")
    await plan(world, NOON + timedelta(days=2), None, subject="dentist")
    await plan(world, NOON + timedelta(days=20), subject="in december")
    done = await schedule(world, subject="done today", startsAt="2026-11-24T08:00:00Z", outcome="REACHED")
    assert done["interaction"]["status"] == "COMPLETED"
    await schedule(world, subject="task", family="TASK", startsAt="2026-11-23T08:00:00Z", deadlineOn="2026-11-27")


@pytest.mark.feature("MYI-1", "MYI-2", "MYI-3", "INT-5")
async def test_the_list_is_the_days_and_the_counts_and_dots_are_the_months_in_one_request(world: World) -> None:
    await filled(world)
    answer = await page(world)
    assert titles(answer["list"]) == ["done today", "missed today", "later today"]
    assert [answer[tab]["totalCount"] for tab in ("open", "missed", "completed")] == [3, 2, 1]
    assert titles(answer["lane"]) == ["task"]
    days = {day["on"][-2:]: day for day in answer["days"]}
    assert len(days) == 30
    assert {on: day["dot"] for on, day in days.items() if day["dot"]} == {
        "23": "RED",
        "24": "GREEN",
        "26": "GREEN",
        "27": "GREEN",
    }
    assert days["24"] == {"on": "2026-11-24", "open": 1, "missed": 1, "completed": 1, "dot": "GREEN"}
    for status in ("open", "missed", "completed"):
        assert sum(day[status] for day in days.values()) == answer[status]["totalCount"]
    assert titles((await page(world, status=["MISSED"]))["list"]) == ["missed today"]
    week: dict[str, Any] = {"from": "2026-11-23", "to": "2026-11-29", "status": ["OPEN"]}
    listed = (await page(world, **week))["list"]
    assert titles(listed) == ["later today", "dentist", "task"]


@pytest.mark.feature("MYI-1", "HOM-1")
async def test_by_default_it_is_today_and_mine(world: World) -> None:
    await filled(world)
    await schedule(world, assigneeId=world.user("ben"), subject="of ben", startsAt="2026-11-24T15:00:00Z")
    answer = await agree(
        world,
        world.ada,
        "{ agenda(statuses: [OPEN]) { edges { node { title } } } agendaDays { on open } agendaLane { totalCount } }",
    )
    assert titles(answer["agenda"]) == ["later today"]
    assert answer["agendaDays"] == [{"on": "2026-11-24", "open": 1}]
    assert answer["agendaLane"] == {"totalCount": 1}


@pytest.mark.feature("MYI-1")
async def test_the_statements_do_not_grow_with_the_interactions(world: World) -> None:
    await filled(world)
    await page(world)
    few = world.statements
    for minutes in range(40):
        await plan(world, NOON + timedelta(minutes=minutes), subject=f"number {minutes}")
    await page(world)
    assert world.statements == few <= 8


@pytest.mark.feature("MYI-2", "MYI-3")
async def test_a_day_is_the_viewers_and_a_personal_date_is_that_date_everywhere(world: World) -> None:
    await schedule(world, startsAt="2026-11-24T23:30:00Z", subject="after midnight in Vienna")
    await personal(world, startsOn="2026-11-26", description="dentist")
    in_vienna = await page(world, day="2026-11-25")
    assert titles(in_vienna["list"]) == ["after midnight in Vienna"]
    for name, day in (("Pacific/Auckland", "2026-11-25"), ("America/Los_Angeles", "2026-11-24")):
        viewer = replace(world.ada, zone=ZoneInfo(name))
        assert titles((await page(world, viewer, day))["list"]) == ["after midnight in Vienna"]
        assert titles((await page(world, viewer, "2026-11-26"))["list"]) == ["dentist"]
        days = {day["on"] for day in (await page(world, viewer))["days"] if day["open"]}
        assert days == {day, "2026-11-26"}


@pytest.mark.feature("MYI-1", "INT-3")
async def test_a_holiday_stands_on_its_first_day_and_beside_the_others_until_it_is_done(world: World) -> None:
    holiday = await personal(world, startsOn="2026-11-24", endsOn="2026-11-26", description="holiday")
    assert titles((await page(world))["list"]) == ["holiday"]
    for day, lane in (("24", []), ("25", ["holiday"]), ("26", ["holiday"]), ("27", [])):
        assert titles((await page(world, day=f"2026-11-{day}"))["lane"]) == lane
    await complete(world, holiday["interaction"]["id"])
    assert titles((await page(world, day="2026-11-25"))["lane"]) == []
    assert titles((await page(world, status=["COMPLETED"]))["list"]) == ["holiday"]


@pytest.mark.feature("PPL-8", "INT-3", "PPL-5")
async def test_a_colleagues_agenda_shows_what_i_may_see_and_the_rest_as_busy_time(world: World) -> None:
    ben: dict[str, Any] = {"assignee_id": world.ben.id, "creator_id": world.ben.id}
    await plan(world, NOON, subject="seen", **ben)
    await plan(world, NOON + timedelta(hours=1), "southern", subject="hidden", **ben)
    await plan(world, NOON + timedelta(hours=1, minutes=20), None, subject="dentist", **ben)
    await personal(world, as_="ben", startsOn="2026-11-24", description="birthday")
    await schedule(
        world,
        as_="ben",
        customer="southern",
        family="TASK",
        startsAt="2026-11-24T12:30:00Z",
        deadlineAt="2026-11-24T18:00:00Z",
    )
    answer = await page(world, whose=world.user("ben"))
    assert titles(answer["list"]) == ["seen"]
    assert (answer["open"], answer["lane"]) == ({"totalCount": 1}, {"edges": []})
    assert sum(day["open"] for day in answer["days"]) == 1
    assert answer["busy"] == [{"startsAt": "2026-11-24T13:00:00.000000Z", "endsAt": "2026-11-24T13:50:00.000000Z"}]
    done = await schedule(world, as_="ben", customer="southern", startsAt="2026-11-24T16:00:00Z")
    assert len((await page(world, whose=world.user("ben")))["busy"]) == 2
    await complete(world, done["interaction"]["id"], as_="ben", outcome="REACHED")
    assert len((await page(world, whose=world.user("ben")))["busy"]) == 1
    own = await page(world, world.ben)
    assert len(titles(own["list"])) == 6
    assert own["busy"] == []


async def working(world: World, *names: str, zone: str = "Europe/Vienna") -> None:
    async with world.db.write() as write:
        for name in names:
            hours = {"working_hours": OFFICE_HOURS, "time_zone": zone}
            await write.execute(update(User).where(User.id == world.viewers[name].id).values(**hours))


async def slots(world: World, minutes: int, *names: str, day: str = "2026-11-25", viewer: str = "ada") -> list[str]:
    asked = {"users": [world.user(name) for name in names], "minutes": minutes, "from": day, "to": day}
    answer = await agree(world, world.viewers[viewer], SLOTS, **asked)
    return [f"{slot['startsAt'][11:16]}-{slot['endsAt'][11:16]}" for slot in answer["freeSlots"]]


@pytest.mark.feature("INT-16")
async def test_slots_are_free_for_all_within_working_hours_and_tasks_never_block(world: World) -> None:
    await working(world, "ada")
    await working(world, "ben", zone="Europe/London")
    tomorrow = NOON + timedelta(days=1)
    await plan(world, tomorrow - timedelta(hours=2), duration_minutes=70, ends_at=tomorrow - timedelta(minutes=50))
    await plan(world, tomorrow, None, assignee_id=world.ben.id)
    await schedule(world, family="TASK", startsAt="2026-11-25T08:00:00Z", deadlineAt="2026-11-25T17:00:00Z")
    await personal(world, startsOn="2026-11-25")
    assert await slots(world, 120, "ada") == ["08:00-10:00", "11:15-13:15", "13:15-15:15"]
    assert await slots(world, 60, "ada", "ben") == ["09:00-10:00", "12:30-13:30", "13:30-14:30", "14:30-15:30"]
    await personal(world, startsOn="2026-11-24", endsOn="2026-11-26", description="holiday")
    assert await slots(world, 15, "ada") == []
    assert await slots(world, 15, "ada", day="2026-11-29") == []
    assert await slots(world, 15, "mia") == []


@pytest.mark.feature("INT-16")
async def test_no_slot_lies_in_the_past_and_each_begins_at_a_quarter(world: World, clock: HeldClock) -> None:
    await working(world, "ada")
    clock.advance(timedelta(minutes=7))
    assert await slots(world, 100, "ada", day="2026-11-24") == ["12:15-13:55", "14:00-15:40"]


@pytest.mark.feature("INT-16", "MYI-3")
@pytest.mark.parametrize(
    "document",
    [
        '{ agendaDays(fromDate: "2026-01-01", toDate: "2026-12-31") { on } }',
        '{ agendaDays(fromDate: "2026-01-02", toDate: "2026-01-01") { on } }',
        '{ busyTimes(fromDate: "2026-01-01", toDate: "2027-01-01") { startsAt } }',
        "{ freeSlots(users: [], minutes: 30) { startsAt } }",
        '{ freeSlots(users: ["usr_00000000000000000000000000000000"], minutes: 30) { startsAt } }',
        '{ freeSlots(users: ["usr_00000000000000000000000000000000"], minutes: 0) { startsAt } }',
    ],
)
async def test_what_cannot_be_answered_is_said(world: World, document: str) -> None:
    answer = await Ways(world.db).agree(document, {}, world.ada)
    assert [error["extensions"]["code"] for error in orjson.loads(answer.body)["errors"]] == ["BAD_USER_INPUT"]
