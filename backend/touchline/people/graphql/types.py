"""What can be read of people: types and root fields."""

from __future__ import annotations

import operator
from datetime import datetime

import strawberry

from touchline.graph.connections import Connection
from touchline.graph.fields import (
    Node,
    Via,
    by_id,
    column,
    connection,
    derived,
    embedded,
    entity,
    enum,
    listed,
    many,
    own,
)
from touchline.people import model, queries
from touchline.people.rules import Role, Scope, UserOrder

enum(
    Role,
    "What a user may do (PPL-6).",
    ADMIN="Everything a manager may, and users, picklists, settings.",
    MANAGER="Sees all customers; writes, merges and erases.",
    ANALYST="Sees the customers of their teams and of everyone, and writes on them.",
    VIEWER="Sees the customers of their teams and of everyone, and changes nothing.",
)
enum(
    Scope,
    "What a token may do (PPL-3).",
    READ="Only read.",
    READ_WRITE="Whatever its user may do.",
)
enum(UserOrder, "Orders of users.", NAME="By name, A to Z.", NEWEST="The one who came last comes first.")


@strawberry.type(description="A span of a working week, in the user's time zone.")
class WorkingHours:
    day: str = strawberry.field(description="MONDAY to SUNDAY.")
    starts: str = strawberry.field(description="HH:MM, from 00:00.")
    ends: str = strawberry.field(description="HH:MM, up to 24:00; after the start.")


@entity(model.Team, prefix="tea", visible=queries.teams, description="Users who look after the same customers (PPL-5).")
class Team(Node):
    name: str = column("Unique, whatever its accents and case.")
    members: list[User] = many(
        Via(model.TeamMember.team_id, model.TeamMember.user_id),
        queries.users_by_name,
        "By name, the first hundred.",
        size=100,
    )


@entity(
    model.Token,
    prefix="tok",
    visible=queries.tokens,
    description="A personal API token (PPL-3). Only its owner sees it, and its secret only once.",
)
class Token(Node):
    name: str = column("What it is for.")
    hint: str = column("The secret's beginning and end, to tell tokens apart.")
    scope: Scope = column("What it may do.")
    created_at: datetime = column("When it was made, in UTC.")
    expires_at: datetime | None = column("When it stops working, in UTC; null for never.")
    last_used_at: datetime | None = column("When it was last used, in UTC, to the minute.")
    revoked_at: datetime | None = column("When it was revoked, in UTC.")


@entity(
    model.Session,
    prefix="ses",
    visible=queries.sessions,
    description="A browser that somebody is signed in with (PPL-2). Its user sees it, and administrators.",
)
class Session(Node):
    created_at: datetime = column("When it was signed in, in UTC.")
    last_used_at: datetime = column("When it was last used, in UTC, to the minute.")
    expires_at: datetime = column("When one has to sign in again, in UTC.")
    is_current: bool = derived(
        operator.eq,
        "Whether this request came by it.",
        needs=(model.Session.id, queries.viewer_session),
    )


@entity(model.User, prefix="usr", visible=queries.users, description="Somebody who works here (PPL-1).")
class User(Node):
    name: str = column("As colleagues know them.")
    email: str = column("The address they sign in with.")
    role: Role = column("What they may do.")
    time_zone: str = column("IANA name; their days and presets are reckoned in it.")
    locale: str = column("Language and region of the app for them, a BCP 47 tag.")
    avatar_color: str = column("The colour behind their initials, as #rrggbb.")
    working_hours: list[WorkingHours] = embedded("When they can be met.")
    is_active: bool = column("Whether they may sign in and be assigned work.")
    last_signed_in_at: datetime | None = column("When they last signed in, in UTC.")
    created_at: datetime = column("When they were invited, in UTC.")
    version: int = column("Grows with each change; send it back when you change the user.")
    teams: list[Team] = many(
        Via(model.TeamMember.user_id, model.TeamMember.team_id),
        queries.teams_by_name,
        "The teams they are in, by name.",
        size=50,
    )
    tokens: Connection[Token] = connection(
        queries.tokens_newest_first, "Your own tokens, newest first; nobody else's.", key=model.Token.user_id
    )
    sessions: Connection[Session] = connection(
        queries.sessions_newest_first,
        "Where they are signed in; for themselves and administrators.",
        key=model.Session.user_id,
    )


@strawberry.type
class Query:
    viewer: User | None = own(queries.viewer_id, "You.")
    user: User | None = by_id("A user.")
    users: Connection[User] = connection(queries.user_orders, "Everybody who works here.", narrow=queries.users_where)
    teams: list[Team] = listed(queries.teams_by_name, "All teams, by name.")
