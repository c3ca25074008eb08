"""What a touchpoint is, which values it can have, and what is wrong with one that somebody records (JRN-3 to JRN-8)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any, TypedDict

from touchline.kernel.errors import Problem


class TouchpointKind(StrEnum):
    SIGNAL = "SIGNAL"
    FOLLOW_UP = "FOLLOW_UP"
    MILESTONE = "MILESTONE"


class FollowUpStatus(StrEnum):
    ATTENDED = "ATTENDED"
    UNATTENDED = "UNATTENDED"
    DELIVERED = "DELIVERED"
    BOUNCED = "BOUNCED"
    OPEN = "OPEN"
    CLOSED = "CLOSED"
    ON_HOLD = "ON_HOLD"
    ESCALATED = "ESCALATED"


class Aspect(StrEnum):
    """What a milestone is a change of (JRN-11)."""

    LIFECYCLE = "LIFECYCLE"
    RELATIONSHIP = "RELATIONSHIP"
    OPPORTUNITY = "OPPORTUNITY"


class JourneyOrder(StrEnum):
    NEWEST = "NEWEST"
    OLDEST = "OLDEST"


class TimePreset(StrEnum):
    TODAY = "TODAY"
    YESTERDAY = "YESTERDAY"
    LAST_7_DAYS = "LAST_7_DAYS"
    LAST_30_DAYS = "LAST_30_DAYS"


STATUSES: Mapping[str, frozenset[FollowUpStatus]] = {
    "CALL": frozenset({FollowUpStatus.ATTENDED, FollowUpStatus.UNATTENDED}),
    "EMAIL": frozenset({FollowUpStatus.DELIVERED, FollowUpStatus.BOUNCED}),
    "SMS": frozenset({FollowUpStatus.DELIVERED, FollowUpStatus.BOUNCED}),
    "DESK": frozenset({FollowUpStatus.OPEN, FollowUpStatus.CLOSED, FollowUpStatus.ON_HOLD, FollowUpStatus.ESCALATED}),
}
"""What a follow-up of a medium can say of itself (JRN-4); a text message comes back as mail does (COM-2)."""

REACHED = (FollowUpStatus.ATTENDED, FollowUpStatus.DELIVERED)
"""Follow-ups that move the clock "last contacted"."""

ACTIONS: Mapping[str, tuple[str, str]] = {
    "BACKSTAGE": ("request received", "request handled"),
    "CALL": ("call received", "call dialled"),
    "CHAT": ("chat received", "chat opened"),
    "DESK": ("ticket received", "ticket answered"),
    "EMAIL": ("email received", "email sent"),
    "FACEBOOK": ("message received", "message sent"),
    "IN_PERSON": ("came in person", "met in person"),
    "LETTER": ("letter received", "letter sent"),
    "MEETING": ("meeting asked for", "meeting held"),
    "PORTAL": ("portal used", "portal answered"),
    "SMS": ("text message received", "text message sent"),
    "SURVEY": ("survey answered", "survey sent"),
    "TWITTER": ("message received", "message sent"),
    "VISIT": ("website visited", "website visit followed up"),
    "WEBINAR": ("webinar attended", "webinar held"),
}
"""What an interaction is called on the journey, by medium: when it came in, and when it went out (JRN-3)."""

MOST_AT_ONCE, MOST_IMPRESSIONS = 1000, 50
LONGEST = {"action": 80, "subject": 300, "detail": 20_000, "idempotency_key": 200}
LONGEST_IMPRESSION_KEY, LONGEST_IMPRESSION_VALUE = 80, 1000

CLOCKS_DIFFER = timedelta(minutes=5)
"""How far ahead of ours another system's clock may be."""


class Impression(TypedDict):
    key: str
    value: str


class TouchpointValues(TypedDict, total=False):
    """What was given of a touchpoint. The customer is named by `customer_id` or by `customer_key`, its external key."""

    kind: TouchpointKind
    customer_id: bytes | None
    customer_key: str | None
    contact_id: bytes | None
    user_id: bytes | None
    medium: str | None
    action: str
    subject: str | None
    detail: str | None
    status: FollowUpStatus | None
    impressions: list[Impression] | None
    occurred_at: datetime
    idempotency_key: str


