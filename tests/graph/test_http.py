"""What comes in at /graphql over HTTP, and how it goes out."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import httpx2
import pytest

from graph.small_graph import BRISK, World, ask, client_of, codes, endpoint_of

pytestmark = pytest.mark.feature("API-3")

LEGACY = "application/json; charset=utf-8"
GRAPHQL = "application/graphql-response+json; charset=utf-8"


async def test_a_query_is_answered_with_data_and_its_cost(client: httpx2.AsyncClient) -> None:
    response = await ask(client, "{ hello }")
    assert response.status_code == 200
    assert response.json()["data"] == {"hello": "hello"}
    assert response.json()["extensions"] == {"cost": {"requested": 1, "limit": 5000, "remaining": 199_999}}


async def test_an_answer_is_neither_kept_nor_guessed_at(client: httpx2.AsyncClient) -> None:
    headers = (await ask(client, "{ hello }")).headers
    assert headers["cache-control"] == "no-store"
    assert headers["x-content-type-options"] == "nosniff"


@pytest.mark.parametrize(
    ("accept", "type_"),
    [
        ("application/graphql-response+json", GRAPHQL),
        ("application/json", LEGACY),
        ("*/*", LEGACY),
        ("", LEGACY),
        ("application/graphql-response+json, application/json;q=0.9", GRAPHQL),
        ("application/graphql-response+json;q=0.1, application/json", LEGACY),
        ("text/html, application/*;q=0.1", LEGACY),
        ("application/json;charset=utf-16, application/graphql-response+json;charset=UTF-8", GRAPHQL),
    ],
)
async def test_the_answer_has_the_media_type_the_client_accepts(
    client: httpx2.AsyncClient, accept: str, type_: str
) -> None:
    response = await client.post("/graphql", json={"query": "{ hello }"}, headers={"accept": accept})
    assert (response.status_code, response.headers["content-type"]) == (200, type_)


@pytest.mark.parametrize("accept", ["text/html", "application/json;q=0", "image/*", "application/json;charset=latin-1"])
async def test_a_client_that_accepts_neither_media_type_is_told_so(client: httpx2.AsyncClient, accept: str) -> None:
    response = await client.post("/graphql", json={"query": "{ hello }"}, headers={"accept": accept})
    assert (response.status_code, codes(response)) == (406, ["BAD_REQUEST"])


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ("{", "GRAPHQL_PARSE_FAILED"),
        ("{ nothing }", "GRAPHQL_VALIDATION_FAILED"),
        ("query ($a: Int!) { number(of: $a) }", "BAD_USER_INPUT"),
        ("type Query { a: Int }", "GRAPHQL_VALIDATION_FAILED"),
        ("fragment F on Query { hello }", "GRAPHQL_VALIDATION_FAILED"),
    ],
)
async def test_a_refused_document_has_no_data_and_is_a_400_unless_the_client_is_of_the_old_kind(
    client: httpx2.AsyncClient, query: str, code: str
) -> None:
    response = await ask(client, query)
    assert response.status_code == 400
    assert "data" not in response.json()
    assert set(codes(response)) == {code}
    old = await client.post("/graphql", json={"query": query}, headers={"accept": "application/json"})
    assert old.status_code == 200
    assert "data" not in old.json()


BODIES: list[Any] = [
    b"null",
    b"7",
    b'"x"',
    b"[]",
    b'[{"query": "{ hello }"}]',
    b"[" * 100_000,
    b"9" * 6000,
    b'{"query": "{ hello }", "variables": {"a": ' + b"9" * 6000 + b"}}",
    b'{"query": "\xff\xfe"}',
    b'{"query": "\\ud800"}',
    b'{"query": NaN}',
    b"",
    b'{"query": "{ hello }"',
    b'{"query": ""}',
    b'{"query": 1}',
    b'{"query": "{ hello }", "variables": []}',
    b'{"query": "{ hello }", "operationName": {}}',
    b'{"query": "{ hello }", "extensions": "x"}',
    b'{"query": "query A { hello } query B { hello }"}',
    b'{"query": "query A { hello }", "operationName": "B"}',
    b'\xef\xbb\xbf{"query": "{ hello }"}',
]


@pytest.mark.parametrize("body", BODIES, ids=range(len(BODIES)))
async def test_a_malformed_body_is_refused(client: httpx2.AsyncClient, body: bytes) -> None:
    for accept in ("application/json", "application/graphql-response+json"):
        headers = {"content-type": "application/json", "accept": accept}
        response = await client.post("/graphql", content=body, headers=headers)
        assert (response.status_code, codes(response)) == (400, ["BAD_REQUEST"])


@pytest.mark.parametrize("number", ["9" * 6000, "1e999999", "9" * 15_000])
async def test_a_monstrous_number_in_a_document_is_refused(client: httpx2.AsyncClient, number: str) -> None:
    for query in (
        f"{{ number(of: {number}) }}",
        f"{{ slow(seconds: {number}) }}",
        f"{{ byId(id: {number}) }}",
        f"{{ thing {{ things(first: {number}) {{ totalCount }} }} }}",
    ):
        response = await ask(client, query)
        assert response.status_code == 400, query[:40]


@pytest.mark.parametrize(
    "headers",
    [
        {"content-type": "application/x-www-form-urlencoded"},
        {"content-type": "multipart/form-data; boundary=x"},
        {"content-type": "text/plain"},
        {"content-type": "application/graphql"},
        {"content-type": "application/json; charset=utf-16"},
        {"content-type": ""},
        {"content-type": "application/json", "content-encoding": "gzip"},
    ],
    ids=str,
)
async def test_anything_but_plain_json_is_an_unsupported_media_type(
    client: httpx2.AsyncClient, world: World, headers: dict[str, str]
) -> None:
    body = json.dumps({"query": "mutation { write }"})
    response = await client.post("/graphql", content=body, headers=headers)
    assert (response.status_code, codes(response)) == (415, ["BAD_REQUEST"])
    assert world.happened == []


async def test_get_is_for_queries_with_a_token(client: httpx2.AsyncClient, world: World) -> None:
    asked = {"query": "query ($t: String!) { echo(text: $t) }", "variables": '{"t": "é"}'}
    response = await client.get("/graphql", params=asked)
    assert response.json()["data"] == {"echo": "é"}
    response = await client.get("/graphql", params={"query": "mutation { write }"})
    assert (response.status_code, response.headers["allow"]) == (405, "POST")
    for bad in ("query=%ff", "query={hello}&variables=[", "", "query={hello}&variables=[]"):
        assert (await client.get(f"/graphql?{bad}")).status_code == 400
    assert world.happened == []


async def test_get_is_not_for_cookies_nor_for_strangers(
    browser: httpx2.AsyncClient, stranger: httpx2.AsyncClient
) -> None:
    for client in (browser, stranger):
        response = await client.get("/graphql", params={"query": "{ hello }"})
        assert (response.status_code, response.headers["allow"]) == (405, "POST")


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH", "OPTIONS", "HEAD"])
async def test_other_methods_are_not_allowed(client: httpx2.AsyncClient, method: str) -> None:
    response = await client.request(method, "/graphql")
    assert (response.status_code, response.headers["allow"]) == (405, "GET, POST")


async def test_a_page_of_ours_may_use_the_cookie(browser: httpx2.AsyncClient, world: World) -> None:
    response = await ask(browser, "mutation { write }")
    assert response.json()["data"] == {"write": "written"}
    assert world.happened == ["written"]


@pytest.mark.parametrize(
    "headers",
    [
        {"x-touchline": "1", "origin": "http://evil.test"},
        {"x-touchline": "1", "origin": "null"},
        {"x-touchline": "1", "origin": "http://["},
        {"x-touchline": "1", "origin": "http://crm.test:8080"},
        {"x-touchline": "1", "sec-fetch-site": "cross-site"},
        {"x-touchline": "1", "origin": "http://crm.test", "sec-fetch-site": "same-site"},
        {"origin": "http://crm.test"},
        {},
    ],
    ids=str,
)
async def test_another_sites_page_may_not_use_the_cookie(endpoint: Any, world: World, headers: dict[str, str]) -> None:
    async with client_of(endpoint, cookie="session=good", **headers) as client:
        response = await ask(client, "mutation { write }")
    assert (response.status_code, codes(response)) == (403, ["FORBIDDEN"])
    assert world.happened == []


async def test_another_sites_page_may_not_sign_somebody_in(endpoint: Any, world: World) -> None:
    async with client_of(endpoint, origin="http://evil.test") as client:
        assert (await ask(client, "mutation { signIn }")).status_code == 403
    assert world.happened == []


async def test_an_origin_from_the_settings_may_use_the_cookie(world: World) -> None:
    app = endpoint_of(world, origins=["https://crm.example"])
    headers = {"cookie": "session=good", "x-touchline": "1", "origin": "https://crm.example"}
    async with client_of(app, **headers) as client:
        assert (await ask(client, "mutation { write }")).status_code == 200


async def test_a_body_of_more_than_a_mebibyte_is_refused_also_in_chunks(client: httpx2.AsyncClient) -> None:
    large = b'{"query": "{ hello }", "extensions": {"x": "' + b"x" * (1 << 20) + b'"}}'

    async def chunks() -> Any:
        for start in range(0, len(large), 10_000):
            yield large[start : start + 10_000]

    for content in (large, chunks()):
        response = await client.post("/graphql", content=content, headers={"content-type": "application/json"})
        assert (response.status_code, codes(response)) == (413, ["BAD_REQUEST"])


async def test_an_answer_that_takes_too_long_is_given_up_and_the_work_cancelled(
    client: httpx2.AsyncClient, world: World
) -> None:
    response = await ask(client, "{ a: slow(seconds: 5) b: slow(seconds: 5) }")
    assert (response.status_code, codes(response)) == (503, ["TIMEOUT"])
    assert world.happened == ["cancelled", "cancelled"]
    assert world.closed == world.admitted


async def test_the_number_of_statements_is_told_when_asked_for(client: httpx2.AsyncClient) -> None:
    response = await ask(client, "{ hello }", extensions={"report": True})
    assert response.json()["extensions"]["statements"] == 3


async def test_what_a_context_wants_to_send_goes_out_with_the_answer(world: World) -> None:
    app = endpoint_of(world, headers=lambda context: [(b"set-cookie", b"session=new; HttpOnly")])
    async with client_of(app) as client:
        response = await ask(client, "mutation { signIn }")
    assert response.headers["set-cookie"] == "session=new; HttpOnly"


async def test_a_subscription_over_http_is_refused(client: httpx2.AsyncClient) -> None:
    response = await ask(client, "subscription { ticks }")
    assert (response.status_code, codes(response)) == (400, ["BAD_REQUEST"])


# --- against a real server ------------------------------------------------------------------------------------------


async def test_work_stops_when_the_client_leaves(address: str, world: World) -> None:
    host, _, port = address.partition(":")
    _, writer = await asyncio.open_connection(host, int(port))
    body = b'{"query": "{ slow(seconds: 0.3) }"}'
    head = f"POST /graphql HTTP/1.1\r\nhost: {address}\r\nauthorization: Bearer good\r\n"
    writer.write(head.encode() + b"content-type: application/json\r\n")
    writer.write(b"content-length: %d\r\n\r\n" % len(body) + body)
    await asyncio.sleep(0.1)
    writer.close()
    await asyncio.sleep(0.1)
    assert world.happened == ["cancelled"]
    assert world.closed == world.admitted == 1


async def test_a_body_that_does_not_come_is_given_up(address: str) -> None:
    host, _, port = address.partition(":")
    reader, writer = await asyncio.open_connection(host, int(port))
    head = f"POST /graphql HTTP/1.1\r\nhost: {address}\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n"
    writer.write(head.encode() + b'{"query": ')
    answer = await asyncio.wait_for(reader.read(), 2 * BRISK.body_seconds)
    assert answer.startswith(b"HTTP/1.1 408 ")
    assert b'"code":"TIMEOUT"' in answer
    writer.close()


async def test_an_endless_body_is_cut_off(address: str) -> None:
    async def endless() -> Any:
        while True:
            yield b" " * 100_000

    async with httpx2.AsyncClient(base_url=f"http://{address}") as client:
        headers = {"content-type": "application/json"}
        try:
            response = await client.post("/graphql", content=endless(), headers=headers)
        except (httpx2.WriteError, httpx2.ReadError):
            return
        assert response.status_code == 413
