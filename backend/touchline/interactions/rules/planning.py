"""When an interaction is planned, when it is over, its status, and what is wrong with a plan (INT-1, INT-3, INT-5)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from touchline.interactions.rules.words import A_HALF_HOUR, LONGEST_DURATION, Family, InteractionStatus, PlanValues
from touchline.kernel.days import day_ends, day_starts
from touchline.kernel.errors import Problem

PLAN = ("family", "starts_at", "duration_minutes", "deadline_at", "deadline_on", "starts_on", "ends_on")
"""The fields of a plan."""

EARLIEST, LATEST = datetime(1900, 1, 1, tzinfo=UTC), datetime(2200, 1, 1, tzinfo=UTC)


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

    @property
    def columns(self) -> dict[str, Any]:
        """As a row holds it."""
        return {
            "family": self.family,
            "starts_at": self.start,
            "starts_on": self.starts_on,
            "duration_minutes": self.duration_minutes,
            "deadline_at": self.deadline_at,
            "deadline_on": self.deadline_on,
            "ends_on": self.ends_on,
            "ends_at": self.end,
            "occurred_at": self.day_at,
        }


def status(*, has_outcome: bool, ends_at: datetime, now: datetime) -> InteractionStatus:
    """The one rule (INT-5); `queries.status` says the same in SQL."""
    if has_outcome:
        return InteractionStatus.COMPLETED
    return InteractionStatus.MISSED if ends_at <= now else InteractionStatus.OPEN


def plan_problems(values: PlanValues, *, personal: bool) -> list[Problem]:
    """What is wrong with a plan (INT-1); a personal one has a date, or a start with a duration (INT-3)."""
    given = {field for field in PLAN if values.get(field) is not None}
    family = values.get("family") or Family.APPOINTMENT
    problems = _range_problems(values)
    if personal:
        problems += _personal_problems(values, given)
    else:
        if "starts_at" not in given:
            problems.append(Problem(("starts_at",), "This is required.", "REQUIRED"))
        if family is Family.APPOINTMENT and "duration_minutes" not in given:
            problems.append(Problem(("duration_minutes",), "An appointment has a duration.", "REQUIRED"))
        if family is Family.TASK and not given & {"deadline_at", "deadline_on"}:
            problems.append(Problem(("deadline_at",), "A task has a deadline.", "REQUIRED"))
    if {"deadline_at", "deadline_on"} <= given:
        problems.append(Problem(("deadline_on",), "A deadline has a time, or is a whole day.", "NOT_APPLICABLE"))
    others = {Family.APPOINTMENT: {"deadline_at", "deadline_on"}, Family.TASK: {"duration_minutes"}}[family]
    problems += [
        Problem(
            (field,), f"This is not for {'an appointment' if family is Family.APPOINTMENT else 'a task'}.", "FAMILY"
        )
        for field in sorted(others & given)
    ]
    return problems


def _range_problems(values: PlanValues) -> list[Problem]:
    problems = []
    minutes = values.get("duration_minutes")
    if minutes is not None and not 1 <= minutes <= LONGEST_DURATION:
        problems.append(Problem(("duration_minutes",), f"1 to {LONGEST_DURATION} minutes.", "RANGE"))
    for field in ("starts_at", "deadline_at"):
        moment: datetime | None = values.get(field)  # type: ignore[assignment]  # both are moments
        if moment is not None and not EARLIEST <= moment <= LATEST:
            problems.append(Problem((field,), f"Between {EARLIEST.year} and {LATEST.year}.", "RANGE"))
    for field in ("deadline_on", "starts_on", "ends_on"):
        day: date | None = values.get(field)  # type: ignore[assignment]  # all three are dates
        if day is not None and not EARLIEST.date() <= day <= LATEST.date():
            problems.append(Problem((field,), f"Between {EARLIEST.year} and {LATEST.year}.", "RANGE"))
    return problems


def _personal_problems(values: PlanValues, given: set[str]) -> list[Problem]:
    problems = []
    if values.get("family") is Family.TASK:
        problems.append(Problem(("family",), "A personal interaction is no task.", "NOT_APPLICABLE"))
    if ("starts_at" in given) == ("starts_on" in given):
        problems.append(Problem(("starts_on",), "Give a date or, with a time, a start.", "REQUIRED"))
    if "starts_at" not in given and "duration_minutes" in given:
        problems.append(Problem(("duration_minutes",), "A duration goes with a time.", "NOT_APPLICABLE"))
    if "ends_on" in given and "starts_on" not in given:
        problems.append(Problem(("ends_on",), "A last day goes with a date without a time.", "NOT_APPLICABLE"))
    first, last = values.get("starts_on"), values.get("ends_on")
    if first is not None and last is not None and last < first:
        problems.append(Problem(("ends_on",), "The last day is not before the first.", "ORDER"))
    return problems


def schedule_of(values: PlanValues, zone: ZoneInfo, *, personal: bool) -> tuple[Schedule | None, list[Problem]]:
    """The plan in that zone, or what is wrong with it."""
    problems = plan_problems(values, personal=personal)
    if problems:
        return None, problems
    minutes = values.get("duration_minutes")
    schedule = Schedule(
        family=values.get("family") or Family.APPOINTMENT,
        zone=zone,
        starts_at=values.get("starts_at"),
        duration_minutes=A_HALF_HOUR if personal and values.get("starts_at") and minutes is None else minutes,
        deadline_at=values.get("deadline_at"),
        deadline_on=values.get("deadline_on"),
        starts_on=values.get("starts_on"),
        ends_on=values.get("ends_on"),
    )
    if schedule.end <= schedule.start:
        field = "deadline_on" if schedule.deadline_on else "deadline_at"
        return None, [Problem((field,), "The deadline comes after the start.", "ORDER")]
    return schedule, []


def moved(row: Mapping[str, Any], given: PlanValues) -> PlanValues:
    """What a row's plan becomes: what was given, over what can be kept when the family or the kind of date switches."""
    kept: dict[str, Any] = {field: row[field] for field in PLAN}
    wanted: dict[str, Any] = {field: value for field, value in given.items() if value is not None}
    if row["personal"]:
        kept |= _kept_of_personal(row, wanted)
    elif wanted.get("family", row["family"]) is not row["family"]:
        if row["family"] is Family.APPOINTMENT:
            start, minutes = wanted.get("starts_at", row["starts_at"]), row["duration_minutes"]
            kept |= {"duration_minutes": None, "deadline_at": start + timedelta(minutes=minutes)}
        else:
            kept |= {"duration_minutes": A_HALF_HOUR, "deadline_at": None, "deadline_on": None}
    if "deadline_on" in wanted:
        kept["deadline_at"] = None
    if "deadline_at" in wanted:
        kept["deadline_on"] = None
    if "ends_on" in given and "starts_at" not in wanted:
        kept["ends_on"] = None
    plan: PlanValues = kept | wanted  # type: ignore[assignment]  # the fields of a plan
    return plan


def _kept_of_personal(row: Mapping[str, Any], wanted: Mapping[str, Any]) -> dict[str, Any]:
    """A date moves with its last day; a time takes the place of a date, and a date that of a time."""
    if "starts_at" in wanted:
        minutes = row["duration_minutes"] or A_HALF_HOUR
        return {"starts_on": None, "ends_on": None, "duration_minutes": minutes}
    if row["starts_on"] is None:
        return {"starts_at": None, "duration_minutes": None} if "starts_on" in wanted else {}
    if "starts_on" in wanted and row["ends_on"] is not None:
        return {"starts_at": None, "ends_on": row["ends_on"] + (wanted["starts_on"] - row["starts_on"])}
    return {"starts_at": None}
