"""Action items as a graph, and logging an interaction together with its action items."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated

import strawberry
from strawberry import UNSET, field

from touchline.action_items import commands, model, queries
from touchline.action_items.rules import ActionItemOrder, ActionItemState
from touchline.customers.graphql import Change, Customer
from touchline.customers.graphql.inputs import LinkInput
from touchline.customers.queries import changes_newest_first
from touchline.graph.connections import Connection
from touchline.graph.context import Context
from touchline.graph.fields import (
    Node,
    by_id,
    column,
    command,
    connection,
    entity,
    enum,
    expression,
    extends,
    one,
    told,
    written,
)
from touchline.graph.inputs import given
from touchline.graph.results import InvalidInput, Refused
from touchline.interactions.graphql import Interaction
from touchline.interactions.rules import RECORDED, Direction
from touchline.journey.graphql import Touchpoint
from touchline.kernel import changes, ids
from touchline.people.graphql import User
from touchline.people.rules import may_write

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


# --- logging an interaction with its action items --------------------------------------------------------------------


@strawberry.input(description="A piece of work to promise (ACT-1).")
class ActionItemInput:
    title: str = field(description="What is to be done; at most 200 characters.")
    due_on: date = field(description="By when.")
    assignee_id: strawberry.ID | None = field(
        default=UNSET,
        description="Who is to do it: any active analyst who may see the customer; by default you (PPL-6).",
    )
    description: str | None = field(default=UNSET, description="More about it.")


@strawberry.input(description="A past interaction with a customer (WIZ-6). Picklist values are named by their codes.")
class LogInteractionInput:
    customer_id: strawberry.ID = field(description="The customer.")
    started_at: datetime = field(description="When it began; not in the future.")
    medium: str = field(description="The channel, such as CALL.")
    step: str = field(description="What it is in a business process.")
    contact_id: strawberry.ID | None = field(default=UNSET, description="The person at the customer.")
    assignee_id: strawberry.ID | None = field(
        default=UNSET, description="The analyst whose interaction it was; by default you (PPL-6)."
    )
    follow_up_of_id: strawberry.ID | None = field(
        default=UNSET, description="The customer's interaction that this one follows up."
    )
    duration_minutes: int = field(default=0, description="How long it took.")
    time_zone: str | None = field(default=UNSET, description="An IANA name; by default the customer's.")
    direction: Direction = field(default=Direction.OUTGOING, description="Who came to whom.")
    purpose: str | None = field(default=UNSET, description="Why it took place.")
    source_type: str | None = field(default=UNSET, description="Where it came from.")
    source_reason: str | None = field(default=UNSET, description="Why it came from there.")
    subject: str | None = field(default=UNSET, description="At most 200 characters.")
    note: str | None = field(default=UNSET, description="What to note.")
    location: str | None = field(default=UNSET, description="Where.")
    location_comments: str | None = field(default=UNSET, description="How to get there.")
    outcome: str = field(default=RECORDED, description="How it ended.")
    result: str | None = field(default=UNSET, description="What came of it.")
    next_action: str | None = field(default=UNSET, description="What comes next.")
    next_action_text: str | None = field(default=UNSET, description="More about the next action.")
    tags: list[str] | None = field(default=UNSET, description="Names of tags; new names become new tags.")
    links: list[LinkInput] | None = field(default=UNSET, description="At most 50.")
    action_items: list[ActionItemInput] | None = field(default=UNSET, description="Work promised on it; at most 50.")


@strawberry.type(description="What was logged.")
class LogInteractionPayload:
    interaction: Interaction | None = written("The interaction, completed.")
    touchpoint: Touchpoint | None = written("Its place on the journey.")
    action_items: list[ActionItem] = written("The work promised on it.")


LogInteractionResult = Annotated[
    LogInteractionPayload | InvalidInput | Refused,
    strawberry.union("LogInteractionResult", description="The interaction, or why it was not logged."),
]


async def log_interaction(context: Context, input: LogInteractionInput) -> LogInteractionResult:
    values = given(input)
    items = values.pop("action_items", None) or []
    async with context.write() as write:
        logged, made = await commands.log_interaction(write, context.viewer, values, items)
    return LogInteractionPayload(
        interaction=logged.interaction,  # type: ignore[arg-type]  # ids; the engine reads what was selected
        touchpoint=logged.touchpoint,  # type: ignore[arg-type]  # an id
        action_items=made,  # type: ignore[arg-type]  # ids
    )


# --- action items ----------------------------------------------------------------------------------------------------


@strawberry.input(description="Work to promise on an interaction.")
class AddActionItemsInput:
    interaction_id: strawberry.ID = field(description="The interaction.")
    items: list[ActionItemInput] = field(description="One or several; at most 50.")


@strawberry.type(description="What was promised.")
class AddActionItemsPayload:
    action_items: list[ActionItem] = written("The new ones, in the order given.")
    interaction: Interaction | None = written("The interaction.")


AddActionItemsResult = Annotated[
    AddActionItemsPayload | InvalidInput | Refused,
    strawberry.union("AddActionItemsResult", description="The action items, or why they were not added."),
]


async def add_action_items(context: Context, input: AddActionItemsInput) -> AddActionItemsResult:
    values = given(input)
    async with context.write() as write:
        made = await commands.add_action_items(write, context.viewer, values["interaction_id"], values["items"])
    return AddActionItemsPayload(action_items=made, interaction=values["interaction_id"])  # type: ignore[arg-type]  # ids


@strawberry.input(description="What to change of an action item; what is left out stays.")
class UpdateActionItemInput:
    id: strawberry.ID = field(description="The action item.")
    version: int = field(description="Its version as you saw it; a stale one is refused with what changed.")
    title: str | None = field(default=UNSET, description="At most 200 characters; not empty.")
    due_on: date | None = field(default=UNSET, description="By when; not null.")
    assignee_id: strawberry.ID | None = field(
        default=UNSET, description="Who is to do it; somebody else's work is passed on by a manager (PPL-6)."
    )
    description: str | None = field(default=UNSET, description="More about it.")


@strawberry.type(description="The action item as it stands now.")
class UpdateActionItemPayload:
    action_item: ActionItem | None = written("The action item.")


UpdateActionItemResult = Annotated[
    UpdateActionItemPayload | InvalidInput | Refused,
    strawberry.union("UpdateActionItemResult", description="The action item, or why it was not changed."),
]


async def update_action_item(context: Context, input: UpdateActionItemInput) -> UpdateActionItemResult:
    values = given(input)
    id_, version = values.pop("id"), values.pop("version")
    async with context.write() as write:
        await commands.update_action_item(write, context.viewer, id_, version, values)
    return UpdateActionItemPayload(action_item=id_)


@strawberry.input(description="The action item to close.")
class CloseActionItemInput:
    id: strawberry.ID = field(description="The action item.")
    remark: str | None = field(default=None, description="What there is to say about it.")
    version: int | None = field(default=None, description="Its version as you saw it, to be told of others' changes.")


@strawberry.type(description="The action item as it stands now.")
class CloseActionItemPayload:
    action_item: ActionItem | None = written("The action item.")


CloseActionItemResult = Annotated[
    CloseActionItemPayload | InvalidInput | Refused,
    strawberry.union("CloseActionItemResult", description="The action item, or why it was not closed."),
]


async def close_action_item(context: Context, input: CloseActionItemInput) -> CloseActionItemResult:
    values = given(input)
    async with context.write() as write:
        closed = await commands.close_action_item(
            write, context.viewer, values["id"], values["remark"], values["version"]
        )
    return CloseActionItemPayload(action_item=closed)  # type: ignore[arg-type]  # an id


@strawberry.input(description="The action item to reopen.")
class ReopenActionItemInput:
    id: strawberry.ID = field(description="The action item.")
    version: int | None = field(default=None, description="Its version as you saw it, to be told of others' changes.")


@strawberry.type(description="The action item as it stands now.")
class ReopenActionItemPayload:
    action_item: ActionItem | None = written("The action item.")


ReopenActionItemResult = Annotated[
    ReopenActionItemPayload | InvalidInput | Refused,
    strawberry.union("ReopenActionItemResult", description="The action item, or why it was not reopened."),
]


async def reopen_action_item(context: Context, input: ReopenActionItemInput) -> ReopenActionItemResult:
    values = given(input)
    async with context.write() as write:
        reopened = await commands.reopen_action_item(write, context.viewer, values["id"], values["version"])
    return ReopenActionItemPayload(action_item=reopened)  # type: ignore[arg-type]  # an id


@strawberry.input(description="The action item to delete.")
class DeleteActionItemInput:
    id: strawberry.ID = field(description="The action item.")


@strawberry.type(description="What was deleted.")
class DeleteActionItemPayload:
    deleted_id: strawberry.ID = told("The id the action item had.")
    interaction: Interaction | None = written("The interaction it was on.")


DeleteActionItemResult = Annotated[
    DeleteActionItemPayload | InvalidInput | Refused,
    strawberry.union("DeleteActionItemResult", description="The id, or why it was not deleted."),
]


async def delete_action_item(context: Context, input: DeleteActionItemInput) -> DeleteActionItemResult:
    id_ = given(input)["id"]
    async with context.write() as write:
        interaction = await commands.delete_action_item(write, context.viewer, id_)
    return DeleteActionItemPayload(
        deleted_id=strawberry.ID(ids.show("act", id_)),
        interaction=interaction,  # type: ignore[arg-type]  # an id; the engine reads what was selected
    )


@strawberry.type
class Mutation:
    log_interaction: LogInteractionResult = command(
        log_interaction,
        "Stores an interaction that has taken place, with its touchpoint and the work promised on it (WIZ-6).",
        may=may_write,
    )
    add_action_items: AddActionItemsResult = command(
        add_action_items, "Promises one or several pieces of work on an interaction (ACT-1).", may=may_write
    )
    update_action_item: UpdateActionItemResult = command(
        update_action_item, "Changes an open action item (ACT-1).", may=may_write
    )
    close_action_item: CloseActionItemResult = command(
        close_action_item, "Closes an action item; for its assignee or a manager (ACT-2).", may=may_write
    )
    reopen_action_item: ReopenActionItemResult = command(
        reopen_action_item, "Reopens an action item; for its assignee or a manager (ACT-2).", may=may_write
    )
    delete_action_item: DeleteActionItemResult = command(
        delete_action_item, "Deletes an action item; for who made it, its assignee, or a manager.", may=may_write
    )