def action_of(medium: str, label: str, *, incoming: bool) -> str:
    """How an interaction's touchpoint is called; `label` is what a custom medium is called."""
    received, done = ACTIONS.get(medium, (f"{label} received", f"{label} done"))
    return (received if incoming else done)[: LONGEST["action"]]


def status_of_interaction(medium: str | None, *, incoming: bool, reached: bool | None) -> FollowUpStatus | None:
    """Only a completed outgoing call has one; other media show the outcome (JRN-4)."""
    if incoming or medium != "CALL":
        return None
    return FollowUpStatus.ATTENDED if reached else FollowUpStatus.UNATTENDED


def touchpoint_problems(given: TouchpointValues, now: datetime) -> list[Problem]:
    """What can be said of one touchpoint without looking at anything else."""
    problems: list[Problem] = []
    kind, medium, status = given["kind"], given.get("medium"), given.get("status")
    if kind is TouchpointKind.MILESTONE:
        problems.append(
            Problem(("kind",), "Milestones follow from changes of stage and relationship.", "NOT_APPLICABLE")
        )
    if (given.get("customer_id") is None) == (not given.get("customer_key")):
        problems.append(
            Problem(("customer_id",), "Name the customer by its id or by its key, not by both.", "REQUIRED")
        )
    if not medium:
        problems.append(Problem(("medium",), "Say by which medium.", "REQUIRED"))
    for field in ("action", "idempotency_key"):
        if not str(given.get(field) or "").strip():
            problems.append(Problem((field,), "This cannot be empty.", "REQUIRED"))
    problems += [
        Problem((field,), f"At most {longest} characters; this has {len(text)}.", "TOO_LONG")
        for field, longest in LONGEST.items()
        if isinstance(text := given.get(field), str) and len(text) > longest
    ]
    if given["occurred_at"] > now + CLOCKS_DIFFER:
        problems.append(Problem(("occurred_at",), "This has not happened yet.", "FUTURE"))
    if status is not None:
        problems += status_problems(kind, medium, status)
    return problems + impression_problems(kind, given.get("impressions") or [])


def status_problems(kind: TouchpointKind, medium: str | None, status: FollowUpStatus) -> list[Problem]:
    if kind is not TouchpointKind.FOLLOW_UP:
        return [Problem(("status",), "Only a follow-up has a status.", "NOT_APPLICABLE")]
    allowed = STATUSES.get(medium or "", frozenset())
    if status in allowed:
        return []
    right = ", ".join(one.value for one in FollowUpStatus if one in allowed)
    return [Problem(("status",), f"{medium} has {'one of ' + right if right else 'no status'}.", "NOT_APPLICABLE")]


def impression_problems(kind: TouchpointKind, impressions: list[Impression]) -> list[Problem]:
    """Impressions are a signal's (JRN-8): answers of a survey, pages of a visit, others as key and value."""
    if not impressions:
        return []
    if kind is not TouchpointKind.SIGNAL:
        return [Problem(("impressions",), "Only a signal leaves impressions.", "NOT_APPLICABLE")]
    if len(impressions) > MOST_IMPRESSIONS:
        return [Problem(("impressions",), f"At most {MOST_IMPRESSIONS} impressions.", "TOO_MANY")]
    problems = []
    for place, impression in enumerate(impressions):
        if not 1 <= len(impression["key"].strip()) <= LONGEST_IMPRESSION_KEY:
            message = f"A key has 1 to {LONGEST_IMPRESSION_KEY} characters."
            problems.append(Problem(("impressions", str(place), "key"), message, "LENGTH"))
        if len(impression["value"]) > LONGEST_IMPRESSION_VALUE:
            message = f"A value has at most {LONGEST_IMPRESSION_VALUE} characters."
            problems.append(Problem(("impressions", str(place), "value"), message, "TOO_LONG"))
    return problems


def placed(problems: list[Problem], place: int) -> list[Problem]:
    """The problems of one touchpoint among several."""
    return [Problem(("touchpoints", str(place), *one.path), one.message, one.code) for one in problems]


def moves_last_contacted(row: Mapping[str, Any]) -> bool:
    return row["kind"] is TouchpointKind.FOLLOW_UP and row["status"] in REACHED
