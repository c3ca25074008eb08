"""Plans are kept within bounds, made once, and ask a number of statements that rows do not change (API-4, JRN-14)."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, seed, settings

from engine.documents import Asked, operations
from engine.judge import Judge
from engine.ways import LIMITS, Watched
from touchline.graph.documents import Documents
from touchline.graph.sqlite import SqliteEngine, SqlitePlan
from touchline.kernel.reads import PostgresReads
from touchline.schema import schema

FLOOD = int(os.environ.get("ENGINE_FLOOD", "3000"))
"""So many different operations flood the caches."""

QUESTION = """query($id: ID!, $on: Boolean = true) { customer(id: $id) { name tags { name } contacts(first: 3) {
    totalCount edges { node { name journey(first: 2) @include(if: $on) { edges { cursor node { action } } } } } } } }"""


@pytest.fixture
def door(judge: Judge) -> Iterator[Watched]:
    """One with small caches, in place of the judge's."""
    usual = judge.ways.door
    judge.ways.door = judge.ways.executions["plan"].door = Watched(schema, judge.db, size=50)
    yield judge.ways.door
    judge.ways.door = judge.ways.executions["plan"].door = usual


def ask(judge: Judge, customer: int, viewer: int) -> bytes:
    answer = judge.ask("plan", QUESTION, {"id": judge.world.ids["cus"][customer]}, viewer)
    assert answer.way == "plan"
    return answer.body


@pytest.mark.feature("API-4")
def test_a_flood_of_documents_stays_within_the_bound_and_changes_no_answer(judge: Judge, door: Watched) -> None:
    before = [ask(judge, customer, viewer) for customer in range(3) for viewer in range(3)]
    documents = Documents(schema._schema, LIMITS)
    for number in range(LIMITS.documents + 50):
        document = documents.get(f"{{ a{number}: viewer {{ id }} }}", is_stranger=False)
        assert door.explained(document, document.operations[0], {}) is not None
        assert len(documents.ready) <= LIMITS.documents
    for _ in range(FLOOD):
        assert door.explained(document, replace(document.operations[0]), {}) is not None
        assert len(door.operations) <= 50
        assert len(door.plans) <= 50
    assert [ask(judge, customer, viewer) for customer in range(3) for viewer in range(3)] == before


@pytest.mark.feature("API-4")
def test_one_document_with_many_decisions_stays_within_the_bound(judge: Judge, door: Watched) -> None:
    names = [f"v{number}" for number in range(10)]
    head = ", ".join(f"${name}: Boolean!" for name in names)
    body = " ".join(f"{name}: __typename @skip(if: ${name})" for name in names)
    document = Documents(schema._schema, LIMITS).get(f"query({head}) {{ {body} }}", is_stranger=False)
    for number in range(1024):
        values = {name: bool(number >> place & 1) for place, name in enumerate(names)}
        assert door.explained(document, document.operations[0], values) is not None
        assert len(door.plans) <= 50


@pytest.mark.feature("API-4")
def test_what_comes_first_at_the_same_time_is_compiled_once(
    judge: Judge, door: Watched, monkeypatch: pytest.MonkeyPatch
) -> None:
    made, emitted = [], door.engine.emitted

    def counted(roots: Any) -> Any:
        made.append(roots)
        return emitted(roots)

    monkeypatch.setattr(door.engine, "emitted", counted)
    given = {"id": judge.world.ids["cus"][0]}

    async def all_at_once() -> list[Any]:
        asked = [judge.ways.ask("plan", QUESTION, given, judge.world.viewers[n % 3]) for n in range(24)]
        return list(await asyncio.gather(*asked))

    answers = judge.wait(all_at_once())
    assert len(made) == 1
    assert {answer.body for answer in answers} == {ask(judge, 0, viewer) for viewer in range(3)}


@pytest.mark.feature("JRN-14")
def test_rows_do_not_change_how_many_statements_run(judge: Judge, monkeypatch: pytest.MonkeyPatch) -> None:
    """On PostgreSQL one, whatever is asked; on SQLite never more than the plan was made of."""
    ran = _counted(monkeypatch)
    asked: list[int] = []

    @seed(3)
    @settings(
        max_examples=40,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(operations(judge.pools))
    def count(of: Asked) -> None:
        for viewer, values in of.sets:
            ran.clear()
            answer = judge.ask("plan", of.document, values, viewer)
            if answer.way == "plan":
                asked.append(len(ran))
                assert len(ran) <= answer.statements
                assert judge.db.is_sqlite or len(ran) == 1

    count()
    assert len(asked) > 20


def _counted(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The texts of the statements that the last try of a plan has run."""
    ran: list[str] = []
    run = SqliteEngine.run

    async def running(self: SqliteEngine, plan: SqlitePlan, *asked: Any) -> Any:
        def counted(execute: Any, *more: Any) -> Any:
            ran.clear()

            def executed(text: str, values: Any) -> Any:
                ran.append(text)
                return execute(text, values)

            return plan.run(executed, *more)

        return await run(self, replace(plan, run=counted), *asked)

    monkeypatch.setattr(SqliteEngine, "run", running)
    value = PostgresReads.value

    async def valued(self: PostgresReads, text: str, *more: Any) -> Any:
        ran.append(text)
        return await value(self, text, *more)

    monkeypatch.setattr(PostgresReads, "value", valued)
    return ran
