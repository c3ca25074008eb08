"""The peer: PostGraphile 5 on the same PostgreSQL, asked for the same rows. It checks no permission."""

from __future__ import annotations

import filecmp
import os
import random
import shutil
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from itertools import cycle
from pathlib import Path
from typing import Any

import asyncpg
import orjson

from performance.asked import Make, Values
from performance.client import request
from performance.data import NOW, SECRET
from performance.limit import log_of_interaction
from performance.processes import Server
from performance.stores import FOLDER
from touchline.kernel import ids
from touchline.kernel.types import instant_text

SOURCES, INSTALLED = Path(__file__).parent / "postgraphile", FOLDER / "postgraphile"

FILTER = """CREATE SCHEMA IF NOT EXISTS peer;
CREATE OR REPLACE FUNCTION peer.found_interactions(
  media uuid[], assignees uuid[], since timestamptz, until timestamptz, teams uuid[])
RETURNS SETOF public.interaction LANGUAGE sql STABLE AS $$
  SELECT i.* FROM public.interaction i JOIN public.customer c ON c.id = i.customer_id
  WHERE i.medium_id = ANY(media) AND i.assignee_id = ANY(assignees) AND i.occurred_at >= since AND i.occurred_at < until
    AND (c.team_id IS NULL OR c.team_id = ANY(teams)) ORDER BY i.occurred_at DESC, i.id DESC $$"""
"""Its conditions only compare for equality; a function is its own way to filter by more."""

QUESTIONS = {
    "Q1": """query Q1($id: UUID!) { customerByRowId(rowId: $id) { rowId name relationship registered
      contactsByCustomerId(first: 10, orderBy: [NAME_KEY_ASC, ROW_ID_ASC]) { edges { node { rowId name email } } }
      touchpointsByCustomerId(first: 50, orderBy: [OCCURRED_AT_DESC, ROW_ID_DESC]) { edges { cursor node {
        __typename rowId kind action subject occurredAt recordedAt source
        contactByContactId { name } appUserByUserId { name }
        interactionByInteractionId { rowId subject direction occurredAt
          actionItemsByInteractionId(first: 5, orderBy: [ROW_ID_ASC]) { edges { node { rowId title dueOn } } } } } }
      pageInfo { hasNextPage endCursor } } } }""",
    "Q2": """query Q2 { allCustomers(first: 20, orderBy: [NAME_KEY_ASC, ROW_ID_ASC]) { edges { node { rowId name town
      interactionsByCustomerId(first: 5, orderBy: [OCCURRED_AT_DESC, ROW_ID_DESC]) { edges { node {
        rowId subject direction occurredAt } } } } } } }""",
    "Q3": """query Q3($media: [UUID], $assignees: [UUID], $since: Datetime, $until: Datetime, $teams: [UUID]) {
      peerFoundInteractions(first: 50, media: $media, assignees: $assignees, since: $since, until: $until,
        teams: $teams) { totalCount
        edges { node { rowId subject direction occurredAt customerByCustomerId { name }
          appUserByAssigneeId { name } } } } }""",
    "Q4": """query Q4($id: UUID!) { customerByRowId(rowId: $id) { rowId name town email relationship } }""",
    "Q5": """mutation Q5($interaction: InteractionInput!, $touchpoint: TouchpointInput!, $logged: ChangeInput!,
      $recorded: ChangeInput!, $customer: UUID!, $at: Datetime!) {
      createInteraction(input: { interaction: $interaction }) { interaction { rowId subject occurredAt } }
      createTouchpoint(input: { touchpoint: $touchpoint }) { clientMutationId }
      updateCustomerByRowId(input: { rowId: $customer, customerPatch: { lastContactedAt: $at } }) { clientMutationId }
      first: createChange(input: { change: $logged }) { clientMutationId }
      second: createChange(input: { change: $recorded }) { clientMutationId } }""",
}


def peer(url: str) -> Server:
    _install()
    node = Path(sys.executable).with_name("node")
    environment = {**os.environ, "NODE_ENV": "production", "GRAPHILE_ENV": "production"}
    command = [str(node), str(INSTALLED.absolute() / "server.js"), url]
    return Server("PostGraphile", command, environment, FOLDER / "postgraphile.log")


