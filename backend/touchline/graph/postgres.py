"""A plan for PostgreSQL: one prepared statement that returns the answer as text, with limits per parent inside it.

Two characters that JSON text never contains mark what SQL cannot say: `FAIL` where a value that may not be null is,
`HOLE` around what Python must fill in.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import orjson
from sqlalchemy import Select, select

from touchline.graph.json_objects import Json
from touchline.graph.json_text import FAIL, HOLE, Text, joined, quoted, said
from touchline.graph.source import Source
from touchline.graph.tree import Absent, Arrangement, Bail, Child, Fixed, Found, Root, Several, Told
from touchline.graph.values import Request
from touchline.kernel.reads import PostgresReads
from touchline.kernel.statements import POSTGRES, Statement, one_of, statement

Filler = Callable[[list[Any], dict[str, Any], Request[Any]], Any]


@dataclass(frozen=True, slots=True)
class PostgresPlan:
    text: str
    arguments: Callable[[dict[str, Any], Request[Any]], Sequence[Any]]
    fillers: tuple[Filler, ...]
    source: str

    @property
    def statements(self) -> tuple[str, ...]:
        return (self.text,)


class PostgresEngine:
    """One round trip for a whole plan."""

    def __init__(self, reads: PostgresReads) -> None:
        self.reads = reads

    def emitted(self, roots: tuple[Root, ...]) -> PostgresPlan:
        return emitted(roots)

    async def run(self, plan: PostgresPlan, values: dict[str, Any], request: Request[Any]) -> orjson.Fragment:
        text: str = await self.reads.value(plan.text, plan.arguments(values, request))
        if FAIL in text:
            raise Bail
        if plan.fillers:
            text = _filled(text, plan.fillers, values, request)
        return orjson.Fragment(text)


def _filled(text: str, fillers: Sequence[Filler], values: dict[str, Any], request: Request[Any]) -> str:
    pieces = text.split(HOLE)
    for place in range(1, len(pieces), 2):
        which, *inputs = orjson.loads(pieces[place])
        pieces[place] = orjson.dumps(fillers[which](inputs, values, request)).decode()
    return "".join(pieces)


def emitted(roots: tuple[Root, ...]) -> PostgresPlan:
    """The statement of an operation."""
    json = Json()
    query = select(said("{", *joined((root.key, _root(json, root)) for root in roots), "}"))
    source = Source(POSTGRES)
    text, codes = _numbered(statement(query, POSTGRES), source)
    for page in json.pages:
        source.checked(page)
    lines = source.function(
        "arguments", "v, q", [*source.assignments(), f"return ({''.join(f'{code}, ' for code in codes)})"]
    )
    arguments, code = source.load(lines, "arguments")
    return PostgresPlan(text, arguments, tuple(json.fillers), code)


def _numbered(made: Statement, source: Source) -> tuple[str, list[str]]:
    """The text with numbered places, one for each different value; a list of values is one array."""
    text, codes = made.parts[0], []
    for place, after in zip(made.places, made.parts[1:], strict=True):
        code = source.value(place.bind, many=place.many)
        if code not in codes:
            codes.append(code)
        mark = f"${codes.index(code) + 1}"
        text = (one_of(text, mark, place) if place.many else text + mark) + after
    return text, codes


def _root(json: Json, root: Root) -> Text:
    match root:
        case Fixed(text=text):
            return said(quoted(text))
        case Absent():
            return said("null")
        case Told(variable=variable):
            return json.hole(lambda _, values, __: values[variable])
        case Arrangement():
            return json.arranged(root)
        case Found(at=at, id=id_, seen=seen, shape=shape):
            row: Select[Any] = select(json.object(shape)).where(at.alias.id == id_, seen)
            return json.or_null(row.scalar_subquery())
        case Several():
            return json.several(root)
        case Child(page=page):
            return json.page(page)
