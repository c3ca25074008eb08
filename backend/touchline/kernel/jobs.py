"""The job table: work that is not the answer, put there by the transaction that wants it."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Executable, Integer, String, Text, func, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlalchemy.orm import Mapped, mapped_column

from touchline.kernel import ids
from touchline.kernel.db import Write
from touchline.kernel.tables import Base
from touchline.kernel.types import Json

CHANNEL = "job"
"""Says after a commit that there is a new job; the payload is empty."""

MOST_ATTEMPTS = 8
FIRST_RETRY, LONGEST_RETRY = timedelta(seconds=5), timedelta(hours=1)


class GiveUp(Exception):
    """Raised by a handler when another attempt cannot help: the job is dead at once."""


class LeaseLost(Exception):
    """The job was given to another worker, because this one took too long or seemed gone. Nothing of it may be kept."""


class Job(Base):
    """One piece of work. `due_at` is when somebody may take it up: at first `run_at`, while it runs the end of the
    lease, after a failure the next attempt, and nothing once it is done or dead."""

    __tablename__ = "job"

    id: Mapped[bytes] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(String(60))
    payload: Mapped[dict[str, Any]] = mapped_column(Json)
    dedupe: Mapped[str | None] = mapped_column(String(200), unique=True)
    created_at: Mapped[datetime]
    run_at: Mapped[datetime]
    due_at: Mapped[datetime | None] = mapped_column(index=True)
    attempts: Mapped[int] = mapped_column(Integer)
    last_error: Mapped[str | None] = mapped_column(Text)
    done_at: Mapped[datetime | None] = mapped_column(index=True)
    dead_at: Mapped[datetime | None]


@dataclass(frozen=True, slots=True)
class Claim:
    """A job in a worker's hands. `attempt` also tells this holder from any later one."""

    id: bytes
    kind: str
    payload: dict[str, Any]
    attempt: int

    async def finish(self, write: Write) -> None:
        """Marks the job done in the handler's own transaction, so that its effect and its end are one."""
        await self._move(write, done_at=write.now, due_at=None, last_error=None)

    async def extend(self, write: Write, lease: timedelta) -> None:
        await self._move(write, due_at=write.now + lease)

    async def fail(self, write: Write, error: str) -> None:
        """Puts it back for later, each time twice as long, and to rest after the last attempt."""
        if self.attempt >= MOST_ATTEMPTS:
            await self.bury(write, error)
        else:
            pause = min(FIRST_RETRY * 2 ** (self.attempt - 1), LONGEST_RETRY)
            await self._move(write, due_at=write.now + pause, last_error=error[:2000])

    async def bury(self, write: Write, error: str) -> None:
        """Dead: kept to be looked at, and not tried again."""
        await self._move(write, due_at=None, dead_at=write.now, last_error=error[:2000])

    async def release(self, write: Write) -> None:
        """Gives it back untried, because the worker stops."""
        await self._move(write, due_at=write.now, attempts=self.attempt - 1)

    async def _move(self, write: Write, **values: Any) -> None:
        mine = (Job.id == self.id, Job.attempts == self.attempt, Job.due_at.is_not(None))
        if (await write.execute(update(Job).where(*mine).values(**values))).rowcount == 0:
            raise LeaseLost


async def enqueue(
    write: Write,
    kind: str,
    payload: Mapping[str, Any] | None = None,
    *,
    run_at: datetime | None = None,
    dedupe: str | None = None,
) -> None:
    """A job, there if and only if the transaction commits. A second one with the same `dedupe` key is not made, ever.

    The payload holds ids, not the things themselves: the queue is no place where erased data may survive.
    """
    moment = run_at or write.now
    values = {
        "id": ids.new(),
        "kind": kind,
        "payload": dict(payload or {}),
        "dedupe": dedupe,
        "created_at": write.now,
        "run_at": moment,
        "due_at": moment,
        "attempts": 0,
    }
    on_sqlite = write.connection.dialect.name == "sqlite"
    statement: Executable
    if on_sqlite:
        statement = sqlite.insert(Job).values(values).on_conflict_do_nothing(index_elements=["dedupe"])
    else:
        statement = postgresql.insert(Job).values(values).on_conflict_do_nothing(index_elements=["dedupe"])
    await write.execute(statement)
    write.notify(CHANNEL)


async def next_due(connection: AsyncConnection, kinds: Collection[str]) -> datetime | None:
    """When the next job of these kinds may be taken up."""
    due: datetime | None = await connection.scalar(select(func.min(Job.due_at)).where(Job.kind.in_(kinds)))
    return due


async def claim(write: Write, kinds: Collection[str], most: int, lease: timedelta) -> list[Claim]:
    """Takes up to so many due jobs. Two workers never get the same one; a dead worker's go to the next."""
    due = (
        select(Job.id)
        .where(Job.due_at <= write.now, Job.kind.in_(kinds))
        .order_by(Job.due_at, Job.id)
        .limit(most)
        .with_for_update(skip_locked=True)
        .cte("due")
    )
    taken = await write.execute(
        update(Job)
        .where(Job.id.in_(select(due.c.id)))
        .values(due_at=write.now + lease, attempts=Job.attempts + 1)
        .returning(Job.id, Job.kind, Job.payload, Job.attempts)
    )
    claims = [Claim(row.id, row.kind, row.payload, row.attempts) for row in taken]
    return sorted(claims, key=lambda claim: claim.id)
