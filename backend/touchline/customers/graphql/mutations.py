"""What can be done to customers, contacts, groups and tags."""

from __future__ import annotations

from typing import Annotated

import strawberry
from strawberry import UNSET

from touchline.customers import commands
from touchline.customers.graphql.inputs import (
    AddToGroupInput,
    CreateContactGroupInput,
    CreateContactInput,
    CreateCustomerInput,
    DeleteContactGroupInput,
    DeleteContactInput,
    DeleteCustomerInput,
    MergeTagsInput,
    RemoveFromGroupInput,
    RevealNationalIdInput,
    UpdateContactGroupInput,
    UpdateContactInput,
    UpdateCustomerInput,
)
from touchline.customers.graphql.types import Contact, ContactGroup, Customer, Tag
from touchline.graph.context import Context
from touchline.graph.fields import command, told, written
from touchline.graph.inputs import given, id_of
from touchline.graph.results import InvalidInput, Refused
from touchline.people.rules import may_administer, may_write

# --- customers -------------------------------------------------------------------------------------------------------


@strawberry.type(description="The customer that was created.")
class CreateCustomerPayload:
    customer: Customer | None = written("As it stands now.")


CreateCustomerResult = Annotated[
    CreateCustomerPayload | InvalidInput | Refused,
    strawberry.union("CreateCustomerResult", description="What `createCustomer` answers."),
]


async def create_customer(context: Context, input: CreateCustomerInput) -> CreateCustomerResult:
    services = context.services
    async with context.write() as write:
        made = await commands.create_customer(
            write,
            context.viewer,
            given(input),
            vault=services.vault,
            default_zone=services.settings.organisation_time_zone,
        )
    return CreateCustomerPayload(customer=made)  # type: ignore[arg-type]  # a payload holds ids


@strawberry.type(description="The customer that was changed.")
class UpdateCustomerPayload:
    customer: Customer | None = written("As it stands now; null if you have put it where you may not see it.")


UpdateCustomerResult = Annotated[
    UpdateCustomerPayload | InvalidInput | Refused,
    strawberry.union("UpdateCustomerResult", description="What `updateCustomer` answers."),
]


async def update_customer(context: Context, input: UpdateCustomerInput) -> UpdateCustomerResult:
    values = given(input)
    id_, version = values.pop("id"), values.pop("version")
    async with context.write() as write:
        await commands.update_customer(write, context.viewer, id_, version, values, vault=context.services.vault)
    return UpdateCustomerPayload(customer=id_)


@strawberry.type(description="The customer that is no more.")
class DeleteCustomerPayload:
    deleted_id: strawberry.ID = told("The id it had.")


DeleteCustomerResult = Annotated[
    DeleteCustomerPayload | InvalidInput | Refused,
    strawberry.union("DeleteCustomerResult", description="What `deleteCustomer` answers."),
]


async def delete_customer(context: Context, input: DeleteCustomerInput) -> DeleteCustomerResult:
    async with context.write() as write:
        await commands.delete_customer(write, context.viewer, id_of(input.id), input.version)
    return DeleteCustomerPayload(deleted_id=input.id)


@strawberry.type(description="An identification number in the clear.")
class RevealNationalIdPayload:
    national_id: str | None = told("Letters and digits; null if the customer has none.")


RevealNationalIdResult = Annotated[
    RevealNationalIdPayload | InvalidInput | Refused,
    strawberry.union("RevealNationalIdResult", description="What `revealNationalId` answers."),
]


async def reveal_national_id(context: Context, input: RevealNationalIdInput) -> RevealNationalIdResult:
    async with context.write() as write:
        number = await commands.reveal_national_id(
            write, context.viewer, id_of(input.customer_id), vault=context.services.vault
        )
    return RevealNationalIdPayload(national_id=number)


# --- contacts --------------------------------------------------------------------------------------------------------


@strawberry.type(description="The contact that was created.")
class CreateContactPayload:
    contact: Contact | None = written("As it stands now.")


