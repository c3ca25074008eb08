"""The small graph's endpoint and those who ask it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from typing import Any

import httpx2
import pytest
import structlog
import uvicorn

from graph.small_graph import Context, World, client_of, endpoint_of
from touchline.graph.http import Endpoint


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture
def logged() -> Iterator[list[Any]]:
    with structlog.testing.capture_logs() as entries:
        yield entries


@pytest.fixture
def endpoint(world: World, logged: list[Any]) -> Endpoint[Context]:
    return endpoint_of(world)


@pytest.fixture
async def client(endpoint: Endpoint[Context]) -> AsyncIterator[httpx2.AsyncClient]:
    """Somebody signed in with a token."""
    async with client_of(endpoint, authorization="Bearer good") as client:
        yield client


@pytest.fixture
async def stranger(endpoint: Endpoint[Context]) -> AsyncIterator[httpx2.AsyncClient]:
    async with client_of(endpoint) as client:
        yield client


@pytest.fixture
async def browser(endpoint: Endpoint[Context]) -> AsyncIterator[httpx2.AsyncClient]:
    """Somebody signed in with a cookie, on a page of ours."""
    headers = {"cookie": "session=good", "x-touchline": "1", "origin": "http://crm.test"}
    async with client_of(endpoint, **headers) as client:
        yield client


@dataclass
class Running:
    """One server for all tests; each puts its own app behind it."""

    app: Any = None
    address: str = ""

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        await self.app(scope, receive, send)


@pytest.fixture(scope="session")
async def running() -> AsyncIterator[Running]:
    running = Running()
    config = uvicorn.Config(running, port=0, log_config=None, ws="websockets-sansio", lifespan="off")
    server = uvicorn.Server(config)
    serving = asyncio.create_task(server.serve())
    while not server.started:
        await asyncio.sleep(0.01)
    host, port = server.servers[0].sockets[0].getsockname()
    running.address = f"{host}:{port}"
    yield running
    server.should_exit = server.force_exit = True
    await serving


@pytest.fixture
def address(running: Running, endpoint: Endpoint[Context]) -> str:
    """Host and port of a real server on the loopback."""
    running.app = endpoint
    return running.address
