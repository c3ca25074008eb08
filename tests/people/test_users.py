"""What a user is, and what each field of it must be (PPL-1)."""

from __future__ import annotations

from typing import Any

import pytest

from api import Api
from touchline.people.rules import Role

pytestmark = pytest.mark.feature("PPL-1")

ALL = "id version name email role timeZone locale avatarColor isActive workingHours { day starts ends }"

DEACTIVATE = """mutation($id: ID!) { deactivateUser(input: {id: $id}) {
    ... on DeactivateUserPayload { user { isActive } } } }"""
REACTIVATE = """mutation($id: ID!) { reactivateUser(input: {id: $id}) {
    ... on ReactivateUserPayload { user { isActive } } } }"""
FOUND = "query($text: String) { users(first: 9, text: $text) { edges { node { name } } } }"


async def invited(api: Api, **values: Any) -> Any:
    admin = await api.user("root", Role.ADMIN)
    wanted = {"name": "Éva Nagy", "email": "eva@example.com", "role": "ANALYST", **values}
    return await admin.do("inviteUser", wanted, f"user {{ {ALL} }}")


async def test_a_user_has_name_email_role_zone_locale_colour_hours_and_is_active(api: Api) -> None:
    made = (await invited(api, timeZone="Europe/Vienna", locale="de-AT"))["user"]
    assert (made["name"], made["email"], made["role"]) == ("Éva Nagy", "eva@example.com", "ANALYST")
    assert (made["timeZone"], made["locale"], made["isActive"]) == ("Europe/Vienna", "de-AT", True)
    assert made["avatarColor"].startswith("#")
    assert made["workingHours"] == [
        {"day": day, "starts": "09:00", "ends": "17:00"}
        for day in ("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY")
    ]


async def test_the_roles_are_these_four(api: Api) -> None:
    root = await api.user("root", Role.ADMIN)
    told = await root.ask('{ __type(name: "Role") { enumValues { name } } }')
    names = [value["name"] for value in told["__type"]["enumValues"]]
    assert names == ["ADMIN", "MANAGER", "ANALYST", "VIEWER"]
    for number, role in enumerate(names):
        made = await root.do(
            "inviteUser", {"name": role, "email": f"{number}@example.com", "role": role}, "user { role }"
        )
        assert made["user"] == {"role": role}


async def test_zone_and_locale_are_the_organisations_unless_told(api: Api) -> None:
    made = (await invited(api))["user"]
    assert (made["timeZone"], made["locale"]) == ("UTC", "en")


@pytest.mark.parametrize(
    ("values", "path"),
    [
        ({"name": " "}, "name"),
        ({"email": "no address"}, "email"),
        ({"email": "ROOT@example.com"}, "email"),
        ({"timeZone": "Europe/Atlantis"}, "timeZone"),
        ({"locale": "no locale"}, "locale"),
    ],
)
async def test_what_is_wrong_is_told_at_its_field(api: Api, values: dict[str, str], path: str) -> None:
    answer = await invited(api, **values)
    assert {tuple(problem["path"]) for problem in answer["problems"]} == {("input", path)}


async def test_everybody_changes_their_own_profile_and_a_wrong_one_is_refused(api: Api) -> None:
    ada = await api.user("ada", Role.VIEWER)
    version = (await ada.ask("{ viewer { version } }"))["viewer"]["version"]
    hours = [{"day": "MONDAY", "starts": "08:30", "ends": "12:00"}]
    wanted = {"name": "Ada B", "timeZone": "Asia/Tokyo", "locale": "de", "avatarColor": "#123456"}
    done = await ada.do("updateProfile", {"version": version, "workingHours": hours, **wanted}, f"viewer {{ {ALL} }}")
    assert {name: done["viewer"][name] for name in wanted} == wanted
    assert done["viewer"]["workingHours"] == hours
    version = done["viewer"]["version"]
    for wrong, path in (
        ({"avatarColor": "red"}, ["input", "avatarColor"]),
        ({"workingHours": [{"day": "MONDAY", "starts": "17:00", "ends": "9"}]}, ["input", "workingHours", "0"]),
        ({"workingHours": [{**hours[0], "day": "FUNDAY"}]}, ["input", "workingHours", "0", "day"]),
    ):
        answer = await ada.do("updateProfile", {"version": version, **wrong})
        assert [problem["path"] for problem in answer["problems"]] == [path]


async def test_an_administrator_changes_a_user_and_a_stale_change_is_refused(api: Api) -> None:
    made = (await invited(api))["user"]
    root = await api.user("boss", Role.ADMIN)
    change = {"id": made["id"], "version": made["version"], "name": "Eva Kiss", "role": "MANAGER", "locale": "de"}
    done = await root.do("updateUser", change, f"user {{ {ALL} }}")
    assert (done["user"]["name"], done["user"]["role"], done["user"]["locale"]) == ("Eva Kiss", "MANAGER", "de")
    assert (await root.do("updateUser", change))["code"] == "CONFLICT"


async def test_the_active_flag_is_set_back_and_filters(api: Api) -> None:
    made = (await invited(api))["user"]
    root = await api.user("boss", Role.ADMIN)
    off = (await root.ask(DEACTIVATE, id=made["id"]))["deactivateUser"]
    assert off["user"] == {"isActive": False}
    gone = "{ users(first: 9, active: false) { edges { node { email } } } }"
    assert (await root.ask(gone))["users"]["edges"] == [{"node": {"email": "eva@example.com"}}]
    on = (await root.ask(REACTIVATE, id=made["id"]))["reactivateUser"]
    assert on["user"] == {"isActive": True}
    assert (await root.ask(gone))["users"]["edges"] == []


@pytest.mark.parametrize("typed", ["éva", "EVA n", "nag", "eva@"])
async def test_a_user_is_found_by_any_word_of_the_name_and_by_the_email(api: Api, typed: str) -> None:
    await invited(api)
    root = await api.user("boss", Role.ADMIN)
    found = await root.ask(
        "query($text: String) { users(first: 9, text: $text) { edges { node { name } } } }", text=typed
    )
    assert found["users"]["edges"] == [{"node": {"name": "Éva Nagy"}}]
