"""Declarations: a field says where its value lives. Nothing here fetches."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Any, Protocol, TypeVar, cast, dataclass_transform

import strawberry
from graphql import GraphQLResolveInfo
from sqlalchemy import ColumnElement, Select
from sqlalchemy.orm import InstrumentedAttribute
from strawberry.types import get_object_definition
from strawberry.types.field import StrawberryField

from touchline.graph.access import Access, Row
from touchline.graph.parameters import BY_ID, BY_IDS, ONLY_FIRST, PAGING, Parameter, parameters, sort_parameter
from touchline.graph.values import Bound

C = TypeVar("C", bound=type)
Attribute = InstrumentedAttribute[Any]
Needs = Sequence["Attribute | Bound[Any]"]
Rank = Callable[..., Sequence[ColumnElement[Any]]]
Narrow = Callable[..., Sequence[ColumnElement[bool]]]
Arrange = Callable[[Sequence[Any], Any, dict[str, Any]], Sequence[dict[str, Any]]]
"""Takes rows in no order, the request, and arguments as they were given; answers a mapping for each object."""
May = Callable[[Any], bool]
"""Whether a viewer may run a command at all; commands look at the records themselves."""


# --- where a value lives ---------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Identifier:
    """The row's own id, shown with its entity's prefix."""


@dataclass(frozen=True, slots=True)
class Column:
    attribute: Attribute | None


@dataclass(frozen=True, slots=True)
class Expression:
    build: Callable[[Row], ColumnElement[Any]]


@dataclass(frozen=True, slots=True)
class Derived:
    compute: Callable[..., Any]
    needs: Needs


@dataclass(frozen=True, slots=True)
class Embedded:
    """A JSON column with a list of objects; the item's plain fields name the keys."""

    attribute: Attribute | None


@dataclass(frozen=True, slots=True)
class One:
    key: Attribute


@dataclass(frozen=True, slots=True)
class Via:
    """Many to many: a link table's column to the parent, and the one to the rows."""

    parent: Attribute
    row: Attribute


@dataclass(frozen=True, slots=True)
class Order:
    """Columns of one direction; the id is added last, so a position is unique and a row value can compare it."""

    columns: tuple[Attribute, ...]
    descending: bool

    def of(self, row: Row) -> tuple[ColumnElement[Any], ...]:
        return (*(getattr(row, column.key) for column in self.columns), row.id)


@dataclass(frozen=True, slots=True)
class Sorts:
    """Orders to choose from; the field gets an argument `orderBy`."""

    default: StrEnum
    orders: MappingProxyType[StrEnum, Order]

    def parameter(self) -> Parameter:
        return sort_parameter(self.default)


@dataclass(frozen=True, slots=True)
class Many:
    """Rows that point to this one (or, without a key, all rows), in order, narrowed by typed arguments."""

    order: Order | Sorts
    key: Attribute | Via | None
    narrow: Narrow | None
    size: int
    paged: bool
    rank: Rank | None = None
    """For a list that is not paged: what comes before the order, smallest first; takes what `narrow` takes."""

    def order_for(self, chosen: StrEnum | None) -> Order:
        return self.order if isinstance(self.order, Order) else self.order.orders[chosen or self.order.default]


@dataclass(frozen=True, slots=True)
class Lookup:
    """A root field that takes an id; or, if `many`, a list of ids."""

    many: bool = False


@dataclass(frozen=True, slots=True)
class Own:
    """The row whose id the request brings, such as the viewer's own."""

    id: Bound[bytes]


@dataclass(frozen=True, slots=True)
class Arranged:
    """Plain objects, such as the days of a month, made of rows by Python. `select` is all the permission there is."""

    select: Callable[..., Select[Any]]
    arrange: Arrange


@dataclass(frozen=True, slots=True)
class Written:
    """A field of a mutation's payload that holds the id, or the ids, of what was written."""


@dataclass(frozen=True, slots=True)
class Told:
    """A field of a mutation's payload that holds a plain value."""


@dataclass(frozen=True, slots=True)
class Command:
    """A mutation: `run` writes, and returns a payload that holds ids."""

    run: Callable[..., Any]
    may: May | None
    """None: open to those who are not signed in."""


