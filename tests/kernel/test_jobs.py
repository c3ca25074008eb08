"""The job table and its workers: every job done, none twice, whoever dies."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections import Counter
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import func, select

from hands import HeldClock
from touchline.kernel import jobs
from touchline.kernel.changes import Change
from touchline.kernel.db import Database, Write
from touchline.kernel.jobs import Claim, GiveUp, Job, LeaseLost
from touchline.kernel.worker import Handler, Recurring, Worker

MINUTE = timedelta(minutes=1)


async def count(write: Write, claim: Claim) -> None:
    """The effect of a job in these tests: one line of the log."""
    write.record("DONE", "job", claim.id, after={"number": claim.payload.get("number")})


async def do(db: Database, claim: Claim) -> None:
    async with db.write() as write:
        await count(write, claim)
        await claim.finish(write)


async def enqueue(db: Database, how_many: int, kind: str = "COUNT") -> None:
    async with db.write() as write:
        for number in range(how_many):
            await jobs.enqueue(write, kind, {"number": number}, dedupe=f"{kind} {number}")


async def waiting(db: Database) -> int:
    async with db.read() as connection:
        found = select(func.count()).where(Job.due_at.is_not(None), Job.kind != "SWEEP_JOBS")
        return await connection.scalar(found) or 0


async def done(db: Database) -> Counter[str | None]:
    async with db.read() as connection:
        entries = await connection.execute(select(Change.fields).where(Change.kind == "DONE"))
        return Counter(fields[0]["after"] for (fields,) in entries)


async def the_job(db: Database, kind: str = "COUNT") -> Job:
    async with db.read() as connection:
        row = (await connection.execute(select(Job.__table__).where(Job.kind == kind))).one()
        return Job(**row._mapping)


async def run_until_empty(db: Database, *workers: Worker) -> None:
    running = [asyncio.create_task(worker.run()) for worker in workers]
    try:
        async with asyncio.timeout(60):
            while await waiting(db):
                await asyncio.sleep(0.02)
    finally:
        await asyncio.gather(*(worker.stop() for worker in workers))
        await asyncio.gather(*running)


async def test_two_workers_share_the_jobs_and_do_each_once(db: Database) -> None:
    await enqueue(db, 100)
    await run_until_empty(db, Worker(db, {"COUNT": do}), Worker(db, {"COUNT": do}))
    assert await done(db) == Counter(str(number) for number in range(100))


WORKER = """
import asyncio, sys
from datetime import timedelta
sys.path.insert(0, sys.argv[2])
from test_jobs import do
from touchline.kernel.db import Database
from touchline.kernel.worker import Worker

async def main():
    db = Database.open(sys.argv[1])
    async def slowly(db, claim):
        await asyncio.sleep(0.005)
        await do(db, claim)
        print("done", flush=True)
    await Worker(db, {"COUNT": slowly}, lease=timedelta(seconds=3), poll=0.1).run()

