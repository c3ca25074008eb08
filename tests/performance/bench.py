"""`make bench`: CPU per request of each question by the reference execution, beside the limit, in one run.

The rounds of both are interleaved and medians reported, since machines are noisy. The data is kept between runs.
"""

from __future__ import annotations

import asyncio
import json
import random
import statistics
import sys
from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path
from time import process_time
from typing import Any

import orjson
import structlog
from sqlalchemy import select

from performance.data import NOW, build, sized
from performance.limit import Limit
from performance.questions import Q1, Q2, Q3, Q4, Q5
from touchline import migrations
from touchline.customers.model import Customer
from touchline.graph.context import Caller, Context
from touchline.graph.execution import Asked, Execution
from touchline.graph.limits import Limits
from touchline.graph.values import Request
from touchline.kernel import ids
from touchline.kernel.db import Database
from touchline.kernel.types import instant_text
from touchline.people import commands as people
from touchline.people.model import User
from touchline.people.rules import Role
from touchline.picklists.model import PicklistValue
from touchline.picklists.rules import Picklist
from touchline.schema import OPEN_TO_STRANGERS, schema

ROUNDS, SECONDS_A_ROUND = 9, 0.25
Ask = Callable[[], Awaitable[bytes] | bytes]


class Asker:
    """The reference execution as the door runs it: prepared document, viewer, permission, answer as bytes."""

    def __init__(self, db: Database, viewer: Any) -> None:
        self.db, self.viewer = db, viewer
        limits = Limits(budget=10**12, budget_per_second=10**12)
        self.execution = Execution(
            schema, limits, structlog.get_logger(), open_to_strangers=OPEN_TO_STRANGERS, is_unavailable=lambda _: False
        )
        self.statements = 0

    async def ask(self, document: str, variables: dict[str, Any]) -> bytes:
        context = Context(self.db, Request(self.viewer, NOW), Caller(by="token"), None)
        try:
            prepared = self.execution.prepare(Asked(document, None, variables), context)
            answer = await self.execution.answer(prepared, context)
            self.statements = context.reader.statements
            answer.body.pop("extensions", None)
            return orjson.dumps(answer.body)
        finally:
            await context.close()


async def cpu(ask: Ask) -> float:
    """Microseconds of CPU a request takes, over a round."""
    done, began = 0, process_time()
    while process_time() - began < SECONDS_A_ROUND:
        answer = ask()
        if not isinstance(answer, bytes):
            await answer
        done += 1
    return (process_time() - began) / done * 1e6


async def opened(interactions: int) -> tuple[Database, str]:
    path = Path(".touchline") / f"bench-{interactions}.db"
    url, is_new = f"sqlite:///{path}", not path.exists()
    if is_new:
        path.parent.mkdir(exist_ok=True)
        await migrations.upgrade(url)
    db = Database.open(url, lambda: NOW)
    if is_new:
        print(f"building {interactions:,} interactions …", flush=True)
        await build(db, sized(interactions))
    return db, str(path)


async def questions(db: Database, path: str) -> tuple[Asker, dict[str, tuple[Ask, Ask]]]:
    """Each question, as the reference and as the limit answers it, for an analyst of one team."""
    async with db.write() as write:
        users = list((await write.execute(select(User.id).where(User.role == Role.ANALYST).limit(5))).scalars())
        viewer = await people.viewer_of(write, users[0])
        seen = list((await write.execute(select(Customer.id).where(Customer.team_id.is_(None)).limit(2000))).scalars())
        coded = await write.execute(select(PicklistValue.picklist, PicklistValue.code, PicklistValue.id))
        values = {(row.picklist, row.code): row.id for row in coded}
    limit, asker, chance = Limit(path, viewer), Asker(db, viewer), random.Random(1)
    step = next(code for picklist, code in values if picklist is Picklist.STEP)
    since, until = instant_text(NOW - timedelta(days=90)), instant_text(NOW)
    row = {
        "at": NOW - timedelta(hours=1),
        "medium": values[Picklist.MEDIUM, "CALL"],
        "step": values[Picklist.STEP, step],
        "outcome": values[Picklist.OUTCOME, "RECORDED"],
    }

    def one() -> str:
        return ids.show("cus", chance.choice(seen))

    def q5() -> Awaitable[bytes]:
        input_ = {
            "customerId": one(),
            "medium": "CALL",
            "step": step,
            "startedAt": instant_text(row["at"]),
            "subject": "s",
        }
        return asker.ask(Q5, {"input": input_})

    shown = [ids.show("usr", id_) for id_ in users[:3]]
    filters = {"media": ["CALL", "EMAIL"], "assignees": shown, "since": since, "until": until}
    return asker, {
        "Q1 journey": (lambda: asker.ask(Q1, {"id": one()}), lambda: limit.q1(one())),
        "Q2 nested lists": (lambda: asker.ask(Q2, {}), limit.q2),
        "Q3 filter and count": (
            lambda: asker.ask(Q3, filters),
            lambda: limit.q3(["CALL", "EMAIL"], shown, since, until),
        ),
        "Q4 one object": (lambda: asker.ask(Q4, {"id": one()}), lambda: limit.q4(one())),
        "Q5 log": (q5, lambda: limit.q5(one(), row)),
    }


async def equal(db: Database, path: str) -> None:
    """Both sides give the same answer, or the ratios would mean nothing."""
    _, asked = await questions(db, path)
    for (name, (reference, _)), (_, (_, limit)) in zip(
        asked.items(), (await questions(db, path))[1].items(), strict=True
    ):
        if not name.startswith("Q5"):
            one, other = reference(), limit()
            mine = one if isinstance(one, bytes) else await one
            same = other if isinstance(other, bytes) else await other
            if orjson.loads(mine) != orjson.loads(same):
                raise SystemExit(f"{name}: the answers differ\n{mine[:600]!r}\n{same[:600]!r}")


async def main(interactions: int) -> None:
    db, path = await opened(interactions)
    await equal(db, path)
    asker, asked = await questions(db, path)
    taken: dict[str, tuple[list[float], list[float]]] = {name: ([], []) for name in asked}
    statements = {}
    for _ in range(ROUNDS):
        for name, (reference, limit) in asked.items():
            taken[name][0].append(await cpu(reference))
            statements[name] = asker.statements
            taken[name][1].append(await cpu(limit))
    print(f"SQLite, {interactions:,} interactions, CPU per request, median of {ROUNDS} interleaved rounds")
    print(f"{'':22}{'reference µs':>14}{'limit µs':>12}{'share':>8}{'statements':>12}")
    rows = []
    for name, rounds in taken.items():
        mine, best = map(statistics.median, rounds)
        rows.append(
            {"question": name, "reference": mine, "limit": best, "share": best / mine, "statements": statements[name]}
        )
        print(f"{name:22}{mine:14.0f}{best:12.0f}{best / mine:8.3f}{statements[name]:12}")
    Path(".touchline/bench.json").write_text(json.dumps(rows, indent=1))
    await db.close()


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else 200_000))
