"""Input objects as commands take them: what was given, by field, with ids as bytes."""

from __future__ import annotations

from types import MappingProxyType
from typing import Any

import strawberry
from strawberry.types import get_object_definition
from strawberry.types.base import StrawberryContainer
from strawberry.types.field import StrawberryField

from touchline.kernel import ids
from touchline.kernel.errors import Invalid, Problem

NEVER_NULL = MappingProxyType({"never_null": True})
"""Marks an input field that may be left out, so that what it is stays, but cannot be emptied."""


def given(input_: Any) -> Any:
    """Only the fields that the client sent; `null` stays None. An unreadable id becomes the id of nothing."""
    problems: list[Problem] = []
    made = _object(input_, (), problems)
    if problems:
        raise Invalid(problems)
    return made


def _object(input_: Any, path: tuple[str, ...], problems: list[Problem]) -> dict[str, Any]:
    made = {}
    for field in get_object_definition(input_, strict=True).fields:
        value = getattr(input_, field.python_name)
        if value is not strawberry.UNSET:
            made[field.python_name] = _checked(value, field, (*path, field.python_name), problems)
    return made


def _checked(value: Any, field: StrawberryField, path: tuple[str, ...], problems: list[Problem]) -> Any:
    if value is None and "never_null" in field.metadata:
        problems.append(Problem(path, "This cannot be empty; leave it out to keep what it is.", "REQUIRED"))
    return _value(value, field.type, path, problems)


def _value(value: Any, type_: Any, path: tuple[str, ...], problems: list[Problem]) -> Any:
    if value is None:
        return None
    while isinstance(type_, StrawberryContainer) and not isinstance(value, list):
        type_ = type_.of_type
    if isinstance(value, list):
        return [_value(item, type_, (*path, str(place)), problems) for place, item in enumerate(value)]
    if type_ is strawberry.ID:
        return id_of(value)
    return _object(value, path, problems) if get_object_definition(value) is not None else value


def id_of(text: str) -> bytes:
    """An id as commands take it."""
    return ids.read(text) or ids.NONE
