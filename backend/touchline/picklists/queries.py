"""SQL that reads picklists."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, Select, select
from sqlalchemy.orm import aliased

from touchline.graph.access import Everyone
from touchline.graph.fields import ascending
from touchline.picklists import model
from touchline.picklists.rules import Picklist

values = Everyone()
by_position = ascending(model.PicklistValue.position)


def coded(column: ColumnElement[Any], picklist: Picklist, codes: Any) -> ColumnElement[bool]:
    """Whether a column that points to a picklist value points to one of these codes."""
    value = aliased(model.PicklistValue)
    return column.in_(select(value.id).where(value.picklist == picklist, value.code.in_(codes)))


def offered(picklist: Picklist) -> Select[Any]:
    """The values still offered for new records, by code."""
    value = model.PicklistValue
    return select(value.id, value.code).where(value.picklist == picklist, value.retired_at.is_(None)).order_by(value.position)
