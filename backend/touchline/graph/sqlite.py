"""A plan for SQLite: few statements of fixed text, and a Python function made for it that builds the answer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import inf
from typing import Any

from sqlalchemy import ColumnElement, Select, column, func, select, table
from sqlalchemy.orm import aliased

from touchline.graph.builder import BUILTIN, Frame
from touchline.graph.connections import LARGEST_PAGE
from touchline.graph.plan import several
from touchline.graph.source import Parents, Source, parents
from touchline.graph.tree import (
    Absent,
    Arrangement,
    Child,
    Edges,
    Fixed,
    Found,
    Link,
    NodeOf,
    Page,
    Part,
    Root,
    Several,
    Shape,
    Told,
)
from touchline.graph.values import Request
from touchline.kernel import ids
from touchline.kernel.reads import Execute, SqliteReads, TooLong
from touchline.kernel.statements import SQLITE, Late, Place, Statement, decoder, statement
from touchline.kernel.types import Id

PARENTS = table("parents", column("id", Id()))

Run = Callable[[Execute, dict[str, Any], Request[Any]], dict[str, Any]]


MOST_HERE = 1_000
"""So many rows of an answer are put together in less time than a hop to a thread and back is worth."""

ASIDE_FOR, ASIDE_AT_MOST = 4, 1_024
"""So many runs a plan that has taken too long goes aside at once; twice as many each time it does again."""


@dataclass(slots=True)
class SqlitePlan:
    run: Run
    statements: tuple[str, ...]
    source: str
    aside_for: float
    """How many more runs go to a thread without trying the event loop first."""
    next_time: int = ASIDE_FOR
    """How many it will be when it takes too long again."""


class SqliteEngine:
    """A plan runs in the event loop while that is short, which the driver sees to; else one hop to a thread for all."""

    def __init__(self, reads: SqliteReads) -> None:
        self.reads = reads

    def emitted(self, roots: tuple[Root, ...]) -> SqlitePlan:
        return emitted(roots)

    async def run(self, plan: SqlitePlan, values: dict[str, Any], request: Request[Any]) -> dict[str, Any]:
        def work(execute: Execute) -> dict[str, Any]:
            return plan.run(execute, values, request)

        if plan.aside_for <= 0:
            try:
                answer = self.reads.here(work, statements=len(plan.statements))
            except TooLong:
                plan.aside_for, plan.next_time = plan.next_time, min(2 * plan.next_time, ASIDE_AT_MOST)
            else:
                plan.next_time = ASIDE_FOR
                return answer
        plan.aside_for -= 1
        return await self.reads.aside(work, statements=len(plan.statements))


class Text:
    """A statement whose lists have as many marks as there are values."""

    def __init__(self, parts: list[str], marks: list[str]) -> None:
        self.parts, self.marks = parts, marks
        self._made: dict[tuple[int, ...], str] = {}

    def __call__(self, *sizes: int) -> str:
        made = self._made.get(sizes)
        if made is None:
            lists = [",".join([mark] * size) for mark, size in zip(self.marks, sizes, strict=True)]
            made = self._made[sizes] = self.parts[0] + "".join(
                a + b for a, b in zip(lists, self.parts[1:], strict=True)
            )
        return made


def padded(values: Any) -> list[Any]:
    """Repeats the last value until the length is a power of two: the same set, but few texts."""
    return _filled(list(values), list(values)[-1:])


def keys(values: set[Any]) -> list[Any]:
    """Ids of parents, filled up likewise with null, which is the parent of nothing."""
    values.discard(None)
    return _filled(list(values), [None])


def _filled(values: list[Any], filler: list[Any]) -> list[Any]:
    return values + filler * ((1 << (len(values) - 1).bit_length()) - len(values)) if values else values


def emitted(roots: tuple[Root, ...]) -> SqlitePlan:
    """The function of an operation."""
    source = Source(SQLITE)
    source.names |= BUILTIN | {"padded": padded, "keys": keys, "NONE": ids.NONE, "several": several}
    lines: list[str] = []
    answer, texts = [], []
    for root in roots:
        match root:
            case Fixed(key, text):
                answer.append(f"{key!r}: {text!r}")
            case Absent(key):
                answer.append(f"{key!r}: None")
            case Told(key, variable):
                answer.append(f"{key!r}: v[{variable!r}]")
            case Found(key) | Several(key) | Child(key) | Arrangement(key):
                function = Function(source)
                body = function.root(root)
                lines += source.function(f"root{len(answer)}", "ex, v, q", body)
                answer.append(f"{key!r}: root{len(answer)}(ex, v, q)")
                texts += function.texts
    lines += source.function("run", "ex, v, q", [f"return {{{', '.join(answer)}}}"])
    run, code = source.load(lines, "run")
    rows = sum(map(_most_of_root, roots))
    return SqlitePlan(run, tuple(texts), code, 0 if rows <= MOST_HERE else inf)


def _most_of_root(root: Root) -> int:
    """How many rows of the answer it can be at most."""
    match root:
        case Found(shape=shape):
            return _most(shape)
        case Several(entities=entities):
            return LARGEST_PAGE * sum(_most(shape) for _, _, shape in entities.values())
        case Child():
            return _most_of(root)
    return 0


def _most(shape: Shape) -> int:
    return 1 + sum(_most_of(part) for part in {part for parts in shape.kinds.values() for part in parts})


def _most_of(part: Part) -> int:
    match part:
        case Link(shape=shape):
            return _most(shape)
        case Child(page=page):
            edges = (edge for part in page.parts if isinstance(part, Edges) for edge in part.parts)
            shapes = [edge.shape for edge in edges if isinstance(edge, NodeOf)]
            if page.shape is not None:
                shapes.append(page.shape)
            size = LARGEST_PAGE if isinstance(page.size, Late) else page.size.value or LARGEST_PAGE
            return size * (sum(map(_most, shapes)) or 1)
    return 0


class Function:
    """The code of one root field: fetch rows, then what hangs on them, and build from the leaves up."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.source.locals = {}
        self.numbers: dict[int, int] = {}
        self.body: list[str] = []
        self.texts: list[str] = []

    def root(self, root: Found | Several | Child | Arrangement) -> list[str]:
        match root:
            case Arrangement():
                answer = self._arranged(root)
            case Found():
                answer = self._found(root)
            case Several():
                answer = self._several(root)
            case Child(page=page):
                answer = self._below_one(page, None)
        return [*self.source.assignments(), *self.body, f"return {answer}"]

    def _arranged(self, root: Arrangement) -> str:
        decoders = [decoder(column.type, SQLITE) for column in root.query.selected_columns]

        def decoded(rows: list[Any]) -> list[tuple[Any, ...]]:
            return [tuple([d(v) if d else v for d, v in zip(decoders, row, strict=True)]) for row in rows]

        self.body.append(f"r = {self._execute(root.query)}.fetchall()")
        return f"{self.source.name('answer', root.answer)}({self.source.name('decoded', decoded)}(r), v, q)"

    def _found(self, root: Found) -> str:
        frame = self._frame(root.at, single=True)
        value = frame.object(root.shape)
        frame.read(root.at.id)
        tied = [None if frame.is_below_one(page) else _id_above(frame, page) for page in frame.children]
        query = frame.join(frame.select().select_from(root.at.alias)).where(root.at.alias.id == root.id, root.seen)
        self.body.append(f"r = {self._execute(query)}.fetchone()")
        self.body.append("if r is None: return None")
        for page, key in zip(frame.children, tied, strict=True):
            if key is None:
                self._below_one(page, frame.read(root.at.id))
            else:
                self._below_many(page, key, "(r,)")
        return value

    def _several(self, root: Several) -> str:
        if root.variable is None:
            asked = self.source.name("asked", list(root.ids))
        elif root.is_written:
            asked = f"[({next(iter(root.entities))!r}, i) for i in v[{root.variable!r}]]"
        else:
            asked = f"several(v[{root.variable!r}])"
        self.body += [f"w = {asked}", "d = {}"]
        for prefix, (at, seen, shape) in root.entities.items():
            n, frame = self.source.number(), self._frame(at)
            value, own = frame.object(shape), frame.read(at.id)
            tied = [_id_above(frame, page) for page in frame.children]
            wanted = f"keys({{x[1] for x in w if x and x[0] == {prefix!r}}})"
            self.body.append(f"i{n} = {wanted}")
            query = frame.join(frame.select().select_from(at.alias)).where(at.alias.id.in_(parents(many=True)), seen)
            self.body.append(f"r{n} = {self._execute(query, f'i{n}')}.fetchall() if i{n} else ()")
            for page, key in zip(frame.children, tied, strict=True):
                self._below_many(page, key, f"r{n}")
            self.body.append(f"d.update({{({prefix!r}, {own}): {value} for r in r{n}}})")
        found = "[d.get(x) for x in w]"
        return f"[fail() if y is None else y for y in {found}]" if root.checked else found

    # --- pages ---

    def _below_one(self, page: Page, parent: str | None) -> str:
        """A page below the one row whose id is the code `parent`, or below none."""
        n, frame, shape, tied = self._prepare(page)
        tie = [] if page.parent is None else page.below(page.at.alias, parents(many=False))[1]
        if page.is_listed:
            row = page.at.alias
            query = frame.join(frame.select().select_from(row), page).where(*tie, *page.narrow(row), *page.window(row))
            if page.guards is None:
                query = query.where(page.seen(row, None))
            query = query.order_by(*page.ordering(row)).limit(_take(page))
            self.body.append(f"r{n} = {self._execute(query, parent)}.fetchall()")
            if page.looks_ahead:
                self.body.append(f"m{n} = len(r{n}) > n{n}")
                self.body.append(f"if m{n}: del r{n}[n{n}:]")
            if not page.forward:
                self.body.append(f"r{n}.reverse()")
            for child, key in zip(frame.children, tied, strict=True):
                self._below_many(child, key, f"r{n}")
        if page.is_counted:
            self.body.append(f"t{n} = {self._execute(_count(page), parent)}.fetchone()[0]")
        rows = f"r{n}, {f'm{n}' if page.looks_ahead else 'False'}" if page.is_listed else "(), False"
        self.body.append(f"def p{n}(rows, more, total): return {shape}")
        self.body.append(f"c{n} = p{n}({rows}, {f't{n}' if page.is_counted else '0'})")
        return f"c{n}"

    def _below_many(self, page: Page, key: str, rows: str) -> None:
        """Pages below all rows of the code `rows`, one for each id that is the code `key` of such a row."""
        n, frame, shape, tied = self._prepare(page)
        self.body.append(f"i{n} = keys({{{key} for r in {rows}}})")
        if page.is_listed:
            self.body.append(f"g{n} = {{i: [] for i in i{n}}}")
            found = self._run(_first_of_each(page, frame), f"i{n}")
            self.body.append(f"for row in {found} if i{n} else (): g{n}[row[-1]].append(row)")
            if page.looks_ahead:
                self.body.append(f"m{n} = {{i for i, g in g{n}.items() if len(g) > n{n}}}")
                self.body.append(f"for i in m{n}: del g{n}[i][n{n}:]")
            if not page.forward:
                self.body.append(f"for g in g{n}.values(): g.reverse()")
            if frame.children:
                self.body.append(f"a{n} = [r for g in g{n}.values() for r in g]")
            for child, below in zip(frame.children, tied, strict=True):
                self._below_many(child, below, f"a{n}")
        if page.is_counted:
            row, many = aliased(page.at.entity.model), parents(many=True)
            parent, (*links, _), _ = page.below(row, many)
            conditions = (*links, parent.in_(many), *page.narrow(row), page.seen(row, None))
            count = select(parent, func.count()).where(*conditions).group_by(parent)
            self.body.append(f"t{n} = dict({self._execute(count, f'i{n}')}.fetchall()) if i{n} else {{}}")
        more = f"i in m{n}" if page.looks_ahead else "False"
        listed = f"g{n}[i], {more}" if page.is_listed else "(), False"
        self.body.append(f"def p{n}(rows, more, total): return {shape}")
        self.body.append(f"c{n} = {{i: p{n}({listed}, {f't{n}.get(i, 0)' if page.is_counted else '0'}) for i in i{n}}}")

    def _prepare(self, page: Page) -> tuple[int, Frame, str, list[str]]:
        """What the page is built of, and where its rows hold the ids that its children hang on."""
        frame = self._frame(page.at)
        n = frame.number_of(page)
        self.body.append(f"n{n} = {self.source.value(page.size, many=False)}")
        self.source.checked(page)
        shape = frame.list(page)
        if not frame.columns:
            frame.read(page.at.id)
        return n, frame, shape, [_id_above(frame, child) for child in frame.children]

    def _frame(self, at: Any, *, single: bool = False) -> Frame:
        return Frame(self.source, self.numbers, at, single=single)

    # --- statements ---

    def _execute(self, query: Select[Any], above: str | None = None) -> str:
        return self._run(statement(query, SQLITE), above)

    def _run(self, made: Statement, above: str | None) -> str:
        """The code that executes the statement; `above` is that of the parents' ids."""
        parts, marks, values, sizes = [made.parts[0]], [], [], []
        for place, after in zip(made.places, made.parts[1:], strict=True):
            code = above if isinstance(place.bind, Parents) else self.source.value(place.bind, many=place.many)
            assert code is not None
            if place.many:
                if not isinstance(place.bind, Parents):
                    code = self.source.local(f"padded({code})")
                sizes.append(f"len({code})")
                marks.append(place.wrap or "?")
                parts.append(after)
            else:
                parts[-1] += f"?{after}"
            values.append(f"*{code}" if place.many else code)
        self.texts.append("…".join(parts))
        text = self.source.name("text", Text(parts, marks) if sizes else parts[0])
        lengths = f"({', '.join(sizes)})" if sizes else ""
        return f"ex({text}{lengths}, ({''.join(f'{value}, ' for value in values)}))"


