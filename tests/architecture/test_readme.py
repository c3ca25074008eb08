"""What the program takes, the README tells."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import typer

from touchline.cli import app
from touchline.settings import Settings

README = (Path(__file__).parents[2] / "README.md").read_text()


def commands(group: typer.core.TyperGroup, before: str = "touchline") -> Iterator[str]:
    for name, command in group.commands.items():
        if isinstance(command, typer.core.TyperGroup):
            yield from commands(command, f"{before} {name}")
        else:
            yield f"{before} {name}"


def test_every_setting_stands_in_the_readme() -> None:
    missing = [name for field in Settings.model_fields if (name := f"TOUCHLINE_{field.upper()}") not in README]
    assert missing == []


def test_every_setting_is_described() -> None:
    assert [name for name, field in Settings.model_fields.items() if not field.description] == []


@pytest.mark.feature("OPS-2")
def test_every_command_stands_in_the_readme() -> None:
    root = typer.main.get_command(app)
    assert isinstance(root, typer.core.TyperGroup)
    assert [command for command in commands(root) if command not in README] == []


@pytest.mark.feature("OPS-1")
def test_the_readme_begins_with_how_to_run_and_test() -> None:
    assert README.index("make run") < README.index("make test") < 1500
