"""What rows become: users, customers, contacts, touchpoints. The same commands as the API's, so the same rules hold."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import select

from touchline.customers import commands as customers
from touchline.customers.model import Contact, Customer
from touchline.customers.rules import CustomerKind, Relationship
from touchline.exchange.importing.mapping import File
from touchline.exchange.importing.reading import Row, RowProblem
from touchline.journey import commands as journey
from touchline.journey.rules import FollowUpStatus, TouchpointKind
from touchline.kernel.db import Write
from touchline.kernel.errors import Invalid, Refusal
from touchline.kernel.text import folded
from touchline.kernel.types import instant
from touchline.kernel.vault import Vault
from touchline.people import commands as people
from touchline.people.model import Team, User
from touchline.people.rules import Role, Viewer


@dataclass(frozen=True, slots=True)
class Batch:
    write: Write
    by: Viewer
    file: File
    zone: ZoneInfo
    vault: Vault


@dataclass(frozen=True, slots=True)
class Asked:
    """A row, and its fields' texts."""

    row: Row
    texts: dict[str, str]
    impressions: list[dict[str, str]]


@dataclass(slots=True)
class Made:
    new: int = 0
    known: int = 0
    problems: list[RowProblem] = field(default_factory=list)


def _problem(batch: Batch, asked: Asked, target: str, message: str) -> RowProblem:
    column = batch.file.column_of(target)
    return RowProblem(asked.row.line, column, asked.row.cells.get(column, "")[:80], message)


async def _one(batch: Batch, asked: Asked, make: Callable[[], Awaitable[Any]], made: Made) -> None:
    """One row in a savepoint of its own: whole, or absent with its problems told."""
    try:
        async with batch.write.attempt():
            logged = len(batch.write.changes)
            try:
                await make()
            except (Invalid, Refusal):
                del batch.write.changes[logged:]
                raise
        made.new += 1
    except Invalid as error:
        made.problems += [_problem(batch, asked, problem.path[0], problem.message) for problem in error.problems]
    except Refusal as error:
        made.problems.append(_problem(batch, asked, "", error.message))


def _chosen(enum: Any, text: str, target: str) -> Any:
    try:
        return enum(text)
    except ValueError:
        raise Invalid.at(target, f"Choose one of {', '.join(enum)}.", "UNKNOWN") from None


# --- users -----------------------------------------------------------------------------------------------------------


async def users(batch: Batch, rows: Sequence[Asked]) -> Made:
    made, write = Made(), batch.write
    there = set((await write.execute(select(User.email_key))).scalars())
    teams = {row.name_key: row.id for row in await write.execute(select(Team.name_key, Team.id))}
    for asked in rows:
        texts = asked.texts
        if folded(texts["email"]) in there:
            made.known += 1
            continue
        there.add(folded(texts["email"]))
        name = texts.get("team", "")
        if name and folded(name) not in teams:
            teams[folded(name)] = await people.create_team(write, name)

        async def make(texts: Mapping[str, str] = texts, team: bytes | None = teams.get(folded(name))) -> None:
            role = _chosen(Role, texts["role"], "role")
            values: Any = {"name": texts["name"], "email": texts["email"], "role": role}
            await people.create_user(write, values | ({"teams": [team]} if team else {}), default_zone=batch.zone.key)

        await _one(batch, asked, make, made)
    return made


# --- customers and contacts ------------------------------------------------------------------------------------------


async def _keys(write: Write, table: Any, keys: Sequence[str]) -> dict[str, bytes]:
    statement = select(table.external_key, table.id).where(table.external_key.in_(keys))
    return {row.external_key: row.id for row in await write.execute(statement)}