def _count(page: Page) -> Select[Any]:
    row = aliased(page.at.entity.model)
    count = select(func.count()).select_from(row).where(*page.narrow(row))
    if page.parent is not None:
        return count.where(*page.below(row, parents(many=False))[1], page.seen(row, None))
    if page.guards is None:
        return count.where(page.seen(row, None))
    guards, seen = page.guards(row, None)
    for alias, on, is_outer in guards:
        count = count.join(alias, on, isouter=is_outer)
    return count.where(seen)


def _first_of_each(page: Page, frame: Frame) -> Statement:
    """The first rows below each of many parents: one limited walk of the index per parent.

    Permission that is not inherited may compare with the parent's row; otherwise its id is enough.
    """
    assert page.parent is not None
    inner, row = aliased(page.at.entity.model), page.at.alias
    above = None if page.inherited else aliased(page.parent.entity.model)
    source: Any = PARENTS if above is None else above
    id_: ColumnElement[Any] = PARENTS.c.id if above is None else above.id
    first = (
        select(inner.id)
        .where(*page.below(inner, id_)[1], *page.narrow(inner), page.seen(inner, above), *page.window(inner))
        .order_by(*page.ordering(inner))
        .limit(_take(page))
        .correlate(source)
    )
    query = frame.join(frame.select(id_).select_from(source).join(row, row.id.in_(first)))
    query = query.order_by(*page.ordering(row))
    if above is not None:
        return statement(query.where(id_.in_(parents(many=True))), SQLITE)
    made = statement(query, SQLITE)
    head, *rest = made.parts
    places = [Place(parents(many=True), many=True, wrap="(?)"), *made.places]
    return Statement(["WITH parents(id) AS (VALUES ", f") {head}", *rest], places)


def _take(page: Page) -> Any:
    return page.size + 1 if page.looks_ahead else page.size


def _id_above(frame: Frame, page: Page) -> str:
    assert page.parent is not None
    return frame.read(page.parent.id)
