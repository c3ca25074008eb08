"""Every page of the route files in every state: axe finds nothing, and nothing runs out of the window."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import pytest
from playwright.async_api import Page, Route, expect

from e2e.conftest import Site, clean, violations
from e2e.routes import places
from e2e.test_app import ADMIN, asked, signed_in

Answer = Callable[[dict[str, Any], Route], Awaitable[None]]
RECORDS = """{ interactions(first: 1) { edges { node { id customer {
      id contacts(first: 1) { edges { node { id } } } } } } }
    contactGroups(first: 1) { edges { node { id } } } }"""


def ids(site: Site) -> dict[str, str]:
    """Of the records that the newest interaction leads to, by the parameters of the routes."""
    found = asked(site, site.token(ADMIN), RECORDS)
    interaction = found["interactions"]["edges"][0]["node"]
    return {
        "interactionId": interaction["id"],
        "customerId": interaction["customer"]["id"],
        "contactId": interaction["customer"]["contacts"]["edges"][0]["node"]["id"],
        "groupId": found["contactGroups"]["edges"][0]["node"]["id"],
    }


async def shown(page: Page, site: Site, place: str) -> None:
    await page.goto(f"{site.url}{place}")
    await expect(page.get_by_role("heading", level=1)).to_be_visible()
    await page.wait_for_load_state("networkidle")


@asynccontextmanager
async def answering(page: Page, answer: Answer) -> AsyncIterator[None]:
    """Answers operations in the server's stead; the shell's own query always goes through."""

    async def handle(route: Route) -> None:
        operation = json.loads(route.request.post_data or "{}")
        if operation.get("operationName") == "ShellQuery":
            await route.continue_()
        else:
            await answer(operation, route)

    await page.route("**/graphql", handle)
    yield
    await page.unroute_all(behavior="ignoreErrors")


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_every_page_scrolled_too(page: Page, site: Site, scheme: Any) -> None:
    await page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    await page.goto(f"{site.url}/sign-in")
    await expect(page.get_by_role("heading", level=1)).to_be_visible()
    found = {"/sign-in": await violations(page)}
    await signed_in(page, site)
    for place in [*places(ids(site)), "/nowhere", "/customers/cus_0", "/customers?text=nobody"]:
        await shown(page, site, place)
        found[place] = await violations(page)
        if place.endswith("/journey"):
            for share in (0.5, 1):
                await page.evaluate(f"scrollTo(0, document.documentElement.scrollHeight * {share})")
                await page.wait_for_timeout(400)
            found[f"{place} scrolled"] = await violations(page)
    clean(found)


@pytest.mark.parametrize("width", [720, 320])
async def test_every_page_on_a_narrow_screen(page: Page, site: Site, width: int) -> None:
    await signed_in(page, site)
    await page.set_viewport_size({"width": width, "height": 800})
    found = {}
    for place in places(ids(site)):
        await shown(page, site, place)
        found[place] = await violations(page)
        if (needed := await page.evaluate("document.documentElement.scrollWidth")) > width:
            found[place].append(f"needs {needed} pixels")
    await page.get_by_role("button", name="Navigation").click()
    await expect(page.get_by_role("dialog")).to_be_visible()
    found["navigation"] = await violations(page)
    clean(found)


async def test_every_page_with_nothing_in_it(page: Page, bare_site: Site) -> None:
    await page.emulate_media(color_scheme="dark", reduced_motion="reduce")
    site = bare_site
    token = site.token(ADMIN, "read-write")

    def made(noun: str, **values: str) -> str:
        """The id of a new record."""
        type_ = f"Create{noun}"
        document = f"""mutation($input: {type_}Input!) {{ made: create{noun}(input: $input) {{
            ... on {type_}Payload {{ record: {noun[0].lower()}{noun[1:]} {{ id }} }} }} }}"""
        return str(asked(site, token, document, input=values)["made"]["record"]["id"])

    customer = made("Customer", name="Bare")
    contact = made("Contact", customerId=customer, lastName="Bare")
    group = made("ContactGroup", name="Bare")
    await signed_in(page, site)
    found = {}
    known = {"customerId": customer, "contactId": contact, "groupId": group, "interactionId": "int_0"}
    for place in [*places(known), "/customers?text=nobody", "/contacts?text=nobody", "/groups?text=nothing"]:
        await shown(page, site, place)
        found[place] = await violations(page)
    clean(found)


async def test_every_page_while_it_loads_and_when_it_fails(page: Page, site: Site) -> None:
    await page.emulate_media(color_scheme="dark", reduced_motion="reduce")
    await signed_in(page, site)
    held: list[Route] = []

    async def hold(_: dict[str, Any], route: Route) -> None:
        held.append(route)

    found = {}
    for place in places(ids(site)):
        async with answering(page, hold):
            await page.goto(f"{site.url}{place}")
            await page.locator("#main").wait_for()
            await page.wait_for_timeout(300)
            found[f"{place} loading"] = await violations(page)
            fault = {"errors": [{"message": "A fault.", "extensions": {"code": "INTERNAL", "id": "f1"}}], "data": None}
            while held:
                await held.pop().fulfill(json=fault)
            await page.wait_for_timeout(200)
            found[f"{place} in error"] = await violations(page)
    clean(found)


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_the_palette_and_the_sheet_of_keys(page: Page, site: Site, scheme: Any) -> None:
    await page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    await signed_in(page, site)
    found = {}
    for key in ("Control+k", "?"):
        await shown(page, site, "/")
        await page.keyboard.press(key)
        await expect(page.get_by_role("dialog")).to_be_visible()
        await page.wait_for_timeout(300)
        found[key] = await violations(page)
    clean(found)
