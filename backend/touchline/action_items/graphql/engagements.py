"""Interactions together with the work promised on them: planned, logged, deleted, brought back."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

import strawberry
from strawberry import UNSET, field

from touchline.action_items import commands
from touchline.action_items.graphql.items import ActionItemInput
from touchline.action_items.graphql.types import ActionItem
from touchline.customers.graphql import Customer
from touchline.graph.context import Context
from touchline.graph.fields import command, told, written
from touchline.graph.inputs import given
from touchline.graph.results import InvalidInput, Refused
from touchline.interactions.graphql import Interaction
from touchline.interactions.graphql.inputs import EngagementFields, FollowUpInput
from touchline.interactions.rules import RECORDED, InteractionState
from touchline.journey.graphql import Touchpoint
from touchline.kernel import ids
from touchline.people.rules import may_write


@strawberry.input(
    description="An appointment or a task with a customer (INT-1, INT-2). If its end is past, an outcome is required "
    "and it is stored completed; otherwise nothing of outcome, actual time, result and next action is taken (WIZ-1)."
)
class ScheduleInteractionInput(FollowUpInput):
    customer_id: strawberry.ID = field(description="The customer.")
    follow_up_of_id: strawberry.ID | None = field(
        default=UNSET, description="The customer's interaction that this one follows up."
    )
    state: InteractionState = field(
        default=InteractionState.OPEN, description="IN_PROGRESS if it has begun already (INT-4)."
    )
    outcome: str | None = field(default=UNSET, description="How it ended.")
    actual_started_at: datetime | None = field(
        default=UNSET, description="When it really began; by default as planned."
    )
    actual_minutes: int | None = field(default=UNSET, description="How long it really took; by default as planned.")
    result: str | None = field(default=UNSET, description="What came of it.")
    next_action: str | None = field(default=UNSET, description="What comes next (INT-10).")
    next_action_text: str | None = field(default=UNSET, description="More about the next action.")
    action_items: list[ActionItemInput] | None = field(default=UNSET, description="Work promised on it; at most 50.")
    follow_up: FollowUpInput | None = field(default=UNSET, description="An interaction that follows it up.")


@strawberry.type(description="What was planned.")
class ScheduleInteractionPayload:
    interaction: Interaction | None = written("The interaction.")
    touchpoint: Touchpoint | None = written("Its place on the journey, if it is completed already.")
    follow_up: Interaction | None = written("The interaction that follows it up.")
    action_items: list[ActionItem] = written("The work promised on it.")


ScheduleInteractionResult = Annotated[
    ScheduleInteractionPayload | InvalidInput | Refused,
    strawberry.union("ScheduleInteractionResult", description="The interaction, or why it was not planned."),
]


async def schedule_interaction(context: Context, input: ScheduleInteractionInput) -> ScheduleInteractionResult:
    values = given(input)
    items, follow_up = values.pop("action_items", None) or [], values.pop("follow_up", None)
    async with context.write() as write:
        planned, made = await commands.schedule_interaction(write, context.viewer, values, items, follow_up)
    return ScheduleInteractionPayload(
        interaction=planned.interaction,  # type: ignore[arg-type]  # ids; the engine reads what was selected
        touchpoint=planned.touchpoint,  # type: ignore[arg-type]  # an id
        follow_up=planned.follow_up,  # type: ignore[arg-type]  # an id
        action_items=made,  # type: ignore[arg-type]  # ids
    )


@strawberry.input(description="A past interaction with a customer (WIZ-6). Picklist values are named by their codes.")
class LogInteractionInput(EngagementFields):
    customer_id: strawberry.ID = field(description="The customer.")
    started_at: datetime = field(description="When it began; not in the future.")
    follow_up_of_id: strawberry.ID | None = field(
        default=UNSET, description="The customer's interaction that this one follows up."
    )
    duration_minutes: int = field(default=0, description="How long it took.")
    outcome: str = field(default=RECORDED, description="How it ended.")
    result: str | None = field(default=UNSET, description="What came of it.")
    next_action: str | None = field(default=UNSET, description="What comes next.")
    next_action_text: str | None = field(default=UNSET, description="More about the next action.")
    action_items: list[ActionItemInput] | None = field(default=UNSET, description="Work promised on it; at most 50.")
    follow_up: FollowUpInput | None = field(default=UNSET, description="An interaction to plan that follows it up.")


@strawberry.type(description="What was logged.")
class LogInteractionPayload:
    interaction: Interaction | None = written("The interaction, completed.")
    touchpoint: Touchpoint | None = written("Its place on the journey.")
    follow_up: Interaction | None = written("The interaction that was planned to follow it up.")
    action_items: list[ActionItem] = written("The work promised on it.")


LogInteractionResult = Annotated[
    LogInteractionPayload | InvalidInput | Refused,
    strawberry.union("LogInteractionResult", description="The interaction, or why it was not logged."),
]


async def log_interaction(context: Context, input: LogInteractionInput) -> LogInteractionResult:
    values = given(input)
    items, follow_up = values.pop("action_items", None) or [], values.pop("follow_up", None)
    async with context.write() as write:
        logged, made = await commands.log_interaction(write, context.viewer, values, items, follow_up)
    return LogInteractionPayload(
        interaction=logged.interaction,  # type: ignore[arg-type]  # ids; the engine reads what was selected
        touchpoint=logged.touchpoint,  # type: ignore[arg-type]  # an id
        follow_up=logged.follow_up,  # type: ignore[arg-type]  # an id
        action_items=made,  # type: ignore[arg-type]  # ids
    )


@strawberry.input(description="The interaction to delete.")
class DeleteInteractionInput:
    id: strawberry.ID = field(description="The interaction.")
    version: int | None = field(default=None, description="Its version as you saw it, to be told of others' changes.")


@strawberry.type(description="What was deleted.")
class DeleteInteractionPayload:
    deleted_id: strawberry.ID = told("The id the interaction had.")
    customer: Customer | None = written("The customer it was with.")


DeleteInteractionResult = Annotated[
    DeleteInteractionPayload | InvalidInput | Refused,
    strawberry.union("DeleteInteractionResult", description="The id, or why it was not deleted."),
]


async def delete_interaction(context: Context, input: DeleteInteractionInput) -> DeleteInteractionResult:
    values = given(input)
    async with context.write() as write:
        customer = await commands.delete_interaction(write, context.viewer, values["id"], values["version"])
    return DeleteInteractionPayload(
        deleted_id=strawberry.ID(ids.show("int", values["id"])),
        customer=customer,  # type: ignore[arg-type]  # an id; the engine reads what was selected
    )


@strawberry.input(description="The interaction whose deletion is undone.")
class RestoreInteractionInput:
    id: strawberry.ID = field(description="The id the interaction had.")


@strawberry.type(description="What came back.")
class RestoreInteractionPayload:
    interaction: Interaction | None = written("The interaction, with all that hung on it.")


RestoreInteractionResult = Annotated[
    RestoreInteractionPayload | InvalidInput | Refused,
    strawberry.union("RestoreInteractionResult", description="The interaction, or why it did not come back."),
]


async def restore_interaction(context: Context, input: RestoreInteractionInput) -> RestoreInteractionResult:
    async with context.write() as write:
        id_ = await commands.restore_interaction(write, context.viewer, given(input)["id"])
    return RestoreInteractionPayload(interaction=id_)  # type: ignore[arg-type]  # an id


@strawberry.type
class InteractionMutation:
    schedule_interaction: ScheduleInteractionResult = command(
        schedule_interaction,
        "Plans an appointment or a task with a customer, with its follow-up and the work promised on it (WIZ-1).",
        may=may_write,
    )
    log_interaction: LogInteractionResult = command(
        log_interaction,
        "Stores an interaction that has taken place, with its touchpoint and the work promised on it (WIZ-6).",
        may=may_write,
    )
    delete_interaction: DeleteInteractionResult = command(
        delete_interaction,
        "Deletes an interaction with its action items; a completed one for managers only (INT-19).",
        may=may_write,
    )
    restore_interaction: RestoreInteractionResult = command(
        restore_interaction,
        "Undoes the deletion of an interaction, within a day; for whoever deleted it and for managers (INT-19).",
        may=may_write,
    )
