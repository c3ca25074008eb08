"""The change log: what was changed, by whom and when. Audit trail, live updates and feeds read it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypedDict

from sqlalchemy import BigInteger, Index, Integer, String, func, insert, literal, select, tuple_
from sqlalchemy import Text as LongText
from sqlalchemy import cast as as_type
from sqlalchemy.engine import Row
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlalchemy.orm import Mapped, mapped_column

from touchline.kernel import ids
from touchline.kernel.direct import Direct, SqliteDirect
from touchline.kernel.statements import Query, named
from touchline.kernel.tables import Base
from touchline.kernel.types import Id, Json

CHANNEL = "change"
"""Says after a commit that the log has grown; the payload names the customers concerned (see `customers_of`)."""

ANY = ""
"""The payload that does not say which customers: whoever listens looks for itself."""

MOST_NAMED = 200
"""So many ids fit into the 8 kB of a notice on PostgreSQL."""


class Field(TypedDict):
    field: str
    before: str | None
    after: str | None


@dataclass(frozen=True, slots=True)
class Entry:
    """A change as a write records it, before the log gives it its place."""

    at: datetime
    user_id: bytes | None
    kind: str
    entity: str
    entity_id: bytes
    customer_id: bytes | None
    fields: list[Field]


class Change(Base):
    """One entry of the log; never updated. `transaction` is PostgreSQL's number of the transaction, 0 on SQLite."""

    __tablename__ = "change"

    sequence: Mapped[int] = mapped_column(
        BigInteger().with_variant(Integer, "sqlite"), primary_key=True, autoincrement=True
    )
    transaction: Mapped[int] = mapped_column(BigInteger)
    id: Mapped[bytes] = mapped_column(Id, unique=True)
    at: Mapped[datetime]
    user_id: Mapped[bytes | None]
    kind: Mapped[str] = mapped_column(String(60))
    entity: Mapped[str] = mapped_column(String(60))
    entity_id: Mapped[bytes]
    customer_id: Mapped[bytes | None]
    fields: Mapped[list[Field]] = mapped_column(Json)

    __table_args__ = (
        Index(None, "entity_id", "sequence"),
        Index(None, "customer_id", "sequence"),
        Index(None, "transaction", "sequence"),
        {"sqlite_autoincrement": True},
    )


@dataclass(frozen=True, slots=True, order=True)
class Position:
    """How far a reader has come. On PostgreSQL sequence numbers alone can be overtaken; this pair cannot."""

    transaction: int = 0
    sequence: int = 0

    def __str__(self) -> str:
        return f"{self.transaction}.{self.sequence}"

    @classmethod
    def read(cls, text: str) -> Position | None:
        """The position of a text made by `str`, or None."""
        transaction, dot, sequence = text.partition(".")
        numbers = (transaction, sequence)
        if not dot or any(not (number.isascii() and number.isdigit() and len(number) <= 18) for number in numbers):
            return None
        return cls(int(transaction), int(sequence))


START = Position()


_OURS = as_type(as_type(func.pg_current_xact_id(), LongText), BigInteger)


def _appending(transaction: Any) -> Query:
    table: Any = Change.__table__
    columns = table.c
    return Query(
        insert(table).values(
            transaction=transaction, **{name: named(name, columns[name].type) for name in ("id", *Entry.__slots__)}
        )
    )


_APPEND_SQLITE, _APPEND_POSTGRES = _appending(literal(0, BigInteger)), _appending(_OURS)


async def append(direct: Direct, entries: Sequence[Entry]) -> None:
    """Writes the entries within the transaction that made the changes."""
    rows = [{"id": ids.new(), **{name: getattr(entry, name) for name in Entry.__slots__}} for entry in entries]
    await direct.run(_APPEND_SQLITE if isinstance(direct, SqliteDirect) else _APPEND_POSTGRES, rows)


async def since(
    connection: AsyncConnection, position: Position = START, limit: int = 100, customer_id: bytes | None = None
) -> list[Row[Any]]:
    """The next changes after the position, none left out: on PostgreSQL those no open transaction can still precede."""
    statement = (
        select(Change.__table__)
        .where(
            tuple_(Change.transaction, Change.sequence)
            > tuple_(literal(position.transaction, BigInteger), position.sequence)
        )
        .order_by(Change.transaction, Change.sequence)
        .limit(limit)
    )
    if connection.dialect.name == "postgresql":
        oldest_open = func.pg_snapshot_xmin(func.pg_current_snapshot())
        statement = statement.where(Change.transaction < as_type(as_type(oldest_open, LongText), BigInteger))
    if customer_id is not None:
        statement = statement.where(Change.customer_id == customer_id)
    return list(await connection.execute(statement))


async def newest(connection: AsyncConnection) -> Position:
    """The position of a reader who has seen everything up to now."""
    statement = (
        select(Change.transaction, Change.sequence).order_by(Change.transaction.desc(), Change.sequence.desc()).limit(1)
    )
    if connection.dialect.name == "postgresql":
        oldest_open = func.pg_snapshot_xmin(func.pg_current_snapshot())
        statement = statement.where(Change.transaction < as_type(as_type(oldest_open, LongText), BigInteger))
    row = (await connection.execute(statement)).first()
    return START if row is None else Position(row.transaction, row.sequence)


def position_of(row: Row[Any]) -> Position:
    return Position(row.transaction, row.sequence)


def customers_of(entries: Sequence[Entry]) -> str:
    """The ids of the customers the entries concern, in hex with commas; `ANY` when too many or one has none."""
    customers = {entry.customer_id for entry in entries}
    if None in customers or len(customers) > MOST_NAMED:
        return ANY
    return ",".join(sorted(customer.hex() for customer in customers if customer is not None))
