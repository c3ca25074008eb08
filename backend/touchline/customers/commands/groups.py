"""Commands on contact groups and tags (CUS-5, PIC-1)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import RowMapping, delete, insert, literal, select

from touchline.customers import model, queries
from touchline.customers.commands.records import refuse_if
from touchline.graph.values import Request
from touchline.kernel import ids
from touchline.kernel.db import Base, Write
from touchline.kernel.errors import NotFound, Problem
from touchline.kernel.text import folded
from touchline.kernel.versions import amend
from touchline.people.rules import Viewer


async def create_group(write: Write, name: str, description: str | None) -> bytes:
    id_, row = ids.new(), await _named(write, name, None)
    row |= {"description": description, "is_active": True}
    await write.execute(insert(model.ContactGroup).values(id=id_, version=1, created_at=write.now, **row))
    write.record("CREATED", "contact_group", id_, after={"name": row["name"], "description": description})
    return id_


async def update_group(write: Write, id_: bytes, version: int, values: dict[str, Any]) -> bytes:
    row = await _group(write, id_)
    given = dict(values)
    if "name" in given:
        given |= await _named(write, given["name"] or "", id_)
    await amend(write, model.ContactGroup, row, given, version=version, entity="contact_group")
    return id_


async def delete_group(write: Write, id_: bytes) -> None:
    """Deletes the group; its contacts stay."""
    row = await _group(write, id_)
    await write.execute(delete(model.ContactGroup).where(model.ContactGroup.id == id_))
    write.record("DELETED", "contact_group", id_, before={"name": row["name"]})


async def add_to_group(write: Write, by: Viewer, id_: bytes, contacts: Sequence[bytes]) -> int:
    """Puts contacts into a group; those already in it stay. Answers how many are new."""
    await _group(write, id_)
    member = model.GroupMember
    seen = await _seen(write, by, contacts)
    inside = set(
        (
            await write.execute(select(member.contact_id).where(member.group_id == id_, member.contact_id.in_(seen)))
        ).scalars()
    )
    new = [contact for contact in seen if contact not in inside]
    if new:
        await write.execute(insert(member), [{"group_id": id_, "contact_id": contact} for contact in new])
        for contact in new:
            write.record(
                "JOINED_GROUP", "contact", contact, customer_id=seen[contact], after={"group": ids.show("grp", id_)}
            )
    return len(new)


async def remove_from_group(write: Write, by: Viewer, id_: bytes, contacts: Sequence[bytes]) -> int:
    """Takes contacts out of a group; answers how many were in it."""
    await _group(write, id_)
    member = model.GroupMember
    seen = await _seen(write, by, contacts)
    gone = (
        await write.execute(
            delete(member).where(member.group_id == id_, member.contact_id.in_(seen)).returning(member.contact_id)
        )
    ).scalars()
    left = list(gone)
    for contact in left:
        write.record(
            "LEFT_GROUP", "contact", contact, customer_id=seen[contact], before={"group": ids.show("grp", id_)}
        )
    return len(left)


async def merge_tags(write: Write, survivor_id: bytes, merged_id: bytes) -> bytes:
    """One tag takes the other's place on every record, in whatever table; the other is gone (PIC-1)."""
    tag = model.Tag
    names = {
        row.id: row.name
        for row in await write.execute(select(tag.id, tag.name).where(tag.id.in_((survivor_id, merged_id))))
    }
    if len(names) < 2:
        raise NotFound("pair of tags")
    for link in Base.metadata.tables.values():
        for column in link.columns:
            if any(key.column.table is tag.__table__ for key in column.foreign_keys):
                other = next(other for other in link.primary_key.columns if other is not column)
                marked = select(other).where(column == survivor_id)
                await write.execute(
                    insert(link).from_select(
                        [column.name, other.name],
                        select(literal(survivor_id, column.type), other).where(
                            column == merged_id, other.not_in(marked)
                        ),
                    )
                )
    await write.execute(delete(tag).where(tag.id == merged_id))
    write.record("MERGED", "tag", survivor_id, before={"merged": names[merged_id]}, after={"name": names[survivor_id]})
    return survivor_id


async def _group(write: Write, id_: bytes) -> RowMapping:
    statement = select(model.ContactGroup.__table__).where(model.ContactGroup.id == id_)
    row: RowMapping | None = (await write.execute(statement)).mappings().first()
    if row is None:
        raise NotFound("group")
    return row


async def _named(write: Write, name: str, id_: bytes | None) -> dict[str, Any]:
    name = " ".join(name.split())
    if not 1 <= len(name) <= 120:
        refuse_if([Problem(("name",), "A name has 1 to 120 characters.", "LENGTH")])
    group = model.ContactGroup
    owner = await write.scalar(select(group.id).where(group.name_key == folded(name)))
    if owner not in (None, id_):
        refuse_if([Problem(("name",), "Another group has this name.", "TAKEN")])
    return {"name": name, "name_key": folded(name)}


async def _seen(write: Write, by: Viewer, contacts: Sequence[bytes]) -> dict[bytes, bytes]:
    """The contacts with their customers; NotFound if the user may not see one of them."""
    contact = model.Contact
    statement = select(contact.id, contact.customer_id).where(
        contact.id.in_(contacts), queries.contacts.clause(contact)
    )
    found = {row.id: row.customer_id for row in await write.execute(statement, Request(by, write.now).parameters)}
    if len(found) < len(set(contacts)):
        raise NotFound("contact")
    return found
