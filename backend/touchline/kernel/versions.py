"""Records that people edit carry a version: a stale edit is refused with what changed, and nothing is lost (INT-20)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import desc, select, update

from touchline.kernel.changes import Change
from touchline.kernel.db import Write
from touchline.kernel.errors import Conflict


async def amend(
    write: Write,
    table: Any,
    row: Mapping[Any, Any],
    values: Mapping[str, Any],
    *,
    version: int | None,
    entity: str,
    customer_id: bytes | None = None,
    kind: str = "UPDATED",
    hidden: frozenset[str] = frozenset(),
) -> set[str]:
    """Writes what differs, raises the version by one, logs one change; answers which columns changed.

    `version` is what the editor saw (None: whatever is there). `hidden` columns are logged without their values.
    """
    if version is not None and version != row["version"]:
        raise Conflict(await _changed_since(write, row["id"], row["version"] - version))
    changed = {name: value for name, value in values.items() if row[name] != value}
    if not changed:
        return set()
    done = await write.execute(
        update(table)
        .where(table.id == row["id"], table.version == row["version"])
        .values(**changed, version=row["version"] + 1)
    )
    if done.rowcount == 0:
        raise Conflict(sorted(changed))
    before = {name: _shown(row[name], name in hidden, "before") for name in changed}
    after = {name: _shown(value, name in hidden, "after") for name, value in changed.items()}
    write.record(kind, entity, row["id"], customer_id=customer_id, before=before, after=after)
    return set(changed)


def _shown(value: Any, is_hidden: bool, when: str) -> Any:
    return f"(hidden, {when})" if is_hidden and value is not None else value


async def _changed_since(write: Write, entity_id: bytes, edits: int) -> list[str]:
    """The fields of the last so many edits. Every edit that raises the version logs one change."""
    latest = (
        select(Change.fields).where(Change.entity_id == entity_id).order_by(desc(Change.sequence)).limit(max(edits, 0))
    )
    found = (await write.execute(latest)).scalars()
    return sorted({field["field"] for fields in found for field in fields})
