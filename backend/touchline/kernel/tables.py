"""What every table is declared with: the metadata, its naming of constraints, and enums held by a CHECK."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Enum, MetaData, String, Table
from sqlalchemy.orm import DeclarativeBase

from touchline.kernel.types import Id, Instant

NAMES = {
    "ix": "%(table_name)s_%(column_0_N_name)s",
    "uq": "%(table_name)s_%(column_0_N_name)s_once",
    "ck": "%(table_name)s_%(constraint_name)s",
    "fk": "%(table_name)s_%(column_0_name)s_to_%(referred_table_name)s",
    "pk": "%(table_name)s_key",
}


class Base(DeclarativeBase):
    """Tables are mapped classes; rows are read and written with SQLAlchemy Core."""

    metadata = MetaData(naming_convention=NAMES)
    type_annotation_map = {bytes: Id(), datetime: Instant()}  # noqa: RUF012 - SQLAlchemy's own protocol

    def __init_subclass__(cls, **options: Any) -> None:
        super().__init_subclass__(**options)
        table = cls.__dict__.get("__table__")
        if isinstance(table, Table):
            order_text_by_code_point(table)


def order_text_by_code_point(table: Table) -> None:
    """SQLite compares text by code point; PostgreSQL does so in the collation "C", whatever its database has."""
    for column in table.columns:
        kind = column.type
        if (
            isinstance(kind, String)
            and not isinstance(kind, Enum)
            and kind.collation is None
            and not kind._variant_mapping
        ):
            column.type = kind.with_variant(type(kind)(kind.length, collation="C"), "postgresql")


def one_of(enum: type[Any], name: str) -> Enum:
    """An enum stored as its text, held by a CHECK; `name` is the constraint's."""
    return Enum(
        enum,
        native_enum=False,
        create_constraint=True,
        length=24,
        name=name,
        values_callable=lambda e: [v.value for v in e],
    )
