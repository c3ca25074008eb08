"""The words of interactions: families, states, and what can be given of one (INT-1 to INT-7)."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from typing import TypedDict


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

DONE = "DONE"
"""The outcome of a personal interaction (INT-3)."""

LONGEST = {
    "subject": 200,
    "note": 20_000,
    "location": 200,
    "location_comments": 1000,
    "result": 20_000,
    "next_action_text": 500,
    "description": 200,
    "reason": 500,
}
LONGEST_DURATION = 60 * 24 * 14
"""Minutes: two weeks."""

A_HALF_HOUR = 30
"""Minutes of a personal interaction with a time and no duration (INT-3)."""


class Link(TypedDict):
    label: str
    url: str


class PlanValues(TypedDict, total=False):
    """When it is planned: of an appointment start and duration, of a task start and deadline; a personal one may have
    dates instead."""

    family: Family
    starts_at: datetime | None
    duration_minutes: int | None
    deadline_at: datetime | None
    deadline_on: date | None
    starts_on: date | None
    ends_on: date | None


class CommonValues(TypedDict, total=False):
    """What can be given of any interaction with a customer; picklist values by their codes."""

    contact_id: bytes | None
    assignee_id: bytes | None
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
    tags: list[str]
    links: list[Link]


class OutcomeValues(TypedDict, total=False):
    """How it ended. Without an actual start, what the plan says; without minutes, the planned ones."""

    outcome: str | None
    actual_started_at: datetime | None
    actual_minutes: int | None
    result: str | None
    next_action: str | None
    next_action_text: str | None


class ScheduledValues(PlanValues, CommonValues, OutcomeValues, total=False):
    """What was given of a planned interaction with a customer."""

    customer_id: bytes
    follow_up_of_id: bytes | None
    state: InteractionState


class LoggedValues(CommonValues, total=False):
    """What was given of a past interaction."""

    customer_id: bytes
    follow_up_of_id: bytes | None
    started_at: datetime
    duration_minutes: int
    outcome: str
    result: str | None
    next_action: str | None
    next_action_text: str | None


class PersonalValues(PlanValues, total=False):
    """What was given of a personal interaction (INT-3)."""

    description: str
    note: str | None
    location: str | None
    time_zone: str | None


class CompletedValues(OutcomeValues, total=False):
    """What was given to complete an interaction; a medium, a step or a note changes it on the way."""

    medium: str
    step: str
    note: str | None


class ChangedValues(TypedDict, total=False):
    """What was given to change an interaction; what is absent stays as it is."""

    contact_id: bytes | None
    assignee_id: bytes
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
    links: list[Link]
    tags: list[str]
    update_date_at: datetime
