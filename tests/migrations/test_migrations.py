"""The schema's history: both ways on both databases, as one transaction, and equal to what the domains declare."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import asyncpg
import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlalchemy import Connection, Text, cast, column, func, insert, inspect, select, table, text, update

from postgres import Postgres
from touchline import migrations
from touchline.cli.integrity import of_database
from touchline.customers import model
from touchline.kernel import ids, search
from touchline.kernel.db import Database
from touchline.migrations.run import DoesNotFit, migrating, run
from touchline.migrations.tables import declared
from touchline.picklists import commands as picklists
from touchline.picklists.model import PicklistValue
from touchline.picklists.rules import Picklist, StepFamily


@pytest.fixture(params=["sqlite", "postgresql"])
async def empty_url(request: pytest.FixtureRequest, tmp_path: Path, postgres: Postgres) -> str:
    """The URL of a database without any table."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path}/empty.db"
    return await postgres.create("migrations")


async def ask(url: str, question: Callable[[Connection], Any]) -> Any:
    async with migrating(url) as connection:
        return await connection.run_sync(question)


async def tables(url: str) -> set[str]:
    return set(await ask(url, lambda connection: inspect(connection).get_table_names())) - {"alembic_version"}


def differences(connection: Connection) -> list[Any]:
    def declared_only(_: Any, name: str | None, kind: str, reflected: bool, __: Any) -> bool:
        return not (reflected and ("_words" in (name or "") or (kind == "index" and (name or "").endswith("_found"))))

    options = {"compare_type": True, "compare_server_default": True, "include_object": declared_only}
    return list(compare_metadata(MigrationContext.configure(connection, opts=options), declared()))


@pytest.mark.feature("OPS-4")
async def test_the_migrations_make_what_the_domains_declare(empty_url: str) -> None:
    await migrations.upgrade(empty_url)
    assert await ask(empty_url, differences) == []


async def test_every_constraint_of_the_domains_is_in_the_database(empty_url: str) -> None:
    """Comparing by Alembic overlooks checks and what a key does on deletion; the databases' own words do not."""
    await migrations.upgrade(empty_url)
    made = await ask(empty_url, shape)
    await migrations.downgrade(empty_url, "base")
    await ask(empty_url, lambda connection: declared().create_all(connection))
    assert await ask(empty_url, shape) == made


def shape(connection: Connection) -> dict[str, Any]:
    look = inspect(connection)

    def ordered(things: Any) -> list[Any]:
        return sorted(repr(sorted((str(key), repr(value)) for key, value in thing.items())) for thing in things)

    def key(name: str) -> str:
        return repr(look.get_pk_constraint(name))

    return {
        name: (
            ordered(look.get_columns(name)),
            ordered(look.get_check_constraints(name)),
            ordered(look.get_foreign_keys(name)),
            ordered(look.get_unique_constraints(name)),
            key(name),
        )
        for name in look.get_table_names()
        if name != "alembic_version" and "_words" not in name
    }


@pytest.mark.feature("OPS-4")
async def test_up_and_down_and_up_again_with_data(empty_url: str) -> None:
    await migrations.upgrade(empty_url)
    await some_customer(empty_url)
    await migrations.downgrade(empty_url, "base")
    assert await tables(empty_url) == set()
    await migrations.upgrade(empty_url)
    assert await tables(empty_url) >= set(declared().tables)
    await some_customer(empty_url)


async def some_customer(url: str) -> bytes:
    """A customer with a contact and what finds it by typing."""
    db = Database.open(url)
    customer_id, contact_id = ids.new(), ids.new()
    named = {"name": "Ada", "name_key": "ada", "registered": True}
    async with db.write() as write:
        customer = {
            "kind": "PERSON",
            "relationship": "CUSTOMER",
            "time_zone": "UTC",
            "links": [],
            "created_at": write.now,
        }
        await write.execute(insert(model.Customer).values(id=customer_id, version=1, **named, **customer))
        contact = {"customer_id": customer_id, "is_self": True, "created_at": write.now}
        await write.execute(insert(model.Contact).values(id=contact_id, version=1, **named, **contact))
        await write.execute(update(model.Customer).values(default_contact_id=contact_id))
        found = {"id": customer_id, "customer_id": customer_id, "name_key": "ada", "words": "ada lovelace"}
        await write.execute(insert(model.Searchable).values(found))
    await db.close()
    return customer_id


