"""GraphQL over HTTP: what may come in at /graphql, and how the answer goes out."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Collection, Mapping
from functools import lru_cache
from typing import Any, Generic, TypeVar
from urllib.parse import parse_qsl

import orjson
import strawberry
from graphql import OperationType
from structlog.typing import FilteringBoundLogger

from touchline.graph.asgi import Receive, Scope, Send, check_origin, headers_of
from touchline.graph.door import Door
from touchline.graph.execution import Answer, Asked, Context, Execution
from touchline.graph.faults import Code, Headers, Rejected, rejected
from touchline.graph.limits import Limits
from touchline.graph.persisted import Known
from touchline.graph.websocket import Sockets

C = TypeVar("C", bound=Context)
T = TypeVar("T")

GRAPHQL = "application/graphql-response+json"
LEGACY = "application/json"
CLOSING = [(b"connection", b"close")]
PATIENT_SECONDS = 0.1
"""How long nobody looks whether the client is still there: most answers are out by then."""


class Gone(Exception):
    """The client has left; nobody waits for an answer."""


class Endpoint(Generic[C]):
    """The ASGI app at /graphql.

    `admit` makes the context of a request and says who asks; it is closed when the answer is out. `headers` are what a
    context wants to send with it (cookies). `origins` may use cookies besides the address the request was sent to.
    `still_admitted` is asked twice a second while a WebSocket is open; without it `admit` is.
    A stranger may run only operations whose root fields are all in `open_to_strangers`.
    What `is_unavailable` says of an exception is answered as 503 instead of as our mistake.
    What the `door` has a plan for is answered by it; without one everything is by reference execution.
    Documents that are `known` may be named by their hash. Whoever `may_explain` can see the plan of what they ask.
    """

    def __init__(
        self,
        schema: strawberry.Schema,
        *,
        admit: Callable[[Scope], Awaitable[C]],
        log: FilteringBoundLogger,
        limits: Limits | None = None,
        headers: Callable[[C], Headers] = lambda _: (),
        origins: Collection[str] = (),
        open_to_strangers: Collection[str] = (),
        is_unavailable: Callable[[BaseException], bool] = lambda _: False,
        still_admitted: Callable[[C], Awaitable[bool]] | None = None,
        door: Door | None = None,
        known: Known | None = None,
        may_explain: Callable[[Any], bool] = lambda _: False,
    ) -> None:
        self.limits = limits or Limits()
        self.execution = Execution(
            schema,
            self.limits,
            log,
            open_to_strangers=open_to_strangers,
            is_unavailable=is_unavailable,
            door=door,
            known=known,
            may_explain=may_explain,
        )
        self.admit, self.headers, self.origins = admit, headers, frozenset(origins)
        self.sockets = Sockets(self.execution, admit, self.origins, still_admitted)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "websocket":
            await self.sockets(scope, receive, send)
        else:
            await self._http(scope, receive, send)

    async def _http(self, scope: Scope, receive: Receive, send: Send) -> None:
        headers = headers_of(scope)
        media = media_type(headers.get("accept"))
        extra: list[tuple[bytes, bytes]] = []
        try:
            if media is None:
                raise rejected(Code.BAD_REQUEST, f"The answer can be {GRAPHQL} or {LEGACY}.", status=406)
            asked = await self._asked(scope, headers, receive)
            answer = await until_gone(self._answer(asked, scope, headers, extra), receive)
        except Gone:
            return
        except Rejected as rejection:
            answer = self.execution.refusal(rejection)
        except Exception as exception:
            answer = self.execution.failure(exception)
        await _send(answer, media or LEGACY, extra, send)

    async def _asked(self, scope: Scope, headers: Mapping[str, str], receive: Receive) -> Asked:
        match scope["method"]:
            case "GET":
                return _from_query(scope["query_string"], self.limits)
            case "POST":
                _check_content(headers)
                return Asked.of(_decoded(await self._body(headers, receive), "body"))
        raise _not_this_way("Ask with POST.")

    async def _body(self, headers: Mapping[str, str], receive: Receive) -> bytes:
        """The whole body; too long or too slow ends the connection, since what else comes would not be read."""
        limits = self.limits
        length = headers.get("content-length", "0")
        if not length.isdecimal() or len(length) > 20 or int(length) > limits.body_bytes:
            raise _too_long(limits)
        body = bytearray()
        try:
            async with asyncio.timeout(limits.body_seconds):
                while True:
                    message = await receive()
                    if message["type"] == "http.disconnect":
                        raise Gone
                    body += message.get("body", b"")
                    if len(body) > limits.body_bytes:
                        raise _too_long(limits)
                    if not message.get("more_body", False):
                        return bytes(body)
        except TimeoutError:
            words = f"The request did not arrive within {limits.body_seconds:g} s."
            raise rejected(Code.TIMEOUT, words, status=408, headers=CLOSING) from None

    async def _answer(
        self, asked: Asked, scope: Scope, headers: Mapping[str, str], extra: list[tuple[bytes, bytes]]
    ) -> Answer:
        context = await self.admit(scope)
        try:
            is_get = scope["method"] == "GET"
            if is_get and context.caller.by != "token":
                raise _not_this_way("GET needs a bearer token; ask with POST.", "POST")
            check_origin(context, headers, self.origins)
            prepared = self.execution.prepare(await self.execution.found(asked), context)
            if is_get and prepared.operation.kind is not OperationType.QUERY:
                raise _not_this_way("GET is for queries only; ask with POST.", "POST")
            answer = await self.execution.answer(prepared, context)
            extra += self.headers(context)
            return answer
        finally:
            await context.close()


@lru_cache(256)
def media_type(accept: str | None) -> str | None:
    """The media type of the answer by the request's Accept; None when it takes neither of ours."""
    if accept is None or not accept.strip():
        return LEGACY
    best, best_quality = None, 0.0
    for part in accept.split(",")[:50]:
        name, *parameters = (piece.strip().lower() for piece in part.split(";"))
        given = dict(p.split("=", 1) for p in parameters if "=" in p)
        offered = {"*/*": LEGACY, "application/*": LEGACY, LEGACY: LEGACY, GRAPHQL: GRAPHQL}.get(name)
        if offered is None or given.get("charset", "utf-8").strip('"') not in ("utf-8", "utf8"):
            continue
        try:
            quality = float(given.get("q", "1"))
        except ValueError:
            continue
        if quality > best_quality:
            best, best_quality = offered, quality
    return best


