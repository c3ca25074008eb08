"""Reading journeys: in order, filtered together, counted by the same filters, and only by those who may."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import update

from hands import NOON
from journey.world import World
from touchline.journey import commands, model
from touchline.journey.rules import FollowUpStatus, TouchpointKind
from touchline.kernel import ids

MIDNIGHT = NOON.replace(hour=23) - timedelta(days=1)
"""Tuesday begins in Vienna, where it is one hour later than in UTC."""

JOURNEY = """
query ($id: ID!, $first: Int, $after: String, $order: JourneyOrder! = OLDEST, $media: [String!], $users: [ID!],
       $kinds: [TouchpointKind!], $statuses: [FollowUpStatus!], $since: DateTime, $until: DateTime, $on: Date,
       $fromDate: Date, $toDate: Date, $preset: TimePreset) {
  customer(id: $id) {
    journey(first: $first, after: $after, orderBy: $order, media: $media, users: $users, kinds: $kinds, preset: $preset,
            statuses: $statuses, since: $since, until: $until, on: $on, fromDate: $fromDate, toDate: $toDate) {
      totalCount
      edges { node { action } }
      pageInfo { hasNextPage endCursor }
    }
  }
}
"""


@pytest.fixture
async def told(world: World) -> World:
    """Six things that happened with the open customer, called by the letters a to f."""
    rows: list[dict[str, Any]] = [
        {"action": "a", "medium": "EMAIL", "occurred_at": MIDNIGHT - timedelta(days=30)},
        {"action": "b", "medium": "CALL", "occurred_at": MIDNIGHT - timedelta(days=6), "user_id": world.ben.id},
        {"action": "c", "medium": "EMAIL", "occurred_at": MIDNIGHT - timedelta(hours=1), "user_id": world.ada.id},
        {"action": "d", "medium": "VISIT", "occurred_at": MIDNIGHT - timedelta(microseconds=1)},
        {"action": "e", "medium": "CALL", "occurred_at": MIDNIGHT, "user_id": world.ada.id},
        {"action": "f", "medium": "DESK", "occurred_at": NOON, "contact_id": world.contacts["open"]},
    ]
    rows[1] |= {"kind": TouchpointKind.FOLLOW_UP, "status": FollowUpStatus.ATTENDED}
    rows[4] |= {"kind": TouchpointKind.FOLLOW_UP, "status": FollowUpStatus.UNATTENDED}
    shared = {"kind": TouchpointKind.SIGNAL, "customer_id": world.customers["open"]}
    async with world.db.write() as write:
        given: Any = [shared | row | {"idempotency_key": row["action"]} for row in reversed(rows)]
        await commands.record_touchpoints(write, world.mia, given)
    return world


async def dots(world: World, **variables: Any) -> str:
    answer = await world.ask(world.ada, JOURNEY, id=world.customer("open"), **variables)
    journey = answer["customer"]["journey"]
    actions = "".join(edge["node"]["action"] for edge in journey["edges"])
    if "first" not in variables:
        assert journey["totalCount"] == len(actions)
    return actions


@pytest.mark.feature("JRN-1")
async def test_a_journey_is_in_the_order_of_occurrence_both_ways(told: World) -> None:
    assert await dots(told) == "abcdef"
    assert await dots(told, order="NEWEST") == "fedcba"


@pytest.mark.feature("JRN-1", "API-1")
async def test_pages_of_a_journey_follow_each_other(told: World) -> None:
    document, seen, after = JOURNEY, "", None
    for _ in range(3):
        answer = await told.ask(told.ada, document, id=told.customer("open"), first=2, after=after)
        journey = answer["customer"]["journey"]
        assert journey["totalCount"] == 6
        seen += "".join(edge["node"]["action"] for edge in journey["edges"])
        after = journey["pageInfo"]["endCursor"]
    assert (seen, journey["pageInfo"]["hasNextPage"]) == ("abcdef", False)


@pytest.mark.feature("JRN-6")
@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        ({"media": ["EMAIL"]}, "ac"),
        ({"media": ["EMAIL", "VISIT"]}, "acd"),
        ({"media": []}, ""),
        ({"kinds": ["FOLLOW_UP"]}, "be"),
        ({"statuses": ["ATTENDED"]}, "b"),
        ({"preset": "TODAY"}, "ef"),
        ({"preset": "YESTERDAY"}, "cd"),
        ({"preset": "LAST_7_DAYS"}, "bcdef"),
        ({"preset": "LAST_30_DAYS"}, "bcdef"),
        ({"on": "2026-11-23"}, "cd"),
        ({"fromDate": "2026-11-24"}, "ef"),
        ({"toDate": "2026-11-23"}, "abcd"),
        ({"fromDate": "2026-11-18", "toDate": "2026-11-23"}, "bcd"),
        ({"since": "2026-11-23T23:00:00Z", "until": "2026-11-24T12:00:00Z"}, "e"),
        ({"preset": "LAST_7_DAYS", "media": ["CALL"], "kinds": ["FOLLOW_UP"], "statuses": ["UNATTENDED"]}, "e"),
    ],
)
async def test_filters_combine_and_days_are_the_viewers(told: World, filters: dict[str, Any], expected: str) -> None:
    assert await dots(told, **filters) == expected


@pytest.mark.feature("JRN-6")
async def test_several_users_may_be_asked_for_together(told: World) -> None:
    assert await dots(told, users=[told.user("ada")]) == "ce"
    assert await dots(told, users=[told.user("ada"), told.user("ben")]) == "bce"
    assert await dots(told, users=["usr_nobody"]) == ""


@pytest.mark.feature("JRN-1")
async def test_a_contact_has_its_own_part_of_the_journey(told: World) -> None:
    document = "query ($id: ID!) { contact(id: $id) { journey { totalCount edges { node { action } } } } }"
    answer = await told.ask(told.ada, document, id=told.contact("open"))
    assert answer["contact"]["journey"] == {"totalCount": 1, "edges": [{"node": {"action": "f"}}]}


async def test_what_was_superseded_is_no_longer_on_the_journey(told: World) -> None:
    async with told.db.write() as write:
        gone = update(model.Touchpoint).where(model.Touchpoint.action == "c").values(superseded_at=write.now)
        await write.execute(gone)
    assert await dots(told) == "abdef"


@pytest.mark.feature("PPL-5")
async def test_a_touchpoint_of_another_teams_customer_cannot_be_reached_by_any_path(world: World) -> None:
    row: Any = {"kind": TouchpointKind.SIGNAL, "customer_id": world.customers["southern"], "medium": "VISIT"}
    row |= {"action": "website visited", "occurred_at": NOON, "idempotency_key": "1"}
    async with world.db.write() as write:
        made = await commands.record_touchpoints(write, world.ben, [row])
    shown = ids.show("tou", made.touchpoints[0])
    document = """
    query ($id: ID!, $customer: ID!) {
      touchpoint(id: $id) { id } node(id: $id) { id } customer(id: $customer) { journey { totalCount } }
    }
    """
    variables = {"id": shown, "customer": world.customer("southern")}
    assert await world.ask(world.ada, document, **variables) == {"touchpoint": None, "node": None, "customer": None}
    seen = await world.ask(world.ben, document, **variables)
    assert seen["touchpoint"] == seen["node"] == {"id": shown}
    assert seen["customer"]["journey"]["totalCount"] == 1
