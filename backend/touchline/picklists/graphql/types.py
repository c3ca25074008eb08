"""What can be read of picklists."""

from __future__ import annotations

from datetime import datetime

import strawberry

from touchline.graph.fields import Node, by_id, column, entity, enum, listed, one
from touchline.picklists import model, queries
from touchline.picklists.rules import Picklist, StepFamily, Tone

enum(
    Picklist,
    "Which picklist a value belongs to (PIC-1).",
    MEDIUM="The channel of an interaction or touchpoint (JRN-5).",
    PURPOSE="Why an interaction takes place.",
    STEP="What an interaction is in a business process (PIC-2).",
    OUTCOME="How an interaction ended (INT-6).",
    NEXT_ACTION="What is to happen next (INT-10).",
    SOURCE_TYPE="Where an interaction came from.",
    SOURCE_REASON="Why it came.",
    LIFECYCLE_STAGE="How far a contact has come with us (CUS-3).",
    OPPORTUNITY_STAGE="How far an opportunity has come.",
    AGREEMENT_TYPE="Kinds of agreement.",
    CANCEL_REASON="Why an activity was cancelled.",
)
enum(Tone, "What an outcome means for us (INT-6).", POSITIVE="Good.", NEGATIVE="Bad.", NEUTRAL="Neither.")
enum(
    StepFamily,
    "The business process a step belongs to (PIC-2).",
    SALES="Selling.",
    PURCHASE="Buying.",
    DELIVERY="Delivering.",
    PROJECT="Projects.",
    SUPPORT="Support.",
    ADMINISTRATIVE="Administration.",
    PRIVATE="Personal interactions only (INT-3).",
    EMAIL="Mail that was forwarded or came in.",
)


@entity(
    model.PicklistValue,
    prefix="pic",
    visible=queries.values,
    description="A value of a picklist (PIC-1). Inputs and filters name it by its code.",
)
class PicklistValue(Node):
    picklist: Picklist = column("The list it belongs to.")
    code: str = column("Unique in its list, such as CALL; it never changes.")
    label: str = column("What people read; an administrator may change it.")
    position: int = column("Its place in the list, from 1.")
    retired_at: datetime | None = column("Since when it is no longer offered, in UTC; it stays on old records.")
    tone: Tone | None = column("Of an outcome: positive, negative or neutral (INT-6).")
    reached: bool | None = column("Of an outcome: whether the customer was reached (INT-6).")
    reminds: bool | None = column("Of a medium: whether its appointments are reminded of.")
    family: StepFamily | None = column("Of a step: its process (PIC-2).")
    number: int | None = column("Of a step: its two-digit number.")
    stamps_update_date: bool | None = column("Of a step: whether reaching it stamps the update date (INT-14).")
    concludes_with: PicklistValue | None = one(
        model.PicklistValue.concludes_with_id, "Of a step: the outcome it completes an interaction with (INT-15)."
    )
    version: int = column("Grows with each change; send it back when you change the value.")


@strawberry.type
class Query:
    picklist: list[PicklistValue] = listed(
        queries.by_position, "The values of one picklist, in order (PIC-1).", narrow=queries.values_where
    )
    picklist_value: PicklistValue | None = by_id("A value of a picklist.")
