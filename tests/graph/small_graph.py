"""A small graph of its own behind the door, so that these tests need no domain and no database."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

import httpx2
import strawberry
import structlog
from graphql import GraphQLError
from strawberry.schema.config import StrawberryConfig

from touchline.graph.asgi import Scope, headers_of
from touchline.graph.faults import Code, Fault
from touchline.graph.http import Endpoint
from touchline.graph.limits import Limits
from touchline.graph.scalars import SCALARS
from touchline.kernel.errors import Forbidden, Invalid


@dataclass
class User:
    id: bytes


@dataclass
class Caller:
    by: str | None = None
    address: str = "198.51.100.7"


@dataclass
class Context:
    world: World
    viewer: User | None = None
    caller: Caller = field(default_factory=Caller)
    statements: int = 3
    is_closed: bool = False

    async def close(self) -> None:
        self.is_closed = True
        self.world.closed += 1


class DatabaseGone(Exception):
    pass


@dataclass
class World:
    """What the resolvers did, and who is let in."""

    happened: list[str] = field(default_factory=list)
    admitted: int = 0
    closed: int = 0
    tokens: dict[str, User] = field(default_factory=lambda: {"good": User(b"\1" * 16)})

    async def admit(self, scope: Scope) -> Context:
        self.admitted += 1
        headers = headers_of(scope)
        scheme, _, token = headers.get("authorization", "").partition(" ")
        if scheme == "Bearer":
            user = self.tokens.get(token)
            return Context(self, user, Caller("token" if user else None))
        name, _, session = headers.get("cookie", "").partition("=")
        user = self.tokens.get(session) if name == "session" else None
        return Context(self, user, Caller("cookie" if user else None))


Info = strawberry.Info[Context, None]


@strawberry.type
class Thing:
    name: str = "thing"
    tags: list[str] = strawberry.field(default_factory=list)

    @strawberry.field
    def things(self, first: int | None = None, last: int | None = None) -> Things:
        return Things(edges=[])


@strawberry.type
class ThingEdge:
    node: Thing


@strawberry.type
class Things:
    edges: list[ThingEdge]
    total_count: int = 0


@strawberry.input
class Wish:
    text: str


@strawberry.type
class Query:
    @strawberry.field
    def hello(self) -> str:
        return "hello"

    @strawberry.field
    def thing(self) -> Thing:
        return Thing()

    @strawberry.field
    def plain(self) -> list[Thing]:
        return []

    @strawberry.field
    def echo(self, text: str) -> str:
        return text

    @strawberry.field
    def by_id(self, id: strawberry.ID) -> str:
        return str(id)

    @strawberry.field
    def moment(self, at: datetime) -> datetime:
        return at

    @strawberry.field
    def day(self, on: date) -> date:
        return on

    @strawberry.field
    def number(self, of: int) -> int:
        return of

    @strawberry.field
    async def slow(self, info: Info, seconds: float) -> str:
        try:
            await asyncio.sleep(seconds)
        except asyncio.CancelledError:
            info.context.world.happened.append("cancelled")
            raise
        info.context.world.happened.append("finished")
        return "slow"

    @strawberry.field
    def broken(self) -> str | None:
        raise RuntimeError("the secret of the house")

    @strawberry.field
    def misshapen(self) -> int | None:
        return 2**40

    @strawberry.field
    def careless(self) -> str | None:
        raise GraphQLError("an unconsidered message")

    @strawberry.field
    def forbidden(self) -> str | None:
        raise Forbidden

    @strawberry.field
    def invalid(self) -> str | None:
        raise Invalid.at("name", "Give a name.")

    @strawberry.field
    def fault(self) -> str | None:
        raise Fault(Code.NOT_FOUND, "There is no such thing.")

    @strawberry.field
    def unreachable(self) -> str | None:
        raise DatabaseGone


@strawberry.type
class Mutation:
    @strawberry.mutation
    def sign_in(self, info: Info) -> str:
        info.context.world.happened.append("signed in")
        return "welcome"

    @strawberry.mutation
    def write(self, info: Info, wish: Wish | None = None) -> str:
        info.context.world.happened.append("written")
        return "written"


@strawberry.type
class Subscription:
    @strawberry.subscription
    async def ticks(self, info: Info, most: int = 1000) -> AsyncGenerator[int, None]:
        try:
            for number in range(most):
                yield number
                await asyncio.sleep(0.02)
        finally:
            info.context.world.happened.append("stopped")

    @strawberry.subscription
    async def breaks(self) -> AsyncGenerator[int, None]:
        yield 1
        raise RuntimeError("the secret of the stream")


schema = strawberry.Schema(Query, Mutation, Subscription, config=StrawberryConfig(scalar_map=dict(SCALARS)))

BRISK = Limits(
    body_seconds=0.4,
    answer_seconds=0.4,
    socket_init_seconds=0.4,
    socket_recheck_seconds=0.1,
)
"""The real limits, but nobody has to wait ten seconds for a refusal."""


def endpoint_of(world: World, limits: Limits = BRISK, **others: Any) -> Endpoint[Context]:
    return Endpoint(
        schema,
        admit=world.admit,
        log=structlog.get_logger(),
        limits=limits,
        open_to_strangers={"signIn"},
        is_unavailable=lambda exception: isinstance(exception, DatabaseGone),
        **others,
    )


def client_of(app: Any, **headers: str) -> httpx2.AsyncClient:
    return httpx2.AsyncClient(
        transport=httpx2.ASGITransport(app=app),
        base_url="http://crm.test",
        headers={"accept": "application/graphql-response+json", **headers},
    )


async def ask(client: httpx2.AsyncClient, query: str, **body: Any) -> httpx2.Response:
    return await client.post("/graphql", json={"query": query, **body})


def codes(response: httpx2.Response) -> list[str]:
    return [error["extensions"]["code"] for error in response.json().get("errors", [])]