async def until_gone(work: Awaitable[T], receive: Receive) -> T:
    """Awaits the work; when it takes long and the client leaves first, the work is cancelled and Gone raised."""
    waiting = asyncio.current_task()
    assert waiting is not None
    watching: list[asyncio.Task[None]] = []

    async def watch() -> None:
        while (await receive())["type"] != "http.disconnect":
            pass
        waiting.cancel(Gone)

    loop = asyncio.get_running_loop()
    timer = loop.call_later(PATIENT_SECONDS, lambda: watching.append(loop.create_task(watch())))
    try:
        return await work
    except asyncio.CancelledError as cancelled:
        if cancelled.args == (Gone,):
            waiting.uncancel()
            raise Gone from None
        raise
    finally:
        timer.cancel()
        for task in watching:
            task.cancel()


def _too_long(limits: Limits) -> Rejected:
    words = f"A request has at most {limits.body_bytes:,} bytes."
    return rejected(Code.BAD_REQUEST, words, status=413, headers=CLOSING)


def _check_content(headers: Mapping[str, str]) -> None:
    kind, *parameters = (piece.strip().lower() for piece in headers.get("content-type", "").split(";"))
    charset = next((p.partition("=")[2].strip('"') for p in parameters if p.startswith("charset=")), "utf-8")
    if kind != "application/json" or charset not in ("utf-8", "utf8"):
        raise rejected(Code.BAD_REQUEST, "A request is application/json in UTF-8.", status=415)
    if headers.get("content-encoding", "identity").strip().lower() != "identity":
        raise rejected(Code.BAD_REQUEST, "Compressed requests are not taken.", status=415)


def _decoded(text: bytes | str, what: str) -> Any:
    try:
        return orjson.loads(text)
    except ValueError:
        raise rejected(Code.BAD_REQUEST, f"The {what} is not valid JSON.") from None


def _from_query(query_string: bytes, limits: Limits) -> Asked:
    if len(query_string) > limits.body_bytes:
        raise rejected(Code.BAD_REQUEST, "The address is too long.", status=414)
    try:
        pairs = parse_qsl(query_string.decode("ascii"), errors="strict", max_num_fields=20)
    except ValueError:
        raise rejected(Code.BAD_REQUEST, "The address is not valid UTF-8.") from None
    given: dict[str, Any] = dict(pairs)
    for name in ("variables", "extensions"):
        if name in given:
            given[name] = _decoded(given[name], name)
    return Asked.of(given)


def _not_this_way(message: str, allowed: str = "GET, POST") -> Rejected:
    return rejected(Code.BAD_REQUEST, message, status=405, headers=[(b"allow", allowed.encode())])


async def _send(answer: Answer, media: str, extra: Headers, send: Send) -> None:
    rejection = answer.rejection
    status = 200 if rejection is None else rejection.status(legacy=media == LEGACY)
    body = orjson.dumps(answer.body)
    headers = [
        (b"content-type", f"{media}; charset=utf-8".encode()),
        (b"content-length", b"%d" % len(body)),
        (b"cache-control", b"no-store"),
        (b"x-content-type-options", b"nosniff"),
        (b"vary", b"accept, authorization, cookie, origin"),
        *(rejection.headers if rejection else ()),
        *extra,
    ]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})
