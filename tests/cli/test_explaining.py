"""`explain` on the command line (API-4, OPS-2)."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

pytestmark = pytest.mark.feature("API-4", "OPS-2")

Words = Callable[..., str]
DOCUMENT = "query One($id: ID!) { customer(id: $id) { name owner { name } } } query Two { viewer { name } }"


@pytest.fixture
def file(tmp_path: Path) -> str:
    file = tmp_path / "one.graphql"
    file.write_text(DOCUMENT)
    return str(file)


def test_an_operation_is_explained_with_its_cost_its_plan_and_the_sql(said: Words, file: str, tmp_path: Path) -> None:
    lines = said("explain", file, "--operation", "One", "--database", "sqlite").splitlines()
    assert lines[0] == "query One"
    assert lines[1] == 'assumed   $id = "…"'
    assert lines[2].startswith("hash      sha256:")
    assert lines[3:10] == [
        "cost      4 of 5,000",
        "compiled  yes, 1 statement on sqlite",
        "",
        "plan",
        "  customer: Customer by id, permission checked",
        "    name",
        "    owner: User by owner_id, open to all who are signed in",
    ]
    assert "  FROM customer AS customer_1" in lines
    values = tmp_path / "values.json"
    values.write_text(json.dumps({"id": "cus_1"}))
    for given in ('{"id": "cus_1"}', str(values)):
        assert "assumed" not in said("explain", file, "--operation", "One", "--variables", given)


def test_the_sql_is_that_of_the_database_in_the_settings(said: Words, file: str, database_url: str) -> None:
    kind = "postgresql" if database_url.startswith("postgresql") else "sqlite"
    told = said("explain", file, "--operation", "Two")
    assert f"compiled  yes, 1 statement on {kind}" in told
    assert ("$1" in told) == (kind == "postgresql")


def test_what_is_not_compiled_says_why(said: Words, tmp_path: Path) -> None:
    file = tmp_path / "schema.graphql"
    file.write_text("{ __schema { queryType { name } } }")
    assert "compiled  no: Query.__schema is not declared. The reference execution answers." in said(
        "explain", str(file)
    )


@pytest.mark.parametrize(
    ("content", "options", "words"),
    [
        ("{ viewer { nam } }", (), "Cannot query field 'nam' on type 'User'"),
        ("{ viewer", (), "Syntax Error"),
        (DOCUMENT, (), "say which operation with --operation: One, Two."),
        (DOCUMENT, ("--operation", "Three"), "say which operation with --operation: One, Two."),
        (DOCUMENT, ("--operation", "One", "--variables", "{"), "--variables is no JSON"),
        (DOCUMENT, ("--operation", "One", "--variables", '{"id": {}}'), "ID cannot represent value"),
        (DOCUMENT, ("--operation", "One", "--variables", "nowhere.json"), "nowhere.json: No such file or directory"),
    ],
)
def test_what_cannot_be_explained_is_told_in_one_line(
    refused: Words, tmp_path: Path, content: str, options: tuple[str, ...], words: str
) -> None:
    file = tmp_path / "one.graphql"
    file.write_text(content)
    assert words in refused("explain", str(file), *options)


def test_a_file_that_is_not_there_is_told(touchline: Callable[..., object], tmp_path: Path) -> None:
    result: object = touchline("explain", str(tmp_path / "nowhere.graphql"))
    assert getattr(result, "exit_code", 0) == 2
    assert "does not exist" in getattr(result, "stderr", "")