def _customer(texts: Mapping[str, str]) -> Any:
    values: dict[str, Any] = {name: text or None for name, text in texts.items() if name not in ("parent_key", "tags")}
    if texts.get("kind"):
        values["kind"] = _chosen(CustomerKind, texts["kind"], "kind")
    if texts.get("relationship"):
        values["relationship"] = _chosen(Relationship, texts["relationship"], "relationship")
    if "registered" in texts:
        values["registered"] = texts["registered"].casefold() in ("true", "1", "yes")
    if texts.get("tags"):
        values["tags"] = [tag for tag in texts["tags"].split(";") if tag.strip()]
    return {name: value for name, value in values.items() if value is not None}


async def _create_customer(batch: Batch, values: Any) -> bytes:
    return await customers.create_customer(
        batch.write, batch.by, values, vault=batch.vault, default_zone=batch.zone.key
    )


async def bring_customers(batch: Batch, rows: Sequence[Asked]) -> Made:
    made = Made()
    there = set(await _keys(batch.write, Customer, [asked.texts["external_key"] for asked in rows]))
    for asked in rows:
        key = asked.texts["external_key"]
        if key in there:
            made.known += 1
            continue

        async def make(asked: Asked = asked) -> None:
            await _create_customer(batch, _customer(asked.texts))

        if not key:
            made.problems.append(_problem(batch, asked, "external_key", "Every row needs a key of its own."))
            continue
        before = made.new
        await _one(batch, asked, make, made)
        if made.new > before:
            there.add(key)
    return made


async def place_parents(batch: Batch, rows: Sequence[Asked], *, is_rehearsal: bool) -> list[RowProblem]:
    """Sets the parents that the rows name. A rehearsal cannot know customers that are not written."""
    made, write = Made(), batch.write
    named = [asked for asked in rows if asked.texts["parent_key"]]
    keys = [key for asked in named for key in (asked.texts["parent_key"], asked.texts["external_key"])]
    there = await _keys(write, Customer, keys)
    for asked in named:
        child, parent = there.get(asked.texts["external_key"]), there.get(asked.texts["parent_key"])
        if parent is None and not is_rehearsal:
            words = "There is no customer of this name, in the file or before it."
            made.problems.append(_problem(batch, asked, "parent_key", words))
        if child is None or parent is None:
            continue

        async def make(child: bytes = child, parent: bytes = parent) -> None:
            version = await write.scalar(select(Customer.version).where(Customer.id == child))
            values: Any = {"parent_id": parent}
            try:
                await customers.update_customer(write, batch.by, child, version, values, vault=batch.vault)
            except Invalid as error:
                raise Invalid.at("parent_key", error.problems[0].message) from error

        await _one(batch, asked, make, made)
    return made.problems


async def bring_contacts(batch: Batch, rows: Sequence[Asked]) -> Made:
    made = Made()
    owners = await _keys(batch.write, Customer, [asked.texts["customer_key"] for asked in rows])
    there = set(await _keys(batch.write, Contact, [asked.texts["external_key"] for asked in rows]))
    for asked in rows:
        if asked.texts["external_key"] in there:
            made.known += 1
            continue
        owner = owners.get(asked.texts["customer_key"])
        if owner is None:
            made.problems.append(_problem(batch, asked, "customer_key", "There is no customer with this key."))
            continue

        async def make(asked: Asked = asked, owner: bytes = owner) -> None:
            values: Any = {name: text for name, text in asked.texts.items() if text and name != "customer_key"}
            await customers.create_contact(batch.write, batch.by, values | {"customer_id": owner})

        await _one(batch, asked, make, made)
        there.add(asked.texts["external_key"])
    return made


# --- touchpoints -----------------------------------------------------------------------------------------------------


async def touchpoints(batch: Batch, rows: Sequence[Asked]) -> Made:
    """One statement's worth of rows; those with problems are told and left out, the rest is written."""
    made = Made()
    people_by_email = await _people(batch, rows)
    read: list[tuple[Asked, Any]] = []
    for asked in rows:
        try:
            read.append((asked, _touchpoint(batch, asked, people_by_email)))
        except Invalid as error:
            made.problems += [_problem(batch, asked, problem.path[0], problem.message) for problem in error.problems]
    await _customers_of(batch, read, made)
    while read:
        try:
            recorded = await journey.record_touchpoints(
                batch.write, batch.by, [values for _, values in read], source=batch.file.source
            )
        except Invalid as error:
            wrong = {int(problem.path[1]): problem for problem in error.problems}
            made.problems += [
                _problem(batch, read[place][0], wrong[place].path[-1], wrong[place].message) for place in sorted(wrong)
            ]
            read = [pair for place, pair in enumerate(read) if place not in wrong]
            continue
        made.new, made.known = recorded.recorded, recorded.repeated
        break
    return made


