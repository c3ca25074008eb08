"""Tables of all picklist values, and of the process steps that users chose for themselves."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Boolean, ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from touchline.kernel.db import Base, one_of
from touchline.picklists.rules import Picklist, StepFamily, Tone


class PicklistValue(Base):
    __tablename__ = "picklist_value"
    id: Mapped[bytes] = mapped_column(primary_key=True)
    version: Mapped[int] = mapped_column(default=1)
    picklist: Mapped[Picklist] = mapped_column(one_of(Picklist, "picklist"))
    code: Mapped[str] = mapped_column(String(60))
    label: Mapped[str] = mapped_column(String(80))
    position: Mapped[int]
    retired_at: Mapped[datetime | None]
    tone: Mapped[Tone | None] = mapped_column(one_of(Tone, "tone"))
    reached: Mapped[bool | None] = mapped_column(Boolean())
    reminds: Mapped[bool | None] = mapped_column(Boolean())
    family: Mapped[StepFamily | None] = mapped_column(one_of(StepFamily, "family"))
    number: Mapped[int | None]
    stamps_update_date: Mapped[bool | None] = mapped_column(Boolean())
    concludes_with_id: Mapped[bytes | None] = mapped_column(ForeignKey("picklist_value.id"))
    __table_args__ = (
        UniqueConstraint("picklist", "code"),
        Index(None, "picklist", "position", "id"),
    )


class UserStep(Base):
    """A process step that a user uses (PPL-7). Who has none here uses them all."""

    __tablename__ = "user_step"
    user_id: Mapped[bytes] = mapped_column(ForeignKey("app_user.id", ondelete="CASCADE"), primary_key=True)
    step_id: Mapped[bytes] = mapped_column(ForeignKey("picklist_value.id", ondelete="CASCADE"), primary_key=True)
    __table_args__ = (Index(None, "step_id", "user_id"),)
