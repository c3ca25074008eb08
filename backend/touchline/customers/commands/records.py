"""What the commands on customers share: finding what the user may see, checking values, keeping search right."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import delete, insert, or_, select, update

from touchline.customers import model, queries, rules
from touchline.graph.values import Request
from touchline.kernel import formats
from touchline.kernel.db import Write
from touchline.kernel.errors import Invalid, NotFound, Problem
from touchline.kernel.statements import Query, named
from touchline.kernel.text import folded, words
from touchline.kernel.types import Id, Instant
from touchline.people import model as people
from touchline.people.rules import Viewer, is_assignable


async def customer_seen(write: Write, by: Viewer, id_: bytes) -> Mapping[str, Any]:
    """The customer's row, or NotFound: absent and not visible are the same."""
    return await _seen(write, by, queries.customer_by_id, id_, "customer")


async def contact_seen(write: Write, by: Viewer, id_: bytes) -> Mapping[str, Any]:
    return await _seen(write, by, queries.contact_by_id, id_, "contact")


async def _seen(write: Write, by: Viewer, query: Query, id_: bytes, what: str) -> Mapping[str, Any]:
    row = await write.first(query, Request(by, write.now).values(id=id_))
    if row is None:
        raise NotFound(what)
    return row


# --- values ----------------------------------------------------------------------------------------------------------

FORMS: Mapping[str, Callable[[str], str]] = {
    "email": formats.email,
    "culture": formats.culture,
    "country": formats.country,
    "national_id_country": formats.country,
    "time_zone": formats.time_zone,
}


def cleaned(values: Mapping[str, Any], country: str | None) -> tuple[dict[str, Any], list[Problem]]:
    """Texts trimmed, blanks as None, known forms in their normal form; and what could not be read."""
    made: dict[str, Any] = {}
    problems: list[Problem] = []
    for field, value in values.items():
        if isinstance(value, str) and not isinstance(value, rules.CustomerKind | rules.Relationship):
            value = value.strip() or None
        try:
            if value is not None and field in FORMS:
                value = FORMS[field](value)
            elif value is not None and field == "phone":
                value = formats.phone(value, country.upper() if country else None)
            elif field == "links":
                value = _links(value or [], problems)
        except ValueError as error:
            problems.append(Problem((field,), str(error), "FORM"))
        made[field] = value
    return made, problems


def _links(links: Iterable[Mapping[str, str]], problems: list[Problem]) -> list[dict[str, str]]:
    made = []
    for place, link in enumerate(links):
        try:
            url = formats.url(link["url"])
        except ValueError as error:
            problems.append(Problem(("links", str(place), "url"), str(error), "FORM"))
            continue
        made.append({"label": (link.get("label") or "").strip()[:120] or url, "url": url})
    if len(made) > rules.MOST_LINKS:
        problems.append(Problem(("links",), f"At most {rules.MOST_LINKS} links.", "TOO_MANY"))
    return made


def refuse_if(problems: list[Problem]) -> None:
    if problems:
        raise Invalid(problems)


async def owner_problems(write: Write, owner_id: bytes | None, team_id: bytes | None) -> list[Problem]:
    """The owner must be an active analyst who may see the customer (PPL-5, PPL-6)."""
    if owner_id is None:
        return []
    user = (
        await write.execute(select(people.User.role, people.User.is_active).where(people.User.id == owner_id))
    ).first()
    if user is None or not is_assignable(user.role, user.is_active):
        return [Problem(("owner_id",), "Choose an active user who may work on customers.", "UNKNOWN")]
    if team_id is None or user.role in ("ADMIN", "MANAGER"):
        return []
    member = people.TeamMember
    if await write.scalar(select(member.user_id).where(member.user_id == owner_id, member.team_id == team_id)) is None:
        return [Problem(("owner_id",), "The owner must be in the customer's team.", "NOT_IN_TEAM")]
    return []


async def team_problems(write: Write, by: Viewer, team_id: bytes | None) -> list[Problem]:
    """An analyst may give a customer to their own teams or to everyone."""
    if team_id is None:
        return []
    known = await write.scalar(select(people.Team.id).where(people.Team.id == team_id))
    if known is None or not (by.sees_all or team_id in by.teams):
        return [Problem(("team_id",), "Choose one of your teams, or none for everyone.", "UNKNOWN")]
    return []


async def parent_problems(write: Write, by: Viewer, id_: bytes, parent_id: bytes | None) -> list[Problem]:
    """The parent must be visible, and no customer may be above itself."""
    if parent_id is None:
        return []
    try:
        await customer_seen(write, by, parent_id)
    except NotFound:
        return [Problem(("parent_id",), "There is no such customer.", "UNKNOWN")]
    above: bytes | None = parent_id
    for _ in range(100):
        if above is None:
            return []
        if above == id_:
            break
        above = await write.scalar(select(model.Customer.parent_id).where(model.Customer.id == above))
    return [Problem(("parent_id",), "This would make the customer its own parent.", "CYCLE")]


# --- search ----------------------------------------------------------------------------------------------------------


async def index(
    write: Write,
    id_: bytes,
    name: str,
    email: str | None,
    customer_id: bytes,
    contact_id: bytes | None,
    *,
    is_new: bool = False,
) -> None:
    """Makes the record findable by what it is called now."""
    values = {"name_key": folded(name), "words": " ".join(words(f"{name} {email or ''}"))}
    if not is_new:
        found = await write.execute(update(model.Searchable).where(model.Searchable.id == id_).values(**values))
        is_new = found.rowcount == 0
    if is_new:
        await write.execute(
            insert(model.Searchable).values(id=id_, customer_id=customer_id, contact_id=contact_id, **values)
        )


async def unindex(write: Write, customer_id: bytes | None = None, contact_id: bytes | None = None) -> None:
    row = model.Searchable
    await write.execute(delete(row).where(or_(row.customer_id == customer_id, row.contact_id == contact_id)))


def _contacted(table: Any) -> Query:
    moment = named("moment", Instant())
    older = or_(table.last_contacted_at.is_(None), table.last_contacted_at < moment)
    rows: Any = table.__table__
    return Query(update(rows).where(table.id == named("whom", Id()), older).values(last_contacted_at=moment))


_CONTACTED: Mapping[Any, Query] = {table: _contacted(table) for table in (model.Customer, model.Contact)}


async def touch_last_contacted(write: Write, contacted: Iterable[tuple[bytes, bytes | None, datetime]]) -> None:
    """Moves the clock "last contacted" of customers and contacts forward, never back; it is no edit, so versions stay.

    In the order of their ids, so that two batches wait for each other and never both.
    """
    told = list(contacted)
    of_customers = [(customer_id, at) for customer_id, _, at in told]
    of_contacts = [(contact_id, at) for _, contact_id, at in told if contact_id is not None]
    for table, moments in ((model.Customer, of_customers), (model.Contact, of_contacts)):
        newest: dict[bytes, datetime] = {}
        for id_, at in moments:
            newest[id_] = max(at, newest.get(id_, at))
        if newest:
            rows = [{"whom": id_, "moment": newest[id_]} for id_ in sorted(newest)]
            await write.run(_CONTACTED[table], *rows)
