"""A few threads for work that would hold up the event loop: asked in turn, the one that worked last is asked first."""

from __future__ import annotations

import asyncio
import threading
from collections import deque
from collections.abc import Callable
from queue import SimpleQueue
from typing import Any, TypeVar

T = TypeVar("T")

Job = tuple["asyncio.Future[Any]", Callable[[], Any]]


class Threads:
    """What a thread has in its caches and its connection is warm when it works again soon.

    An executor of the standard library asks the one that has rested longest, and needs twice as much to do so.
    Everything but `_Worker.work` is called from one event loop.
    """

    def __init__(self, most: int, name: str) -> None:
        self.most, self.name = most, name
        self._resting: list[_Worker] = []
        self._workers: list[_Worker] = []
        self._waiting: deque[Job] = deque()

    def run(self, work: Callable[[], T]) -> asyncio.Future[T]:
        future: asyncio.Future[T] = asyncio.get_running_loop().create_future()
        if self._resting:
            self._resting.pop().jobs.put((future, work))
        elif len(self._workers) < self.most:
            worker = _Worker(self, f"{self.name}-{len(self._workers)}")
            self._workers.append(worker)
            worker.jobs.put((future, work))
        else:
            self._waiting.append((future, work))
        return future

    def done(self, worker: _Worker, future: asyncio.Future[Any], answer: Any, error: BaseException | None) -> None:
        """In the loop again: who has waited longest is next. Whoever has given up is left out."""
        while self._waiting and self._waiting[0][0].done():
            self._waiting.popleft()
        if self._waiting:
            worker.jobs.put(self._waiting.popleft())
        else:
            self._resting.append(worker)
        if future.done():
            return
        if error is None:
            future.set_result(answer)
        else:
            future.set_exception(error)

    async def close(self) -> None:
        """Waits for what is at work; what has not begun is cancelled."""
        for future, _ in self._waiting:
            future.cancel()
        self._waiting.clear()
        workers, self._workers, self._resting = self._workers, [], []
        for worker in workers:
            worker.jobs.put(None)
        for worker in workers:
            await asyncio.to_thread(worker.thread.join)


class _Worker:
    def __init__(self, threads: Threads, name: str) -> None:
        self.threads = threads
        self.jobs: SimpleQueue[Job | None] = SimpleQueue()
        self.thread = threading.Thread(target=self.work, name=name, daemon=True)
        self.thread.start()

    def work(self) -> None:
        while (job := self.jobs.get()) is not None:
            future, work = job
            answer, error = None, None
            try:
                answer = work()
            except BaseException as raised:
                error = raised
            try:
                future.get_loop().call_soon_threadsafe(self.threads.done, self, future, answer, error)
            except RuntimeError:
                # The loop is closed: nobody waits any more.
                return
            del job, future, work, answer, error
