"""The worker: takes jobs up and sees them through. Runs inside `serve`, or alone, in any number."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import structlog
from sqlalchemy import delete
from sqlalchemy.exc import SQLAlchemyError

from touchline.kernel import jobs
from touchline.kernel.db import Database, settled
from touchline.kernel.errors import Unavailable
from touchline.kernel.jobs import Claim, GiveUp, Job, LeaseLost

Handler = Callable[[Database, Claim], Awaitable[None]]
"""Does the job. Effects outside the database happen at least once: make their key from the job's id."""

SWEEP = "SWEEP_JOBS"
KEPT = timedelta(days=30)
EPOCH = datetime(2020, 1, 1, tzinfo=UTC)

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Recurring:
    """A kind of job wanted once in every such stretch of time, however many workers there are."""

    kind: str
    every: timedelta

    def occurrence(self, now: datetime) -> datetime:
        """The beginning of the stretch that `now` is in."""
        return EPOCH + (now - EPOCH) // self.every * self.every


class Worker:
    """`run()` until `stop()`. Woken by the bus, by the next job's time, and every `poll` seconds in any case."""

    def __init__(
        self,
        db: Database,
        handlers: Mapping[str, Handler],
        recurring: Sequence[Recurring] = (),
        *,
        at_once: int = 4,
        lease: timedelta = timedelta(seconds=60),
        poll: float = 1.0,
    ) -> None:
        self.db, self.lease, self.poll, self.at_once = db, lease, poll, at_once
        self.handlers: dict[str, Handler] = {**handlers, SWEEP: sweep}
        self.recurring = (*recurring, Recurring(SWEEP, timedelta(days=1)))
        unknown = {every.kind for every in self.recurring} - set(self.handlers)
        if unknown:
            raise ValueError(f"no handler for {', '.join(sorted(unknown))}")
        self._running: set[asyncio.Task[None]] = set()
        self._wake = asyncio.Event()
        self._stopping = False
        self._scheduled: dict[str, datetime] = {}

    async def run(self) -> None:
        ears = asyncio.create_task(self._listen())
        try:
            while not self._stopping:
                self._wake.clear()
                try:
                    await self._schedule()
                    pause = await self._take_up()
                except (Unavailable, SQLAlchemyError) as error:
                    log.warning("worker.waits", reason=str(error))
                    pause = self.poll
                if pause > 0 and not self._stopping:
                    with suppress(TimeoutError):
                        async with asyncio.timeout(pause):
                            await self._wake.wait()
            if self._running:
                await asyncio.wait(self._running)
        finally:
            self._stopping = True
            ears.cancel()
            for task in self._running:
                task.cancel()
            await settled(gathered([ears, *self._running]))

    async def stop(self, grace: float = 10) -> None:
        """Takes nothing up any more; what still runs after so many seconds is broken off and given back."""
        self._stopping = True
        self._wake.set()
        if self._running:
            _, late = await asyncio.wait(self._running, timeout=grace)
            for task in late:
                task.cancel()
            if late:
                await asyncio.wait(late)

    async def _listen(self) -> None:
        async with self.db.bus.subscribe(jobs.CHANNEL) as listener:
            async for _ in listener:
                self._wake.set()

    async def _schedule(self) -> None:
        now = self.db.clock()
        missing = {
            every.kind: every.occurrence(now)
            for every in self.recurring
            if self._scheduled.get(every.kind) != every.occurrence(now)
        }
        if not missing:
            return
        async with self.db.write() as write:
            for kind, moment in missing.items():
                await jobs.enqueue(write, kind, run_at=moment, dedupe=f"{kind} {moment.isoformat()}")
        self._scheduled.update(missing)

    async def _take_up(self) -> float:
        """Starts what is due; answers how many seconds to wait before looking again."""
        free = self.at_once - len(self._running)
        if free <= 0:
            return self.poll
        async with self.db.read() as connection:
            due = await jobs.next_due(connection, self.handlers)
        now = self.db.clock()
        if due is None or due > now:
            return self.poll if due is None else min(self.poll, max((due - now).total_seconds(), 0.001))
        async with self.db.write() as write:
            claims = await jobs.claim(write, self.handlers, free, self.lease)
        for claim in claims:
            task = asyncio.create_task(self._see_through(claim))
            self._running.add(task)
            task.add_done_callback(self._ended)
        if not claims:
            return 0.05  # another worker is about to take them
        return 0 if len(claims) < free else self.poll

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._running.discard(task)
        self._wake.set()

    async def _see_through(self, claim: Claim) -> None:
        """Runs the handler while its lease is renewed. When the database is unavailable, the lease runs out instead."""
        with suppress(Unavailable, LeaseLost):
            work = asyncio.ensure_future(self._attempt(claim))
            renewal = asyncio.create_task(self._renew(claim, work))
            try:
                await work
            except asyncio.CancelledError:
                work.cancel()
                await asyncio.wait({work})
                if self._stopping:
                    await self._write(claim.release)
                raise
            finally:
                renewal.cancel()

    async def _attempt(self, claim: Claim) -> None:
        try:
            if claim.attempt > jobs.MOST_ATTEMPTS:
                raise GiveUp("no worker has lived to finish it")
            await self.handlers[claim.kind](self.db, claim)
        except (Unavailable, LeaseLost):
            raise
        except GiveUp as error:
            await self._write(claim.bury, str(error))
        except Exception as error:
            log.exception("job.failed", kind=claim.kind, job=claim.id.hex(), attempt=claim.attempt)
            await self._write(claim.fail, f"{type(error).__name__}: {error}")
        else:
            with suppress(LeaseLost):
                await self._write(claim.finish)

    async def _renew(self, claim: Claim, work: asyncio.Future[None]) -> None:
        while True:
            await asyncio.sleep(self.lease.total_seconds() / 3)
            try:
                await self._write(claim.extend, self.lease)
            except LeaseLost:
                work.cancel()
                return
            except Unavailable:
                continue

    async def _write(self, step: Callable[..., Awaitable[None]], *arguments: object) -> None:
        async with self.db.write() as write:
            await step(write, *arguments)


async def gathered(tasks: Sequence[asyncio.Task[None]]) -> None:
    await asyncio.gather(*tasks, return_exceptions=True)


async def sweep(db: Database, claim: Claim) -> None:
    """Jobs that were done a month ago go; their keys are no longer needed. Dead ones stay."""
    async with db.write() as write:
        await write.execute(delete(Job).where(Job.done_at < write.now - KEPT))
        await claim.finish(write)
