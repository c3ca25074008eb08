"""A table of one number, for tests of transactions."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from sqlalchemy import Column, Integer, MetaData, Table, insert, text

from touchline.kernel.db import Database

counter = Table("counter", MetaData(), Column("id", Integer, primary_key=True), Column("value", Integer))


@pytest.fixture
async def counted(db: Database) -> AsyncIterator[Table]:
    async with db.write() as write:
        await write.execute(text("CREATE TABLE counter (id INTEGER PRIMARY KEY, value INTEGER NOT NULL)"))
        await write.execute(insert(counter).values(id=1, value=0))
    yield counter
    async with db.write() as write:
        await write.execute(text("DROP TABLE counter"))
