"""`migrate`, `schema` and `check` on the command line (OPS-2, OPS-4)."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import delete, insert, select

from conftest import apart
from touchline import migrations
from touchline.customers.model import Customer, Searchable
from touchline.kernel import ids
from touchline.kernel.db import Database
from touchline.schema import schema

pytestmark = pytest.mark.feature("OPS-2")

Words = Callable[..., str]


@pytest.fixture
def empty_url(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    url = f"sqlite:///{tmp_path / 'empty.db'}"
    monkeypatch.setenv("TOUCHLINE_DATABASE_URL", url)
    return url


@pytest.mark.feature("OPS-4")
@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_migrations_go_up_and_down_from_the_command_line(said: Words, refused: Words, empty_url: str) -> None:
    for words in (("user", "list"), ("demo",), ("check",), ("worker",), ("serve", "--port", "0")):
        assert "Run `touchline migrate`." in refused(*words)
    head = migrations.head()
    assert said("migrate") == f"no tables → revision {head}\n"
    assert said("migrate") == f"The database stays at revision {head}.\n"
    said("migrate", "--down")
    assert said("migrate", "--to", str(head)).endswith(f"revision {head}\n")
    assert said("migrate", "--to", "base") == f"revision {head} → no tables\n"
    assert "nothing to take back" in refused("migrate", "--down")
    assert "nowhere" in refused("migrate", "--to", "nowhere")


@pytest.mark.feature("API-5")
@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_the_schema_is_printed_and_compared(said: Words, refused: Words, tmp_path: Path) -> None:
    text = said("schema")
    assert text.strip() == schema.as_str().strip()
    (tmp_path / "schema.graphql").write_text(text)
    said("schema", "--check", str(tmp_path / "schema.graphql"))
    (tmp_path / "schema.graphql").write_text(text.replace("type Query", "type Question"))
    assert "Write it anew" in refused("schema", "--check", str(tmp_path / "schema.graphql"))
    assert "No such file" in refused("schema", "--check", str(tmp_path / "absent.graphql"))


def test_a_sound_database_is_called_so_and_what_is_not_found_by_typing_is_told(
    said: Words, refused: Words, touchline: Callable[..., object], database_url: str
) -> None:
    said("demo", "--customers", "12")
    assert said("check").endswith("All is well.\n")

    async def spoil() -> None:
        db = Database.open(database_url)
        try:
            async with db.write() as write:
                victim = await write.scalar(select(Customer.id).order_by(Customer.name_key).limit(1))
                await write.execute(delete(Searchable).where(Searchable.id == victim))
                row = {"id": ids.new(), "customer_id": victim, "contact_id": None, "name_key": "x", "words": "x"}
                await write.execute(insert(Searchable).values(**row))
        finally:
            await db.close()

    apart(spoil())
    assert "2 things need a look" in refused("check")
    told = str(getattr(touchline("check"), "stdout", ""))
    assert "1 rows of customer cannot be found by typing" in told
    assert "1 searchable rows belong to nothing" in told


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_settings_that_cannot_be_are_told_in_one_line(refused: Words, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TOUCHLINE_PORT", "many")
    assert "TOUCHLINE_PORT" in refused("check")
    monkeypatch.delenv("TOUCHLINE_PORT")
    monkeypatch.setenv("TOUCHLINE_SECRET_KEY", "short")
    assert "things need a look" in refused("check")
    for url in ("mysql://x", "no url at all", "sqlite://"):
        monkeypatch.setenv("TOUCHLINE_DATABASE_URL", url)
        assert "TOUCHLINE_DATABASE_URL" in refused("check")
    monkeypatch.setenv("TOUCHLINE_DATABASE_URL", "postgresql://postgres@127.0.0.1:1/x")
    assert "cannot be reached" in refused("check")
