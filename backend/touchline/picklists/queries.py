"""SQL that reads picklists."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Any

from sqlalchemy import ColumnElement, Select, exists, not_, or_, select
from sqlalchemy.orm import InstrumentedAttribute, aliased

from touchline.graph.access import Everyone
from touchline.graph.fields import ascending
from touchline.graph.values import Bound
from touchline.people import queries as people
from touchline.picklists import model
from touchline.picklists.rules import ALWAYS_USED, Picklist

values = Everyone()
by_position = ascending(model.PicklistValue.position)
by_picklist = ascending(model.PicklistValue.picklist, model.PicklistValue.position)


def coded(
    column: ColumnElement[Any] | InstrumentedAttribute[Any], picklist: Picklist, codes: Any
) -> ColumnElement[bool]:
    """Whether a column that points to a picklist value points to one of these codes."""
    value = aliased(model.PicklistValue)
    return column.in_(select(value.id).where(value.picklist == picklist, value.code.in_(codes)))


def offered(picklist: Picklist) -> Select[bytes, str]:
    """The values still offered for new records, by code."""
    value = model.PicklistValue
    return (
        select(value.id, value.code)
        .where(value.picklist == picklist, value.retired_at.is_(None))
        .order_by(value.position, value.id)
    )


def all_of(picklist: Picklist) -> Select[bytes, str]:
    """Every value of the picklist, retired ones too, in order."""
    value = model.PicklistValue
    return select(value.__table__).where(value.picklist == picklist).order_by(value.position, value.id)


def all_held() -> Select[bytes]:
    """Holds every value until the transaction ends, so that administrators take turns; SQLite's writers do anyway.

    Not against records that point to a value: those are written meanwhile.
    """
    return select(model.PicklistValue.id).order_by(model.PicklistValue.id).with_for_update(key_share=True)


def by_id(id_: bytes) -> Select[bytes, str]:
    return select(model.PicklistValue.__table__).where(model.PicklistValue.id == id_)


def is_retired(value: Any) -> ColumnElement[bool]:
    retired: ColumnElement[bool] = value.retired_at.is_not(None)
    return retired


def of_one(
    value: type[model.PicklistValue],
    list: Annotated[Bound[Picklist], "Which picklist."],
    include_retired: Annotated[bool, "Whether values that are no longer offered are there too."] = False,
) -> Sequence[ColumnElement[bool]]:
    return [value.picklist == list, *_still_offered(value, include_retired)]


def of_several(
    value: type[model.PicklistValue],
    lists: Annotated[Bound[list[Picklist]] | None, "Only values of these picklists."] = None,
    include_retired: Annotated[bool, "Whether values that are no longer offered are there too."] = False,
) -> Sequence[ColumnElement[bool]]:
    some = [] if lists is None else [value.picklist.in_(lists)]
    return [*some, *_still_offered(value, include_retired)]


def _still_offered(value: type[model.PicklistValue], include_retired: bool) -> Sequence[ColumnElement[bool]]:
    return [] if include_retired else [value.retired_at.is_(None)]


def used_by(step: Any, user_id: Any) -> ColumnElement[bool]:
    """Whether the user uses this process step: one of those they chose, or any if they chose none (PPL-7)."""
    chosen, own = aliased(model.UserStep), aliased(model.UserStep)
    return or_(
        step.code.in_(ALWAYS_USED),
        not_(exists().where(chosen.user_id == user_id)),
        exists().where(own.user_id == user_id, own.step_id == step.id),
    )


def my_steps(step: type[model.PicklistValue]) -> Sequence[ColumnElement[bool]]:
    return [step.picklist == Picklist.STEP, step.retired_at.is_(None), used_by(step, people.viewer_id)]


def steps_of(user_id: bytes) -> Select[bytes, str]:
    """The steps that the user chose, by code."""
    value, chosen = model.PicklistValue, model.UserStep
    return select(value.id, value.code).join(chosen, chosen.step_id == value.id).where(chosen.user_id == user_id)
