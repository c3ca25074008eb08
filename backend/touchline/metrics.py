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
    """An ASGI app whose requests are counted."""

    def __init__(self, app: Any) -> None:
        self.app = app

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        begin = perf_counter()

        async def counted(message: Any) -> None:
            if message["type"] == "http.response.start":
                REQUESTS.labels(str(message["status"])).inc()
                SECONDS.observe(perf_counter() - begin)
            await send(message)

        await self.app(scope, receive, counted)
