"""Documents named by their hash: how a request names them, which are known, and a server that runs no others."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any

import httpx2
import pytest

from graph.conftest import Running
from graph.small_graph import World, ask, client_of, codes, endpoint_of
from graph.test_websocket import opened
from touchline.graph.documents import hash_of
from touchline.graph.limits import Limits
from touchline.graph.persisted import Known

pytestmark = pytest.mark.feature("API-3")

SHIPPED = "{ shipped: hello }"
REGISTERED = "{ registered: hello }"
UNKNOWN = "{ unknown: hello }"
BEARER = "Bearer good"


@dataclass
class Registry:
    """Where integrators' documents are, and how often somebody looked."""

    texts: dict[str, str] = field(default_factory=lambda: {hash_of(REGISTERED): REGISTERED})
    looked: list[str] = field(default_factory=list)

    async def find(self, hash_: str) -> str | None:
        self.looked.append(hash_)
        return self.texts.get(hash_)

    def known(self, *, only: bool = False) -> Known:
        return Known({hash_of(SHIPPED): SHIPPED}, self.find, only)


@pytest.fixture
def registry() -> Registry:
    return Registry()


@pytest.fixture
async def client(world: World, registry: Registry) -> AsyncIterator[httpx2.AsyncClient]:
    async with client_of(endpoint_of(world, known=registry.known()), authorization=BEARER) as client:
        yield client


@pytest.fixture
async def strict(world: World, registry: Registry) -> AsyncIterator[httpx2.AsyncClient]:
    """A server that runs only what it knows."""
    async with client_of(endpoint_of(world, known=registry.known(only=True)), authorization=BEARER) as client:
        yield client


async def post(client: httpx2.AsyncClient, **body: Any) -> httpx2.Response:
    return await client.post("/graphql", json=body)


def apollo(hash_: str) -> dict[str, Any]:
    return {"persistedQuery": {"version": 1, "sha256Hash": hash_}}


@pytest.mark.parametrize("text", [SHIPPED, REGISTERED])
async def test_a_known_document_is_named_by_its_hash_in_each_of_the_usual_ways(
    client: httpx2.AsyncClient, text: str
) -> None:
    hash_ = hash_of(text)
    for body in (
        {"documentId": f"sha256:{hash_}"},
        {"documentId": hash_},
        {"extensions": apollo(hash_)},
        {"documentId": hash_, "query": text},
    ):
        response = await post(client, **body)
        assert response.status_code == 200
        assert list(response.json()["data"].values()) == ["hello"]


async def test_a_hash_may_stand_in_the_address_as_a_text_may(client: httpx2.AsyncClient) -> None:
    for given in ({"documentId": f"sha256:{hash_of(SHIPPED)}"}, {"extensions": json.dumps(apollo(hash_of(SHIPPED)))}):
        assert (await client.get("/graphql", params=given)).json()["data"] == {"shipped": "hello"}


@pytest.mark.parametrize("hash_", [hash_of(UNKNOWN), hash_of(SHIPPED).upper(), "x" * 64, "abc", "md5:abc"])
async def test_an_unknown_hash_is_answered_so_that_clients_send_the_text_as_well(
    client: httpx2.AsyncClient, hash_: str
) -> None:
    for body in ({"documentId": hash_}, {"extensions": apollo(hash_)}):
        response = await post(client, **body)
        assert (response.status_code, codes(response)) == (400, ["PERSISTED_QUERY_NOT_FOUND"])
        assert response.json()["errors"][0]["message"] == "PersistedQueryNotFound"
        assert "data" not in response.json()
        legacy = await client.post("/graphql", json=body, headers={"accept": "application/json"})
        assert (legacy.status_code, codes(legacy)) == (200, ["PERSISTED_QUERY_NOT_FOUND"])


async def test_no_database_is_asked_for_what_is_no_hash(client: httpx2.AsyncClient, registry: Registry) -> None:
    await post(client, documentId="0" * 63)
    await post(client, documentId="0" * 100_000)
    assert registry.looked == []


async def test_a_client_that_sends_hash_and_text_once_sends_the_hash_from_then_on(client: httpx2.AsyncClient) -> None:
    hash_ = hash_of(UNKNOWN)
    assert codes(await post(client, extensions=apollo(hash_))) == ["PERSISTED_QUERY_NOT_FOUND"]
    assert (await post(client, query=UNKNOWN, extensions=apollo(hash_))).json()["data"] == {"unknown": "hello"}
    assert (await post(client, extensions=apollo(hash_))).json()["data"] == {"unknown": "hello"}


async def test_a_text_under_another_ones_hash_is_refused(
    client: httpx2.AsyncClient, strict: httpx2.AsyncClient
) -> None:
    for one in (client, strict):
        response = await post(one, query=UNKNOWN, documentId=hash_of(SHIPPED))
        assert (response.status_code, codes(response)) == (400, ["BAD_REQUEST"])
        assert (await post(one, documentId=hash_of(SHIPPED))).json()["data"] == {"shipped": "hello"}


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"documentId": 7},
        {"documentId": ["x"]},
        {"documentId": ""},
        {"extensions": {"persistedQuery": 7}},
        {"extensions": {"persistedQuery": {"sha256Hash": {}}}},
        {"extensions": {"persistedQuery": {}}},
        {"query": 7, "documentId": "x"},
    ],
)
async def test_a_request_without_a_document_is_told_what_to_send(
    client: httpx2.AsyncClient, body: dict[str, Any]
) -> None:
    response = await post(client, **body)
    assert (response.status_code, codes(response)) == (400, ["BAD_REQUEST"])


