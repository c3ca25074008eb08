"""What the commands on interactions share: finding what the user may see, checking values, tags, the touchpoint."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import delete, insert, select

from touchline.customers import commands as customers
from touchline.customers.commands.customers import tags_named
from touchline.customers.model import Contact, Customer
from touchline.graph.values import Request
from touchline.interactions import model, queries, rules
from touchline.interactions.rules import Direction
from touchline.journey import commands as journey
from touchline.journey import rules as journey_rules
from touchline.kernel.db import Write
from touchline.kernel.errors import Forbidden, NotFound, Problem
from touchline.kernel.text import folded
from touchline.people.rules import Role, Viewer, is_assignable
from touchline.picklists.rules import Picklist, StepFamily

PICKLISTS: Mapping[str, Picklist] = {
    "medium": Picklist.MEDIUM,
    "purpose": Picklist.PURPOSE,
    "step": Picklist.STEP,
    "source_type": Picklist.SOURCE_TYPE,
    "source_reason": Picklist.SOURCE_REASON,
    "outcome": Picklist.OUTCOME,
    "next_action": Picklist.NEXT_ACTION,
}
"""The fields that hold a picklist value, named by its code in values and by its id in columns."""

TEXTS = ("subject", "note", "location", "location_comments", "result", "next_action_text", "links", "time_zone")


@dataclass(frozen=True, slots=True)
class Choice:
    """A picklist value as commands look at it."""

    id: bytes
    picklist: Picklist
    code: str
    label: str
    family: StepFamily | None
    reached: bool | None
    is_retired: bool
    stamps_update_date: bool | None
    concludes_with_id: bytes | None
    is_used: bool


# --- for these and higher commands -----------------------------------------------------------------------------------


async def interaction_seen(write: Write, by: Viewer, id_: bytes) -> Mapping[str, Any]:
    """The interaction's row, or NotFound: absent and not visible are the same."""
    row = await write.first(queries.interaction_by_id, Request(by, write.now).values(id=id_))
    if row is None:
        raise NotFound("interaction")
    return row


async def team_of_customer(write: Write, customer_id: bytes) -> bytes | None:
    team: bytes | None = await write.scalar(select(Customer.team_id).where(Customer.id == customer_id))
    return team


async def assignee_problems(write: Write, assignee_id: bytes | None, team_id: bytes | None) -> list[Problem]:
    """Work goes to active analysts who may see its customer, the customer being of that team or of everyone (PPL-6)."""
    user = None if assignee_id is None else await write.first(queries.user_by_id, {"id": assignee_id})
    if assignee_id is None or user is None or not is_assignable(user["role"], user["is_active"]):
        return [Problem(("assignee_id",), "Choose an active user who is an analyst.", "UNKNOWN")]
    if team_id is None or user["role"] in (Role.ADMIN, Role.MANAGER):
        return []
    if (team_id,) in await write.rows(queries.teams_of, user=assignee_id):
        return []
    return [Problem(("assignee_id",), "Choose somebody who may see this customer.", "NOT_IN_TEAM")]


# --- checks ----------------------------------------------------------------------------------------------------------


async def chosen(
    write: Write, by: Viewer, given: Mapping[str, Any], row: Mapping[str, Any]
) -> tuple[dict[str, Choice | None], list[Problem]]:
    """The picklist values named, by field: None where none was; and which codes name nothing that may be chosen."""
    codes: dict[Picklist, set[str]] = {}
    asked = PICKLISTS if not row else [field for field in PICKLISTS if field in given]
    for field in asked:
        if given.get(field):
            codes.setdefault(PICKLISTS[field], set()).add(given[field])
    if not codes:
        return dict.fromkeys(asked), []
    kept = [row[f"{field}_id"] for field in asked if row and row[f"{field}_id"] is not None]
    values = await choices(write, by, codes={code for some in codes.values() for code in some})
    offered = [value for value in values if not value.is_retired or value.id in kept]
    found: dict[tuple[Picklist, str | None], Choice] = {(value.picklist, value.code): value for value in offered}
    named = {field: found.get((PICKLISTS[field], given.get(field))) for field in asked}
    problems = [
        Problem((field,), f"There is no {field.replace('_', ' ')} {given[field][:60]} to choose.", "UNKNOWN")
        for field in asked
        if given.get(field) and named[field] is None
    ]
    step = named.get("step")
    if step is not None and step.family is StepFamily.PRIVATE:
        problems.append(Problem(("step",), "Only personal interactions are private.", "NOT_APPLICABLE"))
    elif step is not None and not (step.is_used or step.id in kept):
        problems.append(Problem(("step",), f"{step.label} is none of the steps that you use.", "NOT_USED"))
    return named, problems


