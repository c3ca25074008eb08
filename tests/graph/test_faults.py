"""What errors say, and what they keep to themselves."""

from __future__ import annotations

from typing import Any

import httpx2
import pytest

from graph.small_graph import World, ask, client_of, codes, endpoint_of
from touchline.graph.faults import Code

pytestmark = pytest.mark.feature("API-2")


async def test_a_mistake_of_ours_is_masked_and_its_id_leads_to_the_log_line(
    client: httpx2.AsyncClient, logged: list[Any]
) -> None:
    response = await ask(client, "query Q { hello broken }")
    (error,) = response.json()["errors"]
    assert response.status_code == 200
    assert response.json()["data"] == {"hello": "hello", "broken": None}
    assert "secret" not in response.text
    assert error["path"] == ["broken"]
    assert error["extensions"]["code"] == "INTERNAL"
    (line,) = [entry for entry in logged if entry["log_level"] == "error"]
    assert line["error_id"] == error["extensions"]["id"]
    assert str(line["exc_info"]) == "the secret of the house"
    assert line["operation"] == "Q"


@pytest.mark.parametrize("field", ["misshapen", "careless"])
async def test_a_message_nobody_meant_for_clients_is_masked_too(client: httpx2.AsyncClient, field: str) -> None:
    response = await ask(client, f"{{ {field} }}")
    assert codes(response) == ["INTERNAL"]
    assert response.json()["errors"][0]["message"] == "Something went wrong on our side."


@pytest.mark.parametrize(
    ("field", "code", "message"),
    [
        ("forbidden", "FORBIDDEN", "Your role does not allow this."),
        ("invalid", "BAD_USER_INPUT", "name: Give a name."),
        ("fault", "NOT_FOUND", "There is no such thing."),
    ],
)
async def test_a_refusal_of_ours_speaks_and_leaves_no_stack_trace(
    client: httpx2.AsyncClient, logged: list[Any], field: str, code: str, message: str
) -> None:
    response = await ask(client, f"{{ {field} }}")
    (error,) = response.json()["errors"]
    assert (error["extensions"]["code"], error["message"]) == (code, message)
    assert not any("exc_info" in entry for entry in logged)


@pytest.mark.parametrize(
    "query", ["{", "{ nothing }", '{ number(of: "x") }', "{ broken(", "query ($a: Int!) { hello }"]
)
async def test_a_clients_mistake_leaves_no_stack_trace(
    client: httpx2.AsyncClient, logged: list[Any], query: str
) -> None:
    assert (await ask(client, query)).status_code == 400
    assert not any("exc_info" in entry or entry["log_level"] == "error" for entry in logged)


async def test_a_database_that_is_gone_is_a_503_without_data(client: httpx2.AsyncClient) -> None:
    response = await ask(client, "{ hello unreachable }")
    assert (response.status_code, set(codes(response))) == (503, {"UNAVAILABLE"})
    assert "data" not in response.json()


async def test_an_exception_before_any_field_runs_is_masked(world: World, logged: list[Any]) -> None:
    async def admit(scope: Any) -> Any:
        raise RuntimeError("the secret of the door")

    app = endpoint_of(world)
    app.admit = admit
    async with client_of(app) as client:
        response = await ask(client, "{ hello }")
    assert (response.status_code, codes(response)) == (500, ["INTERNAL"])
    assert "secret" not in response.text
    assert logged[-1]["error_id"] == response.json()["errors"][0]["extensions"]["id"]


async def test_a_stranger_is_told_to_sign_in_and_nothing_runs(stranger: httpx2.AsyncClient, world: World) -> None:
    for query in (
        "{ hello }",
        "mutation { write }",
        "mutation { signIn write }",
        "mutation { ...F } fragment F on Mutation { write }",
    ):
        response = await ask(stranger, query)
        assert (response.status_code, codes(response)) == (401, ["UNAUTHENTICATED"])
        assert response.headers["www-authenticate"] == "Bearer"
    assert world.happened == []


async def test_a_stranger_may_sign_in(stranger: httpx2.AsyncClient) -> None:
    assert (await ask(stranger, "mutation { signIn }")).json()["data"] == {"signIn": "welcome"}


@pytest.mark.parametrize(
    "query",
    [
        "{ __schema { types { name } } }",
        '{ __type(name: "Query") { name } }',
        "{ ...F } fragment F on Query { ... { a: __schema { types { name } } } }",
        "mutation M { signIn __typename } query Q { __schema { types { name } } }",
    ],
)
async def test_introspection_is_for_those_who_signed_in(
    stranger: httpx2.AsyncClient, client: httpx2.AsyncClient, query: str
) -> None:
    named = {"operationName": "Q"} if "query Q" in query else {}
    await ask(client, query, **named)
    response = await ask(stranger, query, **named)
    assert (response.status_code, codes(response)) == (401, ["UNAUTHENTICATED"])


async def test_only_those_who_signed_in_get_suggestions(
    stranger: httpx2.AsyncClient, client: httpx2.AsyncClient
) -> None:
    for query in (
        "mutation { signIm }",
        "mutation { write(wihs: {}) }",
        "mutation { write(wish: {txet: 1}) }",
        "query ($a: Wihs) { hello }",
    ):
        assert "Did you mean" in (await ask(client, query)).text
        assert "Did you mean" not in (await ask(stranger, query)).text


async def test_a_stranger_gets_no_suggestions_in_variables(stranger: httpx2.AsyncClient) -> None:
    response = await ask(stranger, "mutation ($w: Wish) { write(wish: $w) }", variables={"w": {"txet": "x"}})
    assert "Did you mean" not in response.text


def test_the_list_of_codes_is_closed() -> None:
    assert sorted(Code) == [
        "BAD_REQUEST",
        "BAD_USER_INPUT",
        "CONFLICT",
        "DOCUMENT_NOT_ALLOWED",
        "FORBIDDEN",
        "GRAPHQL_PARSE_FAILED",
        "GRAPHQL_VALIDATION_FAILED",
        "INTERNAL",
        "LIMIT_EXCEEDED",
        "NOT_FOUND",
        "PERSISTED_QUERY_NOT_FOUND",
        "TIMEOUT",
        "TOO_MANY_REQUESTS",
        "UNAUTHENTICATED",
        "UNAVAILABLE",
    ]
