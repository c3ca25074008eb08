"""Whatever fits the schema, and much that does not, gets an answer and never a server error."""

from __future__ import annotations

import asyncio
import os
import shutil
import threading
from collections.abc import Iterator
from datetime import UTC
from pathlib import Path
from typing import Any

import hypothesis
import pytest
import schemathesis
import uvicorn
from hypothesis import HealthCheck
from hypothesis import strategies as st
from schemathesis.graphql import nodes

from api import GENEROUS
from touchline.app import create_app
from touchline.kernel.db import Database
from touchline.people import commands as people
from touchline.people.rules import Role, Scope
from touchline.picklists import commands as picklists
from touchline.serving import uvicorn_settings
from touchline.settings import Settings

EXAMPLES = int(os.environ.get("FUZZ_EXAMPLES", "50"))
TOLD = {
    "GRAPHQL_VALIDATION_FAILED",
    "BAD_USER_INPUT",
    "LIMIT_EXCEEDED",
    "BAD_REQUEST",
    "GRAPHQL_PARSE_FAILED",
    "FORBIDDEN",
}

moments = st.datetimes(timezones=st.just(UTC)).map(lambda moment: nodes.String(moment.isoformat()))
schemathesis.graphql.scalar("DateTime", moments | st.text(max_size=30).map(nodes.String))
schemathesis.graphql.scalar(
    "Date", st.dates().map(lambda day: nodes.String(day.isoformat())) | st.just(nodes.String("x"))
)


@pytest.fixture(scope="module")
def served(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, str]]:
    """The app on a port of its own, with an administrator's token."""
    path = tmp_path_factory.mktemp("fuzz") / "touchline.db"
    shutil.copyfile(sqlite_template, path)
    url = f"sqlite:///{path}"
    token = asyncio.run(prepared(url))
    app = create_app(Settings(database_url=url, secret_key="for tests only", run_worker=False), limits=GENEROUS)
    server = uvicorn.Server(uvicorn.Config(app, port=0, **uvicorn_settings(GENEROUS)))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        assert thread.is_alive()
    port = server.servers[0].sockets[0].getsockname()[1]
    yield f"http://127.0.0.1:{port}/graphql", token
    server.should_exit = True
    thread.join()


async def prepared(url: str) -> str:
    db = Database.open(url)
    async with db.write() as write:
        await picklists.seed(write)
        admin = await people.create_user(write, {"name": "A", "email": "a@example.com", "role": Role.ADMIN})
        _, token = await people.create_token(write, admin, name="fuzz", scope=Scope.READ_WRITE)
    await db.close()
    return token


@pytest.mark.feature("API-2", "API-3")
def test_no_operation_answers_with_a_server_error(served: tuple[str, str]) -> None:
    url, token = served
    headers = {"authorization": f"Bearer {token}"}
    schema = schemathesis.graphql.from_url(url, headers=headers)
    asked = 0
    for found in schema.get_all_operations():
        operation: Any = found.ok()  # type: ignore[union-attr]  # the schema is valid, or this is the error

        @hypothesis.settings(
            max_examples=EXAMPLES,
            deadline=None,
            database=None,
            derandomize=True,
            suppress_health_check=list(HealthCheck),
        )
        @hypothesis.given(case=operation.as_strategy())
        def ask(case: Any) -> None:
            nonlocal asked
            asked += 1
            response = case.call(headers=headers)
            assert response.status_code < 500, (case.body, response.text)
            for error in response.json().get("errors", ()):
                assert error["extensions"]["code"] in TOLD, (case.body, error)

        ask()
    assert asked >= EXAMPLES
