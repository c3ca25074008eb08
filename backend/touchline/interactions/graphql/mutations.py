"""What can be done with an interaction: plan a personal one, change, move, complete it."""

from __future__ import annotations

from typing import Annotated

import strawberry

from touchline.graph.context import Context
from touchline.graph.fields import command, written
from touchline.graph.inputs import given
from touchline.graph.results import InvalidInput, Refused
from touchline.interactions import commands
from touchline.interactions.graphql.inputs import (
    CompleteInteractionInput,
    RescheduleInteractionInput,
    SchedulePersonalInteractionInput,
    SetInteractionStateInput,
    UpdateInteractionInput,
)
from touchline.interactions.graphql.types import Interaction, Reschedule
from touchline.journey.graphql import Touchpoint
from touchline.people.rules import may_write


@strawberry.type(description="What was planned.")
class SchedulePersonalInteractionPayload:
    interaction: Interaction | None = written("The interaction.")


SchedulePersonalInteractionResult = Annotated[
    SchedulePersonalInteractionPayload | InvalidInput | Refused,
    strawberry.union("SchedulePersonalInteractionResult", description="The interaction, or why it was not planned."),
]


async def schedule_personal_interaction(
    context: Context, input: SchedulePersonalInteractionInput
) -> SchedulePersonalInteractionResult:
    async with context.write() as write:
        made = await commands.schedule_personal_interaction(write, context.viewer, given(input))
    return SchedulePersonalInteractionPayload(interaction=made)  # type: ignore[arg-type]  # an id


@strawberry.type(description="The interaction as it stands now.")
class UpdateInteractionPayload:
    interaction: Interaction | None = written("The interaction.")
    touchpoint: Touchpoint | None = written("Its place on the journey, if a concluding step completed it just now.")


UpdateInteractionResult = Annotated[
    UpdateInteractionPayload | InvalidInput | Refused,
    strawberry.union("UpdateInteractionResult", description="The interaction, or why it was not changed."),
]


async def update_interaction(context: Context, input: UpdateInteractionInput) -> UpdateInteractionResult:
    values = given(input)
    id_, version, complete = values.pop("id"), values.pop("version"), values.pop("complete")
    async with context.write() as write:
        touchpoint = await commands.update_interaction(write, context.viewer, id_, version, values, complete=complete)
    return UpdateInteractionPayload(interaction=id_, touchpoint=touchpoint)  # type: ignore[arg-type]  # ids


@strawberry.type(description="The interaction as it stands now.")
class SetInteractionStatePayload:
    interaction: Interaction | None = written("The interaction.")


SetInteractionStateResult = Annotated[
    SetInteractionStatePayload | InvalidInput | Refused,
    strawberry.union("SetInteractionStateResult", description="The interaction, or why its state was not set."),
]


async def set_interaction_state(context: Context, input: SetInteractionStateInput) -> SetInteractionStateResult:
    values = given(input)
    async with context.write() as write:
        await commands.set_state(write, context.viewer, values["id"], values["version"], values["state"])
    return SetInteractionStatePayload(interaction=values["id"])


@strawberry.type(description="The interaction at its new date.")
class RescheduleInteractionPayload:
    interaction: Interaction | None = written("The interaction.")
    reschedule: Reschedule | None = written("The move that was kept; null if nothing differs.")


RescheduleInteractionResult = Annotated[
    RescheduleInteractionPayload | InvalidInput | Refused,
    strawberry.union("RescheduleInteractionResult", description="The interaction, or why it was not moved."),
]


async def reschedule_interaction(context: Context, input: RescheduleInteractionInput) -> RescheduleInteractionResult:
    values = given(input)
    id_, version, reason = values.pop("id"), values.pop("version"), values.pop("reason", None)
    async with context.write() as write:
        move = await commands.reschedule_interaction(write, context.viewer, id_, version, values, reason)
    return RescheduleInteractionPayload(interaction=id_, reschedule=move)  # type: ignore[arg-type]  # ids


@strawberry.type(description="What was completed, and what follows.")
class CompleteInteractionPayload:
    interaction: Interaction | None = written("The interaction, completed.")
    touchpoint: Touchpoint | None = written("Its place on the journey; null for a personal one.")
    follow_up: Interaction | None = written("The interaction that was planned to follow it up.")


CompleteInteractionResult = Annotated[
    CompleteInteractionPayload | InvalidInput | Refused,
    strawberry.union("CompleteInteractionResult", description="The interaction, or why it was not completed."),
]


async def complete_interaction(context: Context, input: CompleteInteractionInput) -> CompleteInteractionResult:
    values = given(input)
    id_, version, follow_up = values.pop("id"), values.pop("version"), values.pop("follow_up", None)
    async with context.write() as write:
        done = await commands.complete_interaction(write, context.viewer, id_, version, values, follow_up)
    return CompleteInteractionPayload(
        interaction=done.interaction,  # type: ignore[arg-type]  # ids; the engine reads what was selected
        touchpoint=done.touchpoint,  # type: ignore[arg-type]  # an id
        follow_up=done.follow_up,  # type: ignore[arg-type]  # an id
    )


@strawberry.type
class Mutation:
    schedule_personal_interaction: SchedulePersonalInteractionResult = command(
        schedule_personal_interaction, "Plans something of your own, without a customer (INT-3).", may=may_write
    )
    update_interaction: UpdateInteractionResult = command(
        update_interaction, "Changes an interaction, as far as it is not frozen (INT-7).", may=may_write
    )
    set_interaction_state: SetInteractionStateResult = command(
        set_interaction_state, "Says that an interaction has begun, or has not after all (INT-4).", may=may_write
    )
    reschedule_interaction: RescheduleInteractionResult = command(
        reschedule_interaction,
        "Moves or resizes an interaction, or turns it into a task or an appointment; earlier dates are kept (INT-8).",
        may=may_write,
    )
    complete_interaction: CompleteInteractionResult = command(
        complete_interaction, "Completes an interaction with its outcome; this is not undone (INT-6).", may=may_write
    )
