"""What most commands begin with: the settings, a database that fits, and the first administrator."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from sqlalchemy import Row, func, select

from touchline import migrations
from touchline.kernel import engines
from touchline.kernel.db import Database, Write
from touchline.people import commands as people
from touchline.people.model import User
from touchline.people.rules import Role
from touchline.picklists import commands as picklists
from touchline.settings import Settings

FIRST_ADMIN = "admin@example.com"


@asynccontextmanager
async def opened(settings: Settings, *, patience: float = engines.PATIENCE) -> AsyncIterator[Database]:
    """The database, if its tables are those that this program needs; closed afterwards."""
    db = Database.open(settings.database_url, patience=patience)
    try:
        await migrations.check(db)
        yield db
    finally:
        await db.close()


async def prepare(write: Write, settings: Settings) -> bool:
    """At the first start: the picklists and an administrator without a password. Says whether this was the first."""
    await picklists.seed(write)
    if await write.scalar(select(func.count()).select_from(User)):
        return False
    await people.create_user(
        write,
        {"name": "Administrator", "email": FIRST_ADMIN, "role": Role.ADMIN},
        default_zone=settings.organisation_time_zone,
    )
    return True


async def has_anybody_signed_in(write: Write) -> bool:
    signed_in = select(func.count()).select_from(User).where(User.last_signed_in_at.is_not(None))
    return bool(await write.scalar(signed_in))


async def first_admin(write: Write) -> Row[tuple[bytes, str]] | None:
    """Id and email of the first active administrator."""
    first = (
        select(User.id, User.email).where(User.role == Role.ADMIN, User.is_active).order_by(User.created_at, User.id)
    )
    return (await write.execute(first.limit(1))).first()


def link_to(settings: Settings, secret: str) -> str:
    """The secret stands behind the #, which browsers keep to themselves, so that it is in no log."""
    return f"{settings.url}/sign-in#token={secret}"
