"""Arguments of declared fields, taken from the parameters of the functions that use them."""

from __future__ import annotations

import inspect
import types
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Annotated, Any, Union, get_args, get_origin
from zoneinfo import ZoneInfo

import strawberry
from strawberry.annotation import StrawberryAnnotation
from strawberry.types.arguments import StrawberryArgument

from touchline.graph.values import Bound, Day, bound


@dataclass(frozen=True, slots=True)
class Parameter:
    """An argument of a field. A bound one is only ever a value; any other decides the text of the statement."""

    name: str
    annotation: Any
    bound: bool
    default: Any
    description: str
    day: bool = False

    @property
    def many(self) -> bool:
        return any(get_origin(part) is list for part in (self.annotation, *get_args(self.annotation)))

    @property
    def identifies(self) -> bool:
        """Whether its values are ids, which statements compare as bytes."""
        return "ID" in str(self.annotation)

    def argument(self) -> StrawberryArgument:
        default = strawberry.UNSET if self.default is None else self.default
        return StrawberryArgument(
            self.name, None, StrawberryAnnotation(self.annotation), default=default, description=self.description
        )

    def bind(self, value: Any, zone: ZoneInfo) -> Any:
        """A known value as `narrow` takes it."""
        if value is None:
            return None
        if self.day:
            return Day.of(self.name, value, zone)
        if not self.bound:
            return value
        return bound(self.name, value, many=self.many, identifies=self.identifies)


def _plain(annotation: Any) -> tuple[Any, bool, bool]:
    """`Bound[X] | None` is, to the schema, `X | None`, and `Day` is a date; with whether it is bound, whether a day."""
    origin = get_origin(annotation)
    if annotation is Day:
        return date, True, True
    if origin is Bound:
        return get_args(annotation)[0], True, False
    if origin in (Union, types.UnionType):
        parts = [_plain(part) for part in get_args(annotation)]
        return (
            Union[tuple(part for part, _, _ in parts)],  # noqa: UP007 - made at run time
            any(is_bound for _, is_bound, _ in parts),
            any(is_day for _, _, is_day in parts),
        )
    return annotation, False, False


def parameters(function: Callable[..., Any], skip: int) -> tuple[Parameter, ...]:
    """Of a function, after the first `skip`; `Annotated[…, "text"]` describes one."""
    listed = list(inspect.signature(function, eval_str=True).parameters.values())[skip:]
    made = []
    for parameter in listed:
        annotation, description = parameter.annotation, ""
        if get_origin(annotation) is Annotated:
            annotation, description = get_args(annotation)[:2]
        plain, is_bound, is_day = _plain(annotation)
        made.append(
            Parameter(parameter.name, plain, is_bound, parameter.default, description or _said(parameter.name), is_day)
        )
    return tuple(made)


def _said(name: str) -> str:
    if name == "input":
        return "What to write."
    raise TypeError(f"the argument {name} has no description")


def sort_parameter(default: StrEnum) -> Parameter:
    return Parameter("order_by", type(default), False, default, "The order of the rows.")


PAGING = (
    Parameter("first", int | None, True, None, "How many from the beginning: 1 to 100."),
    Parameter("after", str | None, True, None, "Only what comes after this cursor."),
    Parameter("last", int | None, True, None, "How many from the end: 1 to 100. Not together with `first`."),
    Parameter("before", str | None, True, None, "Only what comes before this cursor."),
)
ONLY_FIRST = PAGING[:1]
BY_ID = (Parameter("id", strawberry.ID, True, inspect.Parameter.empty, "The id, as some earlier answer gave it."),)
BY_IDS = (
    Parameter(
        "ids", list[strawberry.ID], True, inspect.Parameter.empty, "At most 100 ids, as earlier answers gave them."
    ),
)
