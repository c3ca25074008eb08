"""How an action item stands, and who may close it."""

from __future__ import annotations

from datetime import date

import pytest

from touchline.action_items import rules

TODAY = date(2026, 11, 24)


@pytest.mark.feature("ACT-3")
def test_an_item_is_overdue_from_the_day_after_its_due_date() -> None:
    assert rules.state(is_closed=False, due_on=date(2026, 11, 24), today=TODAY) == "OPEN"
    assert rules.state(is_closed=False, due_on=date(2026, 11, 23), today=TODAY) == "OVERDUE"
    assert rules.state(is_closed=True, due_on=date(2026, 11, 23), today=TODAY) == "CLOSED"


@pytest.mark.feature("ACT-1")
def test_an_item_says_what_is_to_be_done_and_by_when() -> None:
    problems = rules.item_problems({"title": " ", "due_on": None, "description": "x" * 20_001})
    assert {(problem.path, problem.code) for problem in problems} == {
        (("title",), "REQUIRED"),
        (("due_on",), "REQUIRED"),
        (("description",), "TOO_LONG"),
    }
    assert rules.item_problems({"title": "Send it"}) == []


@pytest.mark.feature("ACT-2")
def test_the_assignee_or_a_manager_closes_it() -> None:
    assert rules.may_close(sees_all=False, by=b"me", assignee=b"me")
    assert not rules.may_close(sees_all=False, by=b"me", assignee=b"you")
    assert rules.may_close(sees_all=True, by=b"me", assignee=b"you")
