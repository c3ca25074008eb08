"""An operation becomes a plan: a tree that says which rows, which columns, which order. No dialect, no values."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, cast

from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    GraphQLEnumType,
    GraphQLField,
    GraphQLObjectType,
    GraphQLScalarType,
    GraphQLSchema,
    OperationDefinitionNode,
    SelectionSetNode,
    get_named_type,
)
from sqlalchemy.sql.elements import BindParameter

from touchline.graph import fields
from touchline.graph.access import unproven
from touchline.graph.connections import LARGEST_PAGE
from touchline.graph.fields import ENTITIES, Declared, Entity
from touchline.graph.pages import Pages, argument, reading
from touchline.graph.selections import Selections
from touchline.graph.tree import (
    Absent,
    Arrangement,
    At,
    Bail,
    Cell,
    Child,
    Computed,
    Fixed,
    Found,
    Item,
    Items,
    Link,
    Part,
    Plain,
    Root,
    Several,
    Shape,
    Shown,
    Told,
    TypeName,
    Unplanned,
)
from touchline.graph.types import declared, entity_at, nullable, python_name
from touchline.graph.values import Given, Variable, from_operation
from touchline.kernel import ids
from touchline.kernel.types import Id

PLAIN = {"String", "Int", "Boolean", "ID"}
"""Scalars that stand in a JSON column as they stand in the answer."""


class Planner(Selections):
    """Plans one operation, for one set of decisions: what is skipped, what is null, which choices are made."""

    def __init__(
        self, schema: GraphQLSchema, fragments: Mapping[str, FragmentDefinitionNode], variables: Mapping[str, Any]
    ) -> None:
        super().__init__(schema, fragments, variables)
        self.pages = Pages(self)
        self._made: dict[tuple[Any, ...], Part] = {}

    def query(self, operation: OperationDefinitionNode) -> tuple[Root, ...]:
        assert self.schema.query_type is not None
        return tuple(self._roots(self.schema.query_type, [operation.selection_set]))

    def payload(self, type_: GraphQLObjectType, nodes: Sequence[FieldNode]) -> tuple[Root, ...]:
        """The selection on a mutation's payload. Its ids and values come as variables named after its fields."""
        return tuple(self._roots(type_, [node.selection_set for node in nodes if node.selection_set]))

    # --- roots ---

    def _roots(self, type_: GraphQLObjectType, selections: Sequence[SelectionSetNode]) -> Iterator[Root]:
        for key, nodes in self.collect(type_, selections).items():
            name = nodes[0].name.value
            if name == "__typename":
                yield Fixed(key, type_.name)
                continue
            definition = type_.fields.get(name)
            field = declared(definition) if definition else None
            if definition is None or field is None:
                raise Unplanned(f"{type_.name}.{name} is not declared")
            yield self._root(key, field, definition, nodes)

    def _root(self, key: str, field: Declared, definition: GraphQLField, nodes: list[FieldNode]) -> Root:
        match field.how:
            case fields.Lookup(many=True):
                return self._several(key, definition, nodes, self.arguments(definition, nodes[0])["ids"])
            case fields.Lookup():
                return self._lookup(key, definition, nodes, self.arguments(definition, nodes[0])["id"])
            case fields.Own(id_):
                return self._found(key, entity_at(definition.type), definition, nodes, id_)
            case fields.Written() if is_list(definition):
                return self._written(key, definition, nodes, field.python_name)
            case fields.Written():
                name = field.python_name
                bind = from_operation(lambda values, _: values[name], Id())
                return self._found(key, entity_at(definition.type), definition, nodes, bind)
            case fields.Told():
                return Told(key, field.python_name)
            case fields.Arranged():
                return self._arranged(key, field, field.how, definition, nodes)
            case fields.Many():
                return Child(key, self.pages.page(None, field, field.how, definition, nodes))
        raise Unplanned(f"{field.python_name} cannot stand at the root")

    def _arranged(
        self, key: str, field: Declared, how: fields.Arranged, definition: GraphQLField, nodes: list[FieldNode]
    ) -> Arrangement:
        given = self.arguments(definition, nodes[0])
        asked = [parameter for parameter in field.parameters if parameter.name in given]
        query = how.select(**{parameter.name: argument(parameter, given[parameter.name]) for parameter in asked})
        type_ = cast(GraphQLObjectType, get_named_type(definition.type))
        selections = [node.selection_set for node in nodes if node.selection_set]
        parts = []
        for name, selected in self.collect(type_, selections).items():
            if selected[0].name.value == "__typename":
                parts.append(Plain(name, None, type_.name, str, checked=False))
                continue
            inner = type_.fields[selected[0].name.value]
            leaf = cast(GraphQLScalarType | GraphQLEnumType, get_named_type(inner.type))
            parts.append(
                Plain(name, python_name(inner), "", leaf.coerce_output_value, checked=not nullable(inner.type))
            )
        arguments = {name: reading(value) for name, value in given.items()}
        return Arrangement(key, query, how.arrange, arguments, tuple(parts))

    def _lookup(self, key: str, definition: GraphQLField, nodes: list[FieldNode], id_: str | Variable) -> Root:
        entity = entity_at(definition.type) or ENTITIES.get(prefix_of(id_))
        if entity is None:
            return Absent(key)
        prefix = entity.prefix
        if isinstance(id_, Variable):
            name = id_.name
            return self._found(
                key, entity, definition, nodes, from_operation(lambda values, _: ids.read(values[name], prefix), Id())
            )
        known = ids.read(id_, prefix)
        return self._found(key, entity, definition, nodes, from_operation(lambda *_: known, Id()))

    def _found(
        self,
        key: str,
        entity: Entity | None,
        definition: GraphQLField,
        nodes: list[FieldNode],
        id_: BindParameter[bytes],
    ) -> Found:
        if entity is None or not nullable(definition.type):
            raise Unplanned("a row that may not be null")
        at = At.of(entity)
        return Found(key, at, id_, entity.visible.clause(at.alias), self.shape(at, definition, nodes))

    def _several(
        self, key: str, definition: GraphQLField, nodes: list[FieldNode], asked: list[Any] | Variable
    ) -> Several:
        one = entity_at(definition.type)
        if isinstance(asked, Variable):
            variable, prefixes = asked.name, asked.choice
            known: tuple[Any, ...] = ()
        elif any(isinstance(id_, Variable) for id_ in asked):
            raise Unplanned("a variable among ids")
        else:
            variable, prefixes = None, {prefix_of(id_) for id_ in asked}
            known = tuple(placed(id_) for id_ in asked)
        some = [one] if one is not None else [ENTITIES[prefix] for prefix in sorted(prefixes) if prefix]
        rows = self._rows(some, definition, nodes)
        return Several(key, variable, known, rows, checked=not may_miss(definition), is_written=False)

    def _written(self, key: str, definition: GraphQLField, nodes: list[FieldNode], name: str) -> Several:
        entity = entity_at(definition.type)
        assert entity is not None
        rows = self._rows([entity], definition, nodes)
        return Several(key, name, (), rows, checked=not may_miss(definition), is_written=True)

    def _rows(self, entities: list[Entity], definition: GraphQLField, nodes: list[FieldNode]) -> dict[str, Any]:
        made = {}
        for entity in entities:
            at = At.of(entity)
            made[entity.prefix] = (at, entity.visible.clause(at.alias), self.shape(at, definition, nodes))
        return made

    # --- objects ---

    def shape(self, at: At, definition: GraphQLField, nodes: Sequence[FieldNode]) -> Shape:
        """The parts of each type that a row here can be of."""
        selections = [node.selection_set for node in nodes if node.selection_set]
        entity, named = at.entity, self.node_type(definition)
        kinds: dict[str, type[Any]] = dict(entity.variants) if entity.kind is not None else {"": entity.cls}
        types = {kind: cast(GraphQLObjectType, self.type_of(cls)) for kind, cls in kinds.items()}
        if isinstance(named, GraphQLObjectType):
            types = {kind: type_ for kind, type_ in types.items() if type_ is named}
        return Shape(at, {kind: tuple(self._parts(at, type_, selections)) for kind, type_ in types.items()})

    def _parts(self, at: At, type_: GraphQLObjectType, selections: Sequence[SelectionSetNode]) -> Iterable[Part]:
        for key, nodes in self.collect(type_, selections).items():
            same = (id(at), key, *map(id, nodes))
            if same not in self._made:
                self._made[same] = self._part(at, type_, key, nodes)
            yield self._made[same]

    def _part(self, at: At, type_: GraphQLObjectType, key: str, nodes: list[FieldNode]) -> Part:
        name = nodes[0].name.value
        if name == "__typename":
            if at.entity.kind is None:
                return Fixed(key, type_.name)
            return TypeName(key, at, {str(kind): self.type_of(cls).name for kind, cls in at.entity.variants.items()})
        definition = type_.fields[name]
        field = declared(definition)
        if field is None:
            raise Unplanned(f"{type_.name}.{name} is not declared")
        must = not nullable(definition.type)
        match field.how:
            case fields.Identifier():
                return Shown(key, at.id, at.entity.prefix)
            case fields.Column(attribute):
                attribute = attribute if attribute is not None else getattr(at.entity.model, field.python_name)
                return Cell(key, at.column(attribute.key), must and may_be_null(attribute))
            case fields.Expression(build):
                return Cell(key, at.column(f"{field.python_name}()", build), must)
            case fields.Derived(compute, needs):
                return Computed(
                    key, compute, tuple(n if isinstance(n, Given) else at.column(n.key) for n in needs), must
                )
            case fields.Embedded(attribute):
                column = at.column(attribute.key if attribute is not None else field.python_name)
                return Items(key, column, self._items(definition, nodes), must)
            case fields.One(attribute):
                target = self._linked(at, definition, attribute)
                return Link(key, target, self.shape(target, definition, nodes), must)
            case fields.Many():
                return Child(key, self.pages.page(at, field, field.how, definition, nodes))
        raise Unplanned(f"{type_.name}.{name} cannot stand here")

    def _items(self, definition: GraphQLField, nodes: list[FieldNode]) -> tuple[Item, ...]:
        type_ = cast(GraphQLObjectType, get_named_type(definition.type))
        selections = [node.selection_set for node in nodes if node.selection_set]
        items = []
        for key, selected in self.collect(type_, selections).items():
            name = selected[0].name.value
            if name == "__typename":
                items.append(Item(key, None, type_.name, checked=False))
                continue
            field = type_.fields[name]
            if get_named_type(field.type).name not in PLAIN:
                raise Unplanned(f"{type_.name}.{name} is not plain")
            items.append(Item(key, python_name(field), "", checked=not nullable(field.type)))
        return tuple(items)

    def _linked(self, at: At, definition: GraphQLField, attribute: fields.Attribute) -> At:
        entity = entity_at(definition.type)
        assert entity is not None
        name = f"{attribute.key}>{entity.prefix}"
        if name not in at.links:
            target = At.of(entity)
            left = unproven(at.entity.visible, at.alias, attribute.key, entity.visible, target.alias, "id")
            target.on = (target.alias.id == at.column(attribute.key)) & left
            at.links[name] = target
        return at.links[name]


def is_list(definition: GraphQLField) -> bool:
    return str(definition.type).startswith("[")


def may_miss(definition: GraphQLField) -> bool:
    """Whether the list may hold nulls."""
    return not str(definition.type).rstrip("!").endswith("!]")


def prefix_of(id_: str | Variable) -> str:
    """The kind of thing an id is of; empty when there is no such kind."""
    prefix = str(id_.choice) if isinstance(id_, Variable) else id_.partition("_")[0]
    return prefix if prefix in ENTITIES else ""


def placed(id_: str) -> tuple[str, bytes] | None:
    known = ids.read(id_)
    return None if known is None else (prefix_of(id_), known)


def may_be_null(attribute: fields.Attribute) -> bool:
    return bool(attribute.property.columns[0].nullable)


def several(texts: list[str]) -> list[tuple[str, bytes] | None]:
    """Each id with its kind, None where it is none. Raises Bail when there are too many."""
    if len(texts) > LARGEST_PAGE:
        raise Bail
    return [placed(text) for text in texts]
