"""The bus: wakes listeners after a commit, within one process (memory) or between all of them (LISTEN/NOTIFY)."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from typing import Any, NamedTuple, Protocol

import asyncpg
from sqlalchemy.engine import URL

RESYNC = "resync"
"""The payload after a connection was lost or a listener fell behind: notices may be missing, look for yourself."""

MOST_WAITING = 1000


class Notice(NamedTuple):
    """A word that something is new: ids and positions only, never the thing itself."""

    channel: str
    payload: str


class Listener:
    """The notices for one subscriber, in the order they came; `async for` ends when the bus closes."""

    def __init__(self, channels: tuple[str, ...]) -> None:
        self.channels = channels
        self._waiting: deque[Notice] = deque()
        self._arrived = asyncio.Event()
        self._closed = False

    def hear(self, notice: Notice) -> None:
        if len(self._waiting) >= MOST_WAITING:
            self._waiting.clear()
            self._waiting.extend(Notice(channel, RESYNC) for channel in self.channels)
        else:
            self._waiting.append(notice)
        self._arrived.set()

    def close(self) -> None:
        self._closed = True
        self._arrived.set()

    async def next(self, timeout: float | None = None) -> Notice | None:
        """The next notice; None when none came in time (seconds) or the bus has closed."""
        if not self._waiting and not self._closed:
            with suppress(TimeoutError):
                async with asyncio.timeout(timeout):
                    await self._arrived.wait()
        if self._waiting:
            notice = self._waiting.popleft()
            if not self._waiting and not self._closed:
                self._arrived.clear()
            return notice
        return None

    @property
    def closed(self) -> bool:
        return self._closed

    def __aiter__(self) -> Listener:
        return self

    async def __anext__(self) -> Notice:
        notice = await self.next()
        if notice is None:
            raise StopAsyncIteration
        return notice


class Bus(Protocol):
    async def publish(self, channel: str, payload: str) -> None: ...

    def subscribe(self, *channels: str) -> Any:
        """`async with bus.subscribe("change") as listener`: hears everything published from then on."""

    async def close(self) -> None: ...


class MemoryBus:
    """For one process: SQLite. Other processes on the same file find new things by looking."""

    def __init__(self) -> None:
        self._listeners: set[Listener] = set()

    async def publish(self, channel: str, payload: str) -> None:
        self.deliver(Notice(channel, payload))

    def deliver(self, notice: Notice) -> None:
        for listener in self._listeners:
            if notice.channel in listener.channels:
                listener.hear(notice)

    def resync(self) -> None:
        for listener in self._listeners:
            for channel in listener.channels:
                listener.hear(Notice(channel, RESYNC))

    @asynccontextmanager
    async def subscribe(self, *channels: str) -> AsyncIterator[Listener]:
        listener = Listener(channels)
        self._listeners.add(listener)
        try:
            yield listener
        finally:
            self._listeners.discard(listener)

    async def close(self) -> None:
        for listener in self._listeners:
            listener.close()


class PostgresBus:
    """For any number of processes: one direct connection that listens, made at first use and again when lost.

    Within a transaction `pg_notify` publishes (see db.py); `publish` is for what stands outside of one.
    """

    def __init__(self, url: URL, retry: float = 0.5) -> None:
        self._dsn = url.set(drivername="postgresql").render_as_string(hide_password=False)
        self._retry = retry
        self._heard = MemoryBus()
        self._wanted: set[str] = set()
        self._connection: asyncpg.Connection[Any] | None = None
        self._connecting = asyncio.Lock()
        self._keeper: asyncio.Task[None] | None = None
        self._lost = asyncio.Event()
        self._closed = False

    async def publish(self, channel: str, payload: str) -> None:
        connection = await self._connected()
        await connection.execute("SELECT pg_notify($1, $2)", channel, payload)

    @asynccontextmanager
    async def subscribe(self, *channels: str) -> AsyncIterator[Listener]:
        async with self._heard.subscribe(*channels) as listener:
            new = [channel for channel in channels if channel not in self._wanted]
            self._wanted.update(new)
            with suppress(OSError, asyncpg.PostgresError, asyncpg.InterfaceError):
                connection = await self._connected()
                for channel in new:
                    await connection.add_listener(channel, self._hear)
            self._keep()
            yield listener

    async def close(self) -> None:
        self._closed = True
        if self._keeper is not None:
            self._keeper.cancel()
            with suppress(asyncio.CancelledError):
                await self._keeper
        await self._heard.close()
        if self._connection is not None and not self._connection.is_closed():
            with suppress(OSError, asyncpg.PostgresError, asyncpg.InterfaceError, TimeoutError):
                await self._connection.close(timeout=2)

    def _hear(self, _connection: Any, _pid: int, channel: str, payload: Any) -> None:
        self._heard.deliver(Notice(channel, str(payload)))

    async def _connected(self) -> asyncpg.Connection[Any]:
        async with self._connecting:
            if self._connection is None or self._connection.is_closed():
                connection = await asyncpg.connect(
                    self._dsn, timeout=5, command_timeout=5, server_settings={"application_name": "touchline bus"}
                )
                self._lost.clear()
                connection.add_termination_listener(lambda _: self._lost.set())
                for channel in self._wanted:
                    await connection.add_listener(channel, self._hear)
                self._connection = connection
            return self._connection

    def _keep(self) -> None:
        if self._keeper is None and not self._closed:
            self._keeper = asyncio.create_task(self._stay_connected())

    async def _stay_connected(self) -> None:
        while True:
            if self._connection is not None and not self._connection.is_closed():
                await self._lost.wait()
            try:
                await self._connected()
            except (OSError, asyncpg.PostgresError, asyncpg.InterfaceError):
                await asyncio.sleep(self._retry)
            else:
                self._heard.resync()


def bus_for(url: URL) -> Bus:
    return MemoryBus() if url.get_backend_name() == "sqlite" else PostgresBus(url)
