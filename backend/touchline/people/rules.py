"""Who asks and what they may: roles, the viewer, and predicates on them (PPL-1, PPL-5, PPL-6)."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any, TypedDict
from zoneinfo import ZoneInfo

from touchline.kernel.errors import Problem


class Role(StrEnum):
    ADMIN = "ADMIN"
    MANAGER = "MANAGER"
    ANALYST = "ANALYST"
    VIEWER = "VIEWER"


class Scope(StrEnum):
    READ = "READ"
    READ_WRITE = "READ_WRITE"


class UserOrder(StrEnum):
    NAME = "NAME"
    NEWEST = "NEWEST"


@dataclass(frozen=True, slots=True)
class Viewer:
    """Whoever makes the request. `writes` is false for a read-only token, whatever the role."""

    id: bytes
    name: str
    role: Role
    teams: tuple[bytes, ...]
    zone: ZoneInfo
    writes: bool = True
    session_id: bytes | None = None
    """The session that this came in by; None for tokens and for work without a browser."""

    @property
    def sees_all(self) -> bool:
        return self.role in (Role.ADMIN, Role.MANAGER)

    @property
    def is_admin(self) -> bool:
        return self.role is Role.ADMIN


def may_write(viewer: Viewer) -> bool:
    """VIEWER changes nothing (PPL-6)."""
    return viewer.writes and viewer.role is not Role.VIEWER


def may_manage(viewer: Viewer) -> bool:
    return viewer.writes and viewer.sees_all


def may_administer(viewer: Viewer) -> bool:
    return viewer.writes and viewer.is_admin


def may_look_inside(viewer: Viewer) -> bool:
    """Plans and SQL of what one asks: administrators, by a read-only token too."""
    return viewer.is_admin


def may_change_self(viewer: Viewer) -> bool:
    """One's own profile, password and tokens: every role, but no read-only token."""
    return viewer.writes


def is_lesser(role: Role, than: Role) -> bool:
    """Whether a change to the role takes rights away."""
    return list(Role).index(role) > list(Role).index(than)


def is_assignable(role: Role, is_active: bool) -> bool:
    """An analyst is any active user but a VIEWER."""
    return is_active and role is not Role.VIEWER


class UserValues(TypedDict, total=False):
    """What was given of a user; what is absent stays as it is."""

    name: str
    email: str
    role: Role
    time_zone: str
    locale: str
    avatar_color: str
    working_hours: list[dict[str, str]]
    teams: list[bytes]


LINK_LASTS = timedelta(minutes=20)
SESSION_LASTS = timedelta(days=14)
TOKEN_LASTS_AT_MOST = timedelta(days=366 * 2)
WRONG_PASSWORDS, WITHIN = 10, timedelta(minutes=15)

DAYS = ("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY")
OFFICE_HOURS = [{"day": day, "starts": "09:00", "ends": "17:00"} for day in DAYS[:5]]
COLORS = ("#3b5bdb", "#0b7285", "#2b8a3e", "#a61e4d", "#862e9c", "#c2410c", "#5f3dc4", "#1864ab")

_CLOCK = re.compile(r"([01]\d|2[0-3]):[0-5]\d|24:00")
_COLOR = re.compile(r"#[0-9a-f]{6}")
_ROWS = ("0123456789", "1234567890", "abcdefghijklmnopqrstuvwxyz", "qwertyuiop", "qwertzuiop", "asdfghjkl")
_COMMON = frozenset(
    {
        *("password", "passwordpassword", "passwort", "motdepasse", "contrasena", "secret", "letmein", "welcome"),
        *("admin", "administrator", "changeme", "iloveyou", "touchline", "qwerty", "qwertyuiop", "qwertz"),
    }
)
"""What is left of the passwords that are tried first when digits and signs are taken away."""


def password_problems(password: str, email: str) -> list[Problem]:
    """Long enough, and nothing that is guessed first; no rules about kinds of characters (NIST SP 800-63B)."""
    if len(password) < 12:
        return [Problem(("password",), "A password has at least 12 characters.", "TOO_SHORT")]
    if len(password) > 200:
        return [Problem(("password",), "A password has at most 200 characters.", "TOO_LONG")]
    if _is_easy(password.casefold(), email.casefold()):
        return [Problem(("password",), "This is guessed too easily: use several words.", "TOO_EASY")]
    return []


def _is_easy(password: str, email: str) -> bool:
    """The address, a row of keys or digits, or one of the words that everybody takes, whatever is put around it."""
    name = email.partition("@")[0]
    word = re.sub(r"[^a-z]", "", password)
    rows = (row * 20 for row in (*_ROWS, *(row[::-1] for row in _ROWS)))
    return (
        len(set(password)) < 5
        or password in (email, name * 2, name * 3)
        or word in _COMMON
        or any(password in row for row in rows)
    )


def is_throttled(wrong: int) -> bool:
    """Whether so many wrong passwords within 15 minutes, for one account or from one address, are enough."""
    return wrong >= WRONG_PASSWORDS


def user_problems(values: Mapping[str, Any]) -> list[Problem]:
    problems = []
    if "name" in values and not 1 <= len((values["name"] or "").strip()) <= 120:
        problems.append(Problem(("name",), "A name has 1 to 120 characters.", "LENGTH"))
    if "avatar_color" in values and not _COLOR.fullmatch(values["avatar_color"] or ""):
        problems.append(
            Problem(("avatar_color",), "Write a colour as # and six hexadecimal digits, such as #3b5bdb.", "FORM")
        )
    if "working_hours" in values:
        problems += _hours_problems(values["working_hours"] or [])
    return problems


def _hours_problems(hours: Sequence[Mapping[str, str]]) -> list[Problem]:
    problems = []
    for place, span in enumerate(hours):
        path = ("working_hours", str(place))
        if not (_CLOCK.fullmatch(span["starts"]) and _CLOCK.fullmatch(span["ends"])) or span["starts"] >= span["ends"]:
            problems.append(Problem(path, "Write hours as 09:00 to 17:00, the start before the end.", "FORM"))
        if span["day"] not in DAYS:
            problems.append(Problem((*path, "day"), f"Choose one of {', '.join(DAYS)}.", "FORM"))
    if len(hours) > 21:
        problems.append(Problem(("working_hours",), "At most 21 spans in a week.", "TOO_MANY"))
    return problems


def token_problems(name: str, expires_at: datetime | None, now: datetime) -> list[Problem]:
    problems = []
    if not 1 <= len(name.strip()) <= 80:
        problems.append(Problem(("name",), "A name has 1 to 80 characters.", "LENGTH"))
    if expires_at is not None and not now < expires_at <= now + TOKEN_LASTS_AT_MOST:
        problems.append(Problem(("expires_at",), "A time in the future, within two years.", "RANGE"))
    return problems
