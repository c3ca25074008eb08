"""SQL that reads interactions: who may see them, their status, orders, and what narrows them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from json import loads
from typing import Annotated, Any, TypeAlias
from zoneinfo import ZoneInfo

from sqlalchemy import (
    ColumnElement,
    Date,
    Enum,
    Select,
    String,
    Text,
    and_,
    case,
    cast,
    exists,
    func,
    literal,
    not_,
    null,
    or_,
    select,
    type_coerce,
)
from sqlalchemy.orm import aliased

from touchline.customers import model as customers_model
from touchline.customers.queries import customers
from touchline.graph.access import Through
from touchline.graph.connections import refuse
from touchline.graph.fields import ascending, descending, sorts
from touchline.graph.values import ID, Bound, Day
from touchline.interactions import model
from touchline.interactions.rules import Direction, Family, InteractionOrder, InteractionStatus, agenda
from touchline.journey.queries import within
from touchline.journey.rules import TimePreset
from touchline.kernel.days import day_ends, day_starts
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


# --- the agenda: whose interactions on which days --------------------------------------------------------------------


def _is_of(interaction: Interaction, whose: Bound[ID] | None) -> Clause:
    return interaction.assignee_id == (people.viewer_id if whose is None else whose)


def _on_days(interaction: Interaction, first: Day | None, last: Day | None) -> list[Clause]:
    """Those whose day is one of these: a personal one without a time stands on its date, in whatever zone."""
    first = first or people.today
    last = last or first
    is_dated = and_(interaction.starts_on.is_not(None), interaction.outcome_id.is_(None))
    moment = interaction.occurred_at
    on_date = and_(is_dated, interaction.starts_on >= first.on, interaction.starts_on <= last.on)
    at_moment = and_(not_(is_dated), moment >= first.starts, moment < last.ends)
    return [moment >= first.opens, moment < last.closes, or_(on_date, at_moment)]


def agenda_where(
    interaction: Interaction,
    from_date: Annotated[Day | None, "From this day on, in your time zone; by default today."] = None,
    to_date: Annotated[Day | None, "Up to this day; by default one day."] = None,
    whose: Annotated[Bound[ID] | None, "Whose; by default yours. Of a colleague only what you may see (PPL-8)."] = None,
    statuses: Annotated[Bound[list[InteractionStatus]] | None, "Only of these statuses."] = None,
) -> Sequence[Clause]:
    """What somebody has to do on some days: the day is the start, a task's deadline, a personal one's date."""
    clauses = [_is_of(interaction, whose), *_on_days(interaction, from_date, to_date)]
    if statuses is not None:
        clauses.append(status(interaction).in_(statuses))
    return clauses


def lane_where(
    interaction: Interaction,
    on: Annotated[Day | None, "The day, in your time zone; by default today."] = None,
    whose: Annotated[Bound[ID] | None, "Whose; by default yours."] = None,
) -> Sequence[Clause]:
    """What stands on the day without being counted there: tasks that can be done, holidays that go on (MYI-1)."""
    day = on or people.today
    task = and_(
        interaction.family == Family.TASK, interaction.starts_at < day.ends, interaction.occurred_at >= day.ends
    )
    holiday = and_(interaction.starts_on < day.on, interaction.ends_on >= day.on)
    return [_is_of(interaction, whose), interaction.outcome_id.is_(None), or_(task, holiday)]


MOST_ROWS = 20_000


def agenda_days(
    from_date: Annotated[Day | None, "The first day, in your time zone; by default today."] = None,
    to_date: Annotated[Day | None, "The last one, at most 62 days; by default one day."] = None,
    whose: Annotated[Bound[ID] | None, "Whose; by default yours. Of a colleague only what you may see (PPL-8)."] = None,
) -> Rows:
    row = aliased(model.Interaction)
    date_of = case((row.outcome_id.is_(None), row.starts_on), else_=null())
    return (
        select(row.occurred_at, type_coerce(date_of, Date()).label("date"), status(row).label("status"))
        .where(interactions.clause(row), _is_of(row, whose), *_on_days(row, from_date, to_date))
        .limit(MOST_ROWS + 1)
    )


def days_arranged(rows: Sequence[Any], request: Any, given: dict[str, Any]) -> list[dict[str, Any]]:
    first, last = _dates(request, given)
    if len(rows) > MOST_ROWS:
        raise refuse("These are too many interactions at once; ask for fewer days.")
    return agenda.days(rows, request.zone, first, last)


def busy_times(
    from_date: Annotated[Day | None, "The first day, in your time zone; by default today."] = None,
    to_date: Annotated[Day | None, "The last one, at most 62 days; by default one day."] = None,
    whose: Annotated[Bound[ID] | None, "Whose; by default yours, of which everything is to be seen."] = None,
) -> Rows:
    """What the viewer may not see of somebody's agenda, as spans of time and nothing else (PPL-8)."""
    row, first = aliased(model.Interaction), from_date or people.today
    not_done_before = or_(row.outcome_id.is_(None), row.starts_at <= people.now)
    return select(row.starts_at, row.ends_at).where(
        _is_of(row, whose), *_blocks(row, first, to_date or first), not_done_before, not_(interactions.clause(row))
    )


