"""Mutations by Hypothesis: inputs as variables and as literals, good and bad; every kind of selection on answers."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import orjson
from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLObjectType,
    GraphQLUnionType,
    Undefined,
    get_named_type,
    is_list_type,
    is_non_null_type,
)
from hypothesis import strategies as st

from engine.documents import Declared, Writer
from engine.pools import DATES, MOMENTS, Chooser, Pools
from engine.world import NAMES, ODD, SCHEMA

LEFT_OUT = {"signIn", "signInWithLink", "changePassword", "registerPersistedDocument"}
"""They hash passwords, which is slow on purpose, or need more of the app."""

OFTEN = (
    "logInteraction", "addActionItems", "updateActionItem", "closeActionItem", "updateInteraction", "recordTouchpoints",
    "moveLifecycleStage", "createCustomer", "updateCustomer", "createContact", "updateContact", "addToGroup",
    "changeRelationship",
)  # fmt: skip
KINDS = {
    "customerId": "cus", "parentId": "cus", "contactId": "con", "defaultContactId": "con", "contactIds": "con",
    "assigneeId": "usr", "ownerId": "usr", "userId": "usr", "teamId": "tea", "teams": "tea", "interactionId": "int",
    "followUpOfId": "int", "groupId": "grp", "tagId": "tag", "intoId": "tag", "ids": "pic",
}  # fmt: skip
"""The kind of ids that belongs to an input's field."""

OWN = {
    "ActionItem": "act", "Interaction": "int", "Customer": "cus", "ContactGroup": "grp", "Contact": "con",
    "PicklistValue": "pic", "Session": "ses", "Token": "tok", "User": "usr", "Team": "tea",
}  # fmt: skip
"""Of `id`, by what the input's name ends with."""

CODES = {
    "medium": "MEDIUM", "step": "STEP", "purpose": "PURPOSE", "sourceType": "SOURCE_TYPE",
    "sourceReason": "SOURCE_REASON", "outcome": "OUTCOME", "nextAction": "NEXT_ACTION",
    "stage": "LIFECYCLE_STAGE", "lifecycleStage": "LIFECYCLE_STAGE",
    "concludesWith": "OUTCOME",
}  # fmt: skip


@dataclass(frozen=True)
class Written:
    """A mutation with its variables, and who is to run it."""

    document: str
    variables: dict[str, Any]
    viewer: int


