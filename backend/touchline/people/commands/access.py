"""Signing in and out, and telling who comes in (PPL-2, PPL-3)."""

from __future__ import annotations

import asyncio
import hashlib
import secrets
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import datetime, timedelta
from typing import TypeVar
from zoneinfo import ZoneInfo

from pwdlib import PasswordHash
from sqlalchemy import ColumnElement, delete, insert, select, true, update

from touchline.kernel import ids
from touchline.kernel.db import Database, Write
from touchline.kernel.errors import NotFound, Refusal, Throttled, Unavailable
from touchline.kernel.jobs import Claim
from touchline.kernel.text import folded
from touchline.people import model, queries, rules
from touchline.people.rules import Scope, Viewer

SESSION_SECONDS = int(rules.SESSION_LASTS.total_seconds())
SWEEP_SIGN_INS = "SWEEP_SIGN_INS"
USE_NOTED_EVERY = timedelta(minutes=1)
NOTING_TAKES_AT_MOST = 0.2
"""Seconds that a request waits for its use to be noted; a long write elsewhere must not hold up reading."""

Result = TypeVar("Result")

_hasher = PasswordHash.recommended()
_DECOY = _hasher.hash(secrets.token_urlsafe(16))
"""Checked for names that nobody has, so that they take as long as those that somebody has."""


def hashed(secret: str) -> bytes:
    """Secrets are long and random, so one fast hash is enough."""
    return hashlib.sha256(secret.encode()).digest()


_hashing = ThreadPoolExecutor(2, "password")
"""A hash takes 64 MB and a tenth of a second of a processor: two at a time, however many want to sign in."""

_noting: dict[bytes, datetime] = {}
"""Since when the use of a session or token is being noted, or could not be."""


async def _apart(work: Callable[..., Result], *arguments: str) -> Result:
    return await asyncio.get_running_loop().run_in_executor(_hashing, work, *arguments)


async def hash_of(password: str) -> str:
    return await _apart(_hasher.hash, password)


async def fits(password: str, hash_: str | None) -> bool:
    """Whether the password is the one; it takes as long where there is none."""
    right = await _apart(_hasher.verify, password, hash_ or _DECOY)
    return right and hash_ is not None


async def admit(db: Database, *, session: str | None, token: str | None) -> Viewer | None:
    """Whoever the session's or the token's secret belongs to, now: what was revoked a moment ago counts no more."""
    secret = token or session
    if secret is None:
        return None
    now = db.clock()
    found = await db.reads.rows(queries.by_token if token else queries.by_session, secret=hashed(secret), at=now)
    if not found:
        return None
    id_, name, role, time_zone, scope, last_used_at, key, _ = found[0]
    if last_used_at is None or now - last_used_at > USE_NOTED_EVERY:
        await _note_use(db, model.Token if token else model.Session, key, now)
    return Viewer(
        id=id_,
        name=name,
        role=role,
        teams=tuple(row[-1] for row in found if row[-1] is not None),
        zone=ZoneInfo(time_zone),
        writes=scope is not Scope.READ,
        session_id=None if token else key,
    )


async def _note_use(db: Database, table: type[model.Token | model.Session], key: bytes, now: datetime) -> None:
    """Tries for a moment; when somebody else writes for long, it is tried again a minute later."""
    if key in _noting and now - _noting[key] < USE_NOTED_EVERY:
        return
    _noting[key] = now
    with suppress(TimeoutError, Unavailable):
        async with asyncio.timeout(NOTING_TAKES_AT_MOST), db.write() as write:
            await write.execute(update(table).where(table.id == key).values(last_used_at=now))
        del _noting[key]


async def try_password(db: Database, email_key: str, address: str, password: str, hash_: str | None) -> bool:
    """Checks a password; after ten wrong ones in 15 minutes, of an account or from an address, no more (PPL-2).

    An attempt counts before it is checked, so that many at once are not more than ten.
    """
    await _refuse_if(db, email_key, address, rules.is_throttled)
    attempt, id_ = model.SignInAttempt, ids.new()
    async with db.write() as write:
        await write.execute(insert(attempt).values(id=id_, email_key=email_key, address=address[:64], at=write.now))
    try:
        await _refuse_if(db, email_key, address, lambda counted: rules.is_throttled(counted - 1))
    except Throttled:
        async with db.write() as write:
            await write.execute(delete(attempt).where(attempt.id == id_))
        raise
    if not await fits(password, hash_):
        return False
    async with db.write() as write:
        await write.execute(delete(attempt).where(attempt.email_key == email_key))
    return True