Read = Identifier | Column | Expression | Derived | Embedded | One | Many | Lookup | Own | Arranged
How = Read | Written | Told | Command


def _parameters_of(how: How) -> tuple[Parameter, ...]:
    match how:
        case Many(paged=paged, narrow=narrow, order=order):
            sort = (order.parameter(),) if isinstance(order, Sorts) else ()
            return (PAGING if paged else ONLY_FIRST) + sort + (parameters(narrow, 1) if narrow else ())
        case Lookup(many=many):
            return BY_IDS if many else BY_ID
        case Arranged(select=select):
            return parameters(select, 0)
        case Command(run=run):
            return parameters(run, 1)
    return ()


class Reader(Protocol):
    """What the reference execution offers to a field."""

    def value(self, field: Declared, source: Any, info: GraphQLResolveInfo[Any], arguments: dict[str, Any]) -> Any: ...


class Declared(StrawberryField):
    """A Strawberry field whose value is found by the engine. In reference execution it asks the request's reader."""

    def __init__(self, how: How | None = None, **options: Any) -> None:
        super().__init__(**options)
        self.metadata = MappingProxyType({**self.metadata, "how": how}) if how else self.metadata
        self.parameters = _parameters_of(self.how)
        self.arguments = [parameter.argument() for parameter in self.parameters]
        if not isinstance(self.how, Written | Told):
            self.init = self.compare = self.repr = False

    @property
    def how(self) -> How:
        return cast(How, self.metadata["how"])

    @property
    def is_basic_field(self) -> bool:
        return False

    @property
    def is_async(self) -> bool:
        """Values of a row at hand need no task of their own."""
        return not isinstance(self.how, Identifier | Column | Expression | Derived | Embedded | Told)

    def get_result(self, source: Any, info: strawberry.Info[Any, Any] | None, args: list[Any], kwargs: Any) -> Any:
        assert info is not None
        reader: Reader = info.context.reader
        return reader.value(self, source, info._raw_info, kwargs)


# --- the words of a declaration --------------------------------------------------------------------------------------


def identifier(description: str) -> Any:
    return Declared(Identifier(), description=description)


def column(description: str, attribute: Attribute | None = None) -> Any:
    """The column of the same name, or the one given."""
    return Declared(Column(attribute), description=description)


def expression(build: Callable[[Any], ColumnElement[Any]], description: str) -> Any:
    """SQL over the row and over bound values, such as the clock."""
    return Declared(Expression(build), description=description)


def derived(compute: Callable[..., Any], description: str, *, needs: Needs) -> Any:
    """Python over columns and bound values; `compute` takes them in the order of `needs`."""
    return Declared(Derived(compute, needs), description=description)


def embedded(description: str, attribute: Attribute | None = None) -> Any:
    """A few values without an identity of their own, kept as JSON beside the row."""
    return Declared(Embedded(attribute), description=description)


def one(key: Attribute, description: str) -> Any:
    """The row that this one points to. Null when absent or not visible, so it is nullable unless inherited."""
    return Declared(One(key), description=description)


def many(key: Attribute | Via, order: Order, description: str, *, size: int = 20) -> Any:
    """The first few rows that belong to this one, as a plain list."""
    return Declared(Many(order, key, None, size, paged=False), description=description)


def listed(order: Order, description: str, *, narrow: Narrow | None = None, size: int = 100) -> Any:
    """All rows of a short table, as a plain list."""
    return Declared(Many(order, None, narrow, size, paged=False), description=description)


def ranked(rank: Rank, order: Order, description: str, *, narrow: Narrow, size: int = 10) -> Any:
    """The best matches, as a plain list: by `rank`, then by `order`."""
    return Declared(Many(order, None, narrow, size, paged=False, rank=rank), description=description)


def connection(
    order: Order | Sorts,
    description: str,
    *,
    key: Attribute | Via | None = None,
    narrow: Narrow | None = None,
    size: int = 50,
) -> Any:
    """A Relay connection. The typed parameters of `narrow`, after the row, become the field's arguments."""
    return Declared(Many(order, key, narrow, size, paged=True), description=description)


