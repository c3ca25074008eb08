"""What mutations on people take. A field that is left out stays as it is."""

from __future__ import annotations

from datetime import datetime

import strawberry
from strawberry import UNSET, field

from touchline.graph.inputs import NEVER_NULL
from touchline.people.rules import Role, Scope


@strawberry.input(description="Email and password (PPL-2).")
class SignInInput:
    email: str = field(description="The address of your account.")
    password: str = field(description="Ten wrong ones within 15 minutes, and it waits.")


@strawberry.input(description="A one-time link's secret (PPL-2).")
class SignInWithLinkInput:
    token: str = field(description="What stands after `#token=` in the link. It works once, within 20 minutes.")


@strawberry.input(description="Your new password.")
class ChangePasswordInput:
    current_password: str | None = field(
        default=UNSET, description="The one you have; not asked after signing in by a one-time link."
    )
    password: str = field(description="At least 12 characters.")


@strawberry.input(description="A span of a working week.")
class WorkingHoursInput:
    day: str = field(description="MONDAY to SUNDAY.")
    starts: str = field(description="HH:MM, from 00:00.")
    ends: str = field(description="HH:MM, up to 24:00; after the start.")


@strawberry.input(description="What to change of yourself.")
class UpdateProfileInput:
    version: int = field(description="The version that you saw.")
    name: str | None = field(default=UNSET, metadata=NEVER_NULL, description="1 to 120 characters.")
    time_zone: str | None = field(default=UNSET, metadata=NEVER_NULL, description="IANA name, such as Europe/Vienna.")
    locale: str | None = field(default=UNSET, metadata=NEVER_NULL, description="A BCP 47 tag, such as en or de-AT.")
    avatar_color: str | None = field(default=UNSET, metadata=NEVER_NULL, description="As #rrggbb.")
    working_hours: list[WorkingHoursInput] | None = field(
        default=UNSET, metadata=NEVER_NULL, description="All spans of the week."
    )


@strawberry.input(description="A new user (PPL-2).")
class InviteUserInput:
    name: str = field(description="1 to 120 characters.")
    email: str = field(description="The address they will sign in with.")
    role: Role = field(description="What they may do.")
    time_zone: str | None = field(
        default=UNSET, metadata=NEVER_NULL, description="IANA name; the organisation's if left out."
    )
    locale: str | None = field(default=UNSET, metadata=NEVER_NULL, description="A BCP 47 tag; en if left out.")
    teams: list[strawberry.ID] | None = field(default=UNSET, metadata=NEVER_NULL, description="The teams they are in.")


@strawberry.input(description="What to change of a user.")
class UpdateUserInput:
    id: strawberry.ID = field(description="Which user.")
    version: int = field(description="The version that you saw.")
    name: str | None = field(default=UNSET, metadata=NEVER_NULL, description="1 to 120 characters.")
    email: str | None = field(
        default=UNSET, metadata=NEVER_NULL, description="The address they sign in with; a change signs them out."
    )
    role: Role | None = field(
        default=UNSET, metadata=NEVER_NULL, description="What they may do; a change signs them out."
    )
    time_zone: str | None = field(default=UNSET, metadata=NEVER_NULL, description="IANA name.")
    locale: str | None = field(default=UNSET, metadata=NEVER_NULL, description="A BCP 47 tag.")
    teams: list[strawberry.ID] | None = field(default=UNSET, metadata=NEVER_NULL, description="All teams they are in.")


@strawberry.input(description="Which user.")
class UserInput:
    id: strawberry.ID = field(description="The user's id.")


@strawberry.input(description="A new personal API token (PPL-3).")
class CreateTokenInput:
    name: str = field(description="What it is for, 1 to 80 characters.")
    scope: Scope = field(description="What it may do.")
    expires_at: datetime | None = field(
        default=UNSET, description="When it stops working, within two years; null for never."
    )


@strawberry.input(description="Which token.")
class RevokeTokenInput:
    id: strawberry.ID = field(description="One of your own tokens.")


@strawberry.input(description="Which session.")
class EndSessionInput:
    id: strawberry.ID = field(description="One of your own sessions; an administrator ends anybody's.")


@strawberry.input(description="A new team (PPL-5).")
class CreateTeamInput:
    name: str = field(description="Unique, 1 to 80 characters.")


@strawberry.input(description="A team's new name.")
class RenameTeamInput:
    id: strawberry.ID = field(description="Which team.")
    name: str = field(description="Unique, 1 to 80 characters.")


@strawberry.input(description="Which team.")
class DeleteTeamInput:
    id: strawberry.ID = field(description="A team that no customer belongs to.")
