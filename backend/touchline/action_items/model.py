"""The table of action items."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from touchline.kernel.db import Base


class ActionItem(Base):
    """`customer_id` is the interaction's; null for a personal one, whose items are its owner's."""

    __tablename__ = "action_item"
    id: Mapped[bytes] = mapped_column(primary_key=True)
    version: Mapped[int] = mapped_column(default=1)
    interaction_id: Mapped[bytes] = mapped_column(ForeignKey("interaction.id", ondelete="CASCADE"))
    customer_id: Mapped[bytes | None] = mapped_column(ForeignKey("customer.id", ondelete="CASCADE"))
    title: Mapped[str] = mapped_column(String(200))
    due_on: Mapped[date]
    description: Mapped[str | None] = mapped_column(Text())
    assignee_id: Mapped[bytes] = mapped_column(ForeignKey("app_user.id"))
    creator_id: Mapped[bytes] = mapped_column(ForeignKey("app_user.id"))
    created_at: Mapped[datetime]
    closed_at: Mapped[datetime | None]
    closed_by_id: Mapped[bytes | None] = mapped_column(ForeignKey("app_user.id"))
    remark: Mapped[str | None] = mapped_column(Text())
    __table_args__ = (
        Index(None, "interaction_id", "id"),
        Index(None, "interaction_id", "due_on", "id"),
        Index(None, "customer_id", "due_on", "id"),
        Index(None, "assignee_id", "due_on", "id"),
        Index(None, "due_on", "id"),
        Index(None, "created_at", "id"),
    )
