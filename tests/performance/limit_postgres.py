"""The limit on PostgreSQL: one prepared statement returns the whole answer as JSON."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import asyncpg
import orjson

from performance.limit import Limit, Who, log_of_interaction, moment, now
from touchline.kernel import ids
from touchline.kernel.types import instant_text

SEEN = "($2 OR c.team_id IS NULL OR c.team_id = ANY($3::uuid[]))"
SAME = """({row}.customer_id = {owner}.customer_id OR $2 OR EXISTS (
  SELECT FROM customer c WHERE c.id = {row}.customer_id AND (c.team_id IS NULL OR c.team_id = ANY($3::uuid[]))))"""
"""What hangs on a row of the customer is mostly the same customer's; else it must be one that may be seen."""


WHO = """SELECT u.id, u.role, array_agg(m.team_id) FILTER (WHERE m.team_id IS NOT NULL) AS teams
  FROM token t JOIN app_user u ON u.id = t.user_id AND u.is_active LEFT JOIN team_member m ON m.user_id = u.id
  WHERE t.secret_hash = $1 AND t.revoked_at IS NULL AND (t.expires_at IS NULL OR t.expires_at > now()) GROUP BY u.id"""


def at(column: str) -> str:
    return f"""to_char({column}, 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')"""


def id_of(prefix: str, column: str) -> str:
    return f"""'"{prefix}_' || replace({column}::text, '-', '') || '"'"""


def said(column: str) -> str:
    """Free text, which may be null."""
    return f"coalesce(to_json({column})::text, 'null')"


def quoted(value: str) -> str:
    """What needs no escaping: a code or a moment."""
    return f"""'"' || {value} || '"'"""


def made(**parts: str) -> str:
    """An object as text, put together as PostgreSQL does it fastest: without its JSON functions."""
    pieces = " || ".join(
        f"""'{"," if number else "{"}"{key}":' || {value}""" for number, (key, value) in enumerate(parts.items())
    )
    return f"{pieces} || '}}'"


def all_of(rows: str, **node: str) -> str:
    """The edges of these rows, in their order."""
    edge = f"""'{{"node":' || {made(**node)} || '}}'"""
    return f"""(SELECT '{{"edges":[' || coalesce(string_agg({edge}, ','), '') || ']}}' FROM ({rows}) r)"""


def answer(**root: str) -> str:
    return f"SELECT {made(data=made(**root))}"


ONE = answer(
    customer=f"""(SELECT {
        made(
            id=id_of("cus", "c.id"),
            name=said("c.name"),
            town=said("c.town"),
            email=said("c.email"),
            relationship=quoted("c.relationship"),
        )
    } FROM customer c WHERE c.id = $1 AND {SEEN})"""
)

CONTACTS = all_of(
    "SELECT p.id, p.name, p.email FROM contact p WHERE p.customer_id = c.id ORDER BY p.name_key, p.id LIMIT 10",
    id=id_of("con", "r.id"),
    name=said("r.name"),
    email=said("r.email"),
)
ITEMS = all_of(
    f"""SELECT a.id, a.title, a.due_on FROM action_item a
      WHERE a.interaction_id = i.id AND {SAME.format(row="a", owner="i")} ORDER BY a.id LIMIT 5""",
    id=id_of("act", "r.id"),
    title=said("r.title"),
    dueOn=quoted("r.due_on"),
)
DOT = made(
    __typename=quoted("CASE d.kind WHEN 'SIGNAL' THEN 'Signal' WHEN 'FOLLOW_UP' THEN 'FollowUp' ELSE 'Milestone' END"),
    id=id_of("tou", "d.id"),
    kind=quoted("d.kind"),
    action=said("d.action"),
    subject=said("d.subject"),
    occurredAt=quoted(at("d.occurred_at")),
    recordedAt=quoted(at("d.recorded_at")),
    source=said("d.source"),
    contact=f"""coalesce((SELECT {made(name=said("p.name"))} FROM contact p
      WHERE p.id = d.contact_id AND {SAME.format(row="p", owner="d")}), 'null')""",
    user=f"coalesce((SELECT {made(name=said('u.name'))} FROM app_user u WHERE u.id = d.user_id), 'null')",
    interaction=f"""coalesce((SELECT {
        made(
            id=id_of("int", "i.id"),
            subject=said("i.subject"),
            direction=quoted("i.direction"),
            occurredAt=quoted(at("i.occurred_at")),
            actionItems=ITEMS,
        )
    } FROM interaction i WHERE i.id = d.interaction_id AND {SAME.format(row="i", owner="d")}), 'null')""",
)
PLACE = f"{at('d.occurred_at')} || '~' || replace(d.id::text, '-', '')"
INFO = made(
    hasNextPage="(count(*) > 50)::text",
    endCursor="coalesce('\"' || (array_agg(r.place))[least(count(*), 50)] || '\"', 'null')",
)
JOURNEY = answer(
    customer=f"""(SELECT {
        made(
            id=id_of("cus", "c.id"),
            name=said("c.name"),
            relationship=quoted("c.relationship"),
            registered="c.registered::text",
            contacts=CONTACTS,
            journey=f'''(SELECT '{{"edges":[' || array_to_string((array_agg(r.edge))[1:50], ',')
                || '],"pageInfo":' || {INFO} || '}}'
              FROM (SELECT {made(cursor=quoted(PLACE), node=DOT)} AS edge, {PLACE} AS place FROM touchpoint d
                WHERE d.customer_id = c.id AND d.superseded_at IS NULL
                ORDER BY d.occurred_at DESC, d.id DESC LIMIT 51) r)''',
        )
    } FROM customer c WHERE c.id = $1 AND {SEEN})"""
)

