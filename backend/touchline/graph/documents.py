"""Documents made ready to run: parsed, measured, validated and priced once, then kept."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Hashable
from dataclasses import dataclass
from hashlib import sha256

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentSpreadNode,
    GraphQLSchema,
    GraphQLSyntaxError,
    OperationDefinitionNode,
    OperationType,
    SelectionSetNode,
    ValidationContext,
    parse,
    specified_rules,
    validate,
)
from graphql.validation import OverlappingFieldsCanBeMergedRule
from graphql.validation.rules.max_introspection_depth_rule import MaxIntrospectionDepthRule
from strawberry.schema.validation_rules.maybe_null import MaybeNullValidationRule
from strawberry.schema.validation_rules.one_of import OneOfInputValidationRule

from touchline.graph.faults import Code, Rejected, rejected, unauthenticated
from touchline.graph.limits import INTROSPECTION, Limits, Shapes
from touchline.graph.pricing import Price, Prices


def hash_of(text: str) -> str:
    return sha256(text.encode()).hexdigest()


@dataclass(frozen=True, eq=False, slots=True)
class Operation:
    node: OperationDefinitionNode
    price: Price
    root_fields: frozenset[str]
    """The names of the fields at the top, fragments spread, without `__typename`."""

    @property
    def kind(self) -> OperationType:
        return self.node.operation

    @property
    def name(self) -> str | None:
        return self.node.name.value if self.node.name else None


@dataclass(frozen=True, slots=True)
class Document:
    text: str
    hash: str
    """SHA-256 of the text, in hexadecimal digits."""
    node: DocumentNode
    operations: tuple[Operation, ...]

    def operation(self, name: str | None) -> Operation:
        """The operation to run. Raises when the name does not say which."""
        if name is None:
            if len(self.operations) == 1:
                return self.operations[0]
            raise rejected(Code.BAD_REQUEST, "The document has several operations: say which with `operationName`.")
        for operation in self.operations:
            if operation.name == name:
                return operation
        raise rejected(Code.BAD_REQUEST, "The document has no operation of that `operationName`.")


class Documents:
    """Ready documents by their text, the least recently used forgotten first."""

    def __init__(self, schema: GraphQLSchema, limits: Limits) -> None:
        self.schema, self.limits = schema, limits
        self.rules = _rules(limits)
        self.ready: OrderedDict[Hashable, Document] = OrderedDict()
        self.texts: dict[str, str] = {}
        """Those of the ready documents, by their hashes."""
        self.bytes = 0

    def get(self, text: str, *, is_stranger: bool) -> Document:
        """The document, ready. Raises when it is not valid, over a limit, or looks into the schema without leave."""
        document = self.ready.get(text)
        if document is None:
            document = self.prepared(text, is_stranger=is_stranger)
            self._keep(document)
        else:
            self.ready.move_to_end(text)
        if is_stranger and any(operation.root_fields & INTROSPECTION for operation in document.operations):
            raise unauthenticated("Introspection is for signed-in users. Sign in first, or send a token.")
        return document

    def hash_of(self, text: str) -> str:
        """Worked out once for a document that is ready."""
        document = self.ready.get(text)
        return hash_of(text) if document is None else document.hash

    def prepared(self, text: str, *, is_stranger: bool) -> Document:
        """Made ready and not kept."""
        limits = self.limits
        if len(text) > limits.source_bytes or len(text.encode()) > limits.source_bytes:
            raise rejected(Code.LIMIT_EXCEEDED, f"The document is longer than {limits.source_bytes:,} bytes.")
        try:
            return self._ready(text, parse(text, max_lexical_tokens=limits.tokens), is_stranger)
        except GraphQLSyntaxError as error:
            code = Code.LIMIT_EXCEEDED if "more than" in error.message else Code.GRAPHQL_PARSE_FAILED
            raise Rejected([error], code) from None
        except RecursionError:
            raise rejected(Code.LIMIT_EXCEEDED, "The document is nested too deeply.") from None

    def _ready(self, text: str, node: DocumentNode, is_stranger: bool) -> Document:
        limits = self.limits
        shapes = Shapes(node, limits)
        found = [definition for definition in node.definitions if isinstance(definition, OperationDefinitionNode)]
        for operation in found:
            shapes.check(operation)
        errors = validate(self.schema, node, self.rules, limits.validation_errors, hide_suggestions=is_stranger)
        if errors and errors[-1].message == "Validation aborted.":
            raise rejected(Code.LIMIT_EXCEEDED, "The document selects the same fields too often to be compared.")
        if errors:
            raise Rejected(errors, Code.GRAPHQL_VALIDATION_FAILED)
        if not found:
            raise rejected(Code.GRAPHQL_VALIDATION_FAILED, "The document has no operation.")
        prices = Prices(self.schema, shapes.fragments, limits)
        operations = [Operation(o, prices.of(o), _root_fields(o.selection_set, shapes)) for o in found]
        return Document(text, hash_of(text), node, tuple(operations))

    def _keep(self, document: Document) -> None:
        self.ready[document.text] = document
        self.texts[document.hash] = document.text
        self.bytes += len(document.text)
        while len(self.ready) > self.limits.documents or self.bytes > self.limits.documents_bytes:
            _, dropped = self.ready.popitem(last=False)
            del self.texts[dropped.hash]
            self.bytes -= len(dropped.text)


def _root_fields(selection_set: SelectionSetNode, shapes: Shapes) -> frozenset[str]:
    names: set[str] = set()
    spread: set[str] = set()
    left = [selection_set]
    while left:
        for node in left.pop().selections:
            if isinstance(node, FieldNode):
                names.add(node.name.value)
            elif isinstance(node, FragmentSpreadNode):
                if node.name.value not in spread:
                    spread.add(node.name.value)
                    left.append(shapes.fragments[node.name.value].selection_set)
            elif (inner := getattr(node, "selection_set", None)) is not None:
                left.append(inner)
    return frozenset(names - {"__typename"})


def _rules(limits: Limits) -> list[type]:
    """The specification's rules, the overlapping fields held to our budget, and what Strawberry adds."""

    class OverlappingFieldsWithinBudget(OverlappingFieldsCanBeMergedRule):
        def __init__(self, context: ValidationContext) -> None:
            super().__init__(context)
            self.rule_context.remaining_complexity_budget = limits.overlap_budget

    own: list[type] = [
        OverlappingFieldsWithinBudget if rule is OverlappingFieldsCanBeMergedRule else rule for rule in specified_rules
    ]
    return [*own, MaxIntrospectionDepthRule, MaybeNullValidationRule, OneOfInputValidationRule]
