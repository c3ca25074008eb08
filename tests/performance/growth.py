"""What must not grow with the data: few rows beside many, the first page beside one far down, idle beside crowded."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from typing import Any

import orjson

from performance.asked import Make, Values, ours, page
from performance.processes import Server
from performance.rounds import started

ROUNDS = 9


@dataclass(frozen=True, slots=True)
class Grown:
    """One thing measured twice: as it should be, and as it is when there is much."""

    database: str
    what: str
    unit: str
    base: float
    much: float
    most: float
    """At most so many times the base."""

    @property
    def ratio(self) -> float:
        return self.much / self.base

    @property
    def is_met(self) -> bool:
        return self.ratio <= self.most

    def said(self) -> dict[str, Any]:
        return asdict(self) | {"ratio": self.ratio, "met": self.is_met}


def grown(database: str, large: Server, values: Values, small: Server, few: Values, sizes: str) -> list[Grown]:
    asked, less = ours(values), ours(few)
    journey = interleaved((small, less["Q1"]), (large, asked["Q1"]))
    first, deep = page(values, None), page(values, values.deep)
    pages = interleaved((large, lambda: first), (large, lambda: deep))
    idle, crowded = waiting(large, asked["Q4"], []), waiting(large, asked["Q4"], [asked["Q3"]() for _ in range(50)])
    found = [
        Grown(database, f"Q1, {sizes}", "µs of CPU", *journey, 1.5),
        Grown(database, f"page at depth {values.depth:,}, beside the first", "µs of CPU", *pages, 1.3),
        Grown(database, "Q4 while two clients ask Q3, beside idle", "ms, median", idle, crowded, 4.0),
    ]
    counts, reports = ours(values, extensions={"report": True}), ours(few, extensions={"report": True})
    for question in ("Q1", "Q2", "Q3", "Q4"):
        here, there = statements(large, counts[question]), statements(small, reports[question])
        found.append(Grown(database, f"statements of {question}, {sizes}", "statements", there, here, 1.0))
    return found


def interleaved(one: tuple[Server, Make], other: tuple[Server, Make]) -> tuple[float, float]:
    taken: tuple[list[float], list[float]] = [], []
    for number in range(ROUNDS + 1):
        for (server, make), spent in zip((one, other), taken, strict=True):
            requests = [make() for _ in range(60)]
            began = server.cpu()
            for request in requests:
                server.connection.ask(request)
            if number:
                spent.append((server.cpu() - began) / len(requests) / 1e3)
    return statistics.median(taken[0]), statistics.median(taken[1])


def waiting(server: Server, make: Callable[[], bytes], crowd: list[bytes], seconds: float = 3) -> float:
    """The median of what one client waits, in milliseconds, while two others ask what the crowd asks."""
    crowding = started(server.port, crowd, seconds + 2, 2) if crowd else None
    time.sleep(1 if crowd else 0)
    took, until = [], time.perf_counter() + seconds
    while time.perf_counter() < until:
        request, began = make(), time.perf_counter()
        server.connection.ask(request)
        took.append(time.perf_counter() - began)
    if crowding is not None:
        crowding.communicate()
    return statistics.median(took) * 1e3


def statements(server: Server, make: Callable[[], bytes]) -> int:
    extensions = orjson.loads(server.connection.ask(make()))["extensions"]
    if not extensions["plan"]:
        raise SystemExit("not answered by a plan")
    count: int = extensions["statements"]
    return count
