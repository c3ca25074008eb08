"""Registered documents over HTTP: who registers them, who sees them, and that they are asked by their hash (API-3)."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import httpx2
import orjson
import pytest

from api import GENEROUS, Api, Client
from hands import HeldClock
from touchline.app import create_app
from touchline.files import LOOKED_EVERY, Shipped
from touchline.graph.documents import hash_of
from touchline.people.rules import Role, Scope
from touchline.settings import Settings

pytestmark = pytest.mark.feature("API-3")

DOCUMENT = "query Who { viewer { name email } }"
LISTED = "{ persistedDocuments { totalCount edges { node { hash name text registeredAt registeredBy { name } } } } }"


@pytest.fixture
async def root(api: Api) -> Client:
    return await api.user("root", Role.ADMIN)


async def by_hash(client: Client, hash_: str) -> httpx2.Response:
    headers = {"authorization": f"Bearer {client.token}"} if client.token else {}
    return await client.http.post("/graphql", json={"documentId": f"sha256:{hash_}"}, headers=headers)


async def register(client: Client, text: str = DOCUMENT) -> dict[str, str]:
    result = await client.do("registerPersistedDocument", {"text": text}, "document { id hash }")
    assert result["__typename"] == "RegisterPersistedDocumentPayload", result
    return dict(result["document"])


async def test_a_registered_document_is_asked_by_its_hash_by_everybody_with_their_own_rights(
    api: Api, root: Client
) -> None:
    vic = await api.user("vic", Role.VIEWER)
    hash_ = hash_of(DOCUMENT)
    assert (await by_hash(vic, hash_)).json()["errors"][0]["extensions"]["code"] == "PERSISTED_QUERY_NOT_FOUND"
    assert (await register(root))["hash"] == hash_
    assert (await by_hash(vic, hash_)).json()["data"] == {"viewer": {"name": "Vic", "email": "vic@example.com"}}
    assert (await by_hash(api.stranger, hash_)).status_code == 401


async def test_administrators_see_what_is_registered_and_nobody_else_does(api: Api, root: Client) -> None:
    await register(root)
    node = (await root.ask(LISTED))["persistedDocuments"]["edges"][0]["node"]
    assert node == {
        "hash": hash_of(DOCUMENT),
        "name": "Who",
        "text": DOCUMENT,
        "registeredAt": "2026-11-24T12:00:00.000000Z",
        "registeredBy": {"name": "Root"},
    }
    mia = await api.user("mia", Role.MANAGER)
    assert (await mia.ask(LISTED))["persistedDocuments"] == {"totalCount": 0, "edges": []}
    id_ = (await register(root))["id"]
    assert (await mia.ask("query($id: ID!) { node(id: $id) { id } }", id=id_))["node"] is None


async def test_only_administrators_register_and_delete(api: Api, root: Client) -> None:
    id_ = (await register(root))["id"]
    for client in (
        await api.user("mia", Role.MANAGER),
        await api.user("ada", Role.ANALYST),
        await api.user("bot", Role.ADMIN, scope=Scope.READ),
    ):
        assert (await client.do("registerPersistedDocument", {"text": "{ viewer { id } }"}))["code"] == "FORBIDDEN"
        assert (await client.do("deletePersistedDocument", {"id": id_}))["code"] == "FORBIDDEN"
    assert (await root.ask(LISTED))["persistedDocuments"]["totalCount"] == 1


async def test_registering_twice_even_at_once_is_registering_once(root: Client) -> None:
    made = await asyncio.gather(*(register(root) for _ in range(5)))
    assert len({document["id"] for document in made}) == 1
    assert (await root.ask(LISTED))["persistedDocuments"]["totalCount"] == 1


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "GRAPHQL_PARSE_FAILED"),
        ("{ viewer", "GRAPHQL_PARSE_FAILED"),
        ("{ viewer { nam } }", "GRAPHQL_VALIDATION_FAILED"),
        ("fragment F on User { name }", "GRAPHQL_VALIDATION_FAILED"),
        (f"{{ viewer {{ name }} }} #{'é' * 15_000}", "LIMIT_EXCEEDED"),
    ],
)
async def test_what_could_never_run_is_not_registered(root: Client, text: str, code: str) -> None:
    result = await root.do("registerPersistedDocument", {"text": text})
    assert result["__typename"] == "InvalidInput"
    assert (result["problems"][0]["path"], result["problems"][0]["code"]) == (["input", "text"], code)
    assert (await root.ask(LISTED))["persistedDocuments"]["totalCount"] == 0


async def test_what_is_deleted_is_gone_and_both_are_in_the_audit_trail(api: Api, root: Client) -> None:
    id_ = (await register(root))["id"]
    assert (await root.do("deletePersistedDocument", {"id": id_}, "deletedId"))["deletedId"] == id_
    assert (await root.do("deletePersistedDocument", {"id": id_}))["code"] == "NOT_FOUND"
    asked = await root.ask("{ audit(first: 2) { edges { node { kind entity } } } }")
    kinds = [(edge["node"]["kind"], edge["node"]["entity"]) for edge in asked["audit"]["edges"]]
    assert kinds == [("DELETED", "persisted_document"), ("REGISTERED", "persisted_document")]


@pytest.fixture
async def strict(database_url: str, clock: HeldClock, api: Api) -> AsyncIterator[Callable[[Client], Client]]:
    """The same people before a second server on the same database, which runs known documents only."""
    settings = Settings(
        database_url=database_url, secret_key="for tests only", run_worker=False, only_known_documents=True
    )
    app = create_app(settings, clock=clock, limits=GENEROUS)
    async with app.router.lifespan_context(app):
        transport = httpx2.ASGITransport(app=app)
        async with httpx2.AsyncClient(transport=transport, base_url="http://127.0.0.1:8000") as http:
            yield lambda client: Client(http, token=client.token)


async def test_a_server_of_known_documents_runs_what_was_registered_on_another_and_stops_when_it_is_deleted(
    api: Api, root: Client, strict: Callable[[Client], Client]
) -> None:
    there = strict(root)
    for document in (DOCUMENT, "{ __schema { queryType { name } } }"):
        refused = (await there.post(document)).json()
        assert refused["errors"][0]["extensions"]["code"] == "DOCUMENT_NOT_ALLOWED"
        assert "data" not in refused
    id_ = (await register(root))["id"]
    assert (await there.ask(DOCUMENT))["viewer"]["name"] == "Root"
    assert (await by_hash(there, hash_of(DOCUMENT))).json()["data"]["viewer"]["name"] == "Root"
    await root.do("deletePersistedDocument", {"id": id_})
    await asyncio.sleep(1)
    assert (await there.post(DOCUMENT)).json()["errors"][0]["extensions"]["code"] == "DOCUMENT_NOT_ALLOWED"


def test_the_built_apps_documents_are_read_again_when_a_new_app_is_put_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = [0.0]
    monkeypatch.setattr("touchline.files.monotonic", lambda: now[0])
    file, old, new = tmp_path / "persisted.json", "{ old }", "{ newer }"
    shipped = Shipped(file, tmp_path / "none.json")
    assert shipped.get(hash_of(old)) is None
    file.write_bytes(orjson.dumps({hash_of(old): old}))
    now[0] += LOOKED_EVERY
    assert shipped.get(hash_of(old)) == old
    file.write_bytes(orjson.dumps({"a wrong hash": new}))
    assert shipped.get(hash_of(new)) is None, "it looks once a second, however many unknown hashes come"
    now[0] += LOOKED_EVERY
    assert shipped.get(hash_of(new)) == new, "the hash is reckoned, never believed"
    assert shipped.get("a wrong hash") is None
    file.write_bytes(b'{"half": "writ')
    now[0] += LOOKED_EVERY
    assert shipped.get("half") is None
    assert shipped.get(hash_of(new)) == new
    os.unlink(file)
    now[0] += LOOKED_EVERY
    assert shipped.get("half") is None
    assert shipped.get(hash_of(new)) is None