async def test_words_are_found_as_long_as_they_stand_there(db: Database, database_url: str) -> None:
    customer_id = await some_customer(database_url)

    async def found(typed: str) -> list[bytes]:
        async with db.read() as connection:
            return list(
                await connection.scalars(select(model.Searchable.id).where(search.matches(model.Searchable, typed)))
            )

    assert await found("LOVE ad") == [customer_id]
    assert await found("byron") == []
    async with db.write() as write:
        await write.execute(update(model.Searchable).values(words="ada byron"))
    assert await found("byr") == [customer_id]
    assert await found("love") == []
    async with db.write() as write:
        await write.execute(model.Customer.__table__.delete())  # type: ignore[attr-defined]  # a mapped class is a table
    assert await found("ada") == []


async def test_a_table_rebuilt_keeps_what_refers_to_it(database_url: str) -> None:
    await some_customer(database_url)

    def rebuild(connection: Connection) -> None:
        steps = Operations(MigrationContext.configure(connection))
        with steps.batch_alter_table("team", recreate="auto") as batch:
            batch.alter_column("name", existing_type=Text(), nullable=True)
        with steps.batch_alter_table("app_user", recreate="auto") as batch:
            batch.alter_column("name", existing_type=Text(), nullable=True)
        connection.execute(text("SELECT * FROM customer"))

    try:
        await run(database_url, rebuild)
        db = Database.open(database_url)
        async with db.read() as connection:
            assert await connection.scalar(select(func.count()).select_from(model.Contact)) == 1
        await db.close()
    finally:
        if database_url.startswith("postgresql"):
            await ask(
                database_url, lambda connection: connection.execute(text("ALTER TABLE team ALTER name SET NOT NULL"))
            )
            await ask(
                database_url,
                lambda connection: connection.execute(text("ALTER TABLE app_user ALTER name SET NOT NULL")),
            )


async def test_a_step_that_fails_undoes_the_ones_before_it(empty_url: str) -> None:
    def half(connection: Connection) -> None:
        steps = Operations(MigrationContext.configure(connection))
        steps.execute("CREATE TABLE half (id INTEGER)")
        steps.execute("INSERT INTO half VALUES (1)")
        steps.execute("CREATE TABLE half (id INTEGER)")

    with pytest.raises(Exception, match="exists"):
        await run(empty_url, half)
    assert await tables(empty_url) == set()


async def test_a_migration_that_leaves_a_reference_astray_is_undone(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/astray.db"
    await migrations.upgrade(url)
    await some_customer(url)
    with pytest.raises(DoesNotFit, match="contact to customer"):
        await run(url, lambda connection: connection.execute(text("DELETE FROM customer")))
    assert await ask(url, lambda connection: connection.scalar(text("SELECT count(*) FROM customer"))) == 1


KILLED = """
import asyncio, os, signal, sys
from sqlalchemy import event
from sqlalchemy.engine import Engine
from touchline import migrations
left = int(sys.argv[2])

@event.listens_for(Engine, "after_cursor_execute")
def count(*_):
    global left
    left -= 1
    if left == 0:
        os.kill(os.getpid(), signal.SIGKILL)

asyncio.run(migrations.upgrade(sys.argv[1]) if sys.argv[3] == "up" else migrations.downgrade(sys.argv[1], "base"))
"""


async def killed_after(url: str, statements: int, way: str) -> bool:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", KILLED, url, str(statements), way, env=dict(os.environ)
    )
    return await process.wait() == -signal.SIGKILL


async def test_killed_at_any_step_it_is_old_or_new_and_never_between(empty_url: str) -> None:
    full = set(declared().tables)
    for way, before, statements in (("up", set[str](), (5, 30, 70)), ("down", full, (6, 20))):
        for number in statements:
            assert await killed_after(empty_url, number, way)
            found = {name for name in await tables(empty_url) if "_words" not in name}
            assert found in (before, full - before)
        if way == "up":
            await migrations.upgrade(empty_url)


