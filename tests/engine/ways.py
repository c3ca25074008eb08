"""The two ways to an answer, side by side: by a plan, and by the reference execution alone."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import orjson
import structlog

from touchline.graph.context import Caller, Context
from touchline.graph.door import Door
from touchline.graph.execution import Asked, Execution
from touchline.graph.faults import Rejected
from touchline.graph.limits import Limits
from touchline.graph.tree import Bail
from touchline.graph.values import Request
from touchline.graph.variables import Odd
from touchline.kernel.db import Database
from touchline.people.rules import Viewer
from touchline.schema import OPEN_TO_STRANGERS, schema

LIMITS = Limits(budget=10**12, documents=300, answer_seconds=120)
_ERROR_ID = re.compile(rb'"id":"[0-9a-f]{16}"')


class Watched(Door):
    """Remembers how the last operation fared: by plan, odd, bailed out, or failed, which must never be."""

    way = ""
    fault: Exception | None = None

    async def data(self, *asked: Any, **more: Any) -> Any:
        self.fault = None
        try:
            data = await super().data(*asked, **more)
        except (Odd, Bail) as left:
            self.way = type(left).__name__.lower()
            raise
        except Exception as fault:
            self.way, self.fault = "failed", fault
            raise
        self.way = "plan"
        return data


@dataclass(frozen=True)
class Answer:
    body: bytes
    way: str = "reference"
    statements: int = 0
    fault: Exception | None = None

    @property
    def has_errors(self) -> bool:
        return b'"errors":' in self.body and "errors" in orjson.loads(self.body)


@dataclass
class Seen:
    """What a run has seen, for its report."""

    operations: int = 0
    compiled: int = 0
    answers: Counter[str] = field(default_factory=Counter)
    documents: set[str] = field(default_factory=set)

    @property
    def share(self) -> float:
        return self.compiled / max(1, self.operations)

    def report(self) -> str:
        kinds = ", ".join(f"{number} {kind}" for kind, number in self.answers.most_common())
        return f"{self.operations} valid operations, {self.share:.1%} compiled; {self.answers.total()} answers: {kinds}"


class Different(AssertionError):
    """The two ways do not agree."""


class Ways:
    """Both executions over one database. `reference_db` is where the reference looks, if it is another."""

    def __init__(self, db: Database, reference_db: Database | None = None, *, services: Any = None) -> None:
        self.dbs = {"plan": db, "reference": reference_db or db}
        self.services = services
        self.door = Watched(schema, db)
        log = structlog.wrap_logger(structlog.ReturnLogger(), processors=[])
        self.executions = {
            "plan": Execution(schema, LIMITS, log, open_to_strangers=OPEN_TO_STRANGERS, door=self.door),
            "reference": Execution(schema, LIMITS, log, open_to_strangers=OPEN_TO_STRANGERS),
        }

    async def ask(self, way: str, document: str, variables: Mapping[str, Any], viewer: Viewer) -> Answer:
        db, execution = self.dbs[way], self.executions[way]
        context = Context(db, Request(viewer, db.clock()), Caller(by="token"), self.services)
        self.door.way, self.door.fault = "reference", None
        try:
            prepared = execution.prepare(Asked(document, None, variables), context)
            answer = await execution.answer(prepared, context)
        except Rejected as rejection:
            refused = execution.refusal(rejection)
            return Answer(orjson.dumps(refused.body), "rejected")
        finally:
            await context.close()
        if answer.rejection is None:
            answer.body.pop("extensions", None)
        body = _ERROR_ID.sub(b'"id":""', orjson.dumps(answer.body))
        return Answer(body, self.door.way, context.statements, self.door.fault)

    async def plan(self, document: str, variables: Mapping[str, Any], viewer: Viewer) -> Answer | None:
        """What a plan answers; None where the reference execution would have to."""
        db, execution = self.dbs["plan"], self.executions["plan"]
        context = Context(db, Request(viewer, db.clock()), Caller(by="token"), self.services)
        prepared = execution.prepare(Asked(document, None, variables), context)
        try:
            data = await self.door.data(prepared.document, prepared.operation, variables, context)
        except (Odd, Bail):
            return None
        except Exception as fault:
            return Answer(b"", "failed", fault=fault)
        return Answer(orjson.dumps({"data": data}), "plan")

    async def agree(self, document: str, variables: Mapping[str, Any], viewer: Viewer) -> Answer:
        """The answer both give. Raises Different when they do not, or when a plan failed."""
        planned = await self.ask("plan", document, variables, viewer)
        reference = await self.ask("reference", document, variables, viewer)
        judged(planned, reference, document, variables, viewer)
        return planned


def judged(planned: Answer, reference: Answer, document: str, variables: Mapping[str, Any], viewer: Viewer) -> None:
    where = f"{viewer.name}: {document}\n{orjson.dumps(dict(variables), default=str).decode()}"
    if planned.fault is not None:
        raise Different(f"the plan failed\n{where}") from planned.fault
    if planned.body != reference.body:
        at = next((n for n, (a, b) in enumerate(zip(planned.body, reference.body, strict=False)) if a != b), 0)
        cut = slice(max(0, at - 200), at + 300)
        raise Different(f"{where}\nby plan …{planned.body[cut]!r}\nreference …{reference.body[cut]!r}")
