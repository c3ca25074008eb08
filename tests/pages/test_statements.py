"""Each page's own document costs a number of SQL statements that does not grow with rows (JRN-14)."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path
from typing import Any

import pytest
from graphql import GraphQLEnumType, OperationDefinitionNode, parse

from api import Api, Client, running
from hands import HeldClock
from touchline.exchange import demo
from touchline.kernel.vault import Vault
from touchline.people.rules import Role
from touchline.schema import schema

SOURCES = Path(__file__).parents[2] / "frontend" / "src"
MOST = 24
"""No page needs more statements than this."""


def documents() -> dict[str, str]:
    """The operations of the app's pages, as Relay's compiler has made them of its sources."""
    found = {}
    for path in sorted(SOURCES.glob("**/__generated__/*Query.graphql.ts")):
        text = re.search(r'"text": ("(?:[^"\\]|\\.)*")', path.read_text())
        if text is not None:
            found[path.name.removesuffix(".graphql.ts")] = json.loads(text[1])
    return found


PAGES = documents()


def variables(document: str, ids: dict[str, str]) -> dict[str, Any]:
    """Values for what the operation asks for: ids by the field they stand at, everything else as at a first visit."""
    (operation,) = [node for node in parse(document).definitions if isinstance(node, OperationDefinitionNode)]
    made: dict[str, Any] = {}
    for defined in operation.variable_definitions or ():
        name, type_ = defined.variable.name.value, document_type(document, defined.variable.name.value)
        if "ID" in type_ and not type_.startswith("["):
            field = re.search(rf"(\w+)\(id: \${name}\)", document)
            made[name] = ids[field[1] if field else "customer"]
        elif type_.startswith("Boolean!"):
            made[name] = True
        elif type_ == "String!":
            made[name] = "a"
        elif type_.endswith("]!"):
            made[name] = []
        elif type_ == "Date!":
            made[name] = "2026-11-24"
        elif type_ == "DateTime!":
            made[name] = "2026-11-24T00:00:00Z"
        elif type_.endswith("!") and isinstance(kind := schema._schema.type_map[type_[:-1]], GraphQLEnumType):
            made[name] = next(iter(kind.values))
    return made


def document_type(document: str, name: str) -> str:
    found = re.search(rf"\${name}: ([\w!\[\]]+)", document)
    assert found is not None
    return found[1]


async def costs(database_url: str, clock: HeldClock, customers: int) -> dict[str, int]:
    async with running(database_url, clock) as api:
        root = await filled(api, customers)
        ids = await richest(root)
        counted = {}
        for name, document in PAGES.items():
            body = (await root.post(document, variables(document, ids), extensions={"report": True})).json()
            assert "errors" not in body, (name, body)
            counted[name] = body["extensions"]["statements"]
        return counted


async def filled(api: Api, customers: int) -> Client:
    root = await api.user("root", Role.ADMIN)
    await demo.make(api.db, seed=3, customers=customers, vault=Vault("x"), zone="UTC", progress=lambda _: None)
    return root


async def richest(root: Client) -> dict[str, str]:
    """A customer with everything, one of its contacts and interactions."""
    data = await root.ask(
        """{ actionItems(first: 1) { edges { node { id interaction { id } customer { id
           contacts(first: 1) { edges { node { id } } } } } } } }"""
    )
    node = data["actionItems"]["edges"][0]["node"]
    contact = node["customer"]["contacts"]["edges"][0]["node"]["id"]
    groups = await root.ask("{ viewer { id } contactGroups(first: 1) { edges { node { id } } } }")
    return {
        "user": groups["viewer"]["id"],
        "contactGroup": groups["contactGroups"]["edges"][0]["node"]["id"],
        "actionItem": node["id"],
        "customer": node["customer"]["id"],
        "contact": contact,
        "interaction": node["interaction"]["id"],
        "node": contact,
    }


@pytest.mark.feature("JRN-14")
@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_no_page_costs_more_statements_when_there_are_more_rows(
    database_url: str, clock: HeldClock, tmp_path: Path, sqlite_template: Path
) -> None:
    if not PAGES:
        pytest.skip("the app's documents are not compiled: npm run generate in frontend/")
    larger = tmp_path / "larger.db"
    shutil.copyfile(sqlite_template, larger)
    few = await costs(database_url, clock, 15)
    many = await costs(f"sqlite:///{larger}", clock, 150)
    grown = {name: (few[name], many[name]) for name in few if many[name] > max(few[name], 2) + 2}
    assert grown == {}
    assert {name: count for name, count in many.items() if count > MOST} == {}
    print(json.dumps(many, indent=1))  # noqa: T201 - the figures are for whoever runs with -s


CHAIN = """query($id: ID!) { customer(id: $id) { contacts(first: 3) { edges { node { name
  journey(first: 5) { edges { node { action
    interaction { subject actionItems(first: 3) { edges { node { title assignee { name } } } } } } } } } } } } }"""


@pytest.mark.feature("JRN-14")
async def test_one_query_reaches_from_the_customer_to_who_promised_what(api: Api) -> None:
    root = await filled(api, 15)
    ids = await richest(root)
    body = (await root.post(CHAIN, {"id": ids["customer"]}, extensions={"report": True})).json()
    assert "errors" not in body, body
    assert body["extensions"]["statements"] <= 8
