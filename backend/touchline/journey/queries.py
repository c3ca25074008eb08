"""SQL that reads journeys: who may see them, in which order, and what narrows them (JRN-1, JRN-6)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Annotated, Any, TypeAlias

from sqlalchemy import ColumnElement, Select, and_, or_, select

from touchline.customers import model as customers_model
from touchline.customers.queries import customers
from touchline.graph.access import Through
from touchline.graph.fields import ascending, descending, sorts
from touchline.graph.values import ID, Bound, Day
from touchline.journey import model
from touchline.journey.rules import REACHED, FollowUpStatus, JourneyOrder, TimePreset, TouchpointKind
from touchline.people import model as people_model
from touchline.people import queries as people
from touchline.picklists.model import PicklistValue
from touchline.picklists.queries import coded
from touchline.picklists.rules import Picklist

Touchpoint: TypeAlias = type[model.Touchpoint]
Clause: TypeAlias = ColumnElement[bool]
Rows: TypeAlias = Select[*tuple[Any, ...]]

touchpoints = Through(model.Touchpoint.customer_id, customers)

orders = sorts(
    JourneyOrder.NEWEST,
    {
        JourneyOrder.NEWEST: descending(model.Touchpoint.occurred_at),
        JourneyOrder.OLDEST: ascending(model.Touchpoint.occurred_at),
    },
)


def journey_where(
    touchpoint: Touchpoint,
    media: Annotated[Bound[list[str]] | None, "Only these media, by code."] = None,
    users: Annotated[Bound[list[ID]] | None, "Only touchpoints whose user is one of these."] = None,
    kinds: Annotated[Bound[list[TouchpointKind]] | None, "Only these kinds."] = None,
    statuses: Annotated[Bound[list[FollowUpStatus]] | None, "Only follow-ups in one of these statuses."] = None,
    since: Annotated[Bound[datetime] | None, "Only at or after this moment."] = None,
    until: Annotated[Bound[datetime] | None, "Only before this moment."] = None,
    on: Annotated[Day | None, "Only on this day, in your time zone."] = None,
    from_date: Annotated[Day | None, "Only on this day or later, in your time zone."] = None,
    to_date: Annotated[Day | None, "Only on this day or earlier, in your time zone."] = None,
    preset: Annotated[TimePreset | None, "Only within this time, in your time zone."] = None,
) -> Sequence[Clause]:
    clauses: list[Clause] = [touchpoint.superseded_at.is_(None)]
    if media is not None:
        clauses.append(coded(touchpoint.medium_id, Picklist.MEDIUM, media))
    if users is not None:
        clauses.append(touchpoint.user_id.in_(users))
    if kinds is not None:
        clauses.append(touchpoint.kind.in_(kinds))
    if statuses is not None:
        clauses.append(touchpoint.status.in_(statuses))
    return clauses + within(touchpoint.occurred_at, since, until, on, from_date, to_date, preset)


def within(
    moment: ColumnElement[datetime] | Any,
    since: Bound[datetime] | None,
    until: Bound[datetime] | None,
    on: Day | None,
    from_date: Day | None,
    to_date: Day | None,
    preset: TimePreset | None,
) -> list[Clause]:
    """All that was asked of a moment, together."""
    clauses: list[Clause] = []
    if since is not None:
        clauses.append(moment >= since)
    if until is not None:
        clauses.append(moment < until)
    if on is not None:
        clauses += [moment >= on.starts, moment < on.ends]
    if from_date is not None:
        clauses.append(moment >= from_date.starts)
    if to_date is not None:
        clauses.append(moment < to_date.ends)
    match preset:
        case TimePreset.TODAY:
            clauses += [moment >= people.today_starts, moment < people.tomorrow_starts]
        case TimePreset.YESTERDAY:
            clauses += [moment >= people.yesterday_starts, moment < people.today_starts]
        case TimePreset.LAST_7_DAYS:
            clauses += [moment >= people.last_7_start, moment < people.tomorrow_starts]
        case TimePreset.LAST_30_DAYS:
            clauses += [moment >= people.last_30_start, moment < people.tomorrow_starts]
    return clauses


# --- for commands ----------------------------------------------------------------------------------------------------


def seen_customers_by_id(ids: Sequence[bytes]) -> Rows:
    """Those that the viewer may see."""
    customer = customers_model.Customer
    return select(customer.id).where(customer.id.in_(ids), customers.clause(customer))


def seen_customers_by_key(keys: Sequence[str]) -> Rows:
    customer = customers_model.Customer
    return select(customer.external_key, customer.id).where(customer.external_key.in_(keys), customers.clause(customer))


def customers_of_contacts(ids: Sequence[bytes]) -> Rows:
    contact = customers_model.Contact
    return select(contact.id, contact.customer_id).where(contact.id.in_(ids))


def users_by_id(ids: Sequence[bytes]) -> Rows:
    return select(people_model.User.id).where(people_model.User.id.in_(ids))


def ids_by_key(source: str, keys: Sequence[str]) -> Rows:
    touchpoint = model.Touchpoint
    return select(touchpoint.idempotency_key, touchpoint.id, touchpoint.customer_id).where(
        touchpoint.source == source, touchpoint.idempotency_key.in_(keys)
    )


def last_contact(owner: Any, id_: bytes) -> Rows:
    """The newest moment the customer or contact was reached, by the touchpoint's column that points to it."""
    touchpoint, outcome = model.Touchpoint, PicklistValue
    by_outcome = and_(
        touchpoint.interaction_id.is_not(None),
        touchpoint.outcome_id.in_(select(outcome.id).where(outcome.reached.is_(True))),
    )
    by_status = and_(touchpoint.kind == TouchpointKind.FOLLOW_UP, touchpoint.status.in_(REACHED))
    return (
        select(touchpoint.occurred_at)
        .where(owner == id_, touchpoint.superseded_at.is_(None), or_(by_outcome, by_status))
        .order_by(touchpoint.occurred_at.desc(), touchpoint.id.desc())
        .limit(1)
    )
