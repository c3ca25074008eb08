"""Deleting an interaction, and bringing it back as long as the message that confirms it is at hand (INT-19)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Date, Enum, Table, delete, insert, select, update

from touchline.customers import commands as customers
from touchline.customers.model import Tag
from touchline.interactions import model, rules
from touchline.interactions.commands.records import interaction_seen
from touchline.journey import commands as journey
from touchline.journey.model import Touchpoint
from touchline.kernel.db import Base, Database, Write
from touchline.kernel.errors import Forbidden, NotFound
from touchline.kernel.jobs import Claim
from touchline.kernel.types import Id, Instant
from touchline.kernel.versions import amend
from touchline.people.rules import Viewer

Rows = Sequence[Mapping[str, Any]]

SWEEP_DELETED = "SWEEP_DELETED_INTERACTIONS"
FOLLOW_UPS = "follow_ups"
"""Beside the rows of tables: the ids of the interactions that followed it up."""


@dataclass(frozen=True, slots=True)
class Kept:
    """What came back; `beside` are the rows that a higher domain gave along, by table."""

    interaction: bytes
    customer: bytes | None
    beside: Mapping[str, Rows]


async def delete_interaction(
    write: Write, by: Viewer, id_: bytes, version: int | None = None, *, beside: Mapping[str, Rows] | None = None
) -> bytes | None:
    """Deletes it with all that hangs on it, takes it off the journey, and keeps a copy for a day.

    `beside` are rows of higher domains that go with it, by table. Answers the customer's id.
    """
    row = await interaction_seen(write, by, id_)
    if version is not None and version != row["version"]:
        await amend(write, model.Interaction, row, {}, version=version, entity="interaction")
    if not rules.may_delete(sees_all=by.sees_all, state=row["state"]):
        raise Forbidden("A completed interaction is deleted by a manager.")
    customer_id: bytes | None = row["customer_id"]
    await _keep(write, by, row, beside or {})
    await journey.supersede_of_interaction(write, id_)
    await write.execute(delete(model.Interaction).where(model.Interaction.id == id_))
    write.record("DELETED", "interaction", id_, customer_id=customer_id, before=dict(row))
    return customer_id


async def restore_interaction(write: Write, by: Viewer, id_: bytes) -> Kept:
    """Undoes the deletion: the same record with its tags, moves and follow-ups, and its touchpoint anew."""
    copy = model.DeletedInteraction
    found = (await write.execute(select(copy.__table__).where(copy.id == id_))).mappings().first()
    if found is None:
        raise NotFound("deleted interaction")
    deleted_by, deleted_at = found["deleted_by_id"], found["deleted_at"]
    rows = {table: _read(table, kept) for table, kept in found["rows"].items() if table != FOLLOW_UPS}
    (row,) = rows.pop("interaction")
    if row["customer_id"] is None and row["assignee_id"] != by.id:
        raise NotFound("deleted interaction")
    if row["customer_id"] is not None:
        await customers.customer_seen(write, by, row["customer_id"])
    if not rules.may_restore(
        sees_all=by.sees_all, by=by.id, deleted_by=deleted_by, deleted_at=deleted_at, now=write.now
    ):
        raise Forbidden("A deletion is undone within a day, by whoever deleted or by a manager.")
    await write.execute(delete(copy).where(copy.id == id_))
    origin = select(model.Interaction.id).where(model.Interaction.id == row["follow_up_of_id"])
    row |= {"version": row["version"] + 1, "follow_up_of_id": await write.scalar(origin)}
    await write.execute(insert(model.Interaction).values(**row))
    shown = {name: value for name, value in row.items() if name not in ("id", "version", "subject_key")}
    write.record("RESTORED", "interaction", id_, customer_id=row["customer_id"], after=shown)
    await _hang_on(write, id_, rows, [bytes.fromhex(kept["id"]) for kept in found["rows"][FOLLOW_UPS]])
    return Kept(id_, row["customer_id"], rows)


async def sweep_deleted(db: Database, claim: Claim) -> None:
    """A job: forgets what can no longer come back."""
    async with db.write() as write:
        await _sweep(write)


async def _sweep(write: Write) -> None:
    copy = model.DeletedInteraction
    await write.execute(delete(copy).where(copy.deleted_at < write.now - rules.UNDO_WITHIN))


async def _keep(write: Write, by: Viewer, row: Mapping[str, Any], beside: Mapping[str, Rows]) -> None:
    copy, own, move, link = model.DeletedInteraction, model.Interaction, model.Reschedule, model.InteractionTag
    id_ = row["id"]
    await _sweep(write)
    kept: dict[str, Rows] = {"interaction": [row], **beside}
    for table, clauses in (
        (link, [link.interaction_id == id_]),
        (move, [move.interaction_id == id_]),
        (Touchpoint, [Touchpoint.interaction_id == id_, Touchpoint.superseded_at.is_(None)]),
    ):
        found = await write.execute(select(table.__table__).where(*clauses))
        kept[table.__tablename__] = [dict(one) for one in found.mappings()]
    follow_ups = (await write.execute(select(own.id).where(own.follow_up_of_id == id_))).scalars()
    kept[FOLLOW_UPS] = [{"id": follow_up} for follow_up in follow_ups]
    values = {
        "id": id_,
        "customer_id": row["customer_id"],
        "contact_id": row["contact_id"],
        "deleted_by_id": by.id,
        "deleted_at": write.now,
        "rows": {table: [_written(one) for one in rows] for table, rows in kept.items()},
    }
    await write.execute(insert(copy).values(**values))


async def _hang_on(write: Write, id_: bytes, rows: dict[str, list[dict[str, Any]]], follow_ups: list[bytes]) -> None:
    """What hung on the interaction hangs on it again, as far as it is still there."""
    link, own = model.InteractionTag, model.Interaction
    tags = [one["tag_id"] for one in rows.pop(link.__tablename__)]
    there = (await write.execute(select(Tag.id).where(Tag.id.in_(tags)))).scalars().all()
    if there:
        await write.execute(insert(link), [{"interaction_id": id_, "tag_id": tag} for tag in there])
    moves = rows.pop(model.Reschedule.__tablename__)
    if moves:
        await write.execute(insert(model.Reschedule), moves)
    again = own.id.in_(follow_ups) & own.follow_up_of_id.is_(None)
    await write.execute(update(own).where(again).values(follow_up_of_id=id_))
    await journey.write_anew(write, rows.pop(Touchpoint.__tablename__))


# --- rows as JSON ----------------------------------------------------------------------------------------------------


def _written(row: Mapping[str, Any]) -> dict[str, Any]:
    def plain(value: Any) -> Any:
        if isinstance(value, bytes):
            return value.hex()
        return value.isoformat() if isinstance(value, date) else value

    return {name: plain(value) for name, value in row.items()}


def _read(table: str, rows: Rows) -> list[dict[str, Any]]:
    """The rows of a table, each value as its column holds it."""
    columns = _table(table).columns
    return [{name: _value(columns[name].type, value) for name, value in row.items()} for row in rows]


def _table(name: str) -> Table:
    return Base.metadata.tables[name]


def _value(kind: Any, value: Any) -> Any:
    if value is None:
        return None
    match kind:
        case Id():
            return bytes.fromhex(value)
        case Instant():
            return datetime.fromisoformat(value)
        case Date():
            return date.fromisoformat(value)
        case Enum(enum_class=enum) if enum is not None:
            return enum(value)
    return value
