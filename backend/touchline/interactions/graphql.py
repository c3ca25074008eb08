"""Interactions as a graph: what is planned and what took place with customers."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated

import strawberry
from strawberry import UNSET, field

from touchline.customers.graphql import Change, Contact, Customer, Link, Tag
from touchline.customers.graphql.inputs import LinkInput
from touchline.customers.queries import changes_newest_first, tags_by_name
from touchline.graph.connections import Connection
from touchline.graph.context import Context
from touchline.graph.fields import (
    Node,
    Via,
    by_id,
    column,
    command,
    connection,
    embedded,
    entity,
    enum,
    expression,
    extends,
    many,
    one,
    told,
    written,
)
from touchline.graph.inputs import given
from touchline.graph.results import InvalidInput, Refused
from touchline.interactions import commands, model, queries
from touchline.interactions.rules import Direction, Family, InteractionOrder, InteractionState, InteractionStatus
from touchline.kernel import changes, ids
from touchline.people.graphql import User
from touchline.people.rules import may_write
from touchline.picklists.graphql import PicklistValue

enum(
    Family,
    "The two families of interactions (INT-1).",
    APPOINTMENT="Fixed: a start and a duration.",
    TASK="To be done by a deadline, from its start on.",
)
enum(Direction, "Who came to whom.", INCOMING="The customer came to us.", OUTGOING="We went to the customer.")
enum(
    InteractionState,
    "What people say of an interaction (INT-4).",
    OPEN="Not begun.",
    IN_PROGRESS="Begun.",
    COMPLETED="Done: it has an outcome.",
)
enum(
    InteractionStatus,
    "What an interaction is at this moment, by its outcome and the clock (INT-5).",
    OPEN="Still to come, or going on.",
    MISSED="Its end, deadline or last day has passed without an outcome.",
    COMPLETED="It has an outcome.",
)
enum(
    InteractionOrder,
    "Orders of interactions.",
    NEWEST="The latest comes first.",
    OLDEST="The earliest comes first.",
    SUBJECT="By subject, A to Z; those without one come first.",
    SUBJECT_DESCENDING="By subject, Z to A; those without one come last.",
)


@entity(
    model.Interaction,
    prefix="int",
    visible=queries.interactions,
    description="One planned or logged engagement (INT-2). A personal one is its owner's alone (INT-3).",
)
class Interaction(Node):
    family: Family = column("Appointment or task.")
    personal: bool = column("Whether it is its owner's own, without a customer.")
    subject: str = column("As written; empty where nothing was.")
    title: str = expression(queries.title, "The subject, or purpose or step and customer where it is empty.")
    status: InteractionStatus = expression(queries.status, "Derived from outcome and clock at this moment (INT-5).")
    state: InteractionState = column("Set by hand until an outcome completes it (INT-4).")
    direction: Direction = column("Who came to whom.")
    starts_at: datetime = column("The planned start, in UTC; of a task, from when on it can be done.")
    starts_on: date | None = column("The date of a personal interaction without a time.")
    duration_minutes: int | None = column("The planned duration.")
    deadline_at: datetime | None = column("A task's deadline with a time, in UTC.")
    deadline_on: date | None = column("A task's deadline without a time: the end of that day in its zone.")
    ends_on: date | None = column("The last day of a personal interaction over several.")
    ends_at: datetime = column("When it is over, in UTC: end, deadline, or end of the last day.")
    time_zone: str = column("The zone it was planned in, an IANA name.")
    occurred_at: datetime = column(
        "Actual start or, before that, planned start or deadline, in UTC. Lists are in this order."
    )
    note: str | None = column("What was noted.")
    location: str | None = column("Where.")
    location_comments: str | None = column("How to get there, whom to ask for.")
    result: str | None = column("What came of it.")
    actual_started_at: datetime | None = column("When it really began, in UTC.")
    actual_minutes: int | None = column("How long it really took.")
    completed_at: datetime | None = column("When it was completed, in UTC.")
    next_action_text: str | None = column("More about the next action.")
    update_date_at: datetime = column(
        "The update date, in UTC: its start, until a step stamps it (INT-14). Reports use it."
    )
    created_at: datetime = column("When the record was made, in UTC.")
    version: int = column("Grows with each change; send it back when you change the interaction.")
    customer: Customer | None = one(model.Interaction.customer_id, "The customer; null for a personal one.")
    contact: Contact | None = one(model.Interaction.contact_id, "The person at the customer.")
    assignee: User | None = one(model.Interaction.assignee_id, "The analyst whose work it is.")
    creator: User | None = one(model.Interaction.creator_id, "Who made the record.")
    medium: PicklistValue | None = one(model.Interaction.medium_id, "The channel.")
    purpose: PicklistValue | None = one(model.Interaction.purpose_id, "Why it takes place.")
    step: PicklistValue | None = one(model.Interaction.step_id, "What it is in a business process.")
    source_type: PicklistValue | None = one(model.Interaction.source_type_id, "Where it came from.")
    source_reason: PicklistValue | None = one(model.Interaction.source_reason_id, "Why it came from there.")
    outcome: PicklistValue | None = one(model.Interaction.outcome_id, "How it ended; null until it is completed.")
    next_action: PicklistValue | None = one(model.Interaction.next_action_id, "What comes next.")
    follow_up_of: Interaction | None = one(model.Interaction.follow_up_of_id, "The interaction this one follows up.")
    links: list[Link] = embedded("Addresses on the web.")
    tags: list[Tag] = many(
        Via(model.InteractionTag.interaction_id, model.InteractionTag.tag_id), tags_by_name, "By name.", size=50
    )
    follow_ups: Connection[Interaction] = connection(
        queries.oldest_first,
        "The interactions that follow this one up.",
        key=model.Interaction.follow_up_of_id,
        size=20,
    )
    audit: Connection[Change] = connection(
        changes_newest_first, "What was changed on this record, newest first (PPL-9).", key=changes.Change.entity_id
    )


@extends(Customer)
class CustomerInteractions:
    interactions: Connection[Interaction] = connection(
        queries.orders,
        "The customer's interactions, planned ones too.",
        key=model.Interaction.customer_id,
        narrow=queries.history_where,
    )


@extends(Contact)
class ContactInteractions:
    interactions: Connection[Interaction] = connection(
        queries.orders,
        "The interactions with this contact, planned ones too.",
        key=model.Interaction.contact_id,
        narrow=queries.history_where,
    )


@strawberry.type
class Query:
    interaction: Interaction | None = by_id("An interaction, if there is one that you may see.")
    interactions: Connection[Interaction] = connection(
        queries.orders,
        "Interactions with all customers that you may see: those that have started, unless asked for more (MYI-7).",
        narrow=queries.interactions_where,
    )


# --- changing --------------------------------------------------------------------------------------------------------


@strawberry.input(
    description="What to change of an interaction; a completed one takes only `tags` and `updateDateAt` (INT-7)."
)
class UpdateInteractionInput:
    id: strawberry.ID = field(description="The interaction.")
    version: int = field(description="Its version as you saw it; a stale one is refused with what changed (INT-20).")
    contact_id: strawberry.ID | None = field(default=UNSET, description="A contact of its customer.")
    assignee_id: strawberry.ID | None = field(
        default=UNSET, description="An active analyst who may see the customer (PPL-6)."
    )
    medium: str | None = field(default=UNSET, description="The medium's code.")
    direction: Direction | None = field(default=UNSET, description="Who came to whom.")
    purpose: str | None = field(default=UNSET, description="The purpose's code.")
    source_type: str | None = field(default=UNSET, description="The source type's code.")
    source_reason: str | None = field(default=UNSET, description="The source reason's code.")
    subject: str | None = field(default=UNSET, description="At most 200 characters.")
    note: str | None = field(default=UNSET, description="What to note.")
    location: str | None = field(default=UNSET, description="Where.")
    location_comments: str | None = field(default=UNSET, description="How to get there.")
    links: list[LinkInput] | None = field(default=UNSET, description="All its links; at most 50.")
    tags: list[str] | None = field(default=UNSET, description="The names of all its tags; new names become new tags.")
    update_date_at: datetime | None = field(default=UNSET, description="The update date, set by hand (INT-14).")


@strawberry.type(description="The interaction as it stands now.")
class UpdateInteractionPayload:
    interaction: Interaction | None = written("The interaction.")


UpdateInteractionResult = Annotated[
    UpdateInteractionPayload | InvalidInput | Refused,
    strawberry.union("UpdateInteractionResult", description="The interaction, or why it was not changed."),
]


async def update_interaction(context: Context, input: UpdateInteractionInput) -> UpdateInteractionResult:
    values = given(input)
    id_, version = values.pop("id"), values.pop("version")
    async with context.write() as write:
        await commands.update_interaction(write, context.viewer, id_, version, values)
    return UpdateInteractionPayload(interaction=id_)


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


@strawberry.type
class Mutation:
    update_interaction: UpdateInteractionResult = command(
        update_interaction, "Changes an interaction, as far as it is not frozen (INT-7).", may=may_write
    )
    delete_interaction: DeleteInteractionResult = command(
        delete_interaction,
        "Deletes an interaction with its action items; a completed one for managers only (INT-19).",
        may=may_write,
    )
