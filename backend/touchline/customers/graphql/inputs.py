"""What mutations on customers, contacts, groups and tags take. A field that is left out stays as it is."""

from __future__ import annotations

import strawberry
from strawberry import UNSET, field

from touchline.customers.rules import CustomerKind, Relationship
from touchline.graph.inputs import NEVER_NULL


@strawberry.input(description="An address on the web.")
class LinkInput:
    label: str = field(description="What it is called; the address itself if empty.")
    url: str = field(description="An http or https address.")


@strawberry.input(description="What can be said of a customer when it is created and changed alike (CUS-1).")
class CustomerFields:
    registered: bool | None = field(
        default=UNSET, metadata=NEVER_NULL, description="Whether it is a registered profile (CUS-2). At creation true."
    )
    name: str | None = field(
        default=UNSET, description="A company's name, at most 200 characters. A person's follows from first and last."
    )
    first_name: str | None = field(default=UNSET, description="A person's given name.")
    last_name: str | None = field(default=UNSET, description="A person's family name.")
    email: str | None = field(default=UNSET, description="An address such as ada@example.com.")
    phone: str | None = field(
        default=UNSET, description="With + and the country's prefix, or as dialled within `country`."
    )
    street: str | None = field(default=UNSET, description="Street and number.")
    postcode: str | None = field(default=UNSET, description="As the country writes it.")
    town: str | None = field(default=UNSET, description="The town.")
    region: str | None = field(default=UNSET, description="State, province or county.")
    country: str | None = field(default=UNSET, description="Two letters, ISO 3166-1.")
    fiscal_number: str | None = field(default=UNSET, description="Fiscal registration number.")
    commercial_number: str | None = field(default=UNSET, description="Commercial registration number.")
    national_id: str | None = field(
        default=UNSET,
        description="A person's identification number, kept encrypted; its length is checked where the rule is known.",
    )
    national_id_country: str | None = field(default=UNSET, description="Which country issued it, ISO 3166-1.")
    culture: str | None = field(default=UNSET, description="A BCP 47 tag such as de-AT.")
    time_zone: str | None = field(default=UNSET, description="IANA name. At creation the organisation's.")
    notes: str | None = field(default=UNSET, description="Free text, at most 20,000 characters.")
    external_key: str | None = field(default=UNSET, description="The key in another system; unique.")
    links: list[LinkInput] | None = field(
        default=UNSET, metadata=NEVER_NULL, description="All links, in order; they take the place of the present ones."
    )
    tags: list[str] | None = field(
        default=UNSET, metadata=NEVER_NULL, description="The names of all tags; new names become new tags."
    )
    owner_id: strawberry.ID | None = field(default=UNSET, description="An active analyst who may see the customer.")
    team_id: strawberry.ID | None = field(default=UNSET, description="One of your teams; null for everyone (PPL-5).")
    parent_id: strawberry.ID | None = field(
        default=UNSET, description="The company it belongs to; never itself or one below it."
    )


@strawberry.input(description="A new customer (CUS-1).")
class CreateCustomerInput(CustomerFields):
    kind: CustomerKind = field(default=CustomerKind.COMPANY, description="Company or person; it cannot change later.")
    relationship: Relationship = field(
        default=Relationship.PROSPECT, description="What the customer is to us. Later, `changeRelationship` moves it."
    )


@strawberry.input(description="What to change of a customer.")
class UpdateCustomerInput(CustomerFields):
    id: strawberry.ID = field(description="Which customer.")
    version: int = field(description="The version that you saw; a stale one is refused with what changed.")
    default_contact_id: strawberry.ID | None = field(default=UNSET, description="One of its contacts (CUS-4).")


@strawberry.input(description="Which customer to delete.")
class DeleteCustomerInput:
    id: strawberry.ID = field(description="Which customer.")
    version: int | None = field(default=None, description="Only if it still has this version.")


@strawberry.input(description="Whose number to reveal.")
class RevealNationalIdInput:
    customer_id: strawberry.ID = field(description="Which customer.")


@strawberry.input(description="What can be said of a contact when it is created and changed alike (CUS-3).")
class ContactFields:
    registered: bool | None = field(
        default=UNSET, metadata=NEVER_NULL, description="Whether it is a registered profile (CUS-2). At creation true."
    )
    first_name: str | None = field(default=UNSET, description="Given name.")
    last_name: str | None = field(default=UNSET, description="Family name.")
    email: str | None = field(default=UNSET, description="An address such as ada@example.com.")
    phone: str | None = field(
        default=UNSET, description="With + and the country's prefix, or as dialled within the customer's country."
    )
    job_title: str | None = field(default=UNSET, description="What they do there.")
    culture: str | None = field(default=UNSET, description="A BCP 47 tag such as de-AT.")
    external_key: str | None = field(default=UNSET, description="The key in another system; unique.")


@strawberry.input(description="A new contact (CUS-3).")
class CreateContactInput(ContactFields):
    customer_id: strawberry.ID = field(description="Whose contact; a person has no other than itself.")
    lifecycle_stage: str | None = field(
        default=UNSET, description="The code of the first lifecycle stage. Later, `moveLifecycleStage` moves it."
    )


@strawberry.input(description="What to change of a contact.")
class UpdateContactInput(ContactFields):
    id: strawberry.ID = field(description="Which contact.")
    version: int = field(description="The version that you saw; a stale one is refused with what changed.")


@strawberry.input(description="Which contact to delete.")
class DeleteContactInput:
    id: strawberry.ID = field(description="Which contact.")


@strawberry.input(description="A new group of contacts (CUS-5).")
class CreateContactGroupInput:
    name: str = field(description="Unique, 1 to 120 characters.")
    description: str | None = field(default=UNSET, description="What the group is for.")


@strawberry.input(description="What to change of a group.")
class UpdateContactGroupInput:
    id: strawberry.ID = field(description="Which group.")
    version: int = field(description="The version that you saw.")
    name: str | None = field(default=UNSET, metadata=NEVER_NULL, description="Unique, 1 to 120 characters.")
    description: str | None = field(default=UNSET, description="What the group is for.")
    is_active: bool | None = field(
        default=UNSET, metadata=NEVER_NULL, description="Whether it is offered when records are put into groups."
    )


@strawberry.input(description="Which group to delete.")
class DeleteContactGroupInput:
    id: strawberry.ID = field(description="Which group.")


@strawberry.input(description="Whom to put into a group.")
class AddToGroupInput:
    group_id: strawberry.ID = field(description="Which group.")
    contact_ids: list[strawberry.ID] = field(description="Which contacts; those already in it may be among them.")


@strawberry.input(description="Whom to take out of a group.")
class RemoveFromGroupInput:
    group_id: strawberry.ID = field(description="Which group.")
    contact_ids: list[strawberry.ID] = field(description="Which contacts.")


@strawberry.input(description="Which tag becomes which.")
class MergeTagsInput:
    tag_id: strawberry.ID = field(description="The tag that goes.")
    into_id: strawberry.ID = field(description="The tag that stays.")