asyncio.run(main())
"""


async def start_worker(url: str) -> asyncio.subprocess.Process:
    folders = f"{Path(__file__).parent.parent}"
    return await asyncio.create_subprocess_exec(
        sys.executable,
        "-c",
        WORKER,
        url,
        str(Path(__file__).parent),
        env={**os.environ, "PYTHONPATH": folders},
        stdout=asyncio.subprocess.PIPE,
    )


async def test_five_hundred_jobs_are_each_done_once_though_a_worker_is_killed(database_url: str) -> None:
    db = Database.open(database_url)
    await enqueue(db, 500)
    first, second = await start_worker(database_url), await start_worker(database_url)
    try:
        assert first.stdout is not None
        for _ in range(60):
            assert await asyncio.wait_for(first.stdout.readline(), 30)
        first.send_signal(signal.SIGKILL)
        async with asyncio.timeout(60):
            while await waiting(db):
                await asyncio.sleep(0.05)
        assert await done(db) == Counter(str(number) for number in range(500))
    finally:
        for process in (first, second):
            if process.returncode is None:
                process.kill()
            await process.communicate()
        await db.close()


async def test_a_job_is_there_only_if_its_transaction_commits(db: Database) -> None:
    with pytest.raises(ZeroDivisionError):
        async with db.write() as write:
            await jobs.enqueue(write, "COUNT")
            raise ZeroDivisionError
    assert await waiting(db) == 0


async def test_a_second_job_with_the_same_key_is_not_made_even_after_the_first_was_done(db: Database) -> None:
    await enqueue(db, 1)
    await enqueue(db, 1)
    assert await waiting(db) == 1
    await run_until_empty(db, Worker(db, {"COUNT": do}))
    await enqueue(db, 1)
    assert await waiting(db) == 0


async def test_a_new_job_wakes_the_worker(db: Database) -> None:
    worker = Worker(db, {"COUNT": do}, poll=30)
    running = asyncio.create_task(worker.run())
    await asyncio.sleep(0.3)
    await enqueue(db, 1)
    async with asyncio.timeout(5):
        while await waiting(db):
            await asyncio.sleep(0.01)
    await worker.stop()
    await running


async def test_a_failed_job_waits_twice_as_long_each_time_and_then_rests(db: Database, clock: HeldClock) -> None:
    async def fail(_: Database, claim: Claim) -> None:
        raise ValueError(f"attempt {claim.attempt}")

    await enqueue(db, 1)
    worker = Worker(db, {"COUNT": fail}, poll=0.01)
    running = asyncio.create_task(worker.run())
    pauses = []
    for attempt in range(1, jobs.MOST_ATTEMPTS + 1):
        async with asyncio.timeout(10):
            while (job := await the_job(db)).last_error != f"ValueError: attempt {attempt}":
                await asyncio.sleep(0.01)
        if job.due_at is not None:
            pauses.append((job.due_at - clock.moment).total_seconds())
            clock.set(job.due_at)
    await worker.stop()
    await running
    assert pauses == [5, 10, 20, 40, 80, 160, 320]
    assert job.due_at is None
    assert job.dead_at == clock.moment
    assert job.done_at is None


async def test_a_job_that_cannot_succeed_rests_at_once(db: Database) -> None:
    async def give_up(_: Database, __: Claim) -> None:
        raise GiveUp("there is no such address")

    await enqueue(db, 1)
    await run_until_empty(db, Worker(db, {"COUNT": give_up}))
    job = await the_job(db)
    assert (job.attempts, job.last_error) == (1, "there is no such address")
    assert job.dead_at is not None


async def test_who_lost_the_lease_cannot_finish(db: Database, clock: HeldClock) -> None:
    await enqueue(db, 1)
    async with db.write() as write:
        (slow,) = await jobs.claim(write, ["COUNT"], 1, MINUTE)
    clock.advance(MINUTE)
    async with db.write() as write:
        (quick,) = await jobs.claim(write, ["COUNT"], 1, MINUTE)
    await do(db, quick)
    with pytest.raises(LeaseLost):
        await do(db, slow)
    assert await done(db) == {"0": 1}


async def test_a_job_that_kills_its_worker_each_time_rests(db: Database, clock: HeldClock) -> None:
    await enqueue(db, 1)
    for _ in range(jobs.MOST_ATTEMPTS):
        async with db.write() as write:
            assert await jobs.claim(write, ["COUNT"], 1, MINUTE)
        clock.advance(MINUTE)
    await run_until_empty(db, Worker(db, {"COUNT": do}))
    assert (await the_job(db)).dead_at is not None
    assert await done(db) == {}


async def test_a_long_job_keeps_its_lease(db: Database) -> None:
    attempts = []

    async def take_long(db: Database, claim: Claim) -> None:
        attempts.append(claim.attempt)
        await asyncio.sleep(0.9)
        await do(db, claim)

    real = Database.open(db.url.render_as_string(hide_password=False))
    await enqueue(real, 1)
    lease = timedelta(seconds=0.5)
    workers = [Worker(real, {"COUNT": take_long}, lease=lease, poll=0.05) for _ in range(2)]
    await run_until_empty(real, *workers)
    await real.close()
    assert attempts == [1]


async def test_a_stopping_worker_gives_its_jobs_back(db: Database) -> None:
    started = asyncio.Event()

    async def hang(_: Database, __: Claim) -> None:
        started.set()
        await asyncio.sleep(60)

    await enqueue(db, 1)
    worker = Worker(db, {"COUNT": hang})
    running = asyncio.create_task(worker.run())
    await asyncio.wait_for(started.wait(), 5)
    await worker.stop(grace=0.05)
    await running
    job = await the_job(db)
    assert (job.attempts, job.due_at) == (0, db.clock())
    await run_until_empty(db, Worker(db, {"COUNT": do}))
    assert await done(db) == {"0": 1}


async def test_a_recurring_job_runs_once_in_every_stretch(db: Database, clock: HeldClock) -> None:
    ran: list[bytes] = []

    async def note(_: Database, claim: Claim) -> None:
        ran.append(claim.id)

    handlers: dict[str, Handler] = {"WEEKLY": note}
    weekly = [Recurring("WEEKLY", timedelta(days=7))]
    workers = [Worker(db, handlers, weekly, poll=0.01) for _ in range(2)]
    running = [asyncio.create_task(worker.run()) for worker in workers]
    for expected in (1, 2, 3):
        async with asyncio.timeout(10):
            while len(ran) < expected:
                await asyncio.sleep(0.01)
        await asyncio.sleep(0.1)
        assert len(ran) == expected
        clock.advance(timedelta(days=7))
    await asyncio.gather(*(worker.stop() for worker in workers))
    await asyncio.gather(*running)


def test_a_recurring_job_needs_a_handler() -> None:
    with pytest.raises(ValueError, match="WEEKLY"):
        Worker(None, {}, [Recurring("WEEKLY", MINUTE)])  # type: ignore[arg-type]  # no database is asked


async def test_jobs_done_a_month_ago_are_swept(db: Database, clock: HeldClock) -> None:
    await enqueue(db, 1)
    await run_until_empty(db, Worker(db, {"COUNT": do}))
    clock.advance(timedelta(days=31))
    worker = Worker(db, {"COUNT": do}, poll=0.01)
    running = asyncio.create_task(worker.run())
    async with asyncio.timeout(10):
        while True:
            async with db.read() as connection:
                if await connection.scalar(select(func.count()).where(Job.kind == "COUNT")) == 0:
                    break
            await asyncio.sleep(0.02)
    await worker.stop()
    await running
