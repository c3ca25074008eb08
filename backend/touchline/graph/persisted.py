"""Documents that a request names by their hash instead of sending them, and whether only such may run (API-3)."""

from __future__ import annotations

import re
import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

from graphql import GraphQLError

from touchline.graph.documents import Document, Documents
from touchline.graph.faults import Code, Rejected, rejected
from touchline.graph.lru import Lru
from touchline.kernel.errors import Invalid, Problem

Find = Callable[[str], Awaitable[str | None]]
"""The text of the document that somebody has registered under a hash."""

CHECKED_EVERY = 1.0
"""Seconds until a registered document is looked for again where only known ones run: what is removed soon stops."""

_HASH = re.compile("[0-9a-f]{64}")


class Shipped(Protocol):
    """The documents that the server brings along, by their hashes."""

    def get(self, hash_: str, /) -> str | None: ...


async def _nothing(_: str) -> None:
    """For a server where nobody registers documents."""


@dataclass(frozen=True, slots=True)
class Known:
    """What may be named by its hash; `only` refuses everything else, in whatever form it is sent."""

    shipped: Shipped = field(default_factory=dict[str, str])
    registered: Find = _nothing
    only: bool = False


def named(document_id: Any, extensions: Mapping[str, Any]) -> str | None:
    """The hash by which a request names its document.

    That is `documentId`, as GraphQL over HTTP has it (`sha256:` and 64 hexadecimal digits, or the digits alone, as
    Relay's compiler writes them), or `extensions.persistedQuery.sha256Hash`, as Apollo's clients have it.
    """
    if document_id is None:
        apollo = extensions.get("persistedQuery")
        document_id = apollo.get("sha256Hash") if isinstance(apollo, dict) else apollo
    if document_id is None or document_id == "":
        return None
    if not isinstance(document_id, str):
        raise rejected(Code.BAD_REQUEST, "`documentId` must be a text: `sha256:` and the document's hash.")
    return document_id.removeprefix("sha256:")


class Persisted:
    """Finds the text of each request's document.

    A hash is another way to say a text: whoever may send the text may send the hash. It is known when the document was
    shipped or registered, and also as long as the document is held ready anyway, for clients that send hash and text
    once and the hash from then on.
    """

    def __init__(self, documents: Documents, known: Known, clock: Callable[[], float] = time.monotonic) -> None:
        self.documents, self.known, self.only, self.clock = documents, known, known.only, clock
        self.checked: Lru[str, tuple[float, str]] = Lru(documents.limits.documents)

    async def text(self, text: str, hash_: str | None) -> str:
        """The document to run. Raises when its hash is unknown, not that of the text, or must be known and is not."""
        if hash_ is None:
            if self.only and await self._known(self.documents.hash_of(text)) is None:
                raise _not_allowed()
            return text
        if text and self.documents.hash_of(text) != hash_:
            raise rejected(Code.BAD_REQUEST, "The hash is not that of the query.")
        found = self.known.shipped.get(hash_)
        if found is None:
            found = await self._known(hash_) if self.only else text or await self._found(hash_)
        if found is None:
            raise _not_allowed() if text else _not_found()
        return found

    async def _found(self, hash_: str) -> str | None:
        return self.documents.texts.get(hash_) or await self._registered(hash_)

    async def _known(self, hash_: str) -> str | None:
        shipped = self.known.shipped.get(hash_)
        if shipped is not None:
            return shipped
        checked = self.checked.get(hash_)
        if checked is not None and self.clock() - checked[0] < CHECKED_EVERY:
            return checked[1]
        text = await self._registered(hash_)
        if text is not None:
            self.checked.put(hash_, (self.clock(), text))
        return text

    async def _registered(self, hash_: str) -> str | None:
        return await self.known.registered(hash_) if _HASH.fullmatch(hash_) else None


def checked(documents: Documents, text: str) -> Document:
    """A document that somebody registers, if it could run. Raises Invalid."""
    try:
        return documents.prepared(text, is_stranger=False)
    except Rejected as rejection:
        code = rejection.code.value
        raise Invalid([Problem(("text",), _placed(error), code) for error in rejection.errors]) from None


def _placed(error: GraphQLError) -> str:
    places = "".join(f" (line {place.line}, column {place.column})" for place in (error.locations or ())[:1])
    return f"{error.message}{places}"


def _not_found() -> Rejected:
    """Its message is the one that Apollo's clients look for before they send the text as well."""
    return rejected(Code.PERSISTED_QUERY_NOT_FOUND, "PersistedQueryNotFound")


def _not_allowed() -> Rejected:
    words = "This server runs registered documents only. An administrator can register this one."
    return rejected(Code.DOCUMENT_NOT_ALLOWED, words)
