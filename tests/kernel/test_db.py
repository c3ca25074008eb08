"""Both ways into the database, on both databases."""

from __future__ import annotations

from touchline.kernel.db import Database


async def test_a_database_can_be_read(db: Database) -> None:
    async with db.read() as connection:
        assert await connection.scalar(__import__("sqlalchemy").text("SELECT 1")) == 1
