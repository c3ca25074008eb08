"""What was built: the app's files, served under names that stay, and the documents that the app names by their hash."""

from __future__ import annotations

import gzip
import mimetypes
from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache
from hashlib import blake2b
from pathlib import Path
from time import monotonic

from orjson import loads
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.types import Receive, Scope, Send

from touchline.graph.documents import hash_of

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; "
    "connect-src 'self'; worker-src 'self' blob:; manifest-src 'self'; "
    "base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)
HEADERS = {
    "content-security-policy": POLICY,
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), payment=()",
}
COMPRESSED = {".html", ".js", ".css", ".svg", ".json", ".webmanifest", ".txt", ".map"}
LOOKED_EVERY = 1.0
"""Seconds between two looks whether a new app has been put there, however many unknown hashes are asked for."""

mimetypes.add_type("text/javascript", ".js")
mimetypes.add_type("font/woff2", ".woff2")


def dist(name: str) -> Path:
    """Where a built thing lies: inside the installed package, or in the checkout's frontend folder."""
    inside = Path(__file__).parent / "dist" / name
    return inside if inside.exists() else Path(__file__).parents[2] / "frontend" / "dist" / name


class Shipped:
    """The documents of the built app by their hashes. The files are read again when a new app has been put there."""

    def __init__(self, *paths: Path) -> None:
        self.paths = paths
        self._states: list[tuple[int, int] | None] = []
        self._texts: dict[str, str] = {}
        self._looked_at = -LOOKED_EVERY

    def get(self, hash_: str, /) -> str | None:
        text = self._texts.get(hash_)
        if text is None and monotonic() - self._looked_at >= LOOKED_EVERY:
            self._look()
            text = self._texts.get(hash_)
        return text

    def _look(self) -> None:
        self._looked_at = monotonic()
        states = [_state(path) for path in self.paths]
        if states == self._states:
            return
        found = [path for path, state in zip(self.paths, states, strict=True) if state is not None]
        with suppress(OSError, ValueError):  # somebody is writing it; the next look finds it whole
            texts = [text for path in found for text in loads(path.read_bytes()).values()]
            self._states, self._texts = states, {hash_of(text): text for text in texts}


def _state(path: Path) -> tuple[int, int] | None:
    try:
        state = path.stat()
    except OSError:
        return None
    return state.st_mtime_ns, state.st_size


def shipped() -> Shipped:
    """What was built with the app and, in a checkout, what the sources say: the development server asks by it."""
    return Shipped(dist("persisted.json"), Path(__file__).parents[2] / "frontend" / "persisted.json")


@dataclass(frozen=True, slots=True)
class Held:
    """A file in memory, with its compressed form if that is worth it."""

    body: bytes
    zipped: bytes | None
    etag: str
    media_type: str


@lru_cache(maxsize=512)
def _held(path: Path, modified: float) -> Held:
    body = path.read_bytes()
    zipped = gzip.compress(body, 9, mtime=0) if path.suffix in COMPRESSED and len(body) > 1000 else None
    kind = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
    return Held(body, zipped, f'"{blake2b(body, digest_size=12).hexdigest()}"', kind)


class Files:
    """One built app under one address. Unknown paths with a file's ending are 404; all others get index.html."""

    def __init__(self, root: Path) -> None:
        self.root = root.resolve()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope)
        await self._response(request)(scope, receive, send)

    def _response(self, request: Request) -> Response:
        if request.method not in ("GET", "HEAD"):
            return PlainTextResponse("Only GET.", 405, {"allow": "GET, HEAD"})
        path = self._file(str(request.path_params.get("path", "")))
        if path is None:
            return PlainTextResponse("There is no such file.", 404, HEADERS)
        held = _held(path, path.stat().st_mtime)
        is_immutable = path.parent.name == "assets"
        headers = HEADERS | {
            "etag": held.etag,
            "vary": "accept-encoding",
            "cache-control": "public, max-age=31536000, immutable" if is_immutable else "no-cache",
        }
        if held.etag in request.headers.get("if-none-match", ""):
            return Response(status_code=304, headers=headers)
        if held.zipped is not None and "gzip" in request.headers.get("accept-encoding", ""):
            return Response(held.zipped, headers=headers | {"content-encoding": "gzip"}, media_type=held.media_type)
        return Response(held.body, headers=headers, media_type=held.media_type)

    def _file(self, asked: str) -> Path | None:
        if "\0" in asked or len(asked) > 1000:
            return None
        path = (self.root / asked).resolve()
        if path.is_file() and path.is_relative_to(self.root):
            return path
        index = self.root / "index.html"
        return index if not Path(asked).suffix and index.is_file() else None
