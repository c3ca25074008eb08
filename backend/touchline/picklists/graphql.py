"""Picklists as a graph: what is offered, and what administrators do with it."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

import strawberry
from strawberry import UNSET, field

from touchline.graph.connections import Connection
from touchline.graph.context import Context
from touchline.graph.fields import (
    Node,
    by_id,
    column,
    command,
    connection,
    derived,
    entity,
    enum,
    expression,
    listed,
    one,
    written,
)
from touchline.graph.inputs import given, id_of
from touchline.graph.results import InvalidInput, Refused
from touchline.people.rules import may_administer, may_write
from touchline.picklists import commands, model, queries, rules
from touchline.picklists.rules import Picklist, StepFamily, Tone

enum(
    Picklist,
    "The lists of words that an administrator decides (PIC-1).",
    MEDIUM="The channels that interactions and touchpoints take (JRN-5).",
    PURPOSE="Why an interaction takes place.",
    STEP="What an interaction is in a business process (PIC-2).",
    OUTCOME="How an interaction ended (INT-6).",
    NEXT_ACTION="What is to happen after an interaction (INT-10).",
    SOURCE_TYPE="Where an interaction came from.",
    SOURCE_REASON="Why it came from there.",
    LIFECYCLE_STAGE="How far a contact has come (CUS-3).",
    OPPORTUNITY_STAGE="How far an opportunity has come.",
    AGREEMENT_TYPE="What kinds of agreements there are (AGR-1).",
    CANCEL_REASON="Why a campaign's activity was not completed (CAM-1).",
)
enum(
    Tone,
    "What an outcome means for us (INT-6).",
    POSITIVE="It went well.",
    NEGATIVE="It did not go well.",
    NEUTRAL="Neither.",
)
enum(
    StepFamily,
    "The business processes that steps belong to (PIC-2).",
    SALES="From first contact to won or lost.",
    PURCHASE="What we buy, from need to receipt.",
    DELIVERY="From order to acceptance.",
    PROJECT="From kick-off to final delivery.",
    SUPPORT="From report to confirmed solution.",
    ADMINISTRATIVE="Contracts, invoices and the like.",
    PRIVATE="Personal interactions, without a customer (INT-3).",
    EMAIL="Mail that came in (COM-6).",
)


@entity(
    model.PicklistValue,
    prefix="pic",
    visible=queries.values,
    description="One value of a picklist (PIC-1). Inputs name it by its code.",
)
class PicklistValue(Node):
    picklist: Picklist = column("The list it belongs to.")
    code: str = column("Its name for programs and inputs; unique in its list, and it never changes.")
    label: str = column("Its name for people.")
    full_label: str = derived(
        rules.full_label,
        "The label; of a step with family and number, such as Sales · 01 First contact (PIC-2).",
        needs=[model.PicklistValue.label, model.PicklistValue.family, model.PicklistValue.number],
    )
    position: int = column("Its place in its list, from 0 on.")
    is_retired: bool = expression(queries.is_retired, "Whether it is no longer offered; it still shows and filters.")
    retired_at: datetime | None = column("When it was retired, in UTC.")
    is_protected: bool = derived(
        rules.is_protected,
        "Whether it can never be retired: the steps Private and E-mail (PPL-7).",
        needs=[model.PicklistValue.picklist, model.PicklistValue.code],
    )
    tone: Tone | None = column("Of an outcome: what it means for us (INT-6).")
    reached: bool | None = column("Of an outcome: whether the customer was reached (INT-6).")
    reminds: bool | None = column("Of a medium: whether customers are reminded of its appointments (COM-4).")
    family: StepFamily | None = column("Of a step: the business process it belongs to (PIC-2).")
    number: int | None = column("Of a step: its number in its family, 1 to 99 (PIC-2).")
    stamps_update_date: bool | None = column("Of a step: whether reaching it sets the update date (INT-14).")
    concludes_with: PicklistValue | None = one(
        model.PicklistValue.concludes_with_id, "Of a step: the outcome that it completes an interaction with (INT-15)."
    )
    version: int = column("Grows with each change; send it back when you change the value.")


@strawberry.type
class Query:
    picklist: list[PicklistValue] = listed(
        queries.by_position, "The values of one picklist, in their order (PIC-1).", narrow=queries.of_one
    )
    picklist_values: Connection[PicklistValue] = connection(
        queries.by_picklist,
        "The values of several picklists: list by list, each in its order (PIC-1).",
        narrow=queries.of_several,
        size=100,
    )
    picklist_value: PicklistValue | None = by_id("A value of a picklist.")
    my_steps: list[PicklistValue] = listed(
        queries.by_position, "The process steps that you use, which pickers offer (PPL-7).", narrow=queries.my_steps
    )


# --- inputs ----------------------------------------------------------------------------------------------------------


@strawberry.input(description="A new value of a picklist (PIC-1).")
class CreatePicklistValueInput:
    picklist: Picklist = field(description="The list it belongs to.")
    label: str = field(description="Its name for people, 1 to 80 characters.")
    code: str | None = field(
        default=UNSET, description="Its name for programs, such as IN_PERSON; made from the label if left out."
    )
    tone: Tone | None = field(default=UNSET, description="Required of an outcome: what it means for us.")
    reached: bool | None = field(default=UNSET, description="Required of an outcome: whether the customer was reached.")
    reminds: bool | None = field(
        default=UNSET, description="Of a medium: whether customers are reminded of its appointments. False if left out."
    )
    family: StepFamily | None = field(default=UNSET, description="Required of a step: the business process.")
    number: int | None = field(default=UNSET, description="Required of a step: its number in its family, 1 to 99.")
    stamps_update_date: bool | None = field(
        default=UNSET, description="Of a step: whether reaching it sets the update date. False if left out."
    )
    concludes_with: str | None = field(
        default=UNSET, description="Of a step: the code of the outcome that it completes an interaction with."
    )


@strawberry.input(description="What to change of a picklist's value; what is left out stays as it is.")
class UpdatePicklistValueInput:
    id: strawberry.ID = field(description="Which value.")
    version: int = field(description="The version that you saw.")
    label: str | None = field(default=UNSET, description="Its name for people, 1 to 80 characters.")
    tone: Tone | None = field(default=UNSET, description="Of an outcome: what it means for us.")
    reached: bool | None = field(default=UNSET, description="Of an outcome: whether the customer was reached.")
    reminds: bool | None = field(
        default=UNSET, description="Of a medium: whether customers are reminded of its appointments."
    )
    family: StepFamily | None = field(default=UNSET, description="Of a step: the business process.")
    number: int | None = field(default=UNSET, description="Of a step: its number in its family, 1 to 99.")
    stamps_update_date: bool | None = field(
        default=UNSET, description="Of a step: whether reaching it sets the update date."
    )
    concludes_with: str | None = field(
        default=UNSET,
        description="Of a step: the code of the outcome that it completes an interaction with; null for none.",
    )


@strawberry.input(description="Which value to retire.")
class RetirePicklistValueInput:
    id: strawberry.ID = field(description="The value's id.")


@strawberry.input(description="Which value to offer again.")
class RestorePicklistValueInput:
    id: strawberry.ID = field(description="The value's id.")


@strawberry.input(description="A picklist's new order.")
class ReorderPicklistInput:
    picklist: Picklist = field(description="Which picklist.")
    ids: list[strawberry.ID] = field(description="Every value that is offered, once, in the new order.")


@strawberry.input(description="The process steps that you use from now on (PPL-7).")
class ChooseStepsInput:
    steps: list[str] = field(description="Their codes. Private and E-mail are among them in any case.")


# --- mutations -------------------------------------------------------------------------------------------------------


@strawberry.type(description="The value that was added.")
class CreatePicklistValuePayload:
    picklist_value: PicklistValue | None = written("As it stands now.")


CreatePicklistValueResult = Annotated[
    CreatePicklistValuePayload | InvalidInput | Refused,
    strawberry.union("CreatePicklistValueResult", description="What `createPicklistValue` answers."),
]


async def create_picklist_value(context: Context, input: CreatePicklistValueInput) -> CreatePicklistValueResult:
    values = given(input)
    async with context.write() as write:
        id_ = await commands.create_value(write, values.pop("picklist"), values)
    return CreatePicklistValuePayload(picklist_value=id_)  # type: ignore[arg-type]  # a payload holds ids


@strawberry.type(description="The value that was changed.")
class UpdatePicklistValuePayload:
    picklist_value: PicklistValue | None = written("As it stands now.")


UpdatePicklistValueResult = Annotated[
    UpdatePicklistValuePayload | InvalidInput | Refused,
    strawberry.union("UpdatePicklistValueResult", description="What `updatePicklistValue` answers."),
]


async def update_picklist_value(context: Context, input: UpdatePicklistValueInput) -> UpdatePicklistValueResult:
    values = given(input)
    async with context.write() as write:
        id_ = await commands.update_value(write, values.pop("id"), values.pop("version"), values)
    return UpdatePicklistValuePayload(picklist_value=id_)  # type: ignore[arg-type]  # a payload holds ids


@strawberry.type(description="The value that is no longer offered.")
class RetirePicklistValuePayload:
    picklist_value: PicklistValue | None = written("As it stands now.")


RetirePicklistValueResult = Annotated[
    RetirePicklistValuePayload | InvalidInput | Refused,
    strawberry.union("RetirePicklistValueResult", description="What `retirePicklistValue` answers."),
]


async def retire_picklist_value(context: Context, input: RetirePicklistValueInput) -> RetirePicklistValueResult:
    async with context.write() as write:
        id_ = await commands.retire_value(write, id_of(input.id))
    return RetirePicklistValuePayload(picklist_value=id_)  # type: ignore[arg-type]  # a payload holds ids


@strawberry.type(description="The value that is offered again.")
class RestorePicklistValuePayload:
    picklist_value: PicklistValue | None = written("As it stands now.")


RestorePicklistValueResult = Annotated[
    RestorePicklistValuePayload | InvalidInput | Refused,
    strawberry.union("RestorePicklistValueResult", description="What `restorePicklistValue` answers."),
]


async def restore_picklist_value(context: Context, input: RestorePicklistValueInput) -> RestorePicklistValueResult:
    async with context.write() as write:
        id_ = await commands.restore_value(write, id_of(input.id))
    return RestorePicklistValuePayload(picklist_value=id_)  # type: ignore[arg-type]  # a payload holds ids


@strawberry.type(description="The picklist in its new order.")
class ReorderPicklistPayload:
    picklist_values: list[PicklistValue | None] = written("The values, in that order.")


ReorderPicklistResult = Annotated[
    ReorderPicklistPayload | InvalidInput | Refused,
    strawberry.union("ReorderPicklistResult", description="What `reorderPicklist` answers."),
]


async def reorder_picklist(context: Context, input: ReorderPicklistInput) -> ReorderPicklistResult:
    async with context.write() as write:
        order = await commands.reorder(write, input.picklist, [id_of(text) for text in input.ids])
    return ReorderPicklistPayload(picklist_values=order)  # type: ignore[arg-type]  # a payload holds ids


@strawberry.type(description="The steps that you use now.")
class ChooseStepsPayload:
    steps: list[PicklistValue | None] = written("All of them, in their order.")


ChooseStepsResult = Annotated[
    ChooseStepsPayload | InvalidInput | Refused,
    strawberry.union("ChooseStepsResult", description="What `chooseSteps` answers."),
]


async def choose_steps(context: Context, input: ChooseStepsInput) -> ChooseStepsResult:
    async with context.write() as write:
        chosen = await commands.choose_steps(write, context.viewer.id, input.steps)
    return ChooseStepsPayload(steps=chosen)  # type: ignore[arg-type]  # a payload holds ids


@strawberry.type
class Mutation:
    choose_steps: ChooseStepsResult = command(
        choose_steps, "You use these process steps; pickers offer no others, and writing refuses them.", may=may_write
    )
    create_picklist_value: CreatePicklistValueResult = command(
        create_picklist_value, "Adds a value to a picklist (PIC-1).", may=may_administer
    )
    update_picklist_value: UpdatePicklistValueResult = command(
        update_picklist_value, "Renames a value, or changes what it says (PIC-1, PIC-2).", may=may_administer
    )
    retire_picklist_value: RetirePicklistValueResult = command(
        retire_picklist_value, "A value stays on old records and is no longer offered (PIC-1).", may=may_administer
    )
    restore_picklist_value: RestorePicklistValueResult = command(
        restore_picklist_value, "A retired value is offered again (PIC-1).", may=may_administer
    )
    reorder_picklist: ReorderPicklistResult = command(
        reorder_picklist, "Puts the values of a picklist in another order (PIC-1).", may=may_administer
    )
