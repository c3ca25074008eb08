"""The server itself, with no proxy in front."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest
import uvicorn

from graph.small_graph import BRISK, World, endpoint_of
from touchline.serving import Http, uvicorn_settings

pytestmark = pytest.mark.feature("API-4")


@pytest.fixture
async def served(monkeypatch: pytest.MonkeyPatch, world: World) -> AsyncIterator[tuple[str, int]]:
    """A server as it is run, only less patient."""
    monkeypatch.setattr(Http, "header_seconds", 0.3)
    settings = uvicorn_settings(BRISK) | {"limit_concurrency": 5, "port": 0, "lifespan": "off"}
    server = uvicorn.Server(uvicorn.Config(endpoint_of(world), **settings))
    serving = asyncio.create_task(server.serve())
    while not server.started:
        await asyncio.sleep(0.01)
    yield server.servers[0].sockets[0].getsockname()
    server.should_exit = server.force_exit = True
    await serving


async def until_closed(reader: Any, seconds: float) -> bytes:
    try:
        answer: bytes = await asyncio.wait_for(reader.read(), seconds)
    except ConnectionError:
        return b""
    return answer


@pytest.mark.parametrize("start", [b"", b"POST /graphql HTTP/1.1\r\nhost: x\r\n", b"GET / HTTP/1.1\r\nhost: x\r\nx: y"])
async def test_headers_that_do_not_come_end_the_connection(served: tuple[str, int], start: bytes) -> None:
    reader, writer = await asyncio.open_connection(*served)
    writer.write(start)
    assert await until_closed(reader, 1) == b""
    writer.close()


async def test_headers_that_drip_end_the_connection_too(served: tuple[str, int]) -> None:
    reader, writer = await asyncio.open_connection(*served)
    writer.write(b"GET / HTTP/1.1\r\n")
    closed = asyncio.create_task(until_closed(reader, 1))
    for _ in range(20):
        writer.write(b"x: y\r\n")
        await asyncio.sleep(0.05)
    assert await closed == b""
    writer.close()


async def test_endless_headers_end_the_connection(served: tuple[str, int]) -> None:
    reader, writer = await asyncio.open_connection(*served)
    writer.write(b"GET / HTTP/1.1\r\nx: ")
    for _ in range(10):
        writer.write(b"x" * 10_000)
        await asyncio.sleep(0.005)
    assert await until_closed(reader, 0.2) == b""
    writer.close()


async def test_a_request_is_answered_and_the_next_on_the_same_connection(served: tuple[str, int]) -> None:
    reader, writer = await asyncio.open_connection(*served)
    body = b'{"query": "mutation { signIn }"}'
    request = b"POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n%s"
    for _ in range(2):
        writer.write(request % (len(body), body))
        head = await asyncio.wait_for(reader.readuntil(b"\r\n\r\n"), 1)
        assert head.startswith(b"HTTP/1.1 200 ")
        length = int(head.lower().split(b"content-length: ")[1].split(b"\r\n")[0])
        assert b"welcome" in await reader.readexactly(length)
        await asyncio.sleep(0.4)
    writer.close()


async def test_connections_over_the_limit_are_told_to_come_back(served: tuple[str, int]) -> None:
    idle = [await asyncio.open_connection(*served) for _ in range(5)]
    reader, writer = await asyncio.open_connection(*served)
    writer.write(b"GET / HTTP/1.1\r\nhost: x\r\n\r\n")
    assert (await asyncio.wait_for(reader.readline(), 1)).startswith(b"HTTP/1.1 503 ")
    for _, other in [*idle, (reader, writer)]:
        other.close()
