"""HTTP as the benchmark needs it: requests made beforehand, a connection that asks, and several at once."""

from __future__ import annotations

import asyncio
import json
import socket
import sys
import time
from itertools import cycle
from typing import Any

import orjson
import uvloop


def request(document: str, variables: dict[str, Any], token: str, **more: Any) -> bytes:
    body = orjson.dumps({"query": document, "variables": variables, **more})
    return (
        b"POST /graphql HTTP/1.1\r\nhost: 127.0.0.1\r\naccept: application/json\r\ncontent-type: application/json\r\n"
        b"authorization: Bearer %s\r\ncontent-length: %d\r\n\r\n" % (token.encode(), len(body))
    ) + body


def end_of_answer(received: bytes | bytearray) -> int:
    """Where the first answer ends, or 0 when it is not whole."""
    head = received.find(b"\r\n\r\n")
    if head < 0:
        return 0
    headers = bytes(received[:head]).lower()
    length = headers.find(b"content-length:")
    if length < 0:
        raise ValueError(f"an answer without a length: {headers!r}")
    end = head + 4 + int(headers[length + 15 :].split(b"\r\n", 1)[0])
    return end if len(received) >= end else 0


class Connection:
    """Asks one request after the other."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.socket: socket.socket | None = None

    def ask(self, asked: bytes) -> bytes:
        """The body of the answer."""
        try:
            return self._ask(asked)
        except OSError:
            # Closed for having been silent: a new one, as any client would.
            self.close()
            return self._ask(asked)

    def _ask(self, asked: bytes) -> bytes:
        if self.socket is None:
            self.socket = socket.create_connection(("127.0.0.1", self.port), 60)
            self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.socket.sendall(asked)
        received = bytearray()
        while not (end := end_of_answer(received)):
            part = self.socket.recv(1 << 18)
            if not part:
                raise ConnectionResetError
            received += part
        if not received.startswith(b"HTTP/1.1 200"):
            raise RuntimeError(f"refused: {bytes(received[:600])!r}")
        return bytes(received[received.index(b"\r\n\r\n") + 4 : end])

    def close(self) -> None:
        if self.socket is not None:
            self.socket.close()
            self.socket = None


class Asking(asyncio.Protocol):
    """One of several connections: asks again as soon as it is answered, until the time is over."""

    def __init__(self, requests: list[bytes], until: float, first: int) -> None:
        self.requests = cycle(requests[first:] + requests[:first])
        self.until, self.received = until, bytearray()
        self.seconds: list[float] = []
        self.failed = 0
        self.over = asyncio.get_running_loop().create_future()

    def connection_made(self, transport: Any) -> None:
        self.transport = transport
        self._next()

    def _next(self) -> None:
        self.began = time.perf_counter()
        self.transport.write(next(self.requests))

    def data_received(self, data: bytes) -> None:
        self.received += data
        if not end_of_answer(self.received):
            return
        now = time.perf_counter()
        self.seconds.append(now - self.began)
        self.failed += not self.received.startswith(b"HTTP/1.1 200")
        self.received.clear()
        if now < self.until:
            self._next()
        else:
            self.transport.close()

    def connection_lost(self, error: Exception | None) -> None:
        if not self.over.done():
            self.over.set_result(None)


async def flood(port: int, requests: list[bytes], seconds: float, connections: int) -> dict[str, float]:
    """Requests a second, and what half and all but one in a hundred took at most, in milliseconds."""
    loop, began = asyncio.get_running_loop(), time.perf_counter()
    asking = [
        (await loop.create_connection(lambda n=n: Asking(requests, began + seconds, n), "127.0.0.1", port))[1]  # type: ignore[misc]
        for n in range(connections)
    ]
    await asyncio.gather(*(one.over for one in asking))
    took = sorted(second for one in asking for second in one.seconds)
    return {
        "rps": len(took) / (time.perf_counter() - began),
        "p50_ms": took[len(took) // 2] * 1e3,
        "p99_ms": took[min(len(took) - 1, len(took) * 99 // 100)] * 1e3,
        "failed": sum(one.failed for one in asking),
    }


def main() -> None:
    """Reads what to do from stdin as JSON, and says on stdout how it went."""
    asked = json.loads(sys.stdin.read())
    requests = [part.encode() for part in asked["requests"]]
    print(json.dumps(uvloop.run(flood(asked["port"], requests, asked["seconds"], asked["connections"]))))


if __name__ == "__main__":
    main()
