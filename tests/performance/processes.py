"""Servers in processes of their own, and the processor time each has taken."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from performance.client import Connection


class Server:
    """One way of answering, running. It says its port on its first line, when it can be reached."""

    def __init__(self, way: str, command: Sequence[str], environment: dict[str, str], log: Path) -> None:
        self.way, self.log = way, log
        with log.open("ab") as errors:
            self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=errors, env=environment, text=True)
        assert self.process.stdout is not None
        line = self.process.stdout.readline().strip()
        if not line.isdecimal():
            raise RuntimeError(f"{way} did not start:\n{log.read_text()[-2000:]}")
        self.connection = Connection(int(line))

    @property
    def port(self) -> int:
        return self.connection.port

    def cpu(self) -> int:
        return cpu_of(self.process.pid)

    def stop(self) -> None:
        self.connection.close()
        self.process.terminate()
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


def python(module: str, *arguments: str) -> list[str]:
    return [sys.executable, "-m", module, *arguments]


def cpu_of(pid: int) -> int:
    """Nanoseconds that all threads of the process and of its children have run, in their code and in the kernel."""
    spent = 0
    for process in (pid, *children_of(pid)):
        for schedule in Path(f"/proc/{process}/task").glob("*/schedstat"):
            try:
                spent += int(schedule.read_text().split()[0])
            except OSError:
                continue
    return spent


def children_of(pid: int) -> list[int]:
    found: list[int] = []
    for listed in Path(f"/proc/{pid}/task").glob("*/children"):
        try:
            children = [int(child) for child in listed.read_text().split()]
        except OSError:
            continue
        for child in children:
            found += [child, *children_of(child)]
    return found


def load() -> float:
    """How many processes have wanted to run in the last minute, on average."""
    return float(Path("/proc/loadavg").read_text().split()[0])
