"""Milestones follow from tracked changes, in the transaction of the change."""

from __future__ import annotations

from typing import Any

import pytest

from journey.world import World

CHANGE = """
mutation ($input: ChangeRelationshipInput!) {
  changeRelationship(input: $input) {
    ... on ChangeRelationshipPayload {
      customer { relationship version journey { edges { node { kind action user { name } } } } }
      milestone { aspect fromCode fromLabel toCode toLabel contact { id } }
    }
    ... on Refused { code fields }
  }
}
"""

MOVE = """
mutation ($input: MoveLifecycleStageInput!) {
  moveLifecycleStage(input: $input) {
    ... on MoveLifecycleStagePayload {
      contact { lifecycleStage { code } journey { edges { node { action } } } }
      milestone { aspect fromCode toCode toLabel occurredAt customer { name } }
    }
    ... on InvalidInput { problems { path code } }
    ... on Refused { code }
  }
}
"""


async def change(world: World, relationship: str, **given: Any) -> Any:
    input_ = {"customerId": world.customer("open"), "relationship": relationship, **given}
    return (await world.ask(world.ada, CHANGE, input=input_))["changeRelationship"]


async def move(world: World, stage: str | None, **given: Any) -> Any:
    input_ = {"contactId": world.contact("open"), "stage": stage, **given}
    return (await world.ask(world.ada, MOVE, input=input_))["moveLifecycleStage"]


@pytest.mark.feature("JRN-11")
async def test_a_changed_relationship_is_a_milestone_on_the_customers_journey(world: World) -> None:
    answer = await change(world, "CUSTOMER")
    assert answer["customer"]["relationship"] == "CUSTOMER"
    assert answer["milestone"] == {
        "aspect": "RELATIONSHIP",
        "fromCode": "PROSPECT",
        "fromLabel": "Prospect",
        "toCode": "CUSTOMER",
        "toLabel": "Customer",
        "contact": None,
    }
    dot = {"kind": "MILESTONE", "action": "relationship changed", "user": {"name": "Ada"}}
    assert answer["customer"]["journey"]["edges"] == [{"node": dot}]


@pytest.mark.feature("JRN-11")
async def test_what_stays_as_it_is_is_no_milestone(world: World) -> None:
    answer = await change(world, "PROSPECT")
    assert answer["milestone"] is None
    assert answer["customer"]["journey"]["edges"] == []


@pytest.mark.feature("INT-20")
async def test_a_stale_change_of_relationship_is_refused(world: World) -> None:
    await change(world, "CUSTOMER", version=1)
    assert await change(world, "FORMER", version=1) == {"code": "CONFLICT", "fields": ["relationship"]}


@pytest.mark.feature("JRN-11", "CUS-3")
async def test_a_contact_that_enters_a_stage_has_a_milestone(world: World) -> None:
    await move(world, "LEAD")
    answer = await move(world, "QUALIFIED", at="2026-11-24T13:00:00+01:00")
    assert answer["contact"]["lifecycleStage"] == {"code": "QUALIFIED"}
    assert answer["milestone"] == {
        "aspect": "LIFECYCLE",
        "fromCode": "LEAD",
        "toCode": "QUALIFIED",
        "toLabel": "Qualified",
        "occurredAt": "2026-11-24T12:00:00.000000Z",
        "customer": {"name": "Open"},
    }
    assert len(answer["contact"]["journey"]["edges"]) == 2
    assert (await move(world, "QUALIFIED"))["milestone"] is None
    assert (await move(world, None))["milestone"]["fromCode"] == "QUALIFIED"


@pytest.mark.feature("CUS-3")
async def test_a_stage_is_not_entered_in_the_future(world: World) -> None:
    answer = await move(world, "LEAD", at="2027-01-01T00:00:00Z")
    assert [problem["path"] for problem in answer["problems"]] == [["input", "at"]]


@pytest.mark.feature("PPL-5")
async def test_nobody_moves_a_contact_they_may_not_see(world: World) -> None:
    input_ = {"contactId": world.contact("southern"), "stage": "LEAD"}
    answer = await world.ask(world.ada, MOVE, input=input_)
    assert answer["moveLifecycleStage"] == {"code": "NOT_FOUND"}
