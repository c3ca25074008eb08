"""Commands on customers: create, change, delete, reveal."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, cast

from sqlalchemy import RowMapping, delete, insert, select

from touchline.customers import model, rules
from touchline.customers.commands import contacts
from touchline.customers.commands.records import (
    cleaned,
    customer_seen,
    index,
    owner_problems,
    parent_problems,
    refuse_if,
    team_problems,
)
from touchline.customers.rules import CustomerKind, CustomerValues, Relationship
from touchline.kernel import ids
from touchline.kernel.db import Write
from touchline.kernel.errors import Problem, Refusal
from touchline.kernel.text import folded
from touchline.kernel.vault import Vault
from touchline.kernel.versions import amend
from touchline.people.rules import Viewer

BLANK: dict[str, Any] = {
    field: None for field in CustomerValues.__annotations__ if field not in ("tags", "national_id", "created_at")
} | {"kind": CustomerKind.COMPANY, "relationship": Relationship.PROSPECT, "registered": True, "links": []}

HIDDEN = frozenset({"national_id_sealed", "national_id_masked"})
KEPT_EQUAL = ("first_name", "last_name", "email", "phone", "culture", "registered")
"""Fields that a PERSON customer and its one contact share (CUS-1)."""


async def create_customer(
    write: Write, by: Viewer, values: CustomerValues, *, vault: Vault, default_zone: str
) -> bytes:
    """A new customer (CUS-1); a person's one contact is made with it. Answers the customer's id."""
    given, problems = cleaned(values, values.get("country"))
    tags = given.pop("tags", None)
    row = BLANK | given
    row["time_zone"] = row["time_zone"] or default_zone
    id_ = ids.new()
    refuse_if(problems + await _problems(write, by, id_, row, CHECKED))
    national_id = row.pop("national_id", None)
    row |= _named(row) | _sealed(national_id, vault)
    row |= {"id": id_, "version": 1, "default_contact_id": None, "created_at": row.get("created_at") or write.now}
    await write.execute(insert(model.Customer).values(**row))
    logged = {
        name: value for name, value in row.items() if name not in HIDDEN | {"id", "version", "name_key", "town_key"}
    }
    write.record("CREATED", "customer", id_, customer_id=id_, after=logged)
    await index(write, id_, row["name"], row["email"], id_, None, is_new=True)
    if tags:
        await _tag(write, id_, tags)
    if row["kind"] is CustomerKind.PERSON:
        await contacts.create_self(write, id_, {field: row[field] for field in KEPT_EQUAL})
    return id_


CHECKED = ("owner_id", "team_id", "parent_id", "default_contact_id", "external_key")


async def update_customer(
    write: Write, by: Viewer, id_: bytes, version: int, values: CustomerValues, *, vault: Vault
) -> bytes:
    """Changes what was given and leaves the rest; a stale version is refused with what changed (INT-20)."""
    row = await customer_seen(write, by, id_)
    given, problems = cleaned(values, values.get("country") or row["country"])
    tags = given.pop("tags", None)
    if given.get("kind", row["kind"]) is not row["kind"]:
        problems.append(Problem(("kind",), "A company cannot become a person, nor a person a company.", "FIXED"))
    wanted = {**row, "national_id": None, **given}
    refuse_if(problems + await _problems(write, by, id_, wanted, [field for field in CHECKED if field in given]))
    if "national_id" in given:
        given |= _sealed(given.pop("national_id"), vault)
    given |= _named(wanted)
    changed = await amend(
        write, model.Customer, row, given, version=version, entity="customer", customer_id=id_, hidden=HIDDEN
    )
    if tags is not None:
        await _tag(write, id_, tags)
    if changed & {"name", "email"}:
        await index(write, id_, given["name"], wanted["email"], id_, None)
    if row["kind"] is CustomerKind.PERSON and changed & set(KEPT_EQUAL):
        await contacts.equalise(write, id_, {field: wanted[field] for field in KEPT_EQUAL})
    return id_


async def set_relationship(
    write: Write, by: Viewer, id_: bytes, version: int | None, to: Relationship
) -> Relationship | None:
    """Changes what the customer is to us; answers what it was, or None. The journey writes the milestone."""
    row = await customer_seen(write, by, id_)
    was = cast(Relationship, row["relationship"])
    changed = await amend(
        write, model.Customer, row, {"relationship": to}, version=version, entity="customer", customer_id=id_
    )
    return was if changed else None


async def delete_customer(write: Write, by: Viewer, id_: bytes, version: int | None = None) -> None:
    """Deletes the customer with its contacts, touchpoints, interactions and messages (CUS-8)."""
    row = await customer_seen(write, by, id_)
    if version is not None and version != row["version"]:
        await amend(write, model.Customer, row, {}, version=version, entity="customer")
    await write.execute(delete(model.Customer).where(model.Customer.id == id_))
    write.record("DELETED", "customer", id_, customer_id=id_, before={"name": row["name"], "kind": row["kind"]})


async def reveal_national_id(write: Write, by: Viewer, id_: bytes, *, vault: Vault) -> str | None:
    """The number in the clear, for whoever may write on the customer; each reveal is in the audit trail (CUS-1)."""
    row = await customer_seen(write, by, id_)
    write.record("REVEALED", "customer", id_, customer_id=id_, after={"national_id": "(shown)"})
    return vault.open(row["national_id_sealed"]) if row["national_id_sealed"] is not None else None


# --- parts -----------------------------------------------------------------------------------------------------------


async def _problems(write: Write, by: Viewer, id_: bytes, row: dict[str, Any], checked: Sequence[str]) -> list[Problem]:
    problems = rules.customer_problems(row)
    if "team_id" in checked:
        problems += await team_problems(write, by, row["team_id"])
    if "owner_id" in checked or "team_id" in checked:
        problems += await owner_problems(write, row["owner_id"], row["team_id"])
    if "parent_id" in checked:
        problems += await parent_problems(write, by, id_, row["parent_id"])
    if "default_contact_id" in checked and row["default_contact_id"] is not None:
        contact = model.Contact
        own = select(contact.id).where(contact.id == row["default_contact_id"], contact.customer_id == id_)
        if await write.scalar(own) is None:
            problems.append(Problem(("default_contact_id",), "Choose one of the customer's own contacts.", "UNKNOWN"))
    if "external_key" in checked and row["external_key"] is not None:
        taken = select(model.Customer.id).where(
            model.Customer.external_key == row["external_key"], model.Customer.id != id_
        )
        if await write.scalar(taken) is not None:
            problems.append(Problem(("external_key",), "Another customer has this key.", "TAKEN"))
    return problems


def _named(row: dict[str, Any] | RowMapping) -> dict[str, Any]:
    """The columns that follow from others: a person's name, and the folded names that are sorted and filtered by."""
    name = rules.full_name(row["first_name"], row["last_name"]) if row["kind"] is CustomerKind.PERSON else row["name"]
    return {"name": name, "name_key": folded(name), "town_key": None if row["town"] is None else folded(row["town"])}


