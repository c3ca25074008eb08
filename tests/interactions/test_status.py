"""One rule for the status, in SQL and in Python (INT-5)."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as some
from sqlalchemy import create_engine, literal, select
from sqlalchemy.pool import StaticPool

from hands import NOON, HeldClock
from interactions.planned import plan
from journey.world import World
from touchline.graph.values import Request
from touchline.interactions import model, queries, rules
from touchline.interactions.rules import LONGEST_DURATION, Family, InteractionState, Schedule
from touchline.kernel.types import Id, Instant

MOMENTS = some.datetimes(min_value=datetime(2000, 1, 1), max_value=datetime(2100, 1, 1), timezones=some.just(UTC))  # noqa: DTZ001
NEAR = some.one_of(some.just(timedelta(0)), some.timedeltas(timedelta(days=-2), timedelta(days=2)))

engine = create_engine("sqlite://", poolclass=StaticPool)


class Row:
    """Stands in for a row of the table: the two values that decide."""

    def __init__(self, outcome_id: bytes | None, ends_at: datetime) -> None:
        self.outcome_id, self.ends_at = literal(outcome_id, Id()), literal(ends_at, Instant())


@pytest.mark.feature("INT-5")
@given(now=MOMENTS, away=NEAR, has_outcome=some.booleans())
def test_the_status_in_sql_is_the_status_of_the_rule(now: datetime, away: timedelta, has_outcome: bool) -> None:
    row = Row(b"1" * 16 if has_outcome else None, now + away)
    with engine.connect() as connection:
        found = connection.execute(select(queries.status(row)), {"request_now": now}).scalar_one()  # type: ignore[arg-type]
    assert found is rules.status(has_outcome=has_outcome, ends_at=now + away, now=now)


DAYS = some.dates(date(2026, 1, 1), date(2027, 12, 31)) | some.sampled_from(
    [date(2026, 3, 29), date(2026, 10, 25), date(2026, 3, 8), date(2026, 11, 1), date(2026, 4, 5), date(2026, 9, 27)]
)
"""Any days, and those on which clocks change somewhere."""

ZONES = some.sampled_from(
    [ZoneInfo(name) for name in ("Europe/Vienna", "America/New_York", "Pacific/Chatham", "Africa/Cairo", "UTC")]
)
AWAY = some.timedeltas(timedelta(days=-2), timedelta(days=2)) | some.sampled_from(
    [timedelta(0), timedelta(microseconds=1), timedelta(microseconds=-1), timedelta(hours=24), timedelta(hours=23)]
)


@some.composite
def schedules(draw: some.DrawFn) -> Schedule:
    """Appointments, tasks with a time and of a whole day, personal dates and holidays, in any zone."""
    zone, day = draw(ZONES), draw(DAYS)
    starts_at = datetime.combine(day, draw(some.times()), zone).astimezone(UTC)
    match draw(some.sampled_from(["appointment", "task", "whole day", "date", "holiday"])):
        case "appointment":
            minutes = draw(some.integers(1, LONGEST_DURATION))
            return Schedule(Family.APPOINTMENT, zone, starts_at=starts_at, duration_minutes=minutes)
        case "task":
            deadline = starts_at + timedelta(minutes=draw(some.integers(1, 5000)))
            return Schedule(Family.TASK, zone, starts_at=starts_at, deadline_at=deadline)
        case "whole day":
            return Schedule(Family.TASK, zone, starts_at=starts_at, deadline_on=day)
        case "date":
            return Schedule(Family.APPOINTMENT, zone, starts_on=day)
    last = day + timedelta(days=draw(some.integers(0, 30)))
    return Schedule(Family.APPOINTMENT, zone, starts_on=day, ends_on=last)


@pytest.mark.feature("INT-1", "INT-3", "INT-5")
@given(schedule=schedules(), away=AWAY, has_outcome=some.booleans())
def test_a_plan_is_missed_from_the_moment_it_is_over_in_its_zone_on_days_of_any_length(
    schedule: Schedule, away: timedelta, has_outcome: bool
) -> None:
    row, now = schedule.columns, schedule.end + away
    whole_day = row["ends_on"] or row["deadline_on"] or (row["starts_on"] if row["duration_minutes"] is None else None)
    if whole_day is not None:
        last_moment = (schedule.end - timedelta(microseconds=1)).astimezone(schedule.zone)
        assert last_moment.date() == whole_day
        assert schedule.end.astimezone(schedule.zone).date() == whole_day + timedelta(days=1)
    expected = rules.InteractionStatus.OPEN if away < timedelta(0) else rules.InteractionStatus.MISSED
    if has_outcome:
        expected = rules.InteractionStatus.COMPLETED
    stand_in = Row(b"1" * 16 if has_outcome else None, row["ends_at"])
    with engine.connect() as connection:
        found = connection.execute(select(queries.status(stand_in)), {"request_now": now}).scalar_one()  # type: ignore[arg-type]
    assert found is expected
    assert rules.status(has_outcome=has_outcome, ends_at=row["ends_at"], now=now) is expected


@pytest.mark.feature("INT-5")
async def test_a_status_flips_without_a_write(world: World, clock: HeldClock) -> None:
    await plan(world, NOON - timedelta(minutes=20), subject="going on")
    await plan(world, NOON - timedelta(minutes=30), subject="just over")
    await plan(
        world,
        NOON - timedelta(days=1),
        subject="done",
        state=InteractionState.COMPLETED,
        outcome_id=world.values["REACHED"],
    )
    statement = select(model.Interaction.subject, queries.status(model.Interaction))
    document = """query ($status: [InteractionStatus!]) {
      interactions(statuses: $status, includePlanned: true, orderBy: SUBJECT) { edges { node { subject status } } }
    }"""
    for minutes, expected in ((0, "OPEN"), (10, "MISSED")):
        clock.advance(timedelta(minutes=minutes))
        async with world.db.read() as connection:
            rows = await connection.execute(statement, Request(world.ada, clock()).parameters)
            found = {subject: status.value for subject, status in rows}
        assert found == {"going on": expected, "just over": "MISSED", "done": "COMPLETED"}
        answer = await world.ask(world.ada, document, status=[expected])
        nodes = [edge["node"] for edge in answer["interactions"]["edges"]]
        assert {"subject": "going on", "status": expected} in nodes
        assert all(node["status"] == expected for node in nodes)
