"""Demo rows by table, and the picklists they point to."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import select

from touchline.kernel.db import Write
from touchline.picklists.model import PicklistValue
from touchline.picklists.rules import Picklist


@dataclass(slots=True)
class Rows:
    """What is to be inserted, by table."""

    touchpoints: list[dict[str, Any]] = field(default_factory=list)
    interactions: list[dict[str, Any]] = field(default_factory=list)
    items: list[dict[str, Any]] = field(default_factory=list)
    stays: list[dict[str, Any]] = field(default_factory=list)


async def picklist_values(write: Write) -> dict[tuple[Picklist, str], Any]:
    value = PicklistValue
    columns = (value.id, value.label, value.reached, value.tone, value.family, value.concludes_with_id)
    statement = select(value.picklist, value.code, *columns).where(value.retired_at.is_(None)).order_by(value.position)
    return {(row.picklist, row.code): row for row in await write.execute(statement)}
