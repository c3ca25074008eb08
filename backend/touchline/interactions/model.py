"""Tables of interactions: their tags, their earlier plans, and what was deleted and can still come back."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import Boolean, CheckConstraint, ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from touchline.interactions.rules import Direction, Family, InteractionState
from touchline.kernel.db import Base, one_of
from touchline.kernel.types import Json


class Interaction(Base):
    """`ends_at` is when it is over, whatever its family; `occurred_at` is the actual start or, before completion,
    what decides its day: the planned start, or a task's deadline."""

    __tablename__ = "interaction"
    id: Mapped[bytes] = mapped_column(primary_key=True)
    version: Mapped[int] = mapped_column(default=1)
    family: Mapped[Family] = mapped_column(one_of(Family, "family"))
    personal: Mapped[bool] = mapped_column(Boolean())
    customer_id: Mapped[bytes | None] = mapped_column(ForeignKey("customer.id", ondelete="CASCADE"))
    contact_id: Mapped[bytes | None] = mapped_column(ForeignKey("contact.id", ondelete="CASCADE"))
    assignee_id: Mapped[bytes] = mapped_column(ForeignKey("app_user.id"))
    creator_id: Mapped[bytes] = mapped_column(ForeignKey("app_user.id"))
    follow_up_of_id: Mapped[bytes | None] = mapped_column(ForeignKey("interaction.id", ondelete="SET NULL"), index=True)
    subject: Mapped[str] = mapped_column(String(200))
    subject_key: Mapped[str] = mapped_column(String(400))
    starts_at: Mapped[datetime]
    starts_on: Mapped[date | None]
    duration_minutes: Mapped[int | None]
    deadline_at: Mapped[datetime | None]
    deadline_on: Mapped[date | None]
    ends_on: Mapped[date | None]
    ends_at: Mapped[datetime]
    time_zone: Mapped[str] = mapped_column(String(64))
    occurred_at: Mapped[datetime]
    medium_id: Mapped[bytes | None] = mapped_column(ForeignKey("picklist_value.id"))
    direction: Mapped[Direction] = mapped_column(one_of(Direction, "direction"))
    purpose_id: Mapped[bytes | None] = mapped_column(ForeignKey("picklist_value.id"))
    step_id: Mapped[bytes] = mapped_column(ForeignKey("picklist_value.id"))
    source_type_id: Mapped[bytes | None] = mapped_column(ForeignKey("picklist_value.id"))
    source_reason_id: Mapped[bytes | None] = mapped_column(ForeignKey("picklist_value.id"))
    note: Mapped[str | None] = mapped_column(Text())
    location: Mapped[str | None] = mapped_column(String(200))
    location_comments: Mapped[str | None] = mapped_column(String(1000))
    links: Mapped[list[dict[str, str]]] = mapped_column(Json)
    state: Mapped[InteractionState] = mapped_column(one_of(InteractionState, "state"))
    outcome_id: Mapped[bytes | None] = mapped_column(ForeignKey("picklist_value.id"))
    result: Mapped[str | None] = mapped_column(Text())
    actual_started_at: Mapped[datetime | None]
    actual_minutes: Mapped[int | None]
    completed_at: Mapped[datetime | None]
    next_action_id: Mapped[bytes | None] = mapped_column(ForeignKey("picklist_value.id"))
    next_action_text: Mapped[str | None] = mapped_column(String(500))
    update_date_at: Mapped[datetime]
    created_at: Mapped[datetime]
    __table_args__ = (
        CheckConstraint("personal = (customer_id IS NULL)", name="personal_has_no_customer"),
        CheckConstraint("(state = 'COMPLETED') = (outcome_id IS NOT NULL)", name="completed_has_outcome"),
        Index(None, "customer_id", "occurred_at", "id"),
        Index(None, "contact_id", "occurred_at", "id"),
        Index(None, "occurred_at", "id"),
        Index(None, "subject_key", "id"),
        Index(None, "assignee_id", "occurred_at", "id"),
        Index("interaction_assignee_medium_occurred", "assignee_id", "medium_id", "occurred_at", "id", "customer_id"),
    )


class InteractionTag(Base):
    __tablename__ = "interaction_tag"
    interaction_id: Mapped[bytes] = mapped_column(ForeignKey("interaction.id", ondelete="CASCADE"), primary_key=True)
    tag_id: Mapped[bytes] = mapped_column(ForeignKey("tag.id", ondelete="CASCADE"), primary_key=True)
    __table_args__ = (Index(None, "tag_id", "interaction_id"),)


class Reschedule(Base):
    """A move of an interaction: the plan it had, where it went, who moved it and why (INT-8).

    `customer_id` is the interaction's; null for a personal one, which only its owner moves.
    """

    __tablename__ = "reschedule"
    id: Mapped[bytes] = mapped_column(primary_key=True)
    interaction_id: Mapped[bytes] = mapped_column(ForeignKey("interaction.id", ondelete="CASCADE"))
    customer_id: Mapped[bytes | None] = mapped_column(ForeignKey("customer.id", ondelete="CASCADE"), index=True)
    moved_by_id: Mapped[bytes] = mapped_column(ForeignKey("app_user.id"))
    moved_at: Mapped[datetime]
    reason: Mapped[str | None] = mapped_column(String(500))
    from_family: Mapped[Family] = mapped_column(one_of(Family, "from_family"))
    from_starts_at: Mapped[datetime]
    from_starts_on: Mapped[date | None]
    from_duration_minutes: Mapped[int | None]
    from_deadline_at: Mapped[datetime | None]
    from_deadline_on: Mapped[date | None]
    from_ends_on: Mapped[date | None]
    from_ends_at: Mapped[datetime]
    to_family: Mapped[Family] = mapped_column(one_of(Family, "to_family"))
    to_starts_at: Mapped[datetime]
    to_ends_at: Mapped[datetime]
    __table_args__ = (Index(None, "interaction_id", "moved_at", "id"),)


class DeletedInteraction(Base):
    """What was deleted a short while ago, by table, so that it can come back (INT-19).

    It goes with its customer and its contact, whoever deletes or erases them.
    """

    __tablename__ = "deleted_interaction"
    id: Mapped[bytes] = mapped_column(primary_key=True)
    customer_id: Mapped[bytes | None] = mapped_column(ForeignKey("customer.id", ondelete="CASCADE"), index=True)
    contact_id: Mapped[bytes | None] = mapped_column(ForeignKey("contact.id", ondelete="CASCADE"), index=True)
    deleted_by_id: Mapped[bytes] = mapped_column(ForeignKey("app_user.id"))
    deleted_at: Mapped[datetime] = mapped_column(index=True)
    rows: Mapped[dict[str, list[dict[str, object]]]] = mapped_column(Json)
