"""From a well-formed request to an answer, the same over HTTP and WebSocket: prepare, price, run, word the errors."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable, Collection, Hashable, Mapping
from dataclasses import dataclass, field
from inspect import isawaitable
from types import NoneType
from typing import Any, Protocol, TypeVar, cast

import strawberry
from graphql import ExecutionResult, OperationType, execute, subscribe
from strawberry.execution import optimized_is_awaitable
from structlog.typing import FilteringBoundLogger

from touchline.graph.counting import rows_in
from touchline.graph.documents import Document, Documents, Operation
from touchline.graph.door import BY_FAILED_PLAN, BY_PLAN, BY_REFERENCE, Door
from touchline.graph.explain import explain
from touchline.graph.faults import Code, Rejected, Voice, cause, rejected, unauthenticated
from touchline.graph.limits import Budget, Limits
from touchline.graph.persisted import Known, Persisted, named
from touchline.graph.tree import Bail
from touchline.graph.variables import Odd

T = TypeVar("T")


class Caller(Protocol):
    by: str | None
    """"token", "cookie", or None for a stranger."""
    address: str


class Context(Protocol):
    """What surrounds one request, made by the app's `admit`; resolvers get it as their context value."""

    @property
    def viewer(self) -> Any:
        """Who asks: has an `id`. None for a stranger."""

    @property
    def caller(self) -> Caller: ...

    @property
    def statements(self) -> int:
        """How many SQL statements have run for it so far."""

    async def close(self) -> None: ...


_TEXT, _OBJECT = (str, NoneType), (dict, NoneType)


@dataclass(slots=True)
class Asked:
    """The parameters of a GraphQL request, their types checked; with `hash`, `query` is empty until it is found."""

    query: str
    operation_name: str | None = None
    variables: Mapping[str, Any] = field(default_factory=dict)
    extensions: Mapping[str, Any] = field(default_factory=dict)
    hash: str | None = None

    @classmethod
    def of(cls, body: Any) -> Asked:
        if isinstance(body, list):
            raise rejected(Code.BAD_REQUEST, "Batches are not taken: send one request at a time.")
        if not isinstance(body, dict):
            raise rejected(Code.BAD_REQUEST, "A request is a JSON object with a `query`.")
        query, name = body.get("query"), body.get("operationName")
        if not isinstance(query, _TEXT):
            raise rejected(Code.BAD_REQUEST, "`query` must be a text: the GraphQL document.")
        if not isinstance(name, _TEXT):
            raise rejected(Code.BAD_REQUEST, "`operationName` must be a text.")
        variables, extensions = body.get("variables"), body.get("extensions")
        for what, value in (("variables", variables), ("extensions", extensions)):
            if not isinstance(value, _OBJECT):
                raise rejected(Code.BAD_REQUEST, f"`{what}` must be an object.")
        hash_ = named(body.get("documentId"), extensions or {})
        if not query and hash_ is None:
            raise rejected(Code.BAD_REQUEST, "Send `query`, the GraphQL document, or `documentId`, its hash.")
        return cls(query or "", name or None, variables or {}, extensions or {}, hash_)


@dataclass(slots=True)
class Answer:
    """What is sent: with `data` when the operation ran, without when it was refused."""

    body: dict[str, Any]
    rejection: Rejected | None = None


@dataclass(frozen=True, slots=True)
class Prepared:
    asked: Asked
    document: Document
    operation: Operation
    cost: Mapping[str, int]


