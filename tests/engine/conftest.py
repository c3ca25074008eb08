"""The judges: one for each kind of database, with the dirty data in it, for the whole session."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from conftest import apart
from engine.judge import Judge, judging
from postgres import Postgres
from touchline import migrations


@contextmanager
def database(request: pytest.FixtureRequest, kind: str, name: str) -> Iterator[str]:
    """A migrated, empty database of its own."""
    if kind == "sqlite":
        template: Path = request.getfixturevalue("sqlite_template")
        factory: pytest.TempPathFactory = request.getfixturevalue("tmp_path_factory")
        path = factory.mktemp(name) / "engine.db"
        shutil.copyfile(template, path)
        yield f"sqlite:///{path}"
        return
    server: Postgres = request.getfixturevalue("postgres")
    url = apart(server.create(name))
    apart(migrations.upgrade(url))
    yield url


@pytest.fixture(scope="session", params=["sqlite", "postgresql"])
def judge(request: pytest.FixtureRequest) -> Iterator[Judge]:
    with database(request, request.param, "engine") as url, judging(url) as judge:
        yield judge
