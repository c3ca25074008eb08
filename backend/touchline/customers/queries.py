"""SQL that reads customers and contacts: who may see them, in which order, narrowed and found by typing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Annotated, Any, TypeAlias

from sqlalchemy import ColumnElement, case, exists, func, or_, select, type_coerce
from sqlalchemy.orm import aliased

from touchline.customers import model
from touchline.customers.rules import ContactOrder, CustomerOrder, Matching, Relationship
from touchline.graph.access import Everyone, Through, When
from touchline.graph.fields import ascending, descending, sorts
from touchline.graph.values import ID, Bound
from touchline.kernel.changes import Change
from touchline.kernel.search import Folded, begins, matches, nearness
from touchline.kernel.statements import Query, named
from touchline.kernel.types import Id
from touchline.people import queries as people
from touchline.picklists.queries import coded
from touchline.picklists.rules import Picklist

Customer: TypeAlias = type[model.Customer]
Contact: TypeAlias = type[model.Contact]
Clause: TypeAlias = ColumnElement[bool]


def _is_mine_or_everyones(customer: Customer) -> Clause:
    return or_(customer.team_id.is_(None), customer.team_id.in_(people.viewer_teams))


customers = When(model.Customer, _is_mine_or_everyones, bypass=people.viewer_sees_all)
contacts = Through(model.Contact.customer_id, customers)
stage_changes = Through(model.StageChange.customer_id, customers)
searchables = Through(model.Searchable.customer_id, customers)
changes = Through(Change.customer_id, customers, alone=lambda change: people.viewer_is_admin)
tags = Everyone()
groups = Everyone()

customer_orders = sorts(
    CustomerOrder.NAME,
    {
        CustomerOrder.NAME: ascending(model.Customer.name_key),
        CustomerOrder.NAME_DESCENDING: descending(model.Customer.name_key),
        CustomerOrder.NEWEST: descending(model.Customer.created_at),
        CustomerOrder.OLDEST: ascending(model.Customer.created_at),
    },
)
contact_orders = sorts(
    ContactOrder.NAME,
    {
        ContactOrder.NAME: ascending(model.Contact.name_key),
        ContactOrder.NAME_DESCENDING: descending(model.Contact.name_key),
    },
)
contacts_by_name = ascending(model.Contact.name_key)
stages_newest_first = descending(model.StageChange.entered_at)
changes_newest_first = descending(Change.sequence)
tags_by_name = ascending(model.Tag.name_key)
groups_by_name = ascending(model.ContactGroup.name_key)
found_by_name = ascending(model.Searchable.name_key)


_ID = named("id", Id())

customer_by_id = Query(
    select(model.Customer.__table__).where(model.Customer.id == _ID, customers.clause(model.Customer))
)
"""The customer `id` if the viewer may see it."""

contact_by_id = Query(select(model.Contact.__table__).where(model.Contact.id == _ID, contacts.clause(model.Contact)))
"""The contact `id` if the viewer may see it."""


def customers_where(
    customer: Customer,
    text: Annotated[Bound[str] | None, "Words in the name, the email, or a contact's, or nearly (CUS-6)."] = None,
    registered: Annotated[Bound[bool] | None, "Only registered profiles, or only those that are not."] = None,
    relationships: Annotated[Bound[list[Relationship]] | None, "Only these relationships."] = None,
    groups: Annotated[Bound[list[ID]] | None, "Only customers with a contact in these groups."] = None,
    groups_match: Annotated[Matching, "Whether any of the groups is enough, or all are needed."] = Matching.ANY,
    owners: Annotated[Bound[list[ID]] | None, "Only customers of these owners."] = None,
    teams: Annotated[Bound[list[ID]] | None, "Only customers of these teams."] = None,
    tags: Annotated[Bound[list[ID]] | None, "Only customers with at least one of these tags."] = None,
    town: Annotated[Bound[str] | None, "Only customers in this town, whatever its accents and case."] = None,
    postcode: Annotated[Bound[str] | None, "Only customers whose postcode begins so."] = None,
    last_contacted_before: Annotated[Bound[datetime] | None, "Only customers last contacted before, or never."] = None,
    last_contacted_after: Annotated[Bound[datetime] | None, "Only customers last contacted at or after."] = None,
) -> Sequence[Clause]:
    clauses: list[Clause] = []
    if text is not None:
        found = aliased(model.Searchable)
        clauses.append(customer.id.in_(select(found.customer_id).where(matches(found, text))))
    if registered is not None:
        clauses.append(customer.registered == registered)
    if relationships is not None:
        clauses.append(customer.relationship.in_(relationships))
    if groups is not None:
        contact = aliased(model.Contact)
        of_customer = select(contact.id).where(contact.customer_id == customer.id).correlate(customer)
        clauses.append(_in_groups(groups, groups_match, lambda member: member.contact_id.in_(of_customer)))
    if owners is not None:
        clauses.append(customer.owner_id.in_(owners))
    if teams is not None:
        clauses.append(customer.team_id.in_(teams))
    if tags is not None:
        link = aliased(model.CustomerTag)
        clauses.append(exists().where(link.customer_id == customer.id, link.tag_id.in_(tags)))
    if town is not None:
        clauses.append(customer.town_key == type_coerce(town, Folded()))
    if postcode is not None:
        clauses.append(func.substr(customer.postcode, 1, func.length(postcode)) == postcode)
    if last_contacted_before is not None:
        clauses.append(or_(customer.last_contacted_at < last_contacted_before, customer.last_contacted_at.is_(None)))
    if last_contacted_after is not None:
        clauses.append(customer.last_contacted_at >= last_contacted_after)
    return clauses


def contacts_where(
    contact: Contact,
    text: Annotated[Bound[str] | None, "Words in the name or the email, or nearly (CUS-6)."] = None,
    registered: Annotated[Bound[bool] | None, "Only registered profiles, or only those that are not."] = None,
    stages: Annotated[Bound[list[str]] | None, "Only contacts in these lifecycle stages, by code."] = None,
    groups: Annotated[Bound[list[ID]] | None, "Only members of these groups."] = None,
    groups_match: Annotated[Matching, "Whether any of the groups is enough, or all are needed."] = Matching.ANY,
    relationships: Annotated[Bound[list[Relationship]] | None, "Only at customers of these relationships."] = None,
    owners: Annotated[Bound[list[ID]] | None, "Only at customers of these owners."] = None,
    teams: Annotated[Bound[list[ID]] | None, "Only at customers of these teams."] = None,
    tags: Annotated[Bound[list[ID]] | None, "Only at customers with at least one of these tags."] = None,
    town: Annotated[Bound[str] | None, "Only at customers in this town, whatever its accents and case."] = None,
    postcode: Annotated[Bound[str] | None, "Only at customers whose postcode begins so."] = None,
    last_contacted_before: Annotated[Bound[datetime] | None, "Only contacts last contacted before, or never."] = None,
    last_contacted_after: Annotated[Bound[datetime] | None, "Only contacts last contacted at or after."] = None,
) -> Sequence[Clause]:
    clauses: list[Clause] = []
    if text is not None:
        found = aliased(model.Searchable)
        clauses.append(
            contact.id.in_(select(found.contact_id).where(matches(found, text), found.contact_id.is_not(None)))
        )
    if registered is not None:
        clauses.append(contact.registered == registered)
    if stages is not None:
        clauses.append(coded(contact.lifecycle_stage_id, Picklist.LIFECYCLE_STAGE, stages))
    if groups is not None:
        clauses.append(_in_groups(groups, groups_match, lambda member: member.contact_id == contact.id))
    if last_contacted_before is not None:
        clauses.append(or_(contact.last_contacted_at < last_contacted_before, contact.last_contacted_at.is_(None)))
    if last_contacted_after is not None:
        clauses.append(contact.last_contacted_at >= last_contacted_after)
    owner = aliased(model.Customer)
    of_customer = customers_where(
        owner, relationships=relationships, owners=owners, teams=teams, tags=tags, town=town, postcode=postcode
    )
    if of_customer:
        clauses.append(exists().where(owner.id == contact.customer_id, *of_customer))
    return clauses


def _in_groups(groups: Any, match: Matching, is_member: Callable[[Any], Clause]) -> Clause:
    member = aliased(model.GroupMember)
    if match is Matching.ANY:
        return exists().where(member.group_id.in_(groups), is_member(member))
    group = aliased(model.ContactGroup)
    has_member = select(member.group_id).where(member.group_id == group.id, is_member(member))
    return ~exists().where(group.id.in_(groups), ~has_member.correlate_except(member).exists())


def groups_where(
    group: type[model.ContactGroup],
    text: Annotated[Bound[str] | None, "The beginning of the name."] = None,
    active: Annotated[Bound[bool] | None, "Only active groups, or only those that are not."] = None,
) -> Sequence[Clause]:
    clauses: list[Clause] = []
    if text is not None:
        clauses.append(begins(group.name_key, text))
    if active is not None:
        clauses.append(group.is_active == active)
    return clauses


def tags_where(
    tag: type[model.Tag], text: Annotated[Bound[str] | None, "The beginning of the name."] = None
) -> Sequence[Clause]:
    return [] if text is None else [begins(tag.name_key, text)]


def found_where(
    found: type[model.Searchable],
    text: Annotated[Bound[str], "What is typed: words in any order; beginnings, parts, nearly right (CUS-6)."],
) -> Sequence[Clause]:
    return [matches(found, text)]


def found_rank(found: type[model.Searchable], text: Bound[str]) -> Sequence[ColumnElement[Any]]:
    """The whole name first, then names that begin so, then beginnings of words, parts of words, and words like them by
    likeness; shorter names before longer ones."""
    typed = type_coerce(text, Folded())
    return [
        case((found.name_key == typed, -2), (begins(found.name_key, text), -1), else_=nearness(found, text)),
        func.length(found.name_key),
    ]


def changes_where(
    change: type[Change],
    since: Annotated[Bound[datetime] | None, "Only changes at or after."] = None,
    until: Annotated[Bound[datetime] | None, "Only changes before."] = None,
    users: Annotated[Bound[list[ID]] | None, "Only changes made by these users."] = None,
) -> Sequence[Clause]:
    clauses: list[Clause] = []
    if since is not None:
        clauses.append(change.at >= since)
    if until is not None:
        clauses.append(change.at < until)
    if users is not None:
        clauses.append(change.user_id.in_(users))
    return clauses
