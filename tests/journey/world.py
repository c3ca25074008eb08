"""A small company for the tests of what happens with customers: people of every role, picklists, customers."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import insert

from touchline.customers import model as customers
from touchline.customers.rules import CustomerKind, Relationship
from touchline.graph.context import Caller, Context
from touchline.graph.values import Request
from touchline.kernel import ids
from touchline.kernel.db import Database, Write
from touchline.kernel.text import folded
from touchline.people import model as people
from touchline.people.rules import Role, Viewer
from touchline.picklists.model import PicklistValue
from touchline.picklists.rules import Picklist, StepFamily, Tone

VIENNA = ZoneInfo("Europe/Vienna")

VALUES: dict[Picklist, tuple[str, ...]] = {
    Picklist.MEDIUM: ("CALL", "EMAIL", "MEETING", "DESK", "VISIT", "SMS"),
    Picklist.PURPOSE: ("PRESENT", "COMPLAINT"),
    Picklist.STEP: ("SALES_01", "PRIVATE"),
    Picklist.OUTCOME: ("RECORDED", "REACHED", "NOBODY_THERE"),
    Picklist.NEXT_ACTION: ("CALL_AGAIN",),
    Picklist.SOURCE_TYPE: ("FAIR",),
    Picklist.SOURCE_REASON: ("INVITED",),
    Picklist.LIFECYCLE_STAGE: ("LEAD", "QUALIFIED"),
}


@dataclass
class World:
    """Ada and Ben are analysts of the teams north and south; Mia manages, Vic only looks."""

    db: Database
    viewers: dict[str, Viewer] = field(default_factory=dict)
    teams: dict[str, bytes] = field(default_factory=dict)
    values: dict[str, bytes] = field(default_factory=dict)
    customers: dict[str, bytes] = field(default_factory=dict)
    contacts: dict[str, bytes] = field(default_factory=dict)
    statements: int = 0
    """How many SQL statements the last answer took to read."""

    def __getattr__(self, name: str) -> Viewer:
        """`world.ada` is the viewer of that name."""
        try:
            return self.viewers[name]
        except KeyError as error:
            raise AttributeError(name) from error

    @classmethod
    async def made(cls, db: Database) -> World:
        world = cls(db)
        async with db.write() as write:
            for team in ("north", "south"):
                world.teams[team] = ids.new()
                row = {"id": world.teams[team], "name": team, "name_key": team}
                await write.execute(insert(people.Team).values(**row))
            await world.add_person(write, "ada", Role.ANALYST, "north")
            await world.add_person(write, "ben", Role.ANALYST, "south")
            await world.add_person(write, "vic", Role.VIEWER, "north")
            await world.add_person(write, "mia", Role.MANAGER, None)
            await world.add_person(write, "gone", Role.ANALYST, "north", is_active=False)
            await world._add_values(write)
            await world.add_customer(write, "open", None)
            await world.add_customer(write, "northern", "north")
            await world.add_customer(write, "southern", "south")
        return world

    async def add_person(
        self, write: Write, name: str, role: Role, team: str | None, *, is_active: bool = True
    ) -> None:
        id_ = ids.new()
        await write.execute(
            insert(people.User).values(
                id=id_,
                name=name.capitalize(),
                name_key=name,
                email=f"{name}@example.com",
                email_key=f"{name}@example.com",
                role=role,
                time_zone="Europe/Vienna",
                locale="en",
                avatar_color="#336699",
                working_hours=[],
                is_active=is_active,
                password_hash=None,
                created_at=write.now,
            )
        )
        if team is not None:
            await write.execute(insert(people.TeamMember).values(team_id=self.teams[team], user_id=id_))
        teams = () if team is None else (self.teams[team],)
        self.viewers[name] = Viewer(id_, name.capitalize(), role, teams, VIENNA)

    async def _add_values(self, write: Write) -> None:
        for picklist, codes in VALUES.items():
            for position, code in enumerate(codes):
                self.values[code] = ids.new()
                row: dict[str, Any] = {"id": self.values[code], "picklist": picklist, "code": code}
                row |= {"label": code.replace("_", " ").capitalize(), "position": position, "retired_at": None}
                if picklist is Picklist.OUTCOME:
                    row |= {"tone": Tone.NEUTRAL, "reached": code == "REACHED"}
                if picklist is Picklist.STEP:
                    row["family"] = StepFamily.PRIVATE if code == "PRIVATE" else StepFamily.SALES
                await write.execute(insert(PicklistValue).values(**row))

    async def add_customer(self, write: Write, name: str, team: str | None) -> bytes:
        """A company with one contact of its own."""
        id_, contact = ids.new(), ids.new()
        await write.execute(
            insert(customers.Customer).values(
                id=id_,
                kind=CustomerKind.COMPANY,
                relationship=Relationship.PROSPECT,
                registered=True,
                name=name.capitalize(),
                name_key=folded(name),
                time_zone="Europe/Vienna",
                links=[],
                team_id=None if team is None else self.teams[team],
                external_key=f"key of {name}",
                created_at=write.now,
            )
        )
        await write.execute(
            insert(customers.Contact).values(
                id=contact,
                customer_id=id_,
                registered=True,
                name=f"Contact of {name}",
                name_key=f"contact of {name}",
                is_self=False,
                created_at=write.now,
            )
        )
        self.customers[name], self.contacts[name] = id_, contact
        return id_

    async def ask(self, viewer: Viewer | None, document: str, **variables: Any) -> Any:
        """The answer's data, through the whole graph; any error of the request fails the test."""
        result = await self.execute(viewer, document, **variables)
        assert result.errors is None, result.errors
        return result.data

    async def execute(self, viewer: Viewer | None, document: str, **variables: Any) -> Any:
        from touchline.schema import schema

        context = Context(self.db, Request(viewer, self.db.clock()), Caller(by="token"), None)
        try:
            return await schema.execute(document, variable_values=variables, context_value=context)
        finally:
            self.statements = context.reader.statements
            await context.close()

    def customer(self, name: str) -> str:
        return ids.show("cus", self.customers[name])

    def contact(self, name: str) -> str:
        return ids.show("con", self.contacts[name])

    def user(self, name: str) -> str:
        return ids.show("usr", self.viewers[name].id)
