"""Who asks and what they may: roles, the viewer, and predicates on them (PPL-1, PPL-5, PPL-6)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from zoneinfo import ZoneInfo


class Role(StrEnum):
    ADMIN = "ADMIN"
    MANAGER = "MANAGER"
    ANALYST = "ANALYST"
    VIEWER = "VIEWER"


@dataclass(frozen=True, slots=True)
class Viewer:
    """Whoever makes the request. `writes` is false for a read-only token, whatever the role."""

    id: bytes
    name: str
    role: Role
    teams: tuple[bytes, ...]
    zone: ZoneInfo
    writes: bool = True

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


def may_change_self(viewer: Viewer) -> bool:
    """One's own profile, password and tokens: every role, but no read-only token."""
    return viewer.writes


def is_assignable(role: Role, is_active: bool) -> bool:
    """An analyst is any active user but a VIEWER."""
    return is_active and role is not Role.VIEWER
