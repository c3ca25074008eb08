"""The journey as a graph: touchpoints in the order they happened, and what may be recorded."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import strawberry
from strawberry import UNSET, field

from touchline.customers.graphql import Contact, Customer
from touchline.customers.rules import Relationship
from touchline.graph.connections import Connection
from touchline.graph.context import Context
from touchline.graph.fields import (
    Node,
    by_id,
    column,
    command,
    connection,
    embedded,
    entity,
    enum,
    extends,
    one,
    told,
    variant,
    written,
)
from touchline.graph.inputs import given
from touchline.graph.results import InvalidInput, Refused
from touchline.journey import commands, model, queries
from touchline.journey.rules import Aspect, FollowUpStatus, JourneyOrder, TimePreset, TouchpointKind
from touchline.people.graphql import User
from touchline.people.rules import may_write
from touchline.picklists.graphql import PicklistValue

if TYPE_CHECKING:
    from touchline.interactions.graphql import Interaction

enum(
    TouchpointKind,
    "What a touchpoint is (JRN-2).",
    SIGNAL="The customer did something.",
    FOLLOW_UP="We did something.",
    MILESTONE="Something was reached.",
)
enum(
    FollowUpStatus,
    "How a follow-up stands (JRN-4); which of these it can be depends on the medium.",
    ATTENDED="A call that reached the customer.",
    UNATTENDED="A call that nobody took.",
    DELIVERED="A message that arrived.",
    BOUNCED="A message that came back.",
    OPEN="A ticket being worked on.",
    CLOSED="A ticket that is settled.",
    ON_HOLD="A ticket that waits.",
    ESCALATED="A ticket passed on to others.",
)
enum(
    Aspect,
    "What a milestone is a change of (JRN-11).",
    LIFECYCLE="The contact's lifecycle stage.",
    RELATIONSHIP="What the customer is to us.",
    OPPORTUNITY="An opportunity, won or lost.",
)
enum(
    JourneyOrder,
    "Orders of a journey: by occurrence, then by id (JRN-1).",
    NEWEST="What happened last comes first.",
    OLDEST="What happened first comes first.",
)
enum(
    TimePreset,
    "Stretches of time up to now, in your time zone (JRN-6).",
    TODAY="Today.",
    YESTERDAY="Yesterday.",
    LAST_7_DAYS="Today and the six days before.",
    LAST_30_DAYS="Today and the twenty-nine days before.",
)


@strawberry.type(description="What a signal left behind (JRN-8): an answer, a page, a time spent.")
class Impression:
    key: str = field(description="What it is about, such as the question.")
    value: str = field(description="What it was, such as the answer.")


@entity(
    model.Touchpoint,
    prefix="tou",
    visible=queries.touchpoints,
    kind=model.Touchpoint.kind,
    description="One dot on a journey (JRN-1): a signal, a follow-up or a milestone.",
)
class Touchpoint(Node):
    kind: TouchpointKind = column("Signal, follow-up or milestone.")
    action: str = column("What was done, such as `call dialled` (JRN-3).")
    subject: str | None = column("What it was about.")
    detail: str | None = column("More about it, as text.")
    occurred_at: datetime = column("When it happened, in UTC.")
    recorded_at: datetime = column("When it became known here, in UTC.")
    superseded_at: datetime | None = column("Since when it is no longer held to be so, in UTC; null for what stands.")
    source: str = column("Who brought it: `touchline` itself, or the source an integrator named.")
    customer: Customer = one(model.Touchpoint.customer_id, "Whose journey it stands on.")
    contact: Contact | None = one(model.Touchpoint.contact_id, "The contact whose journey it stands on as well.")
    user: User | None = one(model.Touchpoint.user_id, "The user of ours who took part.")
    medium: PicklistValue | None = one(model.Touchpoint.medium_id, "The channel (JRN-5); null for milestones.")
    interaction: Annotated[Interaction, strawberry.lazy("touchline.interactions.graphql")] | None = one(
        model.Touchpoint.interaction_id, "The interaction it stands for."
    )


@variant(TouchpointKind.SIGNAL, description="The customer did something (JRN-3).")
class Signal(Touchpoint):
    outcome: PicklistValue | None = one(model.Touchpoint.outcome_id, "How the interaction it stands for ended.")
    impressions: list[Impression] = embedded("What the signal left behind (JRN-8).")


@variant(TouchpointKind.FOLLOW_UP, description="We did something (JRN-3).")
class FollowUp(Touchpoint):
    outcome: PicklistValue | None = one(model.Touchpoint.outcome_id, "How the interaction it stands for ended.")
    status: FollowUpStatus | None = column("How it stands (JRN-4); null for media that have no status.")


@variant(TouchpointKind.MILESTONE, description="Something was reached (JRN-11).")
class Milestone(Touchpoint):
    aspect: Aspect | None = column("What changed.")
    from_code: str | None = column("What it was before: the code of a stage or relationship; null for none.")
    from_label: str | None = column("The same in words, as it was called then.")
    to_code: str | None = column("What it became: the code of a stage or relationship; null for none.")
    to_label: str | None = column("The same in words, as it was called then.")


@extends(Customer)
class CustomerJourney:
    journey: Connection[Touchpoint] = connection(
        queries.orders,
        "Every touchpoint of the customer, all its contacts together, by occurrence, then id (JRN-1).",
        key=model.Touchpoint.customer_id,
        narrow=queries.journey_where,
    )


@extends(Contact)
class ContactJourney:
    journey: Connection[Touchpoint] = connection(
        queries.orders,
        "Every touchpoint of the contact, by occurrence, then id (JRN-1).",
        key=model.Touchpoint.contact_id,
        narrow=queries.journey_where,
    )


@strawberry.type
class Query:
    touchpoint: Touchpoint | None = by_id("A touchpoint, if there is one that you may see.")


# --- recording -------------------------------------------------------------------------------------------------------


@strawberry.input(description="What a signal left behind (JRN-8).")
class ImpressionInput:
    key: str = field(description="What it is about; 1 to 80 characters.")
    value: str = field(description="What it was; at most 1,000 characters.")


@strawberry.input(description="One touchpoint to record. Name the customer by `customerId` or by `customerKey`.")
class TouchpointInput:
    kind: TouchpointKind = field(
        description="SIGNAL or FOLLOW_UP; milestones follow from changes of stage and relationship."
    )
    medium: str = field(description="The medium's code, such as EMAIL.")
    action: str = field(description="What was done, such as `website visited`; at most 80 characters.")
    occurred_at: datetime = field(description="When it happened; not in the future.")
    idempotency_key: str = field(
        description="Your own key of it, unique within the source: a repetition gives the first one again (API-7)."
    )
    customer_id: strawberry.ID | None = field(default=UNSET, description="The customer's id.")
    customer_key: str | None = field(default=UNSET, description="The customer's `externalKey`.")
    contact_id: strawberry.ID | None = field(default=UNSET, description="A contact of that customer.")
    user_id: strawberry.ID | None = field(default=UNSET, description="The user of ours who took part.")
    subject: str | None = field(default=UNSET, description="What it was about; at most 300 characters.")
    detail: str | None = field(default=UNSET, description="More about it, as text.")
    status: FollowUpStatus | None = field(
        default=UNSET, description="Only of a follow-up, and only one that its medium knows (JRN-4)."
    )
    impressions: list[ImpressionInput] | None = field(default=UNSET, description="Only of a signal: at most 50.")


@strawberry.input(description="Touchpoints to record, all or none.")
class RecordTouchpointsInput:
    touchpoints: list[TouchpointInput] = field(description="At most 1,000. Those of one moment stand in this order.")
    source: str = field(default="api", description="Which system they come from; its keys are its own.")


@strawberry.type(description="What was recorded.")
class RecordTouchpointsPayload:
    touchpoints: list[Touchpoint] = written("One for each given, in that order.")
    recorded: int = told("How many are new.")
    repeated: int = told("How many were recorded before, or stand twice in the input.")


RecordTouchpointsResult = Annotated[
    RecordTouchpointsPayload | InvalidInput | Refused,
    strawberry.union("RecordTouchpointsResult", description="The touchpoints, or why they were not recorded."),
]


async def record_touchpoints(context: Context, input: RecordTouchpointsInput) -> RecordTouchpointsResult:
    values = given(input)
    async with context.write() as write:
        done = await commands.record_touchpoints(write, context.viewer, values["touchpoints"], values["source"])
    return RecordTouchpointsPayload(
        touchpoints=done.touchpoints,  # type: ignore[arg-type]  # ids; the engine reads what was selected
        recorded=done.recorded,
        repeated=done.repeated,
    )


@strawberry.input(description="What a customer becomes to us.")
class ChangeRelationshipInput:
    customer_id: strawberry.ID = field(description="The customer.")
    relationship: Relationship = field(description="What it is from now on.")
    version: int | None = field(
        default=None, description="The customer's version as you saw it, to be told of others' changes."
    )


@strawberry.type(description="The customer as it stands now.")
class ChangeRelationshipPayload:
    customer: Customer | None = written("The customer.")
    milestone: Milestone | None = written("The milestone written; null if nothing changed.")


ChangeRelationshipResult = Annotated[
    ChangeRelationshipPayload | InvalidInput | Refused,
    strawberry.union("ChangeRelationshipResult", description="The customer, or why it was not changed."),
]


async def change_relationship(context: Context, input: ChangeRelationshipInput) -> ChangeRelationshipResult:
    values = given(input)
    async with context.write() as write:
        milestone = await commands.change_relationship(write, context.viewer, **values)
    return ChangeRelationshipPayload(customer=values["customer_id"], milestone=milestone)  # type: ignore[arg-type]  # ids


@strawberry.input(description="The lifecycle stage a contact enters.")
class MoveLifecycleStageInput:
    contact_id: strawberry.ID = field(description="The contact.")
    stage: str | None = field(description="The stage's code; null takes the stage away.")
    at: datetime | None = field(
        default=None, description="When it was entered: between the last change and now, which is the default."
    )


@strawberry.type(description="The contact as it stands now.")
class MoveLifecycleStagePayload:
    contact: Contact | None = written("The contact.")
    milestone: Milestone | None = written("The milestone written; null if the contact was in this stage already.")


MoveLifecycleStageResult = Annotated[
    MoveLifecycleStagePayload | InvalidInput | Refused,
    strawberry.union("MoveLifecycleStageResult", description="The contact, or why it was not moved."),
]


async def move_lifecycle_stage(context: Context, input: MoveLifecycleStageInput) -> MoveLifecycleStageResult:
    values = given(input)
    async with context.write() as write:
        milestone = await commands.move_lifecycle_stage(write, context.viewer, **values)
    return MoveLifecycleStagePayload(contact=values["contact_id"], milestone=milestone)  # type: ignore[arg-type]  # ids


@strawberry.type
class Mutation:
    record_touchpoints: RecordTouchpointsResult = command(
        record_touchpoints, "Records one touchpoint or up to a thousand, all or none, each once (JRN-3).", may=may_write
    )
    change_relationship: ChangeRelationshipResult = command(
        change_relationship, "Changes what a customer is to us, and writes the milestone (JRN-11).", may=may_write
    )
    move_lifecycle_stage: MoveLifecycleStageResult = command(
        move_lifecycle_stage,
        "Moves a contact to a lifecycle stage, and writes the milestone (CUS-3, JRN-11).",
        may=may_write,
    )
