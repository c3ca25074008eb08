"""Work promised on interactions: added, changed, closed, reopened, deleted, and listed."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from hands import NOON, HeldClock
from interactions.planned import plan
from journey.world import World
from touchline.kernel import ids

ITEM = "id title dueOn description state version remark closedAt assignee { name } creator { name } closedBy { name }"


def mutation(name: str, payload: str) -> str:
    type_ = name[0].upper() + name[1:]
    return f"""
    mutation ($input: {type_}Input!) {{
      {name}(input: $input) {{
        ... on {type_}Payload {{ {payload} }}
        ... on InvalidInput {{ problems {{ path code }} }}
        ... on Refused {{ code fields }}
      }}
    }}
    """


async def do(world: World, name: str, as_: str = "ada", **input_: Any) -> Any:
    payloads = {"addActionItems": f"actionItems {{ {ITEM} }}", "deleteActionItem": "deletedId interaction { id }"}
    document = mutation(name, payloads.get(name, f"actionItem {{ {ITEM} }}"))
    return (await world.ask(world.viewers[as_], document, input=input_))[name]


@pytest.fixture
async def interaction(world: World) -> str:
    return ids.show("int", await plan(world, NOON))


async def promised(world: World, interaction: str, *dues: str, as_: str = "ada", **given: Any) -> list[Any]:
    items = [{"title": f"Due {due}", "dueOn": due, **given} for due in dues]
    made: list[Any] = (await do(world, "addActionItems", as_, interactionId=interaction, items=items))["actionItems"]
    return made


@pytest.mark.feature("ACT-1")
async def test_several_items_are_promised_at_once_and_stand_on_the_interaction_in_that_order(
    world: World, interaction: str
) -> None:
    items = [
        {"title": " Send the offer ", "dueOn": "2026-11-30", "description": "With prices."},
        {"title": "Call back", "dueOn": "2026-11-23", "assigneeId": world.user("ben")},
    ]
    first, second = (await do(world, "addActionItems", interactionId=interaction, items=items))["actionItems"]
    assert (first["title"], first["description"], first["state"]) == ("Send the offer", "With prices.", "OPEN")
    assert (second["assignee"], second["creator"], second["state"]) == ({"name": "Ben"}, {"name": "Ada"}, "OVERDUE")
    document = """query ($id: ID!) { interaction(id: $id) {
      actionItems { totalCount edges { node { title } } } customer { actionItems { edges { node { title } } } }
    } }"""
    found = (await world.ask(world.ada, document, id=interaction))["interaction"]
    assert [edge["node"]["title"] for edge in found["actionItems"]["edges"]] == ["Send the offer", "Call back"]
    by_due = [edge["node"]["title"] for edge in found["customer"]["actionItems"]["edges"]]
    assert by_due == ["Call back", "Send the offer"]


@pytest.mark.feature("ACT-1", "PPL-6")
async def test_every_problem_is_told_with_its_place_and_nothing_is_written(world: World, interaction: str) -> None:
    items = [
        {"title": "Fine", "dueOn": "2026-11-30"},
        {"title": "", "dueOn": "2026-11-30", "assigneeId": world.user("vic")},
        {"title": "x" * 201, "dueOn": "2026-11-30", "assigneeId": world.user("gone")},
    ]
    answer = await do(world, "addActionItems", interactionId=interaction, items=items)
    assert {(".".join(one["path"]), one["code"]) for one in answer["problems"]} == {
        ("input.items.1.title", "REQUIRED"),
        ("input.items.1.assigneeId", "UNKNOWN"),
        ("input.items.2.title", "TOO_LONG"),
        ("input.items.2.assigneeId", "UNKNOWN"),
    }
    document = "query { actionItems { totalCount } }"
    assert (await world.ask(world.mia, document))["actionItems"]["totalCount"] == 0


@pytest.mark.feature("PPL-6")
async def test_work_goes_only_to_those_who_may_see_the_customer(world: World) -> None:
    northern = ids.show("int", await plan(world, NOON, "northern"))
    items = [{"title": "Send it", "dueOn": "2026-11-30", "assigneeId": world.user("ben")}]
    answer = await do(world, "addActionItems", interactionId=northern, items=items)
    assert answer["problems"] == [{"path": ["input", "items", "0", "assigneeId"], "code": "NOT_IN_TEAM"}]


async def test_what_belongs_to_a_personal_interaction_is_its_owners(world: World) -> None:
    personal = ids.show("int", await plan(world, NOON, None))
    items = [{"title": "Buy flowers", "dueOn": "2026-11-30", "assigneeId": world.user("ben")}]
    answer = await do(world, "addActionItems", interactionId=personal, items=items)
    assert answer["problems"] == [{"path": ["input", "items", "0", "assigneeId"], "code": "FIXED"}]
    (made,) = await promised(world, personal, "2026-11-30")
    document = "query ($id: ID!) { actionItem(id: $id) { title } }"
    assert (await world.ask(world.ada, document, id=made["id"]))["actionItem"] == {"title": "Due 2026-11-30"}
    assert (await world.ask(world.mia, document, id=made["id"]))["actionItem"] is None


@pytest.mark.feature("ACT-2")
async def test_the_assignee_closes_and_reopens_and_the_trail_keeps_both(
    world: World, interaction: str, clock: HeldClock
) -> None:
    (item,) = await promised(world, interaction, "2026-11-20")
    assert (await do(world, "closeActionItem", "ben", id=item["id"]))["code"] == "FORBIDDEN"
    closed = (await do(world, "closeActionItem", id=item["id"], remark=" Sent by mail. "))["actionItem"]
    assert (closed["state"], closed["remark"], closed["closedBy"]) == ("CLOSED", "Sent by mail.", {"name": "Ada"})
    assert closed["closedAt"] == "2026-11-24T12:00:00.000000Z"
    assert (await do(world, "closeActionItem", id=item["id"]))["actionItem"]["remark"] == "Sent by mail."
    clock.advance(timedelta(hours=1))
    assert (await do(world, "reopenActionItem", "ben", id=item["id"]))["code"] == "FORBIDDEN"
    reopened = (await do(world, "reopenActionItem", "mia", id=item["id"]))["actionItem"]
    assert (reopened["state"], reopened["remark"], reopened["closedBy"]) == ("OVERDUE", None, None)
    document = """query ($id: ID!) { actionItem(id: $id) {
      audit { edges { node { kind user { name } fields { field before after } } } }
    } }"""
    audit = (await world.ask(world.ada, document, id=item["id"]))["actionItem"]["audit"]["edges"]
    assert [edge["node"]["kind"] for edge in audit] == ["REOPENED", "CLOSED", "CREATED"]
    assert audit[0]["node"]["user"] == {"name": "Mia"}
    assert {"field": "remark", "before": "Sent by mail.", "after": None} in audit[0]["node"]["fields"]


@pytest.mark.feature("ACT-2")
async def test_a_manager_closes_the_work_of_others(world: World, interaction: str) -> None:
    (item,) = await promised(world, interaction, "2026-11-30")
    assert (await do(world, "closeActionItem", "mia", id=item["id"]))["actionItem"]["closedBy"] == {"name": "Mia"}


@pytest.mark.feature("ACT-1", "INT-20")
async def test_an_open_item_is_changed_and_a_stale_edit_refused(world: World, interaction: str) -> None:
    (item,) = await promised(world, interaction, "2026-11-30")
    changed = await do(world, "updateActionItem", id=item["id"], version=1, title="Sooner", dueOn="2026-11-25")
    assert (changed["actionItem"]["title"], changed["actionItem"]["dueOn"]) == ("Sooner", "2026-11-25")
    stale = await do(world, "updateActionItem", id=item["id"], version=1, title="Later")
    assert stale == {"code": "CONFLICT", "fields": ["dueOn", "title"]}
    wrong = await do(world, "updateActionItem", id=item["id"], version=2, title=None, dueOn=None)
    assert {problem["code"] for problem in wrong["problems"]} == {"REQUIRED"}
    await do(world, "closeActionItem", id=item["id"])
    assert (await do(world, "updateActionItem", id=item["id"], version=3, title="x"))["code"] == "CLOSED"


@pytest.mark.feature("PPL-6")
async def test_somebody_elses_item_is_passed_on_by_a_manager(world: World, interaction: str) -> None:
    (item,) = await promised(world, interaction, "2026-11-30")
    passed = {"id": item["id"], "version": 1, "assigneeId": world.user("ben")}
    assert (await do(world, "updateActionItem", "ben", **passed))["code"] == "FORBIDDEN"
    assert (await do(world, "updateActionItem", "mia", **passed))["actionItem"]["assignee"] == {"name": "Ben"}


async def test_an_item_is_deleted_by_who_made_it_its_assignee_or_a_manager(world: World, interaction: str) -> None:
    (item,) = await promised(world, interaction, "2026-11-30", assigneeId=world.user("mia"))
    assert (await do(world, "deleteActionItem", "ben", id=item["id"]))["code"] == "FORBIDDEN"
    deleted = await do(world, "deleteActionItem", id=item["id"])
    assert deleted == {"deletedId": item["id"], "interaction": {"id": interaction}}
    assert (await do(world, "deleteActionItem", id=item["id"]))["code"] == "NOT_FOUND"


@pytest.mark.feature("PPL-6")
@pytest.mark.parametrize("name", ["closeActionItem", "reopenActionItem", "deleteActionItem"])
async def test_a_viewer_changes_nothing(world: World, interaction: str, name: str) -> None:
    (item,) = await promised(world, interaction, "2026-11-30")
    assert (await do(world, name, "vic", id=item["id"]))["code"] == "FORBIDDEN"


@pytest.mark.feature("ACT-3")
async def test_lists_are_filtered_by_person_state_and_due_date(world: World, interaction: str) -> None:
    mine = await promised(world, interaction, "2026-11-23", "2026-11-24", "2026-11-25")
    await promised(world, interaction, "2026-11-26", assigneeId=world.user("ben"))
    await do(world, "closeActionItem", id=mine[2]["id"])
    document = """
    query ($mine: Boolean! = false, $assignees: [ID!], $states: [ActionItemState!], $dueBefore: Date, $dueFrom: Date,
           $order: ActionItemOrder! = DUE_FIRST) {
      actionItems(mine: $mine, assignees: $assignees, states: $states, dueBefore: $dueBefore, dueFrom: $dueFrom,
                  orderBy: $order) { totalCount edges { node { dueOn } } }
    }
    """

    async def days(**variables: Any) -> list[int]:
        found = (await world.ask(world.ada, document, **variables))["actionItems"]
        assert found["totalCount"] == len(found["edges"])
        return [int(edge["node"]["dueOn"][-2:]) for edge in found["edges"]]

    assert await days() == [23, 24, 25, 26]
    assert await days(order="DUE_LAST") == [26, 25, 24, 23]
    assert await days(order="NEWEST") == [26, 25, 24, 23]
    assert await days(mine=True) == [23, 24, 25]
    assert await days(assignees=[world.user("ben")]) == [26]
    assert await days(states=["OPEN"]) == [24, 26]
    assert await days(states=["OVERDUE", "CLOSED"]) == [23, 25]
    assert await days(dueFrom="2026-11-24", dueBefore="2026-11-26") == [24, 25]


@pytest.mark.feature("API-1")
async def test_pages_by_due_date_follow_each_other_both_ways(world: World, interaction: str) -> None:
    await promised(world, interaction, "2026-11-25", "2026-11-25", "2026-11-23", "2026-11-30")
    document = """query ($after: String, $before: String, $first: Int, $last: Int) {
      actionItems(after: $after, before: $before, first: $first, last: $last) {
        edges { node { dueOn } } pageInfo { startCursor endCursor }
      }
    }"""
    first = (await world.ask(world.ada, document, first=2))["actionItems"]
    rest = (await world.ask(world.ada, document, first=2, after=first["pageInfo"]["endCursor"]))["actionItems"]
    back = (await world.ask(world.ada, document, last=2, before=rest["pageInfo"]["startCursor"]))["actionItems"]
    days = [edge["node"]["dueOn"][-2:] for edge in first["edges"] + rest["edges"]]
    assert days == ["23", "25", "25", "30"]
    assert back["edges"] == first["edges"]


@pytest.mark.feature("PPL-5")
async def test_items_of_another_teams_customer_do_not_exist(world: World) -> None:
    southern = ids.show("int", await plan(world, NOON, "southern"))
    (item,) = await promised(world, southern, "2026-11-30", as_="ben")
    document = "query ($id: ID!) { actionItem(id: $id) { id } node(id: $id) { id } actionItems { totalCount } }"
    nothing = {"actionItem": None, "node": None, "actionItems": {"totalCount": 0}}
    assert await world.ask(world.ada, document, id=item["id"]) == nothing
    assert (await do(world, "closeActionItem", id=item["id"]))["code"] == "NOT_FOUND"
    assert (await do(world, "addActionItems", interactionId=southern, items=[]))["code"] == "NOT_FOUND"
