"""What an action item is, how it stands, and who may do what with it (ACT-1, ACT-2, PPL-6)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from typing import Any, TypedDict

from touchline.kernel.errors import Problem


class ActionItemState(StrEnum):
    OPEN = "OPEN"
    OVERDUE = "OVERDUE"
    CLOSED = "CLOSED"


class ActionItemOrder(StrEnum):
    DUE_FIRST = "DUE_FIRST"
    DUE_LAST = "DUE_LAST"
    NEWEST = "NEWEST"


LONGEST = {"title": 200, "description": 20_000, "remark": 2000}
MOST_AT_ONCE = 50


class ItemValues(TypedDict, total=False):
    """What was given of an action item; what is absent stays as it is, or is the default."""

    title: str
    due_on: date
    assignee_id: bytes | None
    description: str | None


def state(*, is_closed: bool, due_on: date, today: date) -> ActionItemState:
    """Overdue from the day after its due date; `queries.state` says the same in SQL."""
    if is_closed:
        return ActionItemState.CLOSED
    return ActionItemState.OVERDUE if due_on < today else ActionItemState.OPEN


def item_problems(values: Mapping[str, Any]) -> list[Problem]:
    """What is wrong with the values given, without looking at anything else."""
    problems = [
        Problem((field,), f"At most {longest:,} characters; this has {len(values[field]):,}.", "TOO_LONG")
        for field, longest in LONGEST.items()
        if values.get(field) is not None and len(values[field]) > longest
    ]
    if "title" in values and not (values["title"] or "").strip():
        problems.append(Problem(("title",), "Say what is to be done.", "REQUIRED"))
    if "due_on" in values and values["due_on"] is None:
        problems.append(Problem(("due_on",), "Say by when.", "REQUIRED"))
    return problems


def may_close(*, sees_all: bool, by: bytes, assignee: bytes) -> bool:
    """The assignee closes and reopens it, or a MANAGER (ACT-2)."""
    return sees_all or by == assignee


def may_delete(*, sees_all: bool, by: bytes, assignee: bytes, creator: bytes) -> bool:
    """Whoever promised it or has it to do, or a MANAGER."""
    return sees_all or by in (assignee, creator)
