"""What surrounds one request: who asks, when, and how to read and to write."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from graphql import GraphQLError

from touchline.graph import results
from touchline.graph.fields import Command
from touchline.graph.reference import ReferenceReader
from touchline.graph.values import Request
from touchline.kernel.db import Database, Write
from touchline.kernel.errors import Forbidden, Invalid, Refusal


@dataclass(slots=True)
class Caller:
    """How the request came in: what a command that signs in, signs out or throttles must know."""

    by: str | None = None
    """"cookie", "token", or None for somebody who is not signed in."""
    address: str = ""
    session: str | None = None
    """The session's secret as the cookie brought it."""
    new_session: str | None = None
    """A session's secret to be set as cookie with the answer; empty text removes the cookie."""


@dataclass(slots=True)
class Context:
    """One per request. `services` is what the app gives to commands: settings and the like."""

    db: Database
    request: Request[Any]
    caller: Caller
    services: Any
    outcomes: dict[str | int, Any] = field(default_factory=dict)
    """What commands of this request answered or raised, by response key."""
    ran: list[str] = field(default_factory=list)
    """The texts of the SQL statements that plans have run."""

    _reader: ReferenceReader | None = None
    _is_closed: bool = False

    @property
    def reader(self) -> ReferenceReader:
        """How the reference execution reads; most requests never need it."""
        if self._reader is None:
            self._reader = ReferenceReader(self.db, self.request, is_closed=self._is_closed)
        return self._reader

    @property
    def viewer(self) -> Any:
        return self.request.viewer

    @property
    def statements(self) -> int:
        return len(self.ran) + (self._reader.statements if self._reader else 0)

    def become(self, viewer: Any) -> None:
        """From here on the request is that viewer's: somebody has just signed in or out."""
        self.request = Request(viewer, self.request.now)
        if self._reader is not None:
            self._reader.request = self.request

    async def outcome(self, key: str | int, command: Command, arguments: dict[str, Any]) -> Any:
        """Runs a command once for its response key, whoever asks again: what was written is only worded again."""
        if key not in self.outcomes:
            try:
                self.outcomes[key] = await self._run(command, arguments)
            except Exception as error:
                self.outcomes[key] = error
        if isinstance(self.outcomes[key], Exception):
            raise self.outcomes[key]
        return self.outcomes[key]

    async def _run(self, command: Command, arguments: dict[str, Any]) -> Any:
        if command.may is not None and self.viewer is None:
            raise GraphQLError("Sign in first.", extensions={"code": "UNAUTHENTICATED"})
        try:
            if command.may is not None and not command.may(self.viewer):
                raise Forbidden
            return await command.run(self, **arguments)
        except (Invalid, Refusal) as error:
            return results.answer(error)

    @asynccontextmanager
    async def write(self) -> AsyncIterator[Write]:
        """One transaction of the viewer; what was read before is forgotten after it."""
        async with self.db.write(self.viewer.id if self.viewer else None) as write:
            yield write
        if self._reader is not None:
            await self._reader.renew()

    async def close(self) -> None:
        self._is_closed = True
        if self._reader is not None:
            await self._reader.close()
