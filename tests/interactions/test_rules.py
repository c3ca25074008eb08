"""When an interaction is over, on which day it stands, and what may still be done with it."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from touchline.interactions import rules
from touchline.interactions.rules import Family, InteractionState, LoggedValues, Schedule
from touchline.kernel.errors import Refusal

VIENNA = ZoneInfo("Europe/Vienna")
NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)


@pytest.mark.feature("INT-1")
def test_an_appointments_start_and_duration_give_its_end() -> None:
    appointment = Schedule(Family.APPOINTMENT, VIENNA, starts_at=NOON, duration_minutes=90)
    assert appointment.end == NOON + timedelta(minutes=90)
    assert appointment.day_at == NOON


@pytest.mark.feature("INT-1")
def test_a_task_is_over_at_its_deadline_and_without_a_time_at_the_end_of_that_day_in_its_zone() -> None:
    timed = Schedule(Family.TASK, VIENNA, starts_at=NOON, deadline_at=NOON + timedelta(days=2))
    assert timed.end == timed.day_at == NOON + timedelta(days=2)
    whole_day = Schedule(Family.TASK, VIENNA, starts_at=NOON, deadline_on=date(2026, 11, 25))
    assert whole_day.end == datetime(2026, 11, 25, 23, tzinfo=UTC)
    assert whole_day.day_at.astimezone(VIENNA).date() == date(2026, 11, 25)


@pytest.mark.feature("INT-1")
def test_a_day_on_which_the_clocks_change_ends_when_it_ends() -> None:
    whole_day = Schedule(Family.TASK, VIENNA, starts_at=NOON, deadline_on=date(2026, 3, 29))
    assert whole_day.end == datetime(2026, 3, 29, 22, tzinfo=UTC)


@pytest.mark.feature("INT-3")
def test_a_personal_one_lasts_its_day_or_to_its_last_day_or_for_its_duration() -> None:
    day = Schedule(Family.APPOINTMENT, VIENNA, starts_on=date(2026, 11, 24))
    assert (day.start, day.end) == (datetime(2026, 11, 23, 23, tzinfo=UTC), datetime(2026, 11, 24, 23, tzinfo=UTC))
    holiday = Schedule(Family.APPOINTMENT, VIENNA, starts_on=date(2026, 11, 24), ends_on=date(2026, 11, 27))
    assert holiday.end == datetime(2026, 11, 27, 23, tzinfo=UTC)
    timed = Schedule(Family.APPOINTMENT, VIENNA, starts_on=date(2026, 11, 24), starts_at=NOON, duration_minutes=30)
    assert (timed.start, timed.end) == (NOON, NOON + timedelta(minutes=30))


@pytest.mark.feature("INT-5")
def test_status_follows_from_outcome_and_clock() -> None:
    def at(minutes: int, *, has_outcome: bool = False) -> str:
        return rules.status(has_outcome=has_outcome, ends_at=NOON, now=NOON + timedelta(minutes=minutes))

    assert [at(-1), at(0), at(1)] == ["OPEN", "MISSED", "MISSED"]
    assert at(-1, has_outcome=True) == at(1, has_outcome=True) == "COMPLETED"


@pytest.mark.feature("INT-2")
def test_everything_wrong_with_a_past_interaction_is_told_at_once() -> None:
    values: LoggedValues = {
        "started_at": NOON + timedelta(minutes=1),
        "duration_minutes": -1,
        "medium": "",
        "outcome": "RECORDED",
        "subject": "x" * 201,
        "next_action_text": "Call again on Monday.",
    }
    problems = rules.logged_problems(values, NOON)
    assert [(problem.path[0], problem.code) for problem in problems] == [
        ("medium", "REQUIRED"),
        ("step", "REQUIRED"),
        ("started_at", "FUTURE"),
        ("duration_minutes", "RANGE"),
        ("next_action", "REQUIRED"),
        ("subject", "TOO_LONG"),
    ]


@pytest.mark.feature("INT-7")
def test_a_refused_edit_names_the_frozen_fields() -> None:
    rules.refuse_frozen({"tags", "update_date_at"})
    with pytest.raises(Refusal) as refusal:
        rules.refuse_frozen({"note", "subject_key", "subject", "contact_id"})
    assert refusal.value.code == "FROZEN"
    assert refusal.value.fields == ("contact_id", "subject", "note")


@pytest.mark.feature("INT-19", "PPL-6")
def test_managers_delete_what_is_completed_and_pass_on_the_work_of_others() -> None:
    assert rules.may_delete(sees_all=False, state=InteractionState.OPEN)
    assert not rules.may_delete(sees_all=False, state=InteractionState.COMPLETED)
    assert rules.may_delete(sees_all=True, state=InteractionState.COMPLETED)
    assert rules.may_reassign(sees_all=False, by=b"me", assignee=b"me")
    assert not rules.may_reassign(sees_all=False, by=b"me", assignee=b"you")
    assert rules.may_reassign(sees_all=True, by=b"me", assignee=b"you")
