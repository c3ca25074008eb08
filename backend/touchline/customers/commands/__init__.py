"""What a user can do with customers, contacts, groups and tags."""

from touchline.customers.commands.contacts import create_contact, delete_contact, enter_stage, update_contact
from touchline.customers.commands.customers import (
    create_customer,
    delete_customer,
    reveal_national_id,
    set_relationship,
    update_customer,
)
from touchline.customers.commands.groups import (
    add_to_group,
    create_group,
    delete_group,
    merge_tags,
    remove_from_group,
    update_group,
)
from touchline.customers.commands.records import contact_seen, customer_seen, touch_last_contacted

__all__ = [
    "add_to_group",
    "contact_seen",
    "create_contact",
    "create_customer",
    "create_group",
    "customer_seen",
    "delete_contact",
    "delete_customer",
    "delete_group",
    "enter_stage",
    "merge_tags",
    "remove_from_group",
    "reveal_national_id",
    "set_relationship",
    "touch_last_contacted",
    "update_contact",
    "update_customer",
    "update_group",
]
