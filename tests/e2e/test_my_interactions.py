"""My interactions in a real browser: what is to be done, day by day, and what colleagues are busy with."""

from __future__ import annotations

import re

import pytest
from playwright.async_api import Page, expect

from e2e.conftest import Site, clean, violations
from e2e.test_app import ADMIN, asked, signed_in
from e2e.test_planning import MOVE, day, planned

PERSONAL = """mutation($input: SchedulePersonalInteractionInput!) { schedulePersonalInteraction(input: $input) {
    ... on SchedulePersonalInteractionPayload { interaction { id } } } }"""


@pytest.mark.feature("MYI-1", "MYI-2", "MYI-3", "MYI-4", "MYI-8", "HOM-4")
async def test_a_day_of_work_is_found_by_its_dot_and_done_from_its_row(page: Page, each_site: Site) -> None:
    site = each_site
    planned(site, "Show the model", hour=10)
    await signed_in(page, site)
    await page.keyboard.press("g")
    await page.keyboard.press("m")
    await expect(page.get_by_role("heading", level=1, name="My interactions")).to_be_visible()
    await page.goto(f"{site.url}/my-interactions?day={day(2)}")
    there = page.get_by_role("table").locator("[aria-current=date]")
    await expect(there).to_have_accessible_name(re.compile(r"\d open"))
    await expect(page.get_by_role("link", name="Show the model")).to_be_visible()
    await page.get_by_role("button", name="Next day").click()
    await expect(page.get_by_role("link", name="Show the model")).to_have_count(0)
    assert f"day={day(3)}" in page.url
    await page.go_back()
    await page.goto(f"{site.url}/my-interactions?day={day(2)}&range=week")
    row = page.get_by_role("listitem").filter(has_text="Show the model")
    await row.get_by_role("button", name="Complete: Show the model").click()
    dialog = page.get_by_role("dialog")
    await dialog.get_by_role("combobox", name="Outcome").click()
    await page.get_by_role("option", name="Done", exact=True).click()
    await dialog.get_by_role("button", name="Complete", exact=True).click()
    await expect(row).to_have_count(0)
    await expect(page.get_by_role("heading", level=1, name="My interactions")).to_be_focused()
    await page.get_by_role("link", name=re.compile("^Completed")).click()
    await page.get_by_role("button", name="Today").click()
    await expect(page.get_by_role("link", name="Show the model")).to_be_visible()
    await page.reload()
    await expect(page.get_by_role("link", name=re.compile("^Completed"))).to_have_attribute("aria-current", "page")


@pytest.mark.feature("MYI-3", "MYI-4")
async def test_the_days_of_the_month_are_walked_with_the_arrow_keys(page: Page, site: Site) -> None:
    await signed_in(page, site)
    await page.goto(f"{site.url}/my-interactions?day=2026-01-30")
    await page.get_by_role("table").locator("[aria-current=date]").focus()
    await page.keyboard.press("ArrowRight")
    await expect(page.locator("[data-day='2026-01-31']")).to_be_focused()
    await page.keyboard.press("ArrowDown")
    await expect(page.locator("[data-day='2026-02-07']")).to_be_focused()
    assert "day=2026-02-07" in page.url
    await page.keyboard.press("PageUp")
    await expect(page.locator("[data-day='2026-01-01']")).to_be_focused()


@pytest.mark.feature("INT-3", "PPL-8")
async def test_of_a_colleagues_personal_interaction_only_the_time_is_seen(page: Page, site: Site) -> None:
    when = {"startsAt": f"{day(4)}T12:00:00Z", "durationMinutes": 45, "description": "Job interview"}
    asked(site, site.token("manager@example.com", "read-write"), PERSONAL, input=when)
    me = asked(site, site.token("manager@example.com"), "{ viewer { id name } }")["viewer"]
    await signed_in(page, site)
    await page.goto(f"{site.url}/my-interactions?day={day(4)}")
    await page.get_by_role("button", name="Whose: Mine").press("Enter")
    await page.get_by_role("combobox", name="Whose interactions").press("ArrowDown")
    await page.get_by_role("option", name=me["name"]).click()
    await expect(page.get_by_role("heading", level=1, name=f"Interactions of {me['name']}")).to_be_visible()
    await expect(page.get_by_text("Busy from")).to_be_visible()
    await expect(page.get_by_text("Job interview")).to_have_count(0)
    assert f"whose={me['id']}" in page.url


@pytest.mark.feature("INT-3", "MYI-9")
async def test_a_personal_one_is_added_from_here_and_done_in_one_click(page: Page, site: Site) -> None:
    await signed_in(page, site)
    await page.goto(f"{site.url}/my-interactions?day={day(6)}")
    await page.get_by_role("button", name="Add").click()
    await page.get_by_role("menuitem", name="New personal interaction").click()
    await expect(page.get_by_label("Day", exact=False).first).to_have_value(day(6))
    await page.get_by_label("Description").fill("Tax papers")
    await page.get_by_role("button", name="Plan it").click()
    await expect(page.get_by_role("heading", level=1, name="Tax papers")).to_be_visible()
    await page.goto(f"{site.url}/my-interactions?day={day(6)}")
    await page.get_by_role("button", name="Done: Tax papers").click()
    await expect(page.get_by_role("link", name="Tax papers")).to_have_count(0)


@pytest.mark.feature("MYI-1", "INT-8")
@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_axe_finds_nothing_in_the_dialogs_of_a_row_or_a_record(page: Page, site: Site, scheme: str) -> None:
    record = planned(site, "Look closer", hour=15)
    again = {"id": record["id"], "version": record["version"], "startsAt": f"{day(7)}T15:00:00Z"}
    asked(site, site.token(ADMIN, "read-write"), MOVE, input=again)
    await page.emulate_media(color_scheme="dark" if scheme == "dark" else "light", reduced_motion="reduce")
    await signed_in(page, site)
    found = {}
    places = {
        f"/my-interactions?day={day(7)}": ["Complete: Look closer", "Edit: Look closer", "Add"],
        f"/interactions/{record['id']}": [
            "Complete…",
            "Move to…",
            "Edit…",
            "More for Look closer",
            "Change state: Open",
        ],
    }
    for place, buttons in places.items():
        for button in buttons:
            await page.goto(f"{site.url}{place}")
            await page.get_by_role("button", name=button).first.click()
            await page.get_by_role("dialog").or_(page.get_by_role("menu")).first.wait_for()
            await page.wait_for_timeout(500)
            found[f"{place} {button}"] = await violations(page)
    clean(found)
