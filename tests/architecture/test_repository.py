"""What holds of every file in the repository."""

from __future__ import annotations

import ast
import re
import subprocess
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LONGEST = 400
WEAK_NAMES = {"helpers", "helper", "utils", "util", "misc", "common", "services", "base"}
FEATURE = re.compile(r"^(PPL|PIC|CUS|INT|WIZ|MYI|HOM|CAL|ACT|JRN|INS|COM|CAM|AGR|DAT|API|OPS|[A-Z]{3})-[1-9][0-9]?$")
REGISTRY = re.compile(
    r'"resolved":|--(?:extra-)?inde[x]-url|registr[y] = "?http|'
    r"registry\.npm[j]s\.org|p[y]pi\.org/simple|files\.p[y]thonhosted"
)
UNFINISHED = re.compile("TOD[O]|FIXM[E]|XX[X]|NotImplementedErro[r]")


@cache
def files(*suffixes: str) -> tuple[Path, ...]:
    """The files git knows or would, that stand there now."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    paths = (ROOT / line for line in listed.stdout.splitlines())
    return tuple(path for path in paths if path.is_file() and (not suffixes or path.suffix in suffixes))


def shown(path: Path) -> str:
    return str(path.relative_to(ROOT))


def sources() -> list[Path]:
    """What people write: not what is generated, nor the history of the schema."""
    return [
        path
        for path in files(".py", ".ts", ".tsx")
        if "__generated__" not in path.parts and "versions" not in path.parts and "dist" not in path.parts
    ]


def test_no_file_grows_past_four_hundred_lines() -> None:
    long = {shown(path): lines for path in sources() if (lines := len(path.read_text().splitlines())) > LONGEST}
    assert long == {}


def test_every_module_begins_with_what_it_is_for() -> None:
    silent = [
        shown(path)
        for path in sources()
        if path.suffix == ".py" and path.read_text().strip() and not ast.get_docstring(ast.parse(path.read_text()))
    ]
    assert silent == []


def test_modules_are_named_by_meaning() -> None:
    assert [shown(path) for path in sources() if path.stem.lower() in WEAK_NAMES] == []


def test_nothing_is_left_unfinished() -> None:
    assert [shown(path) for path in sources() if UNFINISHED.search(path.read_text())] == []


def test_no_file_names_a_registry() -> None:
    named = [
        shown(path)
        for path in files(".py", ".json", ".toml", ".lock", ".txt", ".yaml", ".yml", "")
        if path != Path(__file__) and "dist" not in path.parts and REGISTRY.search(path.read_text(errors="replace"))
    ]
    assert named == []


def test_features_are_named_rightly() -> None:
    """Every mark names ids of the form CUS-1; a mark without an id proves nothing."""
    wrong = []
    for path in files(".py"):
        if not path.is_relative_to(ROOT / "tests"):
            continue
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Call) and ast.unparse(node.func) == "pytest.mark.feature":
                ids = [argument.value if isinstance(argument, ast.Constant) else None for argument in node.args]
                if not ids or not all(isinstance(id_, str) and FEATURE.match(id_) for id_ in ids):
                    wrong.append(f"{shown(path)}:{node.lineno}")
    assert wrong == []


@pytest.mark.parametrize("room", ["graphql"])
def test_no_sql_is_written_in_the_graph(room: str) -> None:
    """Fields say where a value lives; selects stand in queries.py."""
    guilty = []
    for path in files(".py"):
        if not path.is_relative_to(ROOT / "backend") or room not in (path.stem, path.parent.name):
            continue
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Import | ast.ImportFrom) and "sqlalchemy" in ast.unparse(node):
                guilty.append(f"{shown(path)}:{node.lineno} {ast.unparse(node)}")
    assert guilty == []
