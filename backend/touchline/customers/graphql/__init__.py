"""Customers, contacts, groups and the change log as a graph."""

from touchline.customers.graphql.mutations import Mutation
from touchline.customers.graphql.types import Change, Contact, ContactGroup, Customer, Link, Query, Tag

__all__ = ["Change", "Contact", "ContactGroup", "Customer", "Link", "Mutation", "Query", "Tag"]