async def choices(
    write: Write, by: Viewer, *, codes: Collection[str] = (), ids: Collection[bytes] = ()
) -> list[Choice]:
    """The picklist values with these codes or ids, retired or not."""
    return [Choice(*row) for row in await write.rows(queries.picklist_values, codes=codes, ids=ids, user=by.id)]


async def contact_problems(write: Write, contact_id: bytes | None, customer_id: bytes) -> list[Problem]:
    if contact_id is None:
        return []
    own = select(Contact.id).where(Contact.id == contact_id, Contact.customer_id == customer_id)
    if await write.scalar(own) is not None:
        return []
    return [Problem(("contact_id",), "The customer has no such contact.", "UNKNOWN")]


async def origin_problems(write: Write, by: Viewer, id_: bytes | None, customer_id: bytes) -> list[Problem]:
    """What it follows up must be an interaction with the same customer (INT-11)."""
    if id_ is None:
        return []
    try:
        origin = await interaction_seen(write, by, id_)
    except NotFound:
        origin = None
    if origin is not None and origin["customer_id"] == customer_id:
        return []
    return [Problem(("follow_up_of_id",), "The customer has no such interaction.", "UNKNOWN")]


async def new_assignee_problems(write: Write, by: Viewer, row: Mapping[str, Any], assignee_id: bytes) -> list[Problem]:
    if not rules.may_reassign(sees_all=by.sees_all, by=by.id, assignee=row["assignee_id"]):
        raise Forbidden("Somebody else's work is passed on by a manager.")
    if row["customer_id"] is None:
        return [Problem(("assignee_id",), "A personal interaction stays its owner's.", "FIXED")]
    return await assignee_problems(write, assignee_id, await team_of_customer(write, row["customer_id"]))


def placed(problems: Sequence[Problem], *path: str) -> list[Problem]:
    """The problems of a part of the input, with the path of the part before their own."""
    return [Problem((*path, *one.path), one.message, one.code) for one in problems]


# --- writing ---------------------------------------------------------------------------------------------------------


def named(subject: str | None) -> dict[str, str]:
    return {"subject": subject or "", "subject_key": folded(subject or "")}


async def tag(write: Write, id_: bytes, customer_id: bytes | None, names: Sequence[str]) -> None:
    """The interaction's tags become these, and no others; unknown names become new tags."""
    link = model.InteractionTag
    wanted = await tags_named(write, names) if names else {}
    old = {row.id: row.name for row in await write.execute(queries.tags_of(id_))}
    if wanted.keys() == old.keys():
        return
    await write.execute(delete(link).where(link.interaction_id == id_))
    if wanted:
        await write.execute(insert(link), [{"interaction_id": id_, "tag_id": tag} for tag in wanted])
    before, after = {"tags": sorted(old.values())}, {"tags": sorted(wanted.values())}
    write.record("TAGGED", "interaction", id_, customer_id=customer_id, before=before, after=after)


async def write_touchpoint(write: Write, row: Mapping[str, Any], medium: Choice, outcome: Choice) -> bytes:
    """Incoming ones are signals, outgoing ones follow-ups (JRN-3); whoever was reached was contacted."""
    incoming = row["direction"] is Direction.INCOMING
    touchpoint = await journey.write_touchpoint(
        write,
        {
            "kind": journey_rules.TouchpointKind.SIGNAL if incoming else journey_rules.TouchpointKind.FOLLOW_UP,
            "customer_id": row["customer_id"],
            "contact_id": row["contact_id"],
            "user_id": row["assignee_id"],
            "interaction_id": row["id"],
            "medium_id": medium.id,
            "outcome_id": outcome.id,
            "action": journey_rules.action_of(medium.code, medium.label, incoming=incoming),
            "subject": row["subject"] or None,
            "status": journey_rules.status_of_interaction(medium.code, incoming=incoming, reached=outcome.reached),
            "occurred_at": row["actual_started_at"],
        },
    )
    if outcome.reached:
        at = row["actual_started_at"]
        await customers.touch_last_contacted(write, [(row["customer_id"], row["contact_id"], at)])
    return touchpoint
