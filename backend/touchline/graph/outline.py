"""A plan's tree in words: what is read by which way, in which order, and what of permission is left to check."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import assert_never

from sqlalchemy import inspect
from sqlalchemy.sql import visitors
from sqlalchemy.sql.schema import Column

from touchline.graph.access import Everyone, inherited
from touchline.graph.fields import Entity, Via
from touchline.graph.tree import (
    Absent,
    Arrangement,
    At,
    Cell,
    Child,
    Computed,
    Cursor,
    Edges,
    Fixed,
    Found,
    Info,
    Items,
    Link,
    NodeOf,
    Page,
    Part,
    Root,
    Several,
    Shape,
    Shown,
    Told,
    Total,
    TypeName,
)
from touchline.graph.values import FromOperation

STEP = "  "


def outline(roots: Iterable[Root]) -> list[str]:
    return [line for root in roots for line in _root(root)]


def _inside(lines: Iterable[str]) -> Iterator[str]:
    return (STEP + line for line in lines)


def _root(root: Root) -> Iterator[str]:
    match root:
        case Fixed(key, text):
            yield f"{key} = {text}"
        case Absent(key):
            yield f"{key} = null, whatever the data"
        case Told(key):
            yield f"{key}: told by the command"
        case Arrangement(key, parts=parts):
            yield f"{key}: {', '.join(part.key for part in parts)} (computed of rows)"
        case Found(key, at, shape=shape):
            yield f"{key}: {_name(at.entity)} by id, {_permission(at.entity, by_parent=False)}"
            yield from _inside(_shape(shape))
        case Several(key, entities=entities):
            yield f"{key}: {' or '.join(_name(at.entity) for at, _, _ in entities.values())} by ids"
            for at, _, shape in entities.values():
                yield f"{STEP}{_name(at.entity)}, {_permission(at.entity, by_parent=False)}"
                yield from _inside(_inside(_shape(shape)))
        case Child(key, page):
            yield from _page(key, page)
        case _:
            assert_never(root)


def _shape(shape: Shape) -> Iterator[str]:
    only = shape.only
    if only is not None:
        yield from _parts(shape.at, only)
        return
    for kind, parts in shape.kinds.items():
        yield f"when {kind}:"
        yield from _inside(_parts(shape.at, parts))


def _parts(at: At, parts: tuple[Part, ...]) -> Iterator[str]:
    plain = [word for part in parts if (word := _plain(part))]
    if plain:
        yield ", ".join(plain)
    for part in parts:
        match part:
            case Link(key, target, shape):
                column = next(name.partition(">")[0] for name, link in at.links.items() if link is target)
                proven = inherited(at.entity.visible, column, target.entity.visible, "id")
                yield f"{key}: {_name(target.entity)} by {column}, {_permission(target.entity, by_parent=proven)}"
                yield from _inside(_shape(shape))
            case Child(key, page):
                yield from _page(key, page)


def _plain(part: Part) -> str:
    """What stands in the row itself."""
    match part:
        case Fixed(key, text):
            return f"{key} = {text}"
        case TypeName(key):
            return f"{key} by kind"
        case Shown(key) | Cell(key):
            return key
        case Computed(key):
            return f"{key} (computed)"
        case Items(key):
            return f"{key} (JSON)"
    return ""


def _page(key: str, page: Page) -> Iterator[str]:
    entity = page.at.entity
    words = [f"{key}: {'page' if page.parts else 'list'} of {_size(page)} {_name(entity)}"]
    if page.parent is not None:
        way = page.how.key
        below = way.parent.class_.__tablename__ if isinstance(way, Via) else getattr(way, "key", "")
        words.append(f"{'through' if isinstance(way, Via) else 'by'} {below}")
    head = " ".join(words)
    told = [f"in order of {_order(page)}", *_narrowing(page)]
    if page.places:
        told.append(f"{' and '.join('after' if place.is_after else 'before' for place in page.places)} a cursor")
    if page.is_counted:
        told.append("counted" if page.is_listed else "only counted")
    if page.looks_ahead:
        told.append("one row more to see whether there are others")
    yield f"{head}, {', '.join([*told, _permission(entity, by_parent=page.inherited)])}"
    if page.shape is not None:
        yield from _inside(_shape(page.shape))
    for part in page.parts:
        yield from _inside(_connection(part))


def _connection(part: Fixed | Edges | Info | Total) -> Iterator[str]:
    match part:
        case Fixed(key, text):
            yield f"{key} = {text}"
        case Total(key):
            yield f"{key}: how many there are in all"
        case Info(key, parts):
            yield f"{key}: {', '.join(p.key if isinstance(p, Fixed) else p[0] for p in parts)}"
        case Edges(key, parts):
            yield f"{key}:"
            for inner in parts:
                match inner:
                    case Fixed(name, text):
                        yield f"{STEP}{name} = {text}"
                    case Cursor(name):
                        yield f"{STEP}{name}"
                    case NodeOf(name, shape):
                        yield f"{STEP}{name}:"
                        yield from _inside(_inside(_shape(shape)))


def _name(entity: Entity) -> str:
    return entity.cls.__name__


def _permission(entity: Entity, *, by_parent: bool) -> str:
    if isinstance(entity.visible, Everyone):
        return "open to all who are signed in"
    return "permission by the parent" if by_parent else "permission checked"


def _size(page: Page) -> str:
    return "as many as asked" if isinstance(page.size, FromOperation) else f"{page.size.value}"


def _order(page: Page) -> str:
    down = page.order.descending == page.forward
    columns = [column.key for column in page.order.columns]
    rank = ["rank"] if page.how.rank is not None else []
    return " ".join([", ".join([*rank, *columns, "id"]), *(["descending"] if down else [])])


def _narrowing(page: Page) -> list[str]:
    """The row's columns that conditions look at, and the other tables, in the order of the conditions."""
    own = inspect(page.at.alias).selectable
    names = {
        node.name if node.table is own else getattr(node.table, "element", node.table).name: None
        for clause in page.narrow(page.at.alias)
        for node in visitors.iterate(clause)
        if isinstance(node, Column)
    }
    return [f"narrowed by {', '.join(names)}"] if names else []
