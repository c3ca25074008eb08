"""Two teams, a customer of each and one of everyone, each with all that can belong to a customer."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import inspect, select

from api import Api, Client
from touchline.graph.fields import ENTITIES
from touchline.kernel import ids
from touchline.people.rules import Role, Scope

SECRET = "Quetzalcoatl"
"""Stands in every text of the customer that the north may not see."""

PERSONAL = {"ses", "tok"}
"""Entities that belong to a user, not to a customer."""


@dataclass
class World:
    api: Api
    clients: dict[str, Client] = field(default_factory=dict)
    north: dict[str, str] = field(default_factory=dict)
    """Ids of what the north may see, by the entity's prefix."""
    south: dict[str, list[str]] = field(default_factory=dict)
    """Ids of everything that belongs to the south's customer, by the entity's prefix."""

    @property
    def hidden(self) -> list[str]:
        return [id_ for listed in self.south.values() for id_ in listed]


async def built(api: Api) -> World:
    north, south = await api.team("North"), await api.team("South")
    world = World(api)
    for name, role, teams, scope in (
        ("root", Role.ADMIN, (), Scope.READ_WRITE),
        ("mia", Role.MANAGER, (), Scope.READ_WRITE),
        ("ada", Role.ANALYST, (north,), Scope.READ_WRITE),
        ("vic", Role.VIEWER, (north,), Scope.READ_WRITE),
        ("bot", Role.ADMIN, (), Scope.READ),
    ):
        world.clients[name] = await api.user(name, role, *teams, scope=scope)
    world.clients["stranger"] = api.stranger
    root = world.clients["root"]
    group = await root.do("createContactGroup", {"name": "Friends"}, "contactGroup { id }")
    world.north["grp"] = group["contactGroup"]["id"]
    await _customer(root, "Northern Lights", ids.show("tea", north), world.north["grp"])
    await _customer(root, f"{SECRET} Ltd", ids.show("tea", south), world.north["grp"])
    world.north |= await _first_of_each(api, "Northern Lights")
    world.south = await _all_of_each(api, f"{SECRET} Ltd")
    return world


async def _customer(root: Client, name: str, team: str, group: str) -> None:
    word = name.partition(" ")[0]
    made = await root.do(
        "createCustomer",
        {"name": name, "teamId": team, "town": word, "tags": ["gold"], "notes": word},
        "customer { id }",
    )
    customer = made["customer"]["id"]
    contact = (
        await root.do(
            "createContact",
            {"customerId": customer, "firstName": word, "lastName": "Doe", "lifecycleStage": None},
            "contact { id }",
        )
    )["contact"]["id"]
    await root.do("addToGroup", {"groupId": group, "contactIds": [contact]})
    stage = (await root.ask("{ picklist(list: LIFECYCLE_STAGE) { code } }"))["picklist"][0]["code"]
    await root.do("moveLifecycleStage", {"contactId": contact, "stage": stage})
    await root.do("changeRelationship", {"customerId": customer, "relationship": "CUSTOMER"})
    step = (await root.ask("{ picklist(list: STEP) { code } }"))["picklist"][0]["code"]
    logged = await root.do(
        "logInteraction",
        {
            "customerId": customer,
            "contactId": contact,
            "medium": "CALL",
            "step": step,
            "startedAt": "2026-11-20T10:00:00Z",
            "subject": word,
            "actionItems": [{"title": word, "dueOn": "2026-12-01"}],
        },
        "interaction { id }",
    )
    assert logged["__typename"] == "LogInteractionPayload", logged
    planned = await root.do(
        "scheduleInteraction",
        {
            "customerId": customer,
            "medium": "CALL",
            "step": step,
            "startsAt": "2026-11-26T10:00:00Z",
            "durationMinutes": 30,
            "subject": word,
        },
        "interaction { id }",
    )
    move = {"id": planned["interaction"]["id"], "version": 1, "startsAt": "2026-11-27T10:00:00Z", "reason": word}
    moved = await root.do("rescheduleInteraction", move)
    assert moved["__typename"] == "RescheduleInteractionPayload", moved
    await root.do(
        "recordTouchpoints",
        {
            "touchpoints": [
                {
                    "customerId": customer,
                    "contactId": contact,
                    "kind": "SIGNAL",
                    "medium": "EMAIL",
                    "action": "email opened",
                    "subject": word,
                    "occurredAt": "2026-11-21T10:00:00Z",
                    "idempotencyKey": f"{word}-1",
                }
            ]
        },
    )


async def _all_of_each(api: Api, name: str) -> dict[str, list[str]]:
    """Ids of all rows that belong to the customer of that name, found in the tables and not through the graph."""
    found: dict[str, list[str]] = {}
    async with api.db.read() as connection:
        customers = ENTITIES["cus"].model
        customer = await connection.scalar(select(customers.id).where(customers.name == name))
        for prefix, entity in ENTITIES.items():
            columns = inspect(entity.model).column_attrs
            owner = entity.model.id if prefix == "cus" else getattr(entity.model, "customer_id", None)
            if owner is None or "id" not in columns:
                continue
            rows = (await connection.execute(select(entity.model.id).where(owner == customer))).scalars()
            found[prefix] = [ids.show(prefix, id_) for id_ in rows]
            assert found[prefix], f"the world has no {prefix} for {name}: make one, so that its hiding is tested"
    return found


async def _first_of_each(api: Api, name: str) -> dict[str, str]:
    return {prefix: listed[0] for prefix, listed in (await _all_of_each(api, name)).items()}


def flat(answer: Any) -> str:
    return str(answer)
