"""`serve` and `worker` as processes of their own (OPS-1, OPS-2, OPS-3)."""

from __future__ import annotations

import asyncio
import json
import os
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.request import Request, urlopen

import pytest

from touchline.settings import Settings

pytestmark = [
    pytest.mark.feature("OPS-2"),
    pytest.mark.parametrize("database_url", ["sqlite"], indirect=True),
]

COMMAND = [sys.executable, "-m", "touchline"]


@contextmanager
def started(*words: str) -> Iterator[subprocess.Popen[str]]:
    process = subprocess.Popen(
        [*COMMAND, *words], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=dict(os.environ)
    )
    with process:
        try:
            yield process
        finally:
            process.kill()


def words_of(process: subprocess.Popen[str]) -> tuple[str, str]:
    """The address, and everything said up to the last line."""
    assert process.stdout is not None
    lines: list[str] = []
    for line in iter(process.stdout.readline, ""):
        lines.append(line)
        if "Ctrl+C" in line:
            break
    text = "".join(lines)
    address = re.search(r"Touchline is at (http://127\.0\.0\.1:\d+)\n", text)
    assert address is not None, process.stderr.read() if process.stderr else ""
    return address[1], text


def asked(url: str, query: str, **variables: str) -> dict[str, object]:
    body = json.dumps({"query": query, "variables": variables}).encode()
    headers = {"content-type": "application/json", "x-touchline": "1"}
    with urlopen(Request(f"{url}/graphql", body, headers), timeout=10) as answer:  # noqa: S310 - our own server
        made: dict[str, object] = json.load(answer)["data"]
        return made


SIGN_IN = "mutation ($t: String!) { signInWithLink(input: {token: $t}) { __typename } }"


@pytest.mark.feature("OPS-1", "PPL-2")
async def test_the_first_start_makes_an_administrator_whose_link_works_once(database_url: str) -> None:
    with started("serve", "--port", "0") as server:
        url, text = await asyncio.to_thread(words_of, server)
        secret = re.search(r"/sign-in#token=(\S+)", text)
        assert secret is not None
        answer = await asyncio.to_thread(asked, url, SIGN_IN, t=secret[1])
        assert answer["signInWithLink"] == {"__typename": "SignInWithLinkPayload"}
        again = await asyncio.to_thread(asked, url, SIGN_IN, t=secret[1])
        assert again["signInWithLink"] == {"__typename": "Refused"}
        server.send_signal(signal.SIGTERM)
        assert await asyncio.to_thread(server.wait, 15) in (0, -signal.SIGTERM, 128 + signal.SIGTERM)
        log = server.stderr.read() if server.stderr else ""
        assert "Traceback" not in log
        assert all(json.loads(line) for line in log.splitlines())
        assert secret[1] not in log
    with started("serve", "--port", "0") as server:
        assert "#token=" not in (await asyncio.to_thread(words_of, server))[1]
    with started("serve", "--port", "0", "--link") as server:
        assert "#token=" in (await asyncio.to_thread(words_of, server))[1]
        server.send_signal(signal.SIGINT)
        assert await asyncio.to_thread(server.wait, 15) == 0


def test_a_port_that_is_taken_is_told_in_one_line() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        done = subprocess.run([*COMMAND, "serve", "--port", str(port)], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert re.fullmatch(rf"touchline: Cannot listen on 127.0.0.1:{port}: .*\n", done.stderr)


@pytest.mark.parametrize("name", [signal.SIGINT, signal.SIGTERM])
def test_a_worker_runs_until_it_is_told_to_stop(name: signal.Signals) -> None:
    with started("worker") as worker:
        assert worker.stderr is not None
        assert any("The worker is running" in line for line in iter(worker.stderr.readline, ""))
        worker.send_signal(name)
        assert worker.wait(15) == 0


@pytest.mark.parametrize(
    ("host", "url"),
    [
        ("127.0.0.1", "http://127.0.0.1:8000"),
        ("0.0.0.0", "http://127.0.0.1:8000"),  # noqa: S104 - nothing listens here
        ("::", "http://[::1]:8000"),
        ("fd00::1", "http://[fd00::1]:8000"),
        ("crm.example.com", "http://crm.example.com:8000"),
    ],
)
def test_the_address_that_is_told_can_be_opened(host: str, url: str) -> None:
    assert Settings(host=host).url == url
