"""Moving an interaction: it is rescheduled, not closed and made anew, and keeps each earlier date (INT-8)."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from touchline.interactions import model, rules
from touchline.interactions.commands.records import interaction_seen
from touchline.interactions.rules import InteractionState, PlanValues
from touchline.kernel import ids
from touchline.kernel.db import Write
from touchline.kernel.errors import Invalid
from touchline.kernel.versions import amend
from touchline.people.rules import Viewer


async def reschedule_interaction(
    write: Write, by: Viewer, id_: bytes, version: int, values: PlanValues, reason: str | None = None
) -> bytes | None:
    """Moves, resizes, or turns an appointment into a task and back; what was not given is kept where it can be.

    Answers the move that was kept, or None if nothing differs.
    """
    row = await interaction_seen(write, by, id_)
    await amend(write, model.Interaction, row, {}, version=version, entity="interaction")
    if row["state"] is InteractionState.COMPLETED:
        rules.refuse_frozen({"schedule"})
    plan = rules.moved(row, values)
    schedule, problems = rules.schedule_of(plan, ZoneInfo(row["time_zone"]), personal=row["personal"])
    problems += rules.length_problems({"reason": reason})
    if problems or schedule is None:
        raise Invalid(problems)
    customer_id = row["customer_id"]
    changed = await amend(
        write,
        model.Interaction,
        row,
        schedule.columns,
        version=version,
        entity="interaction",
        customer_id=customer_id,
        kind="RESCHEDULED",
    )
    if not changed:
        return None
    move = {
        "id": ids.new(),
        "interaction_id": id_,
        "customer_id": customer_id,
        "moved_by_id": by.id,
        "moved_at": write.now,
        "reason": (reason or "").strip() or None,
        **{f"from_{field}": row[field] for field in (*rules.PLAN, "ends_at")},
        **{f"to_{field}": schedule.columns[field] for field in ("family", "starts_at", "ends_at")},
    }
    await write.insert(model.Reschedule, move)
    return bytes(move["id"])
