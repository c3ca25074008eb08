"""The door before the reference execution: what can be answered from a compiled plan is answered here."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Any, Protocol

import strawberry
from graphql import FragmentDefinitionNode, GraphQLError, GraphQLSchema, OperationType
from prometheus_client import Counter
from strawberry.types.arguments import convert_arguments

from touchline.graph.context import Context
from touchline.graph.documents import Document, Operation
from touchline.graph.fields import Declared
from touchline.graph.lru import Lru
from touchline.graph.payloads import Command, commands
from touchline.graph.plan import Planner
from touchline.graph.postgres import PostgresEngine
from touchline.graph.sqlite import SqliteEngine
from touchline.graph.tree import Root, Unplanned
from touchline.graph.values import Request
from touchline.graph.variables import Odd, Variables
from touchline.kernel.db import Database
from touchline.kernel.reads import SqliteReads

_ANSWERED = Counter("touchline_graphql_operations", "GraphQL operations by how they were answered.", ["way"])
BY_PLAN, BY_REFERENCE, BY_FAILED_PLAN = (_ANSWERED.labels(way) for way in ("plan", "reference", "failed"))


class Plan(Protocol):
    """An operation, or the selection on what a command wrote, ready to run."""

    @property
    def statements(self) -> tuple[str, ...]:
        """The texts of its SQL."""


class Engine(Protocol):
    """Makes plans for one database, and runs them. `run` raises Bail when the answer holds an error."""

    def emitted(self, roots: tuple[Root, ...]) -> Plan: ...

    async def run(self, plan: Any, values: dict[str, Any], request: Request[Any]) -> Any: ...


class Compilable:
    """One operation of a document, with what its plans are made of."""

    def __init__(self, schema: GraphQLSchema, document: Document, operation: Operation) -> None:
        if operation.kind is OperationType.SUBSCRIPTION:
            raise Unplanned("a subscription")
        self.schema, self.operation = schema, operation
        self.fragments = {d.name.value: d for d in document.node.definitions if isinstance(d, FragmentDefinitionNode)}
        self.variables = Variables(schema, operation.node)

    def planner(self, values: dict[str, Any]) -> Planner:
        return Planner(self.schema, self.fragments, self.variables.symbols(values))


Made = Plan | list[Command]


class Door:
    """Two bounded caches: operations by document and name, plans by operation and what decides them."""

    def __init__(self, schema: strawberry.Schema, db: Database, size: int = 1000) -> None:
        self.schema = schema
        self.engine: Engine = SqliteEngine(db.reads) if isinstance(db.reads, SqliteReads) else PostgresEngine(db.reads)
        self.kind = "sqlite" if isinstance(self.engine, SqliteEngine) else "postgresql"
        self.operations: Lru[Operation, tuple[Compilable | None]] = Lru(size)
        self.plans: Lru[tuple[Hashable, ...], tuple[Made | None]] = Lru(size)

    async def data(self, document: Document, operation: Operation, raw: Any, context: Context) -> Any:
        """The answer's `data`, ready for orjson. Raises Odd or Bail when the reference execution must answer."""
        compilable = self._operation(document, operation)
        if compilable is None:
            raise Odd
        values = compilable.variables.read(raw)
        made = self._plan(compilable, values)
        if made is None:
            raise Odd
        if not isinstance(made, list):
            if made.statements and context.viewer is None:
                raise Odd
            context.ran += made.statements
            return await self.engine.run(made, values, context.request)
        return {command.key: await command.answer(self.engine, values, context) for command in made}

    def explained(self, document: Document, operation: Operation, raw: Any) -> Made | None:
        """The plan that would answer, or None when the reference execution would."""
        compilable = self._operation(document, operation)
        return None if compilable is None else self._plan(compilable, compilable.variables.read(raw))

    def _operation(self, document: Document, operation: Operation) -> Compilable | None:
        found = self.operations.get(operation)
        return found[0] if found else self.operations.put(operation, (self._read(document, operation),))[0]

    def _read(self, document: Document, operation: Operation) -> Compilable | None:
        try:
            return Compilable(self.schema._schema, document, operation)
        except (GraphQLError, Unplanned, Odd, RecursionError):
            return None

    def _plan(self, compilable: Compilable, values: dict[str, Any]) -> Made | None:
        key = (compilable.operation, *compilable.variables.key(values))
        found = self.plans.get(key)
        return found[0] if found else self.plans.put(key, (self._made(compilable, values),))[0]

    def _made(self, compilable: Compilable, values: dict[str, Any]) -> Made | None:
        planner, node = compilable.planner(values), compilable.operation.node
        try:
            if node.operation is OperationType.MUTATION:
                return commands(planner, node, self._converted)
            return self.engine.emitted(planner.query(node))
        except (GraphQLError, Unplanned, RecursionError):
            return None

    def _converted(self, field: Declared, arguments: dict[str, Any]) -> dict[str, Any]:
        scalars = self.schema.schema_converter.scalar_registry
        return convert_arguments(arguments, field.arguments, scalars, self.schema.config)
