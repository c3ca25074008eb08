"""What may still change: frozen fields, steps that stamp or conclude, who may pass on and delete (INT-4 to INT-19)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from touchline.interactions.rules.words import InteractionState
from touchline.kernel.errors import Problem, Refusal

NEVER_FROZEN = frozenset({"tags", "update_date_at"})
"""What may change on a completed interaction (INT-7)."""

FREEZABLE = (
    "contact_id",
    "assignee_id",
    "medium",
    "direction",
    "purpose",
    "step",
    "source_type",
    "source_reason",
    "subject",
    "note",
    "location",
    "location_comments",
    "links",
    "state",
    "schedule",
    "outcome",
)
"""What may not; `schedule` is its whole plan."""

UNDO_WITHIN = timedelta(days=1)
"""How long what was deleted can come back (INT-19)."""


def refuse_frozen(fields: Iterable[str]) -> None:
    """A completed interaction is frozen; the refusal names the fields (INT-7)."""
    frozen = [field for field in FREEZABLE if field in set(fields)]
    if frozen:
        names = ", ".join(field.removesuffix("_id").replace("_", " ") for field in frozen)
        raise Refusal("FROZEN", f"It is completed; this can no longer be changed: {names}.", frozen)


def may_reassign(*, sees_all: bool, by: bytes, assignee: bytes) -> bool:
    """Changing the assignee of somebody else's work is for MANAGER and ADMIN (PPL-6)."""
    return sees_all or by == assignee


def may_delete(*, sees_all: bool, state: InteractionState) -> bool:
    """A completed one may be deleted by a MANAGER only (INT-19)."""
    return sees_all or state is not InteractionState.COMPLETED


def may_restore(*, sees_all: bool, by: bytes, deleted_by: bytes, deleted_at: datetime, now: datetime) -> bool:
    """Whoever deleted it undoes that, or a MANAGER, within a day (INT-19)."""
    return (sees_all or by == deleted_by) and now - deleted_at <= UNDO_WITHIN


def state_problems(state: InteractionState) -> list[Problem]:
    """COMPLETED is reached only through an outcome (INT-4)."""
    if state is not InteractionState.COMPLETED:
        return []
    return [Problem(("state",), "Complete it with an outcome instead.", "NOT_APPLICABLE")]


def stamped(update_date_at: datetime, *, stamps: bool, now: datetime) -> datetime:
    """The update date after a change of step: this moment if the new step stamps it, else what it was (INT-14)."""
    return now if stamps else update_date_at


def concluded(outcome: str, *, complete: bool) -> None:
    """A step that concludes completes the interaction: whoever changes to it says so (INT-15)."""
    if not complete:
        words = (
            f"This step completes the interaction with the outcome {outcome}; say `complete: true` if that is meant."
        )
        raise Refusal("CONCLUDES", words, ("step",))
