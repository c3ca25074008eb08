"""The printed schema is the contract: committed, described to the last word, and of one shape for every mutation."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLObjectType,
    GraphQLUnionType,
    is_introspection_type,
    is_specified_scalar_type,
)
from strawberry.types import get_object_definition

from touchline.graph.fields import Command, Declared
from touchline.schema import OPEN_TO_STRANGERS, Mutation, schema

ROOT = Path(__file__).parents[2]
GRAPH = schema._schema
STRANGERS = {"acceptInvitation", "requestPasswordReset", "resetPassword", "signIn", "signInWithLink"}


def described() -> Iterator[tuple[str, str | None]]:
    """Every name a client can meet, with its description."""
    for name, type_ in GRAPH.type_map.items():
        if is_introspection_type(type_) or is_specified_scalar_type(type_):
            continue
        yield name, type_.description
        if isinstance(type_, GraphQLEnumType):
            for value_name, value in type_.values.items():
                yield f"{name}.{value_name}", value.description
        elif isinstance(type_, GraphQLInputObjectType):
            for field_name, input_field in type_.fields.items():
                yield f"{name}.{field_name}", input_field.description
        elif isinstance(type_, GraphQLObjectType | GraphQLInterfaceType):
            for field_name, field in type_.fields.items():
                yield f"{name}.{field_name}", field.description
                for argument_name, argument in field.args.items():
                    yield f"{name}.{field_name}({argument_name})", argument.description


def mutations() -> Iterator[Declared]:
    for field in get_object_definition(Mutation, strict=True).fields:
        assert isinstance(field, Declared), f"{field.name} is resolved by hand"
        yield field


@pytest.mark.feature("API-5")
def test_the_committed_schema_is_the_one_the_code_prints() -> None:
    committed = (ROOT / "schema.graphql").read_text()
    assert committed.strip() == schema.as_str().strip(), "run `make schema` and commit schema.graphql"


@pytest.mark.feature("API-5")
def test_everything_a_client_can_meet_is_described() -> None:
    silent = [name for name, description in described() if not (description or "").strip()]
    assert silent == []


@pytest.mark.feature("API-5")
def test_descriptions_are_sentences() -> None:
    odd = [
        f"{name}: {text}"
        for name, text in described()
        if text and (text != text.strip() or not text.rstrip().endswith((".", "…", "?", ")")) or text[0].islower())
    ]
    assert odd == []


@pytest.mark.feature("API-2")
def test_every_mutation_takes_one_input_if_any_and_answers_its_payload_or_why_not() -> None:
    mutation = GRAPH.mutation_type
    assert mutation is not None
    for name, field in mutation.fields.items():
        assert set(field.args) <= {"input"}, f"{name} takes {sorted(field.args)}"
        union = getattr(field.type, "of_type", field.type)
        assert isinstance(union, GraphQLUnionType), f"{name} answers no union"
        payload = f"{name[0].upper()}{name[1:]}Payload"
        assert {member.name for member in union.types} == {payload, "InvalidInput", "Refused"}, name


def test_every_mutation_says_who_may() -> None:
    for field in mutations():
        assert isinstance(field.how, Command), f"{field.python_name} is no command"


@pytest.mark.feature("PPL-2")
def test_only_the_ways_to_sign_in_are_open_to_strangers() -> None:
    assert {"signIn", "signInWithLink"} <= OPEN_TO_STRANGERS <= STRANGERS


def test_no_name_in_the_graph_speaks_of_how_it_is_made() -> None:
    """One concept, one word: no Type, Model, DTO, Manager."""
    odd = [name for name in GRAPH.type_map if name.endswith(("Type", "Model", "DTO", "Manager")) and name != "__Type"]
    assert odd == []