async def prepare(url: str) -> None:
    connection = await asyncpg.connect(url)
    await connection.execute(FILTER)
    await connection.close()


def _install() -> None:
    """What the lock file says, once."""
    INSTALLED.mkdir(parents=True, exist_ok=True)
    shutil.copy(SOURCES / "server.js", INSTALLED)
    lock, done = SOURCES / "package-lock.json", INSTALLED / "node_modules" / "installed"
    if done.exists() and filecmp.cmp(lock, done, shallow=False):
        return
    for file in (SOURCES / "package.json", lock):
        shutil.copy(file, INSTALLED)
    npm = Path(sys.executable).with_name("npm")
    options = ["--ignore-scripts", "--no-audit", "--no-fund", "--no-update-notifier"]
    subprocess.run([npm, "ci", *options], cwd=INSTALLED, check=True)
    shutil.copy(lock, done)


def theirs(values: Values) -> dict[str, Make]:
    """The questions as it takes them: ids as they are, and every column of every row that a mutation writes."""
    chance = random.Random(1)
    read, written = cycle(chance.sample(values.read, len(values.read))), cycle(values.written)
    period = {"since": instant_text(NOW - timedelta(days=90)), "until": instant_text(NOW)}
    filters = {"media": values.media, "assignees": values.assignees, "teams": values.teams, **period}
    return {
        "Q1": lambda: request(QUESTIONS["Q1"], {"id": next(read)}, SECRET),
        "Q2": lambda: request(QUESTIONS["Q2"], {}, SECRET),
        "Q3": lambda: request(QUESTIONS["Q3"], filters, SECRET),
        "Q4": lambda: request(QUESTIONS["Q4"], {"id": next(read)}, SECRET),
        "Q5": lambda: request(QUESTIONS["Q5"], _rows(values, next(written)), SECRET),
    }


def _rows(values: Values, customer: str) -> dict[str, Any]:
    at, user, id_, touchpoint = instant_text(datetime.now(UTC)), values.writer, ids.new().hex(), ids.new().hex()
    medium, step, outcome, subject = values.media[0], values.step_id, values.outcome_id, "Asked for an offer"
    logs = log_of_interaction(customer, user, {"startedAt": at, "subject": subject}, at, (medium, step, outcome))
    log = {"transaction": "0", "at": at, "userId": user, "customerId": customer}
    return {
        "customer": customer,
        "at": at,
        "interaction": {
            "rowId": id_,
            "version": 1,
            "family": "APPOINTMENT",
            "personal": False,
            "customerId": customer,
            "assigneeId": user,
            "creatorId": user,
            "subject": subject,
            "subjectKey": subject.lower(),
            "startsAt": at,
            "durationMinutes": 0,
            "endsAt": at,
            "timeZone": "UTC",
            "occurredAt": at,
            "mediumId": medium,
            "direction": "OUTGOING",
            "stepId": step,
            "links": [],
            "state": "COMPLETED",
            "outcomeId": outcome,
            "actualStartedAt": at,
            "actualMinutes": 0,
            "completedAt": at,
            "updateDateAt": at,
            "createdAt": at,
        },
        "touchpoint": {
            "rowId": touchpoint,
            "kind": "FOLLOW_UP",
            "customerId": customer,
            "userId": user,
            "interactionId": id_,
            "mediumId": medium,
            "outcomeId": outcome,
            "action": "call dialled",
            "subject": subject,
            "status": "ATTENDED",
            "impressions": [],
            "occurredAt": at,
            "recordedAt": at,
            "source": "touchline",
        },
        "logged": log
        | {"rowId": ids.new().hex(), "kind": "LOGGED", "entity": "interaction", "entityId": id_}
        | {"fields": orjson.loads(logs[0])},
        "recorded": log
        | {"rowId": ids.new().hex(), "kind": "RECORDED", "entity": "touchpoint", "entityId": touchpoint}
        | {"fields": orjson.loads(logs[1])},
    }
