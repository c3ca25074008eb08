"""Puts the benchmark's rows into a database as fast as it takes them: indexes come last, statistics at the end."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from itertools import islice
from typing import Any

import asyncpg
from sqlalchemy import Dialect

from performance.data import Size, built
from touchline import migrations
from touchline.kernel.db import Database
from touchline.kernel.statements import POSTGRES, SQLITE, encoder

BATCH = 20_000

INDEXES = """SELECT i.indexrelid::regclass::text AS name, pg_get_indexdef(i.indexrelid) AS made
    FROM pg_index i JOIN pg_class t ON t.oid = i.indrelid
    WHERE t.relnamespace = 'public'::regnamespace AND t.relname = ANY($1)
      AND NOT EXISTS (SELECT FROM pg_constraint c WHERE c.conindid = i.indexrelid)"""
"""Those that are not there for a key or another constraint."""


async def fill_sqlite(path: str, size: Size) -> None:
    url = f"sqlite:///{path}"
    await migrations.upgrade(url)
    db = Database.open(url)
    with sqlite3.connect(path, isolation_level=None) as target:
        names: list[str] = []
        indexes: dict[str, str] = {}
        async for table, rows in built(db, size):
            if not names:
                for pragma in (
                    "synchronous=OFF",
                    "foreign_keys=OFF",
                    "cache_size=-262144",
                    "wal_autocheckpoint=100000",
                ):
                    target.execute(f"PRAGMA {pragma}")
            name = table.__tablename__
            names.append(name)
            found = target.execute(
                "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL AND tbl_name = ?", (name,)
            )
            for index, made in found.fetchall():
                indexes[index] = made
                target.execute(f'DROP INDEX "{index}"')
            for columns, batch in batches(table, rows, SQLITE):
                target.execute("BEGIN")
                marks = ",".join("?" * len(columns))
                target.executemany(f'INSERT INTO "{name}" ({",".join(columns)}) VALUES ({marks})', batch)
                target.execute("COMMIT")
        for made in indexes.values():
            target.execute(made)
        target.execute("ANALYZE")
        target.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    target.close()
    await db.close()


async def fill_postgres(url: str, size: Size) -> None:
    await migrations.upgrade(url)
    db, target = Database.open(url), await asyncpg.connect(url)
    # Nobody's keys are checked while rows come in: they are right by construction.
    await target.execute("SET session_replication_role = replica")
    await target.execute("SET maintenance_work_mem = '512MB'")
    indexes: list[str] = []
    async for table, rows in built(db, size):
        name = table.__tablename__
        for row in await target.fetch(INDEXES, [name]):
            indexes.append(row["made"])
            await target.execute(f"DROP INDEX {row['name']}")
        for columns, batch in batches(table, rows, POSTGRES):
            await target.copy_records_to_table(name, records=batch, columns=columns)
    for made in indexes:
        await target.execute(made)
    await target.execute("VACUUM ANALYZE")
    await target.execute("CHECKPOINT")
    await target.close()
    await db.close()


def batches(
    table: Any, rows: Iterator[dict[str, Any]], dialect: Dialect
) -> Iterator[tuple[list[str], list[tuple[Any, ...]]]]:
    """The rows as tuples that the driver takes, with the names of their columns."""
    encoders: dict[str, Callable[[Any], Any] | None] = {}
    while found := list(islice(rows, BATCH)):
        encoders = encoders or {name: encoder(table.__table__.c[name].type, dialect) for name in found[0]}
        columns = [
            [encode(row[name]) for row in found] if encode else [row[name] for row in found]
            for name, encode in encoders.items()
        ]
        yield list(encoders), list(zip(*columns, strict=True))
