"""The app in a real browser: signing in, finding a customer, its journey, logging."""

from __future__ import annotations

import json
import re
from typing import Any

import httpx2
import pytest
from playwright.async_api import Page, expect

from e2e.conftest import Site

ADMIN = "admin@example.com"


async def signed_in(page: Page, site: Site, email: str = ADMIN) -> None:
    await page.goto(site.link(email))
    await page.get_by_role("heading", name="Sign in with your link").wait_for()
    await page.get_by_role("button", name="Sign in", exact=True).click()
    await expect(page.get_by_role("heading", level=1, name=re.compile("Welcome"))).to_be_visible()
    await page.goto(site.url)
    await expect(page.get_by_role("heading", level=1)).to_be_visible()


def asked(site: Site, token: str, query: str, **variables: Any) -> Any:
    body = json.dumps({"query": query, "variables": variables})
    headers = {"content-type": "application/json", "authorization": f"Bearer {token}"}
    answer = httpx2.post(f"{site.url}/graphql", content=body, headers=headers).json()
    assert "errors" not in answer, answer
    return answer["data"]


def busiest(site: Site) -> Any:
    """The customer of the newest interaction with a contact, with ids to open pages by."""
    token = site.token(ADMIN)
    data = asked(
        site, token, "{ interactions(first: 50) { edges { node { id customer { id name } contact { id } } } } }"
    )
    return next(edge["node"] for edge in data["interactions"]["edges"] if edge["node"]["contact"])


@pytest.mark.feature("PPL-2")
async def test_a_link_lets_in_once_and_a_password_from_then_on(page: Page, site: Site) -> None:
    link = site.link("viewer@example.com")
    await page.goto(link)
    await page.get_by_role("button", name="Sign in", exact=True).click()
    await page.get_by_role("textbox", name="New password").fill("a long way to Touchline")
    await page.get_by_role("textbox", name="Once more").fill("a long way to Touchline")
    await page.get_by_role("button", name="Save and continue").click()
    await expect(page.get_by_role("navigation").first).to_be_visible()
    await page.context.clear_cookies()
    await page.goto(f"{site.url}/sign-in")
    await page.goto(link)
    await page.get_by_role("heading", name="Sign in with your link").wait_for()
    await page.get_by_role("button", name="Sign in", exact=True).click()
    await expect(page.get_by_role("alert")).to_contain_text("used")


@pytest.mark.feature("CUS-6", "CUS-9", "JRN-2", "JRN-6")
async def test_typing_finds_a_customer_and_the_journey_obeys_filters_kept_in_the_address(
    page: Page, site: Site
) -> None:
    await signed_in(page, site)
    customer = busiest(site)["customer"]
    await page.get_by_role("link", name="Customers").first.click()
    await page.get_by_placeholder("Find by name or email").fill(customer["name"][:6].lower())
    await expect(page.get_by_role("status").filter(has_text="customer")).not_to_have_text(re.compile(r"^40 "))
    await page.get_by_role("link", name=customer["name"]).first.click()
    await expect(page.get_by_role("heading", level=1, name=customer["name"])).to_be_focused()
    await page.get_by_role("link", name="Journey").click()
    await expect(page.get_by_role("article").first).to_be_visible()
    question = """query($id: ID!, $kinds: [TouchpointKind!]) { customer(id: $id) {
        journey(first: 1, kinds: $kinds) { totalCount } } }"""
    token = site.token(ADMIN)
    count = asked(site, token, question, id=customer["id"])["customer"]["journey"]["totalCount"]
    await expect(page.get_by_role("status").filter(has_text=f"{count} touchpoint")).to_be_visible()
    await page.get_by_role("button", name="Signals").click()
    signals = asked(site, token, question, id=customer["id"], kinds=["SIGNAL"])["customer"]["journey"]["totalCount"]
    await expect(page.get_by_role("status").filter(has_text=f"{signals} of {count} touchpoints")).to_be_visible()
    assert "SIGNAL" in page.url
    await page.reload()
    await expect(page.get_by_role("button", name="Signals")).to_have_attribute("aria-pressed", "true")
    await expect(page.get_by_text("Our follow-up:")).to_have_count(0)


@pytest.mark.feature("JRN-2")
async def test_the_exact_time_shows_on_focus(page: Page, site: Site) -> None:
    await signed_in(page, site)
    await page.goto(f"{site.url}/customers/{busiest(site)['customer']['id']}/journey")
    await page.get_by_role("article").first.locator("time").focus()
    await expect(page.get_by_role("tooltip")).to_contain_text(re.compile(r"\d\d:\d\d:\d\d"))


