"""One rule for the state, in SQL and in Python."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some
from sqlalchemy import Date, create_engine, literal, select
from sqlalchemy.pool import StaticPool

from touchline.action_items import queries, rules
from touchline.kernel.types import Instant

engine = create_engine("sqlite://", poolclass=StaticPool)


class Row:
    """Stands in for a row of the table: the two values that decide."""

    def __init__(self, closed_at: datetime | None, due_on: date) -> None:
        self.closed_at, self.due_on = literal(closed_at, Instant()), literal(due_on, Date())


@pytest.mark.feature("ACT-3")
@given(today=some.dates(date(2000, 1, 1), date(2100, 1, 1)), days=some.integers(-2, 2), is_closed=some.booleans())
def test_the_state_in_sql_is_the_state_of_the_rule(today: date, days: int, is_closed: bool) -> None:
    due_on = today + timedelta(days=days)
    row = Row(datetime(2026, 1, 1, tzinfo=UTC) if is_closed else None, due_on)
    with engine.connect() as connection:
        found = connection.execute(
            select(queries.state(row)),  # type: ignore[arg-type]  # a stand-in for the mapped class
            {"request_days_today": today},
        ).scalar_one()
    assert found is rules.state(is_closed=is_closed, due_on=due_on, today=today)
