"""What becomes of which column: a mapping in TOML, checked before the first row is read."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

from touchline.kernel.text import words

TARGETS = {
    "users": {"name", "email", "role", "team"},
    "customers": {
        *("external_key", "name", "first_name", "last_name", "kind", "relationship", "registered", "email", "phone"),
        *("street", "postcode", "town", "region", "country", "fiscal_number", "commercial_number", "culture"),
        *("time_zone", "notes", "tags", "parent_key"),
    },
    "contacts": {"external_key", "customer_key", "first_name", "last_name", "email", "phone", "job_title", "culture"},
    "touchpoints": {
        *("customer_key", "customer_name", "user_email", "user_name", "medium", "kind", "status", "action", "subject"),
        *("detail", "occurred_at", "idempotency_key"),
    },
    "later": set(),
}
NEEDED = {
    "users": {"name", "email", "role"},
    "customers": {"external_key"},
    "contacts": {"external_key", "customer_key"},
    "touchpoints": {"customer_key", "medium", "kind", "action", "occurred_at", "idempotency_key"},
    "later": set(),
}
_PLACE = re.compile(r"\{([^{}]*)\}")


@lru_cache(maxsize=1024)
def _parts(text: str) -> tuple[tuple[str, str, str], ...]:
    """The pieces of a text: what stands before a column, the column (empty after the last), and how it is written."""
    pieces = _PLACE.split(text)
    parts = [
        (literal, *named.partition(":")[::2]) for literal, named in zip(pieces[::2], [*pieces[1::2], ""], strict=True)
    ]
    return tuple(parts)


class MappingError(Exception):
    """The mapping and the file do not fit; the message says where and what would be right."""


@dataclass(frozen=True, slots=True)
class File:
    """One file of a mapping: its target, and each field's text with the columns in braces."""

    name: str
    into: str
    fields: dict[str, str] = field(default_factory=dict)
    impressions: dict[str, str] = field(default_factory=dict)
    values: dict[str, dict[str, str]] = field(default_factory=dict)
    strip: dict[str, str] = field(default_factory=dict)
    time_format: str = ""
    source: str = "import"
    count_within: str = ""
    because: str = ""

    @property
    def columns(self) -> set[str]:
        """The columns it reads."""
        texts = (*self.fields.values(), *self.impressions.values())
        named = {place.partition(":")[0] for text in texts for place in _PLACE.findall(text)} - {"#"}
        return named | ({self.count_within} if self.count_within else set())

    def made(self, row: dict[str, str], count: int) -> dict[str, str]:
        """The fields' texts for one row; `count` is what {#} stands for."""
        return {name: self._valued(name, self._filled(text, row, count)) for name, text in self.fields.items()}

    def impressions_of(self, row: dict[str, str]) -> list[dict[str, str]]:
        filled = {key: self._filled(text, row, 0) for key, text in self.impressions.items()}
        return [{"key": key, "value": value} for key, value in filled.items() if value]

    def column_of(self, target: str) -> str:
        """The column that a field is read from, for telling people where to look."""
        places = _PLACE.findall(self.fields.get(target, self.fields.get(target.removesuffix("_id"), "")))
        return places[0].partition(":")[0] if places else target

    def _filled(self, text: str, row: dict[str, str], count: int) -> str:
        """The text with its columns put in; nothing at all where every column it names is empty."""
        parts = _parts(text)
        if len(parts) == 1:
            return text
        made, columns, filled = [], 0, 0
        for literal, column, how in parts:
            made.append(literal)
            if column == "#":
                made.append(str(count))
            elif column:
                value = row[column].strip().removeprefix(self.strip.get(column, ""))
                columns += 1
                filled += bool(value)
                made.append(".".join(words(value)) if how == "dotted" else value)
        return "" if columns and not filled else "".join(made)

    def _valued(self, name: str, text: str) -> str:
        table = self.values.get(name)
        if table is None or not text:
            return text
        return table.get(text, table.get("*", text)).replace("{}", text)


@dataclass(frozen=True, slots=True)
class Mapping:
    files: tuple[File, ...]


def ready() -> list[str]:
    """The names of the mappings that come with Touchline."""
    return sorted(path.stem for path in (Path(__file__).parent / "mappings").glob("*.toml"))


def load(name: str) -> Mapping:
    """A ready mapping by its name, or one from a TOML file."""
    path = Path(__file__).parent / "mappings" / f"{name}.toml" if name in ready() else Path(name)
    if not path.is_file():
        raise MappingError(f"There is no mapping {name}. Ready are {', '.join(ready())}; or name a TOML file.")
    try:
        read = tomllib.loads(path.read_text())
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise MappingError(f"{path.name} is not valid TOML: {error}") from error
    files = read.get("files")
    if not isinstance(files, list) or not files:
        raise MappingError(f"{path.name} has no [[files]].")
    return Mapping(tuple(_file(made, path.name) for made in files))


def _file(made: dict[str, Any], where: str) -> File:
    known = set(File.__dataclass_fields__)
    if unknown := set(made) - known:
        raise MappingError(f"{where}: unknown {', '.join(sorted(unknown))}; known are {', '.join(sorted(known))}.")
    try:
        file = File(**made)
    except TypeError as error:
        raise MappingError(f"{where}: each of [[files]] needs name and into.") from error
    if file.into not in TARGETS:
        raise MappingError(f"{where}: into = {file.into!r}; it can be {', '.join(TARGETS)}.")
    if unknown := set(file.fields) - TARGETS[file.into]:
        can = ", ".join(sorted(TARGETS[file.into]))
        raise MappingError(f"{where}: {file.into} have no {', '.join(sorted(unknown))}; they have {can}.")
    if missing := NEEDED[file.into] - set(file.fields):
        raise MappingError(f"{where}: {file.into} need {', '.join(sorted(missing))}.")
    return file


def check(file: File, header: list[str], path: Path) -> None:
    """The file must have every column that the mapping reads; of two with one name the first counts."""
    if missing := file.columns - set(header):
        there = ", ".join(dict.fromkeys(header))
        raise MappingError(f"{path.name} has no column {', '.join(sorted(missing))}. It has {there}.")
