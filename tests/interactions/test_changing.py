"""Changing and deleting interactions: frozen when completed, versions, and what leaves the journey."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from hands import NOON
from interactions.planned import plan
from interactions.test_logging import log
from journey.world import World
from touchline.kernel import ids

UPDATE = """
mutation ($input: UpdateInteractionInput!) {
  updateInteraction(input: $input) {
    ... on UpdateInteractionPayload {
      interaction { version subject title note updateDateAt assignee { name } medium { code } tags { name } }
    }
    ... on InvalidInput { problems { path code } }
    ... on Refused { code fields }
  }
}
"""

DELETE = """
mutation ($input: DeleteInteractionInput!) {
  deleteInteraction(input: $input) {
    ... on DeleteInteractionPayload {
      deletedId customer { name lastContactedAt journey { totalCount } actionItems { totalCount } }
    }
    ... on Refused { code fields }
  }
}
"""


async def update(world: World, id_: str, version: int = 1, as_: str = "ada", **given: Any) -> Any:
    input_ = {"id": id_, "version": version, **given}
    return (await world.ask(world.viewers[as_], UPDATE, input=input_))["updateInteraction"]


async def delete(world: World, id_: str, as_: str = "ada", **given: Any) -> Any:
    return (await world.ask(world.viewers[as_], DELETE, input={"id": id_, **given}))["deleteInteraction"]


@pytest.mark.feature("INT-7")
async def test_after_completion_only_tags_and_the_update_date_change(world: World) -> None:
    id_ = (await log(world, subject="Prices"))["interaction"]["id"]
    refused = await update(world, id_, note="Later", medium="EMAIL", assigneeId=world.user("ben"), tags=["New"])
    assert refused == {"code": "FROZEN", "fields": ["assigneeId", "medium", "note"]}
    same = await update(world, id_, subject="Prices", medium="CALL", tags=["New"], updateDateAt="2026-11-20T08:00:00Z")
    assert same["interaction"]["tags"] == [{"name": "New"}]
    assert same["interaction"]["updateDateAt"] == "2026-11-20T08:00:00.000000Z"
    assert same["interaction"]["version"] == 2


@pytest.mark.feature("INT-8", "INT-20")
async def test_an_open_one_is_changed_and_a_stale_edit_is_told_what_changed(world: World) -> None:
    id_ = ids.show("int", await plan(world, NOON + timedelta(hours=1)))
    changed = await update(world, id_, subject=" Offer ", note="Bring prices", medium="CALL", purpose="PRESENT")
    assert changed["interaction"]["subject"] == "Offer"
    assert changed["interaction"]["medium"] == {"code": "CALL"}
    stale = await update(world, id_, version=1, subject="Another")
    assert stale["code"] == "CONFLICT"
    assert {"subject", "note", "mediumId"} <= set(stale["fields"])


async def test_what_an_interaction_needs_cannot_be_taken_away(world: World) -> None:
    id_ = ids.show("int", await plan(world, NOON + timedelta(hours=1)))
    answer = await update(
        world, id_, medium=None, direction=None, updateDateAt=None, contactId=world.contact("northern")
    )
    assert {(problem["path"][1], problem["code"]) for problem in answer["problems"]} == {
        ("medium", "REQUIRED"),
        ("direction", "REQUIRED"),
        ("updateDateAt", "REQUIRED"),
        ("contactId", "UNKNOWN"),
    }


@pytest.mark.feature("PPL-6")
async def test_somebody_elses_work_is_passed_on_by_a_manager(world: World) -> None:
    id_ = ids.show("int", await plan(world, NOON + timedelta(hours=1)))
    assert (await update(world, id_, as_="ben", assigneeId=world.user("ben")))["code"] == "FORBIDDEN"
    own = await update(world, id_, assigneeId=world.user("ben"))
    assert own["interaction"]["assignee"] == {"name": "Ben"}
    managed = await update(world, id_, version=2, as_="mia", assigneeId=world.user("ada"))
    assert managed["interaction"]["assignee"] == {"name": "Ada"}


@pytest.mark.feature("INT-19")
async def test_a_completed_one_is_deleted_by_a_manager_and_leaves_the_journey(world: World) -> None:
    items = [{"title": "Send it", "dueOn": "2026-11-26"}]
    earlier = "2026-11-20T09:00:00Z"
    await log(world, outcome="REACHED", startedAt=earlier)
    id_ = (await log(world, outcome="REACHED", actionItems=items))["interaction"]["id"]
    assert (await delete(world, id_))["code"] == "FORBIDDEN"
    assert (await delete(world, id_, as_="mia", version=7))["code"] == "CONFLICT"
    deleted = await delete(world, id_, as_="mia")
    assert deleted == {
        "deletedId": id_,
        "customer": {
            "name": "Open",
            "lastContactedAt": "2026-11-20T09:00:00.000000Z",
            "journey": {"totalCount": 1},
            "actionItems": {"totalCount": 0},
        },
    }
    assert (await delete(world, id_, as_="mia"))["code"] == "NOT_FOUND"


@pytest.mark.feature("INT-19", "PPL-5")
async def test_an_open_one_is_deleted_by_whoever_may_see_it(world: World) -> None:
    id_ = ids.show("int", await plan(world, NOON + timedelta(hours=1), "northern"))
    assert (await delete(world, id_, as_="ben"))["code"] == "NOT_FOUND"
    assert (await delete(world, id_))["deletedId"] == id_
