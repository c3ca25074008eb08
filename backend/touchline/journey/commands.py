"""What enters the ledger: recorded touchpoints, those of interactions, and milestones (JRN-3, JRN-11)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select, update
from sqlalchemy.dialects import postgresql, sqlite

from touchline.customers import commands as customers
from touchline.customers import model as customers_model
from touchline.customers.rules import Relationship
from touchline.graph.values import Request
from touchline.journey import model, queries, rules
from touchline.journey.rules import Aspect, TouchpointKind, TouchpointValues
from touchline.kernel import ids
from touchline.kernel.db import Write
from touchline.kernel.errors import Invalid, NotFound, Problem
from touchline.people.rules import Viewer
from touchline.picklists.model import PicklistValue
from touchline.picklists.queries import offered
from touchline.picklists.rules import Picklist

OURS = "touchline"
"""The source of what Touchline itself writes."""

BLANK: dict[str, Any] = {column.key: None for column in model.Touchpoint.__table__.columns if column.nullable}


@dataclass(frozen=True, slots=True)
class Recorded:
    """The ids in the order given; those whose key was known before are the first ones' (API-7)."""

    touchpoints: list[bytes]
    recorded: int
    repeated: int


async def record_touchpoints(
    write: Write, by: Viewer, given: Sequence[TouchpointValues], source: str = "api"
) -> Recorded:
    """Records up to 1,000 touchpoints, all or none; every problem is listed with its place."""
    if len(given) > rules.MOST_AT_ONCE:
        raise Invalid.at("touchpoints", f"At most {rules.MOST_AT_ONCE} at once.", "TOO_MANY")
    if not 1 <= len(source) <= 40:
        raise Invalid.at("source", "A source has 1 to 40 characters.", "LENGTH")
    problems = [
        problem
        for place, values in enumerate(given)
        for problem in rules.placed(rules.touchpoint_problems(values, write.now), place)
    ]
    known = await _known(write, by, given)
    rows: dict[str, dict[str, Any]] = {}
    for place, values in enumerate(given):
        row, wrong = known.row(values)
        problems += rules.placed(wrong, place)
        key = str(values.get("idempotency_key"))
        rows.setdefault(key, BLANK | row | {"recorded_at": write.now, "source": source, "idempotency_key": key})
    if problems:
        raise Invalid(problems)
    return await _written(write, given, rows, source)


async def _written(
    write: Write, given: Sequence[TouchpointValues], rows: dict[str, dict[str, Any]], source: str
) -> Recorded:
    if not rows:
        return Recorded([], 0, 0)
    for row in rows.values():
        row["id"] = ids.new()
    # In the order of their keys, so that two batches with the same keys wait for each other and never both.
    await write.execute(_unless_known(write), [rows[key] for key in sorted(rows)])
    held = {row.idempotency_key: row for row in await write.execute(queries.ids_by_key(source, list(rows)))}
    refused = [
        Problem(("touchpoints", str(place), "idempotency_key"), "Another customer's touchpoint has this key.", "TAKEN")
        for place, values in enumerate(given)
        if held[values["idempotency_key"]].customer_id != rows[values["idempotency_key"]]["customer_id"]
    ]
    if refused:
        raise Invalid(refused)
    new = [row for key, row in rows.items() if held[key].id == row["id"]]
    for row in new:
        _log(write, row)
    await _touch(write, new)
    touchpoints = [held[values["idempotency_key"]].id for values in given]
    return Recorded(touchpoints, len(new), len(given) - len(new))


def _unless_known(write: Write) -> Any:
    """An insert that leaves out rows whose key is known, also when another transaction has just written it."""
    make = sqlite.insert if write.connection.dialect.name == "sqlite" else postgresql.insert
    return make(model.Touchpoint).on_conflict_do_nothing(index_elements=["source", "idempotency_key"])


def _log(write: Write, row: Mapping[str, Any]) -> None:
    after = {"kind": row["kind"], "action": row["action"], "occurred_at": row["occurred_at"], "status": row["status"]}
    write.record("RECORDED", "touchpoint", row["id"], customer_id=row["customer_id"], after=after)


