"""One rule for the status, in SQL and in Python (INT-5)."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

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
from touchline.interactions.rules import InteractionState
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
