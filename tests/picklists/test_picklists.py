"""Picklists over HTTP: added, renamed, ordered, retired and restored by an administrator (PIC-1, PIC-2)."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import func, select

from api import Api, Client
from touchline.kernel.errors import Invalid
from touchline.people.rules import Role
from touchline.picklists import commands, model
from touchline.picklists.rules import FIRST_VALUES, Picklist, StepFamily

pytestmark = pytest.mark.feature("PIC-1")

LIST = """query($list: Picklist!, $all: Boolean = false) { picklist(list: $list, includeRetired: $all) {
    id code label fullLabel position isRetired isProtected version concludesWith { code } } }"""
VALUE = "picklistValue { id code label fullLabel position isRetired version reminds concludesWith { code } }"


async def values(client: Client, picklist: str, *, all_: bool = False) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = (await client.ask(LIST, list=picklist, all=all_))["picklist"]
    return found


async def named(client: Client, picklist: str, code: str) -> dict[str, Any]:
    return next(value for value in await values(client, picklist, all_=True) if value["code"] == code)


async def codes(client: Client, picklist: str) -> list[str]:
    return [value["code"] for value in await values(client, picklist)]


async def test_everybody_reads_the_values_of_a_first_start_in_their_order(api: Api) -> None:
    vic = await api.user("vic", Role.VIEWER)
    assert await codes(vic, "MEDIUM") == [code for code, _, _ in FIRST_VALUES[Picklist.MEDIUM]]
    several = await vic.ask(
        "{ picklistValues(lists: [LIFECYCLE_STAGE, OUTCOME]) { totalCount edges { node { picklist } } } }"
    )
    assert several["picklistValues"]["totalCount"] == sum(
        len(FIRST_VALUES[picklist]) for picklist in (Picklist.LIFECYCLE_STAGE, Picklist.OUTCOME)
    )


async def test_seeding_again_adds_nothing_and_leaves_what_was_changed(api: Api) -> None:
    root = await api.user("root", Role.ADMIN)
    call = await named(root, "MEDIUM", "CALL")
    await root.do("updatePicklistValue", {"id": call["id"], "version": 1, "label": "Telephone"})
    async with api.db.write() as write:
        await commands.seed(write)
    async with api.db.read() as connection:
        count = await connection.scalar(select(func.count()).select_from(model.PicklistValue))
    assert count == sum(map(len, FIRST_VALUES.values()))
    assert (await named(root, "MEDIUM", "CALL"))["label"] == "Telephone"


async def test_a_new_value_comes_last_with_a_code_of_its_label(api: Api) -> None:
    root = await api.user("root", Role.ADMIN)
    made = await root.do("createPicklistValue", {"picklist": "MEDIUM", "label": " Trade   fair "}, VALUE)
    value = made["picklistValue"]
    assert (value["code"], value["label"], value["reminds"]) == ("TRADE_FAIR", "Trade fair", False)
    assert (await codes(root, "MEDIUM"))[-1] == "TRADE_FAIR"


@pytest.mark.feature("PIC-2")
async def test_a_new_step_stands_in_its_family_and_shows_its_two_digits(api: Api) -> None:
    root = await api.user("root", Role.ADMIN)
    step = {"picklist": "STEP", "label": "Follow-up", "family": "SALES", "number": 8, "concludesWith": "LOST"}
    value = (await root.do("createPicklistValue", step, VALUE))["picklistValue"]
    assert value["fullLabel"] == "Sales · 08 Follow-up"
    assert value["concludesWith"] == {"code": "LOST"}
    order = await codes(root, "STEP")
    assert order[order.index("SALES_LOST") + 1] == "SALES_FOLLOW_UP"
    assert order[order.index("SALES_FOLLOW_UP") + 1] == "PURCHASE_NEED"


@pytest.mark.parametrize(
    ("input_", "problems"),
    [
        ({"picklist": "MEDIUM", "label": "call"}, [("label", "TAKEN")]),
        ({"picklist": "MEDIUM", "label": "Fax", "code": "CALL"}, [("code", "TAKEN")]),
        ({"picklist": "MEDIUM", "label": "Fax", "code": "fax!"}, [("code", "FORM")]),
        ({"picklist": "MEDIUM", "label": "Fax", "tone": "POSITIVE"}, [("tone", "NOT_APPLICABLE")]),
        ({"picklist": "OUTCOME", "label": "Maybe"}, [("tone", "REQUIRED"), ("reached", "REQUIRED")]),
        ({"picklist": "STEP", "label": "New", "family": "SALES", "number": 1}, [("number", "TAKEN")]),
        ({"picklist": "STEP", "label": "New", "family": "SALES", "number": 100}, [("number", "RANGE")]),
        (
            {"picklist": "STEP", "label": "New", "family": "SALES", "number": 9, "concludesWith": "NOWHERE"},
            [("concludesWith", "UNKNOWN")],
        ),
    ],
)
@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_what_cannot_be_right_is_told_with_its_field(
    api: Api, input_: dict[str, Any], problems: list[tuple[str, str]]
) -> None:
    root = await api.user("root", Role.ADMIN)
    answer = await root.do("createPicklistValue", input_)
    assert [(problem["path"], problem["code"]) for problem in answer["problems"]] == [
        (["input", field], code) for field, code in problems
    ]


async def test_renaming_keeps_the_code_and_a_stale_rename_is_refused(api: Api) -> None:
    root = await api.user("root", Role.ADMIN)
    call = await named(root, "MEDIUM", "CALL")
    new = {"id": call["id"], "version": call["version"], "label": "Telephone"}
    value = (await root.do("updatePicklistValue", new, VALUE))["picklistValue"]
    assert (value["code"], value["label"], value["version"]) == ("CALL", "Telephone", call["version"] + 1)
    stale = await root.do("updatePicklistValue", {**new, "label": "Phone"})
    assert (stale["code"], stale["fields"]) == ("CONFLICT", ["label"])


async def test_a_retired_value_is_no_longer_offered_and_comes_back_restored(api: Api) -> None:
    root = await api.user("root", Role.ADMIN)
    fax = await named(root, "MEDIUM", "LETTER")
    retired = await root.do("retirePicklistValue", {"id": fax["id"]}, VALUE)
    assert retired["picklistValue"]["isRetired"] is True
    assert "LETTER" not in await codes(root, "MEDIUM")
    assert (await named(root, "MEDIUM", "LETTER"))["isRetired"] is True
    async with api.db.write() as write:
        with pytest.raises(Invalid) as refused:
            await commands.resolve(write, Picklist.MEDIUM, "LETTER", path=("medium",))
    assert [(problem.path, problem.code) for problem in refused.value.problems] == [(("medium",), "RETIRED")]
    await root.do("restorePicklistValue", {"id": fax["id"]})
    assert "LETTER" in await codes(root, "MEDIUM")


async def test_a_retired_values_label_may_be_taken_and_then_it_cannot_come_back(api: Api) -> None:
    root = await api.user("root", Role.ADMIN)
    letter = await named(root, "MEDIUM", "LETTER")
    await root.do("retirePicklistValue", {"id": letter["id"]})
    made = await root.do("createPicklistValue", {"picklist": "MEDIUM", "label": "Letter"}, VALUE)
    assert made["picklistValue"]["code"] == "LETTER_2"
    assert (await root.do("restorePicklistValue", {"id": letter["id"]}))["code"] == "TAKEN"


@pytest.mark.feature("PPL-7")
@pytest.mark.parametrize("code", [StepFamily.PRIVATE, StepFamily.EMAIL])
async def test_the_steps_private_and_email_are_never_retired_nor_moved(api: Api, code: str) -> None:
    root = await api.user("root", Role.ADMIN)
    step = await named(root, "STEP", code)
    assert step["isProtected"] is True
    assert (await root.do("retirePicklistValue", {"id": step["id"]}))["code"] == "PROTECTED"
    moved = {"id": step["id"], "version": step["version"], "family": "SALES", "number": 40}
    assert (await root.do("updatePicklistValue", moved))["code"] == "PROTECTED"


@pytest.mark.feature("INT-15")
async def test_an_outcome_that_a_step_concludes_with_is_not_retired(api: Api) -> None:
    root = await api.user("root", Role.ADMIN)
    won = await named(root, "OUTCOME", "WON")
    assert (await root.do("retirePicklistValue", {"id": won["id"]}))["code"] == "IN_USE"
    step = await named(root, "STEP", "SALES_WON")
    await root.do("updatePicklistValue", {"id": step["id"], "version": 1, "concludesWith": None})
    assert (await root.do("retirePicklistValue", {"id": won["id"]}))["__typename"] == "RetirePicklistValuePayload"


async def test_a_new_order_holds_and_one_that_misses_a_value_is_refused(api: Api) -> None:
    root = await api.user("root", Role.ADMIN)
    there = await values(root, "LIFECYCLE_STAGE")
    turned = [value["id"] for value in reversed(there)]
    done = await root.do(
        "reorderPicklist", {"picklist": "LIFECYCLE_STAGE", "ids": turned}, "picklistValues { id position }"
    )
    assert [value["id"] for value in done["picklistValues"]] == turned
    assert [value["id"] for value in await values(root, "LIFECYCLE_STAGE")] == turned
    fewer = await root.do("reorderPicklist", {"picklist": "LIFECYCLE_STAGE", "ids": turned[1:]})
    assert fewer["code"] == "CONFLICT"
    twice = await root.do("reorderPicklist", {"picklist": "LIFECYCLE_STAGE", "ids": [turned[0], *turned]})
    assert twice["code"] == "INVALID_INPUT"
    other = [(await values(root, "MEDIUM"))[0]["id"], *turned]
    assert (await root.do("reorderPicklist", {"picklist": "LIFECYCLE_STAGE", "ids": other}))["code"] == "INVALID_INPUT"


@pytest.mark.parametrize("role", [Role.MANAGER, Role.ANALYST, Role.VIEWER])
@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_only_administrators_change_picklists(api: Api, role: Role) -> None:
    client = await api.user("somebody", role)
    answer = await client.do("createPicklistValue", {"picklist": "PURPOSE", "label": "Anything"})
    assert answer["code"] == "FORBIDDEN"


async def test_a_code_that_is_unknown_is_answered_with_those_there_are(api: Api) -> None:
    async with api.db.write() as write:
        with pytest.raises(Invalid) as refused:
            await commands.resolve(write, Picklist.LIFECYCLE_STAGE, "NOPE", path=("stage",))
        assert await commands.resolve(write, Picklist.LIFECYCLE_STAGE, "NEW", path=("stage",))
    assert "NEW, QUALIFIED, ENGAGED" in refused.value.problems[0].message


@pytest.mark.feature("PPL-9")
async def test_what_was_done_to_a_value_stands_in_the_audit_trail(api: Api) -> None:
    root = await api.user("root", Role.ADMIN)
    call = await named(root, "MEDIUM", "CALL")
    await root.do("updatePicklistValue", {"id": call["id"], "version": 1, "label": "Telephone"})
    await root.do("retirePicklistValue", {"id": call["id"]})
    newest = await root.ask(
        "{ audit(first: 2) { edges { node { kind entity user { name } fields { field after } } } } }"
    )
    kinds = [edge["node"]["kind"] for edge in newest["audit"]["edges"]]
    assert kinds == ["RETIRED", "UPDATED"]
    assert newest["audit"]["edges"][1]["node"]["fields"] == [{"field": "label", "after": "Telephone"}]
