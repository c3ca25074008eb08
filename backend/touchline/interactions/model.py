"""Tables of interactions and their tags."""

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
        Index("interaction_assignee_medium_occurred", "assignee_id", "medium_id", "occurred_at", "id", "customer_id"),
    )


class InteractionTag(Base):
    __tablename__ = "interaction_tag"
    interaction_id: Mapped[bytes] = mapped_column(ForeignKey("interaction.id", ondelete="CASCADE"), primary_key=True)
    tag_id: Mapped[bytes] = mapped_column(ForeignKey("tag.id", ondelete="CASCADE"), primary_key=True)
    __table_args__ = (Index(None, "tag_id", "interaction_id"),)