class Execution:
    """Holds what requests share: ready documents, budgets, and the way errors are worded."""

    def __init__(
        self,
        schema: strawberry.Schema,
        limits: Limits,
        log: FilteringBoundLogger,
        *,
        open_to_strangers: Collection[str] = (),
        is_unavailable: Callable[[BaseException], bool] = lambda _: False,
        door: Door | None = None,
        budget: Budget | None = None,
        known: Known | None = None,
        may_explain: Callable[[Any], bool] = lambda _: False,
    ) -> None:
        self.schema, self.limits, self.log = schema, limits, log
        self.documents = Documents(schema._schema, limits)
        self.persisted = Persisted(self.documents, known or Known())
        self.open_to_strangers = frozenset(open_to_strangers)
        self.voice = Voice(log, is_unavailable)
        self.door, self.may_explain = door, may_explain
        self.budget = budget or Budget(limits)

    async def found(self, asked: Asked) -> Asked:
        """The same request; when it names its document by a hash, now with the document. Raises Rejected."""
        if asked.hash is not None or self.persisted.only:
            asked.query = await self.persisted.text(asked.query, asked.hash)
        return asked

    def prepare(self, asked: Asked, context: Context) -> Prepared:
        """The operation ready to run and paid for. Raises Rejected."""
        is_stranger = context.viewer is None
        document = self.documents.get(asked.query, is_stranger=is_stranger)
        operation = document.operation(asked.operation_name)
        if is_stranger and not operation.root_fields <= self.open_to_strangers:
            raise unauthenticated()
        limit = self.limits.cost
        cost = operation.price.of(asked.variables, self.limits.longest_page)
        if cost > limit:
            words = f"The operation costs {cost:,}, more than {limit:,}. Ask for smaller pages or fewer fields."
            raise rejected(Code.LIMIT_EXCEEDED, words)
        payer: Hashable = context.caller.address if is_stranger else context.viewer.id
        remaining = self.budget.take(payer, cost)
        return Prepared(asked, document, operation, {"requested": cost, "limit": limit, "remaining": remaining})

    async def answer(self, prepared: Prepared, context: Context) -> Answer:
        """Runs a query or mutation within the time there is; past it the work is cancelled."""
        if prepared.operation.kind is OperationType.SUBSCRIPTION:
            raise rejected(Code.BAD_REQUEST, "Subscriptions are served over WebSocket, as graphql-transport-ws.")
        return await self._in_time(self._answer(prepared, context))

    async def _answer(self, prepared: Prepared, context: Context) -> Answer:
        data = await self._planned(prepared, context)
        if data is not None:
            return Answer({"data": data, "extensions": self._extensions(prepared, context, data, is_planned=True)})
        return self.worded(await self.reference(prepared, context), prepared, context)

    async def _planned(self, prepared: Prepared, context: Any) -> Any:
        """The answer's data by a plan; None where only the reference execution can answer."""
        if self.door is None:
            return None
        try:
            data = await self.door.data(prepared.document, prepared.operation, prepared.asked.variables, context)
        except (Odd, Bail):
            BY_REFERENCE.inc()
            return None
        except Exception as exception:
            if self.voice.is_unavailable(exception):
                raise
            self.log.error("graphql.plan_failed", exc_info=exception, operation=prepared.operation.name)
            BY_FAILED_PLAN.inc()
            return None
        BY_PLAN.inc()
        return data

    async def stream(self, prepared: Prepared, context: Context) -> AsyncGenerator[ExecutionResult, None]:
        """The events of a subscription; raises Rejected when it cannot begin."""
        begun = subscribe(
            self.schema._schema,
            prepared.document.node,
            context_value=context,
            variable_values=dict(prepared.asked.variables),
            operation_name=prepared.operation.name,
            executor_class=self.schema.execution_context_class,
            hide_suggestions=context.viewer is None,
            operation_extensions=prepared.asked.extensions,
        )
        events = await self._in_time(begun) if isawaitable(begun) else begun
        if isinstance(events, ExecutionResult):
            raise Rejected(events.errors or (), Code.BAD_USER_INPUT)
        return cast(AsyncGenerator[ExecutionResult, None], events)

    async def reference(self, prepared: Prepared, context: Context) -> ExecutionResult:
        """graphql-core over the resolvers: canonical for every operation."""
        result = execute(
            self.schema._schema,
            prepared.document.node,
            context_value=context,
            variable_values=dict(prepared.asked.variables),
            operation_name=prepared.operation.name,
            executor_class=self.schema.execution_context_class,
            is_awaitable=cast(Any, optimized_is_awaitable),
            hide_suggestions=context.viewer is None,
            operation_extensions=prepared.asked.extensions,
        )
        return await result if isawaitable(result) else result

    async def _in_time(self, work: Awaitable[T]) -> T:
        try:
            async with asyncio.timeout(self.limits.answer_seconds) as timer:
                return await work
        except TimeoutError:
            if timer.expired():
                raise rejected(Code.TIMEOUT, f"No answer within {self.limits.answer_seconds:g} s.") from None
            raise

    def worded(self, result: ExecutionResult, prepared: Prepared, context: Context) -> Answer:
        errors = result.errors or []
        if any(self.voice.is_unavailable(cause(error)) for error in errors):
            return self.refusal(Rejected(errors, Code.UNAVAILABLE))
        if result.data is None and errors and all(error.path is None for error in errors):
            return self.refusal(Rejected(errors, Code.BAD_USER_INPUT))
        body: dict[str, Any] = {"data": result.data}
        name = prepared.operation.name
        if errors:
            body["errors"] = [self.voice.say(error, Code.INTERNAL, operation=name) for error in errors]
        body["extensions"] = self._extensions(prepared, context, result.data, is_planned=False)
        return Answer(body)

    def refusal(self, rejection: Rejected) -> Answer:
        errors = [self.voice.say(error, rejection.code) for error in rejection.errors]
        self.log.info("graphql.refused", code=rejection.code.value)
        return Answer({"errors": errors}, rejection)

    def failure(self, exception: BaseException) -> Answer:
        """An exception outside any field: ours, masked and logged."""
        code = Code.UNAVAILABLE if self.voice.is_unavailable(exception) else Code.INTERNAL
        return Answer({"errors": [self.voice.mask(exception)]}, Rejected((), code))

    def _extensions(self, prepared: Prepared, context: Context, data: Any, *, is_planned: bool) -> dict[str, Any]:
        asked, extensions = prepared.asked.extensions, dict[str, Any](cost=prepared.cost)
        if asked.get("report") is True:
            extensions["statements"] = context.statements
            extensions["rows"] = rows_in(self.schema._schema, prepared.document, prepared.operation, data)
            extensions["plan"] = is_planned
        if asked.get("explain") is True:
            extensions["explain"] = self._explained(prepared, context)
        return extensions

    def _explained(self, prepared: Prepared, context: Context) -> dict[str, Any]:
        """Which plan the operation has. SQL tells of the inside, so only those who may look there see it."""
        if context.viewer is None or not self.may_explain(context.viewer):
            return {"message": "Plans are shown to administrators only."}
        if self.door is None:
            return {"message": "This server makes no plans."}
        asked, kind = prepared.asked.variables, self.door.kind
        made = explain(self.schema, prepared.document, prepared.operation, asked, kind)
        return {"message": made.refusal} if made.refusal else {"tree": made.tree, "sql": made.sql}
