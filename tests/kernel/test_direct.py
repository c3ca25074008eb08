"""Fixed statements to the driver itself are part of the transaction, in their order, whatever else runs in it."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import Integer, Table, func, insert, select, update

from touchline.kernel.db import Database
from touchline.kernel.statements import Query, named, named_many

ID, VALUE = named("id", Integer()), named("value", Integer())


class Counter:
    """What `Write.insert` asks of a mapped class."""

    def __init__(self, table: Table) -> None:
        self.__table__ = table


def all_of(table: Table) -> Query:
    return Query(select(table.c.id, table.c.value).order_by(table.c.id))


def setting(table: Table) -> Query:
    return Query(update(table).where(table.c.id == ID).values(value=VALUE))


async def values_in(db: Database, table: Table) -> list[Any]:
    return await db.reads.rows(all_of(table))


async def test_what_was_put_in_is_seen_by_the_next_question_of_either_way(db: Database, counted: Table) -> None:
    async with db.write() as write:
        await write.insert(Counter(counted), {"id": 2, "value": 20})
        assert await write.rows(all_of(counted)) == [(1, 0), (2, 20)]
        await write.insert(Counter(counted), {"id": 3, "value": 30})
        assert await write.scalar(select(func.count()).select_from(counted)) == 3
        await write.insert(Counter(counted), {"id": 4, "value": 40})
        await write.execute(insert(counted).values(id=5, value=50))
    assert await values_in(db, counted) == [(1, 0), (2, 20), (3, 30), (4, 40), (5, 50)]


async def test_a_change_meets_rows_put_in_just_before_and_a_later_change_wins(db: Database, counted: Table) -> None:
    async with db.write() as write:
        row = {"id": 2, "value": 20}
        await write.insert(Counter(counted), row)
        row["value"] = 99
        await write.run(setting(counted), {"id": 2, "value": 21})
        await write.run(setting(counted), {"id": 2, "value": 22})
        await write.run(setting(counted), {"id": 1, "value": 11}, {"id": 2, "value": 23})
    assert await values_in(db, counted) == [(1, 11), (2, 23)]


async def test_the_row_is_the_one_that_was_given_then(db: Database, counted: Table) -> None:
    async with db.write() as write:
        row = {"id": 2, "value": 20}
        await write.insert(Counter(counted), row)
        row["value"] = 99
    assert await values_in(db, counted) == [(1, 0), (2, 20)]


async def test_a_raise_takes_back_what_went_to_the_driver(db: Database, counted: Table) -> None:
    with pytest.raises(ZeroDivisionError):
        async with db.write() as write:
            await write.insert(Counter(counted), {"id": 2, "value": 20})
            await write.rows(all_of(counted))
            await write.insert(Counter(counted), {"id": 3, "value": 30})
            raise ZeroDivisionError
    assert await values_in(db, counted) == [(1, 0)]


async def test_an_attempt_that_fails_takes_back_itself_and_nothing_before_or_after(
    db: Database, counted: Table
) -> None:
    async with db.write() as write:
        await write.insert(Counter(counted), {"id": 2, "value": 20})
        with pytest.raises(ZeroDivisionError):
            async with write.attempt():
                await write.insert(Counter(counted), {"id": 3, "value": 30})
                raise ZeroDivisionError
        async with write.attempt():
            await write.insert(Counter(counted), {"id": 4, "value": 40})
    assert await values_in(db, counted) == [(1, 0), (2, 20), (4, 40)]


async def test_a_list_of_values_may_be_of_any_length(db: Database, counted: Table) -> None:
    some = Query(select(counted.c.id).where(counted.c.id.in_(named_many("ids", Integer()))).order_by(counted.c.id))
    others = Query(select(counted.c.id).where(counted.c.id.not_in(named_many("ids", Integer()))))
    async with db.write() as write:
        await write.insert(Counter(counted), *({"id": number, "value": 0} for number in range(2, 9)))
    for ids in ([], [1], [3, 5], [8, 1, 99], list(range(50))):
        found = [id_ for (id_,) in await db.reads.rows(some, ids=ids)]
        assert found == [id_ for id_ in range(1, 9) if id_ in ids]
        rest = {id_ for (id_,) in await db.reads.rows(others, ids=ids)}
        assert rest == set(range(1, 9)) - set(ids)


async def test_a_value_without_a_name_is_refused_when_the_query_is_made(db: Database, counted: Table) -> None:
    with pytest.raises(TypeError, match="values by name"):
        await db.reads.rows(Query(select(counted.c.id).where(counted.c.value == 1.5)))


async def test_who_is_woken_learns_of_all_that_was_committed(db: Database, counted: Table) -> None:
    async with db.bus.subscribe("some") as listener:
        async with db.write() as write:
            await write.insert(Counter(counted), {"id": 2, "value": 20})
            write.notify("some", "first")
            write.notify("some", "second")
        heard = [await listener.next(timeout=5), await listener.next(timeout=5)]
    assert [notice and notice.payload for notice in heard] == ["first", "second"]
    assert await values_in(db, counted) == [(1, 0), (2, 20)]
