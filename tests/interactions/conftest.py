"""The small company that these tests are about."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import insert

from journey.world import World
from touchline.kernel import ids
from touchline.kernel.db import Database
from touchline.picklists.model import PicklistValue
from touchline.picklists.rules import Picklist, StepFamily, Tone


@pytest.fixture
async def world(db: Database) -> World:
    world = await World.made(db)
    won = await add_value(world, Picklist.OUTCOME, "WON", tone=Tone.POSITIVE, reached=True)
    await add_value(world, Picklist.OUTCOME, "DONE", tone=Tone.NEUTRAL, reached=False)
    await add_value(world, Picklist.STEP, "SALES_06", family=StepFamily.SALES, number=6, stamps=True, concludes=won)
    await add_value(world, Picklist.STEP, "DELIVERY_07", family=StepFamily.DELIVERY, number=7, stamps=True)
    await add_value(world, Picklist.STEP, "SUPPORT_01", family=StepFamily.SUPPORT, number=1)
    await add_value(world, Picklist.STEP, "EMAIL", family=StepFamily.EMAIL, number=1)
    return world


async def add_value(world: World, picklist: Picklist, code: str, **marks: Any) -> bytes:
    stamps, concludes = marks.pop("stamps", False), marks.pop("concludes", None)
    if picklist is Picklist.STEP:
        marks |= {"stamps_update_date": stamps, "concludes_with_id": concludes}
    row: dict[str, Any] = {
        "id": ids.new(),
        "version": 1,
        "picklist": picklist,
        "code": code,
        "label": code.capitalize(),
    }
    async with world.db.write() as write:
        await write.execute(insert(PicklistValue).values(**row, **marks, position=50, retired_at=None))
    world.values[code] = row["id"]
    return bytes(row["id"])
