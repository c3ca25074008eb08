"""What was acknowledged is there, once and with its line of the log, whatever ends the process."""

from __future__ import annotations

import asyncio
import signal
import sys

import pytest
from sqlalchemy import select

from touchline.kernel import changes
from touchline.kernel.db import Database
from touchline.kernel.jobs import Job

WRITER = """
import asyncio, sys
from touchline.kernel import jobs
from touchline.kernel.db import Database

async def main():
    db = Database.open(sys.argv[1])

    async def write(lane):
        for number in range(10_000):
            async with db.write() as write:
                key = f"{lane} {number}"
                await jobs.enqueue(write, "NOTHING", dedupe=key)
                write.record("CREATED", "job", bytes(16), after={"key": key})
            print(key, flush=True)

    await asyncio.gather(*(write(lane) for lane in range(4)))

asyncio.run(main())
"""


@pytest.mark.parametrize("end", [signal.SIGKILL, signal.SIGTERM], ids=["killed", "terminated"])
async def test_an_acknowledged_write_outlives_its_process(database_url: str, end: signal.Signals) -> None:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", WRITER, database_url, stdout=asyncio.subprocess.PIPE
    )
    assert process.stdout is not None
    acknowledged = [await asyncio.wait_for(process.stdout.readline(), 30) for _ in range(200)]
    process.send_signal(end)
    rest = await process.communicate()
    told = {
        line.decode().strip() for line in [*acknowledged, *rest[0].splitlines(keepends=True)] if line.endswith(b"\n")
    }

    db = Database.open(database_url)
    async with db.read() as connection:
        kept = list(await connection.scalars(select(Job.dedupe)))
        logged = [entry.fields[0]["after"] for entry in await changes.since(connection, limit=100_000)]
    await db.close()
    assert len(told) >= 200
    assert told <= set(kept)
    assert sorted(map(str, logged)) == sorted(map(str, kept))
