"""The benchmark's table, and which of the promises it finds kept."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from performance.growth import Grown
from performance.rounds import Taken

QUESTIONS = {
    "Q1": "journey",
    "Q2": "nested lists",
    "Q3": "filter and count",
    "Q4": "one object",
    "Q5": "log one",
}
SHARES = {
    "SQLite": {"Q1": 0.75, "Q2": 0.75, "Q3": 0.8, "Q4": 0.6, "Q5": 0.5},
    "PostgreSQL": {"Q1": 0.8, "Q2": 0.8, "Q3": 0.8, "Q4": 0.6, "Q5": 0.6},
}
"""Of the limit, by CPU per request."""

AHEAD = {"Q1": 1.5, "Q2": 1.5, "Q3": 1.0, "Q4": 1.0, "Q5": 1.0}
"""So many times less CPU than the peer."""


@dataclass(frozen=True, slots=True)
class Must:
    what: str
    wanted: str
    found: float
    is_met: bool

    def said(self) -> dict[str, Any]:
        return asdict(self)


def musts(taken: Sequence[Taken], growth: Sequence[Grown]) -> list[Must]:
    cpu = {(row.database, row.question, row.way): row.cpu_us for row in taken}
    held = []
    for database, shares in SHARES.items():
        for question, share in shares.items():
            compiled, limit = (cpu.get((database, question, way)) for way in ("compiled", "limit"))
            if compiled and limit:
                found = limit / compiled
                held.append(Must(f"{database} {question}, share of the limit", f"≥ {share:g}", found, found >= share))
    for question, times in AHEAD.items():
        compiled, peer = (cpu.get(("PostgreSQL", question, way)) for way in ("compiled", "PostGraphile"))
        if compiled and peer:
            found = peer / compiled
            held.append(Must(f"{question}, times as fast as PostGraphile", f"≥ {times:g}", found, found >= times))
    return held + [Must(f"{row.database}, {row.what}", f"≤ {row.most:g}", row.ratio, row.is_met) for row in growth]


def printed(taken: Sequence[Taken], growth: Sequence[Grown], held: Sequence[Must], where: Mapping[str, Any]) -> None:
    before, after = where["load"]
    print(
        f"\n{where['interactions']:,} interactions; {where['processors']} processors, load {before:g} to {after:g}; "
        f"Python {where['python']}.\nµs of CPU per request are the server's, median of interleaved rounds over HTTP; "
        "rps, p50 and p99 with four clients.\nOf limit: the limit's CPU divided by it. × ours: it beside compiled.\n"
    )
    cpu = {(row.database, row.question, row.way): row.cpu_us for row in taken}
    titles = {"": 44, "CPU µs": 9, "of limit": 9, "× ours": 9, "db µs": 8, "rps": 8, "p50 ms": 8, "p99 ms": 8}
    print("".join(f"{title:>{width}}" for title, width in titles.items()))
    for row in taken:
        limit, compiled = (cpu[row.database, row.question, way] for way in ("limit", "compiled"))
        database = f"{row.database_cpu_us:8.0f}" if row.database != "SQLite" else f"{'':8}"
        print(
            f"{row.database:12}{row.question} {QUESTIONS[row.question]:15}{row.way:14}{row.cpu_us:9.0f}"
            f"{limit / row.cpu_us:9.2f}{row.cpu_us / compiled:9.2f}{database}{row.rps:8.0f}{row.p50_ms:8.2f}"
            f"{row.p99_ms:8.2f}"
        )
    print("\nGrowth")
    for grown in growth:
        print(
            f"{grown.database:12}{grown.what:58}{grown.base:9.4g}{grown.much:9.4g} {grown.unit:12}× {grown.ratio:.2f}"
        )
    print("\nMust")
    for must in held:
        print(f"{'met' if must.is_met else 'MISSED':8}{must.what:68}{must.found:8.2f}  {must.wanted}")
