"""Planning appointments and tasks with customers, and personal ones, with the steps that one uses."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import func, select

from interactions.test_logging import log
from journey.world import World
from touchline.interactions import model
from touchline.kernel.changes import Change

SCHEDULE = """
mutation ($input: ScheduleInteractionInput!) {
  scheduleInteraction(input: $input) {
    ... on ScheduleInteractionPayload {
      interaction {
        id version title subject status state family personal direction startsAt durationMinutes deadlineAt deadlineOn
        endsAt occurredAt updateDateAt timeZone actualStartedAt actualMinutes completedAt
        customer { name } contact { name } assignee { name } creator { name } medium { code } step { code }
        outcome { code } tags { name } followUpOf { id } followUps { edges { node { id } } }
        audit { edges { node { kind } } }
      }
      touchpoint { kind occurredAt }
      followUp { id title family contact { name } followUpOf { id } }
      actionItems { title assignee { name } }
    }
    ... on InvalidInput { problems { path code } }
    ... on Refused { code }
  }
}
"""

PERSONAL = """
mutation ($input: SchedulePersonalInteractionInput!) {
  schedulePersonalInteraction(input: $input) {
    ... on SchedulePersonalInteractionPayload {
      interaction {
        id version title personal status startsOn endsOn startsAt durationMinutes endsAt step { code }
        assignee { name } customer { name }
      }
    }
    ... on InvalidInput { problems { path code } }
    ... on Refused { code }
  }
}
"""

CHOOSE = """
mutation ($steps: [String!]!) {
  chooseSteps(input: {steps: $steps}) {
    ... on ChooseStepsPayload { steps { code } }
    ... on InvalidInput { problems { path code } }
    ... on Refused { code }
  }
}
"""

TOMORROW = "2026-11-25T09:00:00Z"


def what(world: World, customer: str = "open", **given: Any) -> dict[str, Any]:
    made: dict[str, Any] = {"customerId": world.customer(customer), "startsAt": TOMORROW, "medium": "CALL"}
    made["step"] = "SALES_01"
    if given.get("family") != "TASK":
        made["durationMinutes"] = 30
    return made | given


async def schedule(world: World, as_: str = "ada", **given: Any) -> Any:
    return (await world.ask(world.viewers[as_], SCHEDULE, input=what(world, **given)))["scheduleInteraction"]


async def personal(world: World, as_: str = "ada", **given: Any) -> Any:
    answer = await world.ask(world.viewers[as_], PERSONAL, input={"description": "Dentist", **given})
    return answer["schedulePersonalInteraction"]


def codes(answer: Any) -> set[tuple[str, str]]:
    return {(".".join(problem["path"][1:]), problem["code"]) for problem in answer["problems"]}


async def count(world: World, table: Any) -> int:
    async with world.db.read() as connection:
        return int((await connection.execute(select(func.count()).select_from(table))).scalar_one())


@pytest.mark.feature("INT-1", "INT-2", "WIZ-1", "ACT-1")
async def test_an_appointment_is_planned_with_its_work_and_its_follow_up(world: World) -> None:
    answer = await schedule(
        world,
        contactId=world.contact("open"),
        durationMinutes=90,
        subject=" Offer ",
        tags=["fair"],
        actionItems=[{"title": "Print it", "dueOn": "2026-11-24"}],
        followUp={"startsAt": "2026-12-01T09:00:00Z", "durationMinutes": 15, "medium": "CALL", "step": "SALES_01"},
    )
    interaction = answer["interaction"]
    assert (interaction["title"], interaction["status"], interaction["state"]) == ("Offer", "OPEN", "OPEN")
    assert interaction["endsAt"] == "2026-11-25T10:30:00.000000Z"
    assert interaction["occurredAt"] == interaction["updateDateAt"] == "2026-11-25T09:00:00.000000Z"
    assert interaction["direction"] == "OUTGOING"
    assert interaction["assignee"] == interaction["creator"] == {"name": "Ada"}
    assert interaction["tags"] == [{"name": "fair"}]
    assert answer["touchpoint"] is None
    assert answer["actionItems"] == [{"title": "Print it", "assignee": {"name": "Ada"}}]
    follow_up = answer["followUp"]
    assert follow_up["followUpOf"] == {"id": interaction["id"]}
    assert follow_up["contact"] == {"name": "Contact of open"}
    assert interaction["followUps"]["edges"] == [{"node": {"id": follow_up["id"]}}]
    assert {edge["node"]["kind"] for edge in interaction["audit"]["edges"]} == {"PLANNED", "TAGGED"}


@pytest.mark.feature("INT-1")
async def test_a_task_has_a_deadline_with_a_time_or_a_whole_day_in_its_zone(world: World) -> None:
    timed = (await schedule(world, family="TASK", deadlineAt="2026-11-27T15:00:00Z"))["interaction"]
    assert timed["endsAt"] == timed["occurredAt"] == timed["deadlineAt"] == "2026-11-27T15:00:00.000000Z"
    day = (await schedule(world, family="TASK", deadlineOn="2026-11-27", timeZone="Asia/Tokyo"))["interaction"]
    assert day["endsAt"] == "2026-11-27T15:00:00.000000Z"
    assert day["timeZone"] == "Asia/Tokyo"
    both = await schedule(world, family="TASK", deadlineOn="2026-11-27", deadlineAt="2026-11-27T15:00:00Z")
    assert codes(both) == {("deadlineOn", "NOT_APPLICABLE")}
    assert codes(await schedule(world, family="TASK")) == {("deadlineAt", "REQUIRED")}
    early = await schedule(world, family="TASK", deadlineOn="2026-11-23")
    assert codes(early) == {("deadlineOn", "ORDER")}
    assert codes(await schedule(world, deadlineOn="2026-11-27")) == {("deadlineOn", "FAMILY")}


@pytest.mark.feature("INT-4")
async def test_it_can_have_begun_already_but_is_completed_by_an_outcome_only(world: World) -> None:
    assert (await schedule(world, state="IN_PROGRESS"))["interaction"]["state"] == "IN_PROGRESS"
    assert codes(await schedule(world, state="COMPLETED")) == {("state", "NOT_APPLICABLE")}


@pytest.mark.feature("WIZ-1", "INT-6")
async def test_what_is_over_needs_an_outcome_and_is_stored_completed_with_its_touchpoint(world: World) -> None:
    past = "2026-11-24T08:00:00Z"
    assert codes(await schedule(world, startsAt=past)) == {("outcome", "REQUIRED")}
    answer = await schedule(world, startsAt=past, outcome="REACHED", nextAction="CALL_AGAIN")
    interaction = answer["interaction"]
    assert (interaction["status"], interaction["state"]) == ("COMPLETED", "COMPLETED")
    assert interaction["actualStartedAt"] == answer["touchpoint"]["occurredAt"] == "2026-11-24T08:00:00.000000Z"
    assert interaction["actualMinutes"] == 30
    going_on = await schedule(world, startsAt="2026-11-24T11:50:00Z", outcome="REACHED", nextAction="CALL_AGAIN")
    assert codes(going_on) == {("outcome", "NOT_APPLICABLE"), ("nextAction", "NOT_APPLICABLE")}


@pytest.mark.feature("INT-2", "INT-11")
async def test_every_problem_is_told_at_once_those_of_the_follow_up_too_and_nothing_is_written(world: World) -> None:
    answer = await schedule(
        world,
        durationMinutes=0,
        medium="PIGEON",
        step="PRIVATE",
        timeZone="Europe/Atlantis",
        contactId=world.contact("northern"),
        assigneeId=world.user("vic"),
        actionItems=[{"title": "", "dueOn": "2026-11-26"}],
        followUp={"startsAt": TOMORROW, "medium": "CALL", "step": "SALES_01"},
    )
    assert codes(answer) == {
        ("durationMinutes", "RANGE"),
        ("medium", "UNKNOWN"),
        ("step", "NOT_APPLICABLE"),
        ("timeZone", "FORM"),
        ("contactId", "UNKNOWN"),
        ("assigneeId", "UNKNOWN"),
        ("actionItems.0.title", "REQUIRED"),
        ("followUp.durationMinutes", "REQUIRED"),
        ("followUp.contactId", "UNKNOWN"),
    }
    assert await count(world, model.Interaction) == await count(world, Change) == 0


@pytest.mark.feature("PPL-5", "PPL-6")
async def test_nobody_plans_with_a_customer_they_may_not_see_and_a_viewer_with_none(world: World) -> None:
    assert await schedule(world, customer="southern") == {"code": "NOT_FOUND"}
    assert await schedule(world, as_="vic") == {"code": "FORBIDDEN"}
    northern = await schedule(world, customer="northern", assigneeId=world.user("ben"))
    assert codes(northern) == {("assigneeId", "NOT_IN_TEAM")}
    assert (await schedule(world, assigneeId=world.user("ben")))["interaction"]["assignee"] == {"name": "Ben"}


@pytest.mark.feature("INT-3")
async def test_a_personal_one_has_a_date_or_a_time_and_the_step_private(world: World) -> None:
    day = (await personal(world, startsOn="2026-11-26"))["interaction"]
    assert (day["title"], day["personal"], day["step"]) == ("Dentist", True, {"code": "PRIVATE"})
    assert (day["startsOn"], day["endsAt"]) == ("2026-11-26", "2026-11-26T23:00:00.000000Z")
    assert day["customer"] is None
    timed = (await personal(world, startsAt=TOMORROW))["interaction"]
    assert (timed["durationMinutes"], timed["endsAt"]) == (30, "2026-11-25T09:30:00.000000Z")
    holiday = (await personal(world, startsOn="2026-11-26", endsOn="2026-11-28"))["interaction"]
    assert holiday["endsAt"] == "2026-11-28T23:00:00.000000Z"


@pytest.mark.feature("INT-3")
async def test_what_a_personal_one_cannot_be_is_told(world: World) -> None:
    assert codes(await personal(world)) == {("startsOn", "REQUIRED")}
    assert codes(await personal(world, startsOn="2026-11-26", startsAt=TOMORROW)) == {("startsOn", "REQUIRED")}
    assert codes(await personal(world, description=" ", startsAt=TOMORROW)) == {("description", "REQUIRED")}
    assert codes(await personal(world, description="x" * 201, startsAt=TOMORROW)) == {("description", "TOO_LONG")}
    backwards = await personal(world, startsOn="2026-11-26", endsOn="2026-11-25", durationMinutes=5)
    assert codes(backwards) == {("durationMinutes", "NOT_APPLICABLE"), ("endsOn", "ORDER")}
    assert codes(await personal(world, startsAt=TOMORROW, endsOn="2026-11-28")) == {("endsOn", "NOT_APPLICABLE")}


@pytest.mark.feature("PPL-7")
async def test_everybody_plans_with_the_steps_they_use_and_with_no_other(world: World) -> None:
    everything = {step["code"] for step in (await world.ask(world.ada, "{ mySteps { code } }"))["mySteps"]}
    assert {"SALES_01", "SUPPORT_01", "PRIVATE", "EMAIL"} <= everything
    chosen = (await world.ask(world.ada, CHOOSE, steps=["SUPPORT_01"]))["chooseSteps"]
    assert {step["code"] for step in chosen["steps"]} == {"SUPPORT_01", "PRIVATE", "EMAIL"}
    mine = (await world.ask(world.ada, "{ mySteps { code } }"))["mySteps"]
    assert {step["code"] for step in mine} == {"SUPPORT_01", "PRIVATE", "EMAIL"}
    assert codes(await schedule(world)) == {("step", "NOT_USED")}
    assert codes(await log(world)) == {("step", "NOT_USED")}
    assert (await schedule(world, step="SUPPORT_01"))["interaction"]["step"] == {"code": "SUPPORT_01"}
    assert (await schedule(world, step="EMAIL"))["interaction"]["step"] == {"code": "EMAIL"}
    assert (await schedule(world, as_="ben"))["interaction"]["step"] == {"code": "SALES_01"}


@pytest.mark.feature("PPL-7")
async def test_private_and_e_mail_stay_in_the_set_and_an_unknown_step_is_told(world: World) -> None:
    none = (await world.ask(world.ada, CHOOSE, steps=[]))["chooseSteps"]
    assert {step["code"] for step in none["steps"]} == {"PRIVATE", "EMAIL"}
    assert codes((await world.ask(world.ada, CHOOSE, steps=["SALES_01", "X"]))["chooseSteps"]) == {
        ("steps.1", "UNKNOWN")
    }
    assert (await world.ask(world.vic, CHOOSE, steps=[]))["chooseSteps"] == {"code": "FORBIDDEN"}
