"""Signing in and out, and telling who comes in (PPL-2, PPL-3)."""

from __future__ import annotations

import asyncio
import hashlib
import secrets
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from pwdlib import PasswordHash
from sqlalchemy import ColumnElement, delete, insert, select, update

from touchline.kernel import ids
from touchline.kernel.db import Database, Write
from touchline.kernel.errors import Refusal, Throttled
from touchline.kernel.jobs import Claim
from touchline.kernel.text import folded
from touchline.people import model, queries, rules
from touchline.people.rules import Scope, Viewer

SESSION_SECONDS = int(rules.SESSION_LASTS.total_seconds())
SWEEP_SIGN_INS = "SWEEP_SIGN_INS"
USE_NOTED_EVERY = timedelta(minutes=1)

_hasher = PasswordHash.recommended()
_DECOY = _hasher.hash(secrets.token_urlsafe(16))
"""Checked for names that nobody has, so that they take as long as those that somebody has."""


def hashed(secret: str) -> bytes:
    """Secrets are long and random, so one fast hash is enough."""
    return hashlib.sha256(secret.encode()).digest()


async def hash_of(password: str) -> str:
    return await asyncio.to_thread(_hasher.hash, password)


async def _fits(password: str, hash_: str | None) -> bool:
    right = await asyncio.to_thread(_hasher.verify, password, hash_ or _DECOY)
    return right and hash_ is not None


async def is_password_of(write: Write, user_id: bytes, password: str) -> bool:
    return await _fits(password, await write.scalar(select(model.User.password_hash).where(model.User.id == user_id)))


async def admit(db: Database, *, session: str | None, token: str | None) -> Viewer | None:
    """Whoever the session's or the token's secret belongs to, now: what was revoked a moment ago counts no more."""
    secret = token or session
    if secret is None:
        return None
    now = db.clock()
    find = queries.by_token if token else queries.by_session
    async with db.read() as connection:
        row = (await connection.execute(find(hashed(secret), now))).mappings().first()
        if row is None:
            return None
        teams = tuple((await connection.execute(queries.teams_of(row["id"]))).scalars())
    if row["last_used_at"] is None or now - row["last_used_at"] > USE_NOTED_EVERY:
        await _note_use(db, row.get("token_id"), row.get("session_id"), now)
    return Viewer(
        id=row["id"],
        name=row["name"],
        role=row["role"],
        teams=teams,
        zone=ZoneInfo(row["time_zone"]),
        writes=row.get("scope") is not Scope.READ,
        session_id=row.get("session_id"),
    )


async def _note_use(db: Database, token_id: bytes | None, session_id: bytes | None, now: datetime) -> None:
    async with db.write() as write:
        if token_id is not None:
            await write.execute(update(model.Token).where(model.Token.id == token_id).values(last_used_at=now))
        else:
            await write.execute(update(model.Session).where(model.Session.id == session_id).values(last_used_at=now))


async def sign_in(db: Database, email: str, password: str, address: str) -> tuple[bytes, str]:
    """Opens a session; answers the user and its secret. Ten wrong passwords in 15 minutes are enough (PPL-2)."""
    key, now = folded(email)[:320], db.clock()
    user = model.User
    async with db.read() as connection:
        wrong = (await connection.execute(queries.wrong_passwords(key, address, now - rules.WITHIN))).one()
        row = (
            await connection.execute(select(user.id, user.password_hash).where(user.email_key == key, user.is_active))
        ).first()
    if any(rules.is_throttled(count) for count in wrong):
        raise Throttled("Too many wrong passwords. Wait a quarter of an hour, or ask an administrator for a link.")
    right = await _fits(password, row.password_hash if row else None)
    async with db.write(row.id if row and right else None) as write:
        if row is not None and right:
            await write.execute(delete(model.SignInAttempt).where(model.SignInAttempt.email_key == key))
            return row.id, await open_session(write, row.id)
        await write.execute(
            insert(model.SignInAttempt).values(id=ids.new(), email_key=key, address=address[:64], at=now)
        )
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


async def end_sessions(write: Write, user_id: bytes, *, but: bytes | None = None) -> None:
    """Ends the user's sessions and unused links; `but` names one session that goes on."""
    session = model.Session
    others: list[ColumnElement[bool]] = [session.user_id == user_id]
    if but is not None:
        others.append(session.id != but)
    await write.execute(delete(session).where(*others))
    await write.execute(delete(model.SignInLink).where(model.SignInLink.user_id == user_id))


async def sweep_sign_ins(db: Database, claim: Claim) -> None:
    """A job: forgets old attempts, used links and expired sessions."""
    async with db.write() as write:
        now = write.now
        await write.execute(delete(model.SignInAttempt).where(model.SignInAttempt.at < now - rules.WITHIN))
        await write.execute(delete(model.SignInLink).where(model.SignInLink.expires_at < now))
        await write.execute(delete(model.Session).where(model.Session.expires_at < now))
