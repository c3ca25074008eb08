"""The help desk's log, asked for as an integrator would, against a count of the file's own lines (JRN-6)."""

from __future__ import annotations

import csv
from collections import Counter
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from api import Api
from touchline.exchange import importing
from touchline.kernel.vault import Vault
from touchline.people.rules import Role

HELPDESK = Path(__file__).parents[3] / "shared" / "data" / "helpdesk.csv"
QUESTION = """query($text: String!, $users: [ID!], $from: Date, $to: Date, $after: String) {
  customers(text: $text, first: 1) { edges { node { name all: journey(first: 1) { totalCount }
    journey(first: 100, after: $after, users: $users, fromDate: $from, toDate: $to, orderBy: OLDEST) {
      totalCount pageInfo { hasNextPage endCursor } edges { node { occurredAt subject user { name } } } } } } } }"""


@pytest.mark.feature("JRN-1", "JRN-6", "DAT-2")
@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_the_busiest_customers_last_30_days_by_one_agent_are_those_of_the_file(api: Api) -> None:
    if not HELPDESK.is_file():
        pytest.skip("the help desk's file is not beside the project")
    root = await api.user("root", Role.ADMIN)
    await importing.bring_in(
        HELPDESK,
        importing.load("helpdesk"),
        db=api.db,
        actor=api.users["root"],
        zone=ZoneInfo("UTC"),
        vault=Vault("x"),
    )
    with HELPDESK.open() as file:
        lines = list(csv.reader(file))[1:]
    busiest, most = Counter(line[8] for line in lines).most_common(1)[0]
    own = [line for line in lines if line[8] == busiest]
    moments = [datetime.fromisoformat(line[3].replace("/", "-")) for line in own]
    last = max(moments).date()
    first = last - timedelta(days=29)
    recent = [line for line, at in zip(own, moments, strict=True) if first <= at.date() <= last]
    agent = Counter(line[2] for line in recent).most_common(1)[0][0]
    expected = sorted((line for line in recent if line[2] == agent), key=lambda line: line[3])
    name = f"Agent {agent.removeprefix('Value ')}"
    users = (await root.ask("{ users(first: 100) { edges { node { id name } } } }"))["users"]["edges"]
    (id_,) = [edge["node"]["id"] for edge in users if edge["node"]["name"] == name]
    customer = f"Help desk customer {busiest.removeprefix('Value ')}"
    variables = {"text": customer, "users": [id_], "from": first.isoformat(), "to": last.isoformat()}
    found = []
    after = None
    while True:
        data = await root.ask(QUESTION, **variables, after=after)
        node = data["customers"]["edges"][0]["node"]
        assert node["name"] == customer
        assert node["all"]["totalCount"] == most
        assert node["journey"]["totalCount"] == len(expected)
        found += [edge["node"] for edge in node["journey"]["edges"]]
        after = node["journey"]["pageInfo"]["endCursor"]
        if not node["journey"]["pageInfo"]["hasNextPage"]:
            break
    assert [(dot["occurredAt"][:19], dot["subject"].split(" · ")[0], dot["user"]["name"]) for dot in found] == [
        (line[3][:19].replace("/", "-").replace(" ", "T"), line[0], name) for line in expected
    ]
