"""A database with the dirty data, both ways over it, and a loop of its own to ask them in."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, TypeVar

import orjson
from graphql import GraphQLEnumType, GraphQLObjectType, get_named_type

from engine.documents import Asked
from engine.pools import Pools
from engine.ways import Answer, Seen, Ways
from engine.world import NOW, SCHEMA, World, filled
from touchline.graph.fields import ENTITIES
from touchline.graph.types import is_connection
from touchline.kernel.db import Database

T = TypeVar("T")


@dataclass
class Judge:
    loop: asyncio.AbstractEventLoop
    db: Database
    world: World
    pools: Pools
    ways: Ways

    def wait(self, work: Coroutine[Any, Any, T]) -> T:
        return self.loop.run_until_complete(work)

    def ask(self, way: str, document: str, variables: dict[str, Any] | None = None, viewer: int = 0) -> Answer:
        return self.wait(self.ways.ask(way, document, variables or {}, self.world.viewers[viewer]))

    def agree(self, asked: Asked, seen: Seen) -> bool:
        """Asks both ways with every set of values; raises Different. Says whether it was valid, and new."""
        if asked.document in seen.documents:
            return False
        answers = [
            self.wait(self.ways.agree(asked.document, values, self.world.viewers[viewer]))
            for viewer, values in asked.sets
        ]
        valid = [answer for answer in answers if answer.way != "rejected"]
        good = [answer for answer in valid if not answer.has_errors]
        for answer in valid:
            seen.answers["with errors, " * answer.has_errors + answer.way] += 1
        if valid:
            seen.operations += 1
            seen.compiled += all(answer.way in ("plan", "bail") for answer in good)
        seen.documents.add(asked.document)
        return bool(valid)

    @property
    def reading(self) -> int:
        """How many connections the reference execution has not given back."""
        self.wait(asyncio.sleep(0.05))
        pool: Any = self.db.reader.sync_engine.pool
        taken: int = pool.checkedout()
        return taken


@contextmanager
def judging(url: str) -> Iterator[Judge]:
    """Fills the migrated, empty database."""
    loop = asyncio.new_event_loop()
    db = Database.open(url, lambda: NOW)
    try:
        world = loop.run_until_complete(filled(db))
        judge = Judge(loop, db, world, Pools(world), Ways(db))
        for where, cursors in _cursors(judge):
            judge.pools.cursors.setdefault(where, []).extend(cursors)
        yield judge
    finally:
        loop.run_until_complete(db.close())
        loop.run_until_complete(loop.shutdown_default_executor())
        loop.close()


def _cursors(judge: Judge) -> Iterator[tuple[str, list[str]]]:
    """Of every connection in each of its orders, as the reference execution gives them to the administrator."""
    assert SCHEMA.query_type is not None
    for name, called in _connections(SCHEMA.query_type):
        yield name, _found(judge, f"{{ {called % 40} {{ edges {{ cursor }} }} }}")
    for prefix, entity in ENTITIES.items():
        type_ = SCHEMA.type_map[entity.cls.__name__]
        ids = orjson.dumps(judge.world.ids[prefix][:10]).decode()
        for name, called in _connections(type_):
            below = f"... on {type_.name} {{ {called % 9} {{ edges {{ cursor }} }} }}"
            yield name, _found(judge, f"{{ nodes(ids: {ids}) {{ {below} }} }}")


def _connections(type_: Any) -> Iterator[tuple[str, str]]:
    if not isinstance(type_, GraphQLObjectType):
        return
    for name, field in type_.fields.items():
        if not is_connection(get_named_type(field.type)):
            continue
        yield name, f"{name}(first: %d)"
        orders = get_named_type(field.args["orderBy"].type) if "orderBy" in field.args else None
        for order in orders.values if isinstance(orders, GraphQLEnumType) else ():
            yield f"{name} {order}", f"{name}(first: %d, orderBy: {order})"


def _found(judge: Judge, document: str) -> list[str]:
    answer = judge.ask("reference", document)
    assert not answer.has_errors, answer.body
    found: list[str] = []

    def gather(value: Any) -> None:
        if isinstance(value, dict):
            found.extend([value["cursor"]] if "cursor" in value else [])
            for inner in value.values():
                gather(inner)
        elif isinstance(value, list):
            for inner in value:
                gather(inner)

    gather(orjson.loads(answer.body))
    return sorted(set(found))
