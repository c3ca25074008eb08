"""Which picklists there are, and what their values can say (PIC-1, PIC-2, INT-6)."""

from __future__ import annotations

from enum import StrEnum


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
