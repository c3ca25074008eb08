"""Demo data: believable, whole, the same for the same seed (OPS-1)."""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select

from hands import HeldClock
from touchline.action_items.model import ActionItem
from touchline.cli import integrity
from touchline.customers.model import Contact, Customer, GroupMember, StageChange
from touchline.customers.rules import CustomerKind, Relationship
from touchline.exchange import demo
from touchline.interactions.model import Interaction
from touchline.interactions.rules import Family, InteractionState
from touchline.journey.model import Touchpoint
from touchline.journey.rules import FollowUpStatus, TouchpointKind
from touchline.kernel import formats
from touchline.kernel.db import Database
from touchline.kernel.vault import Vault
from touchline.people.rules import Role

pytestmark = pytest.mark.feature("OPS-1")


async def made(db: Database, *, seed: int = 1, customers: int = 60) -> demo.Made:
    return await demo.make(
        db, seed=seed, customers=customers, vault=Vault("demo"), zone="Europe/Vienna", progress=lambda _: None
    )


async def rows(db: Database, *columns: Any) -> list[Any]:
    async with db.read() as connection:
        return list(await connection.execute(select(*columns)))


async def test_everything_that_a_page_can_show_is_there_and_fits_together(db: Database) -> None:
    told = await made(db, customers=120)
    assert [problem async for problem in integrity.of_database(db)] == []
    now = db.clock()
    customers = await rows(db, Customer.__table__)
    assert len(customers) == told.customers == 120
    assert {row.kind for row in customers} == set(CustomerKind)
    assert len({row.country for row in customers}) > 6
    assert any(not row.name.isascii() for row in customers)
    assert {row.team_id is None for row in customers} == {True, False}
    assert {row.relationship for row in customers} == set(Relationship)
    assert any(row.parent_id for row in customers)
    assert any(row.links for row in customers)
    assert any(row.notes for row in customers)
    touchpoints = await rows(db, Touchpoint.__table__)
    assert {row.kind for row in touchpoints} == set(TouchpointKind)
    assert {row.status for row in touchpoints} == {None, *FollowUpStatus}
    assert all(row.occurred_at <= now and row.recorded_at <= now for row in touchpoints)
    assert any(row.occurred_at > now - timedelta(days=2) for row in touchpoints)
    assert any(row.impressions for row in touchpoints)
    tickets = {(row.customer_id, row.subject) for row in touchpoints if (row.subject or "").startswith("Ticket")}
    assert len(tickets) == len({(customer, subject.split(" · ")[0]) for customer, subject in tickets})
    interactions = await rows(db, Interaction.__table__)
    open_ones = [row for row in interactions if row.outcome_id is None]
    assert any(row.ends_at > now for row in open_ones)
    assert any(row.ends_at <= now for row in open_ones)
    assert {row.state for row in open_ones} == {InteractionState.OPEN, InteractionState.IN_PROGRESS}
    assert {row.family for row in open_ones} == set(Family)
    assert any(row.follow_up_of_id for row in interactions)
    assert all(row.created_at <= now for row in interactions)
    items = await rows(db, ActionItem.__table__)
    assert any(row.closed_at for row in items)
    assert any(not row.closed_at and row.due_on < now.date() for row in items)
    assert any(not row.closed_at and row.due_on >= now.date() for row in items)
    assert all(row.closed_at or row.due_on > now.date() - timedelta(days=30) for row in items)
    assert await rows(db, GroupMember.group_id)
    assert await rows(db, StageChange.id)


async def test_everybody_who_may_write_finds_work_of_their_own(db: Database) -> None:
    told = await made(db, customers=200)
    assert told.users is not None
    lately, since = db.clock(), db.clock() - timedelta(days=14)
    interactions = await rows(db, Interaction.assignee_id, Interaction.occurred_at)
    mine = Counter(row.assignee_id for row in interactions if since <= row.occurred_at <= lately)
    promised = Counter(
        row.assignee_id for row in await rows(db, ActionItem.assignee_id, ActionItem.closed_at) if not row.closed_at
    )
    for email, (_, role, _) in demo.ROLES.items():
        assert bool(mine[told.users[email]]) is bool(promised[told.users[email]]) is (role is not Role.VIEWER)


async def test_each_completed_interaction_has_its_touchpoint_and_last_contacted_is_right(db: Database) -> None:
    await made(db)
    completed = {row.id for row in await rows(db, Interaction.__table__) if row.outcome_id is not None}
    written = [row.interaction_id for row in await rows(db, Touchpoint.interaction_id) if row.interaction_id]
    assert sorted(written) == sorted(completed)
    reached = (FollowUpStatus.ATTENDED, FollowUpStatus.DELIVERED)
    newest = select(Touchpoint.customer_id, func.max(Touchpoint.occurred_at).label("at"))
    newest = newest.where(Touchpoint.status.in_(reached)).group_by(Touchpoint.customer_id)
    last = {row.id: row.last_contacted_at for row in await rows(db, Customer.id, Customer.last_contacted_at)}
    async with db.read() as connection:
        for row in await connection.execute(newest):
            assert last[row.customer_id] >= row.at


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_what_was_made_could_have_been_typed(db: Database) -> None:
    """Addresses, numbers, countries and zones pass the same rules as those that people type."""
    await made(db)
    forms: dict[str, Callable[[str], str]] = {
        "email": formats.email,
        "culture": formats.culture,
        "country": formats.country,
        "time_zone": formats.time_zone,
        "phone": lambda text: formats.phone(text, None),
    }
    for table in (Customer, Contact):
        for row in await rows(db, table.__table__):
            for name, form in forms.items():
                value = row._mapping.get(name)
                if value is not None:
                    assert form(value) == value


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_the_same_seed_draws_the_same_and_another_seed_another(
    db: Database, clock: HeldClock, sqlite_template: Path, tmp_path: Path
) -> None:
    async def drawn(db: Database, seed: int) -> list[tuple[Any, ...]]:
        await made(db, seed=seed, customers=15)
        dots = await rows(db, Touchpoint.action, Touchpoint.occurred_at, Touchpoint.subject)
        return sorted(tuple(map(str, row)) for row in (*await rows(db, Customer.name, Customer.email), *dots))

    first = await drawn(db, 4)
    for seed, is_same in ((4, True), (5, False)):
        path = tmp_path / f"other{seed}.db"
        shutil.copyfile(sqlite_template, path)
        other = Database.open(f"sqlite:///{path}", clock)
        assert (await drawn(other, seed) == first) is is_same
        await other.close()
