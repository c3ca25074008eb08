"""Where somebody is signed in, and ending one session without the others (PPL-2)."""

from __future__ import annotations

from typing import Any

import pytest

from api import PASSWORD, Api, Client
from touchline.people.rules import Role

pytestmark = pytest.mark.feature("PPL-2")

WHO = "{ viewer { email } }"
SESSIONS = "{ viewer { sessions(first: 10) { totalCount edges { node { id isCurrent lastUsedAt } } } } }"


async def signed_in(api: Api, name: str, times: int = 1, role: Role = Role.ANALYST) -> list[Client]:
    """As many browsers of somebody new."""
    await api.user(name, role)
    first = api.stranger
    await first.do("signInWithLink", {"token": await api.link(name)})
    await first.do("changePassword", {"password": PASSWORD})
    others = [api.stranger for _ in range(times - 1)]
    for other in others:
        await other.do("signIn", {"email": f"{name}@example.com", "password": PASSWORD})
    return [first, *others]


async def own(client: Client) -> list[dict[str, Any]]:
    found = (await client.ask(SESSIONS))["viewer"]["sessions"]
    assert found["totalCount"] == len(found["edges"])
    return [edge["node"] for edge in found["edges"]]


async def test_a_browser_knows_which_of_the_sessions_is_its_own(api: Api) -> None:
    here, there = await signed_in(api, "ada", times=2)
    mine = {row["id"]: row["isCurrent"] for row in await own(here)}
    theirs = {row["id"]: row["isCurrent"] for row in await own(there)}
    assert list(mine.values()).count(True) == 1
    assert {id_: not is_current for id_, is_current in mine.items()} == theirs


async def test_ending_one_session_signs_out_that_browser_alone(api: Api) -> None:
    here, there = await signed_in(api, "ada", times=2)
    (other,) = [row["id"] for row in await own(here) if not row["isCurrent"]]
    done = await here.do("endSession", {"id": other}, "endedId user { email }")
    assert done == {"__typename": "EndSessionPayload", "endedId": other, "user": {"email": "ada@example.com"}}
    assert (await there.post(WHO)).status_code == 401
    assert [row["isCurrent"] for row in await own(here)] == [True]
    assert (await here.do("endSession", {"id": other}))["code"] == "NOT_FOUND"


async def test_ending_the_session_in_use_takes_its_cookie_away(api: Api) -> None:
    (here,) = await signed_in(api, "ada")
    (row,) = await own(here)
    ended = await here.post(
        "mutation($id: ID!) { endSession(input: {id: $id}) { ... on EndSessionPayload { endedId } } }",
        {"id": row["id"]},
    )
    assert ended.json()["data"]["endSession"] == {"endedId": row["id"]}
    assert "Max-Age=0" in ended.headers["set-cookie"]
    assert (await here.post(WHO)).status_code == 401


@pytest.mark.parametrize("role", [Role.MANAGER, Role.ANALYST, Role.VIEWER])
async def test_nobody_but_an_administrator_sees_or_ends_anothers_session(api: Api, role: Role) -> None:
    (ada,) = await signed_in(api, "ada")
    (other,) = await signed_in(api, "ben", role=role)
    (row,) = await own(ada)
    assert (await other.do("endSession", {"id": row["id"]}))["code"] == "NOT_FOUND"
    assert (await other.ask("query($id: ID!) { node(id: $id) { id } }", id=row["id"]))["node"] is None
    seen = await other.ask("{ users(first: 10) { edges { node { sessions(first: 10) { edges { node { id } } } } } } }")
    assert row["id"] not in str(seen)
    assert (await ada.ask(WHO))["viewer"]["email"] == "ada@example.com"


@pytest.mark.feature("PPL-9")
async def test_an_administrator_ends_anothers_session_and_the_trail_says_so(api: Api) -> None:
    (ada,) = await signed_in(api, "ada")
    root = await api.user("root", Role.ADMIN)
    found = await root.ask(
        """query { users(first: 5, text: "ada") { edges { node {
           sessions(first: 10) { edges { node { id isCurrent } } } } } } }"""
    )
    ((session,),) = (edge["node"]["sessions"]["edges"] for edge in found["users"]["edges"])
    assert session["node"]["isCurrent"] is False
    done = await root.do("endSession", {"id": session["node"]["id"]}, "user { name }")
    assert done["user"] == {"name": "Ada"}
    assert (await ada.post(WHO)).status_code == 401
    latest = (await root.ask("{ audit(first: 1) { edges { node { kind entity user { name } } } } }"))["audit"]["edges"]
    assert latest[0]["node"] == {"kind": "ENDED_SESSION", "entity": "user", "user": {"name": "Root"}}
