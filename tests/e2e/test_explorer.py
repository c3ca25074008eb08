"""The API explorer: its saved examples run as they stand, by a token and in the browser."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import httpx2
import pytest
from playwright.async_api import Page, expect

from e2e.conftest import ROOT, Site
from e2e.test_app import ADMIN, busiest, signed_in

NODE = Path(sys.executable).with_name("node")
PRINTED = "import('./explorer/examples.ts').then((m) => console.log(JSON.stringify(m.EXAMPLES)))"


def examples(customer_id: str) -> list[dict[str, Any]]:
    """The examples as the explorer has them, about a customer that is there."""
    printed = subprocess.run(
        [NODE, "-e", PRINTED], cwd=ROOT / "frontend", check=True, capture_output=True, text=True
    ).stdout
    found: list[dict[str, Any]] = json.loads(printed.replace('"cus_"', json.dumps(customer_id)))
    return found


@pytest.mark.feature("API-6")
def test_each_saved_example_is_answered_without_a_problem(site: Site) -> None:
    token = site.token(ADMIN, "read-write")
    saved = examples(busiest(site)["customer"]["id"])
    assert len(saved) > 5
    for example in saved:
        body = {"query": example["query"], "variables": example.get("variables", {})}
        answer = httpx2.post(f"{site.url}/graphql", json=body, headers={"authorization": f"Bearer {token}"}).json()
        assert "errors" not in answer, (example["title"], answer)
        for outcome in answer["data"].values():
            assert not (isinstance(outcome, dict) and {"problems", "code"} & outcome.keys()), (example["title"], answer)


@pytest.mark.feature("API-6")
async def test_an_example_is_opened_and_run_in_the_explorer(page: Page, site: Site) -> None:
    await signed_in(page, site)
    others: list[str] = []
    page.on("request", lambda request: others.append(request.url) if "127.0.0.1" not in request.url else None)
    await page.goto(f"{site.url}/graphiql")
    await page.get_by_role("button", name="A nested journey").click()
    await page.get_by_role("button", name="Execute").click()
    await expect(page.locator(".result-window")).to_contain_text('"customers"')
    assert [url for url in others if not url.startswith(("blob:", "data:"))] == []
