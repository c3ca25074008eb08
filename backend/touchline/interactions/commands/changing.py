"""Changing an interaction that is planned, its step and its state (INT-4, INT-7, INT-14, INT-15)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from touchline.customers.commands.records import cleaned
from touchline.interactions import model, rules
from touchline.interactions.commands.completing import concluding, end
from touchline.interactions.commands.records import (
    PICKLISTS,
    TEXTS,
    chosen,
    contact_problems,
    interaction_seen,
    named,
    new_assignee_problems,
    tag,
)
from touchline.interactions.rules import ChangedValues, InteractionState
from touchline.kernel.db import Write
from touchline.kernel.errors import Invalid, Problem
from touchline.kernel.versions import amend
from touchline.people.rules import Viewer


async def update_interaction(
    write: Write, by: Viewer, id_: bytes, version: int, values: ChangedValues, *, complete: bool = False
) -> bytes | None:
    """Changes what was given; a completed one is frozen but for its tags and its update date (INT-7).

    A step that stamps sets the update date (INT-14); one that concludes completes it, if `complete` says that this
    is meant (INT-15). Answers the touchpoint, if there is one now.
    """
    row = await interaction_seen(write, by, id_)
    given: dict[str, Any] = dict(values)
    tags = given.pop("tags") or [] if "tags" in given else None
    texts, problems = cleaned({field: given[field] for field in TEXTS if field in given}, None)
    problems += rules.length_problems(given)
    picked, wrong = await chosen(write, by, given, dict(row))
    problems += wrong
    wanted = {name: value for name, value in given.items() if name not in TEXTS and name not in PICKLISTS} | texts
    wanted |= {f"{field}_id": value.id if value is not None else None for field, value in picked.items()}
    if "links" in wanted:
        wanted["links"] = wanted["links"] or []
    if "subject" in wanted:
        wanted |= named(wanted["subject"])
    changed = {name for name, value in wanted.items() if row[name] != value}
    problems += _required(wanted, row)
    if "contact_id" in changed and row["customer_id"] is not None:
        problems += await contact_problems(write, wanted["contact_id"], row["customer_id"])
    if "assignee_id" in changed:
        problems += await new_assignee_problems(write, by, row, wanted["assignee_id"])
    if row["personal"]:
        problems += _personal_problems(given)
    if problems:
        raise Invalid(problems)
    if row["state"] is InteractionState.COMPLETED:
        rules.refuse_frozen(changed_fields(changed))
    outcome = None
    step = picked.get("step")
    if step is not None and "step_id" in changed:
        stamps = bool(step.stamps_update_date)
        wanted.setdefault("update_date_at", rules.stamped(row["update_date_at"], stamps=stamps, now=write.now))
        outcome = await concluding(write, by, step)
        if outcome is not None:
            rules.concluded(outcome.label, complete=complete)
    touchpoint = None
    if outcome is None:
        await amend(
            write, model.Interaction, row, wanted, version=version, entity="interaction", customer_id=row["customer_id"]
        )
    else:
        touchpoint = await end(write, by, row, version, wanted, {}, outcome, picked.get("medium"))
    if tags is not None:
        await tag(write, id_, row["customer_id"], tags)
    return touchpoint


async def set_state(write: Write, by: Viewer, id_: bytes, version: int, state: InteractionState) -> bytes:
    """Begun, or not begun after all (INT-4)."""
    problems = rules.state_problems(state)
    if problems:
        raise Invalid(problems)
    row = await interaction_seen(write, by, id_)
    if row["state"] is InteractionState.COMPLETED:
        rules.refuse_frozen({"state"})
    customer_id = row["customer_id"]
    wanted = {"state": state}
    await amend(write, model.Interaction, row, wanted, version=version, entity="interaction", customer_id=customer_id)
    return id_


def changed_fields(columns: set[str]) -> set[str]:
    """Fields as inputs name them, of the columns that differ."""
    return {column.removesuffix("_id") if column.removesuffix("_id") in PICKLISTS else column for column in columns}


def _required(wanted: Mapping[str, Any], row: Mapping[str, Any]) -> list[Problem]:
    """What an interaction with a customer cannot be without (INT-2)."""
    needed = ["assignee_id", "direction", "update_date_at", "step_id"] + ([] if row["personal"] else ["medium_id"])
    return [
        Problem((next(iter(changed_fields({column}))),), "This is required.", "REQUIRED")
        for column in needed
        if column in wanted and wanted[column] is None
    ]


def _personal_problems(given: Mapping[str, Any]) -> list[Problem]:
    """What only an interaction with a customer has (INT-3)."""
    return [
        Problem((field,), "A personal interaction has none.", "NOT_APPLICABLE")
        for field in ("contact_id", "medium", "purpose", "step", "source_type", "source_reason")
        if given.get(field) is not None
    ]
