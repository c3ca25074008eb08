"""What rules and commands raise. One handler in graph/results.py turns these into members of a mutation's union."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong with an input: where, what would be right, and a word for programs."""

    path: tuple[str, ...]
    message: str
    code: str = "INVALID"


class Invalid(Exception):
    """The input cannot be right. Every problem is listed, each with the path of its field."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__("; ".join(f"{'.'.join(p.path)}: {p.message}" for p in problems))
        self.problems = tuple(problems)

    @classmethod
    def at(cls, path: str, message: str, code: str = "INVALID") -> Invalid:
        """A single problem; `path` is dotted."""
        return cls([Problem(tuple(path.split(".")), message, code)])


class Refusal(Exception):
    """The input is right, but this may not be done now, or not by this user."""

    def __init__(self, code: str, message: str, fields: Sequence[str] = ()) -> None:
        super().__init__(message)
        self.code, self.message, self.fields = code, message, tuple(fields)


class Forbidden(Refusal):
    def __init__(self, message: str = "Your role does not allow this.") -> None:
        super().__init__("FORBIDDEN", message)


class NotFound(Refusal):
    """Absent or not visible: the answer is the same for both."""

    def __init__(self, what: str) -> None:
        super().__init__("NOT_FOUND", f"There is no such {what}.")


class Conflict(Refusal):
    """Somebody else changed the record since it was read; `fields` names what differs now."""

    def __init__(self, fields: Sequence[str]) -> None:
        what = ", ".join(fields) or "the record"
        super().__init__(
            "CONFLICT", f"Changed by somebody else meanwhile: {what}. Look at it again before saving.", fields
        )


class Throttled(Refusal):
    def __init__(self, message: str) -> None:
        super().__init__("THROTTLED", message)


class Unavailable(Exception):
    """The database is gone, locked or full. The edge answers 503; trying again helps, soon when it is only busy."""

    def __init__(self, message: str, *, busy: bool = False) -> None:
        super().__init__(message)
        self.message, self.busy = message, busy
