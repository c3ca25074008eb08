"""The leaves of the graph take what both databases can hold and nothing else."""

from __future__ import annotations

import json
from typing import Any

import httpx2
import pytest

from graph.small_graph import ask, codes

pytestmark = pytest.mark.feature("API-4")

FIELDS = {
    "text": ("String!", "echo(text: {})", "echo"),
    "id": ("ID!", "byId(id: {})", "byId"),
    "moment": ("DateTime!", "moment(at: {})", "moment"),
    "day": ("Date!", "day(on: {})", "day"),
    "number": ("Int!", "number(of: {})", "number"),
}
GOOD: list[tuple[str, Any, Any]] = [
    ("text", "", ""),
    ("text", "naïve 🏃 \n\t", "naïve 🏃 \n\t"),
    ("text", "x" * 9_000, "x" * 9_000),
    ("id", "cus_1", "cus_1"),
    ("id", 7, "7"),
    ("moment", "2026-03-29T09:30:00+02:00", "2026-03-29T07:30:00.000000Z"),
    ("moment", "2026-03-29T09:30Z", "2026-03-29T09:30:00.000000Z"),
    ("moment", "2026-03-29T09:30:00.123456Z", "2026-03-29T09:30:00.123456Z"),
    ("day", "2028-02-29", "2028-02-29"),
    ("number", -(2**31), -(2**31)),
]
BAD: list[tuple[str, Any]] = [
    ("text", "a\0b"),
    ("text", 7),
    ("text", True),
    ("id", "a\0"),
    ("id", "x" * 201),
    ("id", 1.5),
    ("moment", "2026"),
    ("moment", "2026-03-29"),
    ("moment", "2026-03-29T09:30:00"),
    ("moment", "2026-03-29 09:30:00Z"),
    ("moment", "2026-02-30T09:30:00Z"),
    ("moment", "2026-03-29T24:00:01Z"),
    ("moment", "2026-03-29T09:30:00+99:00"),
    ("moment", "0001-01-01T00:00:00+14:00"),
    ("moment", "9999-12-31T23:59:59-14:00"),
    ("moment", "20260329T093000Z"),
    ("moment", "2026-W13-7T09:30:00Z"),
    ("moment", "२०२६-03-29T09:30:00Z"),
    ("moment", "2026-03-29T09:30:00Z\n"),
    ("moment", 1774769400),
    ("moment", "now"),
    ("day", "2026-02-29"),
    ("day", "20260301"),
    ("day", "2026-3-1"),
    ("day", "2026-03-29T00:00:00Z"),
    ("day", 20260301),
    ("day", ""),
    ("number", 2**31),
    ("number", 2**64),
    ("number", 1.5),
    ("number", "1"),
    ("number", True),
]


async def both_ways(client: httpx2.AsyncClient, kind: str, value: Any) -> list[httpx2.Response]:
    """The value as a variable and as a literal in the document."""
    type_, field, _ = FIELDS[kind]
    by_variable = await ask(client, f"query ($v: {type_}) {{ {field.format('$v')} }}", variables={"v": value})
    by_literal = await ask(client, f"{{ {field.format(json.dumps(value, ensure_ascii=True))} }}")
    return [by_variable, by_literal]


@pytest.mark.parametrize(("kind", "value", "expected"), GOOD)
async def test_a_good_value_is_taken(client: httpx2.AsyncClient, kind: str, value: Any, expected: Any) -> None:
    for response in await both_ways(client, kind, value):
        assert response.json().get("data") == {FIELDS[kind][2]: expected}, response.text


@pytest.mark.parametrize(("kind", "value"), BAD)
async def test_a_bad_value_is_the_clients_mistake(client: httpx2.AsyncClient, kind: str, value: Any) -> None:
    for response in await both_ways(client, kind, value):
        assert response.status_code == 400, response.text
        assert set(codes(response)) <= {"BAD_USER_INPUT", "GRAPHQL_VALIDATION_FAILED"}


async def test_a_text_has_at_most_twenty_thousand_characters(client: httpx2.AsyncClient) -> None:
    query = "query ($v: String!) { echo(text: $v) }"
    assert (await ask(client, query, variables={"v": "x" * 20_000})).status_code == 200
    response = await ask(client, query, variables={"v": "x" * 20_001})
    assert (response.status_code, codes(response)) == (400, ["BAD_USER_INPUT"])
    assert len(response.content) < 1000


@pytest.mark.parametrize("text", [r"\ud800", r"\udfff\ud800", r"\uD83C"])
async def test_half_a_surrogate_pair_is_refused(client: httpx2.AsyncClient, text: str) -> None:
    body = f'{{"query": "query ($v: String!) {{ echo(text: $v) }}", "variables": {{"v": "{text}"}}}}'
    response = await client.post("/graphql", content=body, headers={"content-type": "application/json"})
    assert response.status_code == 400
    assert (await ask(client, f'{{ echo(text: "{text}") }}')).status_code == 400
