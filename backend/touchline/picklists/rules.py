"""Which picklists there are, what their values can say, and the values of a first start (PIC-1, PIC-2, INT-6)."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Mapping, Sequence
from enum import StrEnum
from typing import Any, TypedDict

from touchline.kernel.errors import Problem
from touchline.kernel.text import folded


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


class PicklistValues(TypedDict, total=False):
    """What was given of a value; what is absent stays as it is. `concludes_with` is an outcome's code."""

    code: str | None
    label: str | None
    tone: Tone | None
    reached: bool | None
    reminds: bool | None
    family: StepFamily | None
    number: int | None
    stamps_update_date: bool | None
    concludes_with: str | None


MARKS: Mapping[str, Picklist] = {
    "tone": Picklist.OUTCOME,
    "reached": Picklist.OUTCOME,
    "reminds": Picklist.MEDIUM,
    "family": Picklist.STEP,
    "number": Picklist.STEP,
    "stamps_update_date": Picklist.STEP,
    "concludes_with": Picklist.STEP,
}
"""What the values of one picklist can say, and those of no other."""

USUAL: Mapping[str, bool] = {"reminds": False, "stamps_update_date": False}
"""The marks that a new value has when nothing is said."""

MAY_BE_ABSENT = frozenset({"concludes_with"})

FAMILIES: Mapping[StepFamily, str] = {
    StepFamily.SALES: "Sales",
    StepFamily.PURCHASE: "Purchase",
    StepFamily.DELIVERY: "Delivery",
    StepFamily.PROJECT: "Project",
    StepFamily.SUPPORT: "Support",
    StepFamily.ADMINISTRATIVE: "Administrative",
    StepFamily.PRIVATE: "Private",
    StepFamily.EMAIL: "E-mail",
}

LONGEST_LABEL, LONGEST_CODE = 80, 60
_CODE = re.compile(r"[A-Z][A-Z0-9_]{0,59}")
_NOT_CODE = re.compile(r"[^A-Z0-9]+")


ALWAYS_USED = (StepFamily.PRIVATE.value, StepFamily.EMAIL.value)
"""The codes of the steps Private and E-mail, which everybody uses (PPL-7)."""


def is_protected(picklist: Picklist, code: str) -> bool:
    """The steps Private and E-mail are always there (PPL-7)."""
    return picklist is Picklist.STEP and code in ALWAYS_USED


def full_label(label: str, family: StepFamily | None, number: int | None) -> str:
    """A step with its family and its two digits, "Sales · 01 First contact"; the label alone where that says it all."""
    if family is None or number is None or FAMILIES[family] == label:
        return label
    return f"{FAMILIES[family]} · {number:02d} {label}"


def code_for(label: str, family: StepFamily | None, taken: Container[str]) -> str:
    """A code for programs, made from the label and unlike any that is taken."""
    words = label if family is None else f"{family} {label}"
    bare = _NOT_CODE.sub("_", folded(words).upper()).strip("_")[: LONGEST_CODE - 4]
    if not bare[:1].isalpha():
        bare = f"VALUE_{bare}".rstrip("_")
    return next(code for code in _numbered(bare) if code not in taken)


def _numbered(code: str) -> Iterator[str]:
    yield code
    number = 2
    while True:
        yield f"{code}_{number}"
        number += 1


def problems_of(picklist: Picklist, values: PicklistValues, *, is_new: bool) -> list[Problem]:
    """What is wrong with the values by themselves, without a look at the others of the picklist."""
    given: Mapping[str, Any] = values
    problems = []
    if is_new or "label" in given:
        label = " ".join((given.get("label") or "").split())
        if not 1 <= len(label) <= LONGEST_LABEL:
            problems.append(Problem(("label",), f"A label has 1 to {LONGEST_LABEL} characters.", "LENGTH"))
    if given.get("code") is not None and not _CODE.fullmatch(given["code"]):
        words = f"A code begins with a letter and has capital letters A to Z, digits and _, at most {LONGEST_CODE}."
        problems.append(Problem(("code",), words, "FORM"))
    for mark, owner in MARKS.items():
        if owner is not picklist:
            if given.get(mark) is not None:
                problems.append(Problem((mark,), f"Only values of {owner} have this.", "NOT_APPLICABLE"))
        elif (
            mark not in MAY_BE_ABSENT and given.get(mark) is None and (mark in given or (is_new and mark not in USUAL))
        ):
            problems.append(Problem((mark,), f"Every value of {picklist} has this.", "REQUIRED"))
    if given.get("number") is not None and not 1 <= given["number"] <= 99:
        problems.append(Problem(("number",), "A step's number is 1 to 99.", "RANGE"))
    return problems


