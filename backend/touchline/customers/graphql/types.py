"""What can be read of customers: types and root fields."""

from __future__ import annotations

from datetime import datetime

import strawberry

from touchline.customers import model, queries
from touchline.customers.rules import ContactOrder, CustomerKind, CustomerOrder, Matching, Relationship
from touchline.graph.connections import Connection
from touchline.graph.fields import (
    ENTITIES,
    Node,
    Via,
    by_id,
    column,
    connection,
    derived,
    embedded,
    entity,
    enum,
    listed,
    many,
    one,
    ranked,
)
from touchline.kernel import changes, ids
from touchline.people.graphql import Team, User
from touchline.picklists.graphql import PicklistValue

enum(CustomerKind, "What a customer is.", COMPANY="A company.", PERSON="A person, who is also their own contact.")
enum(
    Relationship,
    "What a customer is to us. One who also supplies stays CUSTOMER.",
    PROSPECT="Might become a customer.",
    CUSTOMER="Buys from us.",
    FORMER="Was a customer.",
    SUPPLIER="Only sells to us.",
)
enum(Matching, "How several values of a filter combine.", ANY="One of them is enough.", ALL="All are needed.")
enum(
    CustomerOrder,
    "Orders of customers.",
    NAME="By name, A to Z.",
    NAME_DESCENDING="By name, Z to A.",
    NEWEST="The one created last comes first.",
    OLDEST="The one created first comes first.",
)
enum(ContactOrder, "Orders of contacts.", NAME="By name, A to Z.", NAME_DESCENDING="By name, Z to A.")


@strawberry.type(description="An address on the web that belongs to a record.")
class Link:
    label: str = strawberry.field(description="What the link is called.")
    url: str = strawberry.field(description="An http or https address.")


@strawberry.type(description="What one change did to one field.")
class FieldChange:
    field: str = strawberry.field(description="The field's name in the table.")
    before: str | None = strawberry.field(description="Its value before, as text; null where there was none.")
    after: str | None = strawberry.field(
        description="Its value after, as text; null where there is none. Secrets never stand here."
    )


def _record_of(kind: str, id_: bytes) -> str | None:
    prefix = next((one.prefix for one in ENTITIES.values() if one.model.__tablename__.removeprefix("app_") == kind), "")
    return ids.show(prefix, id_) if prefix else None


@entity(
    changes.Change,
    prefix="chg",
    visible=queries.changes,
    description="One entry of the audit trail (PPL-9): who changed what, when, from what to what.",
)
class Change(Node):
    at: datetime = column("When, in UTC.")
    kind: str = column("What was done: CREATED, UPDATED, DELETED, or a word of the domain such as COMPLETED.")
    entity: str = column("What kind of record was changed, such as `customer`.")
    record_id: strawberry.ID | None = derived(
        _record_of,
        "The record that was changed, as `node` takes it; null where there is no single one.",
        needs=(changes.Change.entity, changes.Change.entity_id),
    )
    fields: list[FieldChange] = embedded("The fields that changed.")
    user: User | None = one(changes.Change.user_id, "Who did it; null for the system itself.")


@entity(model.Tag, prefix="tag", visible=queries.tags, description="A word that records are marked with.")
class Tag(Node):
    name: str = column("As first written.")


@entity(
    model.ContactGroup,
    prefix="grp",
    visible=queries.groups,
    description="A named set of contacts (CUS-5). A customer belongs to it through any of its contacts.",
)
class ContactGroup(Node):
    name: str = column("Unique, whatever its accents and case.")
    description: str | None = column("What the group is for.")
    is_active: bool = column("Whether it is offered when records are put into groups.")
    created_at: datetime = column("When it was made, in UTC.")
    version: int = column("Grows with each change; send it back when you change the group.")
    members: Connection[Contact] = connection(
        queries.contact_orders,
        "The contacts in it that you may see.",
        key=Via(model.GroupMember.group_id, model.GroupMember.contact_id),
        narrow=queries.contacts_where,
    )


@entity(
    model.StageChange,
    prefix="stg",
    visible=queries.stage_changes,
    description="A contact's stay in a lifecycle stage (CUS-3).",
)
class StageChange(Node):
    from_stage: PicklistValue | None = one(model.StageChange.from_id, "The stage before; null at the first.")
    to_stage: PicklistValue | None = one(
        model.StageChange.to_id, "The stage entered; null when the stage was taken away."
    )
    user: User | None = one(model.StageChange.user_id, "Who moved the contact.")
    entered_at: datetime = column("When the stage was entered, in UTC.")
    left_at: datetime | None = column("When it was left, in UTC; null while the contact is in it.")


