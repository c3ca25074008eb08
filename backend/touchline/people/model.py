"""Tables of people: users, teams, sessions, tokens, sign-in links and attempts."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Boolean, ForeignKey, Index, String, text
from sqlalchemy.orm import Mapped, mapped_column

from touchline.kernel.db import Base, one_of
from touchline.kernel.types import Json
from touchline.people.rules import Role


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
    email: Mapped[str] = mapped_column(String(254))
    email_key: Mapped[str] = mapped_column(String(320), unique=True)
    role: Mapped[Role] = mapped_column(one_of(Role, "role"))
    time_zone: Mapped[str] = mapped_column(String(64))
    locale: Mapped[str] = mapped_column(String(35))
    avatar_color: Mapped[str] = mapped_column(String(7))
    working_hours: Mapped[list[dict[str, str]]] = mapped_column(Json)
    is_active: Mapped[bool] = mapped_column(Boolean(), server_default=text("true"))
    password_hash: Mapped[str | None] = mapped_column(String(255))
    created_at: Mapped[datetime]
    __table_args__ = (Index(None, "name", "id"),)


class TeamMember(Base):
    __tablename__ = "team_member"
    team_id: Mapped[bytes] = mapped_column(ForeignKey("team.id", ondelete="CASCADE"), primary_key=True)
    user_id: Mapped[bytes] = mapped_column(ForeignKey("app_user.id", ondelete="CASCADE"), primary_key=True)
    __table_args__ = (Index(None, "user_id", "team_id"),)


