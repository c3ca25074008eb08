"""Plans that people can look into, how many rows an answer holds, and that a WebSocket's operations have plans too."""

from __future__ import annotations

import re
from typing import Any

import pytest

from api import Api, Client
from graph.conftest import Running
from graph.test_websocket import opened
from touchline.graph.counting import rows_in
from touchline.graph.documents import Documents
from touchline.graph.explain import BadVariables, Explained, assumed, explain
from touchline.graph.limits import Limits
from touchline.graph.sql_layout import WIDTH, laid_out
from touchline.people.rules import Role, Scope
from touchline.schema import schema

pytestmark = pytest.mark.feature("API-4")

KINDS = ("sqlite", "postgresql")
DOCUMENTS = Documents(schema._schema, Limits())
RECORD = """query Record($id: ID!, $first: Int = 5) {
  customer(id: $id) { id name owner { name } contacts(first: $first) { totalCount edges { cursor node { name } }
    pageInfo { hasNextPage } } journey(first: 3, kinds: [SIGNAL]) { edges { node { __typename occurredAt
    contact { name } ... on FollowUp { detail } } } } } }"""


def explained(text: str, kind: str = "sqlite", **given: Any) -> Explained:
    document = DOCUMENTS.prepared(text, is_stranger=False)
    operation = document.operations[0]
    return explain(schema, document, operation, given | assumed(schema, operation, given), kind)


@pytest.mark.parametrize("kind", KINDS)
def test_the_tree_says_which_way_rows_are_found_and_what_of_permission_is_checked(kind: str) -> None:
    assert explained(RECORD, kind).tree == [
        "customer: Customer by id, permission checked",
        "  id, name",
        "  owner: User by owner_id, open to all who are signed in",
        "    name",
        "  contacts: page of as many as asked Contact by customer_id, in order of name_key, id, counted, "
        "one row more to see whether there are others, permission by the parent",
        "    totalCount: how many there are in all",
        "    edges:",
        "      cursor",
        "      node:",
        "        name",
        "    pageInfo: hasNextPage",
        "  journey: page of 3 Touchpoint by customer_id, in order of occurred_at, id descending, "
        "narrowed by superseded_at, kind, permission by the parent",
        "    edges:",
        "      node:",
        "        when SIGNAL:",
        "          __typename by kind, occurredAt",
        "          contact: Contact by contact_id, permission checked",
        "            name",
        "        when FOLLOW_UP:",
        "          __typename by kind, occurredAt, detail",
        "          contact: Contact by contact_id, permission checked",
        "            name",
        "        when MILESTONE:",
        "          __typename by kind, occurredAt",
        "          contact: Contact by contact_id, permission checked",
        "            name",
    ]


def test_the_sql_is_that_of_the_database_asked_about() -> None:
    assert len(explained(RECORD, "sqlite").sql) == 4
    (one,) = explained(RECORD, "postgresql").sql
    assert "$1" in one


def test_a_mutation_is_explained_by_what_is_read_of_its_payload() -> None:
    made = explained("""mutation Out($input: CloseActionItemInput!) { done: closeActionItem(input: $input) { __typename
        ... on CloseActionItemPayload { actionItem { id } } ... on Refused { code } } }""")
    assert made.tree[:3] == [
        "done: the command closeActionItem writes, then the plan reads",
        "  CloseActionItemPayload",
        "    __typename = CloseActionItemPayload",
    ]
    assert len(made.sql) == 1


def test_what_has_no_plan_says_why() -> None:
    made = explained("{ __schema { queryType { name } } }")
    assert (made.tree, made.sql) == ([], [])
    assert made.refusal == "Query.__schema is not declared."


def test_values_that_do_not_fit_are_told() -> None:
    with pytest.raises(BadVariables, match="Int cannot represent non-integer value: 'x'"):
        explained(RECORD, first="x")


def test_sql_is_laid_out_word_for_word() -> None:
    for kind in KINDS:
        for sql in explained(RECORD, kind).sql:
            lines = laid_out(sql).splitlines()
            assert "".join("".join(lines).split()) == "".join(sql.split())
            assert max(map(len, lines)) <= WIDTH + 40
    laid = laid_out("SELECT 'a  FROM (SELECT' FROM (SELECT x FROM y WHERE a = 1 AND (b = 2 AND c = 3)) AS z LIMIT 1")
    assert (
        laid
        == """SELECT 'a  FROM (SELECT'
FROM (
  SELECT x
  FROM y
  WHERE a = 1
    AND (b = 2 AND c = 3)
) AS z
LIMIT 1"""
    )


