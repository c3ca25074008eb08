"""What is wrong with what was given of an interaction, without looking at anything else (INT-2, INT-6)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from touchline.interactions.rules.words import LONGEST, LONGEST_DURATION, InteractionState, LoggedValues
from touchline.kernel.errors import Problem


def required_problems(values: Mapping[str, Any], *fields: str) -> list[Problem]:
    return [Problem((field,), "This is required.", "REQUIRED") for field in fields if not values.get(field)]


def logged_problems(values: LoggedValues, now: datetime) -> list[Problem]:
    """What is wrong with a past interaction (INT-2)."""
    problems = required_problems(values, "medium", "step", "outcome")
    if values["started_at"] > now:
        problems.append(Problem(("started_at",), "Log what has taken place already; this start lies ahead.", "FUTURE"))
    if not 0 <= values.get("duration_minutes", 0) <= LONGEST_DURATION:
        problems.append(Problem(("duration_minutes",), f"0 to {LONGEST_DURATION} minutes.", "RANGE"))
    return problems + text_of_next_action_problems(values) + length_problems(values)


def text_of_next_action_problems(values: Mapping[str, Any]) -> list[Problem]:
    """A text is about a next action that was chosen (INT-10)."""
    if values.get("next_action_text") and not values.get("next_action"):
        return [Problem(("next_action",), "Choose the next action that the text is about.", "REQUIRED")]
    return []


ENDING = ("outcome", "actual_started_at", "actual_minutes", "result", "next_action", "next_action_text")


def outcome_problems(values: Mapping[str, Any], *, is_past: bool, now: datetime) -> list[Problem]:
    """What is over already needs an outcome; what is not takes neither that nor a next action (WIZ-1)."""
    if not is_past:
        problems = [
            Problem((field,), "Its end lies ahead: this is for when it is completed.", "NOT_APPLICABLE")
            for field in ENDING
            if values.get(field) is not None
        ]
        if values.get("state") is InteractionState.COMPLETED:
            problems.append(Problem(("state",), "Complete it with an outcome instead.", "NOT_APPLICABLE"))
        return problems
    problems = (
        [] if values.get("outcome") else [Problem(("outcome",), "Its end is past: say how it ended.", "REQUIRED")]
    )
    return problems + completed_problems(values, now)


def completed_problems(values: Mapping[str, Any], now: datetime) -> list[Problem]:
    """What is wrong with how it is said to have gone (INT-6)."""
    problems = []
    if values.get("actual_started_at") is not None and values["actual_started_at"] > now:
        problems.append(Problem(("actual_started_at",), "This start lies ahead.", "FUTURE"))
    if values.get("actual_minutes") is not None and not 0 <= values["actual_minutes"] <= LONGEST_DURATION:
        problems.append(Problem(("actual_minutes",), f"0 to {LONGEST_DURATION} minutes.", "RANGE"))
    return problems + text_of_next_action_problems(values)


def actual(
    values: Mapping[str, Any], *, starts_at: datetime, duration_minutes: int | None, now: datetime
) -> tuple[datetime, int]:
    """The actual start and minutes: as given, or from the plan; now, if the plan is still ahead (INT-6)."""
    started_at: datetime | None = values.get("actual_started_at")
    minutes: int | None = values.get("actual_minutes")
    return started_at or min(starts_at, now), minutes if minutes is not None else duration_minutes or 0


def length_problems(values: Mapping[str, Any]) -> list[Problem]:
    return [
        Problem((field,), f"At most {longest} characters; this has {len(values[field])}.", "TOO_LONG")
        for field, longest in LONGEST.items()
        if values.get(field) is not None and len(values[field]) > longest
    ]
