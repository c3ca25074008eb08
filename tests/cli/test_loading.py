"""`demo` and `import` on the command line (OPS-1, OPS-2, DAT-2)."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

pytestmark = [
    pytest.mark.feature("OPS-2"),
    pytest.mark.parametrize("database_url", ["sqlite"], indirect=True),
]

Words = Callable[..., str]

MAPPING = """[[files]]
name = "people.csv"
into = "customers"
[files.fields]
external_key = "{key}"
name = "{name}"
country = "{country}"
"""


@pytest.fixture
def files(tmp_path: Path) -> tuple[str, str]:
    """A file with a wrong row, and its mapping."""
    (tmp_path / "m.toml").write_text(MAPPING)
    (tmp_path / "people.csv").write_text("key,name,country\n1,Éluard,FR\n2,=1+1,XX\n3,Müller,AT\n")
    return str(tmp_path / "people.csv"), str(tmp_path / "m.toml")


@pytest.mark.feature("OPS-1", "PPL-2")
def test_demo_data_come_once_with_a_link_for_each_role_and_more_when_asked(said: Words) -> None:
    first = said("demo", "--seed", "3", "--customers", "20")
    assert first.startswith("20 customers, ")
    assert [line.split()[0] for line in first.splitlines() if "#token=" in line] == [
        "admin@example.com",
        "manager@example.com",
        "analyst@example.com",
        "viewer@example.com",
    ]
    assert said("demo") == "There are 20 customers already, so nothing was made. More: touchline demo --add\n"
    assert said("demo", "--if-empty") == ""
    assert said("demo", "--seed", "3", "--customers", "5", "--add").startswith("5 customers, ")
    assert "25 customers" in said("check")


@pytest.mark.feature("DAT-2")
def test_an_import_tells_what_is_new_what_was_there_and_what_is_wrong(
    touchline: Callable[..., Any], said: Words, files: tuple[str, str], tmp_path: Path
) -> None:
    rehearsal = touchline("import", files[0], "--mapping", files[1], "--dry-run")
    assert "2 would be new, 0 already there, 1 problems" in rehearsal.stdout
    first = touchline("import", files[0], "--mapping", files[1], "--problems", str(tmp_path / "wrong.csv"))
    assert first.exit_code == 1
    assert "people.csv → customers: 2 new, 0 already there, 1 problems." in first.stdout
    assert "line 3, country: 'XX': Write the country's two letters" in first.stdout
    assert "0 new, 2 already there" in touchline("import", files[0], "--mapping", files[1]).stdout
    with (tmp_path / "wrong.csv").open(newline="") as file:
        (row,) = csv.DictReader(file)
    assert (row["line"], row["column"], row["value"]) == ("3", "country", "XX")


@pytest.mark.feature("DAT-2")
def test_what_cannot_be_imported_is_told_in_one_line(refused: Words, files: tuple[str, str], tmp_path: Path) -> None:
    assert "Ready are crm-sales, helpdesk" in refused("import", files[0], "--mapping", "nothing")
    assert "There is no absent.csv" in refused("import", str(tmp_path / "absent.csv"), "--mapping", files[1])
    assert "There is no active user" in refused("import", files[0], "--mapping", files[1], "--as", "x@example.com")
    (tmp_path / "people.csv").write_text("key,nom\n1,x\n")
    assert "has no column country, name. It has key, nom." in refused("import", files[0], "--mapping", files[1])
