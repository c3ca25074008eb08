"""Stands beside a searchable table so that parts of words and misspelled words are found. Batch mode drops it too."""

from __future__ import annotations

import warnings

import sqlalchemy as sa
from alembic import op

LISTED = """json_each('["' || replace({0}.{1}, ' ', '","') || '"]')"""
PLACES = "json_each('[' || substr(replace(hex(zeroblob(length({0}) + 1)), '00', ',0'), 2) || ']')"
WITHOUT = (
    "The database user may not make the extension pg_trgm, so typing errors are not found and parts of words slowly. "
    "Let an administrator of the server run, in this database: CREATE EXTENSION pg_trgm; "
    "then: {index}"
)


def make(table: str, key: str = "number", column: str = "words") -> None:
    """On SQLite the terms and their trigrams, kept equal by triggers; on PostgreSQL a GIN index and what asks it."""
    if op.get_bind().dialect.name == "postgresql":
        _make_on_postgresql(table, key, column)
    else:
        _make_on_sqlite(table, column)


def drop(table: str, column: str = "words") -> None:
    name = f"{table}_{column}"
    if op.get_bind().dialect.name == "postgresql":
        # The extension stays: another program of the same database may use it.
        op.execute(f"DROP FUNCTION {name}_alike(jsonb)")
        op.execute(f"DROP FUNCTION {name}_nearness(text, jsonb)")
        op.execute(f"DROP INDEX IF EXISTS {name}_alike_found")
        return
    for trigger in ("given", "taken", "changed"):
        op.execute(f"DROP TRIGGER {name}_terms_{trigger}")
    op.execute(f"DROP TABLE {name}_trigrams")
    op.execute(f"DROP TABLE {name}_terms")


# --- SQLite ----------------------------------------------------------------------------------------------------------


def _make_on_sqlite(table: str, column: str) -> None:
    name = f"{table}_{column}"
    op.execute(
        f"CREATE TABLE {name}_terms "
        "(id INTEGER PRIMARY KEY, term TEXT NOT NULL UNIQUE, size INTEGER, used INTEGER NOT NULL)"
    )
    op.execute(
        f"CREATE TABLE {name}_trigrams (trigram TEXT NOT NULL, id INTEGER NOT NULL, PRIMARY KEY (trigram, id)) "
        "WITHOUT ROWID"
    )
    three = "substr('  ' || {0} || ' ', p.key + 1, 3)"
    size = f"(SELECT count(DISTINCT {three.format('new.term')}) FROM {PLACES.format('new.term')} p)"
    op.execute(
        f"CREATE TRIGGER {name}_terms_added AFTER INSERT ON {name}_terms BEGIN "
        f"INSERT OR IGNORE INTO {name}_trigrams SELECT {three.format('new.term')}, new.id "
        f"FROM {PLACES.format('new.term')} p; UPDATE {name}_terms SET size = {size} WHERE id = new.id; END"
    )
    op.execute(
        f"CREATE TRIGGER {name}_terms_gone AFTER DELETE ON {name}_terms BEGIN "
        f"DELETE FROM {name}_trigrams WHERE id = old.id AND trigram IN "
        f"(SELECT {three.format('old.term')} FROM {PLACES.format('old.term')} p); END"
    )

    def given(row: str) -> str:
        listed = LISTED.format(row, column)
        return (
            f"INSERT OR IGNORE INTO {name}_terms (term, used) SELECT value, 0 FROM {listed} WHERE value <> ''; "
            f"UPDATE {name}_terms SET used = used + 1 WHERE term IN (SELECT value FROM {listed});"
        )

    old = f"(SELECT value FROM {LISTED.format('old', column)})"
    taken = (
        f"UPDATE {name}_terms SET used = used - 1 WHERE term IN {old}; "
        f"DELETE FROM {name}_terms WHERE used < 1 AND term IN {old};"
    )
    op.execute(
        f"INSERT INTO {name}_terms (term, used) SELECT w.value, count(*) FROM "
        f"(SELECT DISTINCT {table}.rowid, w.value FROM {table}, {LISTED.format(table, column)} w) w "
        "WHERE w.value <> '' GROUP BY w.value"
    )
    op.execute(f"CREATE TRIGGER {name}_terms_given AFTER INSERT ON {table} BEGIN {given('new')} END")
    op.execute(f"CREATE TRIGGER {name}_terms_taken AFTER DELETE ON {table} BEGIN {taken} END")
    op.execute(
        f"CREATE TRIGGER {name}_terms_changed AFTER UPDATE OF {column} ON {table} BEGIN {taken} {given('new')} END"
    )