async def test_two_that_start_at_once_migrate_one_after_the_other(empty_url: str) -> None:
    await asyncio.gather(migrations.upgrade(empty_url), migrations.upgrade(empty_url))
    assert await ask(empty_url, differences) == []


@pytest.mark.feature("OPS-4")
async def test_a_schema_that_does_not_fit_is_refused_and_told_what_to_run(empty_url: str) -> None:
    db = Database.open(empty_url)
    try:
        assert await migrations.current(db) is None
        with pytest.raises(DoesNotFit, match=r"no tables yet\. Run `touchline migrate`"):
            await migrations.check(db)
        await migrations.upgrade(empty_url)
        await migrations.check(db)
        assert await migrations.current(db) == migrations.head()
        version = table("alembic_version", column("version_num"))
        async with db.write() as write:
            await write.execute(update(version).values(version_num=cast("9999", Text)))
        with pytest.raises(DoesNotFit, match=r"9999, which this program does not know.*migrate --to"):
            await migrations.check(db)
    finally:
        await db.close()


async def test_what_was_searchable_before_a_migration_is_found_after_it(empty_url: str) -> None:
    await migrations.upgrade(empty_url, "0001")
    customer_id = await some_customer(empty_url)
    await migrations.upgrade(empty_url)
    assert await alike(empty_url, "lovelase") == [customer_id]
    await migrations.downgrade(empty_url, "0001")
    await migrations.upgrade(empty_url)
    assert await alike(empty_url, "velace") == [customer_id]


async def alike(url: str, typed: str) -> list[bytes]:
    db = Database.open(url)
    async with db.read() as connection:
        found = await connection.scalars(select(model.Searchable.id).where(search.matches(model.Searchable, typed)))
        rows = list(found)
    await db.close()
    return rows


async def test_who_may_not_make_an_extension_is_told_and_finds_beginnings_and_parts(postgres: Postgres) -> None:
    url = await postgres.create("without_trigrams")
    admin = await asyncpg.connect(url, timeout=10)
    await admin.execute("CREATE ROLE plain LOGIN; GRANT CREATE ON SCHEMA public TO plain")
    theirs = url.replace("postgres@", "plain@")
    with pytest.warns(UserWarning, match=r"CREATE EXTENSION pg_trgm; then: CREATE INDEX searchable_words_alike_found"):
        await migrations.upgrade(theirs)
    customer_id = await some_customer(theirs)
    assert await alike(theirs, "velace") == [customer_id]
    assert await alike(theirs, "lovelase") == []
    db = Database.open(theirs)
    assert any("extension pg_trgm is missing" in problem for problem in [line async for line in of_database(db)])
    async with db.read() as connection:
        nearness = select(search.nearness(model.Searchable, "lovelase"))
        assert await connection.scalar(nearness) == 10_000
    await admin.execute("CREATE EXTENSION pg_trgm")
    assert await alike(theirs, "lovelase") == [customer_id]
    await db.close()
    await migrations.downgrade(theirs, "base")
    await admin.execute("DROP EXTENSION pg_trgm; DROP OWNED BY plain; DROP ROLE plain")
    await admin.close()


async def test_a_database_of_the_first_seed_gets_the_code_of_the_step_email(empty_url: str) -> None:
    await migrations.upgrade(empty_url, "0002")
    db = Database.open(empty_url)
    async with db.write() as write:
        await picklists.seed(write)
        step = (PicklistValue.picklist == Picklist.STEP, PicklistValue.code == StepFamily.EMAIL)
        await write.execute(update(PicklistValue).where(*step).values(code="E_MAIL"))
    await migrations.upgrade(empty_url)
    async with db.read() as connection:
        emails = select(PicklistValue.code).where(PicklistValue.family == StepFamily.EMAIL)
        assert list(await connection.scalars(emails)) == ["EMAIL"]
    await db.close()
