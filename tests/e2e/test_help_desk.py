"""A help desk's log, imported: one agent's last 30 days with the busiest customer, in the browser and by the API."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from playwright.async_api import Page, expect

from e2e.conftest import Site, served
from e2e.test_app import ADMIN, asked, signed_in

pytestmark = pytest.mark.feature("JRN-1", "JRN-2", "JRN-6", "DAT-2", "PPL-3")

COLUMNS = [
    *("Case ID", "Activity", "Resource", "Complete Timestamp", "Variant", "Variant index", "Variant", "seriousness"),
    *("customer", "product", "responsible_section", "seriousness_2", "service_level", "service_type"),
    *("support_section", "workgroup"),
]
STEPS = ("Assign seriousness", "Take in charge ticket", "Wait", "Resolve ticket", "Closed")
FOUND = """query($text: String!) { customers(first: 1, text: $text) { edges { node { id
    journey(first: 1) { totalCount } } } } users(first: 100, text: "Agent") { edges { node { id name } } } }"""
QUESTION = """query($id: ID!, $users: [ID!], $from: Date, $to: Date) { customer(id: $id) {
    journey(first: 100, users: $users, fromDate: $from, toDate: $to) {
      totalCount edges { node { id occurredAt action user { name } } } } } }"""
Line = tuple[str, str, str, datetime, str]


def log() -> list[Line]:
    """Case, step, agent, moment and customer of 400 events, some a minute before and after midnight."""
    first = datetime(2012, 1, 1, tzinfo=UTC)
    lines = []
    for number in range(80):
        customer = "Value 7" if number % 4 else f"Value {number % 3}"
        opened = first + timedelta(days=number * 2)
        for at, step in enumerate(STEPS):
            moment = opened + (timedelta(hours=23, minutes=59) if at == 1 else timedelta(days=at))
            lines.append((f"Case {number}", step, f"Value {(number + at) % 5}", moment, customer))
    return lines


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    folder = tmp_path_factory.mktemp("desk")
    with (folder / "helpdesk.csv").open("w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(COLUMNS)
        for case, step, agent, at, customer in log():
            moment = f"{at:%Y/%m/%d %H:%M:%S}.000"
            writer.writerow([case, step, agent, moment, "v", "1", "v", "Value 1", customer, *["Value 1"] * 7])
    for site in served(f"sqlite:///{folder / 'touchline.db'}"):
        site.run("import", str(Path(folder, "helpdesk.csv")), "--mapping", "helpdesk")
        yield site


async def dots(page: Page) -> list[str]:
    """The ids of all dots from top to bottom; those out of sight are not drawn, so it scrolls."""
    seen: dict[str, None] = {}
    while True:
        shown: list[str] = await page.evaluate(
            "() => [...document.querySelectorAll('[data-dot]')].map((dot) => dot.dataset.dot)"
        )
        seen |= dict.fromkeys(shown)
        before = await page.evaluate("scrollY")
        await page.evaluate("scrollBy(0, 400)")
        await page.wait_for_timeout(150)
        if await page.evaluate("scrollY") == before:
            return list(seen)


async def test_one_agents_last_30_days_are_those_of_the_file_in_the_app_and_by_a_token(page: Page, desk: Site) -> None:
    busiest, most = Counter(line[4] for line in log()).most_common(1)[0]
    own = [line for line in log() if line[4] == busiest]
    last = max(line[3] for line in own).date()
    first = last - timedelta(days=29)
    recent = [line for line in own if first <= line[3].date() <= last]
    agent = Counter(line[2] for line in recent).most_common(1)[0][0]
    expected = sorted((line[3].isoformat()[:19] for line in recent if line[2] == agent), reverse=True)
    assert len(own) > len(recent) > len(expected) > 5

    token = desk.token(ADMIN)
    found = asked(desk, token, FOUND, text=f"Help desk customer {busiest.removeprefix('Value ')}")
    customer = found["customers"]["edges"][0]["node"]
    assert customer["journey"]["totalCount"] == most
    name = f"Agent {agent.removeprefix('Value ')}"
    (user,) = [edge["node"]["id"] for edge in found["users"]["edges"] if edge["node"]["name"] == name]
    wanted: dict[str, Any] = {"id": customer["id"], "users": [user], "from": first.isoformat(), "to": last.isoformat()}
    journey = asked(desk, token, QUESTION, **wanted)["customer"]["journey"]
    assert journey["totalCount"] == len(expected)
    nodes = [edge["node"] for edge in journey["edges"]]
    assert [node["occurredAt"][:19] for node in nodes] == expected
    assert {node["user"]["name"] for node in nodes} == {name}

    await signed_in(page, desk)
    await page.goto(f"{desk.url}/customers/{customer['id']}/journey")
    await expect(page.get_by_role("status").filter(has_text=f"{most} touchpoints")).to_be_visible()
    await page.get_by_role("button", name="People").click()
    await page.get_by_role("option", name=name).click()
    await page.keyboard.press("Escape")
    await page.get_by_role("button", name="Time").click()
    await page.get_by_label("From").fill(first.isoformat())
    await page.get_by_label("To", exact=True).fill(last.isoformat())
    await page.keyboard.press("Escape")
    said = f"{len(expected)} of {most} touchpoints"
    await expect(page.get_by_role("status").filter(has_text=said)).to_be_visible()
    await page.reload()
    await expect(page.get_by_role("status").filter(has_text=said)).to_be_visible()
    await expect(page.get_by_role("article").first).to_contain_text(name)
    assert await dots(page) == [node["id"] for node in nodes]
