"""Texts with a form that the world agrees on. Each function answers the normal form or raises ValueError."""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import urlsplit
from zoneinfo import available_timezones

import phonenumbers
from email_validator import EmailNotValidError, validate_email

_CULTURE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|\d{3}))?")
_COUNTRY = re.compile(r"[A-Za-z]{2}")


def email(text: str) -> str:
    try:
        return validate_email(text.strip(), check_deliverability=False, allow_smtputf8=True).normalized
    except EmailNotValidError as error:
        raise ValueError("Write an address such as ada@example.com.") from error


def phone(text: str, country: str | None) -> str:
    """In international form; without a leading + the country decides the prefix."""
    try:
        number = phonenumbers.parse(text, country)
    except phonenumbers.NumberParseException as error:
        raise ValueError("Write a number with its country's prefix, such as +43 1 58858.") from error
    if not phonenumbers.is_possible_number(number):
        raise ValueError("This number is too short or too long for its country.")
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.INTERNATIONAL)


def culture(text: str) -> str:
    if not _CULTURE.fullmatch(text):
        raise ValueError("Write a BCP 47 tag, such as en or de-AT.")
    language, *rest = text.split("-")
    return "-".join([language.lower(), *(part.title() if len(part) == 4 else part.upper() for part in rest)])


def country(text: str) -> str:
    code = text.strip().upper()
    if not _COUNTRY.fullmatch(code) or code not in phonenumbers.SUPPORTED_REGIONS:
        raise ValueError("Write the country's two letters of ISO 3166, such as AT.")
    return code


def time_zone(text: str) -> str:
    if text not in _zones():
        raise ValueError("Write an IANA name, such as Europe/Vienna.")
    return text


@lru_cache(maxsize=1)
def _zones() -> frozenset[str]:
    return frozenset(available_timezones())


def url(text: str) -> str:
    parts = urlsplit(text.strip())
    if parts.scheme not in ("http", "https") or not parts.hostname or len(text) > 2000:
        raise ValueError("Write a web address that begins with http:// or https://.")
    return text.strip()
