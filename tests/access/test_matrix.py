"""Who may read and write what, by every path there is: the paths come from the schema (PPL-5, PPL-6)."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import select

from access import from_schema
from access.world import PERSONAL, SECRET, World, built
from api import Api, Client
from touchline.graph.fields import ENTITIES
from touchline.kernel.db import Base
from touchline.schema import OPEN_TO_STRANGERS

pytestmark = pytest.mark.feature("PPL-5", "PPL-6")

OWN = {"signOut", "endSession", "changePassword", "updateProfile", "createToken", "revokeToken"}
"""What everybody may do, to themselves alone."""

ADMINISTRATORS = {
    *("inviteUser", "updateUser", "deactivateUser", "reactivateUser", "resetUser"),
    *("createTeam", "renameTeam", "deleteTeam", "mergeTags", "reorderPicklist"),
    *("registerPersistedDocument", "deletePersistedDocument"),
    *("createPicklistValue", "updatePicklistValue", "retirePicklistValue", "restorePicklistValue"),
}

PREFIX_OF = {
    **dict.fromkeys(("customerId", "parentId"), "cus"),
    **dict.fromkeys(("contactId", "contactIds", "defaultContactId"), "con"),
    **dict.fromkeys(("interactionId", "followUpOfId"), "int"),
    **dict.fromkeys(("ownerId", "assigneeId", "userId"), "usr"),
    **dict.fromkeys(("teamId", "teams"), "tea"),
    **dict.fromkeys(("tagId", "intoId"), "tag"),
    "groupId": "grp",
}
"""Whose id stands in a field of that name; a new name fails here until somebody says."""

PREFIX_OF_ID = {
    "Customer": "cus",
    "Contact": "con",
    "ContactGroup": "grp",
    "Interaction": "int",
    "ActionItem": "act",
    "User": "usr",
    "Team": "tea",
    "PicklistValue": "pic",
    "Picklist": "pic",
    "Token": "tok",
    "Session": "ses",
    "PersistedDocument": "doc",
}
"""Whose id stands in a field called `id`, by the noun in the input's name."""

NEUTRAL = {"usr", "tea", "tag", "pic", "tok", "ses", "grp", "doc"}
"""Entities that everybody signed in may know of, or that belong to nobody's customer."""


ADMINISTRATORS_ONLY = {"doc"}
"""Entities that nobody else sees."""


@pytest.fixture
async def world(api: Api) -> World:
    return await built(api)


def id_in(ids: dict[str, str], owner: str, where: str) -> str:
    prefix = PREFIX_OF.get(where)
    if prefix is None:
        noun = max((noun for noun in PREFIX_OF_ID if noun in owner), key=len)
        prefix = PREFIX_OF_ID[noun]
    return ids.get(prefix, f"{prefix}_{'0' * 32}")


async def state(api: Api) -> dict[str, list[Any]]:
    """Everything in the database that a user could have changed."""
    tables = [table for table in Base.metadata.sorted_tables if table.name not in ("token", "session", "job")]
    async with api.db.read() as connection:
        return {table.name: sorted(map(str, await connection.execute(select(table)))) for table in tables}


async def do(client: Client, name: str, ids: dict[str, str]) -> Any:
    field = from_schema.mutations()[name]
    input_ = from_schema.input_of(field, lambda owner, where: id_in(ids, owner, where))
    if input_ is None:
        return await client.post(f"mutation {{ {name} {{ {from_schema.result_of(field)} }} }}")
    type_ = field.args["input"].type
    document = f"mutation($input: {type_}) {{ {name}(input: $input) {{ {from_schema.result_of(field)} }} }}"
    return await client.post(document, {"input": input_})


@pytest.mark.parametrize("who", ["ada", "vic"])
async def test_another_teams_records_are_found_by_no_id(world: World, who: str) -> None:
    client = world.clients[who]
    for id_ in world.hidden:
        assert (await client.ask("query($id: ID!) { node(id: $id) { id } }", id=id_))["node"] is None, id_
    many = await client.ask("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", ids=world.hidden[:100])
    assert set(map(str, many["nodes"])) == {"None"}
    query = from_schema.SCHEMA.query_type
    assert query is not None
    for name, field in query.fields.items():
        if set(field.args) == {"id"} and name != "node":
            for id_ in world.hidden:
                found = await client.ask(f"query($id: ID!) {{ {name}(id: $id) {{ __typename }} }}", id=id_)
                assert found[name] is None, (name, id_)


