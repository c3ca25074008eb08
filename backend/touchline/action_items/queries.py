"""SQL that reads action items: who may see them, how they stand today, orders, and what narrows them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Annotated, Any, TypeAlias

from sqlalchemy import ColumnElement, Date, Enum, Select, case, literal, select

from touchline.action_items import model
from touchline.action_items.rules import ActionItemOrder, ActionItemState
from touchline.customers.queries import customers
from touchline.graph.access import Through
from touchline.graph.fields import ascending, descending, sorts
from touchline.graph.values import ID, Bound, given
from touchline.people import queries as people

ActionItem: TypeAlias = type[model.ActionItem]
Clause: TypeAlias = ColumnElement[bool]
Rows: TypeAlias = Select[*tuple[Any, ...]]

STATE = Enum(ActionItemState, native_enum=False, length=24)

today = given("days.today", Date())


def _is_my_own(item: ActionItem) -> Clause:
    """What hangs on a personal interaction is its owner's alone."""
    return item.assignee_id == people.viewer_id


action_items = Through(model.ActionItem.customer_id, customers, alone=_is_my_own)

orders = sorts(
    ActionItemOrder.DUE_FIRST,
    {
        ActionItemOrder.DUE_FIRST: ascending(model.ActionItem.due_on),
        ActionItemOrder.DUE_LAST: descending(model.ActionItem.due_on),
        ActionItemOrder.NEWEST: descending(model.ActionItem.created_at),
    },
)
by_id = ascending()


def state(item: ActionItem) -> ColumnElement[ActionItemState]:
    """At the request's day in the viewer's zone; `rules.state` says the same in Python."""
    return case(
        (item.closed_at.is_not(None), literal(ActionItemState.CLOSED, STATE)),
        (item.due_on < today, literal(ActionItemState.OVERDUE, STATE)),
        else_=literal(ActionItemState.OPEN, STATE),
    )


def action_items_where(
    item: ActionItem,
    mine: Annotated[bool, "Whether only your own are shown."] = False,
    assignees: Annotated[Bound[list[ID]] | None, "Only of these users."] = None,
    customers: Annotated[Bound[list[ID]] | None, "Only with these customers."] = None,
    states: Annotated[Bound[list[ActionItemState]] | None, "Only in these states. What is overdue is not OPEN."] = None,
    due_before: Annotated[Bound[date] | None, "Only due before this day."] = None,
    due_from: Annotated[Bound[date] | None, "Only due on this day or later."] = None,
) -> Sequence[Clause]:
    clauses: list[Clause] = []
    if mine:
        clauses.append(item.assignee_id == people.viewer_id)
    if assignees is not None:
        clauses.append(item.assignee_id.in_(assignees))
    if customers is not None:
        clauses.append(item.customer_id.in_(customers))
    if states is not None:
        clauses.append(state(item).in_(states))
    if due_before is not None:
        clauses.append(item.due_on < due_before)
    if due_from is not None:
        clauses.append(item.due_on >= due_from)
    return clauses


def items_where(
    item: ActionItem,
    assignees: Annotated[Bound[list[ID]] | None, "Only of these users."] = None,
    states: Annotated[Bound[list[ActionItemState]] | None, "Only in these states. What is overdue is not OPEN."] = None,
) -> Sequence[Clause]:
    """Those of one interaction or customer."""
    return action_items_where(item, assignees=assignees, states=states)


def action_item_by_id(id_: bytes) -> Rows:
    """The action item if the viewer may see it."""
    row = model.ActionItem
    return select(row.__table__).where(row.id == id_, action_items.clause(row))
