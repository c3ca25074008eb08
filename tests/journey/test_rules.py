"""What a touchpoint may say of itself."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from touchline.journey import rules
from touchline.journey.rules import FollowUpStatus, TouchpointKind, TouchpointValues

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)


def values(**given: object) -> TouchpointValues:
    made = {
        "kind": TouchpointKind.SIGNAL,
        "customer_key": "acme",
        "medium": "VISIT",
        "action": "website visited",
        "occurred_at": NOW,
        "idempotency_key": "1",
    }
    return made | given  # type: ignore[return-value]  # whatever a test gives


def wrong(**given: object) -> list[tuple[str, str]]:
    return [(".".join(one.path), one.code) for one in rules.touchpoint_problems(values(**given), NOW)]


def test_a_plain_signal_is_right() -> None:
    assert wrong() == []


@pytest.mark.feature("JRN-11")
def test_a_milestone_is_not_recorded_by_hand() -> None:
    assert wrong(kind=TouchpointKind.MILESTONE) == [("kind", "NOT_APPLICABLE")]


def test_the_customer_is_named_in_one_way() -> None:
    assert wrong(customer_key=None) == [("customer_id", "REQUIRED")]
    assert wrong(customer_id=b"1" * 16) == [("customer_id", "REQUIRED")]


def test_what_has_not_happened_is_not_recorded_but_clocks_may_differ() -> None:
    assert wrong(occurred_at=NOW + timedelta(minutes=6)) == [("occurred_at", "FUTURE")]
    assert wrong(occurred_at=NOW + timedelta(minutes=4)) == []


@pytest.mark.feature("JRN-4")
@pytest.mark.parametrize(
    ("medium", "right"),
    [
        ("CALL", {"ATTENDED", "UNATTENDED"}),
        ("EMAIL", {"DELIVERED", "BOUNCED"}),
        ("DESK", {"OPEN", "CLOSED", "ON_HOLD", "ESCALATED"}),
        ("MEETING", set()),
    ],
)
def test_a_follow_up_has_the_statuses_of_its_medium(medium: str, right: set[str]) -> None:
    follow_up = TouchpointKind.FOLLOW_UP
    accepted = {status.value for status in FollowUpStatus if not wrong(kind=follow_up, medium=medium, status=status)}
    assert accepted == right


@pytest.mark.feature("JRN-4")
def test_a_signal_has_no_status() -> None:
    assert wrong(medium="CALL", status=FollowUpStatus.ATTENDED) == [("status", "NOT_APPLICABLE")]


@pytest.mark.feature("JRN-4")
def test_a_completed_outgoing_call_is_attended_when_somebody_was_reached() -> None:
    status = rules.status_of_interaction
    assert status("CALL", incoming=False, reached=True) is FollowUpStatus.ATTENDED
    assert status("CALL", incoming=False, reached=None) is FollowUpStatus.UNATTENDED
    assert status("CALL", incoming=True, reached=True) is None
    assert status("MEETING", incoming=False, reached=True) is None


@pytest.mark.feature("JRN-8")
def test_impressions_are_a_signals_and_have_a_key() -> None:
    impressions = [{"key": "Question", "value": "Answer"}]
    assert wrong(impressions=impressions) == []
    assert wrong(kind=TouchpointKind.FOLLOW_UP, impressions=impressions) == [("impressions", "NOT_APPLICABLE")]
    assert wrong(impressions=[{"key": " ", "value": "x" * 1001}]) == [
        ("impressions.0.key", "LENGTH"),
        ("impressions.0.value", "TOO_LONG"),
    ]
    assert wrong(impressions=impressions * 51) == [("impressions", "TOO_MANY")]


def test_all_problems_of_a_touchpoint_are_told_at_once() -> None:
    assert wrong(action=" ", medium=None, idempotency_key="k" * 201) == [
        ("medium", "REQUIRED"),
        ("action", "REQUIRED"),
        ("idempotency_key", "TOO_LONG"),
    ]


@pytest.mark.feature("JRN-3")
def test_an_interaction_is_called_by_medium_and_direction() -> None:
    assert rules.action_of("CALL", "Call", incoming=False) == "call dialled"
    assert rules.action_of("EMAIL", "Email", incoming=True) == "email received"
    assert rules.action_of("PIGEON", "Pigeon", incoming=True) == "Pigeon received"
