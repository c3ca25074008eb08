"""What a plan answers is what the reference execution answers, to the byte, errors and their paths included (API-1)."""

from __future__ import annotations

import os

import pytest
from hypothesis import HealthCheck, Phase, assume, given, seed, settings

from engine.documents import Asked, operations
from engine.judge import Judge
from engine.ways import Seen

EXAMPLES = int(os.environ.get("ENGINE_EXAMPLES", "300"))
"""Operations on both databases together."""

SEED = int(os.environ.get("ENGINE_SEED", "20261124"))
LEAST_COMPILED = 0.95


@pytest.mark.feature("API-1", "API-4", "JRN-14", "PPL-5")
def test_a_plan_answers_what_the_reference_execution_answers(judge: Judge, capsys: pytest.CaptureFixture[str]) -> None:
    seen, wanted = Seen(), EXAMPLES // 2

    @seed(SEED)
    @settings(
        max_examples=wanted,
        database=None,
        deadline=None,
        phases=(Phase.generate, Phase.shrink),
        suppress_health_check=list(HealthCheck),
    )
    @given(operations(judge.pools))
    def ask(asked: Asked) -> None:
        assume(judge.agree(asked, seen))

    ask()
    with capsys.disabled():
        print(f"\n{judge.db.url.get_backend_name()}: {seen.report()}")  # noqa: T201 - the figures are the test's result
    assert seen.share >= LEAST_COMPILED
    assert judge.reading == 0
