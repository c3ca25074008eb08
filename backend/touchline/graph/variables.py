"""Variables of an operation: checked by functions made once, and the part of them that decides the plan."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from typing import Any, cast

from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLInputType,
    GraphQLScalarType,
    GraphQLSchema,
    OperationDefinitionNode,
    Undefined,
    get_named_type,
    is_list_type,
    is_non_null_type,
    type_from_ast,
)
from graphql.utilities import value_from_ast

from touchline.graph.plan import prefix_of
from touchline.graph.types import origin, python_name
from touchline.graph.values import Variable

Check = Callable[[Any], Any]


class Odd(Exception):
    """A value that only the reference execution can judge."""


def checker(type_: GraphQLInputType) -> Check:
    """Takes a value from JSON to what statements and commands take; Odd when in any doubt."""
    if is_non_null_type(type_):
        return _present(checker(type_.of_type))
    return _optional(_listed(checker(type_.of_type)) if is_list_type(type_) else _named(type_))


def _present(inner: Check) -> Check:
    def check(value: Any) -> Any:
        if value is None:
            raise Odd
        return inner(value)

    return check


def _optional(inner: Check) -> Check:
    return lambda value: None if value is None else inner(value)


def _listed(item: Check) -> Check:
    def check(value: Any) -> Any:
        if type(value) is not list:
            raise Odd
        return [item(element) for element in value]

    return check


def _named(type_: GraphQLInputType) -> Check:
    if isinstance(type_, GraphQLEnumType):
        return _looked_up({name: type_.parse_value(name) for name in type_.values})
    if isinstance(type_, GraphQLInputObjectType):
        return _object(type_)
    assert isinstance(type_, GraphQLScalarType)
    return _scalar(type_, {"String": str, "ID": str, "Boolean": bool, "Int": int}.get(type_.name))


def _looked_up(members: Mapping[str, Any]) -> Check:
    def check(value: Any) -> Any:
        if type(value) is not str or value not in members:
            raise Odd
        return members[value]

    return check


def _scalar(type_: GraphQLScalarType, cls: type[Any] | None) -> Check:
    coerce = type_.coerce_input_value

    def check(value: Any) -> Any:
        if cls is not None and type(value) is not cls:
            raise Odd
        try:
            return coerce(value)
        except Exception as error:
            raise Odd from error

    return check


def _object(type_: GraphQLInputObjectType) -> Check:
    """An input object becomes an instance of its Strawberry class, which knows its defaults."""
    cls = cast(Callable[..., Any], origin(type_))
    checks: dict[str, tuple[str, Check]] = {}

    def check(value: Any) -> Any:
        if not checks:
            checks.update({n: (python_name(cast(Any, f)), checker(f.type)) for n, f in type_.fields.items()})
        if type(value) is not dict or not value.keys() <= checks.keys():
            raise Odd
        try:
            return cls(**{python: check(value[name]) for name, (python, check) in checks.items() if name in value})
        except TypeError as error:
            raise Odd from error

    return check


class Variables:
    """What an operation declares. `read` checks a request's values; `key` is all of them that may decide the plan."""

    def __init__(self, schema: GraphQLSchema, operation: OperationDefinitionNode) -> None:
        self.checks: dict[str, Check] = {}
        self.defaults: dict[str, Any] = {}
        self.required: list[str] = []
        self.deciders: list[tuple[str, Callable[[Any], Hashable]]] = []
        for definition in operation.variable_definitions or ():
            name = definition.variable.name.value
            type_ = cast(GraphQLInputType, type_from_ast(schema, cast(Any, definition.type)))
            self.checks[name] = checker(type_)
            decide = _decider(type_)
            if definition.default_value is not None:
                self.defaults[name] = value_from_ast(definition.default_value, type_)
                if self.defaults[name] is Undefined or isinstance(get_named_type(type_), GraphQLInputObjectType):
                    raise Odd
            elif is_non_null_type(type_):
                self.required.append(name)
            if decide is not None:
                self.deciders.append((name, decide))

    def read(self, raw: Mapping[str, Any]) -> dict[str, Any]:
        """The values as the plan takes them. Raises Odd when the reference execution must judge."""
        values = dict(self.defaults)
        for name, check in self.checks.items():
            if name in raw:
                values[name] = check(raw[name])
        for name in self.required:
            if name not in values:
                raise Odd
        return values

    def key(self, values: dict[str, Any]) -> tuple[Hashable, ...]:
        return tuple([decide(values[name]) if name in values else Undefined for name, decide in self.deciders])

    def symbols(self, values: dict[str, Any]) -> dict[str, Any]:
        """The values as a plan may know them: absent, null, or present with no more than its choice."""
        choices = dict(self.deciders)
        return {
            name: None if value is None else Variable(name, choices[name](value) if name in choices else None)
            for name, value in values.items()
        }


def _decider(type_: GraphQLInputType) -> Callable[[Any], Hashable] | None:
    """What of a value decides the plan: the choice itself, the kinds of ids, or whether it is there at all."""
    if is_non_null_type(type_):
        return _choice(type_.of_type)
    return _choice(type_) or (lambda value: value is not None)


def _choice(type_: GraphQLInputType) -> Callable[[Any], Hashable] | None:
    if isinstance(type_, GraphQLEnumType) or getattr(type_, "name", "") == "Boolean":
        return lambda value: value
    if getattr(type_, "name", "") == "ID":
        return lambda value: None if value is None else prefix_of(value)
    if is_list_type(type_) and get_named_type(type_).name == "ID":
        return lambda value: None if value is None else frozenset(map(prefix_of, value))
    return None
