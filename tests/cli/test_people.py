"""`user` and `token` on the command line (OPS-2, PPL-2, PPL-3)."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from conftest import apart
from touchline.kernel.db import Database
from touchline.people import commands as people
from touchline.people.rules import Role, Viewer

pytestmark = pytest.mark.feature("OPS-2")

Words = Callable[..., str]


def admitted(database_url: str, token: str) -> Viewer | None:
    async def ask() -> Viewer | None:
        db = Database.open(database_url)
        try:
            return await people.admit(db, session=None, token=token)
        finally:
            await db.close()

    return apart(ask())


@pytest.mark.feature("PPL-3")
def test_a_token_stands_alone_on_the_last_line_and_lets_in_until_it_is_revoked(
    said: Words, refused: Words, database_url: str
) -> None:
    said("user", "add", "ada@example.com", "--name", "Ada Ångström", "--role", "manager")
    token = said("token", "create", "--user", "ada@example.com", "--scope", "read", "--days", "30").splitlines()[-1]
    assert re.fullmatch(r"tl_\S+", token)
    viewer = admitted(database_url, token)
    assert viewer is not None
    assert (viewer.name, viewer.role, viewer.writes) == ("Ada Ångström", Role.MANAGER, False)
    listed = said("token", "list", "--user", "ada@example.com")
    assert token not in listed
    assert "valid" in listed
    name = re.search(r"tok_\w+", listed)
    assert name is not None
    said("token", "revoke", name[0])
    assert admitted(database_url, token) is None
    assert "revoked" in said("token", "list")
    assert "no such token" in refused("token", "revoke", name[0])


def test_a_read_write_token_may_write(said: Words, database_url: str) -> None:
    said("user", "add", "ada@example.com")
    token = said("token", "create", "--user", "ADA@example.com", "--scope", "read-write").splitlines()[-1]
    viewer = admitted(database_url, token)
    assert viewer is not None
    assert viewer.writes


@pytest.mark.feature("PPL-2")
def test_a_user_comes_in_by_a_link_and_is_shut_out_when_deactivated(said: Words, refused: Words) -> None:
    assert "/sign-in#token=" in said("user", "add", "bo@example.com", "--team", "Süd", "--team", "Nord")
    assert "/sign-in#token=" in said("user", "link", "bo@example.com", "--reset").splitlines()[-1]
    said("user", "deactivate", "bo@example.com")
    assert "deactivated" in refused("user", "link", "bo@example.com")
    assert re.search(r"bo@example.com .* ANALYST +no +never", said("user", "list"))
    said("user", "activate", "bo@example.com")
    assert re.search(r"bo@example.com .* ANALYST +yes +never", said("user", "list"))


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_what_cannot_be_is_told_in_one_line(said: Words, refused: Words) -> None:
    assert "There is no user x@example.com" in refused("token", "create", "--user", "x@example.com")
    assert "Write an address" in refused("user", "add", "nobody")
    said("user", "add", "ada@example.com")
    assert "Another user has this address." in refused("user", "add", "Ada@example.com")
    assert "Somebody must stay administrator" in refused("user", "deactivate", "admin@example.com")
    assert "tok_ and 32 digits" in refused("token", "revoke", "tok_1")
