"""Completing an interaction: its outcome, when it really took place, and what follows (INT-6, INT-10, INT-15)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from touchline.customers import commands as customers
from touchline.customers.commands.records import cleaned
from touchline.interactions import model, rules
from touchline.interactions.commands.planning import followed_up, store
from touchline.interactions.commands.records import (
    TEXTS,
    Choice,
    choices,
    chosen,
    interaction_seen,
    placed,
    write_touchpoint,
)
from touchline.interactions.rules import CompletedValues, InteractionState, ScheduledValues
from touchline.kernel.db import Write
from touchline.kernel.errors import Invalid, Problem
from touchline.kernel.versions import amend
from touchline.people.rules import Viewer
from touchline.picklists.rules import Picklist


@dataclass(frozen=True, slots=True)
class Completed:
    interaction: bytes
    touchpoint: bytes | None
    """None of a personal one, which stands on nobody's journey."""
    follow_up: bytes | None


async def complete_interaction(
    write: Write,
    by: Viewer,
    id_: bytes,
    version: int,
    values: CompletedValues,
    follow_up: ScheduledValues | None = None,
) -> Completed:
    """Sets the outcome, which cannot be undone (INT-7); a personal one is done without saying so (INT-3).

    A concluding step brings its outcome with it. The follow-up is planned in the same transaction (INT-11).
    """
    row = await interaction_seen(write, by, id_)
    await amend(write, model.Interaction, row, {}, version=version, entity="interaction")
    if row["state"] is InteractionState.COMPLETED:
        rules.refuse_frozen({"outcome"})
    given: dict[str, Any] = dict(values)
    texts, problems = cleaned({field: given[field] for field in TEXTS if field in given}, None)
    problems += rules.completed_problems(given, write.now) + rules.length_problems(given)
    picked, wrong = await chosen(write, by, given, dict(row))
    problems += wrong + _missing(given, row, follow_up)
    outcome = picked.get("outcome")
    if outcome is None and not given.get("outcome"):
        outcome = await _usual_outcome(write, by, row, picked.get("step"))
        if outcome is None:
            problems.append(Problem(("outcome",), "Say how it ended.", "REQUIRED"))
    second = None
    if follow_up is not None and row["customer_id"] is not None:
        customer = await customers.customer_seen(write, by, row["customer_id"])
        second = await followed_up(write, by, customer, follow_up, row["contact_id"])
        problems += placed(second.problems, "follow_up")
    if problems or outcome is None:
        raise Invalid(problems)
    wanted = texts | {f"{field}_id": value.id for field, value in picked.items() if value is not None}
    step = picked.get("step")
    if step is not None and step.id != row["step_id"]:
        stamps = bool(step.stamps_update_date)
        wanted["update_date_at"] = rules.stamped(row["update_date_at"], stamps=stamps, now=write.now)
    touchpoint = await end(write, by, row, version, wanted, given, outcome, picked.get("medium"))
    if second is None or follow_up is None:
        return Completed(id_, touchpoint, None)
    second.row["follow_up_of_id"] = id_
    await store(write, second, follow_up.get("tags") or [])
    return Completed(id_, touchpoint, second.row["id"])


async def end(
    write: Write,
    by: Viewer,
    row: Mapping[str, Any],
    version: int,
    wanted: Mapping[str, Any],
    given: Mapping[str, Any],
    outcome: Choice,
    medium: Choice | None,
) -> bytes | None:
    """Writes the outcome with whatever else is wanted, and the touchpoint at the actual start."""
    started_at, minutes = rules.actual(
        given, starts_at=row["starts_at"], duration_minutes=row["duration_minutes"], now=write.now
    )
    columns = {
        **wanted,
        "state": InteractionState.COMPLETED,
        "outcome_id": outcome.id,
        "actual_started_at": started_at,
        "actual_minutes": minutes,
        "completed_at": write.now,
        "occurred_at": started_at,
    }
    customer_id = row["customer_id"]
    await amend(
        write,
        model.Interaction,
        row,
        columns,
        version=version,
        entity="interaction",
        customer_id=customer_id,
        kind="COMPLETED",
    )
    if customer_id is None:
        return None
    if medium is None:
        (medium,) = await choices(write, by, ids=[row["medium_id"]])
    return await write_touchpoint(write, dict(row) | columns, medium, outcome)


async def concluding(write: Write, by: Viewer, step: Choice | None) -> Choice | None:
    """The outcome that a step completes an interaction with, if it concludes (INT-15)."""
    if step is None or step.concludes_with_id is None:
        return None
    (outcome,) = await choices(write, by, ids=[step.concludes_with_id])
    return outcome


async def _usual_outcome(write: Write, by: Viewer, row: Mapping[str, Any], step: Choice | None) -> Choice | None:
    if not row["personal"]:
        return await concluding(write, by, step)
    values = await choices(write, by, codes=[rules.DONE])
    return next((value for value in values if value.picklist is Picklist.OUTCOME), None)


def _missing(given: Mapping[str, Any], row: Mapping[str, Any], follow_up: ScheduledValues | None) -> list[Problem]:
    """What cannot be emptied, and what a personal interaction does not have."""
    if not row["personal"]:
        return [
            Problem((field,), "This is required.", "REQUIRED")
            for field in ("medium", "step")
            if field in given and not given[field]
        ]
    wrong = [field for field in ("medium", "step") if given.get(field) is not None]
    wrong += ["follow_up"] if follow_up is not None else []
    return [Problem((field,), "A personal interaction has none.", "NOT_APPLICABLE") for field in wrong]
