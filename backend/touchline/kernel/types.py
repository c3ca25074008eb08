"""Column types that mean the same on SQLite and PostgreSQL."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import JSON, TIMESTAMP, Dialect, LargeBinary, String, Uuid
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.types import TypeDecorator, TypeEngine


class Id(TypeDecorator[bytes]):
    """Sixteen bytes; a native UUID on PostgreSQL."""

    impl = LargeBinary(16)
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        if dialect.name == "postgresql":
            return dialect.type_descriptor(Uuid(as_uuid=False))
        return dialect.type_descriptor(LargeBinary(16))

    def process_bind_param(self, value: bytes | None, dialect: Dialect) -> bytes | str | None:
        return value.hex() if value is not None and dialect.name == "postgresql" else value

    def process_result_value(self, value: Any, dialect: Dialect) -> bytes | None:
        return bytes.fromhex(value.replace("-", "")) if isinstance(value, str) else value


def instant_text(value: datetime) -> str:
    """Fixed width, so that text sorts as time does."""
    if value.tzinfo is None:
        raise ValueError("a time without a zone")
    return f"{value.astimezone(UTC).replace(tzinfo=None).isoformat(timespec='microseconds')}Z"


def instant(text: str) -> datetime:
    """A moment from ISO 8601 text; refuses a bare date and a time without a zone."""
    value = datetime.fromisoformat(text)
    if value.tzinfo is None or "T" not in text:
        raise ValueError("a time needs a date, a clock time and a zone")
    return value.astimezone(UTC)


class Instant(TypeDecorator[datetime]):
    """UTC to the microsecond. On SQLite text of fixed width, which sorts as time does and is the answer itself."""

    impl = String(27)
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        if dialect.name == "postgresql":
            return dialect.type_descriptor(TIMESTAMP(timezone=True))
        return dialect.type_descriptor(String(27))

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | str | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a time without a zone")
        return value if dialect.name == "postgresql" else instant_text(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        if isinstance(value, str):
            return instant(value)
        if value is None:
            return None
        # PostgreSQL's driver gives the first and the last moment there is without a zone.
        found: datetime = value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)
        return found


Json = JSON(none_as_null=True).with_variant(JSONB(none_as_null=True), "postgresql")