LATEST = all_of(
    """SELECT i.id, i.subject, i.direction, i.occurred_at FROM interaction i WHERE i.customer_id = r.id
      ORDER BY i.occurred_at DESC, i.id DESC LIMIT 5""",
    id=id_of("int", "r.id"),
    subject=said("r.subject"),
    direction=quoted("r.direction"),
    occurredAt=quoted(at("r.occurred_at")),
)
LISTS = answer(
    customers=all_of(
        """SELECT c.id, c.name, c.town FROM customer c
          WHERE ($1 OR c.team_id IS NULL OR c.team_id = ANY($2::uuid[])) ORDER BY c.name_key, c.id LIMIT 20""",
        id=id_of("cus", "r.id"),
        name=said("r.name"),
        town=said("r.town"),
        interactions=LATEST,
    )
)

FOUND = """FROM interaction i JOIN customer c ON c.id = i.customer_id
  WHERE i.medium_id IN (SELECT v.id FROM picklist_value v WHERE v.picklist = 'MEDIUM' AND v.code = ANY($1::text[]))
    AND i.assignee_id = ANY($4::uuid[]) AND i.occurred_at >= $5 AND i.occurred_at < $6 AND i.occurred_at <= now()
    AND ($2 OR c.team_id IS NULL OR c.team_id = ANY($3::uuid[]))"""

EDGES = all_of(
    f"""SELECT i.id, i.subject, i.direction, i.occurred_at, c.name AS customer, i.assignee_id {FOUND}
      ORDER BY i.occurred_at DESC, i.id DESC LIMIT 50""",
    id=id_of("int", "r.id"),
    subject=said("r.subject"),
    direction=quoted("r.direction"),
    occurredAt=quoted(at("r.occurred_at")),
    customer=made(name=said("r.customer")),
    assignee=f"coalesce((SELECT {made(name=said('u.name'))} FROM app_user u WHERE u.id = r.assignee_id), 'null')",
)
FILTERED = answer(interactions=f"""'{{"totalCount":' || (SELECT count(*) {FOUND}) || ',' || substr({EDGES}, 2)""")

CHOSEN = """SELECT c.time_zone, (
    SELECT json_object_agg(v.picklist, v.id) FROM picklist_value v WHERE v.retired_at IS NULL
      AND (v.picklist, v.code) IN (('MEDIUM', $4::text), ('STEP', $5::text), ('OUTCOME', 'RECORDED'))) AS chosen
  FROM customer c WHERE c.id = $1 AND ($2 OR c.team_id IS NULL OR c.team_id = ANY($3::uuid[]))"""

