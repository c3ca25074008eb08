"""What HTTP and WebSocket have in common: ASGI's words, and who may use a cookie from where."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Mapping, MutableMapping
from typing import Any

from touchline.graph.execution import Context
from touchline.graph.faults import Code, rejected

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]

OWN_HEADER = "x-touchline"
"""Asked of requests that come with a cookie: a page of another origin cannot send it without our leave."""


def headers_of(scope: Scope) -> Mapping[str, str]:
    return {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in scope["headers"]}


def check_origin(
    context: Context, headers: Mapping[str, str], origins: Collection[str], *, is_socket: bool = False
) -> None:
    """Refuses what another site's page sends on behalf of whoever is signed in here. A bearer token is proof enough."""
    by = context.caller.by
    if by == "token":
        return
    origin, site = headers.get("origin"), headers.get("sec-fetch-site", "none")
    if origin is not None and origin not in origins and not _is_host(origin, headers.get("host", "")):
        raise rejected(Code.FORBIDDEN, "A page of another origin may not ask here.")
    if by == "cookie" and is_socket and origin is None:
        raise rejected(Code.FORBIDDEN, "A WebSocket with a cookie needs an Origin.")
    if site not in ("same-origin", "none") and origin not in origins:
        raise rejected(Code.FORBIDDEN, "A page of another site may not ask here.")
    if by == "cookie" and not is_socket and OWN_HEADER not in headers:
        raise rejected(Code.FORBIDDEN, "A request with a cookie needs the header X-Touchline.")


def _is_host(origin: str, host: str) -> bool:
    scheme, _, place = origin.lower().partition("://")
    return scheme in ("http", "https") and place != "" and place == host.lower()
