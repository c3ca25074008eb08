"""Values for arguments: ids, codes, cursors and words that the data has, and others that it has not."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from graphql import GraphQLEnumType, GraphQLInputType, get_named_type, is_list_type, is_non_null_type
from hypothesis import strategies as st

from engine.world import NAMES, ODD, TOWNS, World

WRONG_IDS = (
    "", "x", "cus_", "cus_zz", f"cus_{'0' * 32}", f"xyz_{'1' * 32}", "_", f"con_{'f' * 33}", f"int_{'é' * 32}",
    f"CUS_{'a' * 32}", f"tou_{'A' * 32}", f"usr_{'a' * 32}",
)  # fmt: skip
WRONG_CURSORS = ("", "~", "x~y", "é", "00~00", "2026-11-24T12:00:00.000000Z", f"6164~{'0' * 32}", f"~{'f' * 32}")
DATES = (
    "2026-11-23", "2026-11-24", "2026-11-24", "2026-11-25", "2026-10-25", "2026-03-29", "0001-01-02", "9999-12-30",
    "0001-01-01", "9999-12-31",
)  # fmt: skip
MOMENTS = (
    "2026-11-24T12:00:00Z", "2026-11-24T11:59:59.999999Z", "2026-11-24T00:00+13:00", "2026-11-17T08:30:00-03:30",
    "2026-10-15T12:00:00Z", "0001-01-02T00:00:00Z", "9999-12-30T23:00:00.000001Z",
)  # fmt: skip
WRONG: tuple[Any, ...] = (True, 3.5, 2.0, 1, "x", [1], {}, 2**40, ["x", None], "2026-02-30", -1, 0, 101, [[]])
OWNERS = {
    "assignees": "usr", "users": "usr", "owners": "usr", "customers": "cus", "groups": "grp", "teams": "tea",
    "tags": "tag", "customer": "cus", "contact": "con", "contactGroup": "grp", "interaction": "int",
    "touchpoint": "tou", "user": "usr", "actionItem": "act", "picklistValue": "pic",
}  # fmt: skip
"""The kind of ids that belongs to an argument or, of `id`, to its field."""

PERCENT = st.integers(0, 99)


@dataclass
class Pools:
    world: World
    cursors: dict[str, list[str]] = field(default_factory=dict)
    """Of earlier answers, by the name of the field and its order."""

    def places(self, where: str) -> list[str]:
        found = self.cursors.get(where)
        if found:
            return found
        field = where.partition(" ")[0]
        similar = [c for name in sorted(self.cursors) if name.partition(" ")[0] == field for c in self.cursors[name]]
        return similar or [c for name in sorted(self.cursors) for c in self.cursors[name]]


class Chooser:
    """Draws every choice from Hypothesis; the simplest choice is the first."""

    def __init__(self, draw: st.DrawFn, pools: Pools) -> None:
        self.draw, self.pools = draw, pools

    def chance(self, percent: int) -> bool:
        return self.draw(PERCENT) >= 100 - percent

    def number(self, least: int, most: int) -> int:
        return self.draw(st.integers(least, most))

    def one(self, some: Any) -> Any:
        return some[self.draw(st.integers(0, len(some) - 1))]

    def some(self, of: list[Any], least: int, most: int) -> list[Any]:
        """A few different ones in any order."""
        left, taken = list(of), []
        for _ in range(self.number(min(least, len(left)), min(most, len(left)))):
            taken.append(left.pop(self.number(0, len(left) - 1)))
        return taken

    def value(self, name: str, type_: GraphQLInputType, where: str, largest: int) -> Any:
        """As JSON. `where` names the field and its order, `largest` is the longest page that may be asked for."""
        if is_non_null_type(type_):
            type_ = type_.of_type
        if is_list_type(type_):
            return [self.value(name, type_.of_type, where, largest) for _ in range(self.number(0, 3))]
        named: Any = type_
        if isinstance(named, GraphQLEnumType):
            return self.one(list(named.values))
        match named.name:
            case "Int":
                return self.page(largest)
            case "Boolean":
                return self.chance(50)
            case "ID":
                return self.id(name, where)
            case "DateTime":
                return self.one(MOMENTS)
            case "Date":
                return self.one(DATES)
        return self.text(name, where)

    def page(self, largest: int) -> int:
        size: int = self.one((1, 2, 3, 3, 4, 5, 7, 12, 20, 50, 100))
        return min(size, largest)

    def id(self, name: str, where: str) -> str:
        known = self.pools.world.ids
        prefix: str | None = OWNERS.get(name) or OWNERS.get(where.partition(" ")[0])
        if self.chance(6):
            wrong: str = self.one(WRONG_IDS)
            return wrong
        if prefix is None or self.chance(5):
            prefix = self.one(("cus", "con", "int", "tou", "tou", *(kind for kind in sorted(known) if known[kind])))
            if self.chance(5):
                other: str = self.one(known[prefix])
                return f"{self.one(('cus', 'con', 'int', 'tou'))}_{other[4:]}"
        found: str = self.one(known[prefix])
        return found

    def text(self, name: str, where: str) -> str:
        found: str
        match name:
            case "after" | "before":
                places = self.pools.places(where)
                found = self.one(WRONG_CURSORS) if not places or self.chance(2) else self.one(places)
            case "media" | "purposes" | "steps" | "outcomes" | "stages":
                found = self.one(self.codes(name)) if self.chance(90) else self.one(ODD)
            case "town":
                found = self.one((*TOWNS, "WIEN", "Zurich"))
            case "postcode":
                found = self.one(("1", "1010", "", "x"))
            case _:
                found = self.one(("a", "ad", "Ada", "mul", "Müller", "adam", "o", "U1", "team", *NAMES, *ODD))
        return found

    def codes(self, name: str) -> list[str]:
        places = {"media": "MEDIUM", "purposes": "PURPOSE", "steps": "STEP", "outcomes": "OUTCOME"}
        return self.pools.world.codes[places.get(name, "LIFECYCLE_STAGE")]


def is_page_size(type_: GraphQLInputType) -> bool:
    return get_named_type(type_).name == "Int"
