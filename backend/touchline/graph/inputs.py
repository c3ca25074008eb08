"""Input objects as commands take them: what was given, by field, with ids as bytes."""

from __future__ import annotations

from typing import Any

import strawberry
from strawberry.types import get_object_definition
from strawberry.types.base import StrawberryContainer

from touchline.kernel import ids


def given(input_: Any) -> Any:
    """Only the fields that the client sent; `null` stays None. An unreadable id becomes the id of nothing."""
    definition = get_object_definition(input_, strict=True)
    return {
        field.python_name: _value(value, field.type)
        for field in definition.fields
        if (value := getattr(input_, field.python_name)) is not strawberry.UNSET
    }


def _value(value: Any, type_: Any) -> Any:
    inner = type_.of_type if isinstance(type_, StrawberryContainer) else type_
    if isinstance(value, list):
        return [_value(item, inner) for item in value]
    if value is None:
        return None
    if isinstance(inner, StrawberryContainer):
        inner = inner.of_type
    if inner is strawberry.ID:
        return ids.read(value) or ids.NONE
    return given(value) if get_object_definition(value) is not None else value


def id_of(text: str) -> bytes:
    """An id as commands take it."""
    return ids.read(text) or ids.NONE
