"""Days with dots, busy time and free slots, reckoned from moments (MYI-3, PPL-8, INT-16)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from typing import Any
from zoneinfo import ZoneInfo

from touchline.interactions.rules.words import InteractionStatus
from touchline.kernel.days import day_starts

Span = tuple[datetime, datetime]

MOST_DAYS, MOST_USERS, LONGEST_SLOT, MOST_SLOTS = 62, 20, 24 * 60, 200
EARLIEST, LATEST = date(1900, 1, 1), date(2200, 1, 1)
QUARTER = timedelta(minutes=15)
WEEK = ("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY")


class Dot(StrEnum):
    """What the month picker shows of a day (MYI-3)."""

    GREEN = "GREEN"
    RED = "RED"


def dot(*, open_: int, missed: int) -> Dot | None:
    """Green where it has open ones, also when it has missed ones too; red where it has missed ones only."""
    if open_:
        return Dot.GREEN
    return Dot.RED if missed else None


def dates(first: date, last: date) -> Iterator[date]:
    return (first + timedelta(days=number) for number in range((last - first).days + 1))


def days(
    rows: Iterable[tuple[datetime, date | None, InteractionStatus]], zone: ZoneInfo, first: date, last: date
) -> list[dict[str, Any]]:
    """Each day with its counts and its dot. A row is the moment that decides its day, or the date, and its status."""
    counts = {day: dict.fromkeys(InteractionStatus, 0) for day in dates(first, last)}
    for moment, day, status in rows:
        counts[day or moment.astimezone(zone).date()][status] += 1
    return [
        {
            "on": day,
            "open": of[InteractionStatus.OPEN],
            "missed": of[InteractionStatus.MISSED],
            "completed": of[InteractionStatus.COMPLETED],
            "dot": dot(open_=of[InteractionStatus.OPEN], missed=of[InteractionStatus.MISSED]),
        }
        for day, of in counts.items()
    ]


# --- spans of time ---------------------------------------------------------------------------------------------------


def merged(spans: Iterable[Span]) -> list[Span]:
    """The same time in as few spans as there can be."""
    made: list[Span] = []
    for start, end in sorted(spans):
        if made and start <= made[-1][1]:
            made[-1] = (made[-1][0], max(end, made[-1][1]))
        else:
            made.append((start, end))
    return made


def without(spans: Sequence[Span], taken: Iterable[Span]) -> list[Span]:
    """What is left of the spans; both are merged."""
    left = list(spans)
    for start, end in taken:
        left = [
            part
            for first, last in left
            for part in ((first, min(last, start)), (max(first, end), last))
            if part[0] < part[1]
        ]
    return left


def common(some: Sequence[Span], others: Sequence[Span]) -> list[Span]:
    """What is in both."""
    both = ((max(a, c), min(b, d)) for a, b in some for c, d in others)
    return [span for span in both if span[0] < span[1]]


def working(hours: Iterable[Mapping[str, str]], zone: ZoneInfo, first: date, last: date) -> list[Span]:
    """The working hours of these days, on the clock on the wall."""
    spans = [
        (_at(day, span["starts"], zone), _at(day, span["ends"], zone))
        for day in dates(first, last)
        for span in hours
        if span["day"] == WEEK[day.weekday()]
    ]
    return merged((start, end) for start, end in spans if start < end)


def _at(day: date, clock: str, zone: ZoneInfo) -> datetime:
    if clock == "24:00":
        return day_starts(day + timedelta(days=1), zone)
    return datetime.combine(day, time.fromisoformat(clock), zone).astimezone(UTC)


def slots(spans: Iterable[Span], minutes: int, now: datetime) -> list[dict[str, datetime]]:
    """One after the other, each of that length, each span's first at a full quarter of an hour and none in the past."""
    length = timedelta(minutes=minutes)
    made: list[dict[str, datetime]] = []
    for first, last in spans:
        start = _next_quarter(max(first, now))
        while start + length <= last and len(made) < MOST_SLOTS:
            made.append({"starts_at": start, "ends_at": start + length})
            start = _next_quarter(start + length)
    return made


def _next_quarter(moment: datetime) -> datetime:
    past = timedelta(minutes=moment.minute % 15, seconds=moment.second, microseconds=moment.microsecond)
    return moment if not past else moment - past + QUARTER
