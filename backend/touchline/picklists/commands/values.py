"""Commands on picklist values: add, rename, order, retire (PIC-1); and finding one by its code."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import RowMapping, case, func, insert, select, update

from touchline.kernel import ids
from touchline.kernel.db import Write
from touchline.kernel.errors import Invalid, NotFound, Problem, Refusal
from touchline.kernel.versions import amend
from touchline.picklists import model, queries, rules
from touchline.picklists.rules import ALWAYS_OFFERED, Picklist


async def resolve(write: Write, picklist: Picklist, code: str, *, path: tuple[str, ...]) -> bytes:
    """The id of a value that is still offered; Invalid at `path`, naming the codes there are, for any other."""
    offered = {row.code: row.id for row in await write.execute(queries.offered(picklist))}
    if code not in offered:
        raise Invalid([Problem(path, f"Choose one of {', '.join(offered)}.", "UNKNOWN")])
    found: bytes = offered[code]
    return found


async def create_value(write: Write, picklist: Picklist, values: Mapping[str, Any]) -> bytes:
    """A new value at the end of its list. Its code never changes; without one it is made from the label."""
    given = dict(values)
    given["label"] = (given.get("label") or "").strip()
    given["code"] = given.get("code") or rules.code_of(given["label"])
    problems = rules.problems(picklist, given)
    value = model.PicklistValue
    if await write.scalar(select(value.id).where(value.picklist == picklist, value.code == given["code"])) is not None:
        problems.append(Problem(("code",), "The list has this code already.", "TAKEN"))
    if problems:
        raise Invalid(problems)
    row = await _marked(write, given)
    id_, last = ids.new(), select(func.coalesce(func.max(value.position), 0)).where(value.picklist == picklist)
    position = (await write.scalar(last)) + 1
    await write.execute(insert(value).values(id=id_, version=1, picklist=picklist, position=position, **row))
    write.record("CREATED", "picklist_value", id_, after={"picklist": picklist, **row})
    return id_


async def update_value(write: Write, id_: bytes, version: int, values: Mapping[str, Any]) -> bytes:
    """Renames a value or changes its marks."""
    row, given = await _value(write, id_), dict(values)
    if "label" in given:
        given["label"] = (given["label"] or "").strip()
    problems = rules.problems(row["picklist"], given)
    if problems:
        raise Invalid(problems)
    await amend(write, model.PicklistValue, row, await _marked(write, given), version=version, entity="picklist_value")
    return id_


async def retire_value(write: Write, id_: bytes) -> bytes:
    """The value stays on old records and filters them, but is no longer offered. Private and E-mail stay (PPL-7)."""
    row = await _value(write, id_)
    if row["family"] in ALWAYS_OFFERED:
        raise Refusal("ALWAYS_OFFERED", "The steps Private and E-mail cannot be retired.")
    if row["retired_at"] is None:
        await amend(write, model.PicklistValue, row, {"retired_at": write.now}, version=None, entity="picklist_value")
    return id_


async def restore_value(write: Write, id_: bytes) -> bytes:
    row = await _value(write, id_)
    await amend(write, model.PicklistValue, row, {"retired_at": None}, version=None, entity="picklist_value")
    return id_


async def reorder(write: Write, picklist: Picklist, order: Sequence[bytes]) -> None:
    """Puts the values of a list into this order, which must name each of them once."""
    value = model.PicklistValue
    there = {
        row.id: row.code for row in await write.execute(select(value.id, value.code).where(value.picklist == picklist))
    }
    if sorted(order) != sorted(there):
        raise Invalid.at("ids", "Name every value of the list once, the retired ones too.", "INCOMPLETE")
    places = case({id_: place for place, id_ in enumerate(order, start=1)}, value=value.id)
    await write.execute(update(value).where(value.picklist == picklist).values(position=places))
    write.record("REORDERED", "picklist_value", order[0], after={"order": [there[id_] for id_ in order]})


async def _value(write: Write, id_: bytes) -> RowMapping:
    statement = select(model.PicklistValue.__table__).where(model.PicklistValue.id == id_)
    row: RowMapping | None = (await write.execute(statement)).mappings().first()
    if row is None:
        raise NotFound("value")
    return row


async def _marked(write: Write, given: Mapping[str, Any]) -> dict[str, Any]:
    """The columns of what was given: the concluding outcome by its id."""
    row = dict(given)
    if "concludes_with" in row:
        code = row.pop("concludes_with")
        row["concludes_with_id"] = (
            None if code is None else await resolve(write, Picklist.OUTCOME, code, path=("concludes_with",))
        )
    return row
