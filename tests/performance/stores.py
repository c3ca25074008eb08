"""Where the benchmark's data is kept between runs: one SQLite file and one PostgreSQL server in .touchline/bench."""

from __future__ import annotations

import shutil
import signal
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from performance.data import sized
from performance.loading import fill_postgres, fill_sqlite
from postgres import Postgres
from touchline import migrations

FOLDER = Path(".touchline/bench")
SAFE = (
    "shared_buffers=512MB",
    "effective_cache_size=4GB",
    "max_wal_size=4GB",
    "random_page_cost=1.1",
    "max_connections=100",
    "log_min_messages=fatal",
)
"""A commit is on the disk when it is answered, as on SQLite; the rest is what a small server with an SSD is given."""


class Kept(Postgres):
    """A server whose data stays."""

    def stop(self) -> None:
        if self.process is not None:
            self.process.send_signal(signal.SIGINT)
            self.process.wait(60)
            self.process = None


async def sqlite_of(interactions: int) -> Path:
    FOLDER.mkdir(parents=True, exist_ok=True)
    path = FOLDER / f"{interactions}.db"
    if not path.exists():
        began, unfinished = time.monotonic(), FOLDER / "unfinished.db"
        for part in FOLDER.glob("unfinished.db*"):
            part.unlink()
        print(f"SQLite: building {interactions:,} interactions …", flush=True)
        await fill_sqlite(str(unfinished), sized(interactions))
        unfinished.rename(path)
        print(f"SQLite: built in {time.monotonic() - began:.0f} s", flush=True)
    await migrations.upgrade(f"sqlite:///{path}")
    return path


@asynccontextmanager
async def postgres_of(large: int, small: int) -> AsyncIterator[tuple[Kept, tuple[str, str]]]:
    """The running server, and the URLs of its databases with so many and with so few."""
    folder = FOLDER / "postgres"
    folder.mkdir(parents=True, exist_ok=True)
    server = Kept(folder.absolute(), SAFE)
    if not (server.data / "PG_VERSION").exists():
        shutil.rmtree(server.data)
        server = Kept(folder.absolute(), SAFE)
        server.make()
    server.start()
    try:
        yield server, (await _filled(server, large), await _filled(server, small))
    finally:
        server.stop()


async def _filled(server: Kept, interactions: int) -> str:
    built, url = server.folder / f"built-{interactions}", server.url(f"bench_{interactions}")
    if not built.exists():
        began = time.monotonic()
        print(f"PostgreSQL: building {interactions:,} interactions …", flush=True)
        await fill_postgres(await server.create(f"bench_{interactions}"), sized(interactions))
        built.touch()
        print(f"PostgreSQL: built in {time.monotonic() - began:.0f} s", flush=True)
    await migrations.upgrade(url)
    return url
