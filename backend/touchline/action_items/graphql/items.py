"""What can be done with action items (ACT-1, ACT-2)."""

from __future__ import annotations

from datetime import date
from typing import Annotated

import strawberry
from strawberry import UNSET, field

from touchline.action_items import commands
from touchline.action_items.graphql.types import ActionItem
from touchline.graph.context import Context
from touchline.graph.fields import command, told, written
from touchline.graph.inputs import given
from touchline.graph.results import InvalidInput, Refused
from touchline.interactions.graphql import Interaction
from touchline.kernel import ids
from touchline.people.rules import may_write


@strawberry.input(description="A piece of work to promise (ACT-1).")
class ActionItemInput:
    title: str = field(description="What is to be done; at most 200 characters.")
    due_on: date = field(description="By when.")
    assignee_id: strawberry.ID | None = field(
        default=UNSET,
        description="Who is to do it: any active analyst who may see the customer; by default you (PPL-6).",
    )
    description: str | None = field(default=UNSET, description="More about it.")


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
class ItemMutation:
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
