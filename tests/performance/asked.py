"""What is asked in a run: the questions with values found in the database, as requests."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import cycle
from typing import Any

from sqlalchemy import func, select

from performance import questions
from performance.client import request
from performance.data import NOW, SECRET
from touchline.customers.model import Customer
from touchline.journey.model import Touchpoint
from touchline.kernel.db import Database
from touchline.kernel.types import instant_text
from touchline.people.model import TeamMember, Token, User
from touchline.picklists.model import PicklistValue
from touchline.picklists.rules import Picklist

MEDIA = ["CALL", "EMAIL"]
DEEP = 45_000
"""So far down the longest journey a page is asked for, if it is that long; else nine tenths down."""


@dataclass(frozen=True, slots=True)
class Values:
    """Ids as the database has them, without a prefix."""

    read: list[str]
    """Customers that are read, and others that are written to, so that what is read stays as it was."""
    written: list[str]
    assignees: list[str]
    writer: str
    """Whose token asks."""
    teams: list[str]
    media: list[str]
    step: str
    step_id: str
    outcome_id: str
    longest: str
    depth: int
    deep: str
    """The cursor of the touchpoint at that depth of the longest journey."""


async def values_of(url: str) -> Values:
    db = Database.open(url)
    async with db.read() as connection:
        nobodys = select(Customer.id).where(Customer.team_id.is_(None)).order_by(Customer.id).limit(4_000)
        customers = [id_.hex() for id_ in (await connection.execute(nobodys)).scalars()]
        users = [id_.hex() for id_ in (await connection.execute(select(User.id).order_by(User.id).limit(5))).scalars()]
        member = select(TeamMember.team_id).join(Token, Token.user_id == TeamMember.user_id)
        teams = [id_.hex() for id_ in (await connection.execute(member)).scalars()]
        coded = await connection.execute(select(PicklistValue.picklist, PicklistValue.code, PicklistValue.id))
        chosen = {(row.picklist, row.code): row.id.hex() for row in coded}
        own = select(Customer.id).order_by(Customer.id).offset(1).limit(1)
        longest = (await connection.execute(own)).scalar_one()
        journey = select(Touchpoint.occurred_at, Touchpoint.id).where(Touchpoint.customer_id == longest)
        length = (await connection.execute(select(func.count()).select_from(journey.subquery()))).scalar_one()
        depth = min(DEEP, length * 9 // 10)
        newest_first = journey.order_by(Touchpoint.occurred_at.desc(), Touchpoint.id.desc())
        deep = (await connection.execute(newest_first.offset(depth).limit(1))).one()
    await db.close()
    step, step_id = next((code, id_) for (of, code), id_ in sorted(chosen.items()) if of is Picklist.STEP)
    return Values(
        read=customers[20:][::2],
        written=customers[20:][1::2],
        assignees=users[2:5],
        writer=users[1],
        teams=teams,
        media=[chosen[Picklist.MEDIUM, code] for code in MEDIA],
        step=step,
        step_id=step_id,
        outcome_id=chosen[Picklist.OUTCOME, "RECORDED"],
        longest=longest.hex(),
        depth=depth,
        deep=f"{instant_text(deep.occurred_at)}~{deep.id.hex()}",
    )


Make = Callable[[], bytes]


def ours(values: Values, **more: Any) -> dict[str, Make]:
    """The next request of each question, as Touchline and the limit take it."""
    chance = random.Random(1)
    read, written = cycle(chance.sample(values.read, len(values.read))), cycle(values.written)
    period = {"since": instant_text(NOW - timedelta(days=90)), "until": instant_text(NOW)}
    filters = {"media": MEDIA, "assignees": [f"usr_{id_}" for id_ in values.assignees], **period}

    def q5() -> dict[str, Any]:
        now = instant_text(datetime.now(UTC))
        given = {"medium": "CALL", "step": values.step, "startedAt": now, "subject": "Asked for an offer"}
        return {"input": {"customerId": f"cus_{next(written)}", **given}}

    return {
        "Q1": lambda: request(questions.Q1, {"id": f"cus_{next(read)}"}, SECRET, **more),
        "Q2": lambda: request(questions.Q2, {}, SECRET, **more),
        "Q3": lambda: request(questions.Q3, filters, SECRET, **more),
        "Q4": lambda: request(questions.Q4, {"id": f"cus_{next(read)}"}, SECRET, **more),
        "Q5": lambda: request(questions.Q5, q5(), SECRET, **more),
    }


def page(values: Values, after: str | None) -> bytes:
    """A page of the longest journey: the first, or one far down."""
    return request(questions.PAGE, {"id": f"cus_{values.longest}", "after": after}, SECRET)
