"""Signing in and out, links, passwords, and how long an account can be tried (PPL-2)."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest
from sqlalchemy import func, select

from api import PASSWORD, Api, Client
from hands import HeldClock
from touchline.people import model
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


async def test_of_many_wrong_passwords_at_once_no_more_than_ten_are_tried(api: Api) -> None:
    await entered(api)
    wrong = {"email": "ada@example.com", "password": "not the right one"}
    answers = await asyncio.gather(*(api.stranger.do("signIn", wrong) for _ in range(25)))
    codes = [answer["code"] for answer in answers]
    assert codes.count("WRONG_PASSWORD") <= 10
    assert set(codes) <= {"WRONG_PASSWORD", "THROTTLED"}


async def test_passwords_for_many_names_from_one_address_are_throttled_too(api: Api) -> None:
    for number in range(10):
        name = f"nobody{number}@example.com"
        assert (await api.stranger.do("signIn", {"email": name, "password": "a guess"}))["code"] == "WRONG_PASSWORD"
    another = {"email": "somebody@example.com", "password": "a guess"}
    assert (await api.stranger.do("signIn", another))["code"] == "THROTTLED"


async def test_a_current_password_is_not_guessed_without_end_either(api: Api) -> None:
    client = await entered(api)
    guess = {"currentPassword": "a guess", "password": "another long password"}
    for _ in range(10):
        assert (await client.do("changePassword", guess))["code"] == "INVALID_INPUT"
    assert (await client.do("changePassword", guess))["code"] == "THROTTLED"


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
    ("password", "code"),
    [
        ("short", "TOO_SHORT"),
        ("aaaaaaaaaaaaaa", "TOO_EASY"),
        ("ada@example.com", "TOO_EASY"),
        ("Password!2026", "TOO_EASY"),
        ("123456789012", "TOO_EASY"),
        ("x" * 201, "TOO_LONG"),
    ],
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


async def test_a_reset_ends_sessions_and_tokens_and_the_old_password(api: Api) -> None:
    admin = await api.user("root", Role.ADMIN)
    client = await entered(api)
    token = await client.do("createToken", {"name": "sync", "scope": "READ"}, "secret")
    user = (await client.ask("{ viewer { id } }"))["viewer"]["id"]
    link = (
        await admin.ask(
            "mutation($id: ID!) { resetUser(input: {id: $id}) { ... on ResetUserPayload { link } } }", id=user
        )
    )["resetUser"]["link"]
    assert link.startswith("http://127.0.0.1:8000/sign-in#token=")
    assert (await client.post(WHO)).status_code == 401
    assert (await Client(api.http, token=token["secret"]).post(WHO)).status_code == 401
    old = {"email": "ada@example.com", "password": PASSWORD}
    assert (await api.stranger.do("signIn", old))["code"] == "WRONG_PASSWORD"
    again = await api.stranger.do("signInWithLink", {"token": link.partition("#token=")[2]})
    assert again["__typename"] == "SignInWithLinkPayload"


async def test_a_lesser_role_ends_sessions_and_tokens_and_a_greater_one_keeps_tokens(api: Api) -> None:
    admin = await api.user("root", Role.ADMIN)
    client = await entered(api, role=Role.ANALYST)
    token = Client(api.http, token=(await client.do("createToken", {"name": "a", "scope": "READ"}, "secret"))["secret"])
    me = (await client.ask("{ viewer { id version } }"))["viewer"]
    promoted = await admin.do("updateUser", {**me, "role": "MANAGER"}, "user { id version }")
    assert (await token.ask("{ viewer { role } }"))["viewer"]["role"] == "MANAGER"
    await admin.do("updateUser", {**promoted["user"], "role": "VIEWER"})
    assert (await client.post(WHO)).status_code == 401
    assert (await token.post(WHO)).status_code == 401


async def test_two_administrators_who_demote_each_other_at_once_leave_one(api: Api) -> None:
    both = [await api.user("root", Role.ADMIN), await api.user("boss", Role.ADMIN)]
    seen = [(await admin.ask("{ viewer { id version } }"))["viewer"] for admin in both]
    answers = await asyncio.gather(
        *(
            admin.do("updateUser", {**other, "role": "ANALYST"})
            for admin, other in zip(both, reversed(seen), strict=True)
        ),
        return_exceptions=True,
    )
    assert [isinstance(answer, dict) and "code" not in answer for answer in answers].count(True) == 1
    async with api.db.read() as connection:
        admins = select(func.count()).where(model.User.role == Role.ADMIN)
        assert await connection.scalar(admins) == 1


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
