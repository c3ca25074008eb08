"""Serves one way of answering until it is stopped: `python -m performance.server WAY DATABASE-URL` says its port."""

from __future__ import annotations

import sys
from typing import Any

import structlog
import uvicorn

from performance.limit_postgres import PostgresLimit
from performance.limit_sqlite import SqliteLimit
from touchline import app as touchline
from touchline.cli.serving import Announcing, bound, leave_alone_what_is_loaded
from touchline.graph.limits import Limits
from touchline.serving import uvicorn_settings
from touchline.settings import Settings

WIDE = Limits(budget=10**12, budget_per_second=10**12)
"""A benchmark asks more than a caller may."""


def app_for(way: str, url: str) -> Any:
    if way == "limit":
        path = url.removeprefix("sqlite:///")
        return PostgresLimit(url) if path == url else SqliteLimit(path)
    if way == "reference":
        # Without a door every operation is answered by graphql-core; nobody but the benchmark wants that.
        setattr(touchline, "ReadDoor", lambda *_: None)  # noqa: B010
    settings = Settings(database_url=url, run_worker=False, secret_key="of the benchmark, which keeps no secrets")
    return touchline.create_app(settings, limits=WIDE)


def main(way: str, url: str) -> None:
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(40))
    with bound("127.0.0.1", 0) as listening:
        app = app_for(way, url)
        leave_alone_what_is_loaded()
        config = uvicorn.Config(app, loop="uvloop", **uvicorn_settings(Limits()))
        Announcing(config, str(listening.getsockname()[1])).run(sockets=[listening])


if __name__ == "__main__":
    main(*sys.argv[1:])
