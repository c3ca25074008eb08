"""What a user can do with interactions: log a past one, change it, delete it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from sqlalchemy import delete, insert, select

from touchline.customers import commands as customers
from touchline.customers.commands.customers import tags_named
from touchline.customers.commands.records import cleaned
from touchline.customers.model import Contact, Customer
from touchline.graph.values import Request
from touchline.interactions import model, queries, rules
from touchline.interactions.rules import ChangedValues, Direction, Family, InteractionState, LoggedValues
from touchline.journey import commands as journey
from touchline.journey import rules as journey_rules
from touchline.kernel import ids
from touchline.kernel.db import Write
from touchline.kernel.errors import Forbidden, Invalid, NotFound, Problem
from touchline.kernel.text import folded
from touchline.kernel.versions import amend
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


@dataclass(frozen=True, slots=True)
class Logged:
    interaction: bytes
    touchpoint: bytes


async def log_interaction(write: Write, by: Viewer, values: LoggedValues) -> Logged:
    """Stores what has taken place, completed, and its touchpoint at the actual start (INT-6, WIZ-6)."""
    customer = await customers.customer_seen(write, by, values["customer_id"])
    given: LoggedValues = {"direction": Direction.OUTGOING, "duration_minutes": 0, "outcome": rules.RECORDED, **values}
    texts, problems = cleaned({field: given.get(field) for field in TEXTS}, customer["country"])
    problems += rules.logged_problems(given, write.now)
    chosen, wrong = await _chosen(write, given, {})
    assignee_id = given.get("assignee_id") or by.id
    problems += wrong + await _contact_problems(write, given.get("contact_id"), customer["id"])
    problems += await assignee_problems(write, assignee_id, customer["team_id"])
    problems += await _origin_problems(write, by, given.get("follow_up_of_id"), customer["id"])
    if problems:
        raise Invalid(problems)
    started_at, minutes = given["started_at"], given["duration_minutes"]
    row = {
        "id": ids.new(),
        "version": 1,
        "family": Family.APPOINTMENT,
        "personal": False,
        "customer_id": customer["id"],
        "contact_id": given.get("contact_id"),
        "assignee_id": assignee_id,
        "creator_id": by.id,
        "follow_up_of_id": given.get("follow_up_of_id"),
        "starts_at": started_at,
        "starts_on": None,
        "duration_minutes": minutes,
        "deadline_at": None,
        "deadline_on": None,
        "ends_on": None,
        "ends_at": started_at + timedelta(minutes=minutes),
        "occurred_at": started_at,
        "direction": given["direction"],
        "state": InteractionState.COMPLETED,
        "actual_started_at": started_at,
        "actual_minutes": minutes,
        "completed_at": write.now,
        "update_date_at": started_at,
        "created_at": write.now,
        **texts,
        **{f"{field}_id": value.id if value is not None else None for field, value in chosen.items()},
        **_named(texts["subject"]),
        "links": texts["links"] or [],
        "time_zone": texts["time_zone"] or customer["time_zone"],
    }
    await write.insert(model.Interaction, row)
    logged = {name: value for name, value in row.items() if name not in ("id", "version", "subject_key")}
    write.record("LOGGED", "interaction", row["id"], customer_id=customer["id"], after=logged)
    if given.get("tags"):
        await _tag(write, row["id"], customer["id"], given["tags"])
    touchpoint = await _write_touchpoint(write, row, chosen["medium"], chosen["outcome"])
    return Logged(row["id"], touchpoint)


async def _write_touchpoint(write: Write, row: Mapping[str, Any], medium: Any, outcome: Any) -> bytes:
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


async def update_interaction(write: Write, by: Viewer, id_: bytes, version: int, values: ChangedValues) -> bytes:
    """Changes what was given; a completed one is frozen but for its tags and its update date (INT-7)."""
    row = await interaction_seen(write, by, id_)
    given: dict[str, Any] = dict(values)
    tags = given.pop("tags") or [] if "tags" in given else None
    texts, problems = cleaned({field: given[field] for field in TEXTS if field in given}, None)
    problems += rules.length_problems(given)
    chosen, wrong = await _chosen(write, given, dict(row))
    problems += wrong
    wanted = {name: value for name, value in given.items() if name not in TEXTS and name not in PICKLISTS} | texts
    wanted |= {f"{field}_id": value.id if value is not None else None for field, value in chosen.items()}
    if "links" in wanted:
        wanted["links"] = wanted["links"] or []
    if "subject" in wanted:
        wanted |= _named(wanted["subject"])
    changed = {name for name, value in wanted.items() if row[name] != value}
    problems += _required(wanted, row)
    if "contact_id" in changed and row["customer_id"] is not None:
        problems += await _contact_problems(write, wanted["contact_id"], row["customer_id"])
    if "assignee_id" in changed:
        problems += await _new_assignee_problems(write, by, row, wanted["assignee_id"])
    if problems:
        raise Invalid(problems)
    if row["state"] is InteractionState.COMPLETED:
        rules.refuse_frozen(changed_fields(changed))
    await amend(
        write, model.Interaction, row, wanted, version=version, entity="interaction", customer_id=row["customer_id"]
    )
    if tags is not None:
        await _tag(write, id_, row["customer_id"], tags)
    return id_


def changed_fields(columns: set[str]) -> set[str]:
    """Fields as inputs name them, of the columns that differ."""
    return {column.removesuffix("_id") if column.removesuffix("_id") in PICKLISTS else column for column in columns}


def _required(wanted: Mapping[str, Any], row: Mapping[str, Any]) -> list[Problem]:
    """What an interaction with a customer cannot be without (INT-2)."""
    needed = ["assignee_id", "direction", "update_date_at"] + ([] if row["personal"] else ["medium_id"])
    return [
        Problem((column.removesuffix("_id") if column == "medium_id" else column,), "This is required.", "REQUIRED")
        for column in needed
        if column in wanted and wanted[column] is None
    ]


async def delete_interaction(write: Write, by: Viewer, id_: bytes, version: int | None = None) -> bytes | None:
    """Deletes it with its action items and takes it off the journey; answers the customer's id (INT-19)."""
    row = await interaction_seen(write, by, id_)
    if version is not None and version != row["version"]:
        await amend(write, model.Interaction, row, {}, version=version, entity="interaction")
    if not rules.may_delete(sees_all=by.sees_all, state=row["state"]):
        raise Forbidden("A completed interaction is deleted by a manager.")
    await journey.supersede_of_interaction(write, id_)
    await write.execute(delete(model.Interaction).where(model.Interaction.id == id_))
    customer_id: bytes | None = row["customer_id"]
    write.record("DELETED", "interaction", id_, customer_id=customer_id, before=dict(row))
    return customer_id


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


