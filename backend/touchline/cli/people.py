"""`user` and `token`."""

from __future__ import annotations

from datetime import timedelta
from enum import StrEnum
from typing import Annotated, Any

import typer
from sqlalchemy import Row, select

from touchline.cli.opening import link_to, opened, prepare
from touchline.cli.speaking import Failure, table, told
from touchline.kernel import ids
from touchline.kernel.db import Write
from touchline.kernel.text import folded
from touchline.people import commands
from touchline.people.model import Team, Token, User
from touchline.people.rules import Role, Scope, UserValues
from touchline.settings import Settings

users = typer.Typer(help="Users: add, list, deactivate, let in.", no_args_is_help=True, rich_markup_mode=None)
tokens = typer.Typer(help="API tokens: create, list, revoke.", no_args_is_help=True, rich_markup_mode=None)

Email = Annotated[str, typer.Argument(help="The user's email address.", show_default=False)]
Of = Annotated[str, typer.Option("--user", help="The email address of the user.", show_default=False)]


class Spelt(StrEnum):
    """Scopes as one types them."""

    READ = "read"
    READ_WRITE = "read-write"


async def user_named(write: Write, email: str) -> Row[Any]:
    row = (await write.execute(select(User.id, User.email).where(User.email_key == folded(email)))).first()
    if row is None:
        raise Failure(f"There is no user {email}. See: touchline user list")
    return row


@users.command("add")
@told
async def add(
    email: Email,
    name: Annotated[str | None, typer.Option(help="The full name; by default the address's part before the @.")] = None,
    role: Annotated[Role, typer.Option(case_sensitive=False, help="What the user may do.")] = Role.ANALYST,
    team: Annotated[list[str] | None, typer.Option(help="A team of the user, by name; may be repeated.")] = None,
) -> None:
    """Add a user and print the link that lets them in once, within 20 minutes."""
    settings = Settings()
    async with opened(settings) as db, db.write() as write:
        await prepare(write, settings)
        values: UserValues = {"name": name or email.partition("@")[0], "email": email, "role": role}
        values["teams"] = [await team_named(write, one) for one in team or []]
        id_ = await commands.create_user(write, values, default_zone=settings.organisation_time_zone)
        secret = await commands.one_time_link(write, id_)
    print(link_to(settings, secret))


async def team_named(write: Write, name: str) -> bytes:
    id_: bytes | None = await write.scalar(select(Team.id).where(Team.name_key == folded(name)))
    return await commands.create_team(write, name) if id_ is None else id_


@users.command("list")
@told
async def list_users() -> None:
    """List all users."""
    rows = [("EMAIL", "NAME", "ROLE", "ACTIVE", "LAST SIGNED IN")]
    async with opened(Settings()) as db, db.read() as connection:
        for row in await connection.execute(select(User.__table__).order_by(User.name_key, User.id)):
            last = row.last_signed_in_at
            when = "never" if last is None else f"{last:%Y-%m-%d %H:%M} UTC"
            rows.append((row.email, row.name, row.role.value, "yes" if row.is_active else "no", when))
    print(table(rows))


@users.command("deactivate")
@told
async def deactivate(email: Email) -> None:
    """Shut a user out at once, with all their sessions and tokens; what they did stays theirs."""
    async with opened(Settings()) as db, db.write() as write:
        await commands.set_active(write, (await user_named(write, email)).id, False)
    print(f"{email} is deactivated.")


@users.command("activate")
@told
async def activate(email: Email) -> None:
    """Let a deactivated user in again; their tokens stay revoked."""
    async with opened(Settings()) as db, db.write() as write:
        await commands.set_active(write, (await user_named(write, email)).id, True)
    print(f"{email} is active.")


@users.command("link")
@told
async def link(
    email: Email,
    reset: Annotated[bool, typer.Option("--reset", help="Also forget the password and end all sessions.")] = False,
) -> None:
    """Print a link that signs a user in once, within 20 minutes; alone on the last line."""
    settings = Settings()
    async with opened(settings) as db, db.write() as write:
        secret = await commands.one_time_link(write, (await user_named(write, email)).id, reset=reset)
    print(link_to(settings, secret))


# --- tokens ----------------------------------------------------------------------------------------------------------


@tokens.command("create")
@told
async def create(
    user: Of,
    scope: Annotated[Spelt, typer.Option(help="What the token may do.")] = Spelt.READ,
    name: Annotated[str, typer.Option(help="What it is for.")] = "Command line",
    days: Annotated[int | None, typer.Option(min=1, max=730, help="Days until it expires; never without.")] = None,
) -> None:
    """Make an API token and print it, this once, alone on the last line."""
    async with opened(Settings()) as db, db.write() as write:
        expires_at = None if days is None else write.now + timedelta(days=days)
        owner = await user_named(write, user)
        wanted = Scope.READ if scope is Spelt.READ else Scope.READ_WRITE
        _, secret = await commands.create_token(write, owner.id, name=name, scope=wanted, expires_at=expires_at)
    until = "until it is revoked" if days is None else f"for {days} days"
    print(f"A {scope} token of {owner.email}, good {until}. It is shown only now:")
    print(secret)


@tokens.command("list")
@told
async def list_tokens(
    user: Annotated[str | None, typer.Option(help="Only those of this user.", show_default=False)] = None,
) -> None:
    """List API tokens; the secrets themselves are not kept."""
    rows = [("TOKEN", "USER", "NAME", "BEGINS", "SCOPE", "EXPIRES", "LAST USED", "STATE")]
    statement = (
        select(Token.__table__, User.email).join(User, User.id == Token.user_id).order_by(Token.created_at, Token.id)
    )
    if user is not None:
        statement = statement.where(User.email_key == folded(user))
    async with opened(Settings()) as db, db.read() as connection:
        for row in await connection.execute(statement):
            over = row.expires_at is not None and row.expires_at <= db.clock()
            state = "revoked" if row.revoked_at else "expired" if over else "valid"
            dates = ["never" if at is None else f"{at:%Y-%m-%d}" for at in (row.expires_at, row.last_used_at)]
            spelt = Spelt[row.scope.name].value
            rows.append((ids.show("tok", row.id), row.email, row.name, row.hint, spelt, *dates, state))
    print(table(rows))


@tokens.command("revoke")
@told
async def revoke(
    token: Annotated[str, typer.Argument(help="The token as `token list` names it: tok_…", show_default=False)],
) -> None:
    """Stop a token at once."""
    id_ = ids.read(token, "tok")
    if id_ is None:
        raise Failure("Name the token as `touchline token list` does: tok_ and 32 digits.")
    async with opened(Settings()) as db, db.write() as write:
        owner = await write.scalar(select(Token.user_id).where(Token.id == id_))
        if owner is None:
            raise Failure(f"There is no token {token}. See: touchline token list")
        await commands.revoke_token(write, owner, id_)
    print(f"{token} is revoked.")
