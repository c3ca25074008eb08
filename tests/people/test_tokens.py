"""Personal API tokens (PPL-3)."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest
from sqlalchemy import select

from api import Api, Client
from hands import HeldClock
from touchline.people import model
from touchline.people.rules import Role, Scope

pytestmark = pytest.mark.feature("PPL-3")


async def test_a_token_is_shown_once_and_stored_only_as_a_hash(api: Api) -> None:
    ada = await api.user("ada", Role.ANALYST)
    made = await ada.do(
        "createToken", {"name": "sync", "scope": "READ_WRITE"}, "secret token { name hint scope lastUsedAt }"
    )
    assert made["token"]["name"] == "sync"
    async with api.db.read() as connection:
        stored = (await connection.execute(select(model.Token.__table__))).all()
    assert made["secret"] not in str(stored)


async def test_a_read_only_token_reads_and_writes_nothing(api: Api) -> None:
    reader = await api.user("ada", Role.ADMIN, scope=Scope.READ)
    assert (await reader.ask("{ viewer { role } }"))["viewer"]["role"] == "ADMIN"
    assert (await reader.do("createTeam", {"name": "North"}))["code"] == "FORBIDDEN"


async def test_an_expired_and_a_revoked_token_stop_working(api: Api, clock: HeldClock) -> None:
    ada = await api.user("ada", Role.ANALYST)
    soon = (clock() + timedelta(hours=1)).isoformat()
    short = await ada.do("createToken", {"name": "short", "scope": "READ", "expiresAt": soon}, "secret")
    long = await ada.do("createToken", {"name": "long", "scope": "READ"}, "secret token { id }")
    by_short, by_long = Client(api.http, token=short["secret"]), Client(api.http, token=long["secret"])
    assert (await by_short.post("{ viewer { id } }")).status_code == 200
    clock.advance(timedelta(hours=1))
    assert (await by_short.post("{ viewer { id } }")).status_code == 401
    assert (await by_long.post("{ viewer { id } }")).status_code == 200
    await ada.do("revokeToken", {"id": long["token"]["id"]})
    assert (await by_long.post("{ viewer { id } }")).status_code == 401


async def test_use_is_noted_to_the_minute(api: Api, clock: HeldClock) -> None:
    ada = await api.user("ada", Role.ANALYST)
    await ada.ask("{ viewer { id } }")
    tokens = await ada.ask("{ viewer { tokens { edges { node { lastUsedAt } } } } }")
    assert tokens["viewer"]["tokens"]["edges"][0]["node"]["lastUsedAt"] == "2026-11-24T12:00:00.000000Z"


async def test_nobody_sees_or_revokes_another_users_tokens(api: Api) -> None:
    ada, root = await api.user("ada", Role.ANALYST), await api.user("root", Role.ADMIN)
    made = await ada.do("createToken", {"name": "mine", "scope": "READ"}, "token { id }")
    id_ = made["token"]["id"]
    assert (await root.ask("query($id: ID!) { node(id: $id) { id } }", id=id_))["node"] is None
    assert (await root.do("revokeToken", {"id": id_}))["code"] == "NOT_FOUND"
    others = await root.ask("{ users { edges { node { name tokens { edges { node { id } } } } } } }")
    assert id_ not in str(others)


async def test_reading_does_not_wait_for_a_long_write(api: Api) -> None:
    ada = await api.user("ada", Role.ANALYST)
    async with api.db.write(), asyncio.timeout(2):
        asking = asyncio.create_task(ada.ask("{ viewer { name } }"))
        assert (await asking)["viewer"]["name"] == "Ada"
