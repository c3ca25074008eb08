"""Users and teams: invite, change, deactivate, reset; and what users change of themselves (PPL-1, PPL-2)."""

from __future__ import annotations

import secrets
from collections.abc import Mapping, Sequence
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import RowMapping, delete, insert, select, update
from sqlalchemy.exc import IntegrityError

from touchline.kernel import formats, ids
from touchline.kernel.db import Database, Write
from touchline.kernel.errors import Conflict, Invalid, NotFound, Problem, Refusal
from touchline.kernel.text import folded
from touchline.kernel.versions import amend
from touchline.people import model, queries, rules
from touchline.people.commands.access import end_sessions, hash_of, hashed, shut_out, try_password
from touchline.people.rules import Role, UserValues, Viewer


async def viewer_of(write: Write, user_id: bytes) -> Viewer:
    """The user as a viewer, for work that comes without a browser: the command line, imports."""
    row = await _user(write, user_id)
    teams = tuple((await write.execute(queries.teams_of(user_id))).scalars())
    return Viewer(id=user_id, name=row["name"], role=row["role"], teams=teams, zone=ZoneInfo(row["time_zone"]))


async def create_user(write: Write, values: UserValues, *, default_zone: str = "UTC") -> bytes:
    """A new user, without a password: `one_time_link` lets them in."""
    given, problems = await _cleaned(write, values, None)
    problems += [
        Problem((field,), "This is needed.", "REQUIRED") for field in ("name", "email", "role") if not given.get(field)
    ]
    if problems:
        raise Invalid(problems)
    teams = given.pop("teams", [])
    id_ = ids.new()
    row = {
        "time_zone": default_zone,
        "locale": "en",
        "avatar_color": rules.COLORS[id_[-1] % len(rules.COLORS)],
        "working_hours": rules.OFFICE_HOURS,
    } | given
    await write.execute(insert(model.User).values(id=id_, version=1, is_active=True, created_at=write.now, **row))
    write.record("CREATED", "user", id_, after={"name": row["name"], "email": row["email"], "role": row["role"]})
    await _join(write, id_, teams)
    return id_


async def update_user(write: Write, id_: bytes, version: int | None, values: UserValues) -> bytes:
    """Changes a user, as an administrator. A new role or email ends their sessions, a lesser role their tokens too."""
    row = await _user(write, id_)
    given, problems = await _cleaned(write, values, id_)
    if problems:
        raise Invalid(problems)
    teams = given.pop("teams", None)
    if given.get("role", row["role"]) is not Role.ADMIN:
        await _keep_an_admin(write, row)
    changed = await amend(write, model.User, row, given, version=version, entity="user")
    if "role" in changed and rules.is_lesser(given["role"], row["role"]):
        await shut_out(write, id_)
    elif changed & {"role", "email"}:
        await end_sessions(write, id_)
    if teams is not None:
        await _join(write, id_, teams)
    return id_


async def update_profile(write: Write, by: Viewer, version: int, values: UserValues) -> bytes:
    """Changes of oneself: name, time zone, locale, colour, working hours."""
    row = await _user(write, by.id)
    given, problems = await _cleaned(write, values, by.id)
    if problems:
        raise Invalid(problems)
    await amend(write, model.User, row, given, version=version, entity="user")
    return by.id


async def set_active(write: Write, id_: bytes, active: bool) -> bytes:
    """A deactivated user's sessions, links and tokens stop at once; the tokens stay stopped."""
    row = await _user(write, id_)
    if not active:
        await _keep_an_admin(write, row)
        await shut_out(write, id_)
    await amend(write, model.User, row, {"is_active": active}, version=None, entity="user")
    return id_


async def change_password(db: Database, by: Viewer, current: str | None, password: str, address: str) -> None:
    """Sets one's own password, without the old one only after a one-time link; ends the other sessions.

    Hashing takes long, so it is done before the transaction; who changed the password meanwhile wins.
    """
    user, session = model.User, model.Session
    async with db.read() as connection:
        found = select(user.email, user.email_key, user.password_hash).where(user.id == by.id)
        row = (await connection.execute(found)).one()
        by_link = await connection.scalar(select(session.by_link).where(session.id == by.session_id))
    problems = rules.password_problems(password, row.email)
    if problems:
        raise Invalid(problems)
    if not by_link and not (current and await try_password(db, row.email_key, address, current, row.password_hash)):
        raise Invalid.at("current_password", "This is not your current password.", "WRONG_PASSWORD")
    new = await hash_of(password)
    async with db.write(by.id) as write:
        same = user.password_hash.is_not_distinct_from(row.password_hash)
        done = await write.execute(update(user).where(user.id == by.id, same).values(password_hash=new))
        if done.rowcount == 0:
            raise Conflict(["password"])
        await end_sessions(write, by.id, but=by.session_id)
        await write.execute(update(session).where(session.id == by.session_id).values(by_link=False))
        write.record("CHANGED_PASSWORD", "user", by.id)


