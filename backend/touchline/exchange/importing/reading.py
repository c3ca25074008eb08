"""Rows of a CSV file as a stream, and what is wrong with a row as text."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TextIO

from touchline.exchange.importing.mapping import File, MappingError, check

LARGEST_CELL, LARGEST_LINE = 1 << 20, 1 << 25
"""Characters. A file without line ends is not read whole to find that out."""


@dataclass(frozen=True, slots=True)
class RowProblem:
    """One thing that is wrong with one row: where it stands, what stands there, what would be right."""

    line: int
    column: str
    value: str
    message: str


@dataclass(frozen=True, slots=True)
class Row:
    line: int
    cells: dict[str, str]


def rows_of(path: Path, file: File) -> Iterator[Row | RowProblem]:
    """Each row with the line it begins on, or the problem that makes it unreadable. Memory holds one row at a time."""
    csv.field_size_limit(LARGEST_CELL)
    with path.open(encoding="utf-8-sig", errors="surrogateescape", newline="") as text:
        physical = Lines(text)
        lines = csv.reader(physical)
        header = _header(lines, path)
        check(file, header, path)
        first_of = {name: place for place, name in reversed(list(enumerate(header)))}
        yield from _rows(lines, physical, header, first_of)


class Lines:
    """The lines of a text; knows whether the row that is being read has an open quotation mark."""

    def __init__(self, text: TextIO) -> None:
        self.text, self.marks, self.has_ended = text, 0, False

    def __iter__(self) -> Lines:
        return self

    def __next__(self) -> str:
        line = self.text.readline(LARGEST_LINE)
        if not line:
            self.has_ended = True
            raise StopIteration
        if len(line) == LARGEST_LINE and not line.endswith("\n"):
            raise csv.Error(f"line longer than {LARGEST_LINE:,} characters")
        self.marks += line.count('"')
        return line

    @property
    def is_open(self) -> bool:
        return self.marks % 2 == 1


def _header(lines: Iterator[list[str]], path: Path) -> list[str]:
    try:
        header = [name.strip() for name in next(lines)]
    except StopIteration:
        raise MappingError(f"{path.name} is empty; its first line must name the columns.") from None
    except csv.Error as error:
        raise MappingError(f"{path.name} has no readable first line: {error}.") from error
    if _unreadable(header, header, 1) is not None:
        raise MappingError(f"{path.name} is no CSV file in UTF-8: save it as one.")
    return header


def _rows(lines: Any, physical: Lines, header: list[str], first_of: dict[str, int]) -> Iterator[Row | RowProblem]:
    while True:
        line, physical.marks = lines.line_num + 1, 0
        try:
            cells = next(lines)
        except StopIteration:
            return
        except csv.Error as error:
            yield RowProblem(line, "", "", _worded(error))
            if physical.is_open or "line longer" in str(error):
                yield RowProblem(line, "", "", "Nothing after this was read: a quotation mark may be missing here.")
                return
            continue
        if physical.has_ended:
            yield RowProblem(line, "", ",".join(cells)[:80], "A quotation mark opens here and the file ends within it.")
            return
        if not cells:
            continue
        if len(cells) != len(header):
            words = f"This row has {len(cells)} cells; the first line has {len(header)}."
            yield RowProblem(line, "", ",".join(cells)[:80], words)
            continue
        problem = _unreadable(cells, header, line)
        yield problem or Row(line, {name: cells[place] for name, place in first_of.items()})


def _worded(error: csv.Error) -> str:
    if "field larger" in str(error):
        return f"A cell has at most {LARGEST_CELL:,} characters."
    return f"This line is not valid CSV: {error}."


def _unreadable(cells: list[str], header: list[str], line: int) -> RowProblem | None:
    for name, cell in zip(header, cells, strict=True):
        if "\0" in cell:
            return RowProblem(line, name, cell.replace("\0", "␀")[:80], "A cell holds no NUL character.")
        if not cell.isascii() and any("\ud800" <= character <= "\udfff" for character in cell):
            shown = cell.encode("utf-8", "surrogateescape").decode("utf-8", "replace")[:80]
            return RowProblem(line, name, shown, "The file must be UTF-8.")
    return None
