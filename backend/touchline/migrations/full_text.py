"""Stands beside a searchable table so that its words are found. Batch mode drops it: drop and make it around that."""

from __future__ import annotations

from alembic import op


def make(table: str, key: str = "number", column: str = "words") -> None:
    """On SQLite an FTS5 table kept equal by triggers, on PostgreSQL a GIN index."""
    if op.get_bind().dialect.name == "postgresql":
        op.execute(f"CREATE INDEX {table}_{column}_found ON {table} USING gin (to_tsvector('simple', {column}))")
        return
    name = f"{table}_{column}"
    taken = f"INSERT INTO {name} ({name}, rowid, {column}) VALUES ('delete', old.{key}, old.{column});"
    given = f"INSERT INTO {name} (rowid, {column}) VALUES (new.{key}, new.{column});"
    op.execute(
        f"CREATE VIRTUAL TABLE {name} USING fts5({column}, content='{table}', content_rowid='{key}', "
        "tokenize='unicode61 remove_diacritics 0', prefix='2 3 4')"
    )
    op.execute(f"INSERT INTO {name} ({name}) VALUES ('rebuild')")
    op.execute(f"CREATE TRIGGER {name}_given AFTER INSERT ON {table} BEGIN {given} END")
    op.execute(f"CREATE TRIGGER {name}_taken AFTER DELETE ON {table} BEGIN {taken} END")
    op.execute(f"CREATE TRIGGER {name}_changed AFTER UPDATE OF {column} ON {table} BEGIN {taken} {given} END")


def drop(table: str, column: str = "words") -> None:
    name = f"{table}_{column}"
    if op.get_bind().dialect.name == "postgresql":
        op.execute(f"DROP INDEX {name}_found")
        return
    for trigger in ("given", "taken", "changed"):
        op.execute(f"DROP TRIGGER {name}_{trigger}")
    op.execute(f"DROP TABLE {name}")
