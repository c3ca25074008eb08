"""From rows of SQLite to the answer: the Python expressions of a generated function. `r` is always the row at hand."""

from __future__ import annotations

from typing import Any

import orjson
from sqlalchemy import Boolean, ColumnElement, Date, Float, Integer, Select, String, select

from touchline.graph.access import Through
from touchline.graph.source import Source
from touchline.graph.tree import (
    At,
    Bail,
    Cell,
    Child,
    Computed,
    Cursor,
    Edges,
    Fixed,
    Info,
    Item,
    Items,
    Link,
    NodeOf,
    Page,
    Part,
    Shape,
    Shown,
    Total,
    TypeName,
    Unplanned,
)
from touchline.graph.values import Given
from touchline.kernel.statements import decoder
from touchline.kernel.types import Id, Instant


def fail() -> None:
    raise Bail


BUILTIN = {"fail": fail, "loads": orjson.loads, "TRUTH": {0: False, 1: True, None: None}}


class Frame:
    """One statement's columns and joins, and what is built of its rows. `single`: it yields one row at most."""

    def __init__(self, source: Source, numbers: dict[int, int], at: At, *, single: bool = False) -> None:
        self.source, self.numbers, self.at, self.single = source, numbers, at, single
        self.columns: list[ColumnElement[Any]] = []
        self.joined: list[At] = []
        self.children: list[Page] = []

    def number_of(self, page: Page) -> int:
        return self.numbers.setdefault(id(page), self.source.number())

    def read(self, column: ColumnElement[Any]) -> str:
        for place, known in enumerate(self.columns):
            if known is column:
                return f"r[{place}]"
        self.columns.append(column)
        return f"r[{len(self.columns) - 1}]"

    def select(self, *more: ColumnElement[Any]) -> Select[Any]:
        return select(*self.columns, *more)

    def join(self, query: Select[Any], page: Page | None = None) -> Select[Any]:
        """Joins what is selected, and what permission looks at; an owner that serves both is joined once."""
        access, guarded = self.at.entity.visible, page is not None and page.guards is not None
        owner = self.at.link_of(access.column.key) if guarded and isinstance(access, Through) else None
        if page is not None and page.guards is not None:
            guards, seen = page.guards(self.at.alias, owner.alias if owner else None)
            for alias, on, is_outer in guards:
                query = query.join(alias, on, isouter=is_outer)
            query = query.where(seen)
        for at in self.joined:
            if not guarded or at is not owner:
                query = query.outerjoin(at.alias, at.on)
        return query

    # --- objects ---

    def object(self, shape: Shape) -> str:
        if shape.at.entity.kind is None or (shape.only is not None and len(shape.kinds) > 1):
            return self._display(next(iter(shape.kinds.values())))
        kind = self.read(shape.at.kind)
        choices = [f"{self._display(parts)} if {kind} == {str(name)!r} else " for name, parts in shape.kinds.items()]
        return f"({''.join(choices)}fail())"

    def _display(self, parts: tuple[Part, ...]) -> str:
        return "{" + ", ".join(f"{part.key!r}: {self._part(part)}" for part in parts) + "}"

    def _part(self, part: Part) -> str:
        match part:
            case Fixed(text=text):
                return repr(text)
            case TypeName(at=at, names=names):
                return f"{self.source.name('names', names)}[{self.read(at.kind)}]"
            case Shown(column=column, prefix=prefix):
                return f"'{prefix}_' + {self.read(column)}.hex()"
            case Cell(column=column, checked=checked):
                return _checked(self._wire(column), checked)
            case Computed(compute=compute, inputs=inputs, checked=checked):
                called = self.source.name("compute", compute)
                return _checked(f"{called}({', '.join(map(self._input, inputs))})", checked)
            case Items(column=column, parts=parts, checked=checked):
                return self._items(self.read(column), parts, checked)
            case Link(at=at, shape=shape, checked=checked):
                return self._link(at, shape, checked)
            case Child(page=page):
                return self._child(page)

    def _items(self, code: str, parts: tuple[Item, ...], checked: bool) -> str:
        shown = (
            f"{part.key!r}: "
            + (repr(part.text) if part.name is None else _checked(f"i.get({part.name!r})", part.checked))
            for part in parts
        )
        built = f"[{{{', '.join(shown)}}} for i in y]"
        return f"({'fail()' if checked else 'None'} if (y := loads({code} or 'null')) is None else {built})"

    def _link(self, at: At, shape: Shape, checked: bool) -> str:
        if at not in self.joined:
            self.joined.append(at)
        return f"({'fail()' if checked else 'None'} if {self.read(at.id)} is None else {self.object(shape)})"

    def _child(self, page: Page) -> str:
        if page not in self.children:
            self.children.append(page)
        answer = f"c{self.number_of(page)}"
        assert page.parent is not None
        return answer if self.is_below_one(page) else f"{answer}[{self.read(page.parent.id)}]"

    def is_below_one(self, page: Page) -> bool:
        return self.single and page.parent is self.at

    def _wire(self, column: ColumnElement[Any]) -> str:
        """A value as the driver gives it, as the answer shows it."""
        if isinstance(column.type, Boolean):
            return f"TRUTH[{self.read(column)}]"
        if isinstance(column.type, String | Integer | Instant | Float | Date):
            return self.read(column)
        raise Unplanned(f"no wire form for {column.type!r}")

    def _input(self, value: Any) -> str:
        if isinstance(value, Given):
            return f"q.{value.path}"
        decode = decoder(value.type, self.source.dialect)
        code = self.read(value)
        return f"{self.source.name('decode', decode)}({code})" if decode else code

    # --- lists ---

    def list(self, page: Page) -> str:
        """Of `rows`; for a connection also of `more` and `total`."""
        if page.shape is not None:
            return f"[{self.object(page.shape)} for r in rows]"
        return "{" + ", ".join(f"{part.key!r}: {self._of_connection(page, part)}" for part in page.parts) + "}"

    def _of_connection(self, page: Page, part: Fixed | Edges | Info | Total) -> str:
        match part:
            case Fixed(text=text):
                return repr(text)
            case Total():
                return "total"
            case Edges(parts=parts):
                return "[{" + ", ".join(f"{p.key!r}: {self._of_edge(page, p)}" for p in parts) + "} for r in rows]"
            case Info(parts=parts):
                return "{" + ", ".join(self._of_info(page, p) for p in parts) + "}"

    def _of_edge(self, page: Page, part: Fixed | Cursor | NodeOf) -> str:
        match part:
            case Fixed(text=text):
                return repr(text)
            case Cursor():
                return self._cursor(page)
            case NodeOf(shape=shape):
                return self.object(shape)

    def _of_info(self, page: Page, part: Fixed | tuple[str, str]) -> str:
        if isinstance(part, Fixed):
            return f"{part.key!r}: {part.text!r}"
        key, name = part
        ends = {"start_cursor": "rows[:1]", "end_cursor": "rows[-1:]"}
        if name in ends:
            return f"{key!r}: next(({self._cursor(page)} for r in {ends[name]}), None)"
        if (name == "has_next_page") == page.forward:
            return f"{key!r}: more"
        return f"{key!r}: {any(place.is_after is page.forward for place in page.places)}"

    def _cursor(self, page: Page) -> str:
        return " + '~' + ".join(self._cursor_part(column) for column in page.cursor_columns)

    def _cursor_part(self, column: ColumnElement[Any]) -> str:
        code = self.read(column)
        if isinstance(column.type, Id):
            return f"{code}.hex()"
        if isinstance(column.type, Instant):
            return code
        return f"{code}.encode().hex()" if isinstance(column.type, String) else f"str({code}).encode().hex()"


def _checked(code: str, checked: bool) -> str:
    return f"(fail() if (x := {code}) is None else x)" if checked else code
