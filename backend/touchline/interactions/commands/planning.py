"""Planning interactions, and logging those that have taken place: with customers and personal ones (INT-1 to INT-3)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from touchline.customers import commands as customers
from touchline.customers.commands.records import cleaned
from touchline.interactions import model, rules
from touchline.interactions.commands.records import (
    TEXTS,
    Choice,
    assignee_problems,
    choices,
    chosen,
    contact_problems,
    named,
    origin_problems,
    placed,
    tag,
    write_touchpoint,
)
from touchline.interactions.rules import (
    Direction,
    Family,
    InteractionState,
    LoggedValues,
    PersonalValues,
    Schedule,
    ScheduledValues,
)
from touchline.kernel import ids
from touchline.kernel.db import Write
from touchline.kernel.errors import Invalid, Problem
from touchline.people.rules import Viewer, is_assignable
from touchline.picklists.rules import Picklist, StepFamily

Planning = Callable[[ZoneInfo], tuple[Schedule | None, list[Problem]]]


@dataclass(frozen=True, slots=True)
class Planned:
    interaction: bytes
    touchpoint: bytes | None
    """Of one that is completed already."""
    follow_up: bytes | None


@dataclass(frozen=True, slots=True)
class Draft:
    """A row to insert, if there are no problems."""

    row: dict[str, Any]
    chosen: dict[str, Choice | None]
    problems: list[Problem]


async def schedule_interaction(
    write: Write, by: Viewer, values: ScheduledValues, follow_up: ScheduledValues | None = None
) -> Planned:
    """Plans an appointment or a task with a customer (INT-1, INT-2); one whose end is past is stored completed, with
    its touchpoint (WIZ-1). The follow-up is one more with the same customer, linked to the first (INT-11)."""
    customer = await customers.customer_seen(write, by, values["customer_id"])
    draft = await scheduled(write, by, customer, values)
    return await _stored(write, by, customer, draft, values, follow_up)


async def log_interaction(
    write: Write, by: Viewer, values: LoggedValues, follow_up: ScheduledValues | None = None
) -> Planned:
    """Stores what has taken place, completed, and its touchpoint at the actual start (INT-6, WIZ-6)."""
    customer = await customers.customer_seen(write, by, values["customer_id"])
    given: LoggedValues = {"duration_minutes": 0, "outcome": rules.RECORDED, **values}
    started_at, minutes = given["started_at"], given["duration_minutes"]

    def taken_place(zone: ZoneInfo) -> tuple[Schedule | None, list[Problem]]:
        wrong = rules.logged_problems(given, write.now)
        schedule = Schedule(Family.APPOINTMENT, zone, starts_at=started_at, duration_minutes=minutes)
        return schedule, wrong

    draft = await _drafted(write, by, customer, given, taken_place, is_over=True)
    return await _stored(write, by, customer, draft, given, follow_up)


async def schedule_personal_interaction(write: Write, by: Viewer, values: PersonalValues) -> bytes:
    """Plans what has no customer: a date, a time or a holiday of one's own (INT-3)."""
    given: dict[str, Any] = dict(values)
    given["subject"] = given.pop("description")
    texts, problems = cleaned({field: given.get(field) for field in TEXTS}, None)
    problems += [
        Problem(("description",) if problem.path == ("subject",) else problem.path, problem.message, problem.code)
        for problem in rules.length_problems(given)
    ]
    if not texts["subject"]:
        problems.append(Problem(("description",), "Say what it is.", "REQUIRED"))
    steps = await choices(write, by, codes=[StepFamily.PRIVATE])
    step = next(value for value in steps if value.picklist is Picklist.STEP)
    schedule, wrong = rules.schedule_of(values, ZoneInfo(_zone(texts, by.zone.key)), personal=True)
    problems += wrong
    if problems or schedule is None:
        raise Invalid(problems)
    row = _row(by, texts, schedule, write.now) | {
        "personal": True,
        "assignee_id": by.id,
        "step_id": step.id,
        "direction": Direction.OUTGOING,
        "time_zone": schedule.zone.key,
    }
    await write.insert(model.Interaction, row)
    write.record("PLANNED", "interaction", row["id"], after=_shown(row))
    return bytes(row["id"])


# --- parts -----------------------------------------------------------------------------------------------------------


async def scheduled(write: Write, by: Viewer, customer: Mapping[str, Any], given: Mapping[str, Any]) -> Draft:
    """A draft of what is planned with the customer."""

    def planned(zone: ZoneInfo) -> tuple[Schedule | None, list[Problem]]:
        schedule, wrong = rules.schedule_of(given, zone, personal=False)  # type: ignore[arg-type]  # has a plan's fields
        wrong = rules.required_problems(given, "medium", "step") + wrong + rules.length_problems(given)
        if schedule is not None:
            wrong += rules.outcome_problems(given, is_past=schedule.end <= write.now, now=write.now)
        return schedule, wrong

    return await _drafted(write, by, customer, given, planned, is_over=False)


