"""Picklists as a graph of their own, without the domains above and without HTTP."""

from __future__ import annotations

from typing import Any
from zoneinfo import ZoneInfo

import pytest
import strawberry
from sqlalchemy import func, select
from strawberry.schema.config import StrawberryConfig

from touchline.graph.context import Caller, Context
from touchline.graph.scalars import SCALARS
from touchline.graph.values import Request
from touchline.kernel import ids
from touchline.kernel.db import Database
from touchline.people.rules import Role, Viewer
from touchline.picklists import commands, graphql, model
from touchline.picklists.rules import FIRST_VALUES, Picklist

pytestmark = pytest.mark.feature("PIC-1")

SCHEMA = strawberry.Schema(graphql.Query, graphql.Mutation, config=StrawberryConfig(scalar_map=dict(SCALARS)))
ROOT = Viewer(ids.new(), "Root", Role.ADMIN, (), ZoneInfo("Europe/Vienna"))
READER = Viewer(ids.new(), "Reader", Role.ADMIN, (), ZoneInfo("Europe/Vienna"), writes=False)
MIA = Viewer(ids.new(), "Mia", Role.MANAGER, (), ZoneInfo("Europe/Vienna"))

STEPS = """{ picklist(list: STEP) { code fullLabel family number stampsUpdateDate tone reached reminds retiredAt
    concludesWith { code tone reached } } }"""

ATTEMPTS: dict[str, dict[str, Any]] = {
    "createPicklistValue": {"picklist": "PURPOSE", "label": "Anything"},
    "updatePicklistValue": {"id": "{id}", "version": 1, "label": "Anything"},
    "retirePicklistValue": {"id": "{id}"},
    "restorePicklistValue": {"id": "{id}"},
    "reorderPicklist": {"picklist": "PURPOSE", "ids": ["{id}"]},
}


@pytest.fixture
async def started(db: Database) -> Database:
    async with db.write() as write:
        await commands.seed(write)
    return db


async def execute(db: Database, viewer: Viewer | None, document: str, **variables: Any) -> tuple[Any, int]:
    """The result, and how many statements read it."""
    context = Context(db, Request(viewer, db.clock()), Caller(by="token"), None)
    try:
        result = await SCHEMA.execute(document, variable_values=variables, context_value=context)
        return result, context.reader.statements
    finally:
        await context.close()


async def ask(db: Database, document: str, **variables: Any) -> Any:
    result, _ = await execute(db, ROOT, document, **variables)
    assert result.errors is None, result.errors
    return result.data


async def do(db: Database, viewer: Viewer, mutation: str, input_: dict[str, Any], selection: str = "") -> Any:
    type_ = f"{mutation[0].upper()}{mutation[1:]}"
    document = f"""mutation($input: {type_}Input!) {{ {mutation}(input: $input) {{ __typename
        ... on {type_}Payload {{ __typename {selection} }}
        ... on InvalidInput {{ code problems {{ path message code }} }}
        ... on Refused {{ code message fields }} }} }}"""
    result, _ = await execute(db, viewer, document, input=input_)
    assert result.errors is None, result.errors
    return result.data[mutation]


async def id_of(db: Database, picklist: Picklist, code: str) -> str:
    async with db.write() as write:
        return ids.show("pic", await commands.resolve(write, picklist, code, path=()))


@pytest.mark.feature("PIC-2", "INT-14", "INT-15")
async def test_a_step_says_its_family_its_number_and_both_marks(started: Database) -> None:
    steps = {step["fullLabel"]: step for step in (await ask(started, STEPS))["picklist"]}
    assert steps["Sales · 06 Won"] == {
        "code": "SALES_WON",
        "fullLabel": "Sales · 06 Won",
        "family": "SALES",
        "number": 6,
        "stampsUpdateDate": True,
        "tone": None,
        "reached": None,
        "reminds": None,
        "retiredAt": None,
        "concludesWith": {"code": "WON", "tone": "POSITIVE", "reached": True},
    }
    assert steps["Sales · 01 First contact"]["concludesWith"] is None


async def test_statements_do_not_grow_with_the_values_nor_with_their_outcomes(started: Database) -> None:
    result, statements = await execute(started, ROOT, STEPS)
    assert len(result.data["picklist"]) == len(FIRST_VALUES[Picklist.STEP])
    assert statements == 2


async def test_a_value_is_found_by_its_id_and_an_unknown_id_is_null(started: Database) -> None:
    document = "query($id: ID!) { picklistValue(id: $id) { code picklist } }"
    call = await id_of(started, Picklist.MEDIUM, "CALL")
    assert (await ask(started, document, id=call))["picklistValue"] == {"code": "CALL", "picklist": "MEDIUM"}
    for absent in (ids.show("pic", ids.new()), ids.show("usr", ids.read(call) or b""), "call", ""):
        assert (await ask(started, document, id=absent))["picklistValue"] is None


