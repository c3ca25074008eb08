"""What mutations on interactions take. Picklist values are named by their codes."""

from __future__ import annotations

from datetime import date, datetime

import strawberry
from strawberry import UNSET, field

from touchline.customers.graphql.inputs import LinkInput
from touchline.graph.inputs import NEVER_NULL
from touchline.interactions.rules import Direction, Family, InteractionState


@strawberry.input(description="What every interaction with a customer takes.")
class EngagementFields:
    medium: str = field(description="The channel, such as CALL.")
    step: str = field(description="What it is in a business process; one of the steps that you use (PPL-7).")
    contact_id: strawberry.ID | None = field(default=UNSET, description="The person at the customer.")
    assignee_id: strawberry.ID | None = field(
        default=UNSET,
        description="The analyst whose work it is: an active one who may see the customer; by default you (PPL-6).",
    )
    time_zone: str | None = field(default=UNSET, description="An IANA name; by default the customer's.")
    direction: Direction = field(default=Direction.OUTGOING, description="Who comes to whom.")
    purpose: str | None = field(default=UNSET, description="Why it takes place.")
    source_type: str | None = field(default=UNSET, description="Where it came from.")
    source_reason: str | None = field(default=UNSET, description="Why it came from there.")
    subject: str | None = field(default=UNSET, description="At most 200 characters.")
    note: str | None = field(default=UNSET, description="What to note.")
    location: str | None = field(default=UNSET, description="Where.")
    location_comments: str | None = field(default=UNSET, description="How to get there.")
    tags: list[str] | None = field(default=UNSET, description="Names of tags; new names become new tags.")
    links: list[LinkInput] | None = field(default=UNSET, description="At most 50.")


@strawberry.input(description="An interaction that follows another one up, with the same customer (INT-11).")
class FollowUpInput(EngagementFields):
    family: Family = field(default=Family.APPOINTMENT, description="Appointment or task (INT-1).")
    starts_at: datetime = field(description="When it begins; of a task, from when on it can be done.")
    duration_minutes: int | None = field(default=UNSET, description="Required of an appointment: 1 to 20160.")
    deadline_at: datetime | None = field(default=UNSET, description="A task's deadline with a time.")
    deadline_on: date | None = field(
        default=UNSET, description="A task's deadline without a time: the end of that day in its zone."
    )


@strawberry.input(description="A personal interaction (INT-3): a date, or a start with a time.")
class SchedulePersonalInteractionInput:
    description: str = field(description="What it is, at most 200 characters.")
    starts_on: date | None = field(default=UNSET, description="Its date, without a time.")
    ends_on: date | None = field(default=UNSET, description="With a date: its last day, as of a holiday.")
    starts_at: datetime | None = field(default=UNSET, description="Its start, instead of a date.")
    duration_minutes: int | None = field(default=UNSET, description="With a start; 30 by default.")
    note: str | None = field(default=UNSET, description="What to note.")
    location: str | None = field(default=UNSET, description="Where.")
    time_zone: str | None = field(default=UNSET, description="An IANA name; by default yours.")


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
    step: str | None = field(
        default=UNSET, description="The step's code. Some steps set the update date (INT-14), some conclude (INT-15)."
    )
    complete: bool = field(
        default=False, description="Says that a concluding step is meant to complete the interaction (INT-15)."
    )
    source_type: str | None = field(default=UNSET, description="The source type's code.")
    source_reason: str | None = field(default=UNSET, description="The source reason's code.")
    subject: str | None = field(default=UNSET, description="At most 200 characters.")
    note: str | None = field(default=UNSET, description="What to note.")
    location: str | None = field(default=UNSET, description="Where.")
    location_comments: str | None = field(default=UNSET, description="How to get there.")
    links: list[LinkInput] | None = field(default=UNSET, description="All its links; at most 50.")
    tags: list[str] | None = field(default=UNSET, description="The names of all its tags; new names become new tags.")
    update_date_at: datetime | None = field(default=UNSET, description="The update date, set by hand (INT-14).")


@strawberry.input(description="Whether an interaction has begun (INT-4).")
class SetInteractionStateInput:
    id: strawberry.ID = field(description="The interaction.")
    version: int = field(description="Its version as you saw it.")
    state: InteractionState = field(description="OPEN or IN_PROGRESS. It is completed by its outcome only.")


@strawberry.input(
    description="An interaction's new plan; what is left out is kept, as far as the family allows (INT-8)."
)
class RescheduleInteractionInput:
    id: strawberry.ID = field(description="The interaction.")
    version: int = field(description="Its version as you saw it; a stale one is refused with what changed.")
    family: Family | None = field(
        default=UNSET,
        metadata=NEVER_NULL,
        description="Turns an appointment into a task with its end as deadline, or a task into half an hour (INT-1).",
    )
    starts_at: datetime | None = field(default=UNSET, metadata=NEVER_NULL, description="The new start.")
    duration_minutes: int | None = field(default=UNSET, metadata=NEVER_NULL, description="The new duration.")
    deadline_at: datetime | None = field(
        default=UNSET, metadata=NEVER_NULL, description="A task's new deadline, with a time."
    )
    deadline_on: date | None = field(
        default=UNSET, metadata=NEVER_NULL, description="A task's new deadline, without a time."
    )
    starts_on: date | None = field(
        default=UNSET,
        metadata=NEVER_NULL,
        description="The new date of a personal interaction without a time; its last day moves along.",
    )
    ends_on: date | None = field(default=UNSET, description="Its new last day; null for none.")
    reason: str | None = field(default=UNSET, description="Why, at most 500 characters.")


@strawberry.input(description="How an interaction ended (INT-6). After that it is frozen (INT-7).")
class CompleteInteractionInput:
    id: strawberry.ID = field(description="The interaction.")
    version: int = field(description="Its version as you saw it; a stale one is refused with what changed.")
    outcome: str | None = field(
        default=UNSET,
        description="How it ended. Not needed of a personal one, which is done, nor with a concluding step (INT-15).",
    )
    actual_started_at: datetime | None = field(
        default=UNSET, description="When it really began; by default as planned, or now if the plan lies ahead."
    )
    actual_minutes: int | None = field(default=UNSET, description="How long it really took; by default as planned.")
    result: str | None = field(default=UNSET, description="What came of it.")
    note: str | None = field(default=UNSET, description="What to note.")
    medium: str | None = field(default=UNSET, description="The channel it really took.")
    step: str | None = field(default=UNSET, description="The step that it has reached.")
    next_action: str | None = field(default=UNSET, description="What comes next (INT-10).")
    next_action_text: str | None = field(default=UNSET, description="More about the next action.")
    follow_up: FollowUpInput | None = field(default=UNSET, description="An interaction to plan that follows it up.")
