"""The addresses of the app, read from its own route files: a new page is visited without anybody thinking of it."""

from __future__ import annotations

import re
from collections.abc import Mapping

from e2e.conftest import ROOT

ROUTE = re.compile(r'(\w+) = createRoute\(\{\s*getParentRoute: \(\) => (\w+),\s*path: "([^"]*)"')
OUTSIDE = {"/sign-in"}
"""Pages of those who are not signed in."""


def patterns() -> list[str]:
    """All of them, parameters as `$name`."""
    found = {
        name: (parent, path)
        for file in sorted((ROOT / "frontend/src/features").glob("*/routes.ts"))
        for name, parent, path in ROUTE.findall(file.read_text())
    }

    def whole(name: str) -> str:
        parent, path = found.get(name, ("", ""))
        return f"{whole(parent)}{path.rstrip('/')}" if parent else ""

    return sorted({whole(name) or "/" for name in found} - OUTSIDE)


def places(ids: Mapping[str, str]) -> list[str]:
    """Each page with the ids that its parameters ask for; a new parameter fails here until a test gives one."""
    return [re.sub(r"\$(\w+)", lambda match: ids[match.group(1)], pattern) for pattern in patterns()]