@entity(
    model.Customer, prefix="cus", visible=queries.customers, description="A company or person we look after (CUS-1)."
)
class Customer(Node):
    kind: CustomerKind = column("Company or person.")
    relationship: Relationship = column("What the customer is to us now.")
    registered: bool = column("Whether it is a registered profile; others were made in passing (CUS-2).")
    name: str = column("A person's is first and last name.")
    first_name: str | None = column("Only a person's.")
    last_name: str | None = column("Only a person's.")
    email: str | None = column("The main address for mail.")
    phone: str | None = column("In international form, such as +43 1 234567.")
    street: str | None = column("Street and number.")
    postcode: str | None = column("As the country writes it.")
    town: str | None = column("The town.")
    region: str | None = column("State, province or county.")
    country: str | None = column("Two letters, ISO 3166-1.")
    fiscal_number: str | None = column("Fiscal registration number.")
    commercial_number: str | None = column("Commercial registration number.")
    national_id: str | None = column(
        "A person's identification number, masked but for its last characters; `revealNationalId` shows it.",
        model.Customer.national_id_masked,
    )
    national_id_country: str | None = column("The country that issued it, ISO 3166-1.")
    culture: str | None = column("Language and region to write in, a BCP 47 tag such as de-AT.")
    time_zone: str = column("IANA name, such as Europe/Vienna.")
    notes: str | None = column("Free text.")
    external_key: str | None = column(
        "The key the customer has in another system; unique. Imports find customers by it."
    )
    last_contacted_at: datetime | None = column("When the customer was last reached, in UTC; null for never.")
    created_at: datetime = column("When the record was made, in UTC.")
    version: int = column("Grows with each change; send it back when you change the customer.")
    links: list[Link] = embedded("Addresses on the web.")
    tags: list[Tag] = many(
        Via(model.CustomerTag.customer_id, model.CustomerTag.tag_id), queries.tags_by_name, "By name.", size=50
    )
    owner: User | None = one(model.Customer.owner_id, "Who looks after the customer.")
    team: Team | None = one(model.Customer.team_id, "The team it belongs to; null for everyone (PPL-5).")
    parent: Customer | None = one(model.Customer.parent_id, "The company this one belongs to, if you may see it.")
    default_contact: Contact | None = one(
        model.Customer.default_contact_id, "The contact that flows pre-select (CUS-4)."
    )
    contacts: Connection[Contact] = connection(
        queries.contact_orders, "Its contacts.", key=model.Contact.customer_id, narrow=queries.contacts_where
    )
    subsidiaries: Connection[Customer] = connection(
        queries.customer_orders, "Customers whose parent this one is.", key=model.Customer.parent_id, size=20
    )
    audit: Connection[Change] = connection(
        queries.changes_newest_first,
        "What was changed on this record, newest first (PPL-9).",
        key=changes.Change.entity_id,
    )


@entity(model.Contact, prefix="con", visible=queries.contacts, description="A person at a customer (CUS-3).")
class Contact(Node):
    customer: Customer = one(model.Contact.customer_id, "Whose contact this is.")
    registered: bool = column("Whether it is a registered profile (CUS-2).")
    name: str = column("First and last name.")
    first_name: str | None = column("Given name.")
    last_name: str | None = column("Family name.")
    email: str | None = column("Their address for mail.")
    phone: str | None = column("In international form, such as +43 1 234567.")
    job_title: str | None = column("What they do there.")
    culture: str | None = column("Language and region to write in, a BCP 47 tag.")
    is_self: bool = column("Whether this contact is the PERSON customer itself and is kept equal to it.")
    external_key: str | None = column("The key the contact has in another system; unique.")
    last_contacted_at: datetime | None = column("When the contact was last reached, in UTC; null for never.")
    created_at: datetime = column("When the record was made, in UTC.")
    version: int = column("Grows with each change; send it back when you change the contact.")
    lifecycle_stage: PicklistValue | None = one(model.Contact.lifecycle_stage_id, "The stage the contact is in now.")
    lifecycle_history: Connection[StageChange] = connection(
        queries.stages_newest_first, "Every stage so far, newest first (CUS-3).", key=model.StageChange.contact_id
    )
    groups: list[ContactGroup] = many(
        Via(model.GroupMember.contact_id, model.GroupMember.group_id), queries.groups_by_name, "By name.", size=50
    )
    audit: Connection[Change] = connection(
        queries.changes_newest_first,
        "What was changed on this record, newest first (PPL-9).",
        key=changes.Change.entity_id,
    )


@entity(
    model.Searchable,
    prefix="fnd",
    visible=queries.searchables,
    description="A customer or contact found by typing (CUS-6).",
)
class Found(Node):
    customer: Customer = one(model.Searchable.customer_id, "The customer, or the customer of the contact.")
    contact: Contact | None = one(model.Searchable.contact_id, "The contact; null when the customer itself was found.")


@strawberry.type
class Query:
    customer: Customer | None = by_id("A customer, if there is one that you may see.")
    contact: Contact | None = by_id("A contact, if there is one that you may see.")
    contact_group: ContactGroup | None = by_id("A group of contacts.")
    customers: Connection[Customer] = connection(
        queries.customer_orders, "All customers that you may see.", narrow=queries.customers_where
    )
    contacts: Connection[Contact] = connection(
        queries.contact_orders, "All contacts that you may see, at all customers.", narrow=queries.contacts_where
    )
    contact_groups: Connection[ContactGroup] = connection(
        queries.groups_by_name, "All groups, by name.", narrow=queries.groups_where
    )
    tags: list[Tag] = listed(queries.tags_by_name, "All tags, by name.", narrow=queries.tags_where)
    search: list[Found] = ranked(
        queries.found_rank,
        queries.found_by_name,
        "Customers and contacts by what is typed, best matches first: beginnings of words, then parts of words, then "
        "words like them. Accents and case do not matter (CUS-6).",
        narrow=queries.found_where,
    )
    audit: Connection[Change] = connection(
        queries.changes_newest_first,
        "The audit trail, newest first: all for administrators, else what concerns customers you may see (PPL-9).",
        narrow=queries.changes_where,
    )
