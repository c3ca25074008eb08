"""How uvicorn is run: headers come soon and are short, connections and frames are bounded. No proxy is needed."""

from __future__ import annotations

from asyncio import Transport
from asyncio.events import TimerHandle
from typing import Any

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from touchline.graph.limits import Limits

HEADER_SECONDS = 10.0
HEADER_BYTES = 64 * 1024
CONNECTIONS = 1_000


class Http(HttpToolsProtocol):
    """uvicorn waits for headers for ever and takes any number of bytes of them; this one does not."""

    header_seconds = HEADER_SECONDS
    header_bytes = HEADER_BYTES
    _waiting: TimerHandle | None = None
    _waited_bytes = 0

    def connection_made(self, transport: Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self._wait()

    def on_message_begin(self) -> None:
        super().on_message_begin()
        self._wait()

    def on_headers_complete(self) -> None:
        self._wait_no_more()
        super().on_headers_complete()

    def data_received(self, data: bytes) -> None:
        super().data_received(data)
        if self._waiting is not None:
            self._waited_bytes += len(data)
            if self._waited_bytes > self.header_bytes:
                self._give_up()

    def connection_lost(self, exc: Exception | None) -> None:
        self._wait_no_more()
        super().connection_lost(exc)

    def _wait(self) -> None:
        if self._waiting is None:
            self._waited_bytes = 0
            self._waiting = self.loop.call_later(self.header_seconds, self._give_up)

    def _wait_no_more(self) -> None:
        if self._waiting is not None:
            self._waiting.cancel()
            self._waiting = None

    def _give_up(self) -> None:
        self._wait_no_more()
        if not self.transport.is_closing():
            self.transport.close()


def uvicorn_settings(limits: Limits) -> dict[str, Any]:
    """What to give to `uvicorn.Config` besides the app, host and port."""
    return {
        "http": Http,
        "ws": "websockets-sansio",
        "ws_max_size": limits.socket_frame_bytes,
        "ws_max_queue": 4,
        "ws_per_message_deflate": False,
        "limit_concurrency": CONNECTIONS,
        "timeout_keep_alive": 5,
        "timeout_graceful_shutdown": 10,
        "server_header": False,
        "log_config": None,
        "access_log": False,
    }
