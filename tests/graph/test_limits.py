"""How much one document may ask for; the worst documents known are refused quickly."""

from __future__ import annotations

import time
from typing import Any

import httpx2
import pytest
from graphql import get_introspection_query

from graph.small_graph import BRISK, User, World, ask, client_of, codes, endpoint_of, schema
from touchline.graph.documents import Documents
from touchline.graph.faults import Rejected
from touchline.graph.limits import Budget, Limits

pytestmark = pytest.mark.feature("API-4")


def deep(levels: int) -> str:
    """An operation so many levels deep; `edges` is none."""
    steps = ["thing", *["things(first: 1)", "edges node"] * 20][: levels - 1]
    body = "totalCount" if steps[-1].startswith("things") else "name"
    for step in reversed(steps):
        for part in reversed(["edges", "node"] if step == "edges node" else [step]):
            body = f"{part} {{ {body} }}"
    return f"{{ {body} }}"


def aliased(count: int) -> str:
    return "{ thing { " + " ".join(f"a{i}: name" for i in range(count)) + " } }"


def long(count: int) -> str:
    """So many fields in all, though written only once each."""
    tens = " ".join(["...T"] * (count // 10))
    return f"{{ thing {{ {tens} }} }} fragment T on Thing {{ {'name ' * 10} }}"


AT_THE_LIMIT = {
    "depth": (deep(12), deep(13)),
    "aliases": (aliased(50), aliased(51)),
    "root fields": ("{" + "hello " * 20 + "}", "{" + "hello " * 21 + "}"),
    "fields": (long(990), long(1010)),
    "directives": (
        "{ hello " + "@include(if: true) @skip(if: false) " + "}",
        "{ hello " + "@include(if: true) " * 5 + "}",
    ),
    "source": ("{ hello }" + " " * 19_990, "{ hello }" + " " * 20_000),
    "source in bytes": ('{ echo(text: "' + "é" * 9_000 + '") }', '{ echo(text: "' + "é" * 10_001 + '") }'),
    "tokens": ("{ hello }", "{ thing {" + "name " * 2000 + "} }"),
    "cost": (
        "{ thing { things(first: 100) { edges { node { name things(first: 22) { edges { node { name } } } } } } } }",
        "{ thing { things(first: 100) { edges { node { name things(first: 30) { edges { node { name } } } } } } } }",
    ),
}


@pytest.mark.parametrize("limit", AT_THE_LIMIT)
async def test_a_document_at_the_limit_is_answered_and_one_over_it_refused(
    client: httpx2.AsyncClient, limit: str
) -> None:
    at, over = AT_THE_LIMIT[limit]
    response = await ask(client, at)
    assert (response.status_code, codes(response)) == (200, []), response.text
    response = await ask(client, over)
    assert (response.status_code, codes(response)) == (400, ["LIMIT_EXCEEDED"]), response.text


def doubling(fragments: int) -> str:
    """Each fragment spreads the next twice, so that the fields double with each."""
    chain = "".join(f"fragment F{i} on Thing {{ ...F{i + 1} ...F{i + 1} }} " for i in range(fragments))
    return f"{{ thing {{ ...F0 }} }} {chain} fragment F{fragments} on Thing {{ name }}"


def widening(fragments: int, by: int) -> str:
    chain = "".join(
        f"fragment F{i} on Thing {{ "
        + " ".join(f"a{j}: things {{ edges {{ node {{ ...F{i + 1} }} }} }}" for j in range(by))
        + " } "
        for i in range(fragments)
    )
    return f"{{ thing {{ ...F0 }} }} {chain} fragment F{fragments} on Thing {{ name }}"


WORST = {
    "doubling fragments": doubling(60),
    "doubling fragments with aliases": widening(30, 2),
    "a cycle": "{ thing { ...A } } fragment A on Thing { ...B } fragment B on Thing { ...A }",
    "a cycle of one": "{ thing { ...A } } fragment A on Thing { ...A ...A ...A }",
    "a cycle through fields": "{ thing { ...A } } fragment A on Thing { things { edges { node { ...A ...A } } } }",
    "an unknown fragment": "{ thing { ...Nowhere } }",
    "a chain of fragments": "{ thing { ...F0 } }"
    + "".join(f"fragment F{i} on Thing{{...F{i + 1}}}" for i in range(240))
    + "fragment F240 on Thing{name}",
    "inline fragments in each other": "{" + "...{" * 600 + "hello" + "}" * 600 + "}",
    "fields in each other": "{" + "thing{" * 600 + "name" + "}" * 601,
    "lists in each other": "{ echo(text: " + "[" * 900 + "]" * 900 + ") }",
    "the same field again and again": "{ thing {" + "name " * 990 + "} hello " + "} ",
    "fields that overlap": "{ thing { " + "".join("things { edges { node { name } } } " for _ in range(150)) + " } }",
    "conflicts": "{" + " ".join(f'a: echo(text: "{i}")' for i in range(20)) + "}",
    "fragments that overlap": "{ thing { "
    + " ".join(f"...F{i}" for i in range(60))
    + " } }"
    + "".join(f"fragment F{i} on Thing {{ things {{ edges {{ node {{ name tags }} }} }} }} " for i in range(60)),
    "unknown fields": "{"
    + " ".join(f"u{i}" for i in range(20))
    + " thing {"
    + " ".join(f"u{i}" for i in range(900))
    + "}}",
    "unused variables": "query(" + " ".join(f"$v{i}: Int" for i in range(450)) + ") { hello }",
    "unused fragments": "{ hello }" + "".join(f"fragment F{i} on Thing {{ name }}" for i in range(300)),
    "many operations": "".join(f"query Q{i} {{ hello }} " for i in range(390)),
    "directives": "{ hello " + "@a" * 900 + "}",
    "variables' directives": "query ($a: Int " + "@a" * 900 + ") { hello }",
}


@pytest.mark.parametrize("name", WORST)
async def test_the_worst_documents_cost_no_more_than_a_thousand_plain_ones(
    client: httpx2.AsyncClient, name: str
) -> None:
    began = time.process_time()
    for _ in range(100):
        await ask(client, "{ hello }")
    a_hundred_plain_ones = time.process_time() - began
    began = time.process_time()
    response = await ask(client, WORST[name])
    took = time.process_time() - began
    assert response.status_code in (200, 400), response.text
    assert set(codes(response)) <= {
        "LIMIT_EXCEEDED",
        "GRAPHQL_VALIDATION_FAILED",
        "GRAPHQL_PARSE_FAILED",
        "BAD_REQUEST",
    }
    assert took < 10 * a_hundred_plain_ones


async def test_graphiql_may_introspect(client: httpx2.AsyncClient) -> None:
    query = get_introspection_query(input_value_deprecation=True, schema_description=True, specified_by_url=True)
    response = await ask(client, query)
    assert response.status_code == 200
    assert "__schema" in response.json()["data"]


async def test_an_introspection_that_goes_in_circles_is_refused(client: httpx2.AsyncClient) -> None:
    query = "name"
    for _ in range(6):
        query = f"fields {{ type {{ {query} }} }}"
    response = await ask(client, f"{{ __schema {{ types {{ {query} }} }} }}")
    assert response.status_code == 400


async def cost(client: httpx2.AsyncClient, query: str, **variables: Any) -> int:
    response = await ask(client, query, variables=variables)
    assert response.status_code == 200, response.text
    requested: int = response.json()["extensions"]["cost"]["requested"]
    return requested


@pytest.mark.parametrize(
    ("query", "variables", "expected"),
    [
        ("{ hello }", {}, 1),
        ("{ thing { name } }", {}, 2),
        ("{ plain { name } }", {}, 1 + 5),
        ("{ thing { things(first: 7) { totalCount edges { node { name } } } } }", {}, 4 + 7 * 2),
        ("{ thing { things(last: 7) { edges { node { name } } } } }", {}, 3 + 7 * 2),
        ("{ thing { things { edges { node { name } } } } }", {}, 3 + 20 * 2),
        ("{ thing { things(first: null) { edges { node { name } } } } }", {}, 3 + 20 * 2),
        ("query ($n: Int) { thing { things(first: $n) { edges { node { name } } } } }", {"n": 9}, 3 + 9 * 2),
        ("query ($n: Int) { thing { things(first: $n) { edges { node { name } } } } }", {"n": 9.0}, 3 + 9 * 2),
        ("query ($n: Int) { thing { things(first: $n) { edges { node { name } } } } }", {"n": None}, 3 + 20 * 2),
        ("query ($n: Int) { thing { things(first: $n) { edges { node { name } } } } }", {}, 3 + 20 * 2),
        ("query ($n: Int = 8) { thing { things(first: $n) { edges { node { name } } } } }", {}, 3 + 8 * 2),
        (
            "query ($n: Int, $m: Int) { thing { things(first: $n) { edges { node { things(first: $m) { edges {"
            " node { name } } } } } } } }",
            {"n": 10, "m": 3},
            3 + 10 * (1 + 1 + 1 + 3 * 2),
        ),
        (
            "query ($n: Int) { a: thing { ...T } b: thing { ...T } }"
            " fragment T on Thing { things(first: $n) { ...E } } fragment E on Things { edges { node { name } } }",
            {"n": 10},
            2 * (3 + 10 * 2),
        ),
        ("mutation { write }", {}, 11),
    ],
)
async def test_the_cost_is_the_number_of_values_that_may_come(
    client: httpx2.AsyncClient, query: str, variables: dict[str, Any], expected: int
) -> None:
    assert await cost(client, query, **variables) == expected


async def test_the_values_of_variables_count(client: httpx2.AsyncClient) -> None:
    query = (
        "query ($n: Int, $m: Int) { thing { things(first: $n) { edges { node { things(last: $m) { edges {"
        " node { name } } } } } } } }"
    )
    assert (await ask(client, query, variables={"n": 10, "m": 10})).status_code == 200
    response = await ask(client, query, variables={"n": 100, "m": 100})
    assert (response.status_code, codes(response)) == (400, ["LIMIT_EXCEEDED"])


@pytest.mark.parametrize("size", [0, -1, 101, 2**31, 10**20, 101.0, -(10**300)])
async def test_a_page_has_between_one_and_a_hundred_rows(client: httpx2.AsyncClient, size: float) -> None:
    response = await ask(
        client, "query ($n: Int) { thing { things(first: $n) { totalCount } } }", variables={"n": size}
    )
    assert (response.status_code, codes(response)) == (400, ["BAD_USER_INPUT"])
    if isinstance(size, int):
        response = await ask(client, f"{{ thing {{ things(last: {size}) {{ totalCount }} }} }}")
        assert (response.status_code, set(codes(response))) in [
            (400, {"BAD_USER_INPUT"}),
            (400, {"GRAPHQL_VALIDATION_FAILED"}),
        ]


async def test_a_budget_is_spent_and_refills_with_time(world: World, logged: list[Any]) -> None:
    now = 0.0
    world.tokens["other"] = User(b"\2" * 16)
    limits = Limits(budget=10, budget_per_second=2)
    app = endpoint_of(world, limits)
    app.execution.budget = Budget(limits, lambda: now)
    async with client_of(app, authorization="Bearer good") as client:
        for left in (7, 4, 1):
            response = await ask(client, "{ hello thing { name } }")
            assert response.json()["extensions"]["cost"]["remaining"] == left
        response = await ask(client, "{ hello thing { name } }")
        assert (response.status_code, codes(response)) == (429, ["TOO_MANY_REQUESTS"])
        assert response.headers["retry-after"] == "2"
        other = await client.post("/graphql", json={"query": "{ hello }"}, headers={"authorization": "Bearer other"})
        assert other.status_code == 200
        now = 1.0
        assert (await ask(client, "{ hello thing { name } }")).status_code == 200


def test_budgets_of_callers_long_unseen_are_forgotten() -> None:
    budget = Budget(Limits(), callers=3)
    for caller in range(10):
        budget.take(caller, 1)
    assert list(budget.left) == [7, 8, 9]


def test_a_document_is_prepared_once() -> None:
    documents = Documents(schema._schema, BRISK)
    assert documents.get("{ hello }", is_stranger=False) is documents.get("{ hello }", is_stranger=False)


def test_ready_documents_are_bounded_in_number_and_size() -> None:
    documents = Documents(schema._schema, Limits(documents=5, documents_bytes=1000))
    for number in range(20):
        documents.get(f"{{ a{number}: hello }}", is_stranger=False)
    assert list(documents.ready)[-1] == "{ a19: hello }"
    assert len(documents.ready) == 5
    for number in range(5):
        documents.get("{ hello }" + " " * (300 + number), is_stranger=False)
    assert documents.bytes == sum(map(len, (d.text for d in documents.ready.values()))) <= 1000


def test_a_refused_document_is_not_kept() -> None:
    documents = Documents(schema._schema, BRISK)
    with pytest.raises(Rejected):
        documents.get("{ nothing }", is_stranger=False)
    assert not documents.ready
