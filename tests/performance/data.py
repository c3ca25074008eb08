"""The benchmark's data: customers, contacts, interactions, touchpoints, action items. Deterministic by size."""

from __future__ import annotations

import random
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import select

from touchline.action_items.model import ActionItem
from touchline.customers.model import Contact, Customer
from touchline.customers.rules import CustomerKind, Relationship
from touchline.interactions.model import Interaction
from touchline.interactions.rules import Direction, Family, InteractionState
from touchline.journey.model import Touchpoint
from touchline.journey.rules import TouchpointKind
from touchline.kernel import ids
from touchline.kernel.db import Database
from touchline.people import commands as people
from touchline.people.commands.access import hashed
from touchline.people.model import TeamMember, Token, User
from touchline.people.rules import OFFICE_HOURS, Role, Scope
from touchline.picklists import commands as picklists
from touchline.picklists.model import PicklistValue
from touchline.picklists.rules import Picklist

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
MEDIA = ("CALL", "EMAIL", "MEETING", "CHAT", "DESK")
TEAMS = 8
SECRET = "tl_the_token_of_the_benchmark_which_asks_every_question"
"""The token of the second user, an analyst who sees what belongs to one team and what belongs to none."""


@dataclass(frozen=True, slots=True)
class Size:
    customers: int = 20_000
    contacts: int = 40_000
    interactions: int = 1_000_000
    action_items: int = 200_000
    users: int = 200
    longest: int = 50_000
    """Interactions of the one customer that has most."""


def sized(interactions: int) -> Size:
    """All of it in proportion to the number of interactions."""
    part = interactions / 1_000_000
    return Size(
        customers=max(50, int(20_000 * part)),
        contacts=max(100, int(40_000 * part)),
        interactions=interactions,
        action_items=max(200, int(200_000 * part)),
        longest=max(500, int(50_000 * part)),
    )


async def built(db: Database, size: Size) -> AsyncIterator[tuple[Any, Iterator[dict[str, Any]]]]:
    """The tables of a migrated, empty database, each with the rows to put into it."""
    chance = random.Random(20261124)
    async with db.write() as write:
        await picklists.seed(write)
        teams = [await people.create_team(write, f"Team {number}") for number in range(TEAMS)]
        value = PicklistValue
        found = await write.execute(select(value.picklist, value.code, value.id))
        values = {(row.picklist, row.code): row.id for row in found}
    users = [ids.new() for _ in range(size.users)]
    customers = [ids.new() for _ in range(size.customers)]
    contacts = [(ids.new(), customers[number % size.customers]) for number in range(size.contacts)]
    contact_of = {customer: contact for contact, customer in reversed(contacts)}
    maker = Maker(chance, users, customers, contact_of, values, size, teams)
    yield User, map(maker.user, range(size.users))
    yield TeamMember, map(maker.membership, range(size.users))
    yield Token, iter([maker.token()])
    yield Customer, map(maker.customer, range(size.customers))
    yield Contact, (maker.contact(number, *contact) for number, contact in enumerate(contacts))
    yield Interaction, maker.interactions()
    yield Touchpoint, map(maker.touchpoint, maker.made)
    yield ActionItem, map(maker.action_item, range(size.action_items))


