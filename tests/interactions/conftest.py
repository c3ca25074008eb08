"""The small company that these tests are about."""

from __future__ import annotations

import pytest

from journey.world import World
from touchline.kernel.db import Database


@pytest.fixture
async def world(db: Database) -> World:
    return await World.made(db)
