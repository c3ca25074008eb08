"""Two users plan, edit, move, complete, delete and undo, in any order: the graph says what a model in memory says."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from itertools import count
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as some
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    consumes,
    initialize,
    invariant,
    multiple,
    rule,
    run_state_machine_as_test,
)
from sqlalchemy import func, select

from hands import HeldClock
from interactions.test_changing import delete, update
from interactions.test_completing import complete
from interactions.test_planning import schedule
from interactions.test_rescheduling import move
from interactions.test_restoring import restore
from journey.world import World
from touchline.interactions.rules import Family, InteractionStatus, Schedule, status
from touchline.kernel.changes import Change
from touchline.kernel.db import Database
from touchline.people.rules import Role

BEGIN = datetime(2026, 3, 28, 20, tzinfo=UTC)
"""The evening before the clocks change in Europe."""

VIENNA = ZoneInfo("Europe/Vienna")
ZONES = ("Europe/Vienna", "America/St_Johns", "Pacific/Chatham")
FIRST, LAST = date(2026, 3, 1), date(2026, 4, 30)
USERS = some.sampled_from(["one", "two"])
STARTS = some.integers(-30, 70)
"""In quarters of an hour from now."""

ASK = """
query ($first: Date!, $last: Date!, $whose: ID!, $customer: ID!) {
  agenda(fromDate: $first, toDate: $last, whose: $whose, first: 100) {
    totalCount edges { node { id subject status version reschedules { totalCount } } } }
  agendaDays(fromDate: $first, toDate: $last, whose: $whose) { on open missed completed }
  customer(id: $customer) { journey { totalCount } interactions { totalCount } }
}
"""


@dataclass(frozen=True)
class Known:
    """What the model knows of an interaction."""

    id: str
    owner: str
    subject: str
    plan: Schedule
    version: int = 1
    moves: int = 0
    started_at: datetime | None = None
    """When it really began, once it is completed."""

    def status(self, now: datetime) -> InteractionStatus:
        return status(has_outcome=self.started_at is not None, ends_at=self.plan.end, now=now)

    @property
    def day_at(self) -> datetime:
        return self.started_at or self.plan.day_at


def shown(moment: datetime) -> str:
    return moment.isoformat()


def machine(loop: asyncio.AbstractEventLoop, world: World, clock: HeldClock) -> type[RuleBasedStateMachine]:
    numbers = count()

    class Work(RuleBasedStateMachine):
        there: Bundle[str] = Bundle("there")
        gone: Bundle[str] = Bundle("gone")

        @initialize(zone=some.sampled_from(ZONES))
        def begin(self, zone: str) -> None:
            """Two users and a customer of their own, so that no example sees what another one left."""
            clock.set(BEGIN)
            self.known: dict[str, Known] = {}
            self.deleted: dict[str, Known] = {}
            self.changes = 0
            self.name = f"n{next(numbers)}"
            self.wait(self._made())
            for user in ("one", "two"):
                viewer = world.viewers[self.called(user)]
                world.viewers[self.called(user)] = replace(viewer, zone=ZoneInfo(zone))

        async def _made(self) -> None:
            async with world.db.write() as write:
                for user in ("one", "two"):
                    await world.add_person(write, self.called(user), Role.ANALYST, None)
                await world.add_customer(write, self.name, None)

        def called(self, user: str) -> str:
            return f"{self.name} {user}"

        def wait(self, work: Coroutine[Any, Any, Any]) -> Any:
            return loop.run_until_complete(work)

        @rule(
            target=there, user=USERS, start=STARTS, minutes=some.sampled_from([15, 60, 24 * 60]), task=some.booleans()
        )
        def create(self, user: str, start: int, minutes: int, task: bool) -> str:
            at, subject = clock() + timedelta(minutes=15 * start), f"number {len(self.known)}"
            end = at + timedelta(minutes=minutes)
            given: dict[str, Any] = {"startsAt": shown(at), "subject": subject}
            plan = Schedule(Family.APPOINTMENT, VIENNA, starts_at=at, duration_minutes=minutes)
            if task:
                given |= {"family": "TASK", "deadlineAt": shown(end)}
                plan = Schedule(Family.TASK, VIENNA, starts_at=at, deadline_at=end)
            else:
                given["durationMinutes"] = minutes
            is_over = end <= clock()
            if is_over:
                given["outcome"] = "REACHED"
            made = self.wait(schedule(world, self.called(user), customer=self.name, **given))["interaction"]
            self.known[made["id"]] = Known(made["id"], user, subject, plan, started_at=at if is_over else None)
            self.changes += 1
            return str(made["id"])

        @rule(id_=there, user=USERS, subject=some.sampled_from(["a", "b"]), is_stale=some.booleans())
        def edit(self, id_: str, user: str, subject: str, is_stale: bool) -> None:
            if id_ not in self.known:
                return
            old = self.known[id_]
            answer = self.wait(update(world, id_, old.version - is_stale, self.called(user), subject=subject))
            if old.started_at is not None and subject != old.subject:
                assert answer["code"] == "FROZEN"
            elif is_stale:
                assert answer["code"] == "CONFLICT"
            elif subject != old.subject:
                assert answer["interaction"]["version"] == old.version + 1
                self.known[id_] = replace(old, subject=subject, version=old.version + 1)
                self.changes += 1

        @rule(id_=there, user=USERS, start=STARTS, is_stale=some.booleans())
        def reschedule(self, id_: str, user: str, start: int, is_stale: bool) -> None:
            if id_ not in self.known:
                return
            old, at = self.known[id_], clock() + timedelta(minutes=15 * start)
            plan, given = replace(old.plan, starts_at=at), {"startsAt": shown(at)}
            if old.plan.deadline_at is not None:
                plan = replace(plan, deadline_at=at + timedelta(hours=2))
                given["deadlineAt"] = shown(plan.end)
            answer = self.wait(move(world, id_, old.version - is_stale, self.called(user), **given))
            if is_stale:
                assert answer["code"] == "CONFLICT"
            elif old.started_at is not None:
                assert answer == {"code": "FROZEN", "fields": ["schedule"]}
            elif plan != old.plan:
                self.known[id_] = replace(old, plan=plan, version=old.version + 1, moves=old.moves + 1)
                self.changes += 1

        @rule(id_=there, user=USERS)
        def end(self, id_: str, user: str) -> None:
            if id_ not in self.known:
                return
            old = self.known[id_]
            answer = self.wait(complete(world, id_, old.version, self.called(user), outcome="REACHED"))
            if old.started_at is not None:
                assert answer == {"code": "FROZEN", "fields": ["outcome"]}
                return
            started_at = min(old.plan.start, clock())
            self.known[id_] = replace(old, version=old.version + 1, started_at=started_at)
            self.changes += 1

        @rule(target=gone, id_=consumes(there), user=USERS)
        def take_away(self, id_: str, user: str) -> Any:
            if id_ not in self.known:
                return multiple()
            answer = self.wait(delete(world, id_, self.called(user)))
            if self.known[id_].started_at is not None:
                assert answer["code"] == "FORBIDDEN"
                return multiple()
            self.deleted[id_] = self.known.pop(id_)
            self.deleted[id_] = replace(self.deleted[id_], version=self.deleted[id_].version + 1)
            self.changes += 1
            self.remover = getattr(self, "remover", {}) | {id_: user}
            return id_

        @rule(target=there, id_=consumes(gone), is_other=some.booleans())
        def undo(self, id_: str, is_other: bool) -> Any:
            user = self.remover[id_]
            if is_other:
                user = "two" if user == "one" else "one"
            answer = self.wait(restore(world, id_, self.called(user)))
            if is_other:
                assert answer == {"code": "FORBIDDEN"}
                return multiple()
            self.known[id_] = self.deleted.pop(id_)
            self.changes += 1
            return id_

        @rule(quarters=some.integers(1, 12))
        def wait_a_while(self, quarters: int) -> None:
            clock.advance(timedelta(minutes=15 * quarters))

        @invariant()
        def the_graph_says_what_the_model_says(self) -> None:
            if not hasattr(self, "known"):
                return
            for user in ("one", "two"):
                self.wait(self._same(user))

        async def _same(self, user: str) -> None:
            viewer, now = world.viewers[self.called(user)], clock()
            asked = {"first": str(FIRST), "last": str(LAST), "whose": world.user(self.called(user))}
            answer = await world.ask(viewer, ASK, customer=world.customer(self.name), **asked)
            own = sorted((one for one in self.known.values() if one.owner == user), key=lambda one: one.id)
            nodes = sorted((edge["node"] for edge in answer["agenda"]["edges"]), key=lambda node: node["id"])
            assert nodes == [
                {
                    "id": one.id,
                    "subject": one.subject,
                    "status": one.status(now),
                    "version": one.version,
                    "reschedules": {"totalCount": one.moves},
                }
                for one in own
            ]
            assert answer["agenda"]["totalCount"] == len(own)
            for day in answer["agendaDays"]:
                of_day = [one for one in own if str(one.day_at.astimezone(viewer.zone).date()) == day["on"]]
                for name in InteractionStatus:
                    assert day[name.lower()] == sum(one.status(now) is name for one in of_day), day
            completed = sum(one.started_at is not None for one in self.known.values())
            assert answer["customer"]["journey"]["totalCount"] == completed
            assert answer["customer"]["interactions"]["totalCount"] == len(self.known)
            logged = select(func.count()).where(
                Change.customer_id == world.customers[self.name], Change.entity == "interaction"
            )
            async with world.db.read() as connection:
                assert (await connection.execute(logged)).scalar_one() == self.changes

    return Work


@pytest.fixture
def place(database_url: str) -> Iterator[tuple[asyncio.AbstractEventLoop, World, HeldClock]]:
    """A world with a loop of its own, because the machine's steps are no coroutines."""
    loop, clock = asyncio.new_event_loop(), HeldClock(BEGIN)
    db = Database.open(database_url, clock)
    try:
        yield loop, loop.run_until_complete(World.made(db)), clock
    finally:
        loop.run_until_complete(db.close())
        loop.run_until_complete(loop.shutdown_default_executor())
        loop.close()


@pytest.mark.feature("INT-5", "INT-7", "INT-8", "INT-19", "INT-20", "MYI-2", "MYI-3", "PPL-9")
def test_whatever_two_users_do_the_graph_says_what_the_model_says(
    place: tuple[asyncio.AbstractEventLoop, World, HeldClock],
) -> None:
    run_state_machine_as_test(
        machine(*place),
        settings=settings(
            max_examples=6,
            stateful_step_count=15,
            deadline=None,
            database=None,
            derandomize=True,
            suppress_health_check=list(HealthCheck),
        ),
    )
