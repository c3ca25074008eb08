"""SQL that reads people, and what statements may know about who asks."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Annotated, Any

from sqlalchemy import (
    Boolean,
    ColumnElement,
    Date,
    LargeBinary,
    Select,
    String,
    exists,
    func,
    literal,
    null,
    or_,
    select,
    type_coerce,
)
from sqlalchemy.orm import aliased

from touchline.graph.access import Everyone, When
from touchline.graph.fields import ascending, descending, sorts
from touchline.graph.values import ID, Bound, Day, given, given_many
from touchline.kernel.search import Beginning, begins
from touchline.kernel.statements import Query, named
from touchline.kernel.types import Id, Instant
from touchline.people import model
from touchline.people.rules import Role, UserOrder

viewer_id = given("viewer.id", Id())
viewer_session = given("viewer.session_id", Id())
viewer_teams = given_many("viewer.teams", Id())
viewer_sees_all = given("viewer.sees_all", Boolean())
viewer_is_admin = given("viewer.is_admin", Boolean())
now = given("now", Instant())
today_starts = given("days.today_starts", Instant())
tomorrow_starts = given("days.tomorrow_starts", Instant())
today = Day(
    given("days.today", Date()),
    today_starts,
    tomorrow_starts,
    given("days.today_opens", Instant()),
    given("days.today_closes", Instant()),
)
yesterday_starts = given("days.yesterday_starts", Instant())
last_7_start = given("days.last_7_start", Instant())
last_30_start = given("days.last_30_start", Instant())

users = Everyone()
teams = Everyone()
tokens = When(model.Token, lambda token: token.user_id == viewer_id)
sessions = When(model.Session, lambda session: session.user_id == viewer_id, bypass=viewer_is_admin)

user_orders = sorts(
    UserOrder.NAME,
    {UserOrder.NAME: ascending(model.User.name_key), UserOrder.NEWEST: descending(model.User.created_at)},
)
users_by_name = ascending(model.User.name_key)
teams_by_name = ascending(model.Team.name_key)
tokens_newest_first = descending(model.Token.created_at)
sessions_newest_first = descending(model.Session.last_used_at)


def users_where(
    user: type[model.User],
    text: Annotated[Bound[str] | None, "The beginning of the name or of a word of it, or of the email."] = None,
    active: Annotated[Bound[bool] | None, "Only active users, or only those that are not."] = None,
    roles: Annotated[Bound[list[Role]] | None, "Only users with these roles."] = None,
    teams: Annotated[Bound[list[ID]] | None, "Only members of these teams."] = None,
) -> Sequence[ColumnElement[bool]]:
    clauses: list[ColumnElement[bool]] = []
    if text is not None:
        words = user.name_key.like(literal("% ", String()) + type_coerce(text, Beginning()), escape="\\")
        clauses.append(or_(begins(user.name_key, text), words, begins(user.email_key, text)))
    if active is not None:
        clauses.append(user.is_active == active)
    if roles is not None:
        clauses.append(user.role.in_(roles))
    if teams is not None:
        member = aliased(model.TeamMember)
        clauses.append(exists().where(member.user_id == user.id, member.team_id.in_(teams)))
    return clauses


# --- who comes in ----------------------------------------------------------------------------------------------------

_WHO = (model.User.id, model.User.name, model.User.role, model.User.time_zone)
_SECRET, _AT = named("secret", LargeBinary()), named("at", Instant())


def _with_teams(who: Any) -> Query:
    """One row for each of the user's teams, one without a team for those who are in none."""
    member = model.TeamMember
    return Query(
        who.add_columns(member.team_id).outerjoin(member, member.user_id == model.User.id).order_by(member.team_id)
    )


by_session = _with_teams(
    select(*_WHO, null().label("scope"), model.Session.last_used_at, model.Session.id)
    .select_from(model.User)
    .join(model.Session, model.Session.user_id == model.User.id)
    .where(model.Session.secret_hash == _SECRET, model.Session.expires_at > _AT, model.User.is_active)
)
"""The active user of a session that has not expired; its values are `secret` and `at`."""

by_token = _with_teams(
    select(*_WHO, model.Token.scope, model.Token.last_used_at, model.Token.id)
    .select_from(model.User)
    .join(model.Token, model.Token.user_id == model.User.id)
    .where(
        model.Token.secret_hash == _SECRET,
        model.Token.revoked_at.is_(None),
        or_(model.Token.expires_at.is_(None), model.Token.expires_at > _AT),
        model.User.is_active,
    )
)
"""The active user of a token that is neither revoked nor expired; its values are `secret` and `at`."""


def teams_of(user_id: bytes) -> Select[bytes]:
    return (
        select(model.TeamMember.team_id).where(model.TeamMember.user_id == user_id).order_by(model.TeamMember.team_id)
    )


def wrong_passwords(email_key: str, address: str, since: datetime) -> Select[int, int]:
    """How many since then, for the account and from the address."""
    attempt = model.SignInAttempt
    recent = attempt.at > since
    return select(
        select(func.count()).where(attempt.email_key == email_key, recent).scalar_subquery(),
        select(func.count()).where(attempt.address == address, recent).scalar_subquery(),
    )