async def one_time_link(write: Write, user_id: bytes, *, reset: bool = False) -> str:
    """The secret of a link that signs the user in once, within 20 minutes. A reset also forgets the password."""
    row = await _user(write, user_id)
    if not row["is_active"]:
        raise Refusal("INACTIVE", "This user is deactivated; activate them first.")
    if reset:
        await shut_out(write, user_id)
        await write.execute(update(model.User).where(model.User.id == user_id).values(password_hash=None))
    secret = secrets.token_urlsafe(32)
    await write.execute(
        insert(model.SignInLink).values(
            id=ids.new(),
            user_id=user_id,
            secret_hash=hashed(secret),
            created_at=write.now,
            expires_at=write.now + rules.LINK_LASTS,
        )
    )
    write.record("RESET" if reset else "INVITED", "user", user_id)
    return secret


# --- teams -----------------------------------------------------------------------------------------------------------


async def create_team(write: Write, name: str) -> bytes:
    id_, row = ids.new(), await _team_named(write, name, None)
    await write.execute(insert(model.Team).values(id=id_, **row))
    write.record("CREATED", "team", id_, after={"name": row["name"]})
    return id_


async def rename_team(write: Write, id_: bytes, name: str) -> bytes:
    old = await write.scalar(select(model.Team.name).where(model.Team.id == id_))
    if old is None:
        raise NotFound("team")
    row = await _team_named(write, name, id_)
    await write.execute(update(model.Team).where(model.Team.id == id_).values(**row))
    write.record("UPDATED", "team", id_, before={"name": old}, after={"name": row["name"]})
    return id_


async def delete_team(write: Write, id_: bytes) -> None:
    """A team that customers belong to is not deleted: they would become everyone's. The foreign key tells."""
    name = await write.scalar(select(model.Team.name).where(model.Team.id == id_))
    if name is None:
        raise NotFound("team")
    try:
        async with write.attempt():
            await write.execute(delete(model.Team).where(model.Team.id == id_))
    except IntegrityError as error:
        words = "Customers belong to this team. Give them to another team or to everyone first."
        raise Refusal("IN_USE", words) from error
    write.record("DELETED", "team", id_, before={"name": name})


# --- parts -----------------------------------------------------------------------------------------------------------


async def _user(write: Write, id_: bytes) -> RowMapping:
    row: RowMapping | None = (
        (await write.execute(select(model.User.__table__).where(model.User.id == id_))).mappings().first()
    )
    if row is None:
        raise NotFound("user")
    return row


async def _cleaned(write: Write, values: Mapping[str, Any], id_: bytes | None) -> tuple[dict[str, Any], list[Problem]]:
    given, problems = dict(values), rules.user_problems(values)
    for field, form in (("email", formats.email), ("time_zone", formats.time_zone), ("locale", formats.culture)):
        if field in given:
            try:
                given[field] = form(given[field] or "")
            except ValueError as error:
                problems.append(Problem((field,), str(error), "FORM"))
    if given.get("name"):
        given["name"] = " ".join(given["name"].split())
        given["name_key"] = folded(given["name"])
    if given.get("email"):
        given["email_key"] = folded(given["email"])
        owner = await write.scalar(select(model.User.id).where(model.User.email_key == given["email_key"]))
        if owner not in (None, id_):
            problems.append(Problem(("email",), "Another user has this address.", "TAKEN"))
    if given.get("teams"):
        known = (await write.execute(select(model.Team.id).where(model.Team.id.in_(given["teams"])))).scalars()
        if set(given["teams"]) - set(known):
            problems.append(Problem(("teams",), "There is no such team.", "UNKNOWN"))
    return given, problems


async def _keep_an_admin(write: Write, row: RowMapping) -> None:
    if row["role"] is not Role.ADMIN or not row["is_active"]:
        return
    user = model.User
    admins = select(user.id).where(user.role == Role.ADMIN, user.is_active).order_by(user.id).with_for_update()
    if not set((await write.execute(admins)).scalars()) - {row["id"]}:
        raise Refusal("LAST_ADMIN", "Somebody must stay administrator. Make another user one first.")


async def _join(write: Write, user_id: bytes, teams: Sequence[bytes]) -> None:
    """The user's teams become these, and no others."""
    member = model.TeamMember
    now = set((await write.execute(queries.teams_of(user_id))).scalars())
    if now == set(teams):
        return
    await write.execute(delete(member).where(member.user_id == user_id))
    if teams:
        await write.execute(insert(member), [{"team_id": team, "user_id": user_id} for team in dict.fromkeys(teams)])
    names = {
        row.id: row.name
        for row in await write.execute(select(model.Team.id, model.Team.name).where(model.Team.id.in_({*now, *teams})))
    }
    write.record(
        "CHANGED_TEAMS",
        "user",
        user_id,
        before={"teams": sorted(names[team] for team in now)},
        after={"teams": sorted(names[team] for team in set(teams))},
    )


async def _team_named(write: Write, name: str, id_: bytes | None) -> dict[str, str]:
    name = " ".join(name.split())
    if not 1 <= len(name) <= 80:
        raise Invalid.at("name", "A name has 1 to 80 characters.", "LENGTH")
    owner = await write.scalar(select(model.Team.id).where(model.Team.name_key == folded(name)))
    if owner not in (None, id_):
        raise Invalid.at("name", "Another team has this name.", "TAKEN")
    return {"name": name, "name_key": folded(name)}