@dataclass
class Inputs:
    """Values of input objects, as literals or as JSON."""

    choose: Chooser
    writer: Writer
    variables: dict[str, Any] = field(default_factory=dict)

    def object(self, type_: GraphQLInputObjectType) -> dict[str, Any]:
        made = {}
        for name, definition in type_.fields.items():
            is_needed = is_non_null_type(definition.type) and definition.default_value is Undefined
            if self.choose.chance(97 if is_needed else 30):
                is_null = not is_non_null_type(definition.type) and self.choose.chance(12)
                made[name] = None if is_null else self.value(name, definition.type, type_)
        return made

    def value(self, name: str, type_: Any, of: GraphQLInputObjectType) -> Any:
        choose = self.choose
        if is_non_null_type(type_):
            type_ = type_.of_type
        if is_list_type(type_):
            return [self.value(name, type_.of_type, of) for _ in range(choose.number(1, 3))]
        if isinstance(type_, GraphQLInputObjectType):
            return self.object(type_)
        if isinstance(type_, GraphQLEnumType):
            return choose.one(list(type_.values))
        match type_.name:
            case "ID":
                return self.id(name, of)
            case "Boolean":
                return choose.chance(50)
            case "Int":
                return (
                    choose.one((1, 1, 1, 1, 2, 0, 30, -5)) if name == "version" else choose.one((0, 15, 30, -1, 10**6))
                )
            case "DateTime":
                return choose.one(MOMENTS)
            case "Date":
                return choose.one(DATES)
        return self.text(name)

    def id(self, name: str, of: GraphQLInputObjectType) -> str:
        prefix = KINDS.get(name) or next((OWN[end] for end in OWN if f"{end}Input" in of.name), "cus")
        known = self.choose.pools.world.ids[prefix] if self.choose.chance(93) else self.choose.pools.world.ids["tag"]
        found: str = self.choose.one(known)
        return found

    def text(self, name: str) -> str:
        choose = self.choose
        found: str
        if name in CODES:
            found = choose.one(choose.pools.world.codes[CODES[name]]) if choose.chance(92) else choose.one(ODD)
        elif name == "email":
            found = choose.one(("new@example.com", "x@example.org", "Ada@Example.com", "no address"))
        elif name in (
            "timeZone",
            "locale",
            "culture",
            "country",
            "phone",
            "url",
            "day",
            "starts",
            "ends",
            "avatarColor",
        ):
            good = {
                "timeZone": "Europe/Vienna", "locale": "de-AT", "culture": "de-AT", "country": "AT",
                "phone": "+43 1 234567", "url": "https://example.com/?a=\"b\"", "day": "MONDAY",
                "starts": "09:00", "ends": "17:00", "avatarColor": "#112233",
            }  # fmt: skip
            found = good[name] if choose.chance(92) else choose.one(ODD)
        else:
            found = choose.one((*NAMES, *NAMES, *ODD))
        return found

    # --- how the input is written ---

    def written(self, type_: GraphQLInputObjectType) -> str:
        """As one variable, as a literal, or as a literal with variables in it."""
        value = self.object(type_)
        if self.choose.chance(50):
            name = self.writer.variable(Declared(f"{type_.name}!", "", dict))
            self.variables[name] = value
            return f"${name}"
        return self.literal(value, type_)

    def literal(self, value: Any, type_: Any) -> str:
        if is_non_null_type(type_):
            type_ = type_.of_type
        if value is None:
            return "null"
        if is_list_type(type_):
            return f"[{', '.join(self.literal(item, type_.of_type) for item in value)}]"
        if isinstance(type_, GraphQLInputObjectType):
            parts = [f"{name}: {self.part(name, inner, type_)}" for name, inner in value.items()]
            return "{" + ", ".join(parts) + "}"
        text = orjson.dumps(value).decode()
        return text.strip('"') if isinstance(get_named_type(type_), GraphQLEnumType) else text

    def part(self, name: str, value: Any, of: GraphQLInputObjectType) -> str:
        definition = of.fields[name]
        if not self.choose.chance(15):
            return self.literal(value, definition.type)
        variable = self.writer.variable(Declared(str(definition.type), "", dict))
        if self.choose.chance(85) or str(definition.type).endswith("!"):
            self.variables[variable] = value
        return f"${variable}"


def mutations(pools: Pools) -> st.SearchStrategy[Written]:
    @st.composite
    def written(draw: st.DrawFn) -> Written:
        assert SCHEMA.mutation_type is not None
        choose = Chooser(draw, pools)
        writer = Writer(choose)
        inputs = Inputs(choose, writer)
        names = sorted(set(SCHEMA.mutation_type.fields) - LEFT_OUT)
        parts = []
        for _ in range(1 if choose.chance(80) else 2):
            name = choose.one(OFTEN) if choose.chance(60) else choose.one(names)
            definition = SCHEMA.mutation_type.fields[name]
            called = (
                f"(input: {inputs.written(get_named_type(definition.args['input'].type))})" if definition.args else ""
            )
            answer = selection(writer, get_named_type(definition.type))
            parts.append(f"{writer.name('m')}: {name}{called}{writer.directives()} {{ {answer} }}")
        for name, declared in writer.variables.items():
            if declared.type.startswith("Boolean!"):
                inputs.variables.setdefault(name, choose.chance(50))
        head = ", ".join(f"${name}: {declared.text}" for name, declared in writer.variables.items())
        text = [f"mutation M({head}) {{ {' '.join(parts)} }}" if head else f"mutation M {{ {' '.join(parts)} }}"]
        text += [f"fragment {name} on {on} {inner}" for name, (on, inner) in writer.fragments.items()]
        viewer = 0 if choose.chance(60) else choose.number(0, len(pools.world.viewers) - 1)
        return Written(" ".join(text), inputs.variables, viewer)

    return written()


def selection(writer: Writer, union: Any) -> str:
    """On each member of the union, inline or by name; now and then one is left out."""
    assert isinstance(union, GraphQLUnionType)
    parts = ["__typename"] if writer.choose.chance(80) else []
    for member in union.types:
        if writer.choose.chance(93):
            parts.append(writer.fragment(member, 5 if _is_payload(member) else 3, 200))
    return " ".join(parts) or "__typename"


def _is_payload(type_: GraphQLObjectType) -> bool:
    return type_.name.endswith("Payload")
