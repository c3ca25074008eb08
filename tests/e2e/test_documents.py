"""The built app names its operations by their hash, and works on a server that runs no others (API-3)."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

import httpx2
import pytest
from playwright.async_api import Page, Request, expect

from e2e.conftest import DEMO, Site, served
from e2e.test_app import ADMIN, signed_in

pytestmark = pytest.mark.feature("API-3")


@pytest.fixture(scope="module")
def strict_site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """A server that runs known documents only."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TOUCHLINE_ONLY_KNOWN_DOCUMENTS", "true")
        running = served(f"sqlite:///{tmp_path_factory.mktemp('strict') / 'touchline.db'}", DEMO)
        site = next(running)
    yield site
    next(running, None)


async def test_the_app_sends_hashes_only_and_needs_nothing_else(page: Page, strict_site: Site) -> None:
    sent: list[dict[str, Any]] = []

    def note(request: Request) -> None:
        if request.url.endswith("/graphql"):
            sent.append(json.loads(request.post_data or "{}"))

    page.on("request", note)
    await signed_in(page, strict_site)
    for name in ("Customers", "Interactions", "Action items"):
        await page.get_by_role("link", name=name).first.click()
        await expect(page.get_by_role("heading", level=1, name=name)).to_be_visible()
        await page.wait_for_load_state("networkidle")
    await page.goto(f"{strict_site.url}/settings/profile")
    await page.get_by_role("textbox", name="Name").fill("Root of all")
    await page.get_by_role("button", name="Save").click()
    await expect(page.get_by_role("alert").filter(has_text="Saved.")).to_be_visible()
    assert len(sent) > 6
    assert {"OneTimeLinkMutation", "ShellQuery", "CustomersPageQuery"} <= {body["operationName"] for body in sent}
    odd = [body for body in sent if "query" in body or not re.fullmatch("sha256:[0-9a-f]{64}", body["documentId"])]
    assert odd == []


async def test_a_page_older_than_the_server_says_so(page: Page, site: Site) -> None:
    """After an upgrade the server knows the documents of the new app only."""
    await signed_in(page, site)

    async def forget(route: Any) -> None:
        body = json.loads(route.request.post_data)
        await route.continue_(post_data=json.dumps(body | {"documentId": f"sha256:{'0' * 64}"}))

    await page.route("**/graphql", forget)
    await page.get_by_role("link", name="Customers").first.click()
    await expect(page.get_by_text("There is a newer version of Touchline.")).to_be_visible()
    await page.unroute("**/graphql")
    await page.get_by_role("button", name="Try again").click()
    await expect(page.get_by_role("heading", level=1, name="Customers")).to_be_visible()


async def test_a_token_on_such_a_server_asks_what_was_registered_on_the_command_line(
    strict_site: Site, tmp_path: Any
) -> None:
    token, file = strict_site.token(ADMIN), tmp_path / "customers.graphql"
    file.write_text("{ customers(first: 1) { totalCount } }")

    def ask() -> Any:
        body = {"query": file.read_text()}
        answer = httpx2.post(f"{strict_site.url}/graphql", json=body, headers={"authorization": f"Bearer {token}"})
        return answer.json()

    assert ask()["errors"][0]["extensions"]["code"] == "DOCUMENT_NOT_ALLOWED"
    strict_site.run("document", "add", str(file))
    assert ask()["data"]["customers"]["totalCount"] > 0
