"""Tables of people: users, teams, sessions, tokens, sign-in links and attempts."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Boolean, ForeignKey, Index, LargeBinary, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from touchline.kernel.db import Base, one_of
from touchline.kernel.types import Json
from touchline.people.rules import Role, Scope


class Team(Base):
    __tablename__ = "team"
    id: Mapped[bytes] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(80))
    name_key: Mapped[str] = mapped_column(String(160), unique=True)


class User(Base):
    __tablename__ = "app_user"
    id: Mapped[bytes] = mapped_column(primary_key=True)
    version: Mapped[int] = mapped_column(default=1)
    name: Mapped[str] = mapped_column(String(120))
    name_key: Mapped[str] = mapped_column(String(240))
    email: Mapped[str] = mapped_column(String(254))
    email_key: Mapped[str] = mapped_column(String(320), unique=True)
    role: Mapped[Role] = mapped_column(one_of(Role, "role"))
    time_zone: Mapped[str] = mapped_column(String(64))
    locale: Mapped[str] = mapped_column(String(35))
    avatar_color: Mapped[str] = mapped_column(String(7))
    working_hours: Mapped[list[dict[str, str]]] = mapped_column(Json)
    is_active: Mapped[bool] = mapped_column(Boolean())
    password_hash: Mapped[str | None] = mapped_column(Text())
    last_signed_in_at: Mapped[datetime | None]
    created_at: Mapped[datetime]
    __table_args__ = (Index(None, "name_key", "id"),)


class TeamMember(Base):
    __tablename__ = "team_member"
    team_id: Mapped[bytes] = mapped_column(ForeignKey("team.id", ondelete="CASCADE"), primary_key=True)
    user_id: Mapped[bytes] = mapped_column(ForeignKey("app_user.id", ondelete="CASCADE"), primary_key=True)
    __table_args__ = (Index(None, "user_id", "team_id"),)


class Session(Base):
    """A browser that is signed in. Its secret lives in a cookie; here is only its hash."""

    __tablename__ = "session"
    id: Mapped[bytes] = mapped_column(primary_key=True)
    user_id: Mapped[bytes] = mapped_column(ForeignKey("app_user.id", ondelete="CASCADE"), index=True)
    secret_hash: Mapped[bytes] = mapped_column(LargeBinary(32), unique=True)
    by_link: Mapped[bool] = mapped_column(Boolean())
    created_at: Mapped[datetime]
    last_used_at: Mapped[datetime]
    expires_at: Mapped[datetime]


class Token(Base):
    """A personal API token (PPL-3). Its secret was shown once; here is only its hash."""

    __tablename__ = "token"
    id: Mapped[bytes] = mapped_column(primary_key=True)
    user_id: Mapped[bytes] = mapped_column(ForeignKey("app_user.id", ondelete="CASCADE"))
    secret_hash: Mapped[bytes] = mapped_column(LargeBinary(32), unique=True)
    name: Mapped[str] = mapped_column(String(80))
    hint: Mapped[str] = mapped_column(String(16))
    scope: Mapped[Scope] = mapped_column(one_of(Scope, "scope"))
    created_at: Mapped[datetime]
    expires_at: Mapped[datetime | None]
    last_used_at: Mapped[datetime | None]
    revoked_at: Mapped[datetime | None]
    __table_args__ = (Index(None, "user_id", "created_at", "id"),)


class SignInLink(Base):
    """A link that signs in once, within 20 minutes (security.md); here is only its hash."""

    __tablename__ = "sign_in_link"
    id: Mapped[bytes] = mapped_column(primary_key=True)
    user_id: Mapped[bytes] = mapped_column(ForeignKey("app_user.id", ondelete="CASCADE"), index=True)
    secret_hash: Mapped[bytes] = mapped_column(LargeBinary(32), unique=True)
    created_at: Mapped[datetime]
    expires_at: Mapped[datetime]
    used_at: Mapped[datetime | None]


class SignInAttempt(Base):
    """A wrong password. They are counted by account and by address, whatever process took them."""

    __tablename__ = "sign_in_attempt"
    id: Mapped[bytes] = mapped_column(primary_key=True)
    email_key: Mapped[str] = mapped_column(String(320))
    address: Mapped[str] = mapped_column(String(64))
    at: Mapped[datetime]
    __table_args__ = (Index(None, "email_key", "at"), Index(None, "address", "at"))
