"""Demo journeys: episodes in bursts with silences between them, up to now and beyond it, as rows of their tables."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from random import Random
from typing import Any
from zoneinfo import ZoneInfo

from touchline.customers.rules import Relationship
from touchline.exchange.demo.customers import Drawn
from touchline.exchange.demo.stories import (
    EPISODES,
    NOTES,
    PAGES,
    PRODUCTS,
    PROMISES,
    QUESTIONS,
    RESULTS,
    ROOMS,
    SUBJECTS,
    WEIGHTS,
    Step,
)
from touchline.exchange.demo.tables import BLANK, BLANK_TOUCHPOINT, Rows
from touchline.interactions.rules import Direction, Family, InteractionState
from touchline.journey.rules import REACHED, Aspect, TouchpointKind, action_of, status_of_interaction
from touchline.kernel import ids
from touchline.kernel.days import day_ends
from touchline.kernel.text import folded
from touchline.picklists.rules import Picklist, StepFamily, Tone

SOURCES = {"VISIT": "website", "PORTAL": "website", "DESK": "helpdesk", "EMAIL": "newsletter", "SURVEY": "survey"}
FORGIVEN = 25
"""Days after which nothing is overdue any more."""
FAMILIES = (StepFamily.SALES, StepFamily.SALES, StepFamily.SUPPORT, StepFamily.DELIVERY, StepFamily.PROJECT)


@dataclass(slots=True)
class Journeys:
    """Tells each customer's story. Values that an administrator has retired are left out of it."""

    random: Random
    values: Mapping[tuple[Picklist, str], Any]
    now: datetime
    rows: Rows = field(default_factory=Rows)
    media: set[str] = field(init=False)
    steps: list[Any] = field(init=False)
    stages: list[Any] = field(init=False)
    good: list[Any] = field(init=False)
    bad: list[Any] = field(init=False)

    def __post_init__(self) -> None:
        self.media = {row.code for row in self._of(Picklist.MEDIUM)}
        concluding = {row.concludes_with_id for row in self._of(Picklist.STEP)}
        self.steps = [
            row
            for family in FAMILIES
            for row in self._of(Picklist.STEP)
            if row.family is family and row.concludes_with_id is None
        ]
        self.stages = [row for row in self._of(Picklist.LIFECYCLE_STAGE) if row.code != "LOST"]
        outcomes = self._of(Picklist.OUTCOME)
        plain = [row for row in outcomes if row.id not in concluding]
        self.good = [row for row in plain if row.reached and row.tone is not Tone.NEGATIVE] or outcomes
        self.bad = [row for row in plain if not row.reached or row.tone is Tone.NEGATIVE] or outcomes

    def _of(self, picklist: Picklist) -> list[Any]:
        return [row for (of, _), row in self.values.items() if of is picklist]

    def tell(self, drawn: Drawn) -> None:
        """From the day the customer came to now; then what is planned, missed and promised."""
        analyst = drawn.customer["owner_id"] or self.random.choice(drawn.analysts)
        at = drawn.customer["created_at"]
        stage, liveliness = -1, self.random.choice((0.4, 0.7, 1.0, 1.0, 1.5, 2.5))
        contact, is_supplier = drawn.contacts[0], drawn.customer["relationship"] is Relationship.SUPPLIER
        while at < self.now:
            if self.random.random() < 0.35:
                contact = self.random.choice(drawn.contacts)
            at = self._episode(drawn, contact, analyst, at)
            may_advance = at < self.now and stage < len(self.stages) - 1 and not is_supplier
            if may_advance and self.random.random() < 0.3:
                stage += 1
                self._advance(drawn, drawn.contacts[0], stage, analyst, at)
            silence = self.random.choice((2, 5, 9, 20, 45, 110)) / liveliness
            at += timedelta(days=silence * (0.5 + self.random.random()), minutes=self.random.randint(0, 600))
            at = self._in_hours(at, drawn.zone)
        self._plan(drawn, contact, analyst)

    def _episode(self, drawn: Drawn, contact: dict[str, Any], analyst: bytes, at: datetime) -> datetime:
        name = self.random.choices(list(WEIGHTS), list(WEIGHTS.values()))[0]
        if self.random.random() < 0.12:
            analyst = self.random.choice(drawn.analysts)
        ticket, product = self.random.randint(1000, 99999), self.random.choice(PRODUCTS)
        before = None
        for step in EPISODES[name]:
            at += timedelta(minutes=self.random.randint(*step.after), seconds=self.random.randint(1, 59))
            if at >= self.now:
                break
            if step.medium not in self.media or self.random.random() > step.chance:
                continue
            if step.is_interaction or (step.medium == "DESK" and not step.incoming):
                at = self._in_hours(at, drawn.zone)
                if at >= self.now:
                    break
            if step.is_interaction:
                before = self._completed(drawn, contact, analyst, step, at, before)
            else:
                self._seen(drawn, contact, analyst, step, at, (ticket, product))
        return at

    def _seen(
        self, drawn: Drawn, contact: dict[str, Any], analyst: bytes, step: Step, at: datetime, about: tuple[int, str]
    ) -> None:
        is_ours, (ticket, product) = not step.incoming, about
        self._touchpoint(
            drawn,
            contact,
            at,
            kind=TouchpointKind.FOLLOW_UP if is_ours else TouchpointKind.SIGNAL,
            user_id=analyst if is_ours else None,
            medium_id=self.values[Picklist.MEDIUM, step.medium].id,
            action=step.action,
            subject=f"Ticket {ticket} · {product}" if step.medium == "DESK" else None,
            status=step.status,
            impressions=self._impressions(step.leaves, product),
            source=SOURCES.get(step.medium, "demo"),
        )
        if step.status in REACHED:
            self._contacted(drawn, contact, at)

    def _impressions(self, leaves: str | None, product: str) -> list[dict[str, str]]:
        if leaves == "visit":
            seconds, pages = self.random.randint(12, 900), self.random.sample(PAGES, self.random.randint(1, 4))
            return [{"key": "seconds", "value": str(seconds)}, {"key": "pages", "value": ", ".join(pages)}]
        if leaves == "survey":
            return [{"key": question, "value": self.random.choice(answers)} for question, answers in QUESTIONS]
        if leaves == "ticket":
            grave = self.random.choice(("low", "normal", "normal", "high"))
            return [{"key": "seriousness", "value": grave}, {"key": "product", "value": product}]
        if leaves == "document":
            return [{"key": "document", "value": f"Data sheet {product}"}]
        return []

    def _completed(
        self, drawn: Drawn, contact: dict[str, Any], analyst: bytes, step: Step, at: datetime, before: bytes | None
    ) -> bytes:
        """Answers the interaction's id; what came before in the same episode is often what it follows up (INT-1)."""
        outcome = self._outcome(step)
        minutes = (
            self.random.choice((5, 10, 15, 30))
            if step.medium in ("CALL", "CHAT")
            else self.random.choice((0, 45, 60, 90))
        )
        row = self._interaction(drawn, contact, analyst, step, at) | {
            "duration_minutes": minutes,
            "ends_at": at + timedelta(minutes=minutes),
            "state": InteractionState.COMPLETED,
            "follow_up_of_id": before if self.random.random() < 0.6 else None,
            "next_action_id": self._any(Picklist.NEXT_ACTION, 0.2),
            "outcome_id": outcome.id,
            "result": self.random.choice(RESULTS) if self.random.random() < 0.4 else None,
            "actual_started_at": at,
            "actual_minutes": minutes,
            "completed_at": min(at + timedelta(minutes=minutes + 5), self.now),
        }
        self.rows.interactions.append(row)
        medium = self.values[Picklist.MEDIUM, step.medium]
        self._touchpoint(
            drawn,
            contact,
            at,
            kind=TouchpointKind.SIGNAL if step.incoming else TouchpointKind.FOLLOW_UP,
            user_id=analyst,
            interaction_id=row["id"],
            medium_id=medium.id,
            outcome_id=outcome.id,
            action=action_of(step.medium, medium.label, incoming=step.incoming),
            subject=row["subject"] or None,
            status=status_of_interaction(step.medium, incoming=step.incoming, reached=outcome.reached),
        )
        if outcome.reached:
            self._contacted(drawn, contact, at)
        if self.random.random() < 0.35:
            for _ in range(self.random.choice((1, 1, 2, 3))):
                self._promise(drawn, row, analyst, at)
        made: bytes = row["id"]
        return made

    def _outcome(self, step: Step) -> Any:
        is_bad = not step.incoming and step.medium == "CALL" and self.random.random() < 0.3
        return self.random.choice(self.bad if is_bad else self.good)

    def _interaction(
        self, drawn: Drawn, contact: dict[str, Any], analyst: bytes, step: Step, at: datetime
    ) -> dict[str, Any]:
        subjects = SUBJECTS.get(step.medium, ())
        subject = self.random.choice(subjects) if subjects and self.random.random() < 0.85 else ""
        return {
            **BLANK,
            "id": ids.new(),
            "customer_id": drawn.customer["id"],
            "contact_id": contact["id"],
            "assignee_id": analyst,
            "creator_id": analyst,
            "subject": subject,
            "subject_key": folded(subject),
            "starts_at": at,
            "ends_at": at,
            "time_zone": drawn.zone,
            "occurred_at": at,
            "medium_id": self.values[Picklist.MEDIUM, step.medium].id,
            "direction": Direction.INCOMING if step.incoming else Direction.OUTGOING,
            "purpose_id": self._any(Picklist.PURPOSE, 0.8),
            "step_id": self.random.choice(self.steps).id,
            "source_type_id": self._any(Picklist.SOURCE_TYPE, 0.1),
            "note": self.random.choice(NOTES) if self.random.random() < 0.35 else None,
            "update_date_at": at,
            "created_at": min(at, self.now),
        }

    def _any(self, picklist: Picklist, chance: float) -> bytes | None:
        there = [row.id for row in self._of(picklist)]
        return self.random.choice(there) if there and self.random.random() < chance else None

    def _promise(self, drawn: Drawn, interaction: dict[str, Any], analyst: bytes, at: datetime) -> None:
        """An action item: what was due weeks ago is done, some of the last weeks are overdue, young ones are open."""
        due_on = (at + timedelta(days=self.random.randint(1, 20))).date()
        late = (self.now.date() - due_on).days
        closes = late > FORGIVEN or self.random.random() < (0.7 if late > 0 else 0.2)
        closed_at = min(at + timedelta(days=self.random.randint(0, 18), hours=2), self.now) if closes else None
        self.rows.items.append(
            {
                "id": ids.new(),
                "version": 1,
                "interaction_id": interaction["id"],
                "customer_id": drawn.customer["id"],
                "title": self.random.choice(PROMISES),
                "due_on": due_on,
                "description": None,
                "assignee_id": analyst,
                "creator_id": analyst,
                "created_at": at,
                "closed_at": closed_at,
                "closed_by_id": analyst if closed_at else None,
                "remark": "Done." if closed_at and self.random.random() < 0.3 else None,
            }
        )

    def _plan(self, drawn: Drawn, contact: dict[str, Any], analyst: bytes) -> None:
        """What lies ahead, and now and then what was planned and missed (INT-5); appointments and tasks (INT-1)."""
        came_at = drawn.customer["created_at"]
        for chance, least, most in ((0.3, 0, 14), (0.12, -10, -1)):
            if self.random.random() > chance or not self.steps:
                continue
            days = self.random.randint(least, most)
            at = self._in_hours(self.now + timedelta(days=days, hours=1), drawn.zone).replace(second=0)
            at = at.replace(minute=self.random.choice((0, 15, 30, 45)))
            step = Step(
                self.random.choice([code for code in ("CALL", "MEETING") if code in self.media] or ["CALL"]), (0, 0)
            )
            if step.medium not in self.media:
                continue
            planned_at = min(at, self.now) - timedelta(
                days=self.random.randint(1, 20), minutes=self.random.randint(1, 600)
            )
            row = self._interaction(drawn, contact, analyst, step, at) | {"created_at": max(came_at, planned_at)}
            if self.random.random() < 0.15:
                row |= {"state": InteractionState.IN_PROGRESS}
            if step.medium == "MEETING":
                row |= {"location": self.random.choice((drawn.customer["town"], *ROOMS))}
            if self.random.random() < 0.3:
                due_on = at.astimezone(ZoneInfo(drawn.zone)).date() + timedelta(days=2)
                ends_at = day_ends(due_on, ZoneInfo(drawn.zone))
                row |= {"family": Family.TASK, "duration_minutes": None, "deadline_on": due_on, "ends_at": ends_at}
                row["occurred_at"] = ends_at - timedelta(microseconds=1)
            else:
                row |= {"duration_minutes": 60, "ends_at": at + timedelta(minutes=60)}
            self.rows.interactions.append(row)

    def _advance(self, drawn: Drawn, contact: dict[str, Any], stage: int, analyst: bytes, at: datetime) -> None:
        """The contact enters a stage (CUS-3); at some stages the customer becomes more, or less, to us (JRN-11)."""
        to = self.stages[stage]
        was = next((row for row in self.values.values() if row.id == contact["lifecycle_stage_id"]), None)
        for stay in self.rows.stays:
            if stay["contact_id"] == contact["id"] and stay["left_at"] is None:
                stay["left_at"] = at
        self.rows.stays.append(
            {
                "id": ids.new(),
                "customer_id": drawn.customer["id"],
                "contact_id": contact["id"],
                "from_id": was.id if was else None,
                "to_id": to.id,
                "user_id": analyst,
                "entered_at": at,
                "left_at": None,
            }
        )
        contact["lifecycle_stage_id"] = to.id
        before = (was.code, was.label) if was else (None, None)
        self._milestone(drawn, contact, Aspect.LIFECYCLE, before, (to.code, to.label), analyst, at)
        if to.code == "CUSTOMER":
            self._relate(drawn, Relationship.CUSTOMER, analyst, at + timedelta(seconds=1))
        elif drawn.customer["relationship"] is Relationship.CUSTOMER and self.random.random() < 0.15:
            self._relate(drawn, Relationship.FORMER, analyst, at + timedelta(seconds=1))

    def _relate(self, drawn: Drawn, to: Relationship, analyst: bytes, at: datetime) -> None:
        was = drawn.customer["relationship"]
        drawn.customer["relationship"] = to
        names = ((was.value, was.value.capitalize()), (to.value, to.value.capitalize()))
        self._milestone(drawn, None, Aspect.RELATIONSHIP, *names, analyst, at)

    def _milestone(
        self,
        drawn: Drawn,
        contact: dict[str, Any] | None,
        aspect: Aspect,
        before: tuple[str | None, str | None],
        after: tuple[str, str],
        analyst: bytes,
        at: datetime,
    ) -> None:
        action = "lifecycle stage changed" if aspect is Aspect.LIFECYCLE else "relationship changed"
        self._touchpoint(
            drawn,
            contact,
            at,
            kind=TouchpointKind.MILESTONE,
            user_id=analyst,
            action=action,
            aspect=aspect,
            from_code=before[0],
            from_label=before[1],
            to_code=after[0],
            to_label=after[1],
        )

    def _touchpoint(self, drawn: Drawn, contact: dict[str, Any] | None, at: datetime, **columns: Any) -> None:
        self.rows.touchpoints.append(
            {
                **BLANK_TOUCHPOINT,
                "id": ids.new(),
                "customer_id": drawn.customer["id"],
                "contact_id": contact["id"] if contact else None,
                "occurred_at": at,
                "recorded_at": min(at + timedelta(seconds=30), self.now),
                **columns,
            }
        )

    @staticmethod
    def _contacted(drawn: Drawn, contact: dict[str, Any], at: datetime) -> None:
        for row in (drawn.customer, contact):
            if row["last_contacted_at"] is None or row["last_contacted_at"] < at:
                row["last_contacted_at"] = at

    def _in_hours(self, at: datetime, zone: str) -> datetime:
        """The same moment if people work then; otherwise a moment of the next working day."""
        local = at.astimezone(ZoneInfo(zone))
        if local.weekday() > 4 or not 8 <= local.hour < 18:
            days = 1 if local.hour >= 18 else 0
            days += max(0, 7 - (local.weekday() + days)) if (local.weekday() + days) > 4 else 0
            local = (local + timedelta(days=days)).replace(
                hour=self.random.randint(8, 17), minute=self.random.randint(0, 59)
            )
        return local.astimezone(self.now.tzinfo)
