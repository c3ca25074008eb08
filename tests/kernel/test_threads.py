"""Threads beside the event loop: who works, in which order, and what comes back."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator

import pytest

from touchline.kernel.threads import Threads


@pytest.fixture
async def threads() -> AsyncIterator[Threads]:
    made = Threads(2, "test")
    yield made
    await made.close()


async def test_one_question_after_the_other_is_answered_by_one_thread(threads: Threads) -> None:
    both = await asyncio.gather(threads.run(threading.get_ident), threads.run(threading.get_ident))
    assert len(set(both)) == 2
    assert len({await threads.run(threading.get_ident) for _ in range(20)}) == 1


async def test_what_finds_no_thread_waits_in_its_order(threads: Threads) -> None:
    first, second, order = threading.Event(), threading.Event(), []
    busy = [threads.run(first.wait), threads.run(second.wait)]
    waiting = [threads.run(lambda n=n: order.append(n)) for n in range(3)]  # type: ignore[misc]  # bound now
    await asyncio.sleep(0.05)
    assert order == []
    first.set()
    await asyncio.gather(*waiting)
    assert order == [0, 1, 2]
    second.set()
    await asyncio.gather(*busy)


async def test_an_error_comes_back_and_the_thread_goes_on(threads: Threads) -> None:
    with pytest.raises(ZeroDivisionError):
        await threads.run(lambda: 1 // 0)
    assert await threads.run(lambda: "still here") == "still here"


async def test_what_was_given_up_while_it_waited_is_never_done(threads: Threads) -> None:
    go, done = threading.Event(), []
    busy = [threads.run(go.wait) for _ in range(2)]
    given_up, kept = threads.run(lambda: done.append("given up")), threads.run(lambda: done.append("kept"))
    given_up.cancel()
    go.set()
    await asyncio.gather(*busy, kept)
    assert done == ["kept"]


async def test_closing_waits_for_what_is_at_work_and_cancels_the_rest() -> None:
    threads, go = Threads(1, "test"), threading.Event()
    working, waiting = threads.run(lambda: go.wait(5)), threads.run(lambda: None)
    asyncio.get_running_loop().call_later(0.05, go.set)
    await threads.close()
    assert waiting.cancelled()
    assert await working is True
