"""The ledger: one row for each touchpoint of a journey."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from touchline.journey.rules import Aspect, FollowUpStatus, TouchpointKind
from touchline.kernel.db import Base, one_of
from touchline.kernel.types import Json


class Touchpoint(Base):
    """Never updated but for `superseded_at`, from when on it is no longer known, and its message's status.

    Rows of one moment stand in the order of their ids, which grow in the order of recording (JRN-1).
    """

    __tablename__ = "touchpoint"
    id: Mapped[bytes] = mapped_column(primary_key=True)
    kind: Mapped[TouchpointKind] = mapped_column(one_of(TouchpointKind, "kind"))
    customer_id: Mapped[bytes] = mapped_column(ForeignKey("customer.id", ondelete="CASCADE"))
    contact_id: Mapped[bytes | None] = mapped_column(ForeignKey("contact.id", ondelete="CASCADE"))
    user_id: Mapped[bytes | None] = mapped_column(ForeignKey("app_user.id"))
    interaction_id: Mapped[bytes | None] = mapped_column(ForeignKey("interaction.id", ondelete="SET NULL"), index=True)
    medium_id: Mapped[bytes | None] = mapped_column(ForeignKey("picklist_value.id"))
    outcome_id: Mapped[bytes | None] = mapped_column(ForeignKey("picklist_value.id"))
    action: Mapped[str] = mapped_column(String(80))
    subject: Mapped[str | None] = mapped_column(String(300))
    detail: Mapped[str | None] = mapped_column(Text())
    status: Mapped[FollowUpStatus | None] = mapped_column(one_of(FollowUpStatus, "status"))
    impressions: Mapped[list[dict[str, str]]] = mapped_column(Json)
    aspect: Mapped[Aspect | None] = mapped_column(one_of(Aspect, "aspect"))
    from_code: Mapped[str | None] = mapped_column(String(60))
    from_label: Mapped[str | None] = mapped_column(String(80))
    to_code: Mapped[str | None] = mapped_column(String(60))
    to_label: Mapped[str | None] = mapped_column(String(80))
    occurred_at: Mapped[datetime]
    recorded_at: Mapped[datetime]
    superseded_at: Mapped[datetime | None]
    source: Mapped[str] = mapped_column(String(40))
    idempotency_key: Mapped[str | None] = mapped_column(String(200))
    __table_args__ = (
        Index(None, "customer_id", "occurred_at", "id"),
        Index(None, "contact_id", "occurred_at", "id"),
        UniqueConstraint("source", "idempotency_key"),
    )
