"""The judge has teeth: of every deliberate break it notices a different answer, within few operations."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, assume, given, seed, settings

from engine.breaks import BREAKS
from engine.documents import Asked, operations
from engine.judge import Judge
from engine.ways import Answer, Watched
from touchline.schema import schema

OPERATIONS = 60
"""So many are made; a break must show in one of them, or in what is asked first."""

RARE = (
    '{ interactions(first: 50, on: "2026-11-24") { totalCount edges { node { id } } } }',
    '{ customers(first: 9) { edges { node { journey(fromDate: "2026-11-24", preset: TODAY) { totalCount } } } } }',
    "query($n: Int = 2) { customers(first: $n) { edges { node { id } } pageInfo { hasNextPage } } }",
    '{ search(text: "a", first: 20) { id customer { name parent { name } } contact { name } } }',
    "{ customers(first: 30) { edges { node { links { label url } } } } }",
    "{ contactGroups(first: 5) { edges { node { members(first: 9) { totalCount edges { node { name } } } } } } }",
    "{ audit(last: 9) { edges { cursor node { recordId fields { before after } } } pageInfo { startCursor } } }",
    "{ touchpoint(id: $tou) { __typename ... on Signal { s: action } ... on FollowUp { s: source } } }",
    "{ customer(id: $con_cus) { id } viewer { sessions(first: 5) { edges { node { isCurrent } } } } }",
)
"""Asked first by everybody: it is short, and chance makes some of it seldom. `$con_cus` is a customer's id called a
contact's."""

Question = tuple[Asked, int, dict[str, Any], Answer]

_made: dict[str, list[Question]] = {}


def questions(judge: Judge) -> list[Question]:
    """With the reference execution's answers, made once for each database; the shortest first."""
    kind = judge.db.url.get_backend_name()
    if kind in _made:
        return _made[kind]
    made: list[Question] = _made.setdefault(kind, [])
    seen: set[str] = set()

    @seed(7)
    @settings(
        max_examples=OPERATIONS,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(operations(judge.pools))
    def gather(asked: Asked) -> None:
        assume(asked.document not in seen)
        seen.add(asked.document)
        for viewer, values in asked.sets:
            answer = judge.ask("reference", asked.document, values, viewer)
            assume(answer.way != "rejected")
            made.append((asked, viewer, values, answer))

    gather()
    made.sort(key=lambda question: len(question[0].document))
    for document in reversed(RARE):
        for named, id_ in (("$tou", judge.world.ids["tou"][1]), ("$con_cus", f"con_{judge.world.ids['cus'][0][4:]}")):
            document = document.replace(named, f'"{id_}"')
        for viewer in range(len(judge.world.viewers)):
            made.insert(0, (Asked(document, ()), viewer, {}, judge.ask("reference", document, {}, viewer)))
    return made


def first_difference(judge: Judge, asked: list[Question]) -> Question | None:
    """The first question that a plan answers otherwise, with plans made anew."""
    judge.ways.executions["plan"].door = judge.ways.door = Watched(schema, judge.db)
    for question in asked:
        of, viewer, values, reference = question
        planned = judge.wait(judge.ways.plan(of.document, values, judge.world.viewers[viewer]))
        if planned is not None and planned.body != reference.body:
            return question
    return None


@pytest.mark.feature("API-1", "PPL-5")
@pytest.mark.parametrize(
    ("judge", "name"), [(kind, name) for name, (_, kinds) in BREAKS.items() for kind in kinds], indirect=["judge"]
)
def test_every_break_is_noticed(judge: Judge, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    break_, _ = BREAKS[name]
    asked = questions(judge)
    with monkeypatch.context() as patch:
        break_(patch)
        assert first_difference(judge, asked) is not None, f"nobody notices when {name}"


@pytest.mark.feature("API-1")
def test_without_a_break_nothing_is_noticed(judge: Judge) -> None:
    assert first_difference(judge, questions(judge)) is None