async def store(write: Write, draft: Draft, tags: list[str]) -> bytes | None:
    """Inserts a draft without problems; answers its touchpoint, if it is completed."""
    row = draft.row
    await write.insert(model.Interaction, row)
    is_over = row["state"] is InteractionState.COMPLETED
    kind = "LOGGED" if is_over else "PLANNED"
    write.record(kind, "interaction", row["id"], customer_id=row["customer_id"], after=_shown(row))
    if tags:
        await tag(write, row["id"], row["customer_id"], tags)
    medium, outcome = draft.chosen["medium"], draft.chosen["outcome"]
    if not is_over or medium is None or outcome is None:
        return None
    return await write_touchpoint(write, row, medium, outcome)


async def _stored(
    write: Write,
    by: Viewer,
    customer: Mapping[str, Any],
    draft: Draft,
    given: Mapping[str, Any],
    follow_up: ScheduledValues | None,
) -> Planned:
    second = None if follow_up is None else await followed_up(write, by, customer, follow_up, given.get("contact_id"))
    problems = draft.problems + ([] if second is None else placed(second.problems, "follow_up"))
    if problems:
        raise Invalid(problems)
    touchpoint = await store(write, draft, given.get("tags") or [])
    if second is None or follow_up is None:
        return Planned(draft.row["id"], touchpoint, None)
    second.row["follow_up_of_id"] = draft.row["id"]
    await store(write, second, follow_up.get("tags") or [])
    return Planned(draft.row["id"], touchpoint, second.row["id"])


async def followed_up(
    write: Write, by: Viewer, customer: Mapping[str, Any], values: ScheduledValues, contact_id: bytes | None
) -> Draft:
    """A draft of a follow-up: with the same contact, unless another is named."""
    return await scheduled(write, by, customer, {"contact_id": contact_id, **values})


async def _drafted(
    write: Write,
    by: Viewer,
    customer: Mapping[str, Any],
    given: Mapping[str, Any],
    planning: Planning,
    *,
    is_over: bool,
) -> Draft:
    texts, problems = cleaned({field: given.get(field) for field in TEXTS}, customer["country"])
    zone = ZoneInfo(_zone(texts, customer["time_zone"]))
    schedule, wrong = planning(zone)
    problems += wrong
    picked, wrong = await chosen(write, by, given, {})
    assignee_id = given.get("assignee_id") or by.id
    problems += wrong + await contact_problems(write, given.get("contact_id"), customer["id"])
    if assignee_id != by.id or not is_assignable(by.role, True):
        problems += await assignee_problems(write, assignee_id, customer["team_id"])
    problems += await origin_problems(write, by, given.get("follow_up_of_id"), customer["id"])
    if problems or schedule is None:
        return Draft({}, picked, problems)
    row = _row(by, texts, schedule, write.now) | {
        "customer_id": customer["id"],
        "contact_id": given.get("contact_id"),
        "assignee_id": assignee_id,
        "follow_up_of_id": given.get("follow_up_of_id"),
        "direction": given.get("direction") or Direction.OUTGOING,
        "state": given.get("state") or InteractionState.OPEN,
        "time_zone": zone.key,
        **{f"{field}_id": value.id if value is not None else None for field, value in picked.items()},
    }
    if is_over or schedule.end <= write.now:
        started_at, minutes = rules.actual(
            given, starts_at=schedule.start, duration_minutes=schedule.duration_minutes, now=write.now
        )
        row |= {
            "state": InteractionState.COMPLETED,
            "occurred_at": started_at,
            "actual_started_at": started_at,
            "actual_minutes": minutes,
            "completed_at": write.now,
        }
    return Draft(row, picked, [])


def _zone(texts: Mapping[str, Any], usual: str) -> str:
    """The zone named, or the usual one also where the name is none, which is told as a problem."""
    name: str | None = texts["time_zone"]
    try:
        return ZoneInfo(name).key if name else usual
    except (KeyError, ValueError, OSError):
        return usual


def _row(by: Viewer, texts: Mapping[str, Any], schedule: Schedule, now: datetime) -> dict[str, Any]:
    return {
        "id": ids.new(),
        "version": 1,
        "personal": False,
        "creator_id": by.id,
        "state": InteractionState.OPEN,
        "update_date_at": schedule.start,
        "created_at": now,
        **{field: text for field, text in texts.items() if field != "time_zone"},
        **named(texts["subject"]),
        "links": texts["links"] or [],
        **schedule.columns,
    }


def _shown(row: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in row.items() if name not in ("id", "version", "subject_key")}
