"""The column types that migrations are written in; they never change, whatever becomes of kernel/types.py."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import JSONB

ID = sa.LargeBinary(16).with_variant(sa.Uuid(as_uuid=False), "postgresql")
INSTANT = sa.String(27).with_variant(sa.TIMESTAMP(timezone=True), "postgresql")
JSON = sa.JSON().with_variant(JSONB(), "postgresql")
NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
"""A key that the database counts."""


def words(length: int | None = None) -> sa.String:
    """Text ordered by code point on both databases."""
    if length is None:
        return sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
    return sa.String(length).with_variant(sa.String(length, collation="C"), "postgresql")
