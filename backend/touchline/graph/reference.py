"""Reference execution: ordinary graphql-core over batched loaders that know nothing but the declarations.

It asks for whole rows and checks permission in full on each: plain, and unlike the plan on purpose.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Hashable, Sequence
from contextlib import AsyncExitStack
from typing import Any

from graphql import GraphQLError, GraphQLOutputType, GraphQLResolveInfo
from sqlalchemy.ext.asyncio import AsyncConnection
from strawberry.dataloader import DataLoader

from touchline.graph import fields, rows
from touchline.graph.connections import (
    LARGEST_PAGE,
    Connection,
    Edge,
    PageInfo,
    Window,
    cursor,
    refuse,
    size_of,
    window,
)
from touchline.graph.fields import ENTITIES, Declared, Entity, Many
from touchline.graph.parameters import PAGING
from touchline.graph.rows import Rows
from touchline.graph.types import entity_at
from touchline.graph.values import Given, Request
from touchline.kernel import ids
from touchline.kernel.db import Database

Values = dict[str, Any]


class ReferenceReader:
    """One per request; one read transaction, so all loaders see one state of the data."""

    def __init__(self, db: Database, request: Request[Any], *, is_closed: bool = False) -> None:
        self.db, self.request = db, request
        self.statements = 0
        self._turn = asyncio.Lock()
        self._open = AsyncExitStack()
        self._connection: AsyncConnection | None = None
        self._is_closed = is_closed
        self._loaders: dict[Hashable, DataLoader[Any, Any]] = {}

    async def renew(self) -> None:
        """Forgets what was read: something was written."""
        await self._end()
        self._loaders.clear()

    async def close(self) -> None:
        """For good: fields that an error elsewhere made needless may still wait for their turn, and find nothing."""
        self._is_closed = True
        await self._end()

    async def _end(self) -> None:
        async with self._turn:
            self._connection = None
            await self._open.aclose()

    async def rows(self, statement: Rows, **parameters: Any) -> Sequence[Any]:
        """An error elsewhere cancels its siblings, but a statement cut off midway would break the connection."""
        return await asyncio.shield(self._rows(statement, parameters))

    async def _rows(self, statement: Rows, parameters: Values) -> Sequence[Any]:
        async with self._turn:
            if self._is_closed:
                return ()
            if self._connection is None:
                self._connection = await self._open.enter_async_context(self.db.read())
            self.statements += 1
            found: Sequence[Any] = (
                await self._connection.execute(statement, self.request.parameters | parameters)
            ).all()
            return found

    # --- fields ---

    def value(self, field: Declared, source: Any, info: GraphQLResolveInfo[Any], arguments: Values) -> Any:
        type_ = info.return_type
        match field.how:
            case fields.Identifier():
                entity = fields.entity_of(type(source))
                assert entity is not None
                return ids.show(entity.prefix, source.row["id"])
            case fields.Column(attribute):
                return source.row[attribute.key if attribute is not None else field.python_name]
            case fields.Expression():
                return source.row[f"{field.python_name}()"]
            case fields.Derived(compute, needs):
                return compute(*(n.read(self.request) if isinstance(n, Given) else source.row[n.key] for n in needs))
            case fields.Embedded(attribute):
                return rows.embedded(field, source.row[attribute.key if attribute is not None else field.python_name])
            case fields.Told():
                return getattr(source, field.python_name)
            case fields.One(key):
                return self._record(entity_at(type_), source.row[key.key])
            case fields.Written():
                return self._written(entity_at(type_), getattr(source, field.python_name))
            case fields.Command():
                return info.context.outcome(info.path.key, field.how, arguments)
        return self._root_or_list(field, source, type_, arguments)

    def _root_or_list(self, field: Declared, source: Any, type_: GraphQLOutputType, arguments: Values) -> Any:
        """Fields that may stand at the root, where nobody reads who is not signed in."""
        if self.request.viewer is None:
            raise GraphQLError("Sign in first.", extensions={"code": "UNAUTHENTICATED"})
        match field.how:
            case fields.Lookup(many=True):
                return self._lookups(entity_at(type_), arguments["ids"])
            case fields.Lookup():
                return self._lookup(entity_at(type_), arguments["id"])
            case fields.Arranged() as how:
                return self._arranged(field, how, arguments)
            case fields.Own(id_):
                assert isinstance(id_, Given)
                return self._record(entity_at(type_), id_.read(self.request))
        return self._many(field, source, type_, arguments)

    async def _arranged(self, field: Declared, how: fields.Arranged, arguments: Values) -> list[Any]:
        zone = self.request.zone
        bound = {p.name: p.bind(arguments[p.name], zone) for p in field.parameters if p.name in arguments}
        statement = how.select(**bound)

        async def all_rows(keys: list[None]) -> list[Sequence[Any]]:
            return [await self.rows(statement) for _ in keys]

        same = ("arranged", id(how), repr(sorted(arguments.items(), key=lambda item: item[0])))
        found = await self._load(same, all_rows, None)
        return rows.embedded(field, list(how.arrange([tuple(row) for row in found], self.request, arguments))) or []

    async def _written(self, entity: Entity | None, value: Any) -> Any:
        if isinstance(value, list):
            return list(await asyncio.gather(*(self._record(entity, id_) for id_ in value)))
        return await self._record(entity, value)

    async def _record(self, entity: Entity | None, id_: bytes | None) -> Any:
        assert entity is not None
        return None if id_ is None else await self._load(entity.prefix, lambda keys: self._by_id(entity, keys), id_)

    async def _lookup(self, entity: Entity | None, text: str) -> Any:
        entity = entity or ENTITIES.get(text.partition("_")[0])
        return None if entity is None else await self._record(entity, ids.read(text, entity.prefix))

    async def _lookups(self, entity: Entity | None, texts: list[str]) -> list[Any]:
        if len(texts) > LARGEST_PAGE:
            raise refuse(f"At most {LARGEST_PAGE} ids at once.")
        return list(await asyncio.gather(*(self._lookup(entity, text) for text in texts)))

    async def _many(self, field: Declared, source: Any, type_: GraphQLOutputType, arguments: Values) -> Any:
        how, entity = field.how, entity_at(type_)
        assert isinstance(how, Many)
        assert entity is not None
        order = how.order_for(arguments.get("order_by"))
        asked = self._window(how, order, entity, arguments)
        narrowing = {
            parameter.name: parameter.bind(arguments[parameter.name], self.request.zone)
            for parameter in field.parameters
            if parameter.name in arguments and parameter not in PAGING and parameter.name != "order_by"
        }
        lists = rows.Lists(entity, how, order, narrowing)
        parent = source.row["id"] if how.key is not None else None
        same = (id(how), asked, repr(sorted(arguments.items(), key=lambda item: item[0])))

        async def pages(keys: list[bytes | None]) -> list[list[Any]]:
            return lists.by_parent(keys, await self.rows(lists.pages(asked, keys)))

        async def counts(keys: list[bytes | None]) -> list[int]:
            return lists.counts_by_parent(keys, await self.rows(lists.counts(keys)))

        found = await self._load(("page", *same), pages, parent)
        if not how.paged:
            return found[: asked.size]
        return _connection(order, asked, found, lambda: self._load(("count", *same), counts, parent))

    def _window(self, how: Many, order: fields.Order, entity: Entity, arguments: Values) -> Window:
        if not how.paged:
            return Window(size_of(arguments.get("first"), None, how.size), True, None, None)
        return window(arguments, how.size, [column.type for column in order.of(entity.model)])

    async def _load(self, name: Hashable, load: Callable[[list[Any]], Awaitable[Any]], key: Any) -> Any:
        """Shielded: an error elsewhere cancels this field, but other fields may be waiting for the same row."""
        if name not in self._loaders:
            self._loaders[name] = DataLoader(load)
        return await asyncio.shield(self._loaders[name].load(key))

    async def _by_id(self, entity: Entity, keys: list[bytes]) -> list[Any]:
        found = await self.rows(rows.by_ids(entity), keys=keys)
        records = {values.id: rows.record(entity, values) for values in found}
        return [records.get(key) for key in keys]


def _connection(
    order: fields.Order, asked: Window, found: list[Any], count: Callable[[], Awaitable[int]]
) -> Connection[Any]:
    more, found = len(found) > asked.size, found[: asked.size]
    if not asked.forward:
        found.reverse()
    places = [cursor([row.row[column.key] for column in order.columns] + [row.row["id"]]) for row in found]
    edges = [Edge(cursor=place, node=row) for place, row in zip(places, found, strict=True)]
    page = PageInfo(
        has_next_page=more if asked.forward else asked.before is not None,
        has_previous_page=asked.after is not None if asked.forward else more,
        start_cursor=edges[0].cursor if edges else None,
        end_cursor=edges[-1].cursor if edges else None,
    )
    return Connection(edges=edges, page_info=page, count=count)
