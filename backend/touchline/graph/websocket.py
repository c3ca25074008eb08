"""GraphQL over WebSocket: the graphql-transport-ws protocol, held to the same limits as HTTP."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Collection, Mapping
from contextlib import aclosing, suppress
from typing import Any, Generic, TypeVar

import orjson
from graphql import OperationType

from touchline.graph.asgi import Message, Receive, Scope, Send, check_origin, headers_of
from touchline.graph.execution import Asked, Context, Execution
from touchline.graph.faults import Code, Rejected, rejected

PROTOCOL = "graphql-transport-ws"
LONGEST_ID = 200

C = TypeVar("C", bound=Context)


class Closed(Exception):
    """The connection ends here; `code` None when the client has already gone."""

    def __init__(self, code: int | None = None, reason: str = "") -> None:
        super().__init__(code, reason)
        self.code, self.reason = code, reason


class Sockets(Generic[C]):
    """The ASGI app for WebSockets at /graphql. For its arguments see `http.Endpoint`."""

    def __init__(
        self,
        execution: Execution,
        admit: Callable[[Scope], Awaitable[C]],
        origins: Collection[str],
        still_admitted: Callable[[C], Awaitable[bool]] | None,
    ) -> None:
        self.execution, self.admit, self.origins, self.still_admitted = execution, admit, origins, still_admitted

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await receive()
        if PROTOCOL not in scope.get("subprotocols", ()):
            await send({"type": "websocket.close", "code": 4406, "reason": f"Speak {PROTOCOL}."})
            return
        try:
            context = await self.admit(scope)
            await context.close()
            check_origin(context, headers_of(scope), self.origins, is_socket=True)
        except Rejected:
            await send({"type": "websocket.close", "code": 4403, "reason": "Forbidden"})
            return
        await send({"type": "websocket.accept", "subprotocol": PROTOCOL})
        await Connection(self, scope, receive, send).serve()


class Connection(Generic[C]):
    """One open WebSocket and the operations that run on it."""

    def __init__(self, sockets: Sockets[C], scope: Scope, receive: Receive, send: Send) -> None:
        self.sockets, self.scope, self.receive, self.send = sockets, scope, receive, send
        self.execution, self.limits = sockets.execution, sockets.execution.limits
        self.running: dict[str, asyncio.Task[None]] = {}
        self.sending = asyncio.Lock()
        self.viewer_id: Any = None

    async def serve(self) -> None:
        closed = Closed(4500, "Internal error")
        try:
            context = await self._begin()
            reading = asyncio.create_task(self._read())
            watching = asyncio.create_task(self._watch(context))
            try:
                await asyncio.wait((reading, watching), return_when=asyncio.FIRST_COMPLETED)
                (reading if reading.done() else watching).result()
            finally:
                tasks = [reading, watching, *self.running.values()]
                for task in tasks:
                    task.cancel()
                await asyncio.gather(*tasks, return_exceptions=True)
        except Closed as ended:
            closed = ended
        except Exception as exception:
            self.execution.failure(exception)
        if closed.code is not None:
            await self._send({"type": "websocket.close", "code": closed.code, "reason": closed.reason})

    async def _begin(self) -> C:
        """Waits for `connection_init` and for somebody we know."""
        try:
            async with asyncio.timeout(self.limits.socket_init_seconds):
                message = await self._next()
        except TimeoutError:
            raise Closed(4408, "Connection initialisation timeout") from None
        if message["type"] != "connection_init":
            raise Closed(4401, "Unauthorized")
        payload = message.get("payload")
        if not isinstance(payload, dict | None):
            raise Closed(4400, "`payload` must be an object.")
        self._take_token(payload or {})
        context = await self.sockets.admit(self.scope)
        await context.close()
        if context.viewer is None:
            raise Closed(4401, "Unauthorized")
        self.viewer_id = context.viewer.id
        await self._say({"type": "connection_ack"})
        return context

    def _take_token(self, payload: Mapping[str, Any]) -> None:
        """Browsers cannot set headers on a WebSocket, so `authorization` may stand in the payload instead."""
        token = payload.get("authorization", payload.get("Authorization"))
        if isinstance(token, str) and token.isascii() and token.isprintable():
            others = [(name, value) for name, value in self.scope["headers"] if name != b"authorization"]
            self.scope = {**self.scope, "headers": [*others, (b"authorization", token.encode())]}

    async def _watch(self, context: C) -> None:
        """Ends the connection soon after the session or token behind it was revoked."""
        while True:
            await asyncio.sleep(self.limits.socket_recheck_seconds)
            if not await self._is_still_admitted(context):
                raise Closed(4403, "Forbidden")

    async def _is_still_admitted(self, context: C) -> bool:
        if self.sockets.still_admitted is not None:
            return await self.sockets.still_admitted(context)
        again = await self.sockets.admit(self.scope)
        await again.close()
        return again.viewer is not None and again.viewer.id == self.viewer_id

    async def _read(self) -> None:
        while True:
            message = await self._next()
            match message["type"]:
                case "subscribe":
                    await self._subscribe(message)
                case "complete":
                    if (task := self.running.pop(_id(message), None)) is not None:
                        task.cancel()
                case "ping":
                    await self._say({"type": "pong"})
                case "pong":
                    pass
                case "connection_init":
                    raise Closed(4429, "Too many initialisation requests")
                case _:
                    raise Closed(4400, "Unknown message type")

    async def _next(self) -> dict[str, Any]:
        frame = await self.receive()
        if frame["type"] == "websocket.disconnect":
            raise Closed
        text = frame.get("text")
        if text is None:
            raise Closed(4400, "Messages are text.")
        if len(text) > self.limits.socket_frame_bytes or len(text.encode()) > self.limits.socket_frame_bytes:
            raise Closed(1009, "The message is too long.")
        try:
            message = orjson.loads(text)
        except ValueError:
            raise Closed(4400, "The message is not valid JSON.") from None
        if not isinstance(message, dict) or not isinstance(message.get("type"), str):
            raise Closed(4400, "A message is an object with a `type`.")
        return message

    async def _subscribe(self, message: Mapping[str, Any]) -> None:
        id_, payload = _id(message), message.get("payload")
        if not isinstance(payload, dict):
            raise Closed(4400, "`subscribe` needs a `payload`.")
        if id_ in self.running:
            raise Closed(4409, f"Subscriber for {id_} already exists")
        if len(self.running) >= self.limits.socket_operations:
            words = f"At most {self.limits.socket_operations} operations run on one connection."
            await self._refuse(id_, rejected(Code.LIMIT_EXCEEDED, words))
            return
        self.running[id_] = asyncio.create_task(self._operate(id_, payload))

    async def _operate(self, id_: str, payload: Mapping[str, Any]) -> None:
        try:
            if await self._run(id_, payload):
                await self._say({"id": id_, "type": "complete"})
        except Rejected as rejection:
            await self._refuse(id_, rejection)
        except Exception as exception:
            await self._say({"id": id_, "type": "error", "payload": self.execution.failure(exception).body["errors"]})
        finally:
            if self.running.get(id_) is asyncio.current_task():
                del self.running[id_]

    async def _run(self, id_: str, payload: Mapping[str, Any]) -> bool:
        """Whether the operation came to its end. Each is admitted anew, so that rights are those of now."""
        asked = Asked.of(payload)
        context = await self.sockets.admit(self.scope)
        try:
            if context.viewer is None or context.viewer.id != self.viewer_id:
                raise rejected(Code.UNAUTHENTICATED, "You are no longer signed in.")
            prepared = self.execution.prepare(await self.execution.found(asked), context)
            if prepared.operation.kind is not OperationType.SUBSCRIPTION:
                answer = await self.execution.answer(prepared, context)
                if answer.rejection is not None:
                    await self._say({"id": id_, "type": "error", "payload": answer.body["errors"]})
                    return False
                await self._say({"id": id_, "type": "next", "payload": answer.body})
                return True
            async with aclosing(await self.execution.stream(prepared, context)) as events:
                async for event in events:
                    body = self.execution.worded(event, prepared, context).body
                    await self._say({"id": id_, "type": "next", "payload": body})
            return True
        finally:
            await context.close()

    async def _refuse(self, id_: str, rejection: Rejected) -> None:
        await self._say({"id": id_, "type": "error", "payload": self.execution.refusal(rejection).body["errors"]})

    async def _say(self, message: Mapping[str, Any]) -> None:
        await self._send({"type": "websocket.send", "text": orjson.dumps(message).decode()})

    async def _send(self, message: Message) -> None:
        async with self.sending:
            with suppress(RuntimeError, OSError):  # the client has gone; reading will say so
                await self.send(message)


def _id(message: Mapping[str, Any]) -> str:
    id_ = message.get("id")
    if not isinstance(id_, str) or not 0 < len(id_) <= LONGEST_ID:
        raise Closed(4400, "The message needs an `id`.")
    return id_
