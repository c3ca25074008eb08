"""Picklists by their commands: what lists of values must keep, whoever writes and however many at once."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from sqlalchemy import RowMapping, insert, select

from hands import HeldClock
from touchline.kernel import ids
from touchline.kernel.db import Database
from touchline.kernel.errors import Conflict, Invalid, NotFound, Refusal
from touchline.picklists import commands, model, queries
from touchline.picklists.rules import FIRST_VALUES, Picklist, StepFamily, Tone

pytestmark = pytest.mark.feature("PIC-1")


@pytest.fixture
async def started(db: Database) -> Database:
    """A database with the values of a first start."""
    async with db.write() as write:
        await commands.seed(write)
    return db


async def value(db: Database, picklist: Picklist, code: str) -> RowMapping:
    table = model.PicklistValue.__table__
    async with db.read() as connection:
        found = await connection.execute(select(table).where(table.c.picklist == picklist, table.c.code == code))
        return found.mappings().one()


async def all_of(db: Database, picklist: Picklist) -> list[RowMapping]:
    async with db.read() as connection:
        return list((await connection.execute(queries.all_of(picklist))).mappings())


async def create(db: Database, picklist: Picklist, **given: Any) -> bytes:
    async with db.write() as write:
        return await commands.create_value(write, picklist, given)  # type: ignore[arg-type]  # whatever a test gives


async def update(db: Database, row: RowMapping, **given: Any) -> bytes:
    async with db.write() as write:
        return await commands.update_value(write, row["id"], row["version"], given)  # type: ignore[arg-type]


async def retire(db: Database, row: RowMapping) -> bytes:
    async with db.write() as write:
        return await commands.retire_value(write, row["id"])


async def restore(db: Database, row: RowMapping) -> bytes:
    async with db.write() as write:
        return await commands.restore_value(write, row["id"])


def wrong(raised: pytest.ExceptionInfo[Invalid]) -> list[tuple[str, str]]:
    return [(".".join(problem.path), problem.code) for problem in raised.value.problems]


# --- a first start ---------------------------------------------------------------------------------------------------


async def test_every_value_of_a_first_start_is_found_by_its_code(started: Database) -> None:
    async with started.write() as write:
        for picklist, values in FIRST_VALUES.items():
            for code, _, _ in values:
                assert await commands.resolve(write, picklist, code, path=("code",))


@pytest.mark.feature("INT-15")
async def test_a_step_of_a_first_start_points_to_its_outcome(started: Database) -> None:
    step = await value(started, Picklist.STEP, "SALES_WON")
    assert step["concludes_with_id"] == (await value(started, Picklist.OUTCOME, "WON"))["id"]
    assert (await value(started, Picklist.STEP, "SALES_OFFER"))["concludes_with_id"] is None


async def test_two_processes_that_start_at_once_seed_one_set(db: Database) -> None:
    async def start() -> None:
        async with db.write() as write:
            await commands.seed(write)

    await asyncio.gather(start(), start())
    for picklist, values in FIRST_VALUES.items():
        assert [row["code"] for row in await all_of(db, picklist)] == [code for code, _, _ in values]


# --- codes that are resolved -----------------------------------------------------------------------------------------


async def test_a_code_of_another_picklist_is_unknown_and_the_problem_stands_at_the_given_path(
    started: Database,
) -> None:
    async with started.write() as write:
        with pytest.raises(Invalid) as raised:
            await commands.resolve(write, Picklist.MEDIUM, "WON", path=("rows", "3", "medium"))
    assert wrong(raised) == [("rows.3.medium", "UNKNOWN")]
    assert "CALL, MEETING, IN_PERSON" in str(raised.value)


async def test_a_retired_code_is_not_among_those_named_as_accepted(started: Database) -> None:
    await retire(started, await value(started, Picklist.MEDIUM, "MEETING"))
    async with started.write() as write:
        with pytest.raises(Invalid) as raised:
            await commands.resolve(write, Picklist.MEDIUM, "FAX", path=("medium",))
    assert "CALL, IN_PERSON" in str(raised.value)
    assert "MEETING" not in str(raised.value)


async def test_a_code_of_any_length_is_answered_in_a_few_words(started: Database) -> None:
    async with started.write() as write:
        with pytest.raises(Invalid) as raised:
            await commands.resolve(write, Picklist.STEP, "X" * 100_000, path=("step",))
    assert len(str(raised.value)) < 1500


# --- values that change ----------------------------------------------------------------------------------------------


async def test_a_retired_value_is_still_edited_when_another_has_taken_its_label(started: Database) -> None:
    letter = await value(started, Picklist.MEDIUM, "LETTER")
    await retire(started, letter)
    await create(started, Picklist.MEDIUM, label="Letter")
    await update(started, await value(started, Picklist.MEDIUM, "LETTER"), reminds=True)
    await update(started, await value(started, Picklist.MEDIUM, "LETTER"), label="Old letter")
    await restore(started, letter)
    assert (await value(started, Picklist.MEDIUM, "LETTER"))["label"] == "Old letter"


async def test_a_value_may_be_written_as_it_is_and_then_nothing_changes(started: Database) -> None:
    call = await value(started, Picklist.MEDIUM, "CALL")
    await update(started, call, label="Call", reminds=True)
    assert await value(started, Picklist.MEDIUM, "CALL") == call


@pytest.mark.feature("PIC-2")
async def test_two_families_may_have_steps_of_the_same_label_and_number_but_one_family_may_not(
    started: Database,
) -> None:
    await create(started, Picklist.STEP, label="Offer", family=StepFamily.SUPPORT, number=41)
    await create(started, Picklist.STEP, label="Other", family=StepFamily.DELIVERY, number=41)
    step = await value(started, Picklist.STEP, "SALES_OFFER")
    with pytest.raises(Invalid) as raised:
        await update(started, step, family=StepFamily.SUPPORT, number=41)
    assert wrong(raised) == [("label", "TAKEN"), ("number", "TAKEN")]


@pytest.mark.feature("INT-15")
async def test_a_step_keeps_a_retired_outcome_that_it_had_but_takes_no_other_retired_one(started: Database) -> None:
    old = await create(started, Picklist.OUTCOME, label="Old", tone=Tone.NEUTRAL, reached=True)
    made = {"family": StepFamily.SALES, "number": 40, "concludes_with": "OLD"}
    id_ = await create(started, Picklist.STEP, label="Concludes", **made)
    step = await value(started, Picklist.STEP, "SALES_CONCLUDES")
    assert (id_, step["concludes_with_id"]) == (step["id"], old)
    await retire(started, step)
    await retire(started, await value(started, Picklist.OUTCOME, "OLD"))
    await update(started, await value(started, Picklist.STEP, "SALES_CONCLUDES"), label="Ends", concludes_with="OLD")
    with pytest.raises(Refusal) as refused:
        await restore(started, step)
    assert refused.value.code == "RETIRED"
    with pytest.raises(Invalid) as raised:
        await update(started, await value(started, Picklist.STEP, "SALES_OFFER"), concludes_with="OLD")
    assert wrong(raised) == [("concludes_with", "RETIRED")]


async def test_retiring_twice_keeps_the_first_moment_and_restoring_twice_is_one_change(
    started: Database, clock: HeldClock
) -> None:
    first = clock()
    await retire(started, await value(started, Picklist.PURPOSE, "OTHER"))
    clock.set(first.replace(hour=18))
    await retire(started, await value(started, Picklist.PURPOSE, "OTHER"))
    retired = await value(started, Picklist.PURPOSE, "OTHER")
    assert (retired["retired_at"], retired["version"]) == (first, 2)
    for _ in range(2):
        await restore(started, retired)
    restored = await value(started, Picklist.PURPOSE, "OTHER")
    assert (restored["retired_at"], restored["version"]) == (None, 3)


@pytest.mark.feature("INT-20")
async def test_an_edit_of_a_value_that_was_retired_meanwhile_says_so(started: Database) -> None:
    seen = await value(started, Picklist.PURPOSE, "OTHER")
    await retire(started, seen)
    with pytest.raises(Conflict) as raised:
        await update(started, seen, label="Anything else")
    assert raised.value.fields == ("retired_at",)
    assert (await value(started, Picklist.PURPOSE, "OTHER"))["label"] == "Other"


async def test_a_value_that_is_not_there_is_not_found(started: Database) -> None:
    async with started.write() as write:
        for attempt in (
            commands.retire_value(write, ids.NONE),
            commands.restore_value(write, ids.new()),
            commands.update_value(write, ids.new(), 1, {"label": "x"}),
        ):
            with pytest.raises(NotFound):
                await attempt


# --- order -----------------------------------------------------------------------------------------------------------


async def test_a_retired_value_that_a_new_order_leaves_out_comes_last_and_one_it_names_stays_in_place(
    started: Database,
) -> None:
    await retire(started, await value(started, Picklist.CANCEL_REASON, "BUDGET"))
    rows = await all_of(started, Picklist.CANCEL_REASON)
    offered = [row["id"] for row in rows if row["retired_at"] is None]
    async with started.write() as write:
        await commands.reorder(write, Picklist.CANCEL_REASON, offered[::-1])
    assert [row["code"] for row in await all_of(started, Picklist.CANCEL_REASON)][-1] == "BUDGET"
    whole = [row["id"] for row in rows]
    async with started.write() as write:
        await commands.reorder(write, Picklist.CANCEL_REASON, whole)
    after = await all_of(started, Picklist.CANCEL_REASON)
    assert [row["id"] for row in after] == whole
    assert [row["position"] for row in after] == list(range(len(whole)))


# --- several at once -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("first", "second", "problem"),
    [
        ({"label": "Fax"}, {"label": "fax"}, ("label", "TAKEN")),
        ({"label": "Fax", "code": "FAX"}, {"label": "Telefax", "code": "FAX"}, ("code", "TAKEN")),
    ],
)
async def test_of_two_administrators_who_add_the_same_at_once_one_is_told_that_it_is_taken(
    started: Database, first: dict[str, Any], second: dict[str, Any], problem: tuple[str, str]
) -> None:
    async def add(given: dict[str, Any]) -> bytes:
        async with started.write() as write:
            id_ = await commands.create_value(write, Picklist.MEDIUM, given)  # type: ignore[arg-type]
            await asyncio.sleep(0.1)
            return id_

    results = await asyncio.gather(add(first), add(second), return_exceptions=True)
    refused = [result for result in results if isinstance(result, BaseException)]
    assert [type(result) for result in refused] == [Invalid], refused
    assert [(one.path[0], one.code) for one in refused[0].problems] == [problem]  # type: ignore[attr-defined]


async def test_values_added_at_once_have_codes_and_positions_of_their_own(started: Database) -> None:
    labels = ["Fair day", "Fair-day", "Fair/day", "Fair.day"]
    await asyncio.gather(*(create(started, Picklist.PURPOSE, label=label) for label in labels))
    rows = await all_of(started, Picklist.PURPOSE)
    assert {row["code"] for row in rows[-4:]} == {"FAIR_DAY", "FAIR_DAY_2", "FAIR_DAY_3", "FAIR_DAY_4"}
    assert [row["position"] for row in rows] == list(range(len(rows)))


@pytest.mark.feature("INT-15")
async def test_an_outcome_is_not_retired_while_a_step_is_being_made_to_conclude_with_it(started: Database) -> None:
    await create(started, Picklist.OUTCOME, label="Signed", tone=Tone.POSITIVE, reached=True)
    step, outcome = await value(started, Picklist.STEP, "SALES_OFFER"), await value(started, Picklist.OUTCOME, "SIGNED")
    written = asyncio.Event()

    async def conclude() -> None:
        async with started.write() as write:
            await commands.update_value(write, step["id"], step["version"], {"concludes_with": "SIGNED"})
            written.set()
            await asyncio.sleep(0.1)

    async def retire_it() -> None:
        await written.wait()
        await retire(started, outcome)

    _, refused = await asyncio.gather(conclude(), retire_it(), return_exceptions=True)
    assert isinstance(refused, Refusal)
    assert refused.code == "IN_USE"


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_records_that_point_to_a_value_are_written_while_an_administrator_changes_it(started: Database) -> None:
    step, outcome = await value(started, Picklist.STEP, "SALES_OFFER"), await value(started, Picklist.OUTCOME, "DONE")
    async with started.write() as write:
        await commands.update_value(write, outcome["id"], outcome["version"], {"label": "Finished"})

        async def point() -> None:
            async with started.write() as other:
                copy = {**step, "id": ids.new(), "code": "COPY", "concludes_with_id": outcome["id"]}
                await other.execute(insert(model.PicklistValue).values(**copy))

        await asyncio.wait_for(asyncio.create_task(point()), timeout=2)
