"""The limit: hand-written SQL in a bare ASGI app, giving the same answers, signed in, with permission applied."""

from __future__ import annotations

import hashlib
from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import orjson

from performance.questions import Q1, Q2, Q3, Q4, Q5
from touchline.kernel.types import instant_text

Scope = Any
Answer = Callable[[dict[str, Any], "Who"], bytes | Awaitable[bytes]]

TYPES = {"SIGNAL": "Signal", "FOLLOW_UP": "FollowUp", "MILESTONE": "Milestone"}


@dataclass(frozen=True, slots=True)
class Who:
    """Whose token it is."""

    id: Any
    sees_all: bool
    teams: tuple[Any, ...]
    """So many as their teams, or one that is none."""


class Limit(ABC):
    """Knows the questions by their text, as a door knows its documents; anything else is none of its business."""

    def __init__(self) -> None:
        self.answers: dict[str, Answer] = {Q1: self.q1, Q2: self.q2, Q3: self.q3, Q4: self.q4, Q5: self.q5}

    async def __call__(self, scope: Scope, receive: Any, send: Any) -> None:
        if scope["type"] == "lifespan":
            await self._live(receive, send)
            return
        message = await receive()
        body = message["body"]
        while message["more_body"]:
            message = await receive()
            body += message["body"]
        token = next(value for name, value in scope["headers"] if name == b"authorization")[7:]
        asked = orjson.loads(body)
        found = self.who(hashlib.sha256(token).digest())
        who = found if isinstance(found, Who) else await found
        answer = self.answers[asked["query"]](asked["variables"], who)
        out = answer if isinstance(answer, bytes) else await answer
        headers = [(b"content-type", b"application/json"), (b"content-length", b"%d" % len(out))]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": out})

    async def _live(self, receive: Any, send: Any) -> None:
        await receive()
        await self.open()
        await send({"type": "lifespan.startup.complete"})
        await receive()
        await self.close()
        await send({"type": "lifespan.shutdown.complete"})

    @abstractmethod
    async def open(self) -> None: ...

    @abstractmethod
    async def close(self) -> None: ...

    @abstractmethod
    def who(self, secret_hash: bytes) -> Who | Awaitable[Who]: ...

    @abstractmethod
    def q1(self, variables: dict[str, Any], who: Who) -> bytes | Awaitable[bytes]: ...

    @abstractmethod
    def q2(self, variables: dict[str, Any], who: Who) -> bytes | Awaitable[bytes]: ...

    @abstractmethod
    def q3(self, variables: dict[str, Any], who: Who) -> bytes | Awaitable[bytes]: ...

    @abstractmethod
    def q4(self, variables: dict[str, Any], who: Who) -> bytes | Awaitable[bytes]: ...

    @abstractmethod
    def q5(self, variables: dict[str, Any], who: Who) -> bytes | Awaitable[bytes]: ...


def now() -> datetime:
    return datetime.now(UTC)


def logged(interaction: dict[str, Any], touchpoint: dict[str, Any]) -> tuple[str, str]:
    """What the log says of both: every field that has a value, before and after."""
    return tuple(  # type: ignore[return-value]
        orjson.dumps([{"field": name, "before": None, "after": value} for name, value in fields.items()]).decode()
        for fields in (interaction, touchpoint)
    )


def log_of_interaction(customer: str, user: str, values: dict[str, Any], at: str, ids: tuple[str, str, str]) -> Any:
    """The two entries of the log, as JSON, for an interaction logged now."""
    began = values["startedAt"]
    medium, step, outcome = ids
    return logged(
        {
            "family": "APPOINTMENT",
            "personal": "False",
            "customer_id": customer,
            "assignee_id": user,
            "creator_id": user,
            "starts_at": began,
            "duration_minutes": "0",
            "ends_at": began,
            "occurred_at": began,
            "direction": "OUTGOING",
            "state": "COMPLETED",
            "actual_started_at": began,
            "actual_minutes": "0",
            "completed_at": at,
            "update_date_at": began,
            "created_at": at,
            "subject": values["subject"],
            "links": "",
            "time_zone": "UTC",
            "medium_id": medium,
            "step_id": step,
            "outcome_id": outcome,
        },
        {"kind": "FOLLOW_UP", "action": "call dialled", "occurred_at": began, "status": "ATTENDED"},
    )


def moment(text: str) -> str:
    return instant_text(datetime.fromisoformat(text))
