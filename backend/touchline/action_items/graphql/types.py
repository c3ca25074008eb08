"""What can be read of action items."""

from __future__ import annotations

from datetime import date, datetime

import strawberry

from touchline.action_items import model, queries
from touchline.action_items.rules import ActionItemOrder, ActionItemState
from touchline.customers.graphql import Change, Customer
from touchline.customers.queries import changes_newest_first
from touchline.graph.connections import Connection
from touchline.graph.fields import (
    Node,
    by_id,
    column,
    connection,
    entity,
    enum,
    expression,
    extends,
    one,
)
from touchline.interactions.graphql import Interaction
from touchline.kernel import changes
from touchline.people.graphql import User

enum(
    ActionItemState,
    "How an action item stands today, in your time zone.",
    OPEN="To be done, today or later.",
    OVERDUE="Should have been done before today.",
    CLOSED="Done, or no longer needed.",
)
enum(
    ActionItemOrder,
    "Orders of action items.",
    DUE_FIRST="What is due first comes first.",
    DUE_LAST="What is due last comes first.",
    NEWEST="What was promised last comes first.",
)


@entity(
    model.ActionItem,
    prefix="act",
    visible=queries.action_items,
    description="A promised piece of work on an interaction (ACT-1).",
)
class ActionItem(Node):
    title: str = column("What is to be done.")
    due_on: date = column("By when.")
    description: str | None = column("More about it.")
    state: ActionItemState = expression(queries.state, "Open, overdue or closed, today.")
    created_at: datetime = column("When it was promised, in UTC.")
    closed_at: datetime | None = column("When it was closed, in UTC; null while it is not.")
    remark: str | None = column("What was said when it was closed.")
    version: int = column("Grows with each change; send it back when you change the item.")
    interaction: Interaction | None = one(model.ActionItem.interaction_id, "The interaction it was promised on.")
    customer: Customer | None = one(
        model.ActionItem.customer_id, "The interaction's customer; null for a personal one."
    )
    assignee: User | None = one(model.ActionItem.assignee_id, "Who is to do it.")
    creator: User | None = one(model.ActionItem.creator_id, "Who wrote it down.")
    closed_by: User | None = one(model.ActionItem.closed_by_id, "Who closed it.")
    audit: Connection[Change] = connection(
        changes_newest_first,
        "What was changed, newest first: each closing and reopening too (ACT-2, PPL-9).",
        key=changes.Change.entity_id,
    )


@extends(Interaction)
class InteractionActionItems:
    action_items: Connection[ActionItem] = connection(
        queries.by_id,
        "The work promised on it, in the order it was promised.",
        key=model.ActionItem.interaction_id,
        narrow=queries.items_where,
    )


@extends(Customer)
class CustomerActionItems:
    action_items: Connection[ActionItem] = connection(
        queries.orders,
        "The work promised on the customer's interactions.",
        key=model.ActionItem.customer_id,
        narrow=queries.items_where,
    )


@strawberry.type
class Query:
    action_item: ActionItem | None = by_id("An action item, if there is one that you may see.")
    action_items: Connection[ActionItem] = connection(
        queries.orders, "All action items that you may see.", narrow=queries.action_items_where
    )
