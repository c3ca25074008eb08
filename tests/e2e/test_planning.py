"""Planning in a real browser: appointments, tasks and personal ones, and what becomes of them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from playwright.async_api import Page, expect

from e2e.conftest import Site
from e2e.test_app import ADMIN, asked, busiest, signed_in


def day(days: int) -> str:
    """As a date field takes it."""
    return (datetime.now(UTC).date() + timedelta(days=days)).isoformat()


@pytest.mark.feature("WIZ-1", "INT-1", "INT-2", "INT-11", "ACT-1")
async def test_an_appointment_is_planned_from_a_record_with_a_follow_up_and_a_promise(
    page: Page, each_site: Site
) -> None:
    site = each_site
    customer = busiest(site)["customer"]
    await signed_in(page, site)
    await page.goto(f"{site.url}/customers/{customer['id']}")
    await expect(page.get_by_role("heading", level=1, name=customer["name"])).to_be_visible()
    await page.keyboard.press("n")
    await expect(page.get_by_role("heading", level=1, name="New interaction")).to_be_visible()
    await expect(page.get_by_role("combobox", name="Customer")).to_have_value(customer["name"])
    await page.get_by_label("Day").fill(day(3))
    await page.get_by_label("Starts at").fill("10:00")
    await page.get_by_label("Subject").fill("Walk through the offer")
    await page.get_by_role("button", name="Add an action item").click()
    await page.get_by_label("What is promised").fill("Print the drawings")
    await page.get_by_role("button", name="Add a follow-up").click()
    await page.get_by_label("Subject of the follow-up").fill("Ask for a decision")
    await page.get_by_role("button", name="Plan it").click()
    await expect(page.get_by_role("heading", level=1, name="Walk through the offer")).to_be_visible()
    await expect(page.get_by_text("Print the drawings")).to_be_visible()
    await page.get_by_role("link", name="Ask for a decision").click()
    await expect(page.get_by_role("heading", level=1, name="Ask for a decision")).to_be_visible()
    await expect(page.get_by_role("link", name="Walk through the offer")).to_be_visible()


@pytest.mark.feature("WIZ-1", "INT-1", "INT-6")
async def test_what_is_over_already_asks_for_its_outcome_and_is_completed(page: Page, site: Site) -> None:
    customer = busiest(site)["customer"]
    await signed_in(page, site)
    await page.goto(f"{site.url}/interactions/new?customer={customer['id']}")
    await page.get_by_label("A task").check()
    await expect(page.get_by_role("combobox", name="Outcome")).to_have_count(0)
    await page.get_by_label("From").first.fill(day(-6))
    await page.get_by_role("textbox", name="Deadline").fill(day(-4))
    await page.get_by_label("Subject").fill("Sent the samples")
    await page.get_by_role("button", name="Save as completed").click()
    await expect(page.get_by_text("Its end is past: say how it ended.")).to_be_visible()
    await page.get_by_role("combobox", name="Outcome").click()
    await page.get_by_role("option", name="Done").click()
    await page.get_by_role("button", name="Save as completed").click()
    await expect(page.get_by_role("heading", level=1, name="Sent the samples")).to_be_visible()
    await expect(page.get_by_text("Completed").first).to_be_visible()


@pytest.mark.feature("INT-3", "WIZ-2")
async def test_a_personal_interaction_has_no_customer_and_is_nobody_elses(page: Page, site: Site) -> None:
    await signed_in(page, site)
    await page.goto(f"{site.url}/interactions/new-personal")
    await page.get_by_role("button", name="Plan it").click()
    await expect(page.get_by_label("Description")).to_have_attribute("aria-invalid", "true")
    await page.get_by_label("Description").fill("Dentist")
    await page.get_by_label("At a certain time").check()
    await page.get_by_label("Day").fill(day(2))
    await page.get_by_role("button", name="Plan it").click()
    await expect(page.get_by_role("heading", level=1, name="Dentist")).to_be_visible()
    record = page.url.rsplit("/", 1)[1]
    question = "query($id: ID!) { interaction(id: $id) { personal } }"
    assert asked(site, site.token(ADMIN), question, id=record) == {"interaction": {"personal": True}}
    assert asked(site, site.token("manager@example.com"), question, id=record) == {"interaction": None}


PLAN = """mutation($input: ScheduleInteractionInput!) { scheduleInteraction(input: $input) {
    ... on ScheduleInteractionPayload { interaction { id version } } } }"""
MOVE = """mutation($input: RescheduleInteractionInput!) { rescheduleInteraction(input: $input) {
    ... on RescheduleInteractionPayload { interaction { version } } } }"""


def planned(site: Site, subject: str, hour: int = 9) -> dict[str, Any]:
    """An appointment of the day after tomorrow with some customer."""
    token = site.token(ADMIN, "read-write")
    values = {
        "customerId": busiest(site)["customer"]["id"],
        "medium": "CALL",
        "step": asked(site, token, "{ mySteps { code } }")["mySteps"][0]["code"],
        "subject": subject,
        "startsAt": f"{day(2)}T{hour:02}:00:00Z",
        "durationMinutes": 30,
    }
    made = asked(site, token, PLAN, input=values)
    return dict(made["scheduleInteraction"]["interaction"])


@pytest.mark.feature("INT-4", "INT-8")
async def test_a_record_is_begun_by_hand_and_moved_by_keyboard_with_a_reason_and_back(
    page: Page, each_site: Site
) -> None:
    site = each_site
    record = planned(site, "Measure the hall")
    await signed_in(page, site)
    await page.goto(f"{site.url}/interactions/{record['id']}")
    state = page.get_by_role("button", name="Change state: Open")
    await state.press("Enter")
    await page.get_by_role("menuitem", name="In progress").press("Enter")
    await expect(page.get_by_role("button", name="Change state: In progress")).to_be_visible()
    await page.get_by_role("button", name="Move to…").press("Enter")
    dialog = page.get_by_role("dialog")
    await dialog.get_by_label("Day").fill(day(9))
    await dialog.get_by_label("Reason").fill("They are on holiday")
    await dialog.get_by_label("Reason").press("Enter")
    await expect(dialog).to_be_hidden()
    await expect(page.get_by_role("button", name="Move to…")).to_be_focused()
    await expect(page.get_by_text("They are on holiday")).to_be_visible()
    await page.get_by_role("button", name="Undo").click()
    await expect(page.get_by_role("region", name="Earlier dates").get_by_role("listitem")).to_have_count(2)
    question = "query($id: ID!) { interaction(id: $id) { startsAt } }"
    found = asked(site, site.token(ADMIN), question, id=record["id"])["interaction"]["startsAt"]
    assert found.startswith(f"{day(2)}T09:00")


@pytest.mark.feature("INT-20")
async def test_whoever_moves_what_others_have_moved_meanwhile_is_told_and_loses_nothing(page: Page, site: Site) -> None:
    record = planned(site, "Look at the roof")
    await signed_in(page, site)
    await page.goto(f"{site.url}/interactions/{record['id']}")
    await page.get_by_role("button", name="Move to…").click()
    dialog = page.get_by_role("dialog")
    await dialog.get_by_label("Day").fill(day(9))
    faster = {"id": record["id"], "version": record["version"], "startsAt": f"{day(5)}T09:00:00Z"}
    asked(site, site.token("manager@example.com", "read-write"), MOVE, input=faster)
    await dialog.get_by_role("button", name="Move", exact=True).click()
    await expect(dialog.get_by_role("alert")).to_contain_text("Changed by somebody else")
    await dialog.get_by_role("button", name="Take over what others changed").click()
    await expect(dialog.get_by_text("Look at the roof")).to_be_visible()
    await expect(dialog.get_by_label("Day")).to_have_value(day(9))
    await dialog.get_by_role("button", name="Move", exact=True).click()
    await expect(dialog).to_be_hidden()
    await expect(page.get_by_role("region", name="Earlier dates").get_by_role("listitem")).to_have_count(2)


@pytest.mark.feature("INT-6", "INT-7", "INT-10", "INT-11", "WIZ-5")
async def test_completing_takes_the_outcome_and_plans_the_next_action_as_a_follow_up(page: Page, site: Site) -> None:
    record = planned(site, "Talk about the price")
    await signed_in(page, site)
    await page.goto(f"{site.url}/interactions/{record['id']}")
    await page.get_by_role("button", name="Complete…").click()
    dialog = page.get_by_role("dialog")
    await dialog.get_by_role("button", name="Complete", exact=True).click()
    await expect(dialog.get_by_role("combobox", name="Outcome")).to_have_attribute("aria-invalid", "true")
    await dialog.get_by_role("combobox", name="Outcome").click()
    await page.get_by_role("option", name="Interested", exact=True).click()
    await dialog.get_by_label("Result").fill("They want two of them.")
    await dialog.get_by_role("combobox", name="Next action").click()
    await page.get_by_role("option", name="Send an offer").click()
    await dialog.get_by_role("button", name="Plan “Send an offer” as a follow-up").click()
    await expect(dialog.get_by_label("Subject of the follow-up")).to_have_value("Send an offer")
    await dialog.get_by_role("button", name="Complete", exact=True).click()
    await expect(dialog).to_be_hidden()
    await expect(page.get_by_text("They want two of them.")).to_be_visible()
    await expect(page.get_by_role("region", name="Follow-ups").get_by_text("Send an offer")).to_be_visible()
    await expect(page.get_by_role("button", name="Complete…")).to_have_count(0)
    await expect(page.get_by_role("button", name="Move to…")).to_have_count(0)


@pytest.mark.feature("INT-19")
async def test_a_deletion_is_undone_from_the_message_that_confirms_it(page: Page, site: Site) -> None:
    record = planned(site, "Not that one")
    await signed_in(page, site)
    await page.goto(f"{site.url}/interactions/{record['id']}")
    await page.get_by_role("button", name="More for Not that one").click()
    await page.get_by_role("menuitem", name="Delete").click()
    await page.get_by_role("dialog").get_by_role("button", name="Delete", exact=True).click()
    await expect(page.get_by_role("heading", level=1, name="Interactions")).to_be_visible()
    await page.get_by_role("button", name="Undo").click()
    await expect(page.get_by_role("heading", level=1, name="Not that one")).to_be_visible()
