"""The import contracts have teeth: the same breaks, made on purpose, are found."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
BREAKS = {
    "people/queries.py": "from touchline.customers import model as sabotage",
    "customers/model.py": "from touchline.customers import commands as sabotage",
    "customers/rules.py": "import sqlalchemy as sabotage",
    "journey/queries.py": "import strawberry as sabotage",
    "kernel/text.py": "from touchline.people import rules as sabotage",
    "journey/commands": "import starlette as sabotage",
}


def contracts(folder: Path) -> subprocess.CompletedProcess[str]:
    program = Path(sys.executable).parent / "lint-imports"
    return subprocess.run(
        [program, "--no-cache", "--config", ROOT / "pyproject.toml"],
        cwd=folder,
        env={"PYTHONPATH": str(folder), "PATH": str(program.parent), "NO_COLOR": "1"},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("file", BREAKS)
def test_a_forbidden_import_is_found(tmp_path: Path, file: str) -> None:
    shutil.copytree(
        ROOT / "backend" / "touchline", tmp_path / "touchline", ignore=shutil.ignore_patterns("__pycache__")
    )
    victim = tmp_path / "touchline" / file
    if not victim.suffix:
        victim = victim / "__init__.py" if victim.is_dir() else victim.with_suffix(".py")
    victim.write_text(victim.read_text() + f"\n{BREAKS[file]}\n")
    found = contracts(tmp_path)
    module = ".".join(("touchline", *Path(file).with_suffix("").parts))
    assert found.returncode == 1, found.stdout
    assert module in found.stdout.partition("Broken contracts")[2]
