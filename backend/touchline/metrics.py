"""What /metrics counts: requests at /graphql by status, and how long they take (OPS-3)."""

from __future__ import annotations

from time import perf_counter
from typing import Any

from prometheus_client import Counter, Histogram

REQUESTS = Counter("touchline_graphql_requests", "Requests at /graphql by HTTP status.", ["status"])
SECONDS = Histogram(
    "touchline_graphql_seconds",
    "Seconds from a request's arrival at /graphql to its answer.",
    buckets=(0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10),
)


class Metered:
    """Counts the requests at /graphql, which it answers before the router: that costs as much as a small query."""

    def __init__(self, app: Any, *, endpoint: Any, path: str) -> None:
        self.app, self.endpoint, self.path = app, endpoint, path

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] != "http" or scope["path"] != self.path:
            await self.app(scope, receive, send)
            return
        begin = perf_counter()

        async def counted(message: Any) -> None:
            if message["type"] == "http.response.start":
                REQUESTS.labels(str(message["status"])).inc()
                SECONDS.observe(perf_counter() - begin)
            await send(message)

        await self.endpoint(scope, receive, counted)
