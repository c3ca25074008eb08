"""Progress of long work: a bar on a terminal, a plain line now and then otherwise, both on stderr."""

from __future__ import annotations

import sys
import time
from types import TracebackType

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, TaskProgressColumn, TextColumn, TimeRemainingColumn
from rich.progress import Progress as Bar

from touchline.cli.speaking import aside

SECONDS = 5.0
"""Between two plain lines."""


class Progress:
    """`with Progress("rows", total) as progress: progress.more(100)`; total None when it is not known."""

    def __init__(self, what: str, total: int | None) -> None:
        self.what, self.total, self.done = what, total, 0
        self.began = self.told = time.monotonic()
        self.bar: Bar | None = None

    def __enter__(self) -> Progress:
        if sys.stderr.isatty():
            columns = (
                TextColumn("{task.description}"),
                BarColumn(),
                MofNCompleteColumn(),
                TaskProgressColumn(),
                TimeRemainingColumn(),
            )
            self.bar = Bar(*columns, console=Console(stderr=True), transient=True)
            self.bar.start()
            self.task = self.bar.add_task(self.what, total=self.total)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.bar is not None:
            self.bar.stop()

    @property
    def seconds(self) -> float:
        return max(time.monotonic() - self.began, 0.001)

    def more(self, count: int) -> None:
        self.done += count
        if self.bar is not None:
            self.bar.update(self.task, completed=self.done)
        elif time.monotonic() - self.told >= SECONDS:
            self.told = time.monotonic()
            of = f" of {self.total:,}" if self.total is not None else ""
            aside(f"{self.done:,}{of} {self.what}, {self.done / self.seconds:,.0f} a second")