def busy_arranged(rows: Sequence[Any], request: Any, given: dict[str, Any]) -> list[dict[str, Any]]:
    _dates(request, given)
    return [{"starts_at": start, "ends_at": end} for start, end in agenda.merged(rows)]


def _blocks(interaction: Any, first: Day, last: Day) -> list[Clause]:
    """Appointments, timed personal ones and holidays within these days; never tasks (INT-16)."""
    is_timed = or_(interaction.starts_on.is_(None), interaction.ends_on.is_not(None))
    return [
        interaction.family == Family.APPOINTMENT,
        is_timed,
        interaction.occurred_at < last.closes,
        interaction.starts_at < last.ends,
        interaction.ends_at > first.starts,
    ]


def free_slots(
    users: Annotated[Bound[list[ID]], "Who is to be free at the same time; at most 20."],
    minutes: Annotated[Bound[int], "The length of a slot, 1 to 1440 minutes."],
    from_date: Annotated[Day | None, "The first day, in your time zone; by default today."] = None,
    to_date: Annotated[Day | None, "The last one, at most 62 days; by default one day."] = None,
) -> Rows:
    """Each user with each of the spans that block them."""
    user, row, first = aliased(people_model.User), aliased(model.Interaction), from_date or people.today
    taken = and_(row.assignee_id == user.id, row.outcome_id.is_(None), *_blocks(row, first, to_date or first))
    hours = cast(user.working_hours, Text())
    return (
        select(user.id, user.time_zone, hours.label("hours"), row.starts_at, row.ends_at)
        .select_from(user)
        .outerjoin(row, taken)
        .where(user.id.in_(users))
    )


def slots_arranged(rows: Sequence[Any], request: Any, given: dict[str, Any]) -> list[dict[str, Any]]:
    first, last = _dates(request, given)
    asked, minutes = set(given["users"]), given["minutes"]
    if not 1 <= len(asked) <= agenda.MOST_USERS or not 1 <= minutes <= agenda.LONGEST_SLOT:
        raise refuse(f"Ask for 1 to {agenda.MOST_USERS} users and 1 to {agenda.LONGEST_SLOT} minutes.")
    taken: dict[tuple[bytes, str, str], list[agenda.Span]] = {}
    for id_, zone, hours, start, end in rows:
        taken.setdefault((id_, zone, hours), []).extend([] if start is None else [(start, end)])
    if len(taken) < len(asked):
        raise refuse("There is no such user.")
    free = [(day_starts(first, request.zone), day_ends(last, request.zone))]
    for (_, zone, hours), spans in taken.items():
        around = timedelta(days=1)
        works = agenda.working(loads(hours), ZoneInfo(zone), first - around, last + around)
        free = agenda.common(free, agenda.without(works, agenda.merged(spans)))
    return agenda.slots(free, minutes, request.now)


def _dates(request: Any, given: dict[str, Any]) -> tuple[date, date]:
    first: date = given.get("from_date") or request.days.today
    last: date = given.get("to_date") or first
    if not (agenda.EARLIEST <= first <= last <= agenda.LATEST and last - first < timedelta(days=agenda.MOST_DAYS)):
        raise refuse(f"The last day is not before the first, and at most {agenda.MOST_DAYS} days at once.")
    return first, last
