"""What an interaction is: families, states, when it ends, its status, and what may still change (INT-1 to INT-7)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Any, TypedDict
from zoneinfo import ZoneInfo

from touchline.kernel.days import day_ends, day_starts
from touchline.kernel.errors import Problem, Refusal


class Family(StrEnum):
    APPOINTMENT = "APPOINTMENT"
    TASK = "TASK"


class Direction(StrEnum):
    INCOMING = "INCOMING"
    OUTGOING = "OUTGOING"


class InteractionState(StrEnum):
    """What a person says of it (INT-4)."""

    OPEN = "OPEN"
    IN_PROGRESS = "IN_PROGRESS"
    COMPLETED = "COMPLETED"


class InteractionStatus(StrEnum):
    """What follows from outcome and clock (INT-5)."""

    OPEN = "OPEN"
    MISSED = "MISSED"
    COMPLETED = "COMPLETED"


class InteractionOrder(StrEnum):
    NEWEST = "NEWEST"
    OLDEST = "OLDEST"
    SUBJECT = "SUBJECT"
    SUBJECT_DESCENDING = "SUBJECT_DESCENDING"


RECORDED = "RECORDED"
"""The neutral outcome of what is written down afterwards (WIZ-6)."""

LONGEST = {
    "subject": 200,
    "note": 20_000,
    "location": 200,
    "location_comments": 1000,
    "result": 20_000,
    "next_action_text": 500,
}
LONGEST_DURATION = 60 * 24 * 14
"""Minutes: two weeks."""

A_HALF_HOUR = 30
"""Minutes of a personal interaction with a time and no duration (INT-3)."""

NEVER_FROZEN = frozenset({"tags", "update_date_at"})
"""What may change on a completed interaction (INT-7)."""

FREEZABLE = (
    "contact_id",
    "assignee_id",
    "medium",
    "direction",
    "purpose",
    "source_type",
    "source_reason",
    "subject",
    "note",
    "location",
    "location_comments",
    "links",
)


class Link(TypedDict):
    label: str
    url: str


class LoggedValues(TypedDict, total=False):
    """What was given of a past interaction; picklist values by their codes."""

    customer_id: bytes
    contact_id: bytes | None
    assignee_id: bytes | None
    follow_up_of_id: bytes | None
    started_at: datetime
    duration_minutes: int
    time_zone: str | None
    medium: str
    direction: Direction
    purpose: str | None
    step: str
    source_type: str | None
    source_reason: str | None
    subject: str | None
    note: str | None
    location: str | None
    location_comments: str | None
    outcome: str
    result: str | None
    next_action: str | None
    next_action_text: str | None
    tags: list[str]
    links: list[Link]


class ChangedValues(TypedDict, total=False):
    """What was given to change an interaction; what is absent stays as it is."""

    contact_id: bytes | None
    assignee_id: bytes
    medium: str
    direction: Direction
    purpose: str | None
    source_type: str | None
    source_reason: str | None
    subject: str | None
    note: str | None
    location: str | None
    location_comments: str | None
    links: list[Link]
    tags: list[str]
    update_date_at: datetime


@dataclass(frozen=True, slots=True)
class Schedule:
    """When an interaction is planned. An appointment and a timed personal one have a duration; a task a deadline,
    with a time or as a whole day; an untimed personal one a date and perhaps a last one."""

    family: Family
    zone: ZoneInfo
    starts_at: datetime | None = None
    duration_minutes: int | None = None
    deadline_at: datetime | None = None
    deadline_on: date | None = None
    starts_on: date | None = None
    ends_on: date | None = None

    @property
    def start(self) -> datetime:
        """From when on it takes place or, a task, can be done."""
        if self.starts_on is not None and self.starts_at is None:
            return day_starts(self.starts_on, self.zone)
        if self.starts_at is None:
            raise ValueError("an interaction starts")
        return self.starts_at

    @property
    def end(self) -> datetime:
        """The moment at which it is over: end, deadline, or the end of the last day in the zone (INT-1, INT-5)."""
        if self.deadline_at is not None:
            return self.deadline_at
        last_day = self.deadline_on or (self.ends_on or self.starts_on if self.duration_minutes is None else None)
        if last_day is not None:
            return day_ends(last_day, self.zone)
        return self.start + timedelta(minutes=self.duration_minutes or 0)

    @property
    def day_at(self) -> datetime:
        """The moment that decides its day: start of an appointment or a personal one, deadline of a task."""
        if self.family is Family.APPOINTMENT:
            return self.start
        whole_day = self.deadline_at is None
        return self.end - timedelta(microseconds=1) if whole_day else self.end


def status(*, has_outcome: bool, ends_at: datetime, now: datetime) -> InteractionStatus:
    """The one rule (INT-5); `queries.status` says the same in SQL."""
    if has_outcome:
        return InteractionStatus.COMPLETED
    return InteractionStatus.MISSED if ends_at <= now else InteractionStatus.OPEN


def logged_problems(values: LoggedValues, now: datetime) -> list[Problem]:
    """What is wrong with a past interaction, without looking at anything else (INT-2)."""
    problems = [
        Problem((field,), "This is required.", "REQUIRED")
        for field in ("medium", "step", "outcome")
        if not values.get(field)
    ]
    if values["started_at"] > now:
        problems.append(Problem(("started_at",), "Log what has taken place already; this start lies ahead.", "FUTURE"))
    if not 0 <= values.get("duration_minutes", 0) <= LONGEST_DURATION:
        problems.append(Problem(("duration_minutes",), f"0 to {LONGEST_DURATION} minutes.", "RANGE"))
    if values.get("next_action_text") and not values.get("next_action"):
        problems.append(Problem(("next_action",), "Choose the next action that the text is about.", "REQUIRED"))
    return problems + length_problems(values)


def length_problems(values: Mapping[str, Any]) -> list[Problem]:
    return [
        Problem((field,), f"At most {longest} characters; this has {len(values[field])}.", "TOO_LONG")
        for field, longest in LONGEST.items()
        if values.get(field) is not None and len(values[field]) > longest
    ]


def refuse_frozen(fields: Iterable[str]) -> None:
    """A completed interaction is frozen; the refusal names the fields (INT-7)."""
    frozen = [field for field in FREEZABLE if field in set(fields)]
    if frozen:
        names = ", ".join(field.removesuffix("_id").replace("_", " ") for field in frozen)
        raise Refusal("FROZEN", f"It is completed; this can no longer be changed: {names}.", frozen)


def may_reassign(*, sees_all: bool, by: bytes, assignee: bytes) -> bool:
    """Changing the assignee of somebody else's work is for MANAGER and ADMIN (PPL-6)."""
    return sees_all or by == assignee


def may_delete(*, sees_all: bool, state: InteractionState) -> bool:
    """A completed one may be deleted by a MANAGER only (INT-19)."""
    return sees_all or state is not InteractionState.COMPLETED