async def _people(batch: Batch, rows: Sequence[Asked]) -> dict[str, bytes]:
    """The users that rows name by email; those who are new become analysts."""
    named = {asked.texts["user_email"]: asked.texts for asked in rows if asked.texts.get("user_email")}
    keys = {folded(email): email for email in named}
    found = await batch.write.execute(select(User.email_key, User.id).where(User.email_key.in_(keys)))
    there = {keys[row.email_key]: row.id for row in found}
    for email in sorted(named.keys() - there.keys()):
        name = named[email].get("user_name") or email
        values: Any = {"name": name, "email": email, "role": Role.ANALYST}
        there[email] = await people.create_user(batch.write, values, default_zone=batch.zone.key)
    return there


def _touchpoint(batch: Batch, asked: Asked, people_by_email: Mapping[str, bytes]) -> Any:
    texts = asked.texts
    values: dict[str, Any] = {
        name: texts[name]
        for name in ("customer_key", "medium", "action", "subject", "detail", "idempotency_key")
        if texts.get(name)
    }
    values["kind"] = _chosen(TouchpointKind, texts["kind"], "kind")
    values["occurred_at"] = _moment(texts["occurred_at"], batch.file.time_format, batch.zone)
    if texts.get("status"):
        values["status"] = _chosen(FollowUpStatus, texts["status"], "status")
    if texts.get("user_email"):
        values["user_id"] = people_by_email[texts["user_email"]]
    if values["kind"] is TouchpointKind.SIGNAL:
        values["impressions"] = asked.impressions
    if not values.get("customer_key"):
        raise Invalid.at("customer_key", "This row names no customer.", "REQUIRED")
    return values


def _moment(text: str, form: str, zone: ZoneInfo) -> datetime:
    try:
        if not form:
            return instant(text)
        return datetime.strptime(text, form).replace(tzinfo=zone).astimezone(UTC)
    except (ValueError, OverflowError):
        right = f"Write a time as {form}." if form else "Write a time as 2026-11-24T12:00:00Z."
        raise Invalid.at("occurred_at", right, "FORM") from None


async def _customers_of(batch: Batch, read: list[tuple[Asked, Any]], made: Made) -> None:
    """Customers that rows name by a new key are made with the first of them, if the mapping gives them a name."""
    keys = {values["customer_key"]: asked for asked, values in reversed(read)}
    there = await _keys(batch.write, Customer, sorted(keys))
    wanted: list[tuple[Asked, Any]] = [
        (keys[key], {"name": name, "external_key": key, "relationship": Relationship.CUSTOMER})
        for key in sorted(keys.keys() - there.keys(), key=lambda key: keys[key].row.line)
        if (name := keys[key].texts.get("customer_name"))
    ]

    async def make(some: Sequence[tuple[Asked, Any]]) -> None:
        for _, values in some:
            await _create_customer(batch, values)

    # All in one savepoint, as nearly always all are right; if one is not, each in its own.
    together = Made()
    if wanted:
        await _one(batch, wanted[0][0], lambda: make(wanted), together)
    if together.problems:
        together.problems.clear()
        for one in wanted:
            await _one(batch, one[0], partial(make, [one]), together)
    made.problems += together.problems


WRITERS: Mapping[str, Callable[[Batch, Sequence[Asked]], Awaitable[Made]]] = {
    "users": users,
    "customers": bring_customers,
    "contacts": bring_contacts,
    "touchpoints": touchpoints,
}
