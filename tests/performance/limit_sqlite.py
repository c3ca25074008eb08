"""The limit on SQLite: few statements over the standard library's driver, in the event loop, and orjson."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Sequence
from typing import Any

import orjson

from performance.limit import TYPES, Limit, Who, log_of_interaction, moment, now
from touchline.kernel import ids
from touchline.kernel.types import instant_text

SEEN = "(? OR c.team_id IS NULL OR c.team_id IN ({teams}))"
SAME = """({row}.customer_id = {owner}.customer_id OR ? OR EXISTS (
  SELECT 1 FROM customer c WHERE c.id = {row}.customer_id AND (c.team_id IS NULL OR c.team_id IN ({teams}))))"""
"""What hangs on a row of the customer is mostly the same customer's; else it must be one that may be seen."""


def marks(values: Sequence[Any]) -> str:
    return ",".join("?" * len(values))


class SqliteLimit(Limit):
    def __init__(self, path: str) -> None:
        super().__init__()
        self.path = path

    async def open(self) -> None:
        self.read = sqlite3.connect(self.path, isolation_level=None, cached_statements=512)
        for pragma in ("cache_size=-65536", "mmap_size=1073741824", "query_only=ON"):
            self.read.execute(f"PRAGMA {pragma}")
        self.write = sqlite3.connect(self.path, isolation_level=None, cached_statements=512)
        for pragma in ("cache_size=-65536", "synchronous=FULL", "foreign_keys=ON", "busy_timeout=5000"):
            self.write.execute(f"PRAGMA {pragma}")

    async def close(self) -> None:
        self.read.close()
        self.write.close()

    def who(self, secret_hash: bytes) -> Who:
        rows = self.read.execute(
            """SELECT u.id, u.role, m.team_id FROM token t JOIN app_user u ON u.id = t.user_id AND u.is_active
               LEFT JOIN team_member m ON m.user_id = u.id
               WHERE t.secret_hash = ? AND t.revoked_at IS NULL AND (t.expires_at IS NULL OR t.expires_at > ?)""",
            (secret_hash, instant_text(now())),
        ).fetchall()
        return Who(rows[0][0], rows[0][1] != "ANALYST", tuple(row[2] or ids.NONE for row in rows))

    def q1(self, variables: dict[str, Any], who: Who) -> bytes:
        key, run, teams = ids.read(variables["id"]), self.read.execute, marks(who.teams)
        sees = (who.sees_all, *who.teams)
        run("BEGIN")
        customer = run(
            f"""SELECT c.id, c.name, c.relationship, c.registered FROM customer c
                WHERE c.id = ? AND {SEEN.format(teams=teams)}""",
            (key, *sees),
        ).fetchone()
        contacts = run(
            "SELECT id, name, email FROM contact WHERE customer_id = ? ORDER BY name_key, id LIMIT 10", (key,)
        ).fetchall()
        dots = run(
            f"""SELECT t.id, t.kind, t.action, t.subject, t.occurred_at, t.recorded_at, t.source, p.id, p.name, u.id,
                      u.name, i.id, i.subject, i.direction, i.occurred_at
               FROM touchpoint t
               LEFT JOIN contact p ON p.id = t.contact_id AND {SAME.format(row="p", owner="t", teams=teams)}
               LEFT JOIN app_user u ON u.id = t.user_id
               LEFT JOIN interaction i ON i.id = t.interaction_id AND {SAME.format(row="i", owner="t", teams=teams)}
               WHERE t.customer_id = ? AND t.superseded_at IS NULL ORDER BY t.occurred_at DESC, t.id DESC LIMIT 51""",
            (*sees, *sees, key),
        ).fetchall()
        page = dots[:50]
        items: dict[bytes, list[Any]] = defaultdict(list)
        wanted = [row[11] for row in page if row[11] is not None]
        if wanted:
            filled = wanted + [None] * ((1 << (len(wanted) - 1).bit_length()) - len(wanted))
            found = run(
                f"""SELECT i.id, a.id, a.title, a.due_on FROM interaction i JOIN action_item a ON a.id IN (
                      SELECT x.id FROM action_item x WHERE x.interaction_id = i.id
                        AND {SAME.format(row="x", owner="i", teams=teams)} ORDER BY x.id LIMIT 5)
                    WHERE i.id IN ({marks(filled)}) ORDER BY a.id""",
                (*sees, *filled),
            )
            for parent, id_, title, due_on in found:
                items[parent].append({"node": {"id": "act_" + id_.hex(), "title": title, "dueOn": due_on}})
        run("COMMIT")
        edges = [
            {
                "cursor": f"{at}~{id_.hex()}",
                "node": {
                    "__typename": TYPES[kind],
                    "id": "tou_" + id_.hex(),
                    "kind": kind,
                    "action": action,
                    "subject": subject,
                    "occurredAt": at,
                    "recordedAt": recorded,
                    "source": source,
                    "contact": None if contact is None else {"name": contact_name},
                    "user": None if user is None else {"name": user_name},
                    "interaction": None
                    if about is None
                    else {
                        "id": "int_" + about.hex(),
                        "subject": about_subject,
                        "direction": direction,
                        "occurredAt": about_at,
                        "actionItems": {"edges": items[about]},
                    },
                },
            }
            for (
                id_, kind, action, subject, at, recorded, source, contact, contact_name, user, user_name,
                about, about_subject, direction, about_at,
            ) in page
        ]  # fmt: skip
        return orjson.dumps(
            {
                "data": {
                    "customer": {
                        "id": "cus_" + customer[0].hex(),
                        "name": customer[1],
                        "relationship": customer[2],
                        "registered": customer[3] == 1,
                        "contacts": {
                            "edges": [
                                {"node": {"id": "con_" + c[0].hex(), "name": c[1], "email": c[2]}} for c in contacts
                            ]
                        },
                        "journey": {
                            "edges": edges,
                            "pageInfo": {
                                "hasNextPage": len(dots) > 50,
                                "endCursor": edges[-1]["cursor"] if edges else None,
                            },
                        },
                    }
                }
            }
        )

    def q2(self, variables: dict[str, Any], who: Who) -> bytes:
        run = self.read.execute
        run("BEGIN")
        customers = run(
            f"""SELECT c.id, c.name, c.town FROM customer c WHERE {SEEN.format(teams=marks(who.teams))}
                ORDER BY c.name_key, c.id LIMIT 20""",
            (who.sees_all, *who.teams),
        ).fetchall()
        keys = [row[0] for row in customers]
        last: dict[bytes, list[Any]] = {key: [] for key in keys}
        found = run(
            f"""WITH p(id) AS (VALUES {",".join(["(?)"] * len(keys))})
                SELECT p.id, i.id, i.subject, i.direction, i.occurred_at FROM p JOIN interaction i ON i.id IN (
                  SELECT id FROM interaction WHERE customer_id = p.id ORDER BY occurred_at DESC, id DESC LIMIT 5)
                ORDER BY i.occurred_at DESC, i.id DESC""",
            keys,
        )
        for parent, id_, subject, direction, at in found:
            node = {"id": "int_" + id_.hex(), "subject": subject, "direction": direction, "occurredAt": at}
            last[parent].append({"node": node})
        run("COMMIT")
        edges = [
            {"node": {"id": "cus_" + c[0].hex(), "name": c[1], "town": c[2], "interactions": {"edges": last[c[0]]}}}
            for c in customers
        ]
        return orjson.dumps({"data": {"customers": {"edges": edges}}})

    def q3(self, variables: dict[str, Any], who: Who) -> bytes:
        run, media = self.read.execute, variables["media"]
        assignees = [ids.read(id_) for id_ in variables["assignees"]]
        joined = "FROM interaction i JOIN customer c ON c.id = i.customer_id"
        where = f"""WHERE i.medium_id IN (
                SELECT id FROM picklist_value WHERE picklist = 'MEDIUM' AND code IN ({marks(media)}))
              AND i.assignee_id IN ({marks(assignees)})
              AND i.occurred_at >= ? AND i.occurred_at < ? AND i.occurred_at <= ?
              AND {SEEN.format(teams=marks(who.teams))}"""
        period = (moment(variables["since"]), moment(variables["until"]), instant_text(now()))
        values = (*media, *assignees, *period, who.sees_all, *who.teams)
        run("BEGIN")
        count = run(f"SELECT count(*) {joined} {where}", values).fetchone()[0]
        rows = run(
            f"""SELECT i.id, i.subject, i.direction, i.occurred_at, c.name, u.name
                {joined} JOIN app_user u ON u.id = i.assignee_id {where}
                ORDER BY i.occurred_at DESC, i.id DESC LIMIT 50""",
            values,
        )
        edges = [
            {
                "node": {
                    "id": "int_" + id_.hex(),
                    "subject": subject,
                    "direction": direction,
                    "occurredAt": at,
                    "customer": {"name": customer},
                    "assignee": {"name": assignee},
                }
            }
            for id_, subject, direction, at, customer, assignee in rows
        ]
        run("COMMIT")
        return orjson.dumps({"data": {"interactions": {"totalCount": count, "edges": edges}}})

    def q4(self, variables: dict[str, Any], who: Who) -> bytes:
        id_, name, town, email, relationship = self.read.execute(
            f"""SELECT c.id, c.name, c.town, c.email, c.relationship FROM customer c
                WHERE c.id = ? AND {SEEN.format(teams=marks(who.teams))}""",
            (ids.read(variables["id"]), who.sees_all, *who.teams),
        ).fetchone()
        customer = {"id": "cus_" + id_.hex(), "name": name, "town": town, "email": email, "relationship": relationship}
        return orjson.dumps({"data": {"customer": customer}})

    def q5(self, variables: dict[str, Any], who: Who) -> bytes:
        """An interaction, its touchpoint, the clock of the customer and two entries of the log, in one transaction."""
        given, run, at = variables["input"], self.write.execute, instant_text(now())
        key, id_, touchpoint, began = ids.read(given["customerId"]), ids.new(), ids.new(), moment(given["startedAt"])
        assert key is not None
        run("BEGIN IMMEDIATE")
        run(
            f"SELECT c.time_zone FROM customer c WHERE c.id = ? AND {SEEN.format(teams=marks(who.teams))}",
            (key, who.sees_all, *who.teams),
        ).fetchone()
        chosen = dict(
            run(
                """SELECT picklist, id FROM picklist_value
                   WHERE retired_at IS NULL AND ((picklist = 'MEDIUM' AND code = ?)
                     OR (picklist = 'STEP' AND code = ?) OR (picklist = 'OUTCOME' AND code = 'RECORDED'))""",
                (given["medium"], given["step"]),
            ).fetchall()
        )
        medium, step, outcome = chosen["MEDIUM"], chosen["STEP"], chosen["OUTCOME"]
        run(
            """INSERT INTO interaction (id, version, family, personal, customer_id, assignee_id, creator_id, subject,
                 subject_key, starts_at, duration_minutes, ends_at, time_zone, occurred_at, medium_id, direction,
                 step_id, links, state, outcome_id, actual_started_at, actual_minutes, completed_at, update_date_at,
                 created_at)
               VALUES (?, 1, 'APPOINTMENT', 0, ?, ?, ?, ?, ?, ?, 0, ?, 'UTC', ?, ?, 'OUTGOING', ?, '[]', 'COMPLETED',
                 ?, ?, 0, ?, ?, ?)""",
            (
                id_, key, who.id, who.id, given["subject"], given["subject"].lower(), began, began, began, medium, step,
                outcome, began, at, began, at,
            ),
        )  # fmt: skip
        run(
            """INSERT INTO touchpoint (id, kind, customer_id, user_id, interaction_id, medium_id, outcome_id, action,
                 subject, status, impressions, occurred_at, recorded_at, source)
               VALUES (?, 'FOLLOW_UP', ?, ?, ?, ?, ?, 'call dialled', ?, 'ATTENDED', '[]', ?, ?, 'touchline')""",
            (touchpoint, key, who.id, id_, medium, outcome, given["subject"], began, at),
        )
        run(
            """UPDATE customer SET last_contacted_at = ?
               WHERE id = ? AND (last_contacted_at IS NULL OR last_contacted_at < ?)""",
            (began, key, began),
        )
        logs = log_of_interaction(key.hex(), who.id.hex(), given, at, (medium.hex(), step.hex(), outcome.hex()))
        self.write.executemany(
            """INSERT INTO change ("transaction", id, at, user_id, kind, entity, entity_id, customer_id, fields)
               VALUES (0, ?, ?, ?, ?, ?, ?, ?, ?)""",
            [
                (ids.new(), at, who.id, "LOGGED", "interaction", id_, key, logs[0]),
                (ids.new(), at, who.id, "RECORDED", "touchpoint", touchpoint, key, logs[1]),
            ],
        )
        run("COMMIT")
        interaction = {"id": "int_" + id_.hex(), "subject": given["subject"], "occurredAt": began}
        return orjson.dumps({"data": {"logInteraction": {"interaction": interaction}}})
