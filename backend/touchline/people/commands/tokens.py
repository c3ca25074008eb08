"""Personal API tokens (PPL-3)."""

from __future__ import annotations

import secrets
from datetime import datetime

from sqlalchemy import insert, update

from touchline.kernel import ids
from touchline.kernel.db import Write
from touchline.kernel.errors import Invalid, NotFound
from touchline.people import model, rules
from touchline.people.commands.access import hashed
from touchline.people.rules import Scope


async def create_token(
    write: Write, user_id: bytes, *, name: str, scope: Scope, expires_at: datetime | None = None
) -> tuple[bytes, str]:
    """A new token of the user: its id, and its secret, which is shown only now."""
    problems = rules.token_problems(name, expires_at, write.now)
    if problems:
        raise Invalid(problems)
    id_, secret = ids.new(), f"tl_{secrets.token_urlsafe(32)}"
    await write.execute(
        insert(model.Token).values(
            id=id_,
            user_id=user_id,
            secret_hash=hashed(secret),
            name=name.strip(),
            hint=f"{secret[:6]}…{secret[-3:]}",
            scope=scope,
            created_at=write.now,
            expires_at=expires_at,
        )
    )
    write.record("CREATED", "token", id_, after={"name": name.strip(), "scope": scope})
    return id_, secret


async def revoke_token(write: Write, user_id: bytes, id_: bytes) -> None:
    """The token of that user stops working at once."""
    token = model.Token
    done = await write.execute(
        update(token)
        .where(token.id == id_, token.user_id == user_id, token.revoked_at.is_(None))
        .values(revoked_at=write.now)
    )
    if done.rowcount == 0:
        raise NotFound("token")
    write.record("REVOKED", "token", id_)