def by_id(description: str) -> Any:
    return Declared(Lookup(), description=description)


def by_ids(description: str) -> Any:
    """One answer for each id asked for, null where there is none to see."""
    return Declared(Lookup(many=True), description=description)


def own(id_: Bound[bytes], description: str) -> Any:
    return Declared(Own(id_), description=description)


def arranged(select: Callable[..., Select[Any]], arrange: Arrange, description: str) -> Any:
    """A plain list at the root: what `arrange` makes of the rows of `select`, the request and the arguments."""
    return Declared(Arranged(select, arrange), description=description)


def written(description: str) -> Any:
    return Declared(Written(), description=description)


def told(description: str) -> Any:
    return Declared(Told(), description=description)


def command(run: Callable[..., Any], description: str, *, may: May) -> Any:
    """A mutation for signed-in users of whom `may` says yes; its run may still refuse a single record."""
    return Declared(Command(run, may), description=description)


def open_command(run: Callable[..., Any], description: str) -> Any:
    """A mutation for those who are not signed in yet."""
    return Declared(Command(run, None), description=description)


def ascending(*columns: Attribute) -> Order:
    return Order(columns, descending=False)


def descending(*columns: Attribute) -> Order:
    return Order(columns, descending=True)


def sorts(default: StrEnum, orders: dict[Any, Order]) -> Sorts:
    return Sorts(default, MappingProxyType(orders))


# --- entities --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, eq=False)
class Entity:
    """A type whose objects are rows of one table; `kind` is the column that chooses among its variants."""

    cls: type[Any]
    model: type[Any]
    prefix: str
    visible: Access
    kind: Attribute | None
    variants: dict[str, type[Any]]

    def concrete(self, kind: Any) -> type[Any]:
        return self.variants[kind] if self.kind is not None else self.cls


ENTITIES: dict[str, Entity] = {}
"""Every declared entity by its prefix: what `node` finds."""


@strawberry.interface(description="Anything that has an id of its own (API-1).")
class Node:
    id: strawberry.ID = identifier("Opaque. Ask `node` for it again.")


def entity_of(cls: type[Any]) -> Entity | None:
    return cast("Entity | None", getattr(cls, "__entity__", None))


@dataclass_transform(kw_only_default=True)
def entity(
    model: type[Any], *, prefix: str, visible: Access, description: str, kind: Attribute | None = None
) -> Callable[[C], C]:
    """A GraphQL type over a table. With `kind` it is an interface, and its variants say which kind they are."""

    def declare(cls: C) -> C:
        make = strawberry.type if kind is None else strawberry.interface
        made = make(cls, description=description)
        ENTITIES[prefix] = Entity(made, model, prefix, visible, kind, {})
        setattr(made, "__entity__", ENTITIES[prefix])  # noqa: B010 - mypy knows no such attribute
        return made

    return declare


@dataclass_transform(kw_only_default=True)
def variant(kind: str, *, description: str) -> Callable[[C], C]:
    def declare(cls: C) -> C:
        made = strawberry.type(cls, description=description)
        entity = entity_of(cls)
        assert entity is not None, f"{cls.__name__} is a variant of no entity"
        entity.variants[kind] = made
        return made

    return declare


def extends(target: type[Any]) -> Callable[[C], C]:
    """Adds the fields of the class below to a lower domain's type, which need not know the higher domain."""

    def declare(cls: C) -> C:
        made = strawberry.type(cls)
        get_object_definition(target, strict=True).fields.extend(get_object_definition(made, strict=True).fields)
        return made

    return declare


def enum(cls: type[StrEnum], description: str, **values: str) -> None:
    """Tells the graph about an enum of the rules, with a description of each of its values."""
    if not hasattr(cls, "__strawberry_definition__"):
        strawberry.enum(cls)
    definition: Any = cls.__strawberry_definition__  # type: ignore[attr-defined]  # strawberry.enum has set it
    definition.description = description
    for value in definition.values:
        value.description = values[value.name]
