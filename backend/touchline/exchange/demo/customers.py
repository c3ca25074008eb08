"""Demo customers with their contacts: companies and persons of several countries, as rows of their tables."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import lru_cache
from random import Random
from typing import Any

import phonenumbers

from touchline.customers.rules import CustomerKind, Relationship, masked
from touchline.exchange.demo.places import COUNTRIES, JOBS, Country
from touchline.exchange.demo.staff import Staff
from touchline.exchange.demo.stories import ABOUT
from touchline.kernel import ids
from touchline.kernel.text import folded, words
from touchline.kernel.vault import Vault

KEY = "demo:"
"""How the external keys of demo customers begin."""

OLDEST, YOUNGEST = timedelta(days=800), timedelta(days=5)


@dataclass(slots=True)
class Drawn:
    """One customer with its contacts; the journey adds to both."""

    customer: dict[str, Any]
    contacts: list[dict[str, Any]]
    zone: str
    analysts: Sequence[bytes]
    groups: list[tuple[int, bytes]] = field(default_factory=list)


@dataclass(slots=True)
class Draw:
    """Draws customers; the same random source draws the same ones."""

    random: Random
    staff: Staff
    vault: Vault
    now: datetime
    used: set[str] = field(default_factory=set)
    parents: dict[tuple[str, bytes | None], bytes] = field(default_factory=dict)

    def customer(self, number: int) -> Drawn:
        country = self.random.choices(COUNTRIES, [country.share for country in COUNTRIES])[0]
        created_at = self.now - OLDEST + (OLDEST - YOUNGEST) * self.random.random()
        created_at = created_at.replace(hour=self.random.randint(7, 15), microsecond=0)
        created_at -= timedelta(days=max(0, created_at.weekday() - 4))
        team = self.random.choice([None, None, *self.staff.teams.values()])
        analysts = self.staff.analysts[team]
        is_person = self.random.random() < 0.3
        person = self._person(country)
        name = f"{person[0]} {person[1]}" if is_person else self._company(country)
        host = "mail.example.com" if is_person else f"{'-'.join(words(name)[:2])}.example.com"
        row = self._row(country, number, created_at, team, analysts)
        row |= {
            "kind": CustomerKind.PERSON if is_person else CustomerKind.COMPANY,
            "name": name,
            "name_key": folded(name),
            "first_name": person[0] if is_person else None,
            "last_name": person[1] if is_person else None,
            "email": _address(person, host) if is_person else f"office@{host}",
        }
        if is_person and self.random.random() < 0.15:
            row |= self._national_id(country)
        if not is_person:
            row |= self._of_company(country, team, row["id"], host)
        drawn = Drawn(row, [], country.time_zone, analysts)
        if is_person:
            drawn.contacts.append(self._contact(row, person, row["email"], row["phone"], None, is_self=True))
        else:
            for _ in range(self.random.choices((1, 2, 3, 4), (45, 30, 15, 10))[0]):
                who = self._person(country)
                phone = self._phone(country) if self.random.random() < 0.7 else None
                job = self.random.choice(JOBS) if self.random.random() < 0.85 else None
                drawn.contacts.append(self._contact(row, who, _address(who, host), phone, job, is_self=False))
        return drawn

    def _row(
        self, country: Country, number: int, created_at: datetime, team: bytes | None, analysts: Sequence[bytes]
    ) -> dict[str, Any]:
        town, postcode, region = self.random.choice(country.towns)
        return {
            "id": ids.new(),
            "version": 1,
            "relationship": Relationship.PROSPECT,
            "registered": self.random.random() < 0.85,
            "phone": self._phone(country),
            "street": f"{self.random.choice(country.streets)} {self.random.randint(1, 120)}",
            "postcode": postcode,
            "town": town,
            "town_key": folded(town),
            "region": region,
            "country": country.code,
            "fiscal_number": f"{country.code}{self.random.randint(10**8, 10**9 - 1)}"
            if self.random.random() < 0.4
            else None,
            "commercial_number": None,
            "national_id_sealed": None,
            "national_id_masked": None,
            "national_id_country": None,
            "culture": country.culture,
            "time_zone": country.time_zone,
            "notes": None,
            "links": [],
            "owner_id": self.random.choice(analysts) if self.random.random() < 0.9 else None,
            "team_id": team,
            "parent_id": None,
            "default_contact_id": None,
            "external_key": f"{KEY}{number}",
            "last_contacted_at": None,
            "created_at": created_at,
        }

    def _of_company(self, country: Country, team: bytes | None, id_: bytes, host: str) -> dict[str, Any]:
        """Some supply us, many have a website, a few belong to a company of the same country and team."""
        relationship = Relationship.SUPPLIER if self.random.random() < 0.09 else Relationship.PROSPECT
        links = [{"label": "Website", "url": f"https://{host}"}] if self.random.random() < 0.6 else []
        place = (country.code, team)
        parent = self.parents.get(place) if self.random.random() < 0.1 else None
        if parent is None:
            self.parents[place] = id_
        notes = self.random.choice(ABOUT) if self.random.random() < 0.3 else None
        return {"relationship": relationship, "links": links, "parent_id": parent, "notes": notes}

    def _contact(
        self,
        customer: dict[str, Any],
        person: tuple[str, str],
        email: str,
        phone: str | None,
        job: str | None,
        *,
        is_self: bool,
    ) -> dict[str, Any]:
        name = f"{person[0]} {person[1]}"
        return {
            "id": ids.new(),
            "version": 1,
            "customer_id": customer["id"],
            "registered": customer["registered"],
            "name": name,
            "name_key": folded(name),
            "first_name": person[0],
            "last_name": person[1],
            "email": email,
            "phone": phone,
            "job_title": job,
            "culture": customer["culture"],
            "is_self": is_self,
            "lifecycle_stage_id": None,
            "external_key": None,
            "last_contacted_at": None,
            "created_at": customer["created_at"],
        }

    def _person(self, country: Country) -> tuple[str, str]:
        return self.random.choice(country.first_names), self.random.choice(country.last_names)

    def _company(self, country: Country) -> str:
        """A name of its own: where one is taken, a second family or the town joins it."""
        name = self.random.choice(country.trades).format(self.random.choice(country.last_names))
        while name in self.used:
            pair = f"{self.random.choice(country.last_names)} & {self.random.choice(country.last_names)}"
            name = self.random.choice(country.trades).replace(" & ", " ").format(pair)
            if name in self.used:
                name = f"{name} {self.random.choice(country.towns)[0]} {self.random.randint(2, 9999)}"
        self.used.add(name)
        return name

    def _phone(self, country: Country) -> str:
        prefix, digits, shape = _example(country.code)
        last = f"{self.random.randrange(10 ** min(4, digits)):0{min(4, digits)}d}"
        number = phonenumbers.PhoneNumber(country_code=prefix, national_number=int(f"{shape[:-4]}{last}"))
        return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.INTERNATIONAL)

    def _national_id(self, country: Country) -> dict[str, Any]:
        lengths = {"AT": 10, "DE": 11, "FR": 13, "ES": 9, "IT": 16, "PL": 11, "CZ": 10, "SE": 12}
        if country.code not in lengths:
            return {}
        number = "".join(str(self.random.randint(0, 9)) for _ in range(lengths[country.code]))
        return {
            "national_id_sealed": self.vault.seal(number),
            "national_id_masked": masked(number),
            "national_id_country": country.code,
        }


def searchable(drawn: Drawn) -> list[dict[str, Any]]:
    """What finds the customer and its contacts by typing, as commands on them would write it."""
    customer_id = drawn.customer["id"]
    return [
        {
            "id": row["id"],
            "customer_id": customer_id,
            "contact_id": row["id"] if row is not drawn.customer else None,
            "name_key": row["name_key"],
            "words": " ".join(words(f"{row['name']} {row['email'] or ''}")),
        }
        for row in (drawn.customer, *drawn.contacts)
    ]


def _address(person: tuple[str, str], host: str) -> str:
    first, last = ("".join(words(part)) for part in person)
    return f"{first}.{last}@{host}"


@lru_cache(maxsize=64)
def _example(country: str) -> tuple[int, int, str]:
    number = phonenumbers.example_number(country)
    if number is None or number.country_code is None:
        raise LookupError(country)
    shape = str(number.national_number)
    return number.country_code, len(shape), shape
