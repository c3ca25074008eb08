"""Which picklists there are, and what their values can say (PIC-1, PIC-2, INT-6)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from touchline.kernel.errors import Problem


class Picklist(StrEnum):
    MEDIUM = "MEDIUM"
    PURPOSE = "PURPOSE"
    STEP = "STEP"
    OUTCOME = "OUTCOME"
    NEXT_ACTION = "NEXT_ACTION"
    SOURCE_TYPE = "SOURCE_TYPE"
    SOURCE_REASON = "SOURCE_REASON"
    LIFECYCLE_STAGE = "LIFECYCLE_STAGE"
    OPPORTUNITY_STAGE = "OPPORTUNITY_STAGE"
    AGREEMENT_TYPE = "AGREEMENT_TYPE"
    CANCEL_REASON = "CANCEL_REASON"


class Tone(StrEnum):
    POSITIVE = "POSITIVE"
    NEGATIVE = "NEGATIVE"
    NEUTRAL = "NEUTRAL"


class StepFamily(StrEnum):
    SALES = "SALES"
    PURCHASE = "PURCHASE"
    DELIVERY = "DELIVERY"
    PROJECT = "PROJECT"
    SUPPORT = "SUPPORT"
    ADMINISTRATIVE = "ADMINISTRATIVE"
    PRIVATE = "PRIVATE"
    EMAIL = "EMAIL"


@dataclass(frozen=True, slots=True)
class Value:
    """A value as it is at first start."""

    code: str
    label: str
    tone: Tone | None = None
    reached: bool | None = None
    reminds: bool | None = None
    family: StepFamily | None = None
    number: int | None = None
    stamps_update_date: bool | None = None
    concludes_with: str | None = None


ALWAYS_OFFERED = frozenset({StepFamily.PRIVATE, StepFamily.EMAIL})
"""Families whose steps cannot be retired (PPL-7)."""

_MARKS = {
    "tone": Picklist.OUTCOME,
    "reached": Picklist.OUTCOME,
    "reminds": Picklist.MEDIUM,
    "family": Picklist.STEP,
    "number": Picklist.STEP,
    "stamps_update_date": Picklist.STEP,
    "concludes_with": Picklist.STEP,
}


def code_of(label: str) -> str:
    """A code made from a label: capitals, digits and underscores."""
    return re.sub(r"[^A-Z0-9]+", "_", label.upper()).strip("_")[:60]


def problems(picklist: Picklist, values: Mapping[str, Any]) -> list[Problem]:
    """What is wrong with what was given of a value, all at once (PIC-1, PIC-2)."""
    found = []
    if "label" in values and not 1 <= len((values["label"] or "").strip()) <= 80:
        found.append(Problem(("label",), "A label has 1 to 80 characters.", "LENGTH"))
    if values.get("code") is not None and not re.fullmatch(r"[A-Z][A-Z0-9_]{0,59}", values["code"]):
        found.append(
            Problem(("code",), "A code has capitals, digits and underscores, and begins with a capital.", "FORM")
        )
    if values.get("number") is not None and not 0 <= values["number"] <= 99:
        found.append(Problem(("number",), "A step's number has two digits: 0 to 99.", "RANGE"))
    for mark, belongs_to in _MARKS.items():
        if values.get(mark) is not None and picklist is not belongs_to:
            found.append(Problem((mark,), f"Only values of {belongs_to} have this.", "NOT_APPLICABLE"))
    return found
