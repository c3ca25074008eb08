"""How fast pages paint and answer at a quarter of the speed: bars are 2 s, 0.05, 200 ms; what is far above fails."""

from __future__ import annotations

import os
import sys
from typing import Any

import pytest
from playwright.async_api import Browser, Page

from e2e.conftest import Site
from e2e.test_app import busiest, signed_in

RUNS = 3
# Room for machines that do other work at the same time; the figures themselves are printed.
PAINT, SHIFT, ANSWER = 4000, 0.1, 500

WATCH = """
window.seen = {paint: 0, shift: 0, answer: 0};
const watch = (type, take, more) =>
  new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({type, buffered: true, ...more});
watch('largest-contentful-paint', (entry) => { seen.paint = entry.startTime; });
watch('layout-shift', (entry) => { if (!entry.hadRecentInput) seen.shift += entry.value; });
watch('event', (entry) => { if (entry.interactionId) seen.answer = Math.max(seen.answer, entry.duration); },
  {durationThreshold: 16});
"""


async def slow_page(browser: Browser, state: Any) -> Page:
    """A window without a cache, at a quarter of the speed, that watches itself."""
    context = await browser.new_context(storage_state=state, locale="en-GB", timezone_id="Europe/Vienna")
    page = await context.new_page()
    await page.add_init_script(WATCH)
    session = await context.new_cdp_session(page)
    await session.send("Emulation.setCPUThrottlingRate", {"rate": 4})
    return page


async def opened(browser: Browser, state: Any, url: str) -> tuple[float, float]:
    """The largest paint (ms) and the shift of a first visit."""
    page = await slow_page(browser, state)
    await page.goto(url)
    await page.locator("h1").first.wait_for()
    await page.wait_for_load_state("networkidle")
    await page.wait_for_timeout(1000)
    seen = await page.evaluate("seen")
    await page.context.close()
    return seen["paint"], seen["shift"]


def told(what: str, best: float, unit: str) -> None:
    sys.stdout.write(f"{what}: {best:.0f} {unit} (load {os.getloadavg()[0]:.1f})\n")


@pytest.fixture
async def state(page: Page, site: Site) -> Any:
    await signed_in(page, site)
    return await page.context.storage_state()


async def test_pages_paint_soon_and_stay_where_they_are(browser: Browser, state: Any, site: Site) -> None:
    customer = f"/customers/{busiest(site)['customer']['id']}"
    paths = ["/", "/customers", customer, f"{customer}/journey", "/interactions", "/action-items"]
    late = {}
    for path in [*paths, "/settings/profile", "/interactions/log", "/sign-in"]:
        kept = None if path == "/sign-in" else state
        runs = [await opened(browser, kept, site.url + path) for _ in range(RUNS)]
        paint, shift = min(run[0] for run in runs), min(run[1] for run in runs)
        told(f"{path} paints, shifting {shift:.3f}", paint, "ms")
        if not 0 < paint <= PAINT or shift > SHIFT:
            late[path] = (paint, shift)
    assert late == {}


async def test_chips_tabs_and_the_palette_answer_at_once(browser: Browser, state: Any, site: Site) -> None:
    customer = f"/customers/{busiest(site)['customer']['id']}"
    asked = {
        "chips": ("/customers", "button", "Supplier"),
        "tabs": (customer, "link", "Journey"),
        "palette": ("/customers", "button", "Search or jump to…"),
    }
    late = {}
    for what, (path, role, name) in asked.items():
        answers = []
        for _ in range(RUNS):
            page = await slow_page(browser, state)
            await page.goto(site.url + path)
            place = page.get_by_role(role, name=name).first  # type: ignore[arg-type]
            await place.wait_for()
            await page.wait_for_load_state("networkidle")
            await place.click()
            await page.wait_for_timeout(1500)
            answers.append(await page.evaluate("seen.answer"))
            await page.context.close()
        told(what, min(answers), "ms")
        if min(answers) > ANSWER:
            late[what] = min(answers)
    assert late == {}
