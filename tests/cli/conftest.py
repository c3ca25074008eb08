"""The command line, called within the test: its database, its words and its exit code."""

from __future__ import annotations

import gc
import logging
from collections.abc import Callable, Iterator
from typing import Any

import pytest
import structlog
from typer.testing import CliRunner

from touchline.cli import app


@pytest.fixture(autouse=True)
def settings(database_url: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Commands read their settings from the environment, and set logging and the garbage collector for a process."""
    monkeypatch.setenv("TOUCHLINE_DATABASE_URL", database_url)
    monkeypatch.setenv("TOUCHLINE_SECRET_KEY", "long enough for the command line's tests")
    monkeypatch.delenv("TOUCHLINE_PORT", raising=False)
    root = logging.getLogger()
    handlers, level, thresholds = root.handlers[:], root.level, gc.get_threshold()
    yield
    root.handlers, root.level = handlers, level
    structlog.reset_defaults()
    gc.unfreeze()
    gc.set_threshold(*thresholds)


@pytest.fixture
def touchline() -> Callable[..., Any]:
    """`touchline("user", "list")` answers a result with exit_code, stdout and stderr."""
    runner = CliRunner()

    def run(*words: str) -> Any:
        result = runner.invoke(app, list(words))
        assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
        return result

    return run


@pytest.fixture
def said(touchline: Callable[..., Any]) -> Callable[..., str]:
    """What a command that must succeed says on stdout."""

    def run(*words: str) -> str:
        result = touchline(*words)
        assert result.exit_code == 0, result.stderr
        return str(result.stdout)

    return run


@pytest.fixture
def refused(touchline: Callable[..., Any]) -> Callable[..., str]:
    """The one line of a command that must fail."""

    def run(*words: str) -> str:
        result = touchline(*words)
        assert result.exit_code == 1, result.stdout
        lines = [line for line in result.stderr.splitlines() if line.startswith("touchline: ")]
        assert len(lines) == 1, result.stderr
        assert "Traceback" not in result.stderr
        return str(lines[0])

    return run