CreateContactResult = Annotated[
    CreateContactPayload | InvalidInput | Refused,
    strawberry.union("CreateContactResult", description="What `createContact` answers."),
]


async def create_contact(context: Context, input: CreateContactInput) -> CreateContactResult:
    async with context.write() as write:
        made = await commands.create_contact(write, context.viewer, given(input))
    return CreateContactPayload(contact=made)  # type: ignore[arg-type]  # a payload holds ids


@strawberry.type(description="The contact that was changed.")
class UpdateContactPayload:
    contact: Contact | None = written("As it stands now.")


UpdateContactResult = Annotated[
    UpdateContactPayload | InvalidInput | Refused,
    strawberry.union("UpdateContactResult", description="What `updateContact` answers."),
]


async def update_contact(context: Context, input: UpdateContactInput) -> UpdateContactResult:
    values = given(input)
    id_, version = values.pop("id"), values.pop("version")
    async with context.write() as write:
        await commands.update_contact(write, context.viewer, id_, version, values)
    return UpdateContactPayload(contact=id_)


@strawberry.type(description="The contact that is no more.")
class DeleteContactPayload:
    deleted_id: strawberry.ID = told("The id it had.")
    customer: Customer | None = written("Whose contact it was.")


DeleteContactResult = Annotated[
    DeleteContactPayload | InvalidInput | Refused,
    strawberry.union("DeleteContactResult", description="What `deleteContact` answers."),
]


async def delete_contact(context: Context, input: DeleteContactInput) -> DeleteContactResult:
    async with context.write() as write:
        customer = await commands.delete_contact(write, context.viewer, id_of(input.id))
    return DeleteContactPayload(deleted_id=input.id, customer=customer)  # type: ignore[arg-type]  # a payload holds ids


# --- groups and tags -------------------------------------------------------------------------------------------------


@strawberry.type(description="The group that was created.")
class CreateContactGroupPayload:
    contact_group: ContactGroup | None = written("As it stands now.")


CreateContactGroupResult = Annotated[
    CreateContactGroupPayload | InvalidInput | Refused,
    strawberry.union("CreateContactGroupResult", description="What `createContactGroup` answers."),
]


async def create_contact_group(context: Context, input: CreateContactGroupInput) -> CreateContactGroupResult:
    description = None if input.description is UNSET else input.description
    async with context.write() as write:
        made = await commands.create_group(write, input.name, description)
    return CreateContactGroupPayload(contact_group=made)  # type: ignore[arg-type]  # a payload holds ids


@strawberry.type(description="The group that was changed.")
class UpdateContactGroupPayload:
    contact_group: ContactGroup | None = written("As it stands now.")


UpdateContactGroupResult = Annotated[
    UpdateContactGroupPayload | InvalidInput | Refused,
    strawberry.union("UpdateContactGroupResult", description="What `updateContactGroup` answers."),
]


async def update_contact_group(context: Context, input: UpdateContactGroupInput) -> UpdateContactGroupResult:
    values = given(input)
    id_, version = values.pop("id"), values.pop("version")
    async with context.write() as write:
        await commands.update_group(write, id_, version, values)
    return UpdateContactGroupPayload(contact_group=id_)


@strawberry.type(description="The group that is no more; its contacts stay.")
class DeleteContactGroupPayload:
    deleted_id: strawberry.ID = told("The id it had.")


DeleteContactGroupResult = Annotated[
    DeleteContactGroupPayload | InvalidInput | Refused,
    strawberry.union("DeleteContactGroupResult", description="What `deleteContactGroup` answers."),
]


async def delete_contact_group(context: Context, input: DeleteContactGroupInput) -> DeleteContactGroupResult:
    async with context.write() as write:
        await commands.delete_group(write, id_of(input.id))
    return DeleteContactGroupPayload(deleted_id=input.id)


@strawberry.type(description="The group with its new members.")
class AddToGroupPayload:
    contact_group: ContactGroup | None = written("As it stands now.")
    added: int = told("How many were not in it before.")