@pytest.mark.parametrize("who", ["ada", "vic"])
async def test_another_teams_records_stand_in_no_list_and_in_no_count(world: World, who: str) -> None:
    client = world.clients[who]
    for path, document in from_schema.queries_of_lists():
        answer = await client.ask(document.replace("SECRET", SECRET))
        seen = str(answer)
        assert SECRET not in seen, path
        assert not [id_ for id_ in world.hidden if id_ in seen], path
        for counted, shown in counts(answer):
            assert counted == shown or shown >= 8, path


def counts(answer: Any) -> list[tuple[int, int]]:
    """Each `totalCount` in the answer with the number of edges beside it."""
    if isinstance(answer, list):
        return [pair for item in answer for pair in counts(item)]
    if not isinstance(answer, dict):
        return []
    own = [(answer["totalCount"], len(answer["edges"]))] if "totalCount" in answer else []
    return own + [pair for value in answer.values() for pair in counts(value)]


async def test_no_filter_tells_of_another_teams_records(world: World) -> None:
    ada, root = world.clients["ada"], world.clients["root"]
    for path, listed, name, type_ in from_schema.filters():
        ids = [id_ for id_ in world.hidden if id_.startswith(("cus", "con", "int", "act"))]
        many = str(type_).startswith("[")
        if "ID" in str(type_):
            value = ", ".join(f'"{id_}"' for id_ in ids)
            more = f"{name}: [{value}]" if many else f'{name}: "{ids[0]}"'
        else:
            more = f'{name}: ["{SECRET}"]' if many else f'{name}: "{SECRET}"'
        document = f"{{ {listed.ask(20, 'id', more)} }}"
        for client in (ada, root):
            seen = str(await client.ask(document.replace("SECRET", SECRET)))
            if client is ada:
                assert not [id_ for id_ in world.hidden if id_ in seen], path


async def test_searching_finds_another_teams_customer_for_those_who_may_see_it_only(world: World) -> None:
    document = f'{{ search(text: "{SECRET[:5].lower()}") {{ customer {{ name }} }} }}'
    assert (await world.clients["ada"].ask(document))["search"] == []
    assert len((await world.clients["mia"].ask(document))["search"]) == 2


async def test_strangers_read_and_write_nothing(world: World) -> None:
    before = await state(world.api)
    for path, document in from_schema.queries_of_lists():
        assert (await world.api.stranger.post(document)).status_code == 401, path
    for name in from_schema.mutations().keys() - OPEN_TO_STRANGERS:
        assert (await do(world.api.stranger, name, world.north)).status_code == 401, name
    assert await state(world.api) == before


@pytest.mark.parametrize("who", ["vic", "bot"])
async def test_a_viewer_and_a_read_only_token_change_nothing(world: World, who: str) -> None:
    before = await state(world.api)
    for name in from_schema.mutations().keys() - OPEN_TO_STRANGERS - OWN:
        answer = (await do(world.clients[who], name, world.north)).json()
        assert answer["data"][name]["code"] == "FORBIDDEN", (name, answer)
    assert await state(world.api) == before


async def test_an_analyst_does_nothing_of_an_administrators(world: World) -> None:
    before = await state(world.api)
    for name in ADMINISTRATORS:
        for who in ("ada", "mia"):
            answer = (await do(world.clients[who], name, world.north)).json()
            assert answer["data"][name]["code"] == "FORBIDDEN", (name, answer)
    assert await state(world.api) == before


async def test_an_analyst_writes_nothing_on_another_teams_records(world: World) -> None:
    hidden = world.north | {prefix: listed[0] for prefix, listed in world.south.items()}
    before = await state(world.api)
    for name in from_schema.mutations().keys() - OPEN_TO_STRANGERS - OWN - ADMINISTRATORS:
        field = from_schema.mutations()[name]
        if not names_a_record(field):
            continue
        answer = (await do(world.clients["ada"], name, hidden)).json()
        assert answer["data"][name]["__typename"] in ("Refused", "InvalidInput"), (name, answer)
        assert SECRET not in str(answer), (name, answer)
    assert await state(world.api) == before


def names_a_record(field: Any) -> bool:
    """Whether the input names something that belongs to a customer."""
    named: list[str] = []

    def note(owner: str, where: str) -> str:
        named.append(id_in({prefix: prefix for prefix in ENTITIES}, owner, where))
        return ""

    from_schema.input_of(field, note)
    return bool(set(named) - NEUTRAL)


def test_every_entity_is_either_personal_or_belongs_to_a_customer_or_is_for_everybody() -> None:
    """A new kind of record fails here until somebody decides who sees it."""
    owned = {prefix for prefix, entity in ENTITIES.items() if hasattr(entity.model, "customer_id")} | {"cus"}
    for_everybody = {"usr", "tea", "tag", "grp", "pic"}
    assert set(ENTITIES) == owned | for_everybody | PERSONAL | ADMINISTRATORS_ONLY
