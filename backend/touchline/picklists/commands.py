"""What administrators do with picklists, and how others turn a code into a value (PIC-1, PIC-2)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import RowMapping, delete, func, insert, select, update
from sqlalchemy.dialects import postgresql, sqlite

from touchline.kernel import ids
from touchline.kernel.db import Write
from touchline.kernel.errors import Conflict, Invalid, NotFound, Problem, Refusal
from touchline.kernel.text import folded
from touchline.kernel.versions import amend
from touchline.picklists import model, queries, rules
from touchline.picklists.rules import Picklist, PicklistValues, StepFamily

Value = model.PicklistValue
MOST_NAMED = 40


async def resolve(write: Write, picklist: Picklist, code: str, path: Sequence[str]) -> bytes:
    """The id of the value with that code, for a new record; a retired one is refused. `path` is the input's field."""
    value = (
        await write.execute(select(Value.id, Value.retired_at).where(Value.picklist == picklist, Value.code == code))
    ).first()
    if value is not None and value.retired_at is None:
        id_: bytes = value.id
        return id_
    if value is not None:
        raise Invalid([Problem(tuple(path), f"{code} is retired and no longer offered.", "RETIRED")])
    codes = [row.code for row in await write.execute(queries.offered(picklist))]
    named = ", ".join(codes[:MOST_NAMED]) + (" …" if len(codes) > MOST_NAMED else "")
    raise Invalid([Problem(tuple(path), f"There is no {picklist} {code[:60]}. Choose one of: {named}.", "UNKNOWN")])


async def create_value(write: Write, picklist: Picklist, values: PicklistValues) -> bytes:
    """Adds a value at the end of its picklist; a step at the end of its family. Its code never changes again."""
    await write.execute(queries.all_held())
    rows = await _all_of(write, picklist)
    given, problems = await _cleaned(write, picklist, rows, values, None)
    if given.get("code") in {row["code"] for row in rows}:
        problems.append(Problem(("code",), "Another value, perhaps a retired one, has this code.", "TAKEN"))
    if problems:
        raise Invalid(problems)
    marks = {mark: usual for mark, usual in rules.USUAL.items() if rules.MARKS[mark] is picklist}
    row: dict[str, Any] = {**marks, **given, "id": ids.new(), "version": 1, "picklist": picklist, "retired_at": None}
    row["code"] = given.get("code") or rules.code_for(
        row["label"], row.get("family"), {value["code"] for value in rows}
    )
    row["position"] = await _make_room(write, picklist, rows, row.get("family"))
    await write.execute(insert(Value).values(**row))
    write.record("CREATED", "picklist_value", row["id"], after=_shown(row))
    made: bytes = row["id"]
    return made


async def update_value(write: Write, id_: bytes, version: int, values: PicklistValues) -> bytes:
    """Renames a value or changes what it says; old records that have it show the new label."""
    await write.execute(queries.all_held())
    row = await _value(write, id_)
    picklist = row["picklist"]
    given, problems = await _cleaned(write, picklist, await _all_of(write, picklist), values, row)
    if problems:
        raise Invalid(problems)
    if rules.is_protected(picklist, row["code"]) and given.get("family", row["family"]) is not row["family"]:
        raise Refusal("PROTECTED", "The steps Private and E-mail stay in their families.")
    await amend(write, Value, row, given, version=version, entity="picklist_value")
    return id_


async def retire_value(write: Write, id_: bytes) -> bytes:
    """The value stays on old records and still filters, and is no longer offered."""
    await write.execute(queries.all_held())
    row = await _value(write, id_)
    if rules.is_protected(row["picklist"], row["code"]):
        raise Refusal("PROTECTED", "The steps Private and E-mail are always offered.")
    step = await write.scalar(
        select(Value.label).where(Value.concludes_with_id == id_, Value.retired_at.is_(None)).limit(1)
    )
    if step is not None:
        raise Refusal("IN_USE", f"The step {step} concludes with this outcome. Change the step first.")
    if row["retired_at"] is None:
        await amend(write, Value, row, {"retired_at": write.now}, version=None, entity="picklist_value", kind="RETIRED")
    return id_


async def restore_value(write: Write, id_: bytes) -> bytes:
    """A retired value is offered again."""
    await write.execute(queries.all_held())
    row = await _value(write, id_)
    if row["retired_at"] is None:
        return id_
    problems = _clashes(await _all_of(write, row["picklist"]), row)
    if problems:
        raise Refusal("TAKEN", " ".join(problem.message for problem in problems))
    if (
        row["concludes_with_id"] is not None
        and (await _value(write, row["concludes_with_id"]))["retired_at"] is not None
    ):
        raise Refusal("RETIRED", "The outcome that this step concludes with is retired. Restore it first.")
    await amend(write, Value, row, {"retired_at": None}, version=None, entity="picklist_value", kind="RESTORED")
    return id_


async def reorder(write: Write, picklist: Picklist, order: Sequence[bytes]) -> list[bytes]:
    """Puts the values in this order, which names every offered one once. Retired ones that it leaves out come last."""
    await write.execute(queries.all_held())
    rows = await _all_of(write, picklist)
    known = {row["id"] for row in rows}
    if len(set(order)) != len(order) or not set(order) <= known:
        raise Invalid.at("ids", "Name values of this picklist, each once.", "UNKNOWN")
    if {row["id"] for row in rows if row["retired_at"] is None} - set(order):
        raise Conflict(["ids"])
    whole = [*order, *(row["id"] for row in rows if row["id"] not in set(order))]
    before = {row["id"]: row["position"] for row in rows}
    for position, id_ in enumerate(whole):
        if before[id_] != position:
            await write.execute(update(Value).where(Value.id == id_).values(position=position))
    labels = {row["id"]: row["label"] for row in rows}
    old, new = [labels[row["id"]] for row in rows], [labels[id_] for id_ in whole]
    if old != new:
        write.record(
            "REORDERED", "picklist", ids.NONE, before={"order": old}, after={"order": new, "picklist": picklist}
        )
    return list(order)


