"""`make bench`: five questions to Touchline, beside hand-written SQL, graphql-core and a peer, in one run."""

from __future__ import annotations

import asyncio
import json
import os
import platform
import sys
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from pathlib import Path

from performance.asked import Values, ours, values_of
from performance.chart import drawn
from performance.growth import Grown, grown
from performance.peer import peer, prepare, theirs
from performance.processes import Server, cpu_of, load, python
from performance.report import musts, printed
from performance.rounds import Runner, Taken, like_answers, measured, same_answers
from performance.stores import FOLDER, postgres_of, sqlite_of

SMALL = 10_000
OURS = ("limit", "compiled", "reference")
RESULTS, CHART = Path(".touchline/bench.json"), Path("tests/performance/bench.svg")


def served(way: str, url: str) -> Server:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    return Server(way, python("performance.server", way, url), environment, FOLDER / f"{way}.log")


def run(
    database: str,
    urls: tuple[str, str],
    values: tuple[Values, Values],
    spent: Callable[[], int],
    sizes: str,
    *,
    peers: bool,
) -> tuple[list[Taken], list[Grown]]:
    """All that is measured on one database: the URL of the large one and of the small one, and their values."""
    with ExitStack() as running:

        def start(server: Server) -> Server:
            running.callback(server.stop)
            return server

        runners: list[Runner] = [(start(served(way, urls[0])), ours(values[0])) for way in OURS]
        same_answers(runners)
        if peers:
            runners.append((start(peer(urls[0])), theirs(values[0])))
            like_answers(runners[0][0], ours(values[0]), *runners[-1])
        taken = measured(database, runners, spent)
        growth = grown(database, runners[1][0], values[0], start(served("compiled", urls[1])), values[1], sizes)
    return taken, growth


async def main(interactions: int, databases: Sequence[str]) -> None:
    began = load()
    taken: list[Taken] = []
    growth: list[Grown] = []
    sizes = f"{interactions:,} beside {SMALL:,}"
    if "SQLite" in databases:
        urls = f"sqlite:///{await sqlite_of(interactions)}", f"sqlite:///{await sqlite_of(SMALL)}"
        values = await values_of(urls[0]), await values_of(urls[1])
        found = run("SQLite", urls, values, lambda: 0, sizes, peers=False)
        taken, growth = taken + found[0], growth + found[1]
    if "PostgreSQL" in databases:
        async with postgres_of(interactions, SMALL) as (server, urls):
            values = await values_of(urls[0]), await values_of(urls[1])
            await prepare(urls[0])
            process = server.process
            assert process is not None
            found = run("PostgreSQL", urls, values, lambda: cpu_of(process.pid), sizes, peers=True)
            taken, growth = taken + found[0], growth + found[1]
    held = musts(taken, growth)
    where = {
        "interactions": interactions,
        "load": [began, load()],
        "processors": os.cpu_count(),
        "python": platform.python_version(),
    }
    RESULTS.write_text(
        json.dumps(
            {
                **where,
                "taken": [row.said() for row in taken],
                "growth": [row.said() for row in growth],
                "musts": [must.said() for must in held],
            },
            indent=1,
        )
    )
    printed(taken, growth, held, where)
    if len(databases) == 2:
        CHART.write_text(drawn(taken, interactions))


if __name__ == "__main__":
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    asyncio.run(main(count, sys.argv[2:] or ("SQLite", "PostgreSQL")))
