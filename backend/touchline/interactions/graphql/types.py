"""What can be read of interactions: what is planned, how it moved, what took place."""

from __future__ import annotations

from datetime import date, datetime

import strawberry

from touchline.customers.graphql import Change, Contact, Customer, Link, Tag
from touchline.customers.queries import changes_newest_first, tags_by_name
from touchline.graph.connections import Connection
from touchline.graph.fields import (
    Node,
    Via,
    arranged,
    by_id,
    column,
    connection,
    embedded,
    entity,
    enum,
    expression,
    extends,
    many,
    one,
)
from touchline.interactions import model, queries
from touchline.interactions.rules import Direction, Dot, Family, InteractionOrder, InteractionState, InteractionStatus
from touchline.kernel import changes
from touchline.people.graphql import User
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


enum(
    Dot,
    "The dot of a day in a month picker (MYI-3).",
    GREEN="It has open interactions, perhaps missed ones too.",
    RED="It has missed interactions and no open one.",
)


@entity(
    model.Reschedule,
    prefix="res",
    visible=queries.reschedules,
    description="A move of an interaction: the plan it had, where it went, who moved it and why (INT-8).",
)
class Reschedule(Node):
    moved_at: datetime = column("When it was moved, in UTC.")
    reason: str | None = column("Why, as was said.")
    from_family: Family = column("What it was before.")
    from_starts_at: datetime = column("The start it had, in UTC.")
    from_starts_on: date | None = column("The date it had, of a personal interaction without a time.")
    from_duration_minutes: int | None = column("The duration it had.")
    from_deadline_at: datetime | None = column("The deadline with a time it had, in UTC.")
    from_deadline_on: date | None = column("The deadline without a time it had.")
    from_ends_on: date | None = column("The last day it had.")
    from_ends_at: datetime = column("When it would have been over, in UTC.")
    to_family: Family = column("What it became.")
    to_starts_at: datetime = column("The start it got, in UTC.")
    to_ends_at: datetime = column("When it was to be over then, in UTC.")
    moved_by: User | None = one(model.Reschedule.moved_by_id, "Who moved it.")


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
    reschedules: Connection[Reschedule] = connection(
        queries.moves_newest_first,
        "The dates it had before, the latest move first (INT-8).",
        key=model.Reschedule.interaction_id,
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


@strawberry.type(description="A day of somebody's agenda (MYI-2, MYI-3).")
class AgendaDay:
    on: date = strawberry.field(description="The day, in your time zone.")
    open: int = strawberry.field(description="How many are open.")
    missed: int = strawberry.field(description="How many were missed.")
    completed: int = strawberry.field(description="How many were completed.")
    dot: Dot | None = strawberry.field(description="What a month picker shows; null where nothing is open or missed.")


@strawberry.type(description="A time at which somebody is busy, and nothing more (PPL-8).")
class BusyTime:
    starts_at: datetime = strawberry.field(description="From then on, in UTC.")
    ends_at: datetime = strawberry.field(description="Until then, in UTC.")


@strawberry.type(description="A time at which everybody who was asked for is free (INT-16).")
class FreeSlot:
    starts_at: datetime = strawberry.field(description="From then on, in UTC.")
    ends_at: datetime = strawberry.field(description="Until then, in UTC.")


@strawberry.type
class Query:
    agenda: Connection[Interaction] = connection(
        queries.oldest_first,
        "Somebody's interactions of some days, the earliest first, personal ones too; yours of today by default. "
        "The day is the start, a task's deadline, a personal one's date; once completed, the actual start (MYI-1).",
        narrow=queries.agenda_where,
    )
    agenda_lane: Connection[Interaction] = connection(
        queries.oldest_first,
        "What stands beside a day without being counted: tasks that can be done already, holidays going on (MYI-1).",
        narrow=queries.lane_where,
    )
    agenda_days: list[AgendaDay] = arranged(
        queries.agenda_days,
        queries.days_arranged,
        "Each of some days, such as those of a month, with what it counts and its dot (MYI-2, MYI-3).",
    )
    busy_times: list[BusyTime] = arranged(
        queries.busy_times,
        queries.busy_arranged,
        "When a colleague is busy with what you may not see: personal interactions, customers of others (PPL-8).",
    )
    free_slots: list[FreeSlot] = arranged(
        queries.free_slots,
        queries.slots_arranged,
        "Slots of a length at which users are free within their working hours, the first 200. Appointments, timed "
        "personal interactions and holidays take time; tasks never do (INT-16).",
    )
    interaction: Interaction | None = by_id("An interaction, if there is one that you may see.")
    interactions: Connection[Interaction] = connection(
        queries.orders,
        "Interactions with all customers that you may see: those that have started, unless asked for more (MYI-7).",
        narrow=queries.interactions_where,
    )
