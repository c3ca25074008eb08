"""GraphQL over WebSocket, against a real server."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from typing import Any

import pytest
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.typing import Origin, Subprotocol

from graph.small_graph import BRISK, World

pytestmark = pytest.mark.feature("API-3")

PROTOCOL = Subprotocol("graphql-transport-ws")
TOKEN = {"authorization": "Bearer good"}


class Socket:
    def __init__(self, connection: ClientConnection) -> None:
        self.connection = connection

    async def say(self, **message: Any) -> None:
        await self.connection.send(json.dumps(message))

    async def subscribe(self, id: str, query: str, **payload: Any) -> None:
        await self.say(id=id, type="subscribe", payload={"query": query, **payload})

    async def hear(self) -> dict[str, Any]:
        message: dict[str, Any] = json.loads(await asyncio.wait_for(self.connection.recv(), 3))
        return message

    async def closed(self) -> int:
        """The code with which the server ends the connection; what it says before is passed over."""
        async with asyncio.timeout(3):
            with suppress(ConnectionClosed):
                while True:
                    await self.connection.recv()
        assert self.connection.close_code is not None
        return self.connection.close_code


@asynccontextmanager
async def opened(address: str, headers: dict[str, str] = TOKEN, origin: str | None = None) -> AsyncIterator[Socket]:
    async with connect(
        f"ws://{address}/graphql",
        subprotocols=[PROTOCOL],
        additional_headers=headers,
        origin=Origin(origin) if origin else None,
        proxy=None,
        max_size=None,
        max_queue=None,
    ) as connection:
        yield Socket(connection)


@asynccontextmanager
async def begun(address: str, headers: dict[str, str] = TOKEN, origin: str | None = None) -> AsyncIterator[Socket]:
    async with opened(address, headers, origin) as socket:
        await socket.say(type="connection_init")
        assert await socket.hear() == {"type": "connection_ack"}
        yield socket


async def test_a_query_and_a_mutation_are_answered_once_and_completed(address: str, world: World) -> None:
    async with begun(address) as socket:
        await socket.subscribe("1", "{ hello }")
        answer = await socket.hear()
        assert (answer["id"], answer["type"], answer["payload"]["data"]) == ("1", "next", {"hello": "hello"})
        assert answer["payload"]["extensions"]["cost"]["requested"] == 1
        assert await socket.hear() == {"id": "1", "type": "complete"}
        await socket.subscribe("1", "mutation { write }")
        assert (await socket.hear())["payload"]["data"] == {"write": "written"}
    assert world.happened == ["written"]
    assert world.closed == world.admitted


async def test_a_subscription_sends_events_until_it_is_completed(address: str, world: World) -> None:
    async with begun(address) as socket:
        await socket.subscribe("1", "subscription { ticks }")
        for number in range(3):
            assert (await socket.hear())["payload"]["data"] == {"ticks": number}
        await socket.say(id="1", type="complete")
        await asyncio.sleep(0.1)
        assert world.happened == ["stopped"]
        await socket.subscribe("2", "subscription { ticks(most: 1) }")
        while (message := await socket.hear())["id"] == "1":
            pass
        assert (message["id"], message["payload"]["data"]) == ("2", {"ticks": 0})
        assert await socket.hear() == {"id": "2", "type": "complete"}


async def test_work_stops_when_the_client_leaves(address: str, world: World) -> None:
    async with begun(address) as socket:
        await socket.subscribe("1", "subscription { ticks }")
        await socket.subscribe("2", "{ slow(seconds: 0.3) }")
        await socket.hear()
    await asyncio.sleep(0.1)
    assert sorted(world.happened) == ["cancelled", "stopped"]
    assert world.closed == world.admitted


async def test_a_ping_is_answered(address: str) -> None:
    async with begun(address) as socket:
        await socket.say(type="ping")
        assert await socket.hear() == {"type": "pong"}
        await socket.say(type="pong")
        await socket.subscribe("1", "{ hello }")
        assert (await socket.hear())["type"] == "next"


@pytest.mark.parametrize("protocols", [None, ["graphql-ws"], ["chat"]])
async def test_another_protocol_is_refused(address: str, protocols: list[Any] | None) -> None:
    with pytest.raises(InvalidStatus) as refused:
        await connect(f"ws://{address}/graphql", subprotocols=protocols, additional_headers=TOKEN, proxy=None)
    assert refused.value.response.status_code == 403


@pytest.mark.parametrize("origin", ["http://evil.test", "null", None])
async def test_another_sites_page_may_not_open_a_socket_with_the_cookie(address: str, origin: str | None) -> None:
    with pytest.raises(InvalidStatus) as refused:
        async with opened(address, {"cookie": "session=good"}, origin):
            pass
    assert refused.value.response.status_code == 403


async def test_another_sites_page_may_not_open_a_socket_at_all(address: str) -> None:
    with pytest.raises(InvalidStatus):
        async with opened(address, {}, "http://evil.test"):
            pass


async def test_a_page_of_ours_may_open_a_socket_with_the_cookie(address: str) -> None:
    async with begun(address, {"cookie": "session=good"}, f"http://{address}") as socket:
        await socket.subscribe("1", "{ hello }")
        assert (await socket.hear())["type"] == "next"


async def test_a_token_may_come_with_the_first_message(address: str) -> None:
    async with opened(address, {}) as socket:
        await socket.say(type="connection_init", payload={"authorization": "Bearer good"})
        assert await socket.hear() == {"type": "connection_ack"}
        await socket.subscribe("1", "{ hello }")
        assert (await socket.hear())["type"] == "next"


@pytest.mark.parametrize("token", ["Bearer bad", "", "Bearer g\u00f6od", "Bearer good\r\nx: y", 7, None])
async def test_a_stranger_is_shown_out(address: str, token: Any) -> None:
    async with opened(address, {}) as socket:
        await socket.say(type="connection_init", payload={"authorization": token})
        assert await socket.closed() == 4401


async def test_nobody_may_ask_before_the_first_message(address: str) -> None:
    async with opened(address) as socket:
        await socket.subscribe("1", "{ hello }")
        assert await socket.closed() == 4401


async def test_the_first_message_must_come_soon(address: str) -> None:
    async with opened(address) as socket:
        assert await socket.closed() == 4408


async def test_the_first_message_comes_once(address: str) -> None:
    async with begun(address) as socket:
        await socket.say(type="connection_init")
        assert await socket.closed() == 4429


@pytest.mark.parametrize(
    "message",
    [
        "",
        "null",
        "7",
        "[]",
        "{}",
        '{"type": 7}',
        '{"type": "start"}',
        '{"type": "next", "id": "1"}',
        '{"type": "subscribe"}',
        '{"type": "subscribe", "id": 1, "payload": {"query": "{ hello }"}}',
        '{"type": "subscribe", "id": "", "payload": {"query": "{ hello }"}}',
        '{"type": "subscribe", "id": "1", "payload": "{ hello }"}',
        '{"type": "subscribe", "id": "1"}',
        '{"type": "subscribe", "id": "' + "x" * 201 + '", "payload": {"query": "{ hello }"}}',
        '{"type": "complete"}',
        "[" * 100_000,
        "9" * 6000,
        b"\x00\xff",
        b'{"type": "ping"}',
    ],
    ids=range(19),
)
async def test_a_message_of_another_shape_ends_the_connection(address: str, message: str | bytes) -> None:
    async with begun(address) as socket:
        await socket.connection.send(message)
        assert await socket.closed() == 4400


async def test_a_message_of_more_than_a_quarter_mebibyte_ends_the_connection(address: str) -> None:
    async with begun(address) as socket:
        await socket.say(type="ping", payload={"x": "x" * BRISK.socket_frame_bytes})
        assert await socket.closed() == 1009


async def test_an_operation_that_runs_cannot_begin_again_under_the_same_id(address: str) -> None:
    async with begun(address) as socket:
        await socket.subscribe("1", "subscription { ticks }")
        await socket.subscribe("1", "{ hello }")
        assert await socket.closed() == 4409


async def test_twenty_operations_may_run_and_not_one_more(address: str) -> None:
    async with begun(address) as socket:
        for number in range(21):
            await socket.subscribe(str(number), "subscription { ticks }")
        while (message := await socket.hear())["type"] != "error":
            pass
        assert message["id"] == "20"
        assert message["payload"][0]["extensions"]["code"] == "LIMIT_EXCEEDED"


@pytest.mark.parametrize(
    ("payload", "code"),
    [
        ({}, "BAD_REQUEST"),
        ({"query": "{ hello }", "variables": []}, "BAD_REQUEST"),
        ({"query": "{"}, "GRAPHQL_PARSE_FAILED"),
        ({"query": "{ nothing }"}, "GRAPHQL_VALIDATION_FAILED"),
        ({"query": "{" + "hello " * 21 + "}"}, "LIMIT_EXCEEDED"),
        ({"query": "query ($n: Int!) { number(of: $n) }"}, "BAD_USER_INPUT"),
        ({"query": "subscription ($n: Int!) { ticks(most: $n) }"}, "BAD_USER_INPUT"),
        ({"query": "{ slow(seconds: 5) }"}, "TIMEOUT"),
    ],
    ids=str,
)
async def test_the_limits_are_those_of_http(address: str, payload: dict[str, Any], code: str) -> None:
    async with begun(address) as socket:
        await socket.say(id="1", type="subscribe", payload=payload)
        message = await socket.hear()
        assert message["type"] == "error"
        assert {error["extensions"]["code"] for error in message["payload"]} == {code}
        await socket.subscribe("1", "{ hello }")
        assert (await socket.hear())["type"] == "next"


async def test_our_mistakes_are_masked_here_too(address: str, logged: list[Any]) -> None:
    async with begun(address) as socket:
        await socket.subscribe("1", "{ broken }")
        message = await socket.hear()
        assert message["payload"]["errors"][0]["extensions"]["code"] == "INTERNAL"
        await socket.subscribe("2", "subscription { breaks }")
        assert await socket.hear() == {"id": "1", "type": "complete"}
        assert (await socket.hear())["payload"]["data"] == {"breaks": 1}
        message = await socket.hear()
        assert (message["id"], message["type"]) == ("2", "error")
        assert message["payload"][0]["extensions"]["code"] == "INTERNAL"
        assert "secret" not in json.dumps(message)
    assert len([entry for entry in logged if entry["log_level"] == "error"]) == 2


async def test_a_revoked_token_ends_the_connection_within_a_second(address: str, world: World) -> None:
    async with begun(address) as socket:
        await socket.subscribe("1", "subscription { ticks }")
        await socket.hear()
        world.tokens.clear()
        async with asyncio.timeout(1):
            assert await socket.closed() == 4403
    await asyncio.sleep(0.05)
    assert world.happened == ["stopped"]


async def test_each_operation_is_asked_for_its_session_again(address: str, world: World) -> None:
    async with begun(address) as socket:
        world.tokens.clear()
        await socket.subscribe("1", "mutation { write }")
        message = await socket.hear()
        assert (message["type"], message["payload"][0]["extensions"]["code"]) == ("error", "UNAUTHENTICATED")
    assert world.happened == []