WRITTEN = """WITH interaction AS (
    INSERT INTO interaction (id, version, family, personal, customer_id, assignee_id, creator_id, subject, subject_key,
      starts_at, duration_minutes, ends_at, time_zone, occurred_at, medium_id, direction, step_id, links, state,
      outcome_id, actual_started_at, actual_minutes, completed_at, update_date_at, created_at)
    VALUES ($1, 1, 'APPOINTMENT', false, $2, $3, $3, $4::text, lower($4::text), $5, 0, $5, 'UTC', $5, $6, 'OUTGOING',
      $7, '[]', 'COMPLETED', $8, $5, 0, $9, $5, $9)),
  touchpoint AS (
    INSERT INTO touchpoint (id, kind, customer_id, user_id, interaction_id, medium_id, outcome_id, action, subject,
      status, impressions, occurred_at, recorded_at, source)
    VALUES ($10, 'FOLLOW_UP', $2, $3, $1, $6, $8, 'call dialled', $4::text, 'ATTENDED', '[]', $5, $9, 'touchline')),
  clock AS (
    UPDATE customer SET last_contacted_at = $5
    WHERE id = $2 AND (last_contacted_at IS NULL OR last_contacted_at < $5)),
  log AS (
    INSERT INTO change ("transaction", id, at, user_id, kind, entity, entity_id, customer_id, fields)
    SELECT pg_current_xact_id()::text::bigint, l.id, $9, $3, l.kind, l.entity, l.entity_id, $2, l.fields
    FROM (VALUES ($11::uuid, 'LOGGED', 'interaction', $1::uuid, $13::jsonb),
      ($12::uuid, 'RECORDED', 'touchpoint', $10::uuid, $14::jsonb)) l(id, kind, entity, entity_id, fields))
  SELECT pg_notify('change', replace($2::uuid::text, '-', ''))"""
"""An interaction, its touchpoint, the customer's clock, two entries of the log and a notice, in one transaction."""


class PostgresLimit(Limit):
    def __init__(self, url: str) -> None:
        super().__init__()
        self.url = url

    async def open(self) -> None:
        self.pool = await asyncpg.create_pool(
            self.url,
            min_size=1,
            max_size=10,
            max_cacheable_statement_size=0,
            reset=_nothing,
            server_settings={"jit": "off", "timezone": "UTC"},
        )

    async def close(self) -> None:
        await self.pool.close()

    async def who(self, secret_hash: bytes) -> Who:
        async with self.pool.acquire() as connection:
            row = await connection.fetchrow(WHO, secret_hash)
        return Who(row["id"], row["role"] != "ANALYST", tuple(row["teams"] or ()))

    async def _value(self, text: str, *values: Any) -> bytes:
        async with self.pool.acquire() as connection:
            answer: str = await connection.fetchval(text, *values)
        return answer.encode()

    async def q1(self, variables: dict[str, Any], who: Who) -> bytes:
        return await self._value(JOURNEY, variables["id"][4:], who.sees_all, who.teams)

    async def q2(self, variables: dict[str, Any], who: Who) -> bytes:
        return await self._value(LISTS, who.sees_all, who.teams)

    async def q3(self, variables: dict[str, Any], who: Who) -> bytes:
        assignees = [id_[4:] for id_ in variables["assignees"]]
        since, until = map(datetime.fromisoformat, (variables["since"], variables["until"]))
        return await self._value(FILTERED, variables["media"], who.sees_all, who.teams, assignees, since, until)

    async def q4(self, variables: dict[str, Any], who: Who) -> bytes:
        return await self._value(ONE, variables["id"][4:], who.sees_all, who.teams)

    async def q5(self, variables: dict[str, Any], who: Who) -> bytes:
        given, written_at = variables["input"], now()
        key, id_, touchpoint = given["customerId"][4:], ids.new().hex(), ids.new().hex()
        began = datetime.fromisoformat(given["startedAt"])
        async with self.pool.acquire() as connection, connection.transaction():
            row = await connection.fetchrow(CHOSEN, key, who.sees_all, who.teams, given["medium"], given["step"])
            chosen = orjson.loads(row["chosen"])
            medium, step, outcome = chosen["MEDIUM"], chosen["STEP"], chosen["OUTCOME"]
            logs = log_of_interaction(key, who.id.hex, given, instant_text(written_at), (medium, step, outcome))
            await connection.fetchval(
                WRITTEN, id_, key, who.id, given["subject"], began, medium, step, outcome, written_at, touchpoint,
                ids.new().hex(), ids.new().hex(), *logs,
            )  # fmt: skip
        interaction = {"id": f"int_{id_}", "subject": given["subject"], "occurredAt": moment(given["startedAt"])}
        return orjson.dumps({"data": {"logInteraction": {"interaction": interaction}}})


async def _nothing(_: Any) -> None:
    """Nothing that would have to be reset stays in a session."""
