"""Operations from the schema itself: every kind of selection, argument, fragment and directive, by Hypothesis."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import orjson
from graphql import (
    GraphQLArgument,
    GraphQLEnumType,
    GraphQLField,
    GraphQLInterfaceType,
    GraphQLObjectType,
    Undefined,
    get_named_type,
    is_leaf_type,
    is_list_type,
    is_non_null_type,
)
from hypothesis import strategies as st

from engine.pools import WRONG, Chooser, Pools
from engine.world import SCHEMA

Composite = GraphQLObjectType | GraphQLInterfaceType
ROOM = 1200
"""So many rows an operation asks for at most, about; more would cost more than the limit."""

VALUE_SETS = 3
ROOTS = (
    "node",
    "nodes",
    "customer",
    "customers",
    "interactions",
    "contacts",
    "search",
    "touchpoint",
    "audit",
    "viewer",
)
"""Root fields that are asked for more often than others."""


@dataclass(frozen=True)
class Asked:
    """One operation, and several sets of values for its variables, each for one of the viewers."""

    document: str
    sets: tuple[tuple[int, dict[str, Any]], ...]


@dataclass
class Declared:
    """A variable that the operation declares."""

    type: str
    default: str
    make: Callable[[], Any]

    @property
    def text(self) -> str:
        return self.type + (f" = {self.default}" if self.default else "")


@dataclass
class Writer:
    """Writes one operation. `room` is how many rows may still be asked for below one row."""

    choose: Chooser
    names: int = 0
    variables: dict[str, Declared] = field(default_factory=dict)
    fragments: dict[str, tuple[str, str]] = field(default_factory=dict)
    """Type and selection of named fragments."""

    def name(self, start: str) -> str:
        self.names += 1
        return f"{start}{self.names}"

    # --- selections ---

    def operation(self, type_: Composite | None = None) -> str:
        assert SCHEMA.query_type is not None
        text = self.selection(type_ or SCHEMA.query_type, 6, ROOM, is_root=True)
        head = ", ".join(f"${name}: {declared.text}" for name, declared in self.variables.items())
        parts = [f"query Q({head}) {text}" if head else f"query Q {text}"]
        return " ".join(parts + [f"fragment {n} on {on} {inner}" for n, (on, inner) in self.fragments.items()])

    def selection(self, type_: Composite, depth: int, room: int, *, is_root: bool = False) -> str:
        choose = self.choose
        parts = list(self.fields(type_, depth, room, is_root=is_root))
        if choose.chance(20):
            parts.append(choose.one(("__typename", f"{self.name('t')}: __typename")))
        if isinstance(type_, GraphQLInterfaceType):
            parts += self.on_kinds(type_, depth, room)
        elif choose.chance(18) and not (is_root and choose.chance(70)):
            parts.append(self.fragment(type_, depth, room))
        return "{ " + (" ".join(parts) or "__typename") + " }"

    def fields(self, type_: Composite, depth: int, room: int, *, is_root: bool) -> Iterator[str]:
        choose, names = self.choose, list(type_.fields)
        if is_root:
            wanted = [choose.one(ROOTS) if choose.chance(65) else choose.one(names) for _ in range(choose.number(1, 3))]
        elif type_.name.endswith("Connection"):
            wanted = [n for n in names if choose.chance(85 if n == "edges" else 40)] or ["edges"]
        elif type_.name.endswith("Edge"):
            wanted = [n for n in names if choose.chance(80 if n == "node" else 45)] or ["cursor"]
        else:
            leaves = [n for n in names if is_leaf_type(get_named_type(type_.fields[n].type))]
            wanted = choose.some(leaves, 0 if depth > 1 else 1, 4)
            deeper = [n for n in names if n not in leaves]
            wanted += choose.some(deeper, 0, 2 if depth > 1 and room > 3 else 0 if depth < 1 else 1)
        for name in wanted:
            is_leaf = is_leaf_type(get_named_type(type_.fields[name].type))
            if is_leaf or depth > 0:
                yield from self.field(name, type_.fields[name], depth, room)

    def field(self, name: str, field: GraphQLField, depth: int, room: int) -> Iterator[str]:
        choose, named = self.choose, get_named_type(field.type)
        arguments, size = self.arguments(name, field, room)
        alias = f"{self.name('a')}: " if arguments or choose.chance(12) else ""
        start = f"{alias}{name}{arguments}"
        if is_leaf_type(named):
            yield start + self.directives()
            return
        inner = depth if named.name.endswith("Edge") else depth - 1
        room = max(1, room // max(1, size))
        yield f"{start}{self.directives()} {self.selection(named, inner, room)}"  # type: ignore[arg-type]
        if choose.chance(8):
            yield f"{start}{self.directives()} {self.selection(named, min(1, inner), 1)}"  # type: ignore[arg-type]

    def on_kinds(self, type_: GraphQLInterfaceType, depth: int, room: int) -> Iterator[str]:
        choose = self.choose
        kinds: list[Any] = list(SCHEMA.get_possible_types(type_))
        if type_.name == "Node":
            kinds += [
                SCHEMA.type_map["Touchpoint"],
                *(SCHEMA.type_map[n] for n in ("Customer", "Contact", "Interaction")),
            ]
        for kind in choose.some(kinds, 1 if type_.name == "Node" else 0, 3):
            yield self.fragment(kind, depth, room)
        if type_.name == "Touchpoint" and choose.chance(15):
            same = self.name("s")
            for kind, name in (("Signal", "action"), ("FollowUp", "source"), ("Milestone", "action")):
                yield f"... on {kind} {{ {same}: {name} }}"

    def fragment(self, type_: Composite, depth: int, room: int) -> str:
        """On the type itself, inline or by name, on one of its interfaces, or without a type."""
        choose = self.choose
        known = [name for name, (on, _) in self.fragments.items() if on == type_.name]
        if known and choose.chance(40):
            return f"...{choose.one(known)}{self.directives()}"
        if isinstance(type_, GraphQLObjectType) and type_.interfaces and choose.chance(20):
            type_ = choose.one(type_.interfaces)
        inner = self.selection(type_, depth - 1, room)
        if choose.chance(40):
            name = self.name("F")
            self.fragments[name] = (type_.name, inner)
            return f"...{name}{self.directives()}"
        return f"... on {type_.name}{self.directives()} {inner}"

    def directives(self) -> str:
        choose = self.choose
        if not choose.chance(7):
            return ""
        word = choose.one(("skip", "include"))
        if choose.chance(40):
            return f" @{word}(if: {choose.one(('true', 'false'))})"
        default = choose.one(("", "", "true", "false"))
        name = self.variable(Declared("Boolean!", default, lambda: choose.chance(50)))
        again = f" @skip(if: ${name})" if word == "include" and choose.chance(10) else ""
        return f" @{word}(if: ${name}){again}"

    # --- arguments ---

    def arguments(self, name: str, field: GraphQLField, room: int) -> tuple[str, int]:
        """As written, and how many rows are asked for."""
        choose, written, arguments = self.choose, [], dict(field.args)
        where = name
        if "orderBy" in arguments and choose.chance(45):
            order = arguments.pop("orderBy")
            written.append(f"orderBy: {self.argument('orderBy', order, name, 1)}")
            where = f"{name} {written[-1].partition(': ')[2]}"
        size, largest = 1, max(1, min(100, room // 2))
        if "first" in arguments:
            if choose.chance(80) or room < 60:
                way = "last" if "last" in arguments and choose.chance(22) else "first"
                size = largest if choose.chance(15) else choose.page(largest)
                written.append(f"{way}: {self.page(arguments[way], size)}")
            else:
                size = 20
        for argument, definition in arguments.items():
            if argument in ("first", "last", "orderBy"):
                if argument == "last" and choose.chance(1):
                    written.append("last: null")
                continue
            share = {"after": 25, "before": 10}.get(argument, 100 if _is_needed(definition) else 10)
            if choose.chance(share):
                written.append(f"{argument}: {self.argument(argument, definition, where, largest)}")
        return (f"({', '.join(written)})" if written else ""), size

    def page(self, argument: GraphQLArgument, size: int) -> str:
        if self.choose.chance(65):
            return str(size)
        type_ = self.choose.one(("Int", "Int!"))
        default = str(size) if self.choose.chance(25) else ""
        return "$" + self.variable(Declared(type_, default, lambda: self.choose.page(size)))

    def argument(self, name: str, definition: GraphQLArgument, where: str, largest: int) -> str:
        choose, type_ = self.choose, definition.type
        if choose.chance(45):
            if not is_non_null_type(type_) and choose.chance(6):
                return "null"
            return self.literal(name, type_, where, largest)
        declared = str(type_)
        default = ""
        if declared.endswith("!"):
            default = self.literal(name, type_, where, largest) if choose.chance(15) else ""
            if definition.default_value is not Undefined and choose.chance(40):
                declared = declared[:-1]
        elif choose.chance(15):
            declared += "!"
        if not declared.endswith("!") and choose.chance(20):
            default = self.literal(name, type_, where, largest)
        if is_list_type(type_) and choose.chance(10):
            return self.mixed(name, type_, where, largest)
        return "$" + self.variable(Declared(declared, default, lambda: choose.value(name, type_, where, largest)))

    def mixed(self, name: str, type_: Any, where: str, largest: int) -> str:
        """A list with a variable in it, alone or beside a literal."""
        item: Any = get_named_type(type_)
        inner = self.variable(Declared(f"{item}!", "", lambda: self.choose.value(name, item, where, largest)))
        return f"[{self.literal(name, item, where, largest)}, ${inner}]" if self.choose.chance(40) else f"[${inner}]"

    def literal(self, name: str, type_: Any, where: str, largest: int) -> str:
        value = self.choose.value(name, type_, where, largest)
        if is_list_type(type_) and len(value) == 1 and self.choose.chance(25):
            value = value[0]
        text = orjson.dumps(value).decode()
        return text.replace('"', "") if isinstance(get_named_type(type_), GraphQLEnumType) else text

    # --- variables ---

    def variable(self, declared: Declared) -> str:
        name = self.name("v")
        self.variables[name] = declared
        return name

    def values(self) -> dict[str, Any]:
        """One set: values, nulls, nothing, and now and then what is wrong."""
        choose, given = self.choose, {}
        for name, declared in self.variables.items():
            is_needed = declared.type.endswith("!")
            if choose.chance(2):
                given[name] = choose.one(WRONG)
            elif (declared.default or not is_needed) and choose.chance(22):
                continue
            elif not is_needed and choose.chance(15):
                given[name] = None
            else:
                given[name] = declared.make()
        return given


def _is_needed(definition: GraphQLArgument) -> bool:
    return is_non_null_type(definition.type) and definition.default_value is Undefined


def operations(pools: Pools) -> st.SearchStrategy[Asked]:
    """Operations over the world of these pools."""

    @st.composite
    def asked(draw: st.DrawFn) -> Asked:
        writer = Writer(Chooser(draw, pools))
        document = writer.operation()
        sets = VALUE_SETS if writer.variables else 2
        viewers = len(pools.world.viewers)
        return Asked(document, tuple((writer.choose.number(0, viewers - 1), writer.values()) for _ in range(sets)))

    return asked()
