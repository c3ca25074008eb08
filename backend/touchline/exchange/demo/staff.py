"""The demo's own people: one user for each role, some colleagues, and two teams."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select

from touchline.kernel.db import Write
from touchline.kernel.text import folded
from touchline.people import commands, model
from touchline.people.rules import Role, UserValues

TEAMS = ("Alpine", "Atlantic")
ROLES = {
    "admin@example.com": ("Ada Admin", Role.ADMIN, None),
    "manager@example.com": ("Márta Manager", Role.MANAGER, None),
    "analyst@example.com": ("Anaïs Analyst", Role.ANALYST, "Alpine"),
    "viewer@example.com": ("Viktor Viewer", Role.VIEWER, "Alpine"),
}
COLLEAGUES = {
    "jorg.leitner@example.com": ("Jörg Leitner", Role.ANALYST, "Alpine"),
    "ines.goncalves@example.com": ("Inês Gonçalves", Role.ANALYST, "Atlantic"),
    "padraig.doyle@example.com": ("Pádraig Doyle", Role.ANALYST, "Atlantic"),
    "zofia.krol@example.com": ("Zofia Król", Role.ANALYST, "Alpine"),
    "francois.hebert@example.com": ("François Hébert", Role.ANALYST, "Atlantic"),
}


@dataclass(frozen=True, slots=True)
class Staff:
    """Those who look after customers, by team; None has all of them, for customers that are everyone's."""

    teams: dict[str, bytes]
    users: dict[str, bytes]
    analysts: dict[bytes | None, list[bytes]]


async def staff(write: Write, zone: str) -> Staff:
    """Finds the demo's teams and users, and makes those that are not there."""
    teams = {row.name: row.id for row in await write.execute(select(model.Team.id, model.Team.name))}
    for name in TEAMS:
        if name not in teams:
            teams[name] = await commands.create_team(write, name)
    known = {row.email_key: row.id for row in await write.execute(select(model.User.id, model.User.email_key))}
    users: dict[str, bytes] = {}
    analysts: dict[bytes | None, list[bytes]] = {None: []}
    for email, (name, role, team) in (ROLES | COLLEAGUES).items():
        id_ = known.get(folded(email))
        if id_ is None:
            own = [teams[team]] if team else []
            values: UserValues = {"name": name, "email": email, "role": role, "teams": own}
            id_ = await commands.create_user(write, values, default_zone=zone)
        users[email] = id_
        if role is not Role.VIEWER:
            for place in (None, teams[team]) if team else (None, *(teams[name] for name in TEAMS)):
                analysts.setdefault(place, []).append(id_)
    return Staff({name: teams[name] for name in TEAMS}, users, analysts)
