"""What a user can do with action items, and with an interaction and its action items together (ACT-1, ACT-2)."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping, Sequence
from typing import Any

from sqlalchemy import delete, insert, select

from touchline.action_items import model, queries, rules
from touchline.action_items.rules import ItemValues
from touchline.graph.values import Request
from touchline.interactions import commands as interactions
from touchline.interactions.rules import LoggedValues, ScheduledValues, may_reassign
from touchline.kernel import ids
from touchline.kernel.db import Write
from touchline.kernel.errors import Forbidden, Invalid, NotFound, Problem, Refusal
from touchline.kernel.versions import amend
from touchline.people.rules import Viewer


async def schedule_interaction(
    write: Write,
    by: Viewer,
    values: ScheduledValues,
    items: Sequence[ItemValues],
    follow_up: ScheduledValues | None = None,
) -> tuple[interactions.Planned, list[bytes]]:
    """Plans an interaction with its follow-up and the work promised on it, all or nothing (WIZ-1)."""
    planning = interactions.schedule_interaction(write, by, values, follow_up)
    return await _with_items(write, by, planning, items)


async def log_interaction(
    write: Write,
    by: Viewer,
    values: LoggedValues,
    items: Sequence[ItemValues],
    follow_up: ScheduledValues | None = None,
) -> tuple[interactions.Planned, list[bytes]]:
    """Logs a past interaction with its follow-up and the work promised on it, all or nothing (WIZ-6)."""
    return await _with_items(write, by, interactions.log_interaction(write, by, values, follow_up), items)


async def _with_items(
    write: Write, by: Viewer, planning: Awaitable[interactions.Planned], items: Sequence[ItemValues]
) -> tuple[interactions.Planned, list[bytes]]:
    problems = _placed_problems(items, "action_items")
    try:
        planned = await planning
    except Invalid as error:
        raise Invalid([*error.problems, *problems]) from error
    if problems:
        raise Invalid(problems)
    if not items:
        return planned, []
    return planned, await add_action_items(write, by, planned.interaction, items, path="action_items")


async def delete_interaction(write: Write, by: Viewer, id_: bytes, version: int | None = None) -> bytes | None:
    """Deletes an interaction; its action items go with it, and come back with it (INT-19)."""
    item = model.ActionItem
    items = await write.execute(select(item.__table__).where(item.interaction_id == id_))
    beside = {item.__tablename__: [dict(one) for one in items.mappings()]}
    return await interactions.delete_interaction(write, by, id_, version, beside=beside)


async def restore_interaction(write: Write, by: Viewer, id_: bytes) -> bytes:
    """Undoes the deletion of an interaction, and of its action items."""
    kept = await interactions.restore_interaction(write, by, id_)
    items = list(kept.beside[model.ActionItem.__tablename__])
    if items:
        await write.execute(insert(model.ActionItem), items)
    for item in items:
        after = {name: item[name] for name in ("interaction_id", "title", "due_on", "description", "assignee_id")}
        write.record("RESTORED", "action_item", item["id"], customer_id=kept.customer, after=after)
    return kept.interaction


async def add_action_items(
    write: Write, by: Viewer, interaction_id: bytes, items: Sequence[ItemValues], *, path: str = "items"
) -> list[bytes]:
    """Several at once, in the order given; each goes to its assignee or, without one, to the user."""
    interaction = await interactions.interaction_seen(write, by, interaction_id)
    customer_id: bytes | None = interaction["customer_id"]
    problems = _placed_problems(items, path)
    team_id = None if customer_id is None else await interactions.team_of_customer(write, customer_id)
    verdicts: dict[bytes, list[Problem]] = {}
    for place, values in enumerate(items):
        assignee_id = values.get("assignee_id") or by.id
        if assignee_id not in verdicts:
            verdicts[assignee_id] = await _assignee_problems(write, assignee_id, interaction, team_id)
        problems += _placed(verdicts[assignee_id], path, place)
    if problems:
        raise Invalid(problems)
    rows: list[dict[str, Any]] = [
        {
            "id": ids.new(),
            "version": 1,
            "interaction_id": interaction_id,
            "customer_id": customer_id,
            "title": values["title"].strip(),
            "due_on": values["due_on"],
            "description": (values.get("description") or "").strip() or None,
            "assignee_id": values.get("assignee_id") or by.id,
            "creator_id": by.id,
            "created_at": write.now,
            "closed_at": None,
            "closed_by_id": None,
            "remark": None,
        }
        for values in items
    ]
    if rows:
        await write.execute(insert(model.ActionItem), rows)
    for row in rows:
        after = {name: row[name] for name in ("interaction_id", "title", "due_on", "description", "assignee_id")}
        write.record("CREATED", "action_item", row["id"], customer_id=customer_id, after=after)
    return [row["id"] for row in rows]


async def update_action_item(write: Write, by: Viewer, id_: bytes, version: int, values: ItemValues) -> bytes:
    """Changes what was given of an open one."""
    row = await _seen(write, by, id_)
    given: dict[str, Any] = dict(values)
    problems = rules.item_problems(given)
    if problems:
        raise Invalid(problems)
    for field in ("title", "description"):
        if field in given:
            given[field] = (given[field] or "").strip() or None
    if "assignee_id" in given and given["assignee_id"] != row["assignee_id"]:
        await _reassign(write, by, row, given["assignee_id"])
    if row["closed_at"] is not None and any(row[name] != value for name, value in given.items()):
        raise Refusal("CLOSED", "It is closed; reopen it first.")
    await _amend(write, row, given, version, "UPDATED")
    return id_


async def close_action_item(
    write: Write, by: Viewer, id_: bytes, remark: str | None = None, version: int | None = None
) -> bytes:
    """Done, or no longer needed; the remark says which (ACT-2). Closing what is closed changes nothing."""
    row = await _mine(write, by, id_)
    problems = rules.item_problems({"remark": remark})
    if problems:
        raise Invalid(problems)
    if row["closed_at"] is None:
        closed = {"closed_at": write.now, "closed_by_id": by.id, "remark": (remark or "").strip() or None}
        await _amend(write, row, closed, version, "CLOSED")
    return id_


async def reopen_action_item(write: Write, by: Viewer, id_: bytes, version: int | None = None) -> bytes:
    """To be done again; the trail keeps who closed it, when, and the remark (ACT-2)."""
    row = await _mine(write, by, id_)
    if row["closed_at"] is not None:
        await _amend(write, row, {"closed_at": None, "closed_by_id": None, "remark": None}, version, "REOPENED")
    return id_


async def delete_action_item(write: Write, by: Viewer, id_: bytes) -> bytes:
    """Takes back the promise; answers the interaction's id."""
    row = await _seen(write, by, id_)
    if not rules.may_delete(sees_all=by.sees_all, by=by.id, assignee=row["assignee_id"], creator=row["creator_id"]):
        raise Forbidden("It is deleted by its assignee, by who made it, or by a manager.")
    await write.execute(delete(model.ActionItem).where(model.ActionItem.id == id_))
    write.record("DELETED", "action_item", id_, customer_id=row["customer_id"], before=dict(row))
    interaction_id: bytes = row["interaction_id"]
    return interaction_id


