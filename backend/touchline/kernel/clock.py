"""The one source of time, so that tests can hold it still."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

Clock = Callable[[], datetime]


def system() -> datetime:
    return datetime.now(UTC)


def fixed(moment: datetime) -> Clock:
    """A clock that stands still at `moment`, which must know its zone."""
    if moment.tzinfo is None:
        raise ValueError("a clock needs a time with a zone")
    return lambda: moment.astimezone(UTC)
