"""Dirty data, the same on every database: ties, nulls, rows of foreign teams, broken JSON, odd texts, far dates."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from sqlalchemy import Enum, insert, inspect, select, update

from touchline.action_items.model import ActionItem
from touchline.customers import model as customers
from touchline.graph.fields import ENTITIES
from touchline.interactions.model import Interaction, InteractionTag
from touchline.interactions.rules import InteractionState
from touchline.journey.model import Touchpoint
from touchline.journey.rules import TouchpointKind
from touchline.kernel import ids
from touchline.kernel.changes import Change
from touchline.kernel.db import Database, Write
from touchline.kernel.text import folded, words
from touchline.people.model import Session, Team, TeamMember, Token, User
from touchline.people.rules import OFFICE_HOURS, Role, Viewer
from touchline.persisted_documents.model import PersistedDocument
from touchline.picklists.model import PicklistValue
from touchline.picklists.rules import FIRST_VALUES, Picklist
from touchline.schema import schema

T = TypeVar("T")

SCHEMA = schema._schema
NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
CONTROLS = "".join(map(chr, range(1, 32)))
ODD = (
    "plain", "It's", 'say "hi"', "back\\slash \\n \\u0041", "<script>&amp;</script>", "naïve Müller ß", "日本語",
    "😀👩‍👩‍👧 \U0010ffff", CONTROLS, "\x7f\x80\x9f", "\u2028\u2029\ufeff", "{{x}} $1 %s %(a)s :name ? ~ ''", "null",
    "العربية", "e\u0301", " ", "", "a" * 60, "\x01", "\x02[0]\x02", "10% _off_",
)  # fmt: skip
NAMES = ("Ada", "ada", "Äda Müller", "Zoë", 'O\'Neil & "Sons"', "a", "Żółć", "Ada Müller", "10% _x_", "日本 Ltd", "😀")
TOWNS = ("Wien", "wien", "Zürich", "", "O'Fallon", "日本")
MOMENTS = (
    *(NOW + timedelta(hours=hours) for hours in (-24 * 40, -24 * 8, -24 * 6, -49, -25, -12, -1, 0, 1, 11, 30, 24 * 9)),
    NOW - timedelta(microseconds=1),
    datetime(1, 1, 2, tzinfo=UTC),
    datetime(1899, 12, 31, 23, 59, 59, 999999, tzinfo=UTC),
    datetime(2026, 11, 24, tzinfo=UTC),
    datetime(9999, 12, 30, 23, 0, 0, 1, tzinfo=UTC),
    datetime.min.replace(tzinfo=UTC),
    datetime.max.replace(tzinfo=UTC),
)
DAYS = tuple(
    date.fromisoformat(day)
    for day in (
        "2026-11-23",
        "2026-11-24",
        "2026-11-24",
        "2026-11-25",
        "2026-12-01",
        "0001-01-02",
        "9999-12-31",
        "0001-01-01",
    )
)
MANY = {"usr": 7, "tea": 3, "cus": 30, "con": 50, "grp": 5, "tag": 8, "int": 110, "tou": 170, "act": 90}


@dataclass
class World:
    """What was put in, so that questions can name it."""

    ids: dict[str, list[str]] = field(default_factory=dict)
    codes: dict[str, list[str]] = field(default_factory=dict)
    """Of picklist values, by picklist."""
    viewers: tuple[Viewer, ...] = ()
    url: str = ""


class Maker:
    """Rows by chance, always by the same chance."""

    def __init__(self) -> None:
        self.chance = random.Random(20261124)
        self.made = {prefix: [self.id() for _ in range(number)] for prefix, number in MANY.items()}
        self.made["con"][:3] = self.made["cus"][:3]
        self.made["tou"][:2] = self.made["int"][:2]
        self.values = [(picklist, *value) for picklist in Picklist for value in FIRST_VALUES[picklist]]
        self.made["pic"] = [self.id() for _ in self.values]

    def id(self) -> bytes:
        return self.chance.randbytes(16)

    def one(self, some: Sequence[T]) -> T:
        return self.chance.choice(some)

    def perhaps(self, make: Callable[[], T], share: float = 0.7) -> T | None:
        return make() if self.chance.random() < share else None

    def of(self, prefix: str) -> bytes:
        return self.one(self.made[prefix])

    def text(self) -> str:
        return self.one(ODD)

    def moment(self) -> datetime:
        return self.one(MOMENTS)

    def value(self, picklist: Picklist) -> bytes:
        return self.one([id_ for id_, value in zip(self.made["pic"], self.values, strict=True) if value[0] is picklist])

    def links(self) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = [
            {"label": self.text(), "url": self.text()} for _ in range(self.chance.randint(0, 3))
        ]
        if found and self.chance.random() < 0.08:
            found[-1]["url"] = None
        if found and self.chance.random() < 0.08:
            del found[0]["label"]
        return found

    def row(self, model: type[Any], **values: Any) -> dict[str, Any]:
        """The given values; every other column by its type, null where it may be."""
        for column in inspect(model).columns:
            if column.key in values or column.primary_key:
                continue
            type_, nullable = column.type, bool(column.nullable)
            if isinstance(type_, Enum) and type_.enum_class is not None:
                members = list(type_.enum_class)
                values[column.key] = self.perhaps(lambda m=members: self.one(m)) if nullable else self.one(members)  # type: ignore[misc]
            elif column.name.endswith("_at"):
                values[column.key] = self.perhaps(self.moment) if nullable else self.moment()
            elif column.name.endswith("_on"):
                values[column.key] = self.perhaps(lambda: self.one(DAYS))
            elif type_.python_type is str:
                text = self.text()[: getattr(type_, "length", None)]
                values[column.key] = self.perhaps(lambda text=text: text) if nullable else text  # type: ignore[misc]
            elif type_.python_type is bool:
                values[column.key] = self.chance.random() < 0.6
            elif column.key == "version":
                values[column.key] = 1
            elif type_.python_type is int:
                values[column.key] = self.perhaps(lambda: self.chance.randint(0, 99), 0.6 if nullable else 1)
            elif nullable:
                values[column.key] = None
        return values

    # --- tables in the order of their keys ---

    def people(self) -> None:
        self.teams = [
            self.row(Team, id=id_, name=f"Team {self.text()}", name_key=f"team {number % 2}{number}")
            for number, id_ in enumerate(self.made["tea"])
        ]
        roles = (Role.ADMIN, Role.ANALYST, Role.VIEWER, Role.MANAGER, Role.ANALYST, Role.ANALYST, Role.VIEWER)
        self.users = [
            self.row(
                User, id=id_, name=f"{self.one(NAMES)} {number}", name_key=folded(self.one(NAMES)), role=role,
                email=f"u{number}@example.com", email_key=f"u{number}@example.com", is_active=number != 6,
                time_zone="UTC", working_hours=OFFICE_HOURS[: number % 3],
            )
            for number, (id_, role) in enumerate(zip(self.made["usr"], roles, strict=True))
        ]  # fmt: skip
        team, user = self.made["tea"], self.made["usr"]
        members = ((0, 1), (0, 2), (1, 2), (0, 4), (1, 5), (2, 0))
        self.members = [{"team_id": team[t], "user_id": user[u]} for t, u in members]
        self.tokens = [
            self.row(Token, id=self.id(), user_id=self.one(user[:3]), secret_hash=self.chance.randbytes(32))
            for _ in range(9)
        ]
        self.sessions = [
            self.row(Session, id=self.id(), user_id=self.one(user[:3]), secret_hash=self.chance.randbytes(32))
            for _ in range(9)
        ]
        self.documents = [
            self.row(PersistedDocument, id=self.id(), hash=f"{number:064d}", registered_by_id=self.one([None, *user]))
            for number in range(6)
        ]

    def picklists(self) -> None:
        outcomes = {
            value[1]: id_
            for id_, value in zip(self.made["pic"], self.values, strict=True)
            if value[0].name == "OUTCOME"
        }
        self.picklist_values = []
        places: dict[Picklist, int] = {}
        for id_, (picklist, code, label, marks) in zip(self.made["pic"], self.values, strict=True):
            known = dict(marks)
            concludes = known.pop("concludes_with", None)
            places[picklist] = places.get(picklist, -1) + 1
            row = {"id": id_, "version": 1, "picklist": picklist, "code": code, "label": label, **known}
            row |= {"position": places[picklist], "concludes_with_id": outcomes.get(concludes)}
            if places[picklist] == 2:
                row |= {"retired_at": self.moment(), "label": self.text()}
            self.picklist_values.append(row)
        self.picklist_values.sort(key=lambda row: row["picklist"].name != "OUTCOME")

    def customers(self) -> None:
        team = self.made["tea"]
        self.customer_rows = []
        for number, id_ in enumerate(self.made["cus"]):
            name, town = self.one(NAMES), self.perhaps(lambda: self.one(TOWNS))
            row = self.row(
                customers.Customer, id=id_, name=name, name_key=folded(name), town=town, time_zone="Europe/Vienna",
                town_key=None if town is None else folded(town), email=self.perhaps(lambda: "ada@example.com"),
                country=self.perhaps(lambda: "AT"), national_id_country=None, links=self.links(), owner_id=None,
                external_key=self.perhaps(lambda n=number: f"key {n}"), postcode=self.perhaps(lambda: "1010"),  # type: ignore[misc]
                team_id=self.one([None, team[0], team[0], team[1], team[1], team[2]]),
                parent_id=self.perhaps(lambda n=number: self.one(self.made["cus"][: max(1, n)]), 0.6),  # type: ignore[misc]
            )  # fmt: skip
            self.customer_rows.append(
                row | {"owner_id": self.perhaps(lambda: self.of("usr")), "national_id_sealed": None}
            )
        self.customer_rows[0]["parent_id"] = None
        self.contact_rows = [
            self.row(
                customers.Contact, id=id_, customer_id=self.one(self.made["cus"][:20]), name=(name := self.one(NAMES)),
                name_key=folded(name), external_key=None, is_self=False, email=self.perhaps(lambda: "x@example.com"),
                lifecycle_stage_id=self.perhaps(lambda: self.value(Picklist.LIFECYCLE_STAGE)),
            )
            for id_ in self.made["con"]
        ]  # fmt: skip
        self.groups = [
            self.row(
                customers.ContactGroup, id=id_, name=f"{self.one(NAMES)} {n}", name_key=f"{folded(self.one(NAMES))} {n}"
            )
            for n, id_ in enumerate(self.made["grp"])
        ]
        self.group_members = [
            {"group_id": group, "contact_id": contact}
            for group in self.made["grp"] for contact in self.chance.sample(self.made["con"], 12)
        ]  # fmt: skip
        self.tag_rows = [
            {"id": id_, "name": f"{self.text()[:40]}{n}", "name_key": f"{folded(self.one(NAMES))} {n}"}
            for n, id_ in enumerate(self.made["tag"])
        ]
        self.customer_tags = self.tagged("customer_id", self.made["cus"])
        self.interaction_tags = self.tagged("interaction_id", self.made["int"])
        self.stage_changes = [
            self.row(
                customers.StageChange, id=self.id(), customer_id=self.of("cus"), contact_id=self.of("con"),
                from_id=self.perhaps(lambda: self.value(Picklist.LIFECYCLE_STAGE)),
                user_id=self.perhaps(lambda: self.of("usr")),
                to_id=self.perhaps(lambda: self.value(Picklist.LIFECYCLE_STAGE)),
            )
            for _ in range(60)
        ]  # fmt: skip

    def tagged(self, key: str, owners: list[bytes]) -> list[dict[str, bytes]]:
        return [
            {key: id_, "tag_id": tag}
            for id_ in owners
            for tag in self.chance.sample(self.made["tag"], self.one((0, 1, 3)))
        ]

    def searchables(self) -> list[dict[str, Any]]:
        found = [(row["id"], None, row) for row in self.customer_rows]
        found += [(row["customer_id"], row["id"], row) for row in self.contact_rows]
        return [
            {
                "id": self.id(), "customer_id": customer, "contact_id": contact, "name_key": row["name_key"],
                "words": " ".join(words(f"{row['name']} {row['email'] or ''}")),
            }
            for customer, contact, row in found
        ]  # fmt: skip

    def work(self) -> None:
        perhaps, value = self.perhaps, self.value
        self.interactions = []
        for number, id_ in enumerate(self.made["int"]):
            personal = number % 9 == 0
            state = self.one(list(InteractionState))
            row = self.row(
                Interaction, id=id_, personal=personal, customer_id=None if personal else self.of("cus"),
                links=self.links(),
                contact_id=None if personal else perhaps(lambda: self.of("con")),
                assignee_id=self.one(self.made["usr"][:5]),
                creator_id=self.of("usr"), state=state, time_zone="Asia/Kathmandu", step_id=value(Picklist.STEP),
                outcome_id=value(Picklist.OUTCOME) if state is InteractionState.COMPLETED else None,
                medium_id=perhaps(lambda: value(Picklist.MEDIUM)), purpose_id=perhaps(lambda: value(Picklist.PURPOSE)),
                next_action_id=perhaps(lambda: value(Picklist.NEXT_ACTION), 0.3), source_type_id=None,
                source_reason_id=perhaps(lambda: value(Picklist.SOURCE_REASON), 0.3),
                follow_up_of_id=perhaps(lambda n=number: self.one(self.made["int"][: max(1, n)]), 0.4),  # type: ignore[misc]
            )  # fmt: skip
            self.interactions.append(row | {"subject_key": folded(row["subject"])})
        self.interactions[0]["follow_up_of_id"] = None
        self.touchpoints = [
            self.row(
                Touchpoint, id=id_, customer_id=self.of("cus"), contact_id=perhaps(lambda: self.of("con")),
                kind=self.one([*TouchpointKind, TouchpointKind.FOLLOW_UP]), user_id=perhaps(lambda: self.of("usr")),
                interaction_id=perhaps(lambda: self.of("int")), medium_id=perhaps(lambda: value(Picklist.MEDIUM)),
                outcome_id=perhaps(lambda: value(Picklist.OUTCOME)), superseded_at=perhaps(self.moment, 0.15),
                impressions=[{"key": x["label"], "value": x["url"]} for x in self.links() if len(x) == 2],
                source=f"s{n}",
                idempotency_key=None,
            )
            for n, id_ in enumerate(self.made["tou"])
        ]  # fmt: skip
        self.action_items = [
            self.row(
                ActionItem, id=id_, interaction_id=self.of("int"), assignee_id=self.one(self.made["usr"][:5]),
                customer_id=perhaps(lambda: self.of("cus"), 0.85), due_on=self.one(DAYS), creator_id=self.of("usr"),
                closed_by_id=perhaps(lambda: self.of("usr")),
            )
            for id_ in self.made["act"]
        ]  # fmt: skip

    def changes(self) -> list[dict[str, Any]]:
        of = ("customer", "contact", "interaction", "action_item", "user", "nothing")
        prefixes = dict(zip(of, ("cus", "con", "int", "act", "usr", "tag"), strict=True))
        rows = []
        for _ in range(140):
            entity = self.one(of)
            fields = [{"field": self.text(), "before": self.perhaps(self.text), "after": self.perhaps(self.text)}]
            rows.append(
                self.row(
                    Change, transaction=0, id=self.id(), at=self.moment(), kind=self.one(("CREATED", "UPDATED")),
                    entity=entity,
                    entity_id=self.of(prefixes[entity]), customer_id=self.perhaps(lambda: self.of("cus")),
                    fields=fields * self.chance.randint(0, 2), user_id=self.perhaps(lambda: self.of("usr")),
                )
            )  # fmt: skip
        return rows

    def viewers(self) -> tuple[Viewer, ...]:
        """An administrator, an analyst of one team, a viewer of two; each in a zone of their own."""
        team, user = self.made["tea"], self.made["usr"]
        session = next(row["id"] for row in self.sessions if row["user_id"] == user[1])
        return (
            Viewer(user[0], "root", Role.ADMIN, (team[2],), ZoneInfo("Pacific/Auckland")),
            Viewer(user[1], "ada", Role.ANALYST, (team[0],), ZoneInfo("America/St_Johns"), session_id=session),
            Viewer(user[2], "vic", Role.VIEWER, (team[0], team[1]), ZoneInfo("Asia/Kathmandu")),
            Viewer(user[3], "new", Role.ANALYST, (), ZoneInfo("UTC")),
        )


async def filled(db: Database) -> World:
    """Fills a migrated, empty database."""
    maker = Maker()
    for make in (maker.people, maker.picklists, maker.customers, maker.work):
        make()
    async with db.write() as write:
        await _people_and_customers(write, maker)
        for model, rows in (
            (customers.Searchable, maker.searchables()),
            (Interaction, maker.interactions),
            (InteractionTag, maker.interaction_tags),
            (Touchpoint, maker.touchpoints),
            (ActionItem, maker.action_items),
            (Change, maker.changes()),
        ):
            await _put(write, model, rows)
        shown = {
            prefix: [ids.show(prefix, id_) for id_ in (await write.execute(select(e.model.id))).scalars()]
            for prefix, e in ENTITIES.items()
        }
    codes = {picklist.name: [value[0] for value in FIRST_VALUES[picklist]] for picklist in Picklist}
    return World({prefix: sorted(known) for prefix, known in shown.items()}, codes, maker.viewers())


async def _people_and_customers(write: Write, maker: Maker) -> None:
    for model, rows in (
        (Team, maker.teams),
        (User, maker.users),
        (TeamMember, maker.members),
        (Token, maker.tokens),
        (Session, maker.sessions),
        (PersistedDocument, maker.documents),
        (PicklistValue, maker.picklist_values),
        (customers.Customer, maker.customer_rows),
        (customers.Contact, maker.contact_rows),
        (customers.ContactGroup, maker.groups),
        (customers.GroupMember, maker.group_members),
        (customers.Tag, maker.tag_rows),
        (customers.CustomerTag, maker.customer_tags),
        (customers.StageChange, maker.stage_changes),
    ):
        await _put(write, model, rows)
    for row in maker.customer_rows[:24]:
        default = update(customers.Customer).where(customers.Customer.id == row["id"])
        await write.execute(default.values(default_contact_id=maker.of("con")))


async def _put(write: Write, model: type[Any], rows: list[dict[str, Any]]) -> None:
    names = {name: None for row in rows for name in row}
    await write.execute(insert(model), [dict(names, **row) for row in rows])