async def choose_steps(write: Write, user_id: bytes, codes: Sequence[str]) -> list[bytes]:
    """The user uses these process steps, and Private and E-mail in any case (PPL-7); answers all, in their order."""
    offered = {row.code: row.id for row in await write.execute(queries.offered(Picklist.STEP))}
    before = {row.code: row.id for row in await write.execute(queries.steps_of(user_id))}
    problems = [
        Problem(("steps", str(place)), f"There is no step {code[:60]} to choose.", "UNKNOWN")
        for place, code in enumerate(codes)
        if code not in offered
    ]
    if problems:
        raise Invalid(problems)
    chosen = {code: id_ for code, id_ in offered.items() if code in codes or code in rules.ALWAYS_USED}
    if before.keys() != chosen.keys():
        await write.execute(delete(model.UserStep).where(model.UserStep.user_id == user_id))
        if chosen:
            await write.execute(
                insert(model.UserStep), [{"user_id": user_id, "step_id": id_} for id_ in chosen.values()]
            )
        old, new = {"steps": sorted(before)}, {"steps": sorted(chosen)}
        write.record("STEPS_CHOSEN", "user", user_id, before=old, after=new)
    return list(chosen.values())


async def seed(write: Write) -> None:
    """Adds the values of a first start that are missing; none that somebody renamed, moved or retired is touched."""
    there = {
        (row.picklist, row.code): row.id for row in await write.execute(select(Value.picklist, Value.code, Value.id))
    }
    add = (sqlite if write.connection.dialect.name == "sqlite" else postgresql).insert(Value).on_conflict_do_nothing()
    for picklist in (Picklist.OUTCOME, *(other for other in Picklist if other is not Picklist.OUTCOME)):
        for position, (code, label, marks) in enumerate(rules.FIRST_VALUES[picklist]):
            if (picklist, code) in there:
                continue
            row = {"id": ids.new(), "version": 1, "picklist": picklist, "code": code, "label": label} | dict(marks)
            if (outcome := row.pop("concludes_with", None)) is not None:
                row["concludes_with_id"] = there[Picklist.OUTCOME, outcome]
            await write.execute(add.values(**row, position=position))
            there[picklist, code] = row["id"]


# --- parts -----------------------------------------------------------------------------------------------------------


async def _all_of(write: Write, picklist: Picklist) -> list[RowMapping]:
    return list((await write.execute(queries.all_of(picklist))).mappings())


async def _value(write: Write, id_: bytes) -> RowMapping:
    row: RowMapping | None = (await write.execute(queries.by_id(id_))).mappings().first()
    if row is None:
        raise NotFound("picklist value")
    return row


async def _cleaned(
    write: Write, picklist: Picklist, rows: Sequence[RowMapping], values: PicklistValues, old: RowMapping | None
) -> tuple[dict[str, Any], list[Problem]]:
    """The columns to write, and everything that is wrong with them."""
    problems = rules.problems_of(picklist, values, is_new=old is None)
    given: dict[str, Any] = {
        name: value for name, value in values.items() if rules.MARKS.get(name, picklist) is picklist
    }
    if given.get("label"):
        given["label"] = " ".join(given["label"].split())
    if "concludes_with" in given:
        code = given.pop("concludes_with")
        given["concludes_with_id"] = None
        if code is not None:
            try:
                given["concludes_with_id"] = await _outcome(write, code, old)
            except Invalid as error:
                problems += error.problems
    if old is not None and old["retired_at"] is not None:
        return given, problems
    return given, problems or _clashes(rows, {**(old or {}), **given})


async def _outcome(write: Write, code: str, step: RowMapping | None) -> bytes:
    """The outcome of that code; a retired one only if the step has it already."""
    kept = None if step is None else step["concludes_with_id"]
    id_: bytes | None = await write.scalar(
        select(Value.id).where(Value.picklist == Picklist.OUTCOME, Value.code == code, Value.id == kept)
    )
    return id_ or await resolve(write, Picklist.OUTCOME, code, path=("concludes_with",))


def _clashes(rows: Sequence[RowMapping], value: Any) -> list[Problem]:
    """Offered values of a picklist differ in label; steps within their family, and in number too.

    A retired value may be like another one until it is restored.
    """
    problems = []
    others = [row for row in rows if row["retired_at"] is None and row["id"] != value.get("id")]
    beside = [row for row in others if row["family"] is value.get("family")]
    if any(folded(row["label"]) == folded(value["label"]) for row in beside):
        problems.append(Problem(("label",), "Another value has this label.", "TAKEN"))
    if value.get("number") is not None and any(row["number"] == value["number"] for row in beside):
        problems.append(Problem(("number",), "Another step of this family has this number.", "TAKEN"))
    return problems


async def _make_room(write: Write, picklist: Picklist, rows: Sequence[RowMapping], family: StepFamily | None) -> int:
    """The position of a new value; for a step, those of later families move on by one."""
    highest = await write.scalar(select(func.max(Value.position)).where(Value.picklist == picklist))
    end: int = -1 if highest is None else highest
    beside = [row["position"] for row in rows if family is not None and row["family"] is family]
    if beside:
        later = (Value.picklist == picklist, Value.position > max(beside))
        await write.execute(update(Value).where(*later).values(position=Value.position + 1))
        end = max(beside)
    return end + 1


def _shown(row: dict[str, Any]) -> dict[str, Any]:
    return {
        name: value for name, value in row.items() if name not in ("id", "version", "retired_at") and value is not None
    }
