"""SQL that reads picklists."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Any

from sqlalchemy import ColumnElement, Select, select
from sqlalchemy.orm import InstrumentedAttribute, aliased

from touchline.graph.access import Everyone
from touchline.graph.fields import ascending
from touchline.graph.values import Bound
from touchline.picklists import model
from touchline.picklists.rules import Picklist

values = Everyone()
by_position = ascending(model.PicklistValue.position)


def coded(
    column: ColumnElement[Any] | InstrumentedAttribute[Any], picklist: Picklist, codes: Any
) -> ColumnElement[bool]:
    """Whether a column that points to a picklist value points to one of these codes."""
    value = aliased(model.PicklistValue)
    return column.in_(select(value.id).where(value.picklist == picklist, value.code.in_(codes)))


def offered(picklist: Picklist) -> Select[Any]:
    """The values still offered for new records, by code."""
    value = model.PicklistValue
    return (
        select(value.id, value.code)
        .where(value.picklist == picklist, value.retired_at.is_(None))
        .order_by(value.position)
    )


def values_where(
    value: type[model.PicklistValue],
    picklist: Annotated[Bound[Picklist], "Which list."],
    include_retired: Annotated[bool, "Whether retired values are among them."] = False,
) -> Sequence[ColumnElement[bool]]:
    clauses: list[ColumnElement[bool]] = [value.picklist == picklist]
    if not include_retired:
        clauses.append(value.retired_at.is_(None))
    return clauses
