"""Spans of time: merged, taken away, in common, working hours on the clock on the wall, slots (INT-16)."""

from __future__ import annotations

import itertools
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as some

from touchline.interactions.rules import agenda
from touchline.interactions.rules.agenda import Dot, Span

VIENNA = ZoneInfo("Europe/Vienna")
NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)


@some.composite
def spans(draw: some.DrawFn) -> list[Span]:
    pairs = draw(some.lists(some.tuples(some.integers(0, 40), some.integers(1, 10)), max_size=6))
    return [(minute(start), minute(start + length)) for start, length in pairs]


def minute(number: int) -> datetime:
    return NOON + timedelta(minutes=number)


def minutes(of: list[Span]) -> set[int]:
    """Which minutes lie in them: the plainest model of time."""
    return {number for number in range(60) if any(start <= minute(number) < end for start, end in of)}


@pytest.mark.feature("INT-16", "PPL-8")
@given(some=spans(), others=spans())
def test_spans_are_sets_of_minutes(some: list[Span], others: list[Span]) -> None:
    first, second = agenda.merged(some), agenda.merged(others)
    assert minutes(first) == minutes(some)
    assert all(left[1] < right[0] for left, right in itertools.pairwise(first))
    assert minutes(agenda.without(first, second)) == minutes(some) - minutes(others)
    assert minutes(agenda.common(first, second)) == minutes(some) & minutes(others)


@pytest.mark.feature("INT-16")
def test_working_hours_are_those_of_the_wall_clock_when_the_clocks_change() -> None:
    hours = [
        {"day": "SUNDAY", "starts": "00:00", "ends": "04:00"},
        {"day": "MONDAY", "starts": "20:00", "ends": "24:00"},
    ]
    spring = agenda.working(hours, VIENNA, date(2026, 3, 29), date(2026, 3, 30))
    assert [end - start for start, end in spring] == [timedelta(hours=3), timedelta(hours=4)]
    autumn = agenda.working(hours, VIENNA, date(2026, 10, 25), date(2026, 10, 26))
    assert [end - start for start, end in autumn] == [timedelta(hours=5), timedelta(hours=4)]


@pytest.mark.feature("INT-16")
@given(free=spans(), length=some.integers(1, 30), now=some.integers(0, 60))
def test_slots_lie_in_what_is_free_begin_at_quarters_and_never_in_the_past(
    free: list[Span], length: int, now: int
) -> None:
    whole = agenda.merged(free)
    slots = agenda.slots(whole, length, minute(now))
    for slot in slots:
        assert any(start <= slot["starts_at"] and slot["ends_at"] <= end for start, end in whole)
        assert slot["ends_at"] - slot["starts_at"] == timedelta(minutes=length)
        assert slot["starts_at"] >= minute(now)
        assert slot["starts_at"].minute % 15 == 0
    assert all(one["ends_at"] <= other["starts_at"] for one, other in itertools.pairwise(slots))


@pytest.mark.feature("MYI-3")
def test_green_wins_over_red() -> None:
    dots = [agenda.dot(open_=open_, missed=missed) for open_, missed in ((0, 0), (0, 1), (1, 0), (1, 1))]
    assert dots == [None, Dot.RED, Dot.GREEN, Dot.GREEN]
