"""`demo` and `import`: what fills the database."""

from __future__ import annotations

import csv
import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated
from zoneinfo import ZoneInfo

import typer
from sqlalchemy import select

from touchline.cli.opening import link_to, opened, prepare
from touchline.cli.progress import Progress
from touchline.cli.speaking import Failure, told
from touchline.exchange import demo as demo_data
from touchline.exchange import importing
from touchline.kernel.db import Write
from touchline.kernel.text import folded
from touchline.people import commands as people
from touchline.people.model import User
from touchline.people.rules import Role
from touchline.settings import Settings

SHOWN = 20
SELDOM = (50_000, 20, 100)
"""Thresholds of the garbage collector for long work; the usual ones cost a fifth of it."""

LONG = 120.0
"""Seconds that a batch waits for a lock."""


@told
async def demo(
    seed: Annotated[int, typer.Option(help="The same seed draws the same customers.")] = 1,
    customers: Annotated[int, typer.Option(min=1, max=1_000_000, help="How many customers to make.")] = 200,
    add: Annotated[bool, typer.Option("--add", help="Add to the customers that are there already.")] = False,
    if_empty: Annotated[
        bool, typer.Option("--if-empty", help="Say nothing where there are customers already.")
    ] = False,
) -> None:
    """Make demo data: users for each role, two teams, customers and their journeys up to now."""
    collect_seldom()
    settings = Settings()
    async with opened(settings, patience=LONG) as db:
        there = await demo_data.customers_there(db)
        if there and not add:
            if not if_empty:
                print(f"There are {there:,} customers already, so nothing was made. More: touchline demo --add")
            return
        with Progress("customers", customers) as progress:
            made = await demo_data.make(
                db,
                seed=seed,
                customers=customers,
                vault=settings.vault,
                zone=settings.organisation_time_zone,
                progress=progress.more,
            )
        print(
            f"{made.customers:,} customers, {made.contacts:,} contacts, {made.touchpoints:,} touchpoints, "
            f"{made.interactions:,} interactions, {made.action_items:,} action items."
        )
        print("Sign in once, within 20 minutes, as")
        async with db.write() as write:
            for email in demo_data.ROLES:
                secret = await people.one_time_link(write, (made.users or {})[email])
                print(f"  {email:<20} {link_to(settings, secret)}")


@told
async def import_(
    path: Annotated[Path, typer.Argument(help="A CSV file, or the folder with the files that the mapping names.")],
    mapping: Annotated[
        str, typer.Option(help=f"{', '.join(importing.ready())}, or a TOML file: what each column becomes.")
    ],
    as_: Annotated[str, typer.Option("--as", help="Who imports, by email; otherwise the first administrator.")] = "",
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Tell what would be imported and write nothing.")] = False,
    problems: Annotated[Path | None, typer.Option(help="A file that takes all problems as CSV.")] = None,
) -> None:
    """Bring in CSV files: streams, tells problems by row, is safe to repeat and to break off."""
    collect_seldom()
    settings, chosen = Settings(), importing.load(mapping)
    async with opened(settings, patience=LONG) as db:
        async with db.write() as write:
            await prepare(write, settings)
            actor = await importer(write, as_)
        with Progress("rows", importing.lines_in(path, chosen)) as progress, problem_file(problems) as heard:
            reports = await importing.bring_in(
                path,
                chosen,
                db=db,
                actor=actor,
                zone=ZoneInfo(settings.organisation_time_zone),
                vault=settings.vault,
                dry_run=dry_run,
                more=progress.more,
                heard=heard,
            )
        for report in reports:
            tell(report, dry_run)
        print(f"{progress.done:,} rows in {progress.seconds:.1f} s, {progress.done / progress.seconds:,.0f} a second.")
    if any(report.problem_count for report in reports):
        raise typer.Exit(1)


def collect_seldom() -> None:
    """Lets the garbage collector leave alone what is loaded for good, and look at the rest less often."""
    gc.freeze()
    gc.set_threshold(*SELDOM)


async def importer(write: Write, email: str) -> bytes:
    """The user of that address, or the first administrator."""
    wanted = User.email_key == folded(email) if email else User.role == Role.ADMIN
    found: bytes | None = await write.scalar(
        select(User.id).where(wanted, User.is_active).order_by(User.created_at).limit(1)
    )
    if found is None:
        raise Failure(f"There is no active user {email}." if email else "There is no administrator.")
    return found


def tell(report: importing.Report, dry_run: bool) -> None:
    if report.into == "later":
        print(f"{report.name}: {report.later:,} rows kept for later: {report.because}.")
        return
    would = "would be new" if dry_run else "new"
    counts = f"{report.new:,} {would}, {report.known:,} already there, {report.problem_count:,} problems"
    print(f"{report.name} → {report.into}: {counts}.")
    for problem in report.problems[:SHOWN]:
        where = f"line {problem.line}" + (f", {problem.column}" if problem.column else "")
        print(f"  {where}: {problem.value!r}: {problem.message}" if problem.value else f"  {where}: {problem.message}")
    if report.problem_count > SHOWN:
        print(f"  and {report.problem_count - SHOWN:,} more; --problems FILE takes them all.")


@contextmanager
def problem_file(path: Path | None) -> Iterator[Callable[[str, importing.RowProblem], None]]:
    """Takes each problem as it is found, so that a million of them need no memory."""
    if path is None:
        yield lambda _, __: None
        return
    with path.open("w", newline="", encoding="utf-8") as file:
        lines = csv.writer(file)
        lines.writerow(["file", "line", "column", "value", "what would be right"])

        def heard(name: str, problem: importing.RowProblem) -> None:
            # A value that a spreadsheet would take for a formula is made text.
            value = f"'{problem.value}" if problem.value[:1] in ("=", "+", "-", "@") else problem.value
            lines.writerow([name, problem.line, problem.column, value, problem.message])

        yield heard
