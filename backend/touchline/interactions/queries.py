"""SQL that reads interactions: who may see them, their status, orders, and what narrows them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Annotated, Any, TypeAlias

from sqlalchemy import ColumnElement, Enum, Select, String, case, exists, func, literal, or_, select
from sqlalchemy.orm import aliased

from touchline.customers import model as customers_model
from touchline.customers.queries import customers
from touchline.graph.access import Through
from touchline.graph.fields import ascending, descending, sorts
from touchline.graph.values import ID, Bound, Day
from touchline.interactions import model
from touchline.interactions.rules import Direction, InteractionOrder, InteractionStatus
from touchline.journey.queries import within
from touchline.journey.rules import TimePreset
from touchline.kernel.statements import Query, named, named_many
from touchline.kernel.types import Id
from touchline.people import model as people_model
from touchline.people import queries as people
from touchline.picklists.model import PicklistValue
from touchline.picklists.queries import coded, used_by
from touchline.picklists.rules import Picklist

Interaction: TypeAlias = type[model.Interaction]
Clause: TypeAlias = ColumnElement[bool]
Rows: TypeAlias = Select[*tuple[Any, ...]]

STATUS = Enum(InteractionStatus, native_enum=False, length=24)


def _is_my_own(interaction: Interaction) -> Clause:
    """A personal interaction is its owner's alone (INT-3)."""
    return interaction.assignee_id == people.viewer_id


interactions = Through(model.Interaction.customer_id, customers, alone=_is_my_own)


def _is_my_own_move(move: type[model.Reschedule]) -> Clause:
    """A personal interaction is moved by its owner alone."""
    return move.moved_by_id == people.viewer_id


reschedules = Through(model.Reschedule.customer_id, customers, alone=_is_my_own_move)
moves_newest_first = descending(model.Reschedule.moved_at)

orders = sorts(
    InteractionOrder.NEWEST,
    {
        InteractionOrder.NEWEST: descending(model.Interaction.occurred_at),
        InteractionOrder.OLDEST: ascending(model.Interaction.occurred_at),
        InteractionOrder.SUBJECT: ascending(model.Interaction.subject_key),
        InteractionOrder.SUBJECT_DESCENDING: descending(model.Interaction.subject_key),
    },
)
newest_first = descending(model.Interaction.occurred_at)
oldest_first = ascending(model.Interaction.occurred_at)


def status(interaction: Interaction) -> ColumnElement[InteractionStatus]:
    """The one rule of INT-5 at the request's moment; `rules.status` says the same in Python."""
    return case(
        (interaction.outcome_id.is_not(None), literal(InteractionStatus.COMPLETED, STATUS)),
        (interaction.ends_at <= people.now, literal(InteractionStatus.MISSED, STATUS)),
        else_=literal(InteractionStatus.OPEN, STATUS),
    )


def title(interaction: Interaction) -> ColumnElement[str]:
    """The subject or, where it is empty, "purpose or step · customer" (INT-2)."""
    called, customer = aliased(PicklistValue), aliased(customers_model.Customer)
    what = select(called.label).where(called.id == func.coalesce(interaction.purpose_id, interaction.step_id))
    whose = select(customer.name).where(customer.id == interaction.customer_id)
    written_out = func.coalesce(what.scalar_subquery(), "") + func.coalesce(" · " + whose.scalar_subquery(), "")
    return case((interaction.subject != "", interaction.subject), else_=written_out)


