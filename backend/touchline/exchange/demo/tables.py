"""Demo rows by table, what most of them have in common, and the picklists they point to."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import select

from touchline.interactions.rules import Family, InteractionState
from touchline.journey.commands import OURS
from touchline.kernel.db import Write
from touchline.picklists.model import PicklistValue
from touchline.picklists.rules import Picklist

BLANK: dict[str, Any] = {
    "version": 1,
    "family": Family.APPOINTMENT,
    "personal": False,
    "links": [],
    "state": InteractionState.OPEN,
    **dict.fromkeys(
        (
            "follow_up_of_id",
            "starts_on",
            "deadline_at",
            "deadline_on",
            "ends_on",
            "source_reason_id",
            "location",
            "location_comments",
            "outcome_id",
            "result",
            "actual_started_at",
            "actual_minutes",
            "completed_at",
            "next_action_id",
            "next_action_text",
        )
    ),
}
BLANK_TOUCHPOINT: dict[str, Any] = {
    "impressions": [],
    "source": OURS,
    **dict.fromkeys(
        (
            "user_id",
            "interaction_id",
            "medium_id",
            "outcome_id",
            "subject",
            "detail",
            "status",
            "aspect",
            "from_code",
            "from_label",
            "to_code",
            "to_label",
            "superseded_at",
            "idempotency_key",
        )
    ),
}


@dataclass(slots=True)
class Rows:
    """What is to be inserted, by table."""

    touchpoints: list[dict[str, Any]] = field(default_factory=list)
    interactions: list[dict[str, Any]] = field(default_factory=list)
    items: list[dict[str, Any]] = field(default_factory=list)
    stays: list[dict[str, Any]] = field(default_factory=list)


async def picklist_values(write: Write) -> dict[tuple[Picklist, str], Any]:
    value = PicklistValue
    columns = (value.id, value.label, value.reached, value.tone, value.family, value.concludes_with_id)
    statement = select(value.picklist, value.code, *columns).where(value.retired_at.is_(None)).order_by(value.position)
    return {(row.picklist, row.code): row for row in await write.execute(statement)}