AddToGroupResult = Annotated[
    AddToGroupPayload | InvalidInput | Refused,
    strawberry.union("AddToGroupResult", description="What `addToGroup` answers."),
]


async def add_to_group(context: Context, input: AddToGroupInput) -> AddToGroupResult:
    values = given(input)
    async with context.write() as write:
        added = await commands.add_to_group(write, context.viewer, values["group_id"], values["contact_ids"])
    return AddToGroupPayload(contact_group=values["group_id"], added=added)


@strawberry.type(description="The group without those members.")
class RemoveFromGroupPayload:
    contact_group: ContactGroup | None = written("As it stands now.")
    removed: int = told("How many were in it before.")


RemoveFromGroupResult = Annotated[
    RemoveFromGroupPayload | InvalidInput | Refused,
    strawberry.union("RemoveFromGroupResult", description="What `removeFromGroup` answers."),
]


async def remove_from_group(context: Context, input: RemoveFromGroupInput) -> RemoveFromGroupResult:
    values = given(input)
    async with context.write() as write:
        removed = await commands.remove_from_group(write, context.viewer, values["group_id"], values["contact_ids"])
    return RemoveFromGroupPayload(contact_group=values["group_id"], removed=removed)


@strawberry.type(description="The tag that took the other's place.")
class MergeTagsPayload:
    tag: Tag | None = written("The tag that stays.")


MergeTagsResult = Annotated[
    MergeTagsPayload | InvalidInput | Refused,
    strawberry.union("MergeTagsResult", description="What `mergeTags` answers."),
]


async def merge_tags(context: Context, input: MergeTagsInput) -> MergeTagsResult:
    async with context.write() as write:
        tag = await commands.merge_tags(write, id_of(input.into_id), id_of(input.tag_id))
    return MergeTagsPayload(tag=tag)  # type: ignore[arg-type]  # a payload holds ids


@strawberry.type
class Mutation:
    create_customer: CreateCustomerResult = command(
        create_customer, "Creates a customer; a person's one contact is made with it (CUS-1).", may=may_write
    )
    update_customer: UpdateCustomerResult = command(
        update_customer, "Changes the fields that are given and leaves the rest (INT-20).", may=may_write
    )
    delete_customer: DeleteCustomerResult = command(
        delete_customer, "Deletes a customer with its contacts, touchpoints and interactions (CUS-8).", may=may_write
    )
    reveal_national_id: RevealNationalIdResult = command(
        reveal_national_id,
        "Shows a customer's identification number; the audit trail keeps who asked (CUS-1).",
        may=may_write,
    )
    create_contact: CreateContactResult = command(
        create_contact, "Creates a contact at a customer (CUS-3).", may=may_write
    )
    update_contact: UpdateContactResult = command(
        update_contact, "Changes the fields that are given and leaves the rest (INT-20).", may=may_write
    )
    delete_contact: DeleteContactResult = command(
        delete_contact, "Deletes a contact and what is its own (CUS-8).", may=may_write
    )
    create_contact_group: CreateContactGroupResult = command(
        create_contact_group, "Creates a group of contacts (CUS-5).", may=may_write
    )
    update_contact_group: UpdateContactGroupResult = command(
        update_contact_group, "Changes the fields that are given and leaves the rest.", may=may_write
    )
    delete_contact_group: DeleteContactGroupResult = command(
        delete_contact_group, "Deletes a group; its contacts stay.", may=may_write
    )
    add_to_group: AddToGroupResult = command(add_to_group, "Puts contacts into a group (CUS-5).", may=may_write)
    remove_from_group: RemoveFromGroupResult = command(
        remove_from_group, "Takes contacts out of a group (CUS-5).", may=may_write
    )
    merge_tags: MergeTagsResult = command(
        merge_tags, "One tag takes another's place on all records (PIC-1). For administrators.", may=may_administer
    )
