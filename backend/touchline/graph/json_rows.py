"""The rows of a page as a table of JSON texts in SQL, and what an aggregate makes of them."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ARRAY, Date, Select, cast, func, literal_column, select
from sqlalchemy import Text as TextType
from sqlalchemy.dialects.postgresql import aggregate_order_by
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.orm import aliased
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement

from touchline.graph.json_text import Text, day, hexed, moment, said
from touchline.graph.tree import Page
from touchline.kernel.types import Id, Instant


class Element(FunctionElement[str]):
    """One element of an array, counted from 1."""

    type = TextType()
    inherit_cache = True
    name = "element"


class First(FunctionElement[Any]):
    """The first so many elements of an array."""

    type = ARRAY(TextType)
    inherit_cache = True
    name = "first"


@compiles(Element)
def _element(element: Element, compiler: SQLCompiler, **options: Any) -> str:
    of, place = (compiler.process(clause, **options) for clause in element.clauses)
    return f"({of})[{place}]"


@compiles(First)
def _first(element: First, compiler: SQLCompiler, **options: Any) -> str:
    of, number = (compiler.process(clause, **options) for clause in element.clauses)
    return f"({of})[1:{number}]"


class Rows:
    """The rows of a page in its order, or against it when walked backward; one more than asked if that matters."""

    def __init__(self, page: Page, texts: list[Text]) -> None:
        self.page = page
        row = page.at.alias
        columns = [text.label(f"e{number}") for number, text in enumerate(texts)]
        chosen: Any = select(*columns, cursor_of(page).label("c"))
        query = chosen.select_from(row)
        query = query.where(*page.narrow(row), *page.window(row))
        if page.parent is not None:
            _, ties, links = page.below(row, page.parent.alias.id)
            query = query.where(*ties, page.seen(row, page.parent.alias)).correlate_except(row, *links)
        elif page.guards is not None:
            query = guarded(query, page, row)
        else:
            query = query.where(page.seen(row, None))
        size = page.size + 1 if page.looks_ahead else page.size
        self.table: Any = query.order_by(*page.ordering(row)).limit(size).subquery()
        if not page.forward:
            numbered = select(self.table, func.row_number().over().label("n")).select_from(self.table)
            self.table = numbered.subquery()

    def listed(self, number: int) -> Text:
        """The texts of that column, separated by commas; null when there are none."""
        page, text = self.page, self.table.c[f"e{number}"]
        comma: Text = literal_column("','")
        if not page.forward:
            turned = func.string_agg(text, aggregate_order_by(comma, self.table.c.n.desc()))
            return turned.filter(self.table.c.n <= page.size)
        if page.looks_ahead:
            first = func.array_to_string(First(func.array_agg(text), page.size), comma, type_=TextType())
            return func.nullif(first, literal_column("''"))
        return func.string_agg(text, comma)

    def cursor(self, *, is_first: bool) -> Text:
        """Of the page's first or last row. All aggregates of rows walked backward say their order: else one that does
        would turn the rows for those that do not."""
        place = literal_column("1") if is_first else func.least(func.count(), self.page.size)
        cursors: Any = func.array_agg(self.table.c.c)
        if not self.page.forward:
            cursors = func.array_agg(aggregate_order_by(self.table.c.c, self.table.c.n.desc()))
            cursors = cursors.filter(self.table.c.n <= self.page.size)
        return Element(cursors, place)


def guarded(query: Select[Any], page: Page, row: Any) -> Select[Any]:
    assert page.guards is not None
    guards, seen = page.guards(row, None)
    for alias, on, is_outer in guards:
        query = query.join(alias, on, isouter=is_outer)
    return query.where(seen)


def count(page: Page) -> Select[Any]:
    row = aliased(page.at.entity.model)
    query: Select[Any] = select(func.count()).select_from(row).where(*page.narrow(row))
    if page.parent is not None:
        _, ties, links = page.below(row, page.parent.alias.id)
        return query.where(*ties, page.seen(row, page.parent.alias)).correlate_except(row, *links)
    return query.where(page.seen(row, None)) if page.guards is None else guarded(query, page, row)


def cursor_of(page: Page) -> Text:
    parts: list[str | Text] = []
    for column in page.cursor_columns:
        parts += ["~"] if parts else []
        match column.type:
            case Id():
                parts.append(hexed(column))
            case Instant():
                parts.append(moment(column))
            case other:
                text = day(column) if isinstance(other, Date) else cast(column, TextType)
                encoded = func.convert_to(text, literal_column("'UTF8'"))
                parts.append(func.encode(encoded, literal_column("'hex'")))
    return said(*parts)
