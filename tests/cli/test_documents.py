"""`document` on the command line (OPS-2, API-3)."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import update

from conftest import apart
from touchline.graph.documents import hash_of
from touchline.kernel.db import Database
from touchline.persisted_documents.model import PersistedDocument

pytestmark = pytest.mark.feature("OPS-2", "API-3")

Words = Callable[..., str]

ONE, TWO = "query Me { viewer { name } }\n", "mutation Out { signOut { __typename } }"


@pytest.fixture
def one(tmp_path: Path) -> str:
    file = tmp_path / "one.graphql"
    file.write_text(ONE)
    return str(file)


def test_documents_are_added_listed_and_deleted_by_the_hash_that_sha256sum_prints(said: Words, one: str) -> None:
    hash_ = f"sha256:{hash_of(ONE)}"
    assert said("document", "add", one) == f"{hash_} Me\n"
    said("document", "add", one)
    assert said("document", "list").count(hash_) == 1
    assert "command line" in said("document", "list")
    assert said("document", "delete", hash_) == f"{hash_} is deleted.\n"
    assert hash_ not in said("document", "list")


@pytest.mark.parametrize(
    "content",
    [
        {hash_of(ONE): ONE, f"sha256:{hash_of(TWO)}": TWO},
        {
            "format": "apollo-persisted-query-manifest",
            "version": 1,
            "operations": [{"id": hash_of(text), "name": "x", "type": "query", "body": text} for text in (ONE, TWO)],
        },
    ],
)
def test_the_files_that_compilers_write_are_added_whole(said: Words, tmp_path: Path, content: object) -> None:
    file = tmp_path / "persisted.json"
    file.write_text(json.dumps(content))
    assert said("document", "add", str(file)).splitlines() == [
        f"sha256:{hash_of(ONE)} Me",
        f"sha256:{hash_of(TWO)} Out",
    ]


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("a.graphql", "{ viewer { nam } }", "a.graphql: Cannot query field 'nam' on type 'User'."),
        ("a.graphql", "{ viewer", "a.graphql: Syntax Error"),
        ("a.json", "[]", "a.json is neither an object of documents by their hashes nor Apollo's manifest."),
        ("a.json", "{", "a.json is neither"),
        ("a.json", '{"operations": [{"id": "x"}]}', "a.json is neither"),
        ("a.json", '{"abc": "{ viewer { id } }"}', "a.json: abc is not the SHA-256 of its document."),
    ],
)
def test_what_cannot_be_added_is_told_in_one_line_and_nothing_else_is_added(
    said: Words, refused: Words, tmp_path: Path, one: str, name: str, content: str, words: str
) -> None:
    file = tmp_path / name
    file.write_text(content)
    assert words in refused("document", "add", one, str(file))
    assert hash_of(ONE) not in said("document", "list")


def test_an_unknown_hash_is_told(refused: Words) -> None:
    assert "There is no document abc. See: touchline document list" in refused("document", "delete", "abc")


def test_checking_tells_which_documents_a_newer_schema_has_left_behind(
    said: Words, touchline: Callable[..., Any], one: str, database_url: str
) -> None:
    said("document", "add", one)

    async def age() -> None:
        db = Database.open(database_url)
        async with db.write() as write:
            await write.execute(update(PersistedDocument).values(text="{ viewer { nickname } }"))
        await db.close()

    apart(age())
    result = touchline("check")
    assert result.exit_code == 1
    assert "The registered document Me no longer fits: Cannot query field 'nickname' on type 'User'" in result.stdout