def interactions_where(
    interaction: Interaction,
    include_planned: Annotated[bool, "Whether those that have not started yet are shown too."] = False,
    media: Annotated[Bound[list[str]] | None, "Only these media, by code."] = None,
    assignees: Annotated[Bound[list[ID]] | None, "Only of these analysts."] = None,
    customers: Annotated[Bound[list[ID]] | None, "Only with these customers."] = None,
    registered: Annotated[Bound[bool] | None, "Only with registered profiles, or only with others."] = None,
    purposes: Annotated[Bound[list[str]] | None, "Only for these purposes, by code."] = None,
    steps: Annotated[Bound[list[str]] | None, "Only in these process steps, by code."] = None,
    outcomes: Annotated[Bound[list[str]] | None, "Only with these outcomes, by code."] = None,
    directions: Annotated[Bound[list[Direction]] | None, "Only incoming, or only outgoing."] = None,
    statuses: Annotated[Bound[list[InteractionStatus]] | None, "Only of these statuses."] = None,
    since: Annotated[Bound[datetime] | None, "Only at or after this moment."] = None,
    until: Annotated[Bound[datetime] | None, "Only before this moment."] = None,
    on: Annotated[Day | None, "Only on this day, in your time zone."] = None,
    from_date: Annotated[Day | None, "Only on this day or later, in your time zone."] = None,
    to_date: Annotated[Day | None, "Only on this day or earlier, in your time zone."] = None,
    preset: Annotated[TimePreset | None, "Only within this time, in your time zone."] = None,
) -> Sequence[Clause]:
    """The table of all interactions with customers: never personal ones (MYI-7)."""
    clauses: list[Clause] = [interaction.customer_id.is_not(None)]
    if customers is not None:
        clauses.append(interaction.customer_id.in_(customers))
    if registered is not None:
        customer = aliased(customers_model.Customer)
        clauses.append(exists().where(customer.id == interaction.customer_id, customer.registered == registered))
    clauses += history_where(interaction, media, assignees, purposes, steps, outcomes, directions, statuses)
    clauses += within(interaction.occurred_at, since, until, on, from_date, to_date, preset)
    # Behind the period: of two upper bounds SQLite walks the index down from the first.
    return clauses if include_planned else [*clauses, interaction.occurred_at <= people.now]


def history_where(
    interaction: Interaction,
    media: Annotated[Bound[list[str]] | None, "Only these media, by code."] = None,
    assignees: Annotated[Bound[list[ID]] | None, "Only of these analysts."] = None,
    purposes: Annotated[Bound[list[str]] | None, "Only for these purposes, by code."] = None,
    steps: Annotated[Bound[list[str]] | None, "Only in these process steps, by code."] = None,
    outcomes: Annotated[Bound[list[str]] | None, "Only with these outcomes, by code."] = None,
    directions: Annotated[Bound[list[Direction]] | None, "Only incoming, or only outgoing."] = None,
    statuses: Annotated[Bound[list[InteractionStatus]] | None, "Only of these statuses."] = None,
) -> Sequence[Clause]:
    """One customer's or contact's interactions, planned ones too."""
    clauses: list[Clause] = []
    if media is not None:
        clauses.append(coded(interaction.medium_id, Picklist.MEDIUM, media))
    if assignees is not None:
        clauses.append(interaction.assignee_id.in_(assignees))
    if purposes is not None:
        clauses.append(coded(interaction.purpose_id, Picklist.PURPOSE, purposes))
    if steps is not None:
        clauses.append(coded(interaction.step_id, Picklist.STEP, steps))
    if outcomes is not None:
        clauses.append(coded(interaction.outcome_id, Picklist.OUTCOME, outcomes))
    if directions is not None:
        clauses.append(interaction.direction.in_(directions))
    if statuses is not None:
        clauses.append(status(interaction).in_(statuses))
    return clauses


# --- for commands ----------------------------------------------------------------------------------------------------


interaction_by_id = Query(
    select(model.Interaction.__table__).where(
        model.Interaction.id == named("id", Id()), interactions.clause(model.Interaction)
    )
)
"""The interaction `id` if the viewer may see it."""

picklist_values = Query(
    select(
        PicklistValue.id,
        PicklistValue.picklist,
        PicklistValue.code,
        PicklistValue.label,
        PicklistValue.family,
        PicklistValue.reached,
        PicklistValue.retired_at.is_not(None),
        PicklistValue.stamps_update_date,
        PicklistValue.concludes_with_id,
        used_by(PicklistValue, named("user", Id())),
    ).where(or_(PicklistValue.code.in_(named_many("codes", String())), PicklistValue.id.in_(named_many("ids", Id()))))
)
"""The values of these `codes`, of all picklists, and those of these `ids`; of a step, whether the `user` uses it."""

teams_of = Query(select(people_model.TeamMember.team_id).where(people_model.TeamMember.user_id == named("user", Id())))
user_by_id = Query(
    select(
        people_model.User.id, people_model.User.role, people_model.User.is_active, people_model.User.time_zone
    ).where(people_model.User.id == named("id", Id()))
)


def tags_of(id_: bytes) -> Rows:
    link, tag = model.InteractionTag, customers_model.Tag
    return select(tag.id, tag.name).join(link, link.tag_id == tag.id).where(link.interaction_id == id_)
