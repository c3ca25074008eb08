"""The application: routes, lifespan, who is asking, and the app's own files."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import partial
from typing import Any

import structlog
from prometheus_client import CONTENT_TYPE_LATEST, REGISTRY, generate_latest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request as HttpRequest
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import Route, WebSocketRoute

from touchline import migrations
from touchline.files import Files, dist, shipped
from touchline.graph.asgi import headers_of
from touchline.graph.context import Caller, Context
from touchline.graph.documents import Document, Documents
from touchline.graph.door import Door as ReadDoor
from touchline.graph.http import Endpoint
from touchline.graph.limits import Limits
from touchline.graph.persisted import Known, checked
from touchline.graph.values import Request
from touchline.jobs import HANDLERS, RECURRING
from touchline.kernel.clock import Clock, system
from touchline.kernel.db import Database
from touchline.kernel.errors import Unavailable
from touchline.kernel.vault import Vault
from touchline.kernel.worker import Worker
from touchline.metrics import Metered
from touchline.people import commands as people
from touchline.people.rules import may_look_inside
from touchline.persisted_documents import commands as persisted_documents
from touchline.schema import OPEN_TO_STRANGERS, schema
from touchline.settings import Settings

log = structlog.get_logger("touchline")


@dataclass(frozen=True, slots=True)
class Services:
    """What the app gives to commands besides the database."""

    settings: Settings
    vault: Vault
    checked: Callable[[str], Document]
    """Makes a GraphQL document ready that somebody registers. Raises Invalid."""


class Door:
    """Makes the context of each request: reads its cookie or token and says who asks."""

    def __init__(self, db: Database, services: Services) -> None:
        self.db, self.services = db, services
        self.cookie = "__Host-touchline" if services.settings.is_secure else "touchline"

    async def admit(self, scope: Any) -> Context:
        headers = headers_of(scope)
        session, bearer = self._session(headers.get("cookie", "")), _bearer(headers.get("authorization", ""))
        address = (scope.get("client") or ("", 0))[0]
        viewer = await people.admit(self.db, session=None if bearer else session, token=bearer)
        by = None if viewer is None else "token" if bearer else "cookie"
        caller = Caller(by=by, address=address, session=session)
        return Context(self.db, Request(viewer, self.db.clock()), caller, self.services)

    def headers(self, context: Context) -> list[tuple[bytes, bytes]]:
        """The session's cookie when a command has signed in, an empty one when it has signed out."""
        secret = context.caller.new_session
        if secret is None:
            return []
        secure = "; Secure" if self.services.settings.is_secure else ""
        age = people.SESSION_SECONDS if secret else 0
        cookie = f"{self.cookie}={secret}; Path=/; HttpOnly; SameSite=Lax; Max-Age={age}{secure}"
        return [(b"set-cookie", cookie.encode())]

    def _session(self, cookies: str) -> str | None:
        for part in cookies.split(";"):
            name, _, value = part.strip().partition("=")
            if name == self.cookie and value:
                return value
        return None


def _bearer(authorization: str) -> str | None:
    scheme, _, token = authorization.partition(" ")
    return token.strip() if scheme.lower() == "bearer" else None


def create_app(settings: Settings, *, clock: Clock = system, limits: Limits | None = None) -> Starlette:
    """The whole of Touchline as one ASGI app. It refuses to start on a database whose schema does not fit (OPS-4)."""
    db = Database.open(settings.database_url, clock)
    limits = limits or Limits()
    services = Services(settings, settings.vault, partial(checked, Documents(schema._schema, limits)))
    door = Door(db, services)
    endpoint = Endpoint(
        schema,
        admit=door.admit,
        log=log,
        limits=limits,
        headers=door.headers,
        origins=[settings.url],
        open_to_strangers=OPEN_TO_STRANGERS,
        is_unavailable=lambda error: isinstance(error, Unavailable),
        door=ReadDoor(schema, db),
        known=Known(shipped(), partial(persisted_documents.text_of, db), settings.only_known_documents),
        may_explain=may_look_inside,
    )

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        await migrations.check(db)
        for notice in db.notices:
            log.warning("database.notice", notice=notice)
        worker = Worker(db, HANDLERS, RECURRING) if settings.run_worker else None
        working = asyncio.create_task(worker.run()) if worker else None
        try:
            yield
        finally:
            if worker and working:
                await worker.stop()
                await working
            await db.close()

    async def ready(request: HttpRequest) -> Response:
        try:
            await migrations.check(db)
        except (Unavailable, migrations.DoesNotFit) as error:
            return JSONResponse({"ready": False, "reason": str(error)}, 503)
        return JSONResponse({"ready": True})

    app = Starlette(
        routes=[
            WebSocketRoute("/graphql", endpoint),
            Route("/graphiql", lambda _: RedirectResponse("/graphiql/")),
            Route("/graphiql/{path:path}", Files(dist("explorer"))),
            Route("/healthz", lambda _: JSONResponse({"alive": True})),
            Route("/readyz", ready),
            Route("/metrics", lambda _: Response(generate_latest(REGISTRY), media_type=CONTENT_TYPE_LATEST)),
            Route("/{path:path}", Files(dist("app"))),
        ],
        lifespan=lifespan,
        middleware=[Middleware(Metered, endpoint=endpoint, path="/graphql")],
    )
    app.state.db, app.state.settings = db, settings
    return app