async def _touch(write: Write, rows: Iterable[Mapping[str, Any]]) -> None:
    """Moves the clock "last contacted" to the newest of the follow-ups that reached somebody."""
    reached = filter(rules.moves_last_contacted, rows)
    await customers.touch_last_contacted(
        write, [(row["customer_id"], row["contact_id"], row["occurred_at"]) for row in reached]
    )


# --- what a batch refers to ------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Known:
    """What the touchpoints of a batch may refer to, found with one statement for each kind of thing."""

    customers: frozenset[bytes]
    customers_by_key: Mapping[str, bytes]
    contacts: Mapping[bytes, bytes]
    users: frozenset[bytes]
    media: Mapping[str, bytes]

    def row(self, values: TouchpointValues) -> tuple[dict[str, Any], list[Problem]]:
        """The touchpoint's columns, and what it names but is not there."""
        problems: list[Problem] = []
        customer_id, key = values.get("customer_id"), values.get("customer_key")
        if customer_id is not None:
            if customer_id not in self.customers:
                problems.append(Problem(("customer_id",), "There is no such customer.", "UNKNOWN"))
        elif key:
            customer_id = self.customers_by_key.get(key)
            if customer_id is None:
                problems.append(Problem(("customer_key",), "There is no customer with this key.", "UNKNOWN"))
        contact_id, user_id, medium = values.get("contact_id"), values.get("user_id"), values.get("medium")
        if contact_id is not None and (customer_id is None or self.contacts.get(contact_id) != customer_id):
            problems.append(Problem(("contact_id",), "The customer has no such contact.", "UNKNOWN"))
        if user_id is not None and user_id not in self.users:
            problems.append(Problem(("user_id",), "There is no such user.", "UNKNOWN"))
        if medium and medium not in self.media:
            problems.append(Problem(("medium",), f"There is no medium {medium[:60]}.", "UNKNOWN"))
        return {
            "kind": values["kind"],
            "customer_id": customer_id,
            "contact_id": contact_id,
            "user_id": user_id,
            "medium_id": self.media.get(medium or ""),
            "action": str(values.get("action")).strip(),
            "subject": values.get("subject"),
            "detail": values.get("detail"),
            "status": values.get("status"),
            "impressions": values.get("impressions") or [],
            "occurred_at": values["occurred_at"],
        }, problems


async def _known(write: Write, by: Viewer, given: Sequence[TouchpointValues]) -> Known:
    viewer = Request(by, write.now).parameters

    async def found(statement: Callable[[list[Any]], queries.Rows], field: str) -> list[Any]:
        wanted = {value for values in given if (value := values.get(field)) is not None}
        return list(await write.execute(statement(sorted(wanted)), viewer)) if wanted else []

    by_id = await found(queries.seen_customers_by_id, "customer_id")
    by_key = await found(queries.seen_customers_by_key, "customer_key")
    contacts = await found(queries.customers_of_contacts, "contact_id")
    users = await found(queries.users_by_id, "user_id")
    media = await write.execute(offered(Picklist.MEDIUM))
    return Known(
        frozenset(row.id for row in by_id),
        {row.external_key: row.id for row in by_key},
        {row.id: row.customer_id for row in contacts},
        frozenset(row.id for row in users),
        {row.code: row.id for row in media},
    )


# --- one at a time, for other commands -------------------------------------------------------------------------------


async def write_touchpoint(write: Write, values: Mapping[str, Any]) -> bytes:
    """Writes one touchpoint of Touchline's own making, its columns as given; answers its id."""
    row = BLANK | {"impressions": [], "source": OURS, "recorded_at": write.now} | dict(values) | {"id": ids.new()}
    await write.insert(model.Touchpoint, row)
    _log(write, row)
    await _touch(write, [row])
    return bytes(row["id"])


