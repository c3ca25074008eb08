"""Rows of interactions as the flows to come will plan them."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import insert

from journey.world import World
from touchline.interactions import model
from touchline.interactions.rules import Direction, Family, InteractionState
from touchline.kernel import ids
from touchline.kernel.text import folded


async def plan(world: World, starts_at: datetime, customer: str | None = "open", **given: Any) -> bytes:
    """An appointment of half an hour with the customer, or a personal one of the analyst Ada."""
    id_, subject = ids.new(), given.pop("subject", "Appointment")
    row: dict[str, Any] = {
        "id": id_,
        "version": 1,
        "family": Family.APPOINTMENT,
        "personal": customer is None,
        "customer_id": None if customer is None else world.customers[customer],
        "assignee_id": world.ada.id,
        "creator_id": world.ada.id,
        "subject": subject,
        "subject_key": folded(subject),
        "starts_at": starts_at,
        "duration_minutes": 30,
        "ends_at": starts_at + timedelta(minutes=30),
        "time_zone": "Europe/Vienna",
        "occurred_at": starts_at,
        "medium_id": None if customer is None else world.values["MEETING"],
        "step_id": world.values["PRIVATE" if customer is None else "SALES_01"],
        "direction": Direction.OUTGOING,
        "links": [],
        "state": InteractionState.OPEN,
        "update_date_at": starts_at,
        "created_at": starts_at,
    }
    async with world.db.write() as write:
        await write.execute(insert(model.Interaction).values(**row | given))
    return id_
