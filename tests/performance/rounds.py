"""Interleaved rounds: every way answers every question in turn, and what that took of the processors is counted."""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from typing import Any

import orjson

from performance.asked import Make
from performance.processes import Server

ROUNDS = 7
CPU_A_ROUND = 0.15e9
"""About so many nanoseconds of the server's processor go into one round of one question."""
CLIENTS, SECONDS = 4, 1.5


@dataclass(frozen=True, slots=True)
class Taken:
    """What one way took for a question. Microseconds of processor for a request, milliseconds of waiting."""

    database: str
    question: str
    way: str
    cpu_us: float
    database_cpu_us: float
    rps: float
    p50_ms: float
    p99_ms: float

    def said(self) -> dict[str, Any]:
        return asdict(self)


Runner = tuple[Server, dict[str, Make]]


def same_answers(runners: list[Runner]) -> None:
    """The first is the limit: whoever is compared gives the same bytes of data, or the ratios would mean nothing."""
    limit, asked = runners[0]
    for question in ("Q1", "Q2", "Q3", "Q4"):
        for _ in range(5):
            request = asked[question]()
            wanted = limit.connection.ask(request)
            for server, _ in runners[1:]:
                got = server.connection.ask(request)
                if not got.startswith(wanted[:-1]):
                    raise SystemExit(f"{question}: {server.way} differs\n{wanted[:900]!r}\n{got[:900]!r}")
    for server, makers in runners:
        written = orjson.loads(server.connection.ask(makers["Q5"]()))["data"]["logInteraction"]["interaction"]
        if written["subject"] != "Asked for an offer":
            raise SystemExit(f"Q5: {server.way} answers {written!r}")


def like_answers(limit: Server, asked: dict[str, Make], peer: Server, theirs: dict[str, Make]) -> None:
    """The peer names things in its own way, but what it shows is the same, and as much."""
    for question in ("Q1", "Q2", "Q3", "Q4"):
        wanted, got = (
            list(texts(orjson.loads(server.connection.ask(makers[question]()))["data"]))
            for server, makers in ((limit, asked), (peer, theirs))
        )
        # It shows every customer to everybody.
        if len(wanted) != len(got) if question == "Q2" else wanted != got:
            raise SystemExit(f"{question}: the peer differs\n{wanted[:40]}\n{got[:40]}")
    if "errors" in orjson.loads(peer.connection.ask(theirs["Q5"]())):
        raise SystemExit("Q5: the peer refuses")


SHOWN = ("name", "email", "town", "subject", "title", "totalCount", "action", "direction")


def texts(part: Any) -> Iterator[Any]:
    """What is shown to people, in its order."""
    if isinstance(part, list):
        for item in part:
            yield from texts(item)
    elif isinstance(part, dict):
        for key, value in part.items():
            if key in SHOWN:
                yield value
            yield from texts(value)


def measured(database: str, runners: list[Runner], database_cpu: Callable[[], int]) -> list[Taken]:
    cpu: dict[tuple[str, str], list[tuple[float, float]]] = {}
    sizes: dict[tuple[str, str], int] = {}
    for number in range(ROUNDS + 1):
        for question in ("Q1", "Q2", "Q3", "Q4", "Q5"):
            for server, asked in runners:
                key = (question, server.way)
                requests = [asked[question]() for _ in range(sizes.get(key, 5))]
                began, began_there = server.cpu(), database_cpu()
                for request in requests:
                    server.connection.ask(request)
                spent, spent_there = server.cpu() - began, database_cpu() - began_there
                if number:
                    cpu.setdefault(key, []).append((spent / len(requests) / 1e3, spent_there / len(requests) / 1e3))
                else:
                    # The first, which also warms up, says how many requests make a round.
                    sizes[key] = max(2, min(1_000, int(CPU_A_ROUND / max(1, spent) * len(requests))))
    found = []
    for question in ("Q1", "Q2", "Q3", "Q4", "Q5"):
        for server, asked in runners:
            mine, theirs = (statistics.median(part) for part in zip(*cpu[question, server.way], strict=True))
            flow = flooded(server.port, [asked[question]() for _ in range(500)])
            if flow["failed"] and server.way != "reference":
                raise SystemExit(f"{question}: {server.way} refused {flow['failed']:.0f} requests")
            found.append(
                Taken(database, question, server.way, mine, theirs, flow["rps"], flow["p50_ms"], flow["p99_ms"])
            )
    return found


def flooded(port: int, requests: list[bytes], *, seconds: float = SECONDS, clients: int = CLIENTS) -> dict[str, float]:
    """What several clients at once see, which share a process of their own."""
    result = started(port, requests, seconds, clients)
    out, _ = result.communicate()
    if result.returncode:
        raise SystemExit("The client failed.")
    flow: dict[str, float] = json.loads(out)
    return flow


def started(port: int, requests: list[bytes], seconds: float, clients: int) -> subprocess.Popen[str]:
    process = subprocess.Popen(
        [sys.executable, "-m", "performance.client"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdin is not None
    texts = [request.decode() for request in requests]
    process.stdin.write(json.dumps({"port": port, "requests": texts, "seconds": seconds, "connections": clients}))
    process.stdin.flush()
    process.stdin.close()
    process.stdin = None
    return process
