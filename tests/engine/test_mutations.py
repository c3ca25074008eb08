"""A mutation answers the same by a plan as by the reference execution, and writes the same, once (API-1)."""

from __future__ import annotations

import asyncio
import hashlib
import os
import secrets
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, assume, given, seed, settings
from sqlalchemy import select

from engine.conftest import database
from engine.pools import Pools
from engine.ways import Seen, Ways, judged
from engine.world import NOW, World, filled
from engine.writing import Written, mutations
from touchline.graph.fields import ENTITIES
from touchline.kernel import ids
from touchline.kernel.db import Database
from touchline.settings import Settings

EXAMPLES = int(os.environ.get("ENGINE_MUTATIONS", "120"))
"""Mutations on both databases together."""

RANDOM = {"transaction", "national_id_sealed", "secret_hash"}
"""Columns that differ between two databases in which the same was done."""


@dataclass
class Services:
    settings: Settings
    vault: Any


class Numbers:
    """Ids and secrets that come in the same order in both databases."""

    def __init__(self) -> None:
        self.turn = self.count = 0

    def begin(self, turn: int) -> None:
        self.turn, self.count = turn, 0

    def id(self) -> bytes:
        self.count += 1
        return bytes([1]) + self.turn.to_bytes(4, "big") + self.count.to_bytes(4, "big") + bytes(7)

    def token(self, length: int = 32) -> str:
        return hashlib.sha256(self.id()).hexdigest()[:length]


@dataclass
class Twins:
    loop: asyncio.AbstractEventLoop
    dbs: list[Database]
    ways: Ways
    world: World

    def wait(self, work: Any) -> Any:
        return self.loop.run_until_complete(work)

    def rows(self, db: Database) -> dict[str, list[Any]]:
        async def read() -> dict[str, list[Any]]:
            found = {}
            async with db.read() as connection:
                for prefix, entity in ENTITIES.items():
                    table = entity.model.__table__
                    columns = [column for column in table.columns if column.name not in RANDOM]
                    found[prefix] = [
                        tuple(row) for row in await connection.execute(select(*columns).order_by(table.c.id))
                    ]
            return found

        made: dict[str, list[Any]] = self.wait(read())
        return made


@pytest.fixture(params=["sqlite", "postgresql"])
def twins(request: pytest.FixtureRequest) -> Iterator[Twins]:
    """Two databases with the same data."""
    loop = asyncio.new_event_loop()
    with ExitStack() as stack:
        urls = [stack.enter_context(database(request, request.param, f"twin_{number}")) for number in range(2)]
        dbs = [Database.open(url, lambda: NOW) for url in urls]
        settings = Settings(database_url=urls[0], secret_key="for tests only", run_worker=False)
        try:
            world, _ = [loop.run_until_complete(filled(db)) for db in dbs]
            yield Twins(loop, dbs, Ways(*dbs, services=Services(settings, settings.vault)), world)
        finally:
            for db in dbs:
                loop.run_until_complete(db.close())
            loop.run_until_complete(loop.shutdown_default_executor())
            loop.close()


def asked(twins: Twins, numbers: Numbers, seen: Seen) -> Callable[[Written], None]:
    def ask(written: Written) -> None:
        viewer, answers = twins.world.viewers[written.viewer], []
        for way in ("plan", "reference"):
            numbers.begin(seen.answers.total())
            answers.append(twins.wait(twins.ways.ask(way, written.document, written.variables, viewer)))
        planned, reference = answers
        judged(planned, reference, written.document, written.variables, viewer)
        assume(planned.way != "rejected")
        seen.operations += 1
        seen.compiled += planned.has_errors or planned.way == "plan"
        seen.answers["with errors, " * planned.has_errors + planned.way] += 1
        if b"Payload" in planned.body:
            seen.answers["written"] += 1

    return ask


@pytest.mark.feature("API-1", "PPL-5")
def test_a_mutation_writes_and_answers_the_same(
    twins: Twins, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    numbers, seen = Numbers(), Seen()
    monkeypatch.setattr(ids, "new", numbers.id)
    monkeypatch.setattr(secrets, "token_urlsafe", numbers.token)
    ask = asked(twins, numbers, seen)

    @seed(int(os.environ.get("ENGINE_SEED", "20261124")))
    @settings(
        max_examples=EXAMPLES // 2,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(mutations(Pools(twins.world)))
    def write(written: Written) -> None:
        ask(written)

    write()
    with capsys.disabled():
        print(f"\n{twins.dbs[0].url.get_backend_name()}, mutations: {seen.report()}")  # noqa: T201 - the test's result
    ours, theirs = [twins.rows(db) for db in twins.dbs]
    assert {prefix for prefix in ours if ours[prefix] != theirs[prefix]} == set()
    assert seen.share >= 0.95
    assert seen.answers["written"] > seen.operations / 10