@pytest.mark.feature("CUS-1", "CUS-3", "WIZ-6", "ACT-1", "ACT-2", "MYI-7")
async def test_a_new_customer_is_called_and_what_was_promised_is_closed(page: Page, each_site: Site) -> None:
    site = each_site
    await signed_in(page, site)
    await page.goto(f"{site.url}/customers/new")
    await page.get_by_label("Email").fill("no address")
    await page.get_by_role("button", name="Create").click()
    await expect(page.get_by_text("A company needs a name.")).to_be_visible()
    await page.get_by_label("Name", exact=False).first.fill("Zimmerei Ölz")
    await page.get_by_label("Email").fill("office@oelz.example")
    await page.get_by_role("button", name="Create").click()
    await expect(page.get_by_role("heading", level=1, name="Zimmerei Ölz")).to_be_visible()
    await page.get_by_role("button", name="Add a contact").click()
    await page.get_by_label("Last name").fill("Ölz")
    await page.get_by_role("button", name="Add", exact=True).click()
    await expect(page.get_by_role("link", name="Ölz", exact=True)).to_be_visible()
    await page.keyboard.press("l")
    await expect(page.get_by_role("heading", level=1, name="Log an interaction")).to_be_visible()
    await page.get_by_label("Subject").fill("Roof of the barn")
    await page.get_by_role("button", name="Add an action item").click()
    await page.get_by_label("What is promised").fill("Send the offer")
    await page.get_by_role("button", name="Save").click()
    await expect(page.get_by_role("article").filter(has_text="Roof of the barn")).to_be_visible()
    await page.get_by_role("link", name="Action items").last.click()
    await page.get_by_role("button", name="Close Send the offer").click()
    await expect(page.get_by_role("button", name="Reopen Send the offer")).to_be_visible()
    await page.get_by_role("link", name="Interactions", exact=True).first.click()
    await expect(page.get_by_role("link", name="Roof of the barn")).to_be_visible()


@pytest.mark.feature("CUS-8")
async def test_deleting_asks_with_the_counts_first(page: Page, site: Site) -> None:
    await signed_in(page, site)
    made = asked(
        site,
        site.token(ADMIN, "read-write"),
        """mutation { createCustomer(input: {name: "To be deleted"}) {
           ... on CreateCustomerPayload { customer { id } } } }""",
    )
    await page.goto(f"{site.url}/customers/{made['createCustomer']['customer']['id']}")
    await page.get_by_role("button", name="More").click()
    await page.get_by_role("menuitem", name="Delete").click()
    dialog = page.get_by_role("dialog")
    await expect(dialog).to_contain_text("0 contacts")
    await dialog.get_by_role("button", name="Delete", exact=True).click()
    await expect(page.get_by_role("heading", level=1, name="Customers")).to_be_visible()


@pytest.mark.feature("PPL-3")
async def test_a_token_is_shown_once_in_the_settings(page: Page, site: Site) -> None:
    await signed_in(page, site)
    await page.goto(f"{site.url}/settings/tokens")
    await page.get_by_label("What it is for").fill("Nightly sync")
    await page.get_by_role("button", name="Create").click()
    secret = await page.get_by_role("code").inner_text()
    assert asked(site, secret, "{ viewer { email } }")["viewer"]["email"] == ADMIN
    await page.reload()
    await expect(page.get_by_text("Nightly sync")).to_be_visible()
    await expect(page.get_by_text(secret)).to_have_count(0)


@pytest.mark.feature("PPL-6")
async def test_a_viewer_is_offered_nothing_that_writes(page: Page, site: Site) -> None:
    await signed_in(page, site, "viewer@example.com")
    await page.goto(f"{site.url}/customers")
    await expect(page.get_by_role("table")).to_be_visible()
    await expect(page.get_by_role("link", name="New customer")).to_have_count(0)


@pytest.mark.feature("API-6")
async def test_the_explorer_runs_a_saved_example_without_any_other_host(page: Page, site: Site) -> None:
    await signed_in(page, site)
    others: list[str] = []
    page.on("request", lambda request: others.append(request.url) if site.url not in request.url else None)
    await page.goto(f"{site.url}/graphiql/")
    await expect(page.get_by_role("button", name=re.compile("Execute", re.I)).first).to_be_visible(timeout=15_000)
    assert [url for url in others if not url.startswith(("data:", "blob:"))] == []
