"""How much one request may ask for: measured once per document, in time linear in its length."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from typing import Any, NamedTuple

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    InlineFragmentNode,
    OperationDefinitionNode,
    SelectionSetNode,
)

from touchline.graph.faults import Code, Rejected, rejected


@dataclass(frozen=True, slots=True)
class Limits:
    """All numbers of the door in one place. Sizes in bytes or characters, times in seconds."""

    body_bytes: int = 1 << 20
    body_seconds: float = 10
    answer_seconds: float = 10
    source_bytes: int = 20_000
    tokens: int = 2_000
    depth: int = 12
    introspection_depth: int = 20
    aliases: int = 50
    root_fields: int = 20
    fields: int = 1_000
    directives: int = 4
    overlap_budget: int = 20_000
    validation_errors: int = 20
    cost: int = 5_000
    page: int = 20
    """The size of a page when neither the request nor the schema says."""
    longest_page: int = 100
    plain_list: int = 5
    """What a list without `first` is taken for."""
    mutation_cost: int = 10
    budget: int = 200_000
    budget_per_second: float = 5_000
    documents: int = 1_000
    documents_bytes: int = 400_000
    """Of their texts; a parsed document takes about two hundred times as much memory."""
    socket_init_seconds: float = 5
    socket_operations: int = 20
    socket_frame_bytes: int = 256 * 1024
    socket_recheck_seconds: float = 0.5


INTROSPECTION = {"__schema", "__type"}
WRAPPER = "edges"
"""Stands between every connection and its nodes and leads nowhere else, so it is no level of its own (JRN-14)."""


class Shape(NamedTuple):
    """What a selection amounts to once its fragments are spread."""

    depth: int = 0
    introspection_depth: int = 0
    aliases: int = 0
    fields: int = 0
    across: int = 0
    """Fields at the top of the selection."""


class Shapes:
    """Measures operations without the schema, so before validation; cycles are left for validation to report."""

    def __init__(self, document: DocumentNode, limits: Limits) -> None:
        self.limits = limits
        self.fragments = {d.name.value: d for d in document.definitions if isinstance(d, FragmentDefinitionNode)}
        self.memo: dict[str, Shape] = {}

    def check(self, operation: OperationDefinitionNode) -> None:
        """Raises when the operation is over a limit."""
        limits = self.limits
        shape = self._selection(operation.selection_set)
        for node in (operation, *(operation.variable_definitions or ())):
            self._directives(node)
        for what, is_, most in (
            ("levels deep", shape.depth, limits.depth),
            ("levels deep in its introspection", shape.introspection_depth, limits.introspection_depth),
            ("aliases wide", shape.aliases, limits.aliases),
            ("root fields wide", shape.across, limits.root_fields),
            ("fields long", shape.fields, limits.fields),
        ):
            if is_ > most:
                raise _over(f"The operation is more than {most:,} {what}.")

    def _selection(self, selection_set: SelectionSetNode | None) -> Shape:
        depth = introspection_depth = aliases = fields = across = 0
        for node in selection_set.selections if selection_set else ():
            self._directives(node)
            match node:
                case FieldNode(name=name, alias=alias):
                    inner = self._selection(node.selection_set)
                    is_introspection = name.value in INTROSPECTION
                    own = 0 if name.value == WRAPPER else 1
                    depth = max(depth, 1 if is_introspection else own + inner.depth)
                    beneath = inner.depth if is_introspection else inner.introspection_depth
                    introspection_depth = max(introspection_depth, beneath)
                    aliases += inner.aliases + (alias is not None)
                    fields += inner.fields + 1
                    across += 1
                    continue
                case FragmentSpreadNode(name=name):
                    inner = self._fragment(name.value)
                case InlineFragmentNode():
                    inner = self._selection(node.selection_set)
            depth = max(depth, inner.depth)
            introspection_depth = max(introspection_depth, inner.introspection_depth)
            aliases += inner.aliases
            fields += inner.fields
            across += inner.across
        return Shape(depth, introspection_depth, aliases, fields, across)

    def _fragment(self, name: str) -> Shape:
        if name not in self.memo:
            self.memo[name] = Shape()
            if (fragment := self.fragments.get(name)) is not None:
                self._directives(fragment)
                self.memo[name] = self._selection(fragment.selection_set)
        return self.memo[name]

    def _directives(self, node: Any) -> None:
        if len(node.directives or ()) > self.limits.directives:
            raise _over(f"A node has more than {self.limits.directives} directives.")


def _over(message: str) -> Rejected:
    return rejected(Code.LIMIT_EXCEEDED, message)


class Budget:
    """A bucket of cost for each caller that refills with time. Per replica; the longest unseen is forgotten."""

    def __init__(self, limits: Limits, clock: Callable[[], float] = time.monotonic, callers: int = 10_000) -> None:
        self.full, self.per_second, self.clock, self.callers = limits.budget, limits.budget_per_second, clock, callers
        self.left: OrderedDict[Hashable, tuple[float, float]] = OrderedDict()

    def take(self, caller: Hashable, cost: int) -> int:
        """What remains afterwards. Raises when there is not enough; nothing is taken then."""
        now = self.clock()
        left, seen = self.left.pop(caller, (float(self.full), now))
        left = min(float(self.full), left + (now - seen) * self.per_second)
        enough = cost <= left
        self.left[caller] = (left - cost if enough else left, now)
        if len(self.left) > self.callers:
            self.left.popitem(last=False)
        if enough:
            return int(left - cost)
        wait = int((cost - left) / self.per_second) + 1
        headers = [(b"retry-after", b"%d" % wait)]
        raise rejected(Code.TOO_MANY_REQUESTS, f"Your budget is used up. Try again in {wait} s.", headers=headers)
