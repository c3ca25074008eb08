"""`migrate`, `schema` and `check`."""

from __future__ import annotations

import difflib
from pathlib import Path
from typing import Annotated

import typer
from alembic.script import ScriptDirectory
from alembic.util import CommandError

from touchline import migrations
from touchline.cli import integrity
from touchline.cli.opening import opened
from touchline.cli.speaking import Failure, aside, told
from touchline.kernel.db import Database
from touchline.migrations.run import config
from touchline.settings import Settings

To = Annotated[
    str | None, typer.Option("--to", help="The revision to go to, up or down; `base` takes all tables away.")
]
Down = Annotated[bool, typer.Option("--down", help="Take the newest migration back.")]
Check = Annotated[
    Path | None, typer.Option("--check", help="Compare with this file instead of printing; differing is a failure.")
]


@told
async def migrate(to: To = None, down: Down = False) -> None:
    """Bring the database to the tables that this program needs, or to another revision."""
    url = Settings().database_url
    before = await revision(url)
    target = to or ("-1" if down else "head")
    if down and before is None:
        raise Failure("The database has no tables; there is nothing to take back.")
    try:
        if down or is_older(target, before):
            await migrations.downgrade(url, target)
        else:
            await migrations.upgrade(url, target)
    except CommandError as error:
        raise Failure(str(error)) from error
    after = await revision(url)
    print(f"The database stays at {shown(after)}." if before == after else f"{shown(before)} → {shown(after)}")


async def revision(url: str) -> str | None:
    db = Database.open(url)
    try:
        return await migrations.current(db)
    finally:
        await db.close()


def shown(revision: str | None) -> str:
    return "no tables" if revision is None else f"revision {revision}"


def is_older(target: str, found: str | None) -> bool:
    """Whether the target lies before what was found, so that the way there leads down."""
    newest_first = [script.revision for script in ScriptDirectory.from_config(config()).walk_revisions()]
    if target == "base":
        return True
    if found not in newest_first or target not in newest_first:
        return False
    return newest_first.index(target) > newest_first.index(found)


@told
def schema(check: Check = None) -> None:
    """Print the GraphQL schema in SDL."""
    from touchline.schema import schema as graph  # other commands start faster without it

    text = graph.as_str().strip() + "\n"
    if check is None:
        print(text, end="")
        return
    found = check.read_text(encoding="utf-8")
    if found.strip() == text.strip():
        print(f"{check} is the schema of this program.")
        return
    for line in difflib.unified_diff(
        found.splitlines(), text.splitlines(), str(check), "this program", lineterm="", n=1
    ):
        aside(line)
    raise Failure(f"{check} is not the schema of this program. Write it anew: touchline schema > {check}")


@told
async def check() -> None:
    """Look whether settings and database are sound: tables that fit, references, what is found by typing."""
    settings = Settings()
    found = list(integrity.of_settings(settings))
    async with opened(settings) as db:
        for notice in db.notices:
            aside(notice)
        found += [problem async for problem in integrity.of_database(db)]
        found += [problem async for problem in integrity.of_documents(db)]
        counts = await integrity.counts(db)
    for problem in found:
        print(f"- {problem}")
    print(", ".join(f"{count:,} {name}" for name, count in counts.items()))
    if found:
        raise Failure(f"{len(found)} {'thing needs' if len(found) == 1 else 'things need'} a look.")
    print("All is well.")
