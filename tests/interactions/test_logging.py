"""Logging what has taken place: completed, on the journey, with its action items, all or nothing."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import func, select

from hands import NOON
from interactions.planned import plan
from journey.world import World
from touchline.interactions import model
from touchline.journey.model import Touchpoint
from touchline.kernel import ids
from touchline.kernel.changes import Change

LOG = """
mutation ($input: LogInteractionInput!) {
  logInteraction(input: $input) {
    ... on LogInteractionPayload {
      interaction {
        id title subject status state family direction startsAt endsAt actualStartedAt actualMinutes completedAt
        occurredAt updateDateAt timeZone
        customer { name lastContactedAt } contact { name lastContactedAt } assignee { name } creator { name }
        medium { code } step { code } purpose { code } outcome { code } nextAction { code }
        tags { name } links { label url } followUpOf { id } audit { edges { node { kind user { name } } } }
      }
      touchpoint { kind action occurredAt user { name } interaction { subject }
        ... on FollowUp { status outcome { code } } }
      actionItems { title assignee { name } }
    }
    ... on InvalidInput { problems { path code } }
    ... on Refused { code }
  }
}
"""


def what(world: World, customer: str = "open", **given: Any) -> dict[str, Any]:
    made = {"customerId": world.customer(customer), "startedAt": "2026-11-24T09:00:00Z", "medium": "CALL"}
    return made | {"step": "SALES_01"} | given


async def log(world: World, as_: str = "ada", **given: Any) -> Any:
    return (await world.ask(world.viewers[as_], LOG, input=what(world, **given)))["logInteraction"]


async def wrong(world: World, as_: str = "ada", **given: Any) -> set[tuple[str, str]]:
    answer = await log(world, as_, **given)
    async with world.db.read() as connection:
        for table in (model.Interaction, Touchpoint, Change):
            assert (await connection.execute(select(func.count()).select_from(table))).scalar_one() == 0
    return {(".".join(problem["path"][1:]), problem["code"]) for problem in answer["problems"]}


@pytest.mark.feature("WIZ-6", "INT-6", "JRN-3", "JRN-4")
async def test_an_outgoing_call_is_stored_completed_and_stands_on_the_journey_as_a_follow_up(world: World) -> None:
    answer = await log(
        world,
        contactId=world.contact("open"),
        subject=" Prices ",
        durationMinutes=25,
        outcome="REACHED",
        nextAction="CALL_AGAIN",
        tags=["Important", "important"],
        links=[{"label": "", "url": "https://example.com/offer"}],
        actionItems=[
            {"title": "Send the offer", "dueOn": "2026-11-26"},
            {"title": "Check it", "dueOn": "2026-11-25", "assigneeId": world.user("mia")},
        ],
    )
    interaction = answer["interaction"]
    start, end = "2026-11-24T09:00:00.000000Z", "2026-11-24T09:25:00.000000Z"
    assert interaction["title"] == interaction["subject"] == "Prices"
    assert (interaction["status"], interaction["state"], interaction["family"]) == ("COMPLETED",) * 2 + ("APPOINTMENT",)
    assert interaction["startsAt"] == interaction["actualStartedAt"] == interaction["occurredAt"] == start
    assert (interaction["endsAt"], interaction["updateDateAt"], interaction["actualMinutes"]) == (end, start, 25)
    assert interaction["customer"]["lastContactedAt"] == interaction["contact"]["lastContactedAt"] == start
    assert interaction["assignee"] == interaction["creator"] == {"name": "Ada"}
    assert interaction["tags"] == [{"name": "important"}]
    assert interaction["links"] == [{"label": "https://example.com/offer", "url": "https://example.com/offer"}]
    assert answer["touchpoint"] == {
        "kind": "FOLLOW_UP",
        "action": "call dialled",
        "occurredAt": start,
        "user": {"name": "Ada"},
        "interaction": {"subject": "Prices"},
        "status": "ATTENDED",
        "outcome": {"code": "REACHED"},
    }
    assert answer["actionItems"] == [
        {"title": "Send the offer", "assignee": {"name": "Ada"}},
        {"title": "Check it", "assignee": {"name": "Mia"}},
    ]
    kinds = [edge["node"]["kind"] for edge in interaction["audit"]["edges"]]
    assert set(kinds) == {"LOGGED", "TAGGED"}


@pytest.mark.feature("WIZ-6", "JRN-3")
async def test_an_incoming_one_is_a_signal_and_moves_no_clock_unless_the_customer_was_reached(world: World) -> None:
    answer = await log(world, direction="INCOMING", medium="EMAIL")
    assert answer["interaction"]["outcome"] == {"code": "RECORDED"}
    assert answer["interaction"]["customer"]["lastContactedAt"] is None
    assert answer["touchpoint"]["kind"] == "SIGNAL"
    assert answer["touchpoint"]["action"] == "email received"
    reached = await log(world, direction="INCOMING", medium="CALL", outcome="REACHED")
    assert reached["interaction"]["customer"]["lastContactedAt"] == "2026-11-24T09:00:00.000000Z"


@pytest.mark.feature("JRN-4")
async def test_a_call_that_reached_nobody_is_unattended_and_other_media_show_the_outcome(world: World) -> None:
    call = await log(world, outcome="NOBODY_THERE")
    meeting = await log(world, medium="MEETING", outcome="REACHED")
    assert call["touchpoint"]["status"] == "UNATTENDED"
    assert (meeting["touchpoint"]["status"], meeting["touchpoint"]["outcome"]) == (None, {"code": "REACHED"})


@pytest.mark.feature("INT-2")
async def test_an_empty_subject_reads_purpose_or_step_and_customer(world: World) -> None:
    assert (await log(world))["interaction"]["title"] == "Sales 01 · Open"
    assert (await log(world, purpose="COMPLAINT"))["interaction"]["title"] == "Complaint · Open"


@pytest.mark.feature("WIZ-6", "INT-2")
async def test_every_problem_of_interaction_and_items_is_told_at_once_and_nothing_is_written(world: World) -> None:
    problems = await wrong(
        world,
        startedAt="2026-11-25T09:00:00Z",
        medium="PIGEON",
        step="PRIVATE",
        outcome="SUNG",
        contactId=world.contact("northern"),
        timeZone="Europe/Atlantis",
        links=[{"label": "x", "url": "javascript:alert(1)"}],
        actionItems=[{"title": " ", "dueOn": "2026-11-26"}],
    )
    assert problems == {
        ("startedAt", "FUTURE"),
        ("medium", "UNKNOWN"),
        ("step", "NOT_APPLICABLE"),
        ("outcome", "UNKNOWN"),
        ("contactId", "UNKNOWN"),
        ("timeZone", "FORM"),
        ("links.0.url", "FORM"),
        ("actionItems.0.title", "REQUIRED"),
    }


async def test_a_wrong_action_item_takes_the_interaction_with_it(world: World) -> None:
    items = [{"title": "Send it", "dueOn": "2026-11-26", "assigneeId": world.user("vic")}]
    assert await wrong(world, actionItems=items) == {("actionItems.0.assigneeId", "UNKNOWN")}


@pytest.mark.feature("PPL-6")
@pytest.mark.parametrize(
    ("who", "code"),
    [("ben", "NOT_IN_TEAM"), ("vic", "UNKNOWN"), ("gone", "UNKNOWN")],
    ids=["other team", "viewer", "inactive"],
)
async def test_work_goes_only_to_active_analysts_who_may_see_the_customer(world: World, who: str, code: str) -> None:
    assert await wrong(world, customer="northern", assigneeId=world.user(who)) == {("assigneeId", code)}


@pytest.mark.feature("PPL-6")
async def test_a_colleague_who_may_see_the_customer_can_be_the_assignee(world: World) -> None:
    answer = await log(world, customer="open", assigneeId=world.user("ben"))
    assert answer["interaction"]["assignee"] == {"name": "Ben"}
    assert answer["touchpoint"]["user"] == {"name": "Ben"}


@pytest.mark.feature("PPL-5", "PPL-6")
async def test_nobody_logs_on_a_customer_they_may_not_see_and_a_viewer_nowhere(world: World) -> None:
    assert await log(world, customer="southern") == {"code": "NOT_FOUND"}
    assert await log(world, as_="vic") == {"code": "FORBIDDEN"}


@pytest.mark.feature("INT-11")
async def test_a_follow_up_is_linked_to_an_interaction_with_the_same_customer(world: World) -> None:
    first = (await log(world))["interaction"]["id"]
    assert (await log(world, followUpOfId=first))["interaction"]["followUpOf"] == {"id": first}
    answer = await log(world, customer="northern", followUpOfId=first)
    assert answer["problems"] == [{"path": ["input", "followUpOfId"], "code": "UNKNOWN"}]


@pytest.mark.feature("MYI-7")
async def test_the_table_shows_what_has_started_newest_first_and_never_what_is_personal(world: World) -> None:
    await log(world, subject="Second")
    await log(world, subject="First", startedAt="2026-11-23T09:00:00Z", customer="northern", medium="MEETING")
    await plan(world, NOON + timedelta(hours=1), subject="Planned")
    await plan(world, NOON - timedelta(hours=1), None, subject="Dentist")
    await plan(world, NOON - timedelta(hours=2), "southern", subject="Hidden")
    document = """
    query ($planned: Boolean!, $media: [String!], $customers: [ID!], $order: InteractionOrder!) {
      interactions(includePlanned: $planned, media: $media, customers: $customers, orderBy: $order) {
        totalCount edges { node { subject } }
      }
    }
    """

    async def subjects(planned: bool = False, order: str = "NEWEST", **variables: Any) -> list[str]:
        answer = await world.ask(world.ada, document, planned=planned, order=order, **variables)
        found = [edge["node"]["subject"] for edge in answer["interactions"]["edges"]]
        assert answer["interactions"]["totalCount"] == len(found)
        return found

    assert await subjects() == ["Second", "First"]
    assert await subjects(planned=True) == ["Planned", "Second", "First"]
    assert await subjects(order="SUBJECT") == ["First", "Second"]
    assert await subjects(order="OLDEST", media=["CALL", "EMAIL"]) == ["Second"]
    assert await subjects(customers=[world.customer("northern"), world.customer("southern")]) == ["First"]


@pytest.mark.feature("INT-3", "PPL-8")
async def test_a_personal_interaction_is_its_owners_alone(world: World) -> None:
    id_ = ids.show("int", await plan(world, NOON, None, subject="Dentist"))
    document = "query ($id: ID!) { interaction(id: $id) { title personal } node(id: $id) { id } }"
    seen = await world.ask(world.ada, document, id=id_)
    assert seen == {"interaction": {"title": "Dentist", "personal": True}, "node": {"id": id_}}
    for somebody_else in (world.ben, world.mia):
        assert await world.ask(somebody_else, document, id=id_) == {"interaction": None, "node": None}
