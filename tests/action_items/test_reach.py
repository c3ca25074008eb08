"""From a customer to who has to do what, in one query whose statements do not grow with the rows (JRN-14)."""

from __future__ import annotations

from typing import Any

import pytest

from journey.world import World

LOG = """
mutation ($input: LogInteractionInput!) {
  logInteraction(input: $input) { ... on LogInteractionPayload { interaction { id } } ... on InvalidInput { message } }
}
"""

REACH = """
query ($id: ID!) {
  customer(id: $id) {
    name
    contacts { edges { node {
      name
      journey { totalCount edges { node {
        action occurredAt user { name }
        ... on FollowUp { status }
        interaction { title status actionItems { edges { node { title state assignee { name } } } } }
      } } }
    } } }
  }
}
"""


@pytest.mark.feature("JRN-14")
async def test_the_number_of_statements_does_not_grow_with_the_rows(world: World) -> None:
    async def log(times: int) -> None:
        for number in range(times):
            items = [{"title": f"{number}.{place}", "dueOn": "2026-11-30"} for place in range(times)]
            input_: dict[str, Any] = {"customerId": world.customer("open"), "contactId": world.contact("open")}
            input_ |= {"startedAt": "2026-11-24T09:00:00Z", "medium": "CALL", "step": "SALES_01", "actionItems": items}
            await world.ask(world.ada, LOG, input=input_)

    async def reach() -> tuple[int, int]:
        answer = await world.ask(world.ada, REACH, id=world.customer("open"))
        (contact,) = answer["customer"]["contacts"]["edges"]
        dots = contact["node"]["journey"]["edges"]
        assert contact["node"]["journey"]["totalCount"] == len(dots)
        items = [item for dot in dots for item in dot["node"]["interaction"]["actionItems"]["edges"]]
        assert all(item["node"]["assignee"] == {"name": "Ada"} for item in items)
        return world.statements, len(items)

    await log(1)
    few, one = await reach()
    await log(5)
    many, more = await reach()
    assert (one, more) == (1, 26)
    assert few == many <= 8
