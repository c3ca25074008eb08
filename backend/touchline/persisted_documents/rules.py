"""What a registered document is called."""

from __future__ import annotations

from collections.abc import Sequence

LONGEST_NAME = 200


def name_of(operations: Sequence[str | None]) -> str:
    """The names of its operations; empty when none has a name."""
    name = ", ".join(filter(None, operations))
    return name if len(name) <= LONGEST_NAME else f"{name[: LONGEST_NAME - 1]}…"
