"""Runs an import: batches in transactions of their own, each row whole or absent, a repeated file without doubles."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from zoneinfo import ZoneInfo

from touchline.exchange.importing import targets
from touchline.exchange.importing.mapping import File, Mapping, MappingError
from touchline.exchange.importing.reading import Row, RowProblem, rows_of
from touchline.exchange.importing.targets import Asked
from touchline.kernel.db import Database, Write
from touchline.kernel.vault import Vault
from touchline.people import commands as people

BATCH = 1_000
KEPT = 1_000
"""Problems that a report holds; whoever wants all of them listens."""


@dataclass(slots=True)
class Report:
    """What became of the rows of one file."""

    name: str
    into: str
    new: int = 0
    known: int = 0
    later: int = 0
    because: str = ""
    problems: list[RowProblem] = field(default_factory=list)
    problem_count: int = 0
    heard: Callable[[str, RowProblem], None] = lambda _, __: None

    def tell(self, problem: RowProblem) -> None:
        self.problem_count += 1
        if len(self.problems) < KEPT:
            self.problems.append(problem)
        self.heard(self.name, problem)


class Rehearsed(Exception):
    """Ends a batch of a rehearsal, so that nothing of it stays."""


@dataclass(frozen=True, slots=True)
class Import:
    """What all files of an import share."""

    db: Database
    actor: bytes
    zone: ZoneInfo
    vault: Vault
    dry_run: bool
    more: Callable[[int], None]
    heard: Callable[[str, RowProblem], None]


async def bring_in(
    path: Path,
    mapping: Mapping,
    *,
    db: Database,
    actor: bytes,
    zone: ZoneInfo,
    vault: Vault,
    dry_run: bool = False,
    more: Callable[[int], None] = lambda _: None,
    heard: Callable[[str, RowProblem], None] = lambda _, __: None,
) -> list[Report]:
    """Imports the file, or the files of a folder that the mapping names.

    `more` is told how many rows are done, `heard` each problem with the name of its file.
    """
    job = Import(db, actor, zone, vault, dry_run, more, heard)
    return [await _bring_in_file(job, file, at) for file, at in _found(path, mapping)]


def _found(path: Path, mapping: Mapping) -> list[tuple[File, Path]]:
    """The files to read, each with what the mapping says of it."""
    found = [(file, path / file.name if path.is_dir() else path) for file in mapping.files]
    if missing := sorted({at.name for _, at in found if not at.is_file()}):
        raise MappingError(f"There is no {', '.join(missing)} at {path}.")
    if not path.is_dir() and len({file.name for file in mapping.files}) > 1:
        found = [(file, at) for file, at in found if file.name == path.name]
        if not found:
            names = ", ".join(dict.fromkeys(file.name for file in mapping.files))
            raise MappingError(f"This mapping reads {names}: name the folder they are in.")
    return found


def lines_in(path: Path, mapping: Mapping) -> int:
    """How many lines there are to read, counted fast; rows that span lines are fewer."""
    count = 0
    for _, at in _found(path, mapping):
        with at.open("rb") as file:
            while block := file.read(1 << 20):
                count += block.count(b"\n")
    return count


async def _bring_in_file(job: Import, file: File, path: Path) -> Report:
    report = Report(path.name, file.into, because=file.because, heard=job.heard)
    rows = _dressed(file, rows_of(path, file), report)
    while batch := list(islice(rows, BATCH)):
        if file.into == "later":
            report.later += len(batch)
        else:
            await _bring_in_batch(job, file, batch, report)
        job.more(len(batch))
    if file.into == "customers" and "parent_key" in file.fields:
        await _place_parents(job, file, path, report)
    return report


def _dressed(file: File, rows: Iterator[Row | RowProblem], report: Report) -> Iterator[Asked]:
    counts: dict[str, int] = defaultdict(int)
    for row in rows:
        if isinstance(row, RowProblem):
            report.tell(row)
            continue
        within = row.cells[file.count_within] if file.count_within else ""
        counts[within] += 1
        yield Asked(row, file.made(row.cells, counts[within]), file.impressions_of(row.cells))


async def _bring_in_batch(job: Import, file: File, batch: list[Asked], report: Report) -> None:
    try:
        async with job.db.write(job.actor) as write:
            made = await _made(job, write, file, batch)
            if job.dry_run:
                raise Rehearsed
    except Rehearsed:
        pass
    report.new += made.new
    report.known += made.known
    for problem in made.problems:
        report.tell(problem)


async def _made(job: Import, write: Write, file: File, batch: list[Asked]) -> targets.Made:
    by = await people.viewer_of(write, job.actor)
    return await targets.WRITERS[file.into](targets.Batch(write, by, file, job.zone, job.vault), batch)


async def _place_parents(job: Import, file: File, path: Path, report: Report) -> None:
    """A second pass: a parent may stand below its subsidiary in the file."""
    rows = (row for row in rows_of(path, file) if isinstance(row, Row))
    while batch := list(islice(rows, BATCH)):
        try:
            async with job.db.write(job.actor) as write:
                by = await people.viewer_of(write, job.actor)
                asked = [Asked(row, file.made(row.cells, 0), []) for row in batch]
                problems = await targets.place_parents(
                    targets.Batch(write, by, file, job.zone, job.vault), asked, is_rehearsal=job.dry_run
                )
                if job.dry_run:
                    raise Rehearsed
        except Rehearsed:
            pass
        for problem in problems:
            report.tell(problem)