# --- a first start ---------------------------------------------------------------------------------------------------

First = tuple[str, str, Mapping[str, Any]]
"""A value of a first start: its code, its label, its marks."""


def _plain(*labelled: tuple[str, str]) -> list[First]:
    return [(code, label, {}) for code, label in labelled]


def _outcomes(tone: Tone, *labelled: tuple[str, str], reached: bool) -> list[First]:
    return [(code, label, {"tone": tone, "reached": reached}) for code, label in labelled]


def _media(*labelled: tuple[str, str], reminds: bool) -> list[First]:
    return [(code, label, {"reminds": reminds}) for code, label in labelled]


def _steps(
    family: StepFamily, *labels: str, stamps: Sequence[str] = (), concludes: Mapping[str, str] | None = None
) -> list[First]:
    """Numbered from 01 on; `concludes` names outcomes by label of the step."""
    return [
        (
            family.value if FAMILIES[family] == label else code_for(label, family, ()),
            label,
            {
                "family": family,
                "number": number,
                "stamps_update_date": label in stamps,
                "concludes_with": (concludes or {}).get(label),
            },
        )
        for number, label in enumerate(labels, 1)
    ]


FIRST_VALUES: Mapping[Picklist, Sequence[First]] = {
    Picklist.MEDIUM: [
        *_media(("CALL", "Call"), ("MEETING", "Meeting"), ("IN_PERSON", "In person"), reminds=True),
        *_media(("EMAIL", "Email"), ("SMS", "SMS"), ("LETTER", "Letter"), ("CHAT", "Chat"), reminds=False),
        *_media(("WEBINAR", "Webinar"), reminds=True),
        *_media(("DESK", "Help desk"), ("SURVEY", "Survey"), ("VISIT", "Website visit"), reminds=False),
        *_media(("PORTAL", "Customer portal"), ("BACKSTAGE", "Event"), reminds=False),
        *_media(("FACEBOOK", "Facebook"), ("TWITTER", "Twitter"), reminds=False),
    ],
    Picklist.PURPOSE: _plain(
        ("INTRODUCTION", "Introduction"),
        ("INFORMATION", "Information"),
        ("PRESENTATION", "Presentation"),
        ("OFFER", "Offer"),
        ("NEGOTIATION", "Negotiation"),
        ("FOLLOW_UP", "Follow-up"),
        ("SUPPORT", "Support"),
        ("COMPLAINT", "Complaint"),
        ("TRAINING", "Training"),
        ("SATISFACTION", "Satisfaction"),
        ("RENEWAL", "Renewal"),
        ("PAYMENT", "Payment"),
        ("OTHER", "Other"),
    ),
    Picklist.OUTCOME: [
        *_outcomes(Tone.NEUTRAL, ("RECORDED", "Recorded"), ("REACHED", "Reached"), reached=True),
        *_outcomes(Tone.POSITIVE, ("INTERESTED", "Interested"), ("APPOINTMENT", "Appointment made"), reached=True),
        *_outcomes(Tone.NEUTRAL, ("CALL_BACK", "Wants to be called back"), reached=True),
        *_outcomes(Tone.NEGATIVE, ("NOT_INTERESTED", "Not interested"), reached=True),
        *_outcomes(Tone.NEUTRAL, ("LEFT_MESSAGE", "Left a message"), ("DONE", "Done"), reached=False),
        *_outcomes(Tone.NEGATIVE, ("NO_ANSWER", "No answer"), ("WRONG_ADDRESS", "Wrong number"), reached=False),
        *_outcomes(Tone.NEGATIVE, ("NO_SHOW", "Did not come"), ("CANCELLED", "Cancelled"), reached=False),
        *_outcomes(Tone.POSITIVE, ("WON", "Won"), reached=True),
        *_outcomes(Tone.NEGATIVE, ("LOST", "Lost"), reached=True),
        *_outcomes(Tone.POSITIVE, ("RECEIVED", "Received"), ("ACCEPTED", "Accepted"), reached=True),
        *_outcomes(Tone.NEGATIVE, ("REFUSED", "Refused"), reached=True),
        *_outcomes(Tone.POSITIVE, ("DELIVERED", "Delivered"), ("RESOLVED", "Resolved"), reached=True),
        *_outcomes(Tone.NEGATIVE, ("NOT_RESOLVED", "Not resolved"), reached=True),
    ],
    Picklist.STEP: [
        *_steps(
            StepFamily.SALES,
            "First contact",
            "Qualification",
            "Presentation",
            "Offer",
            "Negotiation",
            "Won",
            "Lost",
            stamps=["Won"],
            concludes={"Won": "WON", "Lost": "LOST"},
        ),
        *_steps(
            StepFamily.PURCHASE,
            "Need",
            "Request",
            "Quotation",
            "Order",
            "Confirmation",
            "Receipt",
            "Return",
            stamps=["Receipt"],
            concludes={"Receipt": "RECEIVED", "Return": "REFUSED"},
        ),
        *_steps(
            StepFamily.DELIVERY,
            "Order received",
            "Checked",
            "Picked",
            "Packed",
            "Shipped",
            "Delivered",
            "Accepted",
            "Refused",
            stamps=["Accepted"],
            concludes={"Accepted": "ACCEPTED", "Refused": "REFUSED"},
        ),
        *_steps(
            StepFamily.PROJECT,
            "Kick-off",
            "Requirements",
            "Specification",
            "Realisation",
            "Test",
            "Training",
            "First delivery",
            "Final delivery",
            "Cancelled",
            stamps=["Final delivery"],
            concludes={"Final delivery": "DELIVERED", "Cancelled": "CANCELLED"},
        ),
        *_steps(
            StepFamily.SUPPORT,
            "Reported",
            "Analysed",
            "In work",
            "Solution sent",
            "Confirmed",
            "Not resolved",
            stamps=["Confirmed"],
            concludes={"Confirmed": "RESOLVED", "Not resolved": "NOT_RESOLVED"},
        ),
        *_steps(StepFamily.ADMINISTRATIVE, "Enquiry", "Contract", "Invoice", "Payment", "Reminder"),
        *_steps(StepFamily.PRIVATE, "Private"),
        *_steps(StepFamily.EMAIL, "E-mail"),
    ],
    Picklist.NEXT_ACTION: _plain(
        ("CALL", "Call"),
        ("WRITE", "Write an email"),
        ("MEET", "Meet"),
        ("SEND_INFORMATION", "Send information"),
        ("SEND_OFFER", "Send an offer"),
        ("WAIT", "Wait for an answer"),
        ("NONE", "Nothing"),
    ),
    Picklist.SOURCE_TYPE: _plain(
        ("WEBSITE", "Website"),
        ("REFERRAL", "Referral"),
        ("FAIR", "Fair"),
        ("CAMPAIGN", "Campaign"),
        ("ADVERTISEMENT", "Advertisement"),
        ("SOCIAL_MEDIA", "Social media"),
        ("PARTNER", "Partner"),
        ("COLD_CALL", "Cold call"),
        ("EXISTING_CUSTOMER", "Existing customer"),
        ("OTHER", "Other"),
    ),
    Picklist.SOURCE_REASON: _plain(
        ("ENQUIRY", "Enquiry"),
        ("INVITATION", "Invitation"),
        ("RECOMMENDATION", "Recommendation"),
        ("NEW_NEED", "New need"),
        ("PRICE", "Price"),
        ("COMPLAINT", "Complaint"),
        ("RENEWAL", "Renewal"),
        ("OTHER", "Other"),
    ),
    Picklist.LIFECYCLE_STAGE: _plain(
        ("NEW", "New"),
        ("QUALIFIED", "Qualified"),
        ("ENGAGED", "Engaged"),
        ("OPPORTUNITY", "Opportunity"),
        ("CUSTOMER", "Customer"),
        ("LOYAL", "Loyal"),
        ("LOST", "Lost"),
    ),
    Picklist.OPPORTUNITY_STAGE: _plain(
        ("PROSPECTING", "Prospecting"),
        ("ENGAGING", "Engaging"),
        ("PROPOSAL", "Proposal"),
        ("NEGOTIATION", "Negotiation"),
        ("WON", "Won"),
        ("LOST", "Lost"),
    ),
    Picklist.AGREEMENT_TYPE: _plain(
        ("MAINTENANCE", "Maintenance"),
        ("SUPPORT", "Support"),
        ("SERVICE_LEVEL", "Service level"),
        ("SUBSCRIPTION", "Subscription"),
        ("LICENCE", "Licence"),
        ("FRAMEWORK", "Framework"),
        ("NON_DISCLOSURE", "Non-disclosure"),
    ),
    Picklist.CANCEL_REASON: _plain(
        ("NOT_NEEDED", "No longer needed"),
        ("DECLINED", "Declined by the customer"),
        ("NO_RESPONSE", "No response"),
        ("BUDGET", "No budget"),
        ("DUPLICATE", "Duplicate"),
        ("OTHER", "Other"),
    ),
}
