"""What a customer and a contact are, and which values they can have (CUS-1 to CUS-5)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from typing import Any, TypedDict

from touchline.kernel.errors import Problem


class CustomerKind(StrEnum):
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

    kind: CustomerKind
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


LONGEST = {
    "name": 200,
    "first_name": 100,
    "last_name": 100,
    "street": 200,
    "postcode": 20,
    "town": 100,
    "region": 100,
    "fiscal_number": 40,
    "commercial_number": 40,
    "notes": 20_000,
    "external_key": 200,
    "job_title": 120,
}
"""Characters that fit into each text field."""

NATIONAL_ID_LENGTHS: Mapping[str, frozenset[int]] = {
    "AT": frozenset({10}),
    "BE": frozenset({11}),
    "BG": frozenset({10}),
    "CZ": frozenset({9, 10}),
    "DE": frozenset({11}),
    "DK": frozenset({10}),
    "EE": frozenset({11}),
    "ES": frozenset({9}),
    "FI": frozenset({11}),
    "FR": frozenset({13, 15}),
    "HR": frozenset({11}),
    "IT": frozenset({16}),
    "LT": frozenset({11}),
    "NL": frozenset({8, 9}),
    "NO": frozenset({11}),
    "PL": frozenset({11}),
    "RO": frozenset({13}),
    "SE": frozenset({10, 12}),
    "SK": frozenset({9, 10}),
}
"""Letters and digits of an identification number, by the country that issues it, where the rule is known (CUS-1)."""

MOST_LINKS, MOST_TAGS, LONGEST_TAG = 50, 50, 60


def full_name(first: str | None, last: str | None) -> str:
    return " ".join(part for part in (first, last) if part)


def masked(number: str) -> str:
    """All but the last three characters hidden; a number of six or fewer is hidden whole."""
    return "•" * len(number) if len(number) <= 6 else "•" * (len(number) - 3) + number[-3:]


def bare_number(number: str) -> str:
    """An identification number without the blanks and signs that people write between its parts."""
    return "".join(character for character in number if character.isalnum()).upper()


def length_problems(values: Mapping[str, Any]) -> list[Problem]:
    return [
        Problem((field,), f"At most {longest} characters; this has {len(values[field])}.", "TOO_LONG")
        for field, longest in LONGEST.items()
        if values.get(field) is not None and len(values[field]) > longest
    ]


def customer_problems(customer: Mapping[str, Any]) -> list[Problem]:
    """What is wrong with a customer as it would stand (CUS-1). `customer` has every field of CustomerValues."""
    problems = length_problems(customer)
    if customer["kind"] is CustomerKind.PERSON:
        if not full_name(customer["first_name"], customer["last_name"]):
            problems.append(Problem(("last_name",), "A person needs a first or a last name.", "REQUIRED"))
    else:
        if not customer["name"]:
            problems.append(Problem(("name",), "A company needs a name.", "REQUIRED"))
        problems += [
            Problem((field,), "Only a person has this; a company has a name.", "NOT_APPLICABLE")
            for field in ("first_name", "last_name", "national_id")
            if customer.get(field)
        ]
    return problems + national_id_problems(customer.get("national_id"), customer.get("national_id_country"))


def national_id_problems(number: str | None, country: str | None) -> list[Problem]:
    if not number:
        return []
    if country is None:
        return [Problem(("national_id_country",), "Say which country issued the number.", "REQUIRED")]
    length, lengths = len(bare_number(number)), NATIONAL_ID_LENGTHS.get(country)
    if lengths is None:
        return (
            []
            if 4 <= length <= 30
            else [Problem(("national_id",), "A number has 4 to 30 letters and digits.", "LENGTH")]
        )
    if length in lengths:
        return []
    right = " or ".join(str(right) for right in sorted(lengths))
    return [
        Problem(("national_id",), f"A number of {country} has {right} letters and digits; this has {length}.", "LENGTH")
    ]


def contact_problems(contact: Mapping[str, Any]) -> list[Problem]:
    problems = length_problems(contact)
    if not full_name(contact["first_name"], contact["last_name"]) and not contact["email"]:
        problems.append(Problem(("last_name",), "A contact needs a name or an email address.", "REQUIRED"))
    return problems
