"""Commands on contacts: create, change, delete, move through the lifecycle."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import delete, insert, select, update

from touchline.customers import model, rules
from touchline.customers.commands.records import cleaned, contact_seen, customer_seen, index, refuse_if
from touchline.customers.rules import ContactValues, CustomerKind
from touchline.kernel import ids
from touchline.kernel.db import Write
from touchline.kernel.errors import Invalid, Problem, Refusal
from touchline.kernel.text import folded
from touchline.kernel.versions import amend
from touchline.people.rules import Viewer
from touchline.picklists import commands as picklists
from touchline.picklists.rules import Picklist

BLANK: dict[str, Any] = {
    field: None for field in ContactValues.__annotations__ if field not in ("customer_id", "lifecycle_stage")
} | {"registered": True}


async def create_contact(write: Write, by: Viewer, values: ContactValues) -> bytes:
    """A new contact at a customer that the user may see (CUS-3). Answers its id."""
    customer = await customer_seen(write, by, values["customer_id"])
    if customer["kind"] is CustomerKind.PERSON:
        raise Refusal("ONE_CONTACT", "A person is their own and only contact.")
    given, problems = cleaned(values, customer["country"])
    stage = given.pop("lifecycle_stage", None)
    row = BLANK | given
    problems += rules.contact_problems(row) + await _key_problems(write, row["external_key"], None)
    refuse_if(problems)
    id_ = await _insert(write, row, is_self=False)
    if stage is not None:
        await enter_stage(write, by, id_, stage, write.now)
    return id_


async def create_self(write: Write, customer_id: bytes, values: dict[str, Any]) -> None:
    """The one contact of a PERSON customer, who is also its default contact."""
    id_ = await _insert(write, BLANK | values | {"customer_id": customer_id}, is_self=True)
    await write.execute(update(model.Customer).where(model.Customer.id == customer_id).values(default_contact_id=id_))


async def equalise(write: Write, customer_id: bytes, values: dict[str, Any]) -> None:
    """Keeps a person's one contact equal to the customer."""
    contact = select(model.Contact.__table__).where(model.Contact.customer_id == customer_id, model.Contact.is_self)
    row = (await write.execute(contact)).mappings().one()
    await _change(write, row, values, None)


async def update_contact(write: Write, by: Viewer, id_: bytes, version: int, values: ContactValues) -> bytes:
    """Changes what was given. A person's own contact is changed through its customer."""
    row = await contact_seen(write, by, id_)
    if row["is_self"]:
        raise Refusal("IS_CUSTOMER", "This contact is the customer itself; change the customer.")
    given, problems = cleaned(values, None)
    wanted = {**row, **given}
    problems += rules.contact_problems(wanted)
    if "external_key" in given:
        problems += await _key_problems(write, given["external_key"], id_)
    refuse_if(problems)
    await _change(write, row, given, version)
    return id_


async def delete_contact(write: Write, by: Viewer, id_: bytes) -> bytes:
    """Deletes the contact and what is its own (CUS-8); answers the customer's id."""
    row = await contact_seen(write, by, id_)
    if row["is_self"]:
        raise Refusal("IS_CUSTOMER", "A person is their own contact; delete the customer.")
    await write.execute(delete(model.Contact).where(model.Contact.id == id_))
    customer_id: bytes = row["customer_id"]
    write.record(
        "DELETED", "contact", id_, customer_id=customer_id, before={"name": row["name"], "email": row["email"]}
    )
    return customer_id


async def enter_stage(
    write: Write, by: Viewer, id_: bytes, stage: str | None, at: datetime
) -> tuple[bytes | None, bytes | None] | None:
    """Moves the contact to a lifecycle stage and keeps the history (CUS-3); answers (from, to), or None if it stays."""
    row = await contact_seen(write, by, id_)
    to = None if stage is None else await picklists.resolve(write, Picklist.LIFECYCLE_STAGE, stage, path=("stage",))
    was: bytes | None = row["lifecycle_stage_id"]
    if to == was:
        return None
    stay = model.StageChange
    entered = await write.scalar(select(stay.entered_at).where(stay.contact_id == id_, stay.left_at.is_(None)))
    if at > write.now or (entered is not None and at < entered):
        raise Invalid([Problem(("at",), "Between the last change of stage and now.", "OUT_OF_ORDER")])
    await write.execute(update(stay).where(stay.contact_id == id_, stay.left_at.is_(None)).values(left_at=at))
    await write.execute(
        insert(stay).values(
            id=ids.new(),
            customer_id=row["customer_id"],
            contact_id=id_,
            from_id=was,
            to_id=to,
            user_id=by.id,
            entered_at=at,
            left_at=None,
        )
    )
    await amend(
        write,
        model.Contact,
        row,
        {"lifecycle_stage_id": to},
        version=None,
        entity="contact",
        customer_id=row["customer_id"],
    )
    return was, to


# --- parts -----------------------------------------------------------------------------------------------------------


def _name(row: Any) -> str:
    return rules.full_name(row["first_name"], row["last_name"]) or row["email"]


async def _insert(write: Write, row: dict[str, Any], *, is_self: bool) -> bytes:
    id_, name = ids.new(), _name(row)
    await write.execute(
        insert(model.Contact).values(
            **row, id=id_, version=1, name=name, name_key=folded(name), is_self=is_self, created_at=write.now
        )
    )
    write.record("CREATED", "contact", id_, customer_id=row["customer_id"], after=row)
    await index(write, id_, name, row["email"], row["customer_id"], id_)
    return id_


async def _change(write: Write, row: Any, given: dict[str, Any], version: int | None) -> None:
    wanted = {**row, **given}
    name = _name(wanted)
    named = given | {"name": name, "name_key": folded(name)}
    changed = await amend(
        write, model.Contact, row, named, version=version, entity="contact", customer_id=row["customer_id"]
    )
    if changed & {"name", "email"}:
        await index(write, row["id"], name, wanted["email"], row["customer_id"], row["id"])


async def _key_problems(write: Write, key: str | None, id_: bytes | None) -> list[Problem]:
    if key is None:
        return []
    owner = await write.scalar(select(model.Contact.id).where(model.Contact.external_key == key))
    return [] if owner in (None, id_) else [Problem(("external_key",), "Another contact has this key.", "TAKEN")]
