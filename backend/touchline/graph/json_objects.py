"""The objects of an operation as SQL expressions whose value is their JSON text."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from sqlalchemy import ARRAY, Uuid, case, cast, func, literal_column, null, select
from sqlalchemy import Text as TextType
from sqlalchemy.dialects.postgresql import aggregate_order_by

from touchline.graph.json_rows import Rows, count, cursor_of
from touchline.graph.json_text import (
    FAILED,
    HOLED,
    Text,
    array,
    fixed,
    from_json,
    hexed,
    joined,
    quoted,
    raw,
    said,
    wire,
)
from touchline.graph.plan import several
from touchline.graph.tree import (
    Arrangement,
    Bail,
    Cell,
    Child,
    Computed,
    Cursor,
    Edges,
    Fixed,
    Info,
    Items,
    Link,
    NodeOf,
    Page,
    Part,
    Several,
    Shape,
    Shown,
    Total,
    TypeName,
)
from touchline.graph.values import Given, from_operation
from touchline.kernel import ids


class Json:
    """The expressions of one operation, and what Python fills into their holes."""

    def __init__(self) -> None:
        self.fillers: list[Callable[[list[Any], Any, Any], Any]] = []
        self.pages: list[Page] = []

    def or_null(self, value: Text, *, checked: bool = False) -> Text:
        found: Text = func.coalesce(value, FAILED if checked else literal_column("'null'"))
        return found

    def hole(self, fill: Callable[[list[Any], Any, Any], Any], inputs: Iterable[Text] = ()) -> Text:
        self.fillers.append(fill)
        listed = [part for value in inputs for part in (",", value)]
        return said(HOLED, f"[{len(self.fillers) - 1}", *listed, "]", HOLED)

    # --- objects ---

    def object(self, shape: Shape) -> Text:
        if shape.at.entity.kind is None or (shape.only is not None and len(shape.kinds) > 1):
            return self._display(next(iter(shape.kinds.values())))
        choices = [(raw(shape.at.kind) == fixed(kind), self._display(parts)) for kind, parts in shape.kinds.items()]
        return case(*choices, else_=FAILED)

    def _display(self, parts: tuple[Part, ...]) -> Text:
        return said("{", *joined((part.key, self._part(part)) for part in parts), "}")

    def _part(self, part: Part) -> Text:
        match part:
            case Fixed(text=text):
                return said(quoted(text))
            case TypeName(at=at, names=names):
                return case(
                    *((raw(at.kind) == fixed(kind), fixed(quoted(name))) for kind, name in names.items()),
                    else_=FAILED,
                )
            case Shown(column=column, prefix=prefix):
                return said(f'"{prefix}_', hexed(column), '"')
            case Cell(column=column, checked=checked):
                return self.or_null(wire(column), checked=checked)
            case Computed():
                return self._computed(part)
            case Items():
                return self._items(part)
            case Link(at=at, shape=shape, checked=checked):
                row = select(self.object(shape)).where(at.on).correlate_except(at.alias)  # type: ignore[arg-type]
                return self.or_null(row.scalar_subquery(), checked=checked)
            case Child(page=page):
                return self.page(page)

    def _computed(self, part: Computed) -> Text:
        columns = [value for value in part.inputs if not isinstance(value, Given)]
        decoders = [from_json(column) for column in columns]
        compute, inputs, checked = part.compute, part.inputs, part.checked

        def fill(found: list[Any], _: Any, request: Any) -> Any:
            stored = iter([decode(value) for decode, value in zip(decoders, found, strict=True)])
            value = compute(*(each.read(request) if isinstance(each, Given) else next(stored) for each in inputs))
            if checked and value is None:
                raise Bail
            return value

        return self.hole(fill, (self.or_null(wire(column)) for column in columns))

    def _items(self, part: Items) -> Text:
        each = func.jsonb_array_elements(part.column).table_valued("value")
        shown = []
        for item in part.parts:
            if item.name is None:
                shown.append((item.key, said(quoted(item.text))))
                continue
            value = cast(each.c.value.op("->")(fixed(item.name)), TextType)
            shown.append((item.key, self.or_null(func.nullif(value, literal_column("'null'")), checked=item.checked)))
        listed = func.string_agg(said("{", *joined(shown), "}"), literal_column("','"))
        rows = select(array(listed)).select_from(each).correlate_except(each).scalar_subquery()
        return case((part.column.is_(None), FAILED if part.checked else literal_column("'null'")), else_=rows)

    def arranged(self, root: Arrangement) -> Text:
        """The rows as arrays, whose objects Python makes."""
        table = root.query.subquery()
        decoders = [from_json(column) for column in table.columns]
        cells = [(self.or_null(wire(column)), ",") for column in table.columns]
        row = said("[", *[part for cell in cells for part in cell][:-1], "]")
        listed = select(array(func.string_agg(row, literal_column("','")))).select_from(table).scalar_subquery()

        def fill(found: list[Any], values: Any, request: Any) -> Any:
            rows = [tuple([decode(v) for decode, v in zip(decoders, row, strict=True)]) for row in found[0]]
            return root.answer(rows, values, request)

        return self.hole(fill, [listed])

    # --- lists ---

    def several(self, root: Several) -> Text:
        """One answer for each id, in the order asked."""
        pairs = _pairs(root)
        prefixes = from_operation(lambda v, _: [prefix for prefix, _ in pairs(v)], ARRAY(TextType))
        wanted = from_operation(lambda v, _: [id_.hex() for _, id_ in pairs(v)], ARRAY(Uuid(as_uuid=False)))
        asked = func.unnest(prefixes, wanted).table_valued("prefix", "id", with_ordinality="place").render_derived()
        choices = []
        for prefix, (at, seen, shape) in root.entities.items():
            row = select(self.object(shape)).where(at.alias.id == asked.c.id, seen).correlate_except(at.alias)
            choices.append((asked.c.prefix == fixed(prefix), row.scalar_subquery()))
        found: Any = case(*choices) if choices else null()
        item = self.or_null(found, checked=root.checked)
        listed = func.string_agg(item, aggregate_order_by(literal_column("','"), asked.c.place))
        return select(array(listed)).select_from(asked).scalar_subquery()

    def page(self, page: Page) -> Text:
        self.pages.append(page)
        if page.shape is not None:
            plain = Rows(page, [self.object(page.shape)])
            return select(array(plain.listed(0))).select_from(plain.table).scalar_subquery()
        edges = [part for part in page.parts if isinstance(part, Edges)]
        rows = Rows(page, [self._edge(page, part) for part in edges]) if page.is_listed else None
        shown = [(part.key, self._of_connection(page, part, edges, rows)) for part in page.parts]
        answer = said("{", *joined(shown), "}")
        return answer if rows is None else select(answer).select_from(rows.table).scalar_subquery()

    def _edge(self, page: Page, edges: Edges) -> Text:
        shown: list[tuple[str, Text]] = []
        for part in edges.parts:
            match part:
                case Fixed(text=text):
                    shown.append((part.key, said(quoted(text))))
                case Cursor():
                    shown.append((part.key, said('"', cursor_of(page), '"')))
                case NodeOf(shape=shape):
                    shown.append((part.key, self.object(shape)))
        return said("{", *joined(shown), "}")

    def _of_connection(
        self, page: Page, part: Fixed | Edges | Info | Total, edges: list[Edges], rows: Rows | None
    ) -> Text:
        match part:
            case Fixed(text=text):
                return said(quoted(text))
            case Total():
                return cast(count(page).scalar_subquery(), TextType)
            case Edges():
                assert rows is not None
                return array(rows.listed(edges.index(part)))
            case Info(parts=parts):
                return said("{", *joined((_key(p), self._of_info(page, p, rows)) for p in parts), "}")

    def _of_info(self, page: Page, part: Fixed | tuple[str, str], rows: Rows | None) -> Text:
        if isinstance(part, Fixed):
            return said(quoted(part.text))
        match part[1]:
            case "start_cursor" | "end_cursor" as end:
                assert rows is not None
                return self.or_null(said('"', rows.cursor(is_first=end == "start_cursor"), '"'))
            case name if (name == "has_next_page") == page.forward:
                return cast(func.count() > page.size, TextType)
        return said("true" if any(place.is_after is page.forward for place in page.places) else "false")


def _key(part: Fixed | tuple[str, str]) -> str:
    return part.key if isinstance(part, Fixed) else part[0]


def _pairs(root: Several) -> Callable[[dict[str, Any]], list[tuple[str, bytes]]]:
    """The ids with their kinds; an id of nothing for what is no id."""
    if root.variable is None:
        known = [pair or ("", ids.NONE) for pair in root.ids]
        return lambda _: known
    name = root.variable
    if root.is_written:
        (prefix,) = root.entities
        return lambda values: [(prefix, id_) for id_ in values[name]]
    return lambda values: [pair or ("", ids.NONE) for pair in several(values[name])]