# --- parts -----------------------------------------------------------------------------------------------------------


def _placed(problems: Sequence[Problem], path: str, place: int) -> list[Problem]:
    return [Problem((path, str(place), *one.path), one.message, one.code) for one in problems]


def _placed_problems(items: Sequence[ItemValues], path: str) -> list[Problem]:
    if len(items) > rules.MOST_AT_ONCE:
        return [Problem((path,), f"At most {rules.MOST_AT_ONCE} at once.", "TOO_MANY")]
    return [
        problem for place, values in enumerate(items) for problem in _placed(rules.item_problems(values), path, place)
    ]


async def _seen(write: Write, by: Viewer, id_: bytes) -> Mapping[str, Any]:
    found = await write.execute(queries.action_item_by_id(id_), Request(by, write.now).parameters)
    row: Mapping[Any, Any] | None = found.mappings().first()
    if row is None:
        raise NotFound("action item")
    return row


async def _mine(write: Write, by: Viewer, id_: bytes) -> Mapping[str, Any]:
    row = await _seen(write, by, id_)
    if not rules.may_close(sees_all=by.sees_all, by=by.id, assignee=row["assignee_id"]):
        raise Forbidden("It is closed and reopened by its assignee or by a manager.")
    return row


async def _assignee_problems(
    write: Write, assignee_id: bytes | None, interaction: Mapping[str, Any], team_id: bytes | None
) -> list[Problem]:
    if interaction["customer_id"] is None:
        if assignee_id == interaction["assignee_id"]:
            return []
        return [Problem(("assignee_id",), "What belongs to a personal interaction is its owner's.", "FIXED")]
    return await interactions.assignee_problems(write, assignee_id, team_id)


async def _reassign(write: Write, by: Viewer, row: Mapping[str, Any], assignee_id: bytes | None) -> None:
    if not may_reassign(sees_all=by.sees_all, by=by.id, assignee=row["assignee_id"]):
        raise Forbidden("Somebody else's work is passed on by a manager.")
    interaction = await interactions.interaction_seen(write, by, row["interaction_id"])
    customer_id = row["customer_id"]
    team_id = None if customer_id is None else await interactions.team_of_customer(write, customer_id)
    problems = await _assignee_problems(write, assignee_id, interaction, team_id)
    if problems:
        raise Invalid(problems)


async def _amend(write: Write, row: Mapping[str, Any], values: dict[str, Any], version: int | None, kind: str) -> None:
    await amend(
        write,
        model.ActionItem,
        row,
        values,
        version=version,
        entity="action_item",
        customer_id=row["customer_id"],
        kind=kind,
    )