async def test_all_values_are_paged_list_by_list_in_their_order(started: Database) -> None:
    document = """query($after: String) { picklistValues(first: 50, after: $after) {
        pageInfo { hasNextPage endCursor } edges { node { picklist code } } } }"""
    seen: list[tuple[str, str]] = []
    after = None
    while True:
        page = (await ask(started, document, after=after))["picklistValues"]
        seen += [(edge["node"]["picklist"], edge["node"]["code"]) for edge in page["edges"]]
        if not page["pageInfo"]["hasNextPage"]:
            break
        after = page["pageInfo"]["endCursor"]
    assert seen == [(picklist, code) for picklist in sorted(Picklist) for code, _, _ in FIRST_VALUES[picklist]]


async def test_retired_values_are_there_only_when_asked_for(started: Database) -> None:
    letter = await id_of(started, Picklist.MEDIUM, "LETTER")
    done = await do(started, ROOT, "retirePicklistValue", {"id": letter}, "picklistValue { retiredAt isRetired }")
    assert done["picklistValue"] == {"retiredAt": "2026-11-24T12:00:00.000000Z", "isRetired": True}
    document = """query($all: Boolean!) { picklist(list: MEDIUM, includeRetired: $all) { code }
        picklistValues(lists: [MEDIUM], includeRetired: $all) { edges { node { code } } } }"""
    for all_ in (False, True):
        found = await ask(started, document, all=all_)
        one, several = found["picklist"], [edge["node"] for edge in found["picklistValues"]["edges"]]
        assert one == several
        assert ({"code": "LETTER"} in one) is all_
        assert len(one) == len(FIRST_VALUES[Picklist.MEDIUM]) - (not all_)


async def test_what_is_left_out_of_an_edit_stays_and_null_takes_the_outcome_away(started: Database) -> None:
    won = {"id": await id_of(started, Picklist.STEP, "SALES_WON")}
    selection = "picklistValue { label stampsUpdateDate version concludesWith { code } }"
    kept = await do(started, ROOT, "updatePicklistValue", {**won, "version": 1, "label": "Closed"}, selection)
    assert kept["picklistValue"] == {
        "label": "Closed",
        "stampsUpdateDate": True,
        "version": 2,
        "concludesWith": {"code": "WON"},
    }
    gone = await do(started, ROOT, "updatePicklistValue", {**won, "version": 2, "concludesWith": None}, selection)
    assert gone["picklistValue"]["concludesWith"] is None


@pytest.mark.feature("API-2")
async def test_every_problem_of_an_input_is_listed_and_nothing_is_written(started: Database) -> None:
    input_ = {"picklist": "OUTCOME", "label": " ", "code": "so so", "reminds": True, "tone": "NEUTRAL"}
    answer = await do(started, ROOT, "createPicklistValue", input_)
    assert {(*problem["path"], problem["code"]) for problem in answer["problems"]} == {
        ("input", "label", "LENGTH"),
        ("input", "code", "FORM"),
        ("input", "reminds", "NOT_APPLICABLE"),
        ("input", "reached", "REQUIRED"),
    }
    async with started.read() as connection:
        count = await connection.scalar(select(func.count()).select_from(model.PicklistValue))
    assert count == sum(map(len, FIRST_VALUES.values()))


async def test_an_id_that_is_none_is_answered_as_one_that_is_not_there(started: Database) -> None:
    for unknown in ("", "call", ids.show("pic", ids.new())):
        for mutation in ("retirePicklistValue", "restorePicklistValue"):
            assert (await do(started, ROOT, mutation, {"id": unknown}))["code"] == "NOT_FOUND"


@pytest.mark.feature("PPL-6")
@pytest.mark.parametrize("mutation", list(ATTEMPTS))
@pytest.mark.parametrize("viewer", [MIA, READER], ids=["manager", "administrator with a read-only token"])
@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_each_way_to_change_a_picklist_is_an_administrators(
    started: Database, mutation: str, viewer: Viewer
) -> None:
    call = await id_of(started, Picklist.MEDIUM, "CALL")
    input_ = {
        name: call if given == "{id}" else [call] if given == ["{id}"] else given
        for name, given in ATTEMPTS[mutation].items()
    }
    assert (await do(started, viewer, mutation, input_))["code"] == "FORBIDDEN"


@pytest.mark.parametrize("document", ["{ picklist(list: MEDIUM) { code } }", "{ picklistValues { totalCount } }"])
@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_a_stranger_reads_no_picklist(started: Database, document: str) -> None:
    result, statements = await execute(started, None, document)
    assert [error.extensions["code"] for error in result.errors] == ["UNAUTHENTICATED"]
    assert statements == 0


def test_every_mutation_is_tried_by_those_who_may_not() -> None:
    types = SCHEMA.introspect()["__schema"]["types"]
    fields = next(type_["fields"] for type_ in types if type_["name"] == "Mutation")
    assert {field["name"] for field in fields} - {"chooseSteps"} == ATTEMPTS.keys()