class Maker:
    def __init__(
        self,
        chance: random.Random,
        users: Sequence[bytes],
        customers: Sequence[bytes],
        contact_of: dict[bytes, bytes],
        values: dict[tuple[Picklist, str], bytes],
        size: Size,
        teams: Sequence[bytes],
    ) -> None:
        self.chance, self.users, self.customers, self.contact_of = chance, users, customers, contact_of
        self.size, self.teams = size, teams
        self.media = [values[Picklist.MEDIUM, code] for code in MEDIA]
        self.outcomes = [values[Picklist.OUTCOME, code] for code in ("RECORDED", "NO_ANSWER")]
        self.value: Callable[[Picklist], bytes] = lambda picklist: next(
            id_ for (of, _), id_ in values.items() if of is picklist
        )
        self.made: list[tuple[Any, ...]] = []

    def user(self, number: int) -> dict[str, Any]:
        name = f"User {number:03d}"
        return {
            "id": self.users[number],
            "version": 1,
            "name": name,
            "name_key": name.lower(),
            "email": f"user{number}@example.com",
            "email_key": f"user{number}@example.com",
            "role": Role.MANAGER if number == 0 else Role.ANALYST,
            "time_zone": "Europe/Vienna",
            "locale": "en",
            "avatar_color": "#3b5bdb",
            "working_hours": OFFICE_HOURS,
            "is_active": True,
            "created_at": NOW,
        }

    def membership(self, number: int) -> dict[str, Any]:
        return {"team_id": self.teams[number % len(self.teams)], "user_id": self.users[number]}

    def token(self) -> dict[str, Any]:
        return {
            "id": ids.new(),
            "user_id": self.users[1],
            "secret_hash": hashed(SECRET),
            "name": "Benchmark",
            "hint": "tl_the",
            "scope": Scope.READ_WRITE,
            "created_at": NOW,
        }

    def customer(self, number: int) -> dict[str, Any]:
        name = f"Customer {number:05d}"
        return {
            "id": self.customers[number],
            "version": 1,
            "kind": CustomerKind.COMPANY,
            "relationship": list(Relationship)[number % 4],
            "registered": number % 10 != 0,
            "name": name,
            "name_key": name.lower(),
            "email": f"office{number}@example.com",
            "town": f"Town {number % 100}",
            "town_key": f"town {number % 100}",
            "time_zone": "UTC",
            "links": [],
            "owner_id": self.users[number % len(self.users)],
            "team_id": None if number % 3 == 0 else self.teams[number % len(self.teams)],
            "created_at": NOW - timedelta(minutes=number),
        }

    def contact(self, number: int, id_: bytes, customer: bytes) -> dict[str, Any]:
        name = f"Contact {number:05d}"
        return {
            "id": id_,
            "version": 1,
            "customer_id": customer,
            "registered": True,
            "name": name,
            "name_key": name.lower(),
            "last_name": name,
            "email": f"contact{number}@example.com",
            "is_self": False,
            "created_at": NOW,
        }

    def interactions(self) -> Iterator[dict[str, Any]]:
        chance, step, purpose = self.chance, self.value(Picklist.STEP), self.value(Picklist.PURPOSE)
        for number in range(self.size.interactions):
            longest = number < self.size.longest
            customer = self.customers[1 if longest else chance.randrange(len(self.customers))]
            at = NOW - timedelta(seconds=chance.randrange(3 * 365 * 86_400))
            direction = Direction.OUTGOING if chance.random() < 0.6 else Direction.INCOMING
            row = (ids.new(), customer, chance.choice(self.users), chance.choice(self.media), direction, at)
            self.made.append(row)
            yield {
                "id": row[0],
                "version": 1,
                "customer_id": customer,
                "contact_id": self.contact_of.get(customer),
                "assignee_id": row[2],
                "creator_id": row[2],
                "medium_id": row[3],
                "direction": direction,
                "purpose_id": purpose,
                "step_id": step,
                "family": Family.APPOINTMENT,
                "personal": False,
                "subject": f"Subject {number}",
                "subject_key": f"subject {number}",
                "starts_at": at,
                "ends_at": at + timedelta(minutes=30),
                "duration_minutes": 30,
                "time_zone": "UTC",
                "state": InteractionState.COMPLETED,
                "outcome_id": self.outcomes[number % 2],
                "occurred_at": at,
                "completed_at": at,
                "update_date_at": at,
                "links": [],
                "created_at": at,
            }

    def touchpoint(self, row: tuple[Any, ...]) -> dict[str, Any]:
        id_, customer, user, medium, direction, at = row
        incoming = direction is Direction.INCOMING
        return {
            "id": ids.new(),
            "customer_id": customer,
            "contact_id": self.contact_of.get(customer),
            "user_id": user,
            "interaction_id": id_,
            "kind": TouchpointKind.SIGNAL if incoming else TouchpointKind.FOLLOW_UP,
            "medium_id": medium,
            "action": "call received" if incoming else "call dialled",
            "subject": "Subject",
            "impressions": [],
            "occurred_at": at,
            "recorded_at": at,
            "source": "touchline",
        }

    def action_item(self, number: int) -> dict[str, Any]:
        interaction = self.made[number * len(self.made) // self.size.action_items]
        return {
            "id": ids.new(),
            "version": 1,
            "interaction_id": interaction[0],
            "customer_id": interaction[1],
            "assignee_id": interaction[2],
            "creator_id": interaction[2],
            "title": f"Item {number}",
            "due_on": (interaction[5] + timedelta(days=7)).date(),
            "created_at": interaction[5],
        }
