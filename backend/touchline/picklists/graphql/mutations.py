"""What administrators do with picklists (PIC-1)."""

from __future__ import annotations

from typing import Annotated

import strawberry
from strawberry import UNSET, field

from touchline.graph.context import Context
from touchline.graph.fields import command, told, written
from touchline.graph.inputs import given, id_of
from touchline.graph.results import InvalidInput, Refused
from touchline.people.rules import may_administer
from touchline.picklists import commands
from touchline.picklists.graphql.types import PicklistValue
from touchline.picklists.rules import Picklist, StepFamily, Tone


@strawberry.input(description="The marks of a value; which of them apply depends on its list.")
class PicklistMarks:
    tone: Tone | None = field(default=UNSET, description="Of an outcome.")
    reached: bool | None = field(default=UNSET, description="Of an outcome: whether the customer was reached.")
    reminds: bool | None = field(default=UNSET, description="Of a medium: whether its appointments are reminded of.")
    family: StepFamily | None = field(default=UNSET, description="Of a step: its process.")
    number: int | None = field(default=UNSET, description="Of a step: 0 to 99.")
    stamps_update_date: bool | None = field(default=UNSET, description="Of a step (INT-14).")
    concludes_with: str | None = field(
        default=UNSET, description="Of a step: the code of the outcome it ends with (INT-15)."
    )


@strawberry.input(description="A new value of a picklist.")
class CreatePicklistValueInput(PicklistMarks):
    picklist: Picklist = field(description="The list it joins, at its end.")
    label: str = field(description="1 to 80 characters.")
    code: str | None = field(
        default=UNSET, description="Capitals, digits and underscores; made from the label if left out."
    )


@strawberry.input(description="What to change of a value.")
class UpdatePicklistValueInput(PicklistMarks):
    id: strawberry.ID = field(description="Which value.")
    version: int = field(description="The version that you saw.")
    label: str = field(default=UNSET, description="1 to 80 characters.")


@strawberry.input(description="Which value to retire.")
class RetirePicklistValueInput:
    id: strawberry.ID = field(description="Which value.")


@strawberry.input(description="Which value to offer again.")
class RestorePicklistValueInput:
    id: strawberry.ID = field(description="Which value.")


@strawberry.input(description="A list's new order.")
class ReorderPicklistInput:
    picklist: Picklist = field(description="Which list.")
    ids: list[strawberry.ID] = field(description="Every value of the list once, the retired ones too.")


@strawberry.type(description="The value that was created.")
class CreatePicklistValuePayload:
    value: PicklistValue | None = written("As it stands now.")


CreatePicklistValueResult = Annotated[
    CreatePicklistValuePayload | InvalidInput | Refused,
    strawberry.union("CreatePicklistValueResult", description="What `createPicklistValue` answers."),
]


async def create_picklist_value(context: Context, input: CreatePicklistValueInput) -> CreatePicklistValueResult:
    values = given(input)
    picklist = values.pop("picklist")
    async with context.write() as write:
        made = await commands.create_value(write, picklist, values)
    return CreatePicklistValuePayload(value=made)  # type: ignore[arg-type]  # a payload holds ids


@strawberry.type(description="The value that was changed.")
class UpdatePicklistValuePayload:
    value: PicklistValue | None = written("As it stands now.")


UpdatePicklistValueResult = Annotated[
    UpdatePicklistValuePayload | InvalidInput | Refused,
    strawberry.union("UpdatePicklistValueResult", description="What `updatePicklistValue` answers."),
]


async def update_picklist_value(context: Context, input: UpdatePicklistValueInput) -> UpdatePicklistValueResult:
    values = given(input)
    id_, version = values.pop("id"), values.pop("version")
    async with context.write() as write:
        await commands.update_value(write, id_, version, values)
    return UpdatePicklistValuePayload(value=id_)


@strawberry.type(description="The value that is no longer offered.")
class RetirePicklistValuePayload:
    value: PicklistValue | None = written("As it stands now.")


RetirePicklistValueResult = Annotated[
    RetirePicklistValuePayload | InvalidInput | Refused,
    strawberry.union("RetirePicklistValueResult", description="What `retirePicklistValue` answers."),
]


async def retire_picklist_value(context: Context, input: RetirePicklistValueInput) -> RetirePicklistValueResult:
    async with context.write() as write:
        value = await commands.retire_value(write, id_of(input.id))
    return RetirePicklistValuePayload(value=value)  # type: ignore[arg-type]  # a payload holds ids


@strawberry.type(description="The value that is offered again.")
class RestorePicklistValuePayload:
    value: PicklistValue | None = written("As it stands now.")


RestorePicklistValueResult = Annotated[
    RestorePicklistValuePayload | InvalidInput | Refused,
    strawberry.union("RestorePicklistValueResult", description="What `restorePicklistValue` answers."),
]


async def restore_picklist_value(context: Context, input: RestorePicklistValueInput) -> RestorePicklistValueResult:
    async with context.write() as write:
        value = await commands.restore_value(write, id_of(input.id))
    return RestorePicklistValuePayload(value=value)  # type: ignore[arg-type]  # a payload holds ids


@strawberry.type(description="The list is in its new order.")
class ReorderPicklistPayload:
    picklist: Picklist = told("Which list.")


ReorderPicklistResult = Annotated[
    ReorderPicklistPayload | InvalidInput | Refused,
    strawberry.union("ReorderPicklistResult", description="What `reorderPicklist` answers."),
]


async def reorder_picklist(context: Context, input: ReorderPicklistInput) -> ReorderPicklistResult:
    async with context.write() as write:
        await commands.reorder(write, input.picklist, given(input)["ids"])
    return ReorderPicklistPayload(picklist=input.picklist)


@strawberry.type
class Mutation:
    create_picklist_value: CreatePicklistValueResult = command(
        create_picklist_value, "Adds a value to a list (PIC-1). For administrators.", may=may_administer
    )
    update_picklist_value: UpdatePicklistValueResult = command(
        update_picklist_value, "Renames a value or changes its marks (PIC-1). For administrators.", may=may_administer
    )
    retire_picklist_value: RetirePicklistValueResult = command(
        retire_picklist_value, "Takes a value out of what is offered (PIC-1). For administrators.", may=may_administer
    )
    restore_picklist_value: RestorePicklistValueResult = command(
        restore_picklist_value, "Offers a retired value again (PIC-1). For administrators.", may=may_administer
    )
    reorder_picklist: ReorderPicklistResult = command(
        reorder_picklist, "Puts a list into a new order (PIC-1). For administrators.", may=may_administer
    )
