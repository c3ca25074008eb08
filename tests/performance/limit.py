"""The limit: the same answers by hand-written SQL and orjson over the standard library's SQLite, permission applied."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from typing import Any

import orjson

from touchline.kernel import ids
from touchline.kernel.types import instant_text
from touchline.people.rules import Viewer

TYPES = {"SIGNAL": "Signal", "FOLLOW_UP": "FollowUp", "MILESTONE": "Milestone"}


def shown(prefix: str, id_: bytes) -> str:
    return f"{prefix}_{id_.hex()}"


class Limit:
    """One reading and one writing connection of one file, for one viewer."""

    def __init__(self, path: str, viewer: Viewer) -> None:
        self.viewer = viewer
        self.read = sqlite3.connect(path, isolation_level=None, check_same_thread=False, cached_statements=512)
        self.read.execute("PRAGMA mmap_size=1073741824")
        self.write = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        self.write.execute("PRAGMA synchronous=FULL")
        self.teams = ",".join("?" * len(viewer.teams))
        self.seen = "1" if viewer.sees_all else f"(c.team_id IS NULL OR c.team_id IN ({self.teams}))"
        self.mine: tuple[bytes, ...] = () if viewer.sees_all else viewer.teams

    def q1(self, id_: str) -> bytes:
        key = ids.read(id_)
        run = self.read.execute
        customer = run(
            f"SELECT c.id, c.name, c.relationship, c.registered FROM customer c WHERE c.id = ? AND {self.seen}",
            (key, *self.mine),
        ).fetchone()
        contacts = run(
            "SELECT id, name, email FROM contact WHERE customer_id = ? ORDER BY name_key, id LIMIT 10", (key,)
        ).fetchall()
        dots = run(
            """SELECT t.id, t.kind, t.action, t.subject, t.occurred_at, t.recorded_at, t.source, p.name, u.name,
                      i.id, i.subject, i.direction, i.occurred_at
               FROM touchpoint t LEFT JOIN contact p ON p.id = t.contact_id LEFT JOIN app_user u ON u.id = t.user_id
               LEFT JOIN interaction i ON i.id = t.interaction_id
               WHERE t.customer_id = ? AND t.superseded_at IS NULL ORDER BY t.occurred_at DESC, t.id DESC LIMIT 51""",
            (key,),
        ).fetchall()
        page = dots[:50]
        items: dict[bytes, list[Any]] = defaultdict(list)
        wanted = [row[9] for row in page if row[9] is not None]
        found = run(
            f"""WITH p(id) AS (VALUES {",".join("(?)" for _ in wanted)})
                SELECT a.interaction_id, a.id, a.title, a.due_on FROM p JOIN action_item a ON a.id IN (
                  SELECT id FROM action_item WHERE interaction_id = p.id ORDER BY due_on, id LIMIT 5)
                ORDER BY a.due_on, a.id""",
            wanted,
        )
        for parent, *item in found:
            items[parent].append(item)
        edges = [
            {
                "cursor": f"{row[4]}~{row[0].hex()}",
                "node": {
                    "__typename": TYPES[row[1]],
                    "id": shown("tou", row[0]),
                    "kind": row[1],
                    "action": row[2],
                    "subject": row[3],
                    "occurredAt": row[4],
                    "recordedAt": row[5],
                    "source": row[6],
                    "contact": None if row[7] is None else {"name": row[7]},
                    "user": None if row[8] is None else {"name": row[8]},
                    "interaction": None
                    if row[9] is None
                    else {
                        "id": shown("int", row[9]),
                        "subject": row[10],
                        "direction": row[11],
                        "occurredAt": row[12],
                        "actionItems": {
                            "edges": [
                                {"node": {"id": shown("act", item[0]), "title": item[1], "dueOn": item[2]}}
                                for item in items[row[9]]
                            ]
                        },
                    },
                },
            }
            for row in page
        ]
        info = {"hasNextPage": len(dots) > 50, "endCursor": edges[-1]["cursor"] if edges else None}
        return orjson.dumps(
            {
                "data": {
                    "customer": {
                        "id": shown("cus", customer[0]),
                        "name": customer[1],
                        "relationship": customer[2],
                        "registered": bool(customer[3]),
                        "contacts": {
                            "edges": [
                                {"node": {"id": shown("con", c[0]), "name": c[1], "email": c[2]}} for c in contacts
                            ]
                        },
                        "journey": {"edges": edges, "pageInfo": info},
                    }
                }
            }
        )

    def q2(self) -> bytes:
        run = self.read.execute
        customers = run(
            f"SELECT c.id, c.name, c.town FROM customer c WHERE {self.seen} ORDER BY c.name_key, c.id LIMIT 20",
            self.mine,
        ).fetchall()
        last: dict[bytes, list[Any]] = defaultdict(list)
        found = run(
            f"""WITH p(id) AS (VALUES {",".join("(?)" for _ in customers)})
                SELECT i.customer_id, i.id, i.subject, i.direction, i.occurred_at FROM p JOIN interaction i ON i.id IN (
                  SELECT id FROM interaction WHERE customer_id = p.id ORDER BY occurred_at DESC, id DESC LIMIT 5)
                ORDER BY i.occurred_at DESC, i.id DESC""",
            [row[0] for row in customers],
        )
        for parent, *row in found:
            last[parent].append(row)
        return orjson.dumps(
            {
                "data": {
                    "customers": {
                        "edges": [
                            {
                                "node": {
                                    "id": shown("cus", c[0]),
                                    "name": c[1],
                                    "town": c[2],
                                    "interactions": {
                                        "edges": [
                                            {
                                                "node": {
                                                    "id": shown("int", row[0]),
                                                    "subject": row[1],
                                                    "direction": row[2],
                                                    "occurredAt": row[3],
                                                }
                                            }
                                            for row in last[c[0]]
                                        ]
                                    },
                                }
                            }
                            for c in customers
                        ]
                    }
                }
            }
        )

    def q3(self, media: list[str], assignees: list[str], since: str, until: str) -> bytes:
        marks = ",".join("?" * len(media)), ",".join("?" * len(assignees))
        where = f"""FROM interaction i JOIN customer c ON c.id = i.customer_id
            WHERE i.medium_id IN (SELECT id FROM picklist_value WHERE picklist = 'MEDIUM' AND code IN ({marks[0]}))
              AND i.assignee_id IN ({marks[1]}) AND i.occurred_at >= ? AND i.occurred_at < ? AND {self.seen}"""
        values = (*media, *(ids.read(id_) for id_ in assignees), since, until, *self.mine)
        count = self.read.execute(f"SELECT count(*) {where}", values).fetchone()[0]
        rows = self.read.execute(
            f"""SELECT i.id, i.subject, i.direction, i.occurred_at, c.name, u.name {
                where.replace("WHERE", "JOIN app_user u ON u.id = i.assignee_id WHERE", 1)
            }
                ORDER BY i.occurred_at DESC, i.id DESC LIMIT 50""",
            values,
        )
        edges = [
            {
                "node": {
                    "id": shown("int", row[0]),
                    "subject": row[1],
                    "direction": row[2],
                    "occurredAt": row[3],
                    "customer": {"name": row[4]},
                    "assignee": {"name": row[5]},
                }
            }
            for row in rows
        ]
        return orjson.dumps({"data": {"interactions": {"totalCount": count, "edges": edges}}})

    def q4(self, id_: str) -> bytes:
        row = self.read.execute(
            f"SELECT c.id, c.name, c.town, c.email, c.relationship FROM customer c WHERE c.id = ? AND {self.seen}",
            (ids.read(id_), *self.mine),
        ).fetchone()
        customer = {"id": shown("cus", row[0]), "name": row[1], "town": row[2], "email": row[3], "relationship": row[4]}
        return orjson.dumps({"data": {"customer": customer}})

    def q5(self, customer: str, row: dict[str, Any]) -> bytes:
        """One interaction with its touchpoint and log entry, in one transaction."""
        key, id_, at = ids.read(customer), ids.new(), instant_text(row["at"])
        run = self.write.execute
        run("BEGIN IMMEDIATE")
        run(f"SELECT 1 FROM customer c WHERE c.id = ? AND {self.seen}", (key, *self.mine)).fetchone()
        person = self.viewer.id
        run(
            """INSERT INTO interaction (id, version, family, personal, customer_id, assignee_id, creator_id, subject,
                 subject_key, starts_at, ends_at, time_zone, occurred_at, medium_id, direction, step_id, links, state,
                 outcome_id, actual_started_at, completed_at, update_date_at, created_at)
               VALUES (?, 1, 'APPOINTMENT', 0, ?, ?, ?, 's', 's', ?, ?, 'UTC', ?, ?, 'OUTGOING', ?, '[]', 'COMPLETED',
                 ?, ?, ?, ?, ?)""",
            (id_, key, person, person, at, at, at, row["medium"], row["step"], row["outcome"], at, at, at, at),
        )
        run(
            """INSERT INTO touchpoint (id, kind, customer_id, user_id, interaction_id, medium_id, action, impressions,
                 occurred_at, recorded_at, source)
               VALUES (?, 'FOLLOW_UP', ?, ?, ?, ?, 'call dialled', '[]', ?, ?, 'touchline')""",
            (ids.new(), key, person, id_, row["medium"], at, at),
        )
        run(
            """INSERT INTO change ("transaction", id, at, user_id, kind, entity, entity_id, customer_id, fields)
               VALUES (0, ?, ?, ?, 'CREATED', 'interaction', ?, ?, '[]')""",
            (ids.new(), at, person, id_, key),
        )
        run("COMMIT")
        return orjson.dumps(
            {"data": {"logInteraction": {"interaction": {"id": shown("int", id_), "subject": "s", "occurredAt": at}}}}
        )
