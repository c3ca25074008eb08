"""Whatever opens from a button, without a mouse: keys open it, lead through it, and Escape leads back to the button."""

from __future__ import annotations

import re
from typing import Any

import pytest
from playwright.async_api import Browser, Locator, Page, expect

from e2e.conftest import Site
from e2e.test_app import busiest, signed_in

MENUS = {
    "Change relationship": "/customers/{customer}",
    "More for": "/customers/{customer}",
    "Move lifecycle stage": "/contacts/{contact}",
    "Actions for": "/settings/users",
    "Account of": "/customers",
}
PANELS = {
    "Filters": "/customers",
    "Columns": "/interactions",
    "Time": "/customers/{customer}/journey",
}


@pytest.fixture
async def state(page: Page, site: Site) -> Any:
    await signed_in(page, site)
    return await page.context.storage_state()


@pytest.fixture
def ids(site: Site) -> dict[str, str]:
    newest = busiest(site)
    return {"customer": newest["customer"]["id"], "contact": newest["contact"]["id"]}


def opener(page: Page, name: str) -> Locator:
    return page.get_by_role("button", name=re.compile(f"^{name}")).first


@pytest.mark.parametrize("motion", ["reduce", "no-preference"])
async def test_menus_are_opened_walked_and_left_by_keys(
    browser: Browser, state: Any, site: Site, ids: dict[str, str], motion: Any
) -> None:
    context = await browser.new_context(storage_state=state, locale="en-GB", reduced_motion=motion)
    page = await context.new_page()
    for name, path in MENUS.items():
        await page.goto(site.url + path.format(**ids))
        button = opener(page, name)
        await button.wait_for()
        for key in ("Enter", "ArrowDown", "Space"):
            await button.focus()
            await page.keyboard.press(key)
            running = page.locator("[role=menuitem]:not(:disabled)")
            await expect(running.first).to_be_focused()
            await page.wait_for_timeout(50)  # No hand is so fast that it overtakes the menu's own focus.
            await page.keyboard.press("ArrowDown")
            await expect(running.nth(1 % await running.count())).to_be_focused()
            await page.keyboard.press("Escape")
            await expect(page.get_by_role("menuitem")).to_have_count(0)
            await expect(button).to_be_focused()
    await context.close()


async def test_what_a_menu_does_gives_the_focus_back_to_its_button(page: Page, site: Site, ids: dict[str, str]) -> None:
    await signed_in(page, site)
    await page.goto(f"{site.url}/customers/{ids['customer']}")
    button = opener(page, "Change relationship")
    before = await button.inner_text()
    await button.focus()
    await page.keyboard.press("Enter")
    item = page.locator("[role=menuitem]:not(:disabled)").first
    await expect(item).to_be_focused()
    chosen = await item.inner_text()
    assert chosen != before
    await page.keyboard.press("Enter")
    await expect(button).to_have_text(chosen)
    await expect(button).to_be_focused()


async def test_panels_of_filters_are_opened_and_left_by_keys(page: Page, site: Site, ids: dict[str, str]) -> None:
    await signed_in(page, site)
    for name, path in PANELS.items():
        await page.goto(site.url + path.format(**ids))
        button = opener(page, name)
        await button.wait_for()
        for key in ("Enter", "Space"):
            await button.focus()
            await page.keyboard.press(key)
            panel = page.get_by_role("dialog", name=name)
            await panel.wait_for()
            await expect(panel.locator(":focus")).to_have_count(1)
            await page.keyboard.press("Escape")
            await expect(panel).to_have_count(0)
            await expect(button).to_be_focused()


async def test_lists_of_the_journey_are_opened_chosen_from_and_left_by_keys(
    page: Page, site: Site, ids: dict[str, str]
) -> None:
    await signed_in(page, site)
    for name in ("Media", "People", "Status"):
        await page.goto(f"{site.url}/customers/{ids['customer']}/journey")
        button = opener(page, name)
        await button.wait_for()
        await button.focus()
        await page.keyboard.press("ArrowDown")
        options = page.get_by_role("option")
        await expect(options.first).to_be_visible()
        await page.keyboard.press("ArrowDown")
        await expect(page.locator("[role=option][data-combobox-selected]")).to_have_count(1)
        await page.keyboard.press("Enter")
        await expect(page.locator("[role=option][aria-selected=true]")).to_have_count(1)
        await page.keyboard.press("Escape")
        await expect(options).to_have_count(0)
        await expect(button).to_be_focused()


@pytest.mark.feature("WIZ-6")
async def test_plain_fields_become_lists_under_the_hands_that_come_to_them(
    page: Page, site: Site, ids: dict[str, str]
) -> None:
    await signed_in(page, site)
    await page.goto(f"{site.url}/interactions/log?customer={ids['customer']}")
    lists = page.locator("[role=listbox]:visible")

    purpose = page.get_by_role("combobox", name="Purpose")
    await purpose.focus()
    await page.keyboard.press("ArrowDown")
    await expect(lists).to_have_count(1)
    await page.keyboard.press("ArrowDown")
    await page.keyboard.press("Enter")
    await expect(lists).to_have_count(0)
    await expect(purpose).not_to_have_value("")
    await expect(purpose).to_be_focused()

    await page.goto(f"{site.url}/interactions/log?customer={ids['customer']}")
    step = page.get_by_role("combobox", name="Process step")
    await step.focus()
    await expect(page.locator("[data-stand-in]:focus")).to_have_count(0)
    await page.keyboard.press("Control+A")
    await page.keyboard.type("first")
    await expect(step).to_have_value("first")
    await expect(page.get_by_role("option").first).to_contain_text(re.compile("first", re.IGNORECASE))
    await page.keyboard.press("Escape")

    await page.goto(f"{site.url}/interactions/log?customer={ids['customer']}")
    await page.get_by_role("combobox", name="Outcome").click()
    await page.get_by_role("option", name="Recorded").click()
    await expect(page.get_by_role("combobox", name="Outcome")).to_have_value("Recorded")

    await page.goto(f"{site.url}/interactions/log")
    customer = page.get_by_role("combobox", name="Customer")
    await customer.focus()
    await page.keyboard.type("Ra", delay=5)
    await expect(page.get_by_role("option", name="New unregistered profile: Ra", exact=True)).to_be_visible()
    await expect(page.locator("[data-stand-in]:focus")).to_have_count(0)