def test_rows_are_the_objects_with_an_id_of_their_own_as_often_as_they_appear() -> None:
    document = DOCUMENTS.prepared(
        """{ a: customers(first: 2) { edges { node { ...N owner { name } } } pageInfo { hasNextPage } }
            nodes(ids: []) { id ... on Customer { team { name } } } } fragment N on Customer { name tags { name } }""",
        is_stranger=False,
    )
    team = {"team": {"name": "x"}, "id": "x"}
    nodes = [{"node": {"owner": None, "tags": [{"name": "x"}]}}, {"node": {"owner": {"name": "x"}, "tags": []}}]
    data = {"a": {"edges": nodes, "pageInfo": {"hasNextPage": False}}, "nodes": [team, None, team]}
    assert rows_in(schema._schema, document, document.operations[0], data) == 8
    assert rows_in(schema._schema, document, document.operations[0], None) == 0


# --- over HTTP and WebSocket -----------------------------------------------------------------------------------------


@pytest.fixture
async def root(api: Api) -> Client:
    root = await api.user("root", Role.ADMIN)
    await root.do("createCustomer", {"name": "Ada Lovelace"})
    return root


async def extensions(client: Client, document: str, variables: dict[str, Any] | None = None, **asked: bool) -> Any:
    return (await client.post(document, variables, extensions=asked)).json()["extensions"]


async def test_a_report_tells_cost_statements_rows_and_whether_a_plan_answered(api: Api, root: Client) -> None:
    listed = "{ customers(first: 5) { edges { node { name owner { name } } } } viewer { name } }"
    told = await extensions(root, listed, report=True)
    assert told.keys() == {"cost", "statements", "rows", "plan"}
    assert (told["rows"], told["plan"]) == (2, True)
    assert told["statements"] == (2 if api.db.is_sqlite else 1)
    told = await extensions(root, "{ __schema { queryType { name } } }", report=True)
    assert (told["rows"], told["plan"]) == (0, False)
    assert (await extensions(root, listed)).keys() == {"cost"}


async def test_administrators_see_plan_and_sql_and_nobody_else_does(api: Api, root: Client) -> None:
    document, given = "query($id: ID!) { customer(id: $id) { name } }", {"id": f"cus_{'0' * 32}"}
    for client in (root, await api.user("bot", Role.ADMIN, scope=Scope.READ)):
        told = (await extensions(client, document, given, explain=True))["explain"]
        assert told["tree"] == ["customer: Customer by id, permission checked", "  name"]
        assert [re.sub(" .*", "", sql) for sql in told["sql"]] == ["SELECT"]
    for client in (await api.user("mia", Role.MANAGER), await api.user("vic", Role.VIEWER)):
        told = (await extensions(client, document, given, explain=True))["explain"]
        assert told == {"message": "Plans are shown to administrators only."}
    told = (await extensions(root, "{ __typename __schema { queryType { name } } }", explain=True))["explain"]
    assert told == {"message": "Query.__schema is not declared."}
    out = await extensions(await api.user("leaving", Role.ADMIN), "mutation { signOut { __typename } }", explain=True)
    assert "explain" in out


@pytest.mark.feature("API-3")
async def test_operations_over_a_websocket_have_plans_as_well(api: Api, root: Client, running: Running) -> None:
    running.app = api.app
    async with opened(running.address, {"authorization": f"Bearer {root.token}"}) as socket:
        await socket.say(type="connection_init")
        assert (await socket.hear())["type"] == "connection_ack"
        asked = {"extensions": {"report": True}}
        await socket.subscribe("1", "{ customers(first: 5) { edges { node { name } } } }", **asked)
        payload = (await socket.hear())["payload"]
        assert payload["data"]["customers"]["edges"] == [{"node": {"name": "Ada Lovelace"}}]
        assert payload["extensions"]["plan"] is True
        assert (await socket.hear())["type"] == "complete"
        create = """mutation($input: CreateCustomerInput!) { createCustomer(input: $input) {
            ... on CreateCustomerPayload { customer { name } } } }"""
        await socket.subscribe("2", create, variables={"input": {"name": "Grace Hopper"}}, **asked)
        payload = (await socket.hear())["payload"]
        assert payload["data"]["createCustomer"]["customer"]["name"] == "Grace Hopper"
        assert (payload["extensions"]["plan"], payload["extensions"]["rows"]) == (True, 1)