async def test_a_hash_opens_nothing_that_its_text_would_not(world: World) -> None:
    write, several = "mutation { write }", "query A { hello } query B { hello }"
    known = Known({hash_of(text): text for text in (SHIPPED, write, several, "{ nowhere }")})
    endpoint = endpoint_of(world, known=known)
    async with client_of(endpoint) as stranger, client_of(endpoint, authorization=BEARER) as client:
        assert codes(await post(stranger, documentId=hash_of(SHIPPED))) == ["UNAUTHENTICATED"]
        assert (await client.get("/graphql", params={"documentId": hash_of(write)})).status_code == 405
        assert world.happened == []
        assert codes(await post(client, documentId=hash_of(several))) == ["BAD_REQUEST"]
        chosen = await post(client, documentId=hash_of(several), operationName="B")
        assert chosen.json()["data"] == {"hello": "hello"}
        assert codes(await post(client, documentId=hash_of("{ nowhere }"))) == ["GRAPHQL_VALIDATION_FAILED"]


async def test_a_hash_leads_to_its_document_without_hashing(
    world: World, registry: Registry, monkeypatch: pytest.MonkeyPatch
) -> None:
    for only in (False, True):
        async with client_of(endpoint_of(world, known=registry.known(only=only)), authorization=BEARER) as client:
            for text in (SHIPPED, REGISTERED):
                assert (await post(client, documentId=hash_of(text))).status_code == 200
            looked = len(registry.looked)
            with monkeypatch.context() as patch:
                patch.setattr("touchline.graph.documents.hash_of", lambda _: pytest.fail("hashed again"))
                for text in (SHIPPED, REGISTERED):
                    for body in ({"documentId": hash_of(text)}, {"query": text, "documentId": hash_of(text)}):
                        assert (await post(client, **body)).status_code == 200
            assert len(registry.looked) == looked


async def test_a_server_may_run_known_documents_only_in_whatever_form(strict: httpx2.AsyncClient) -> None:
    for text in (SHIPPED, REGISTERED):
        assert (await ask(strict, text)).status_code == 200
        assert (await post(strict, documentId=hash_of(text))).status_code == 200
    for text in (UNKNOWN, f"{SHIPPED} ", "{ __schema { types { name } } }", "{ nonsense"):
        refused = await ask(strict, text)
        assert (refused.status_code, codes(refused)) == (400, ["DOCUMENT_NOT_ALLOWED"])
        together = await post(strict, query=text, documentId=hash_of(text))
        assert codes(together) == ["DOCUMENT_NOT_ALLOWED"]
        assert codes(await post(strict, documentId=hash_of(text))) == ["PERSISTED_QUERY_NOT_FOUND"]
    assert codes(await strict.get("/graphql", params={"query": UNKNOWN})) == ["DOCUMENT_NOT_ALLOWED"]


async def test_what_is_registered_runs_at_once_and_what_is_removed_stops_within_a_second(
    world: World, registry: Registry
) -> None:
    now = [100.0]
    endpoint = endpoint_of(world, known=registry.known(only=True))
    endpoint.execution.persisted.clock = lambda: now[0]
    async with client_of(endpoint, authorization=BEARER) as client:
        assert codes(await ask(client, UNKNOWN)) == ["DOCUMENT_NOT_ALLOWED"]
        registry.texts[hash_of(UNKNOWN)] = UNKNOWN
        for _ in range(3):
            assert (await ask(client, UNKNOWN)).status_code == 200
        assert len(registry.looked) == 2
        registry.texts.clear()
        now[0] += 1
        assert codes(await ask(client, UNKNOWN)) == ["DOCUMENT_NOT_ALLOWED"]
        assert codes(await post(client, documentId=hash_of(UNKNOWN))) == ["PERSISTED_QUERY_NOT_FOUND"]


async def test_a_flood_of_documents_stays_within_the_bound_and_takes_no_known_one_away(
    world: World, registry: Registry
) -> None:
    endpoint = endpoint_of(world, Limits(documents=20, documents_bytes=400), known=registry.known())
    persisted, documents = endpoint.execution.persisted, endpoint.execution.documents
    async with client_of(endpoint, authorization=BEARER) as client:
        for number in range(100):
            text = f"{{ a{number}: hello }}"
            assert (await post(client, query=text, documentId=hash_of(text))).status_code == 200
        assert len(documents.ready) == len(documents.texts) <= 20
        assert sum(map(len, documents.texts.values())) == documents.bytes <= 400
        assert len(persisted.checked) <= 20
        first = hash_of("{ a0: hello }")
        assert codes(await post(client, documentId=first)) == ["PERSISTED_QUERY_NOT_FOUND"]
        for text in (SHIPPED, REGISTERED):
            assert (await post(client, documentId=hash_of(text))).status_code == 200


async def test_the_same_holds_over_a_websocket(running: Running, world: World, registry: Registry) -> None:
    running.app = endpoint_of(world, known=registry.known(only=True))
    async with opened(running.address) as socket:
        await socket.say(type="connection_init")
        assert (await socket.hear())["type"] == "connection_ack"
        await socket.say(id="1", type="subscribe", payload={"documentId": f"sha256:{hash_of(SHIPPED)}"})
        assert (await socket.hear())["payload"]["data"] == {"shipped": "hello"}
        assert (await socket.hear())["type"] == "complete"
        await socket.subscribe("2", REGISTERED)
        assert (await socket.hear())["payload"]["data"] == {"registered": "hello"}
        assert (await socket.hear())["type"] == "complete"
        await socket.say(id="3", type="subscribe", payload={"documentId": hash_of(UNKNOWN)})
        await socket.subscribe("4", UNKNOWN)
        errors = [(await socket.hear())["payload"][0]["extensions"]["code"] for _ in range(2)]
        assert sorted(errors) == ["DOCUMENT_NOT_ALLOWED", "PERSISTED_QUERY_NOT_FOUND"]
