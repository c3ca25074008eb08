"""Demo data of any size: believable customers whose journeys reach up to now; the same seed draws the same ones."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from random import Random
from typing import Any

from sqlalchemy import bindparam, func, insert, select, update

from touchline.action_items.model import ActionItem
from touchline.customers import model
from touchline.exchange.demo.customers import KEY, Draw, Drawn, searchable
from touchline.exchange.demo.journeys import Journeys
from touchline.exchange.demo.places import GROUPS, TAGS
from touchline.exchange.demo.staff import ROLES, staff
from touchline.exchange.demo.tables import Rows, picklist_values
from touchline.interactions.model import Interaction
from touchline.journey.model import Touchpoint
from touchline.kernel import ids
from touchline.kernel.changes import Entry
from touchline.kernel.db import Database, Write, plain
from touchline.kernel.text import folded
from touchline.kernel.vault import Vault
from touchline.picklists import commands as picklists

__all__ = ["ROLES", "Made", "customers_there", "make"]

AT_ONCE = 100
"""Customers in one transaction."""


@dataclass(slots=True)
class Made:
    customers: int = 0
    contacts: int = 0
    touchpoints: int = 0
    interactions: int = 0
    action_items: int = 0
    users: dict[str, bytes] | None = None


async def customers_there(db: Database) -> int:
    async with db.read() as connection:
        return await connection.scalar(select(func.count()).select_from(model.Customer)) or 0


async def make(
    db: Database, *, seed: int, customers: int, vault: Vault, zone: str, progress: Callable[[int], Any]
) -> Made:
    """Adds so many customers, a hundred in one transaction; `progress` hears how many more there are."""
    made = Made()
    async with db.write() as write:
        await picklists.seed(write)
        people = await staff(write, zone)
        groups = await _groups(write)
        tags = await _tags(write)
        values = await picklist_values(write)
        numbers = select(func.count()).where(model.Customer.external_key.like(f"{KEY}%"))
        there: int = await write.scalar(numbers) or 0
        names = set((await write.execute(select(model.Customer.name))).scalars()) if there else set()
    made.users = people.users
    random = Random(f"{seed}:{there}")  # noqa: S311 - stories, not secrets
    draw = Draw(random, people, vault, db.clock(), names)
    for start in range(0, customers, AT_ONCE):
        count = min(AT_ONCE, customers - start)
        journeys = Journeys(random, values, db.clock())
        drawn = [draw.customer(there + start + place) for place in range(count)]
        for one in drawn:
            journeys.tell(one)
        async with db.write() as write:
            await _insert(write, drawn, journeys.rows)
            await _join(write, random, drawn, groups, tags)
            _log(write, drawn, journeys.rows)
        made.customers += count
        made.contacts += sum(len(one.contacts) for one in drawn)
        made.touchpoints += len(journeys.rows.touchpoints)
        made.interactions += len(journeys.rows.interactions)
        made.action_items += len(journeys.rows.items)
        progress(count)
    return made


async def _insert(write: Write, drawn: Sequence[Drawn], rows: Rows) -> None:
    contacts = [contact for one in drawn for contact in one.contacts]
    for table, given in (
        (model.Customer, [one.customer for one in drawn]),
        (model.Contact, contacts),
        (model.Searchable, [row for one in drawn for row in searchable(one)]),
        (model.StageChange, rows.stays),
        (Interaction, rows.interactions),
        (ActionItem, rows.items),
        (Touchpoint, rows.touchpoints),
    ):
        if given:
            await write.execute(insert(table), given)
    customer: Any = model.Customer.__table__
    default = (
        update(customer).where(customer.c.id == bindparam("customer")).values(default_contact_id=bindparam("contact"))
    )
    chosen = [
        {"customer": one.customer["id"], "contact": one.contacts[0]["id"]}
        for place, one in enumerate(drawn)
        if one.contacts[0]["is_self"] or place % 4
    ]
    await write.execute(default, chosen)


async def _join(
    write: Write, random: Random, drawn: Sequence[Drawn], groups: Sequence[bytes], tags: Sequence[bytes]
) -> None:
    members, tagged = [], []
    for one in drawn:
        for contact in one.contacts:
            if random.random() < 0.25:
                members.append({"group_id": random.choice(groups), "contact_id": contact["id"]})
        for tag in random.sample(tags, random.choice((0, 1, 1, 2, 3))):
            tagged.append({"customer_id": one.customer["id"], "tag_id": tag})
    if members:
        await write.execute(insert(model.GroupMember), members)
    if tagged:
        await write.execute(insert(model.CustomerTag), tagged)


def _log(write: Write, drawn: Sequence[Drawn], rows: Rows) -> None:
    """The trail of records that people make by hand, at the time they would have made them (PPL-9)."""
    for one in drawn:
        row = one.customer
        shown = {
            name: row[name] for name in ("name", "kind", "email", "phone", "town", "country", "owner_id") if row[name]
        }
        write.changes.append(_entry("CREATED", "customer", row, row["owner_id"], row["created_at"], row["id"], shown))
        for contact in one.contacts:
            shown = {name: contact[name] for name in ("name", "email", "job_title") if contact[name]}
            write.changes.append(
                _entry("CREATED", "contact", contact, row["owner_id"], contact["created_at"], row["id"], shown)
            )
    for row in rows.interactions:
        kind = "LOGGED" if row["outcome_id"] else "CREATED"
        shown = {name: row[name] for name in ("subject", "starts_at", "direction", "outcome_id") if row[name]}
        write.changes.append(
            _entry(kind, "interaction", row, row["creator_id"], row["created_at"], row["customer_id"], shown)
        )


def _entry(
    kind: str,
    entity: str,
    row: dict[str, Any],
    user_id: bytes | None,
    at: Any,
    customer_id: bytes,
    after: dict[str, Any],
) -> Entry:
    fields = [{"field": name, "before": None, "after": plain(value)} for name, value in after.items()]
    return Entry(at, user_id, kind, entity, row["id"], customer_id, fields)  # type: ignore[arg-type]  # as write.record makes them


async def _groups(write: Write) -> list[bytes]:
    group = model.ContactGroup
    there = {row.name_key: row.id for row in await write.execute(select(group.id, group.name_key))}
    for name, description in GROUPS:
        if folded(name) not in there:
            there[folded(name)] = ids.new()
            row = {"id": there[folded(name)], "version": 1, "name": name, "name_key": folded(name)}
            row |= {"description": description, "is_active": True, "created_at": write.now}
            await write.execute(insert(group).values(**row))
            write.record("CREATED", "contact_group", row["id"], after={"name": name, "description": description})
    return [there[folded(name)] for name, _ in GROUPS]


async def _tags(write: Write) -> list[bytes]:
    tag = model.Tag
    there = {row.name_key: row.id for row in await write.execute(select(tag.id, tag.name_key))}
    for name in TAGS:
        if folded(name) not in there:
            there[folded(name)] = ids.new()
            await write.execute(insert(tag).values(id=there[folded(name)], name=name, name_key=folded(name)))
            write.record("CREATED", "tag", there[folded(name)], after={"name": name})
    return [there[folded(name)] for name in TAGS]
