"""The table of registered documents."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from touchline.kernel.db import Base


class PersistedDocument(Base):
    """A GraphQL document, found by the SHA-256 of its text."""

    __tablename__ = "persisted_document"
    id: Mapped[bytes] = mapped_column(primary_key=True)
    hash: Mapped[str] = mapped_column(String(64), unique=True)
    name: Mapped[str] = mapped_column(String(200))
    text: Mapped[str] = mapped_column(Text())
    registered_at: Mapped[datetime]
    registered_by_id: Mapped[bytes | None] = mapped_column(ForeignKey("app_user.id"))
    __table_args__ = (Index(None, "registered_at", "id"),)
