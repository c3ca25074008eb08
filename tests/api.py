"""Touchline over HTTP as a client meets it, in the test's own process."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import httpx2

from touchline.app import create_app
from touchline.graph.limits import Limits
from touchline.kernel.clock import Clock
from touchline.kernel.db import Database
from touchline.people import commands as people
from touchline.people.rules import Role, Scope
from touchline.picklists import commands as picklists
from touchline.settings import Settings

GENEROUS = Limits(budget=10**9, budget_per_second=10**9)
PASSWORD = "a long way to Touchline"
HEADERS = {"content-type": "application/json", "accept": "application/graphql-response+json"}


@dataclass
class Client:
    """Somebody who asks: with a token, with the cookie that signing in gave, or as a stranger."""

    http: httpx2.AsyncClient
    token: str | None = None
    cookies: dict[str, str] = field(default_factory=dict)

    async def post(self, document: str, variables: dict[str, Any] | None = None, **extra: Any) -> httpx2.Response:
        headers = dict(HEADERS)
        if self.token:
            headers["authorization"] = f"Bearer {self.token}"
        if self.cookies:
            headers |= {"x-touchline": "1", "cookie": "; ".join(f"{n}={v}" for n, v in self.cookies.items())}
        response = await self.http.post(
            "/graphql", json={"query": document, "variables": variables or {}, **extra}, headers=headers
        )
        for name, value in response.cookies.items():
            self.cookies[name] = value
        self.http.cookies.clear()
        return response

    async def ask(self, document: str, **variables: Any) -> Any:
        """The data of an answer that must have no errors."""
        body = (await self.post(document, variables)).json()
        assert "errors" not in body, body["errors"]
        return body["data"]

    async def do(self, mutation: str, input_: dict[str, Any] | None, selection: str = "") -> Any:
        """The result of one mutation, whichever member of its union it is."""
        type_ = f"{mutation[0].upper()}{mutation[1:]}"
        declared, given = (f"($input: {type_}Input!)", "(input: $input)") if input_ is not None else ("", "")
        document = f"""mutation{declared} {{ {mutation}{given} {{ __typename
            ... on {type_}Payload {{ __typename {selection} }}
            ... on InvalidInput {{ code message problems {{ path message code }} }}
            ... on Refused {{ code message fields }} }} }}"""
        return (await self.ask(document, **({"input": input_} if input_ is not None else {})))[mutation]


@dataclass
class Api:
    """The app on a fresh database, with an administrator and ways to make others."""

    app: Any
    db: Database
    http: httpx2.AsyncClient
    users: dict[str, bytes] = field(default_factory=dict)

    @property
    def stranger(self) -> Client:
        return Client(self.http)

    async def user(self, name: str, role: Role, *teams: bytes, scope: Scope = Scope.READ_WRITE) -> Client:
        """A new user of that role, who asks with a token."""
        async with self.db.write() as write:
            values: Any = {"name": name.title(), "email": f"{name}@example.com", "role": role, "teams": list(teams)}
            id_ = await people.create_user(write, values)
            _, secret = await people.create_token(write, id_, name="test", scope=scope)
        self.users[name] = id_
        return Client(self.http, token=secret)

    async def team(self, name: str) -> bytes:
        async with self.db.write() as write:
            return await people.create_team(write, name)

    async def link(self, name: str) -> str:
        async with self.db.write() as write:
            return await people.one_time_link(write, self.users[name])


@asynccontextmanager
async def running(database_url: str, clock: Clock) -> AsyncIterator[Api]:
    """The app with the picklists of a first start; no worker, so that nothing happens by itself."""
    settings = Settings(database_url=database_url, secret_key="for tests only", run_worker=False)
    app = create_app(settings, clock=clock, limits=GENEROUS)
    async with app.router.lifespan_context(app):
        db: Database = app.state.db
        async with db.write() as write:
            await picklists.seed(write)
        transport = httpx2.ASGITransport(app=app)
        async with httpx2.AsyncClient(transport=transport, base_url="http://127.0.0.1:8000") as http:
            yield Api(app, db, http)