# --- parts -----------------------------------------------------------------------------------------------------------


def _named(subject: str | None) -> dict[str, str]:
    return {"subject": subject or "", "subject_key": folded(subject or "")}


async def _chosen(
    write: Write, given: Mapping[str, Any], row: Mapping[str, Any]
) -> tuple[dict[str, Any], list[Problem]]:
    """The picklist values named, by field: None where none was; and which codes name nothing that may be chosen."""
    codes: dict[Picklist, set[str]] = {}
    asked = PICKLISTS if not row else [field for field in PICKLISTS if field in given]
    for field in asked:
        if given.get(field):
            codes.setdefault(PICKLISTS[field], set()).add(given[field])
    if not codes:
        return dict.fromkeys(asked), []
    kept = [row[f"{field}_id"] for field in asked if row and row[f"{field}_id"] is not None]
    rows = await write.rows(queries.picklist_values, codes={code for some in codes.values() for code in some})
    values = [Choice(*row) for row in rows]
    offered = [value for value in values if not value.is_retired or value.id in kept]
    found: dict[tuple[Picklist, str | None], Choice] = {(value.picklist, value.code): value for value in offered}
    chosen = {field: found.get((PICKLISTS[field], given.get(field))) for field in asked}
    problems = [
        Problem((field,), f"There is no {field.replace('_', ' ')} {given[field][:60]} to choose.", "UNKNOWN")
        for field in asked
        if given.get(field) and chosen[field] is None
    ]
    step = chosen.get("step")
    if step is not None and step.family is StepFamily.PRIVATE:
        problems.append(Problem(("step",), "Only personal interactions are private.", "NOT_APPLICABLE"))
    return chosen, problems


async def _contact_problems(write: Write, contact_id: bytes | None, customer_id: bytes) -> list[Problem]:
    if contact_id is None:
        return []
    own = select(Contact.id).where(Contact.id == contact_id, Contact.customer_id == customer_id)
    if await write.scalar(own) is not None:
        return []
    return [Problem(("contact_id",), "The customer has no such contact.", "UNKNOWN")]


async def _origin_problems(write: Write, by: Viewer, id_: bytes | None, customer_id: bytes) -> list[Problem]:
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


async def _new_assignee_problems(write: Write, by: Viewer, row: Mapping[str, Any], assignee_id: bytes) -> list[Problem]:
    if not rules.may_reassign(sees_all=by.sees_all, by=by.id, assignee=row["assignee_id"]):
        raise Forbidden("Somebody else's work is passed on by a manager.")
    if row["customer_id"] is None:
        return [Problem(("assignee_id",), "A personal interaction stays its owner's.", "FIXED")]
    return await assignee_problems(write, assignee_id, await team_of_customer(write, row["customer_id"]))


async def _tag(write: Write, id_: bytes, customer_id: bytes | None, names: Sequence[str]) -> None:
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
