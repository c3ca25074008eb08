"""Deliberate breaks of the engine. Each is one mistake that a change could make; the judge must notice every one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from types import SimpleNamespace
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import Enum, String, true
from sqlalchemy.dialects.postgresql import aggregate_order_by

from touchline.graph import (
    access,
    builder,
    json_objects,
    json_rows,
    json_text,
    pages,
    plan,
    postgres,
    selections,
    sqlite,
    tree,
    variables,
)
from touchline.graph.connections import LARGEST_PAGE, beyond
from touchline.graph.fields import Via
from touchline.kernel import ids

Break = Callable[[pytest.MonkeyPatch], None]

BOTH = ("sqlite", "postgresql")
BREAKS: dict[str, tuple[Break, tuple[str, ...]]] = {}
"""By what is broken: how, and on which databases it shows."""


def breaks(name: str, *kinds: str) -> Callable[[Break], Break]:
    def keep(break_: Break) -> Break:
        BREAKS[name] = (break_, kinds or BOTH)
        return break_

    return keep


# --- permission ------------------------------------------------------------------------------------------------------


@breaks("links are not checked")
def _(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(plan, "unproven", lambda *_: true())


@breaks("lists below a row are not checked")
def _(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(pages, "unproven", lambda *_: true())


@breaks("permission is inherited too widely")
def _(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(access, "inherited", lambda *_: True)
    patch.setattr(pages, "inherited", lambda *_: True)


@breaks("lists at the root are not guarded")
def _(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(access.Through, "guards", lambda *_: ([], true()))


@breaks("rows that belong to nobody are everybody's")
def _(patch: pytest.MonkeyPatch) -> None:
    whole = access.Through.guards

    def guards(self: access.Through, row: Any, joined: Any = None) -> Any:
        everybodys = self if self.alone is None else replace(self, alone=lambda _: true())
        return whole(everybodys, row, joined)

    patch.setattr(access.Through, "guards", guards)


@breaks("lists through a table of links are not checked")
def _(patch: pytest.MonkeyPatch) -> None:
    whole = pages.Pages.page

    def page(self: Any, *asked: Any) -> tree.Page:
        made = whole(self, *asked)
        return replace(made, seen=lambda *_: true()) if isinstance(made.how.key, Via) else made

    patch.setattr(pages.Pages, "page", page)


@breaks("counts are not guarded")
def _(patch: pytest.MonkeyPatch) -> None:
    _counting(patch, seen=lambda *_: true(), guards=None)


# --- arguments -------------------------------------------------------------------------------------------------------


@breaks("counts are not narrowed")
def _(patch: pytest.MonkeyPatch) -> None:
    _counting(patch, narrow=lambda _: ())


@breaks("cursors are turned round")
def _(patch: pytest.MonkeyPatch) -> None:
    def turned(order: Any, row: Any, bound: Any, *, forward: bool) -> Any:
        return beyond(order, row, bound, forward=not forward)

    patch.setattr(tree, "beyond", turned)


@breaks("cursors are ignored")
def _(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(tree.Page, "window", lambda *_: [])


@breaks("ties are broken by nothing")
def _(patch: pytest.MonkeyPatch) -> None:
    def ordering(self: tree.Page, row: Any) -> list[Any]:
        down = self.order.descending == self.forward
        *columns, last = self.order.of(row)
        return [*self.rank(row), *(c.desc() if down else c.asc() for c in columns), last.asc() if down else last.desc()]

    patch.setattr(tree.Page, "ordering", ordering)


@breaks("the best matches are not ranked")
def _(patch: pytest.MonkeyPatch) -> None:
    whole = tree.Page.ordering
    patch.setattr(tree.Page, "ordering", lambda self, row: whole(replace(self, rank=lambda _: ()), row))


@breaks("one plan serves all decisions")
def _(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(variables.Variables, "key", lambda *_: ())


@breaks("days are those of Greenwich")
def _(patch: pytest.MonkeyPatch) -> None:
    whole = pages._in_zone
    patch.setattr(pages, "_in_zone", lambda read, edge: whole(read, lambda day, _: edge(day, ZoneInfo("UTC"))))


@breaks("defaults of variables are forgotten")
def _(patch: pytest.MonkeyPatch) -> None:
    whole = variables.Variables.read

    def read(self: variables.Variables, raw: Any) -> dict[str, Any]:
        return {name: value for name, value in whole(self, raw).items() if name in raw}

    patch.setattr(variables.Variables, "read", read)


@breaks("ids of another kind find rows")
def _(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(plan, "ids", SimpleNamespace(read=lambda text, prefix=None: ids.read(text)))


# --- selections ------------------------------------------------------------------------------------------------------


@breaks("what is to be skipped is not")
def _(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(selections.Selections, "_is_included", lambda *_: True)


@breaks("fragments apply to every type")
def _(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(selections.Selections, "_applies", lambda *_: True)


@breaks("of fields named twice only the first counts")
def _(patch: pytest.MonkeyPatch) -> None:
    whole = selections.Selections.collect

    def collect(self: Any, *asked: Any) -> Any:
        return {key: nodes[:1] for key, nodes in whole(self, *asked).items()}

    patch.setattr(selections.Selections, "collect", collect)


@breaks("kinds are mixed up")
def _(patch: pytest.MonkeyPatch) -> None:
    whole = plan.Planner.shape

    def shape(self: Any, *asked: Any) -> tree.Shape:
        made = whole(self, *asked)
        names = list(made.kinds)
        return tree.Shape(made.at, dict(zip(names[1:] + names[:1], made.kinds.values(), strict=True)))

    patch.setattr(plan.Planner, "shape", shape)


# --- lists -----------------------------------------------------------------------------------------------------------


@breaks("nobody looks ahead")
def _(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(tree.Page, "looks_ahead", property(lambda _: False))


@breaks("a page of the usual size has one row too many")
def _(patch: pytest.MonkeyPatch) -> None:
    whole = pages._size
    patch.setattr(pages, "_size", lambda asked, default: whole(asked, min(default + 1, LARGEST_PAGE)))


@breaks("pages from the end stand upside down", "sqlite")
def _(patch: pytest.MonkeyPatch) -> None:
    whole = sqlite.Function.root

    def root(self: Any, root: Any) -> list[str]:
        return [line for line in whole(self, root) if ".reverse()" not in line]

    patch.setattr(sqlite.Function, "root", root)


@breaks("pages from the end stand upside down, in SQL", "postgresql")
def _(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(json_rows, "aggregate_order_by", lambda text, order: aggregate_order_by(text, order.element.asc()))


# --- values ----------------------------------------------------------------------------------------------------------


@breaks("nulls are not checked", "sqlite")
def _(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(builder, "_checked", lambda code, checked: code)


@breaks("nulls are not checked, in SQL", "postgresql")
def _(patch: pytest.MonkeyPatch) -> None:
    whole = json_objects.Json.or_null
    patch.setattr(json_objects.Json, "or_null", lambda self, value, checked=False: whole(self, value))


@breaks("failures are shown", "postgresql")
def _(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(postgres, "FAIL", "\0")


@breaks("truth is a number", "sqlite")
def _(patch: pytest.MonkeyPatch) -> None:
    patch.setitem(builder.BUILTIN, "TRUTH", {0: 0, 1: 1, None: None})


@breaks("texts are not escaped", "postgresql")
def _(patch: pytest.MonkeyPatch) -> None:
    def wire(column: Any) -> Any:
        is_text = isinstance(column.type, String) and not isinstance(column.type, Enum)
        return json_text.said('"', column, '"') if is_text else json_text.wire(column)

    patch.setattr(json_objects, "wire", wire)


@breaks("moments lose their fractions", "postgresql")
def _(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(json_text, "MOMENT", json_text.MOMENT.replace("US", '"000000"'))


@breaks("stored values reach derived fields as they stand in JSON", "postgresql")
def _(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(json_objects, "from_json", lambda _: lambda value: value)


@breaks("stored values reach derived fields as the driver gives them", "sqlite")
def _(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(builder, "decoder", lambda *_: lambda value: None)


def _counting(patch: pytest.MonkeyPatch, **otherwise: Any) -> None:
    whole, in_sql = sqlite._count, json_rows.count
    patch.setattr(sqlite, "_count", lambda page: whole(replace(page, **otherwise)))
    patch.setattr(json_objects, "count", lambda page: in_sql(replace(page, **otherwise)))