async def supersede_of_interaction(write: Write, interaction_id: bytes) -> None:
    """From now on the interaction's touchpoints are no longer known; as of an earlier moment they are (JRN-13)."""
    touchpoint = model.Touchpoint
    current = select(touchpoint.id, touchpoint.customer_id, touchpoint.contact_id).where(
        touchpoint.interaction_id == interaction_id, touchpoint.superseded_at.is_(None)
    )
    for row in (await write.execute(current)).all():
        await write.execute(update(touchpoint).where(touchpoint.id == row.id).values(superseded_at=write.now))
        write.record(
            "SUPERSEDED", "touchpoint", row.id, customer_id=row.customer_id, after={"superseded_at": write.now}
        )
        await _recount(write, customers_model.Customer, touchpoint.customer_id, row.customer_id)
        await _recount(write, customers_model.Contact, touchpoint.contact_id, row.contact_id)


async def write_anew(write: Write, rows: Iterable[Mapping[str, Any]]) -> None:
    """Touchpoints that had left the ledger are known again from now on: new rows that say the same (JRN-13)."""
    for old in rows:
        row = {**old, "id": ids.new(), "recorded_at": write.now, "superseded_at": None, "idempotency_key": None}
        await write.insert(model.Touchpoint, row)
        _log(write, row)
        await _recount(write, customers_model.Customer, model.Touchpoint.customer_id, row["customer_id"])
        await _recount(write, customers_model.Contact, model.Touchpoint.contact_id, row["contact_id"])


async def _recount(write: Write, table: Any, owner: Any, id_: bytes | None) -> None:
    """Sets the clock "last contacted" anew from the ledger, after something left it."""
    if id_ is not None:
        at = await write.scalar(queries.last_contact(owner, id_))
        await write.execute(update(table).where(table.id == id_).values(last_contacted_at=at))


async def write_milestone(
    write: Write,
    customer_id: bytes,
    contact_id: bytes | None,
    aspect: Aspect,
    before: tuple[str | None, str | None],
    after: tuple[str | None, str | None],
    *,
    user_id: bytes | None,
    occurred_at: datetime,
) -> bytes:
    """A step that was reached (JRN-11); `before` and `after` are code and label, as they are called now."""
    actions = {
        Aspect.LIFECYCLE: "lifecycle stage changed",
        Aspect.RELATIONSHIP: "relationship changed",
        Aspect.OPPORTUNITY: "opportunity closed",
    }
    return await write_touchpoint(
        write,
        {
            "kind": TouchpointKind.MILESTONE,
            "customer_id": customer_id,
            "contact_id": contact_id,
            "user_id": user_id,
            "action": actions[aspect],
            "aspect": aspect,
            "from_code": before[0],
            "from_label": before[1],
            "to_code": after[0],
            "to_label": after[1],
            "occurred_at": occurred_at,
        },
    )


async def change_relationship(
    write: Write, by: Viewer, customer_id: bytes, relationship: Relationship, version: int | None = None
) -> bytes | None:
    """Changes what the customer is to us and writes the milestone; answers its id, or None if nothing changed."""
    was = await customers.set_relationship(write, by, customer_id, version, relationship)
    if was is None:
        return None
    return await write_milestone(
        write,
        customer_id,
        None,
        Aspect.RELATIONSHIP,
        (was.value, was.value.capitalize()),
        (relationship.value, relationship.value.capitalize()),
        user_id=by.id,
        occurred_at=write.now,
    )


async def move_lifecycle_stage(
    write: Write, by: Viewer, contact_id: bytes, stage: str | None, at: datetime | None = None
) -> bytes | None:
    """Moves the contact to a stage, keeps the history (CUS-3) and writes the milestone; None if it is there already."""
    moved = await customers.enter_stage(write, by, contact_id, stage, at or write.now)
    if moved is None:
        return None
    value, contact = PicklistValue, customers_model.Contact
    names = {
        row.id: (row.code, row.label)
        for row in await write.execute(
            select(value.id, value.code, value.label).where(value.id.in_(filter(None, moved)))
        )
    }
    customer_id: bytes | None = await write.scalar(select(contact.customer_id).where(contact.id == contact_id))
    if customer_id is None:
        raise NotFound("contact")
    before, after = (names[id_] if id_ is not None else (None, None) for id_ in moved)
    return await write_milestone(
        write,
        customer_id,
        contact_id,
        Aspect.LIFECYCLE,
        before,
        after,
        user_id=by.id,
        occurred_at=at or write.now,
    )