def _sealed(number: str | None, vault: Vault) -> dict[str, Any]:
    if number is None:
        return {"national_id_sealed": None, "national_id_masked": None}
    bare = rules.bare_number(number)
    return {"national_id_sealed": vault.seal(bare), "national_id_masked": rules.masked(bare)}


async def _tag(write: Write, customer_id: bytes, names: Sequence[str]) -> None:
    """The customer's tags become these, and no others; unknown names become new tags."""
    link = model.CustomerTag
    wanted = await tags_named(write, names)
    now = set((await write.execute(select(link.tag_id).where(link.customer_id == customer_id))).scalars())
    if wanted.keys() == now:
        return
    await write.execute(delete(link).where(link.customer_id == customer_id))
    if wanted:
        await write.execute(insert(link), [{"customer_id": customer_id, "tag_id": tag} for tag in wanted])
    old = await _names(write, now)
    write.record(
        "TAGGED",
        "customer",
        customer_id,
        customer_id=customer_id,
        before={"tags": old},
        after={"tags": sorted(wanted.values())},
    )


async def _names(write: Write, tags: set[bytes]) -> list[str]:
    return sorted((await write.execute(select(model.Tag.name).where(model.Tag.id.in_(tags)))).scalars())


async def tags_named(write: Write, names: Sequence[str]) -> dict[bytes, str]:
    """Tags by these names, made where they are new. A name is the same whatever its accents and case."""
    by_key = {folded(name): " ".join(name.split()) for name in names if name.strip()}
    if len(by_key) > rules.MOST_TAGS:
        raise Refusal("TOO_MANY", f"At most {rules.MOST_TAGS} tags.")
    refuse_if(
        [
            Problem(("tags",), f"A tag has at most {rules.LONGEST_TAG} characters: {name[:80]}", "TOO_LONG")
            for name in by_key.values()
            if len(name) > rules.LONGEST_TAG
        ]
    )
    tag = model.Tag
    found = {
        row.name_key: row
        for row in await write.execute(select(tag.id, tag.name, tag.name_key).where(tag.name_key.in_(by_key)))
    }
    made = {row.id: row.name for row in found.values()}
    for key, name in by_key.items():
        if key not in found:
            id_ = ids.new()
            await write.execute(insert(tag).values(id=id_, name=name, name_key=key))
            write.record("CREATED", "tag", id_, after={"name": name})
            made[id_] = name
    return made
