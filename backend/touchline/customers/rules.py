"""What a customer and a contact are, and which values they can have (CUS-1 to CUS-5)."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import TypedDict


class Kind(StrEnum):
    COMPANY = "COMPANY"
    PERSON = "PERSON"


class Relationship(StrEnum):
    PROSPECT = "PROSPECT"
    CUSTOMER = "CUSTOMER"
    FORMER = "FORMER"
    SUPPLIER = "SUPPLIER"


class CustomerOrder(StrEnum):
    NAME = "NAME"
    NAME_DESCENDING = "NAME_DESCENDING"
    NEWEST = "NEWEST"
    OLDEST = "OLDEST"


class ContactOrder(StrEnum):
    NAME = "NAME"
    NAME_DESCENDING = "NAME_DESCENDING"


class Matching(StrEnum):
    ANY = "ANY"
    ALL = "ALL"


class Link(TypedDict):
    label: str
    url: str


class CustomerValues(TypedDict, total=False):
    """What was given of a customer; what is absent stays as it is."""

    kind: Kind
    relationship: Relationship
    registered: bool
    name: str | None
    first_name: str | None
    last_name: str | None
    email: str | None
    phone: str | None
    street: str | None
    postcode: str | None
    town: str | None
    region: str | None
    country: str | None
    fiscal_number: str | None
    commercial_number: str | None
    national_id: str | None
    national_id_country: str | None
    culture: str | None
    time_zone: str | None
    notes: str | None
    links: list[Link]
    tags: list[str]
    owner_id: bytes | None
    team_id: bytes | None
    parent_id: bytes | None
    default_contact_id: bytes | None
    external_key: str | None
    created_at: datetime


class ContactValues(TypedDict, total=False):
    customer_id: bytes
    registered: bool
    first_name: str | None
    last_name: str | None
    email: str | None
    phone: str | None
    job_title: str | None
    culture: str | None
    lifecycle_stage: str | None
    external_key: str | None
