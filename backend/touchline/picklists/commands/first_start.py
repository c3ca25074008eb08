"""The values there are at first start (JRN-5, INT-6, INT-14, INT-15, PIC-2); an administrator changes them from there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import insert, select

from touchline.kernel import ids
from touchline.kernel.db import Write
from touchline.picklists import model
from touchline.picklists.rules import Picklist, StepFamily, Tone, Value, code_of


def _plain(*labels: str) -> list[Value]:
    return [Value(code_of(label), label) for label in labels]


def _steps(
    family: StepFamily, *names: str, stamps: str = "", concludes: Mapping[str, str] | None = None
) -> list[Value]:
    ends = concludes or {}
    return [
        Value(
            f"{family}_{number:02d}",
            name,
            family=family,
            number=number,
            stamps_update_date=name == stamps,
            concludes_with=ends.get(name),
        )
        for number, name in enumerate(names, start=1)
    ]


_WON_OR_LOST = {"Won": "WON", "Lost": "LOST"}

VALUES: Mapping[Picklist, Sequence[Value]] = {
    Picklist.MEDIUM: [
        Value("CALL", "Call", reminds=True),
        Value("EMAIL", "Email", reminds=False),
        Value("MEETING", "Meeting", reminds=True),
        Value("IN_PERSON", "In person", reminds=True),
        Value("SMS", "SMS", reminds=False),
        Value("LETTER", "Letter", reminds=False),
        Value("CHAT", "Chat", reminds=False),
        Value("DESK", "Help desk", reminds=False),
        Value("SURVEY", "Survey", reminds=False),
        Value("WEBINAR", "Webinar", reminds=True),
        Value("VISIT", "Website visit", reminds=False),
        Value("PORTAL", "Portal", reminds=False),
        Value("FACEBOOK", "Facebook", reminds=False),
        Value("TWITTER", "Twitter", reminds=False),
        Value("BACKSTAGE", "Backstage", reminds=False),
    ],
    Picklist.OUTCOME: [
        Value("RECORDED", "Recorded", Tone.NEUTRAL, True),
        Value("REACHED", "Reached", Tone.POSITIVE, True),
        Value("INTERESTED", "Interested", Tone.POSITIVE, True),
        Value("NOT_INTERESTED", "Not interested", Tone.NEGATIVE, True),
        Value("CALL_BACK_LATER", "Asked to come back later", Tone.NEUTRAL, True),
        Value("NO_ANSWER", "No answer", Tone.NEGATIVE, False),
        Value("CANCELLED", "Cancelled", Tone.NEGATIVE, False),
        Value("WON", "Won", Tone.POSITIVE, True),
        Value("LOST", "Lost", Tone.NEGATIVE, True),
        Value("RECEIVED", "Received", Tone.POSITIVE, True),
        Value("REFUSED", "Refused", Tone.NEGATIVE, True),
        Value("RESOLVED", "Resolved", Tone.POSITIVE, True),
        Value("DONE", "Done", Tone.NEUTRAL, True),
    ],
    Picklist.STEP: [
        *_steps(
            StepFamily.SALES,
            *("First contact", "Qualification", "Presentation", "Offer", "Negotiation", "Won", "Lost"),
            stamps="Won",
            concludes=_WON_OR_LOST,
        ),
        *_steps(
            StepFamily.PURCHASE,
            *("Request", "Comparison", "Order", "Confirmation", "Shipping", "Receipt", "Refusal"),
            stamps="Receipt",
            concludes={"Receipt": "RECEIVED", "Refusal": "REFUSED"},
        ),
        *_steps(
            StepFamily.DELIVERY,
            *("Order received", "Planning", "Preparation", "Packing", "Dispatch", "Arrival", "Accepted", "Returned"),
            stamps="Accepted",
            concludes={"Accepted": "RECEIVED", "Returned": "REFUSED"},
        ),
        *_steps(
            StepFamily.PROJECT,
            *("Kick-off", "Analysis", "Design", "Realisation", "Test", "Training", "Acceptance", "Final delivery"),
            stamps="Final delivery",
            concludes={"Final delivery": "DONE"},
        ),
        *_steps(
            StepFamily.SUPPORT,
            *("Reported", "Understood", "In work", "Solution given", "Confirmed"),
            stamps="Confirmed",
            concludes={"Confirmed": "RESOLVED"},
        ),
        *_steps(StepFamily.ADMINISTRATIVE, "Contract", "Invoice", "Payment", "Reminder"),
        Value("PRIVATE", "Private", family=StepFamily.PRIVATE, number=1, stamps_update_date=False),
        Value("EMAIL", "E-mail", family=StepFamily.EMAIL, number=1, stamps_update_date=False),
    ],
    Picklist.PURPOSE: _plain(
        "Introduction",
        "Information",
        "Presentation",
        "Offer",
        "Negotiation",
        "Order",
        "Complaint",
        "Support",
        "Satisfaction",
        "Courtesy",
    ),
    Picklist.NEXT_ACTION: _plain(
        "Call again", "Send information", "Send an offer", "Meet", "Ask for a decision", "Nothing for now"
    ),
    Picklist.SOURCE_TYPE: _plain(
        "Website", "Recommendation", "Fair", "Advertisement", "Social media", "Own initiative"
    ),
    Picklist.SOURCE_REASON: _plain("New need", "Change of supplier", "Price", "Quality", "Curiosity"),
    Picklist.LIFECYCLE_STAGE: _plain("Subscriber", "Lead", "Qualified", "Opportunity", "Customer", "Advocate", "Lost"),
    Picklist.OPPORTUNITY_STAGE: _plain("Prospecting", "Engaging", "Offer", "Negotiation", "Won", "Lost"),
    Picklist.AGREEMENT_TYPE: _plain("Maintenance", "Framework", "Subscription", "Confidentiality"),
    Picklist.CANCEL_REASON: _plain("No budget", "No interest", "Wrong person", "Duplicate", "Postponed"),
}


async def seed(write: Write) -> int:
    """Adds the values that are missing, never changes one that is there; answers how many are new."""
    value = model.PicklistValue
    there = {
        (row.picklist, row.code): row.id for row in await write.execute(select(value.picklist, value.code, value.id))
    }
    added: list[dict[str, Any]] = []
    for picklist, values in VALUES.items():
        for position, first in enumerate(values, start=1):
            if (picklist, first.code) not in there:
                there[picklist, first.code] = ids.new()
                added.append(_row(there, picklist, position, first))
    if added:
        await write.execute(insert(value), added)
    for row in added:
        write.record("CREATED", "picklist_value", row["id"], after={"picklist": row["picklist"], "code": row["code"]})
    return len(added)


def _row(
    there: Mapping[tuple[Picklist, str], bytes], picklist: Picklist, position: int, first: Value
) -> dict[str, Any]:
    outcome = first.concludes_with
    return {
        "id": there[picklist, first.code],
        "version": 1,
        "picklist": picklist,
        "code": first.code,
        "label": first.label,
        "position": position,
        "tone": first.tone,
        "reached": first.reached,
        "reminds": first.reminds,
        "family": first.family,
        "number": first.number,
        "stamps_update_date": first.stamps_update_date,
        "concludes_with_id": None if outcome is None else there[Picklist.OUTCOME, outcome],
    }
