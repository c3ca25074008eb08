"""Signing in and out, links, passwords, and how long an account can be tried (PPL-2)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from api import PASSWORD, Api, Client
from hands import HeldClock
from touchline.people.rules import Role

pytestmark = pytest.mark.feature("PPL-2")

WHO = "{ viewer { email } }"


async def entered(api: Api, name: str = "ada", role: Role = Role.ANALYST) -> Client:
    """Somebody who came in by a one-time link and set a password."""
    await api.user(name, role)
    client = api.stranger
    assert (await client.do("signInWithLink", {"token": await api.link(name)}))["__typename"] == "SignInWithLinkPayload"
    assert (await client.do("changePassword", {"password": PASSWORD}))["__typename"] == "ChangePasswordPayload"
    return client


async def test_a_one_time_link_lets_in_once_and_allows_a_first_password(api: Api) -> None:
    client = await entered(api)
    assert (await client.ask(WHO))["viewer"]["email"] == "ada@example.com"
    again = api.stranger
    assert (await again.do("signIn", {"email": "Ada@Example.com", "password": PASSWORD}))[
        "__typename"
    ] == "SignInPayload"
    assert (await again.ask(WHO))["viewer"]["email"] == "ada@example.com"


async def test_a_used_or_old_link_is_refused(api: Api, clock: HeldClock) -> None:
    await api.user("ada", Role.ANALYST)
    used, old = await api.link("ada"), await api.link("ada")
    await api.stranger.do("signInWithLink", {"token": used})
    assert (await api.stranger.do("signInWithLink", {"token": used}))["code"] == "LINK_USED"
    clock.advance(timedelta(minutes=20))
    assert (await api.stranger.do("signInWithLink", {"token": old}))["code"] == "LINK_USED"


async def test_a_wrong_password_and_an_unknown_name_answer_alike(api: Api) -> None:
    await entered(api)
    wrong = await api.stranger.do("signIn", {"email": "ada@example.com", "password": "not the right one"})
    unknown = await api.stranger.do("signIn", {"email": "nobody@example.com", "password": "not the right one"})
    assert wrong == unknown
    assert wrong["code"] == "WRONG_PASSWORD"


async def test_ten_wrong_passwords_in_a_quarter_of_an_hour_are_enough(api: Api, clock: HeldClock) -> None:
    await entered(api)
    for _ in range(10):
        await api.stranger.do("signIn", {"email": "ada@example.com", "password": "not the right one"})
    right = {"email": "ada@example.com", "password": PASSWORD}
    assert (await api.stranger.do("signIn", right))["code"] == "THROTTLED"
    clock.advance(timedelta(minutes=16))
    assert (await api.stranger.do("signIn", right))["__typename"] == "SignInPayload"


async def test_signing_out_ends_the_session_and_takes_the_cookie_away(api: Api) -> None:
    client = await entered(api)
    kept = dict(client.cookies)
    assert (await client.do("signOut", None))["__typename"] == "SignOutPayload"
    client.cookies = kept
    assert (await client.post(WHO)).status_code == 401


async def test_a_new_password_ends_the_other_sessions_and_needs_the_old_one(api: Api) -> None:
    first = await entered(api)
    second = api.stranger
    await second.do("signIn", {"email": "ada@example.com", "password": PASSWORD})
    wrong = await second.do("changePassword", {"currentPassword": "no such thing", "password": "another long password"})
    assert [problem["path"] for problem in wrong["problems"]] == [["input", "currentPassword"]]
    right = await second.do("changePassword", {"currentPassword": PASSWORD, "password": "another long password"})
    assert right["__typename"] == "ChangePasswordPayload"
    assert (await second.ask(WHO))["viewer"] is not None
    assert (await first.post(WHO)).status_code == 401


@pytest.mark.parametrize(
    ("password", "code"), [("short", "TOO_SHORT"), ("aaaaaaaaaaaaaa", "TOO_EASY"), ("ada@example.com", "TOO_EASY")]
)
async def test_a_weak_password_is_refused_with_what_would_be_right(api: Api, password: str, code: str) -> None:
    client = await entered(api)
    answer = await client.do("changePassword", {"currentPassword": PASSWORD, "password": password})
    assert [problem["code"] for problem in answer["problems"]] == [code]


async def test_a_deactivated_user_is_out_at_once_by_cookie_and_token(api: Api) -> None:
    admin = await api.user("root", Role.ADMIN)
    client = await entered(api)
    token = await client.do("createToken", {"name": "sync", "scope": "READ"}, "secret")
    by_token = Client(api.http, token=token["secret"])
    user = (await client.ask("{ viewer { id } }"))["viewer"]["id"]
    assert (await by_token.ask(WHO))["viewer"]["email"] == "ada@example.com"
    done = await admin.ask(
        """mutation($id: ID!) { deactivateUser(input: {id: $id}) {
           ... on DeactivateUserPayload { user { isActive } } } }""",
        id=user,
    )
    assert done["deactivateUser"]["user"] == {"isActive": False}
    assert (await client.post(WHO)).status_code == 401
    assert (await by_token.post(WHO)).status_code == 401


async def test_the_last_administrator_stays_one(api: Api) -> None:
    admin = await api.user("root", Role.ADMIN)
    me = (await admin.ask("{ viewer { id version } }"))["viewer"]
    answer = await admin.do("updateUser", {"id": me["id"], "version": me["version"], "role": "ANALYST"})
    assert answer["code"] == "LAST_ADMIN"


async def test_an_invited_user_comes_in_by_the_link_the_administrator_got(api: Api) -> None:
    admin = await api.user("root", Role.ADMIN)
    invited = await admin.do(
        "inviteUser", {"name": "Eva", "email": "eva@example.com", "role": "VIEWER"}, "link user { name }"
    )
    assert invited["user"] == {"name": "Eva"}
    client = api.stranger
    await client.do("signInWithLink", {"token": invited["link"].partition("#token=")[2]})
    assert (await client.ask(WHO))["viewer"]["email"] == "eva@example.com"