async def _refuse_if(db: Database, email_key: str, address: str, enough: Callable[[int], bool]) -> None:
    async with db.read() as connection:
        since = db.clock() - rules.WITHIN
        wrong = (await connection.execute(queries.wrong_passwords(email_key, address[:64], since))).one()
    if any(enough(count) for count in wrong):
        raise Throttled("Too many wrong passwords. Wait a quarter of an hour, or ask an administrator for a link.")


async def sign_in(db: Database, email: str, password: str, address: str) -> tuple[bytes, str]:
    """Opens a session; answers the user and its secret."""
    key, user = folded(email)[:320], model.User
    async with db.read() as connection:
        row = (
            await connection.execute(select(user.id, user.password_hash).where(user.email_key == key, user.is_active))
        ).first()
    if await try_password(db, key, address, password, row.password_hash if row else None) and row is not None:
        async with db.write(row.id) as write:
            return row.id, await open_session(write, row.id)
    raise Refusal("WRONG_PASSWORD", "The email or the password is not right.")


async def sign_in_with_link(db: Database, secret: str) -> tuple[bytes, str]:
    """Opens a session by a one-time link; whoever comes so may set a password without the old one."""
    link, user, now = model.SignInLink, model.User, db.clock()
    async with db.write() as write:
        user_id: bytes | None = await write.scalar(
            update(link)
            .where(link.secret_hash == hashed(secret), link.used_at.is_(None), link.expires_at > now)
            .where(link.user_id.in_(select(user.id).where(user.is_active)))
            .values(used_at=now)
            .returning(link.user_id)
        )
        if user_id is not None:
            write.actor_id = user_id
            return user_id, await open_session(write, user_id, by_link=True)
    raise Refusal("LINK_USED", "This link has been used or is too old. Ask for a new one.")


async def open_session(write: Write, user_id: bytes, *, by_link: bool = False) -> str:
    secret = secrets.token_urlsafe(32)
    await write.execute(
        insert(model.Session).values(
            id=ids.new(),
            user_id=user_id,
            secret_hash=hashed(secret),
            by_link=by_link,
            created_at=write.now,
            last_used_at=write.now,
            expires_at=write.now + rules.SESSION_LASTS,
        )
    )
    await write.execute(update(model.User).where(model.User.id == user_id).values(last_signed_in_at=write.now))
    write.record("SIGNED_IN", "user", user_id)
    return secret


async def sign_out(write: Write, by: Viewer) -> None:
    await write.execute(delete(model.Session).where(model.Session.id == by.session_id))
    write.record("SIGNED_OUT", "user", by.id)


async def end_session(write: Write, by: Viewer, id_: bytes) -> bytes:
    """Ends one session, the viewer's own or, by an administrator, anybody's; answers whose it was."""
    session = model.Session
    whose = session.user_id == by.id
    owner: bytes | None = await write.scalar(
        delete(session).where(session.id == id_, true() if by.is_admin else whose).returning(session.user_id)
    )
    if owner is None:
        raise NotFound("session")
    write.record("ENDED_SESSION", "user", owner)
    return owner


async def end_sessions(write: Write, user_id: bytes, *, but: bytes | None = None) -> None:
    """Ends the user's sessions and unused links; `but` names one session that goes on."""
    session = model.Session
    others: list[ColumnElement[bool]] = [session.user_id == user_id]
    if but is not None:
        others.append(session.id != but)
    await write.execute(delete(session).where(*others))
    await write.execute(delete(model.SignInLink).where(model.SignInLink.user_id == user_id))


async def shut_out(write: Write, user_id: bytes) -> None:
    """Ends everything that lets the user in: sessions, unused links, and tokens, which stay revoked."""
    await end_sessions(write, user_id)
    token = model.Token
    await write.execute(
        update(token).where(token.user_id == user_id, token.revoked_at.is_(None)).values(revoked_at=write.now)
    )


async def sweep_sign_ins(db: Database, claim: Claim) -> None:
    """A job: forgets old attempts, used links and expired sessions."""
    async with db.write() as write:
        now = write.now
        await write.execute(delete(model.SignInAttempt).where(model.SignInAttempt.at < now - rules.WITHIN))
        await write.execute(delete(model.SignInLink).where(model.SignInLink.expires_at < now))
        await write.execute(delete(model.Session).where(model.Session.expires_at < now))