# --- PostgreSQL ------------------------------------------------------------------------------------------------------

ALIKE = """
CREATE FUNCTION {name}_alike(asked jsonb) RETURNS SETOF bigint LANGUAGE plpgsql STABLE
SET enable_seqscan = off AS $$
DECLARE longest text[]; parts text[]; likes text[]; others jsonb;
BEGIN
  SELECT array(SELECT jsonb_array_elements_text(word)), asked - (place::integer - 1) INTO longest, others
    FROM jsonb_array_elements(asked) WITH ORDINALITY AS typed (word, place)
    ORDER BY length(word ->> 0) DESC, word ->> 0 LIMIT 1;
  parts := array(SELECT '%' || one || '%' FROM unnest(longest) one WHERE length(one) >= 3);
  likes := array(SELECT one FROM unnest(longest) one WHERE length(one) >= 5);
  IF cardinality(parts) = 0 THEN RETURN; END IF;
  IF EXISTS (SELECT FROM pg_extension WHERE extname = 'pg_trgm') THEN
    PERFORM set_config('pg_trgm.strict_word_similarity_threshold', '0.4', true);
    RETURN QUERY SELECT s.{key}::bigint FROM {table} s
      WHERE (s.{column} LIKE ANY (parts) OR s.{column} %>> ANY (likes))
      AND (s.{column} LIKE ANY (parts) OR EXISTS (
        SELECT FROM unnest(likes) one, string_to_table(s.{column}, ' ') stored WHERE similarity(stored, one) >= 0.4))
      AND NOT EXISTS (
        SELECT FROM jsonb_array_elements(others) word WHERE NOT EXISTS (
          SELECT FROM jsonb_array_elements_text(word) one, string_to_table(s.{column}, ' ') stored
          WHERE starts_with(stored, one) OR (length(one) >= 3 AND strpos(stored, one) > 0)
            OR (length(one) >= 5 AND similarity(stored, one) >= 0.4)));
  ELSE
    RETURN QUERY SELECT s.{key}::bigint FROM {table} s WHERE s.{column} LIKE ANY (parts) AND NOT EXISTS (
        SELECT FROM jsonb_array_elements(others) word WHERE NOT EXISTS (
          SELECT FROM jsonb_array_elements_text(word) one, string_to_table(s.{column}, ' ') stored
          WHERE starts_with(stored, one) OR (length(one) >= 3 AND strpos(stored, one) > 0)));
  END IF;
END $$
"""
NEARNESS = """
CREATE FUNCTION {name}_nearness(stored text, asked jsonb) RETURNS integer LANGUAGE plpgsql STABLE AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM jsonb_array_elements(asked) word WHERE NOT EXISTS (
      SELECT FROM jsonb_array_elements_text(word) one WHERE strpos(stored, one) > 0)) THEN
    RETURN 1;
  END IF;
  IF NOT EXISTS (SELECT FROM pg_extension WHERE extname = 'pg_trgm') THEN
    RETURN 10000;
  END IF;
  RETURN 10000 - (SELECT sum(best) FROM (
    SELECT max(CASE WHEN starts_with(part, one) THEN 1000 WHEN strpos(part, one) > 0 THEN 900
        WHEN length(one) >= 5 THEN round(1000 * similarity(part, one)::numeric)::integer ELSE 0 END) AS best
    FROM jsonb_array_elements(asked) WITH ORDINALITY AS typed (word, place),
      jsonb_array_elements_text(word) one, string_to_table(stored, ' ') part
    GROUP BY place) bests);
END $$
"""


def _make_on_postgresql(table: str, key: str, column: str) -> None:
    names = {"name": f"{table}_{column}", "table": table, "key": key, "column": column}
    index = f"CREATE INDEX {table}_{column}_alike_found ON {table} USING gin ({column} gin_trgm_ops)"
    try:
        with op.get_bind().begin_nested():
            op.execute("CREATE EXTENSION IF NOT EXISTS pg_trgm")
    except sa.exc.DBAPIError:
        warnings.warn(WITHOUT.format(index=index), stacklevel=2)
    else:
        op.execute(index)
    for function in (ALIKE, NEARNESS):
        op.get_bind().exec_driver_sql(function.format(**names))
