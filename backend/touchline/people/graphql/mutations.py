"""What people can do: to themselves, and as administrators to others."""

from __future__ import annotations

from typing import Annotated

import strawberry
from strawberry import UNSET

from touchline.graph.context import Context
from touchline.graph.fields import command, open_command, told, written
from touchline.graph.inputs import given, id_of
from touchline.graph.results import InvalidInput, Refused
from touchline.people import commands
from touchline.people.graphql.inputs import (
    ChangePasswordInput,
    CreateTeamInput,
    CreateTokenInput,
    DeleteTeamInput,
    EndSessionInput,
    InviteUserInput,
    RenameTeamInput,
    RevokeTokenInput,
    SignInInput,
    SignInWithLinkInput,
    UpdateProfileInput,
    UpdateUserInput,
    UserInput,
)
from touchline.people.graphql.types import Team, Token, User
from touchline.people.rules import may_administer, may_change_self

# --- coming and going ------------------------------------------------------------------------------------------------


@strawberry.type(description="You are signed in; the session's cookie came with the answer.")
class SignInPayload:
    viewer: User | None = written("You.")


SignInResult = Annotated[
    SignInPayload | InvalidInput | Refused, strawberry.union("SignInResult", description="What `signIn` answers.")
]


async def _entered(context: Context, user_id: bytes, secret: str) -> bytes:
    context.caller.new_session = secret
    context.become(await commands.admit(context.db, session=secret, token=None))
    await context.reader.renew()
    return user_id


async def sign_in(context: Context, input: SignInInput) -> SignInResult:
    entered = await commands.sign_in(context.db, input.email, input.password, context.caller.address)
    return SignInPayload(viewer=await _entered(context, *entered))  # type: ignore[arg-type]  # a payload holds ids


@strawberry.type(description="You are signed in and may set a password; the session's cookie came with the answer.")
class SignInWithLinkPayload:
    viewer: User | None = written("You.")


SignInWithLinkResult = Annotated[
    SignInWithLinkPayload | InvalidInput | Refused,
    strawberry.union("SignInWithLinkResult", description="What `signInWithLink` answers."),
]


async def sign_in_with_link(context: Context, input: SignInWithLinkInput) -> SignInWithLinkResult:
    entered = await commands.sign_in_with_link(context.db, input.token)
    return SignInWithLinkPayload(viewer=await _entered(context, *entered))  # type: ignore[arg-type]  # a payload holds ids


@strawberry.type(description="You are signed out of this browser.")
class SignOutPayload:
    signed_out: bool = told("Always true.")


SignOutResult = Annotated[
    SignOutPayload | InvalidInput | Refused, strawberry.union("SignOutResult", description="What `signOut` answers.")
]


async def sign_out(context: Context) -> SignOutResult:
    async with context.write() as write:
        await commands.sign_out(write, context.viewer)
    context.caller.new_session = ""
    return SignOutPayload(signed_out=True)


@strawberry.type(description="The session that is over: its browser is signed out at once.")
class EndSessionPayload:
    user: User | None = written("Whose session it was.")
    ended_id: strawberry.ID = told("The id it had.")


EndSessionResult = Annotated[
    EndSessionPayload | InvalidInput | Refused,
    strawberry.union("EndSessionResult", description="What `endSession` answers."),
]


async def end_session(context: Context, input: EndSessionInput) -> EndSessionResult:
    async with context.write() as write:
        owner = await commands.end_session(write, context.viewer, id_of(input.id))
    if id_of(input.id) == context.viewer.session_id:
        context.caller.new_session = ""
    return EndSessionPayload(user=owner, ended_id=input.id)  # type: ignore[arg-type]  # a payload holds ids


@strawberry.type(description="Your password is set; your other sessions are ended.")
class ChangePasswordPayload:
    viewer: User | None = written("You.")


ChangePasswordResult = Annotated[
    ChangePasswordPayload | InvalidInput | Refused,
    strawberry.union("ChangePasswordResult", description="What `changePassword` answers."),
]


async def change_password(context: Context, input: ChangePasswordInput) -> ChangePasswordResult:
    current = None if input.current_password is UNSET else input.current_password
    await commands.change_password(context.db, context.viewer, current, input.password, context.caller.address)
    await context.reader.renew()
    return ChangePasswordPayload(viewer=context.viewer.id)


@strawberry.type(description="Your profile as it stands now.")
class UpdateProfilePayload:
    viewer: User | None = written("You.")


UpdateProfileResult = Annotated[
    UpdateProfilePayload | InvalidInput | Refused,
    strawberry.union("UpdateProfileResult", description="What `updateProfile` answers."),
]


async def update_profile(context: Context, input: UpdateProfileInput) -> UpdateProfileResult:
    values = given(input)
    version = values.pop("version")
    async with context.write() as write:
        await commands.update_profile(write, context.viewer, version, values)
    return UpdateProfilePayload(viewer=context.viewer.id)


# --- tokens ----------------------------------------------------------------------------------------------------------


@strawberry.type(description="A token and, this once, its secret.")
class CreateTokenPayload:
    token: Token | None = written("The token.")
    secret: str = told("Send it as `Authorization: Bearer …`. It cannot be shown again.")


CreateTokenResult = Annotated[
    CreateTokenPayload | InvalidInput | Refused,
    strawberry.union("CreateTokenResult", description="What `createToken` answers."),
]


async def create_token(context: Context, input: CreateTokenInput) -> CreateTokenResult:
    expires_at = None if input.expires_at is UNSET else input.expires_at
    async with context.write() as write:
        token, secret = await commands.create_token(
            write, context.viewer.id, name=input.name, scope=input.scope, expires_at=expires_at
        )
    return CreateTokenPayload(token=token, secret=secret)  # type: ignore[arg-type]  # a payload holds ids


@strawberry.type(description="The token that works no more.")
class RevokeTokenPayload:
    token: Token | None = written("As it stands now.")


RevokeTokenResult = Annotated[
    RevokeTokenPayload | InvalidInput | Refused,
    strawberry.union("RevokeTokenResult", description="What `revokeToken` answers."),
]


async def revoke_token(context: Context, input: RevokeTokenInput) -> RevokeTokenResult:
    async with context.write() as write:
        await commands.revoke_token(write, context.viewer.id, id_of(input.id))
    return RevokeTokenPayload(token=id_of(input.id))  # type: ignore[arg-type]  # a payload holds ids


# --- users, for administrators ---------------------------------------------------------------------------------------


@strawberry.type(description="The user that was invited, and the link that lets them in.")
class InviteUserPayload:
    user: User | None = written("The user.")
    link: str = told("Signs in once, within 20 minutes. Hand it over by a way you trust.")


InviteUserResult = Annotated[
    InviteUserPayload | InvalidInput | Refused,
    strawberry.union("InviteUserResult", description="What `inviteUser` answers."),
]


def _link(context: Context, secret: str) -> str:
    return f"{context.services.settings.url}/sign-in#token={secret}"


async def invite_user(context: Context, input: InviteUserInput) -> InviteUserResult:
    zone = context.services.settings.organisation_time_zone
    async with context.write() as write:
        user = await commands.create_user(write, given(input), default_zone=zone)
        secret = await commands.one_time_link(write, user)
    return InviteUserPayload(user=user, link=_link(context, secret))  # type: ignore[arg-type]  # a payload holds ids


@strawberry.type(description="The user that was changed.")
class UpdateUserPayload:
    user: User | None = written("As they stand now.")


UpdateUserResult = Annotated[
    UpdateUserPayload | InvalidInput | Refused,
    strawberry.union("UpdateUserResult", description="What `updateUser` answers."),
]


async def update_user(context: Context, input: UpdateUserInput) -> UpdateUserResult:
    values = given(input)
    id_, version = values.pop("id"), values.pop("version")
    async with context.write() as write:
        await commands.update_user(write, id_, version, values)
    return UpdateUserPayload(user=id_)


@strawberry.type(description="The user who is out.")
class DeactivateUserPayload:
    user: User | None = written("As they stand now.")


DeactivateUserResult = Annotated[
    DeactivateUserPayload | InvalidInput | Refused,
    strawberry.union("DeactivateUserResult", description="What `deactivateUser` answers."),
]


async def deactivate_user(context: Context, input: UserInput) -> DeactivateUserResult:
    async with context.write() as write:
        user = await commands.set_active(write, id_of(input.id), False)
    return DeactivateUserPayload(user=user)  # type: ignore[arg-type]  # a payload holds ids


@strawberry.type(description="The user who is back.")
class ReactivateUserPayload:
    user: User | None = written("As they stand now.")


ReactivateUserResult = Annotated[
    ReactivateUserPayload | InvalidInput | Refused,
    strawberry.union("ReactivateUserResult", description="What `reactivateUser` answers."),
]


async def reactivate_user(context: Context, input: UserInput) -> ReactivateUserResult:
    async with context.write() as write:
        user = await commands.set_active(write, id_of(input.id), True)
    return ReactivateUserPayload(user=user)  # type: ignore[arg-type]  # a payload holds ids


@strawberry.type(description="The link that lets the user in again.")
class ResetUserPayload:
    user: User | None = written("The user; their password is forgotten and their sessions are ended.")
    link: str = told("Signs in once, within 20 minutes. Hand it over by a way you trust.")


ResetUserResult = Annotated[
    ResetUserPayload | InvalidInput | Refused,
    strawberry.union("ResetUserResult", description="What `resetUser` answers."),
]


async def reset_user(context: Context, input: UserInput) -> ResetUserResult:
    async with context.write() as write:
        secret = await commands.one_time_link(write, id_of(input.id), reset=True)
    return ResetUserPayload(user=id_of(input.id), link=_link(context, secret))  # type: ignore[arg-type]  # a payload holds ids


# --- teams -----------------------------------------------------------------------------------------------------------


@strawberry.type(description="The team that was created.")
class CreateTeamPayload:
    team: Team | None = written("As it stands now.")


CreateTeamResult = Annotated[
    CreateTeamPayload | InvalidInput | Refused,
    strawberry.union("CreateTeamResult", description="What `createTeam` answers."),
]


async def create_team(context: Context, input: CreateTeamInput) -> CreateTeamResult:
    async with context.write() as write:
        team = await commands.create_team(write, input.name)
    return CreateTeamPayload(team=team)  # type: ignore[arg-type]  # a payload holds ids


@strawberry.type(description="The team that was renamed.")
class RenameTeamPayload:
    team: Team | None = written("As it stands now.")


RenameTeamResult = Annotated[
    RenameTeamPayload | InvalidInput | Refused,
    strawberry.union("RenameTeamResult", description="What `renameTeam` answers."),
]


async def rename_team(context: Context, input: RenameTeamInput) -> RenameTeamResult:
    async with context.write() as write:
        team = await commands.rename_team(write, id_of(input.id), input.name)
    return RenameTeamPayload(team=team)  # type: ignore[arg-type]  # a payload holds ids


@strawberry.type(description="The team that is no more; its members stay users.")
class DeleteTeamPayload:
    deleted_id: strawberry.ID = told("The id it had.")


DeleteTeamResult = Annotated[
    DeleteTeamPayload | InvalidInput | Refused,
    strawberry.union("DeleteTeamResult", description="What `deleteTeam` answers."),
]


async def delete_team(context: Context, input: DeleteTeamInput) -> DeleteTeamResult:
    async with context.write() as write:
        await commands.delete_team(write, id_of(input.id))
    return DeleteTeamPayload(deleted_id=input.id)


@strawberry.type
class Mutation:
    sign_in: SignInResult = open_command(sign_in, "Opens a session; its cookie comes with the answer (PPL-2).")
    sign_in_with_link: SignInWithLinkResult = open_command(
        sign_in_with_link, "Opens a session by a one-time link (PPL-2)."
    )
    sign_out: SignOutResult = command(sign_out, "Ends this browser's session (PPL-2).", may=lambda viewer: True)
    end_session: EndSessionResult = command(
        end_session,
        "Ends one session: your own or, as an administrator, anybody's (PPL-2).",
        may=may_change_self,
    )
    change_password: ChangePasswordResult = command(
        change_password, "Sets your password and ends your other sessions (PPL-2).", may=may_change_self
    )
    update_profile: UpdateProfileResult = command(
        update_profile, "Changes your name, time zone, locale, colour or working hours (PPL-1).", may=may_change_self
    )
    create_token: CreateTokenResult = command(
        create_token, "Makes a personal API token and shows its secret this once (PPL-3).", may=may_change_self
    )
    revoke_token: RevokeTokenResult = command(
        revoke_token, "One of your tokens stops working at once (PPL-3).", may=may_change_self
    )
    invite_user: InviteUserResult = command(
        invite_user, "Makes a user and a link for them (PPL-2).", may=may_administer
    )
    update_user: UpdateUserResult = command(
        update_user, "Changes a user; a new role or email signs them out (PPL-1).", may=may_administer
    )
    deactivate_user: DeactivateUserResult = command(
        deactivate_user, "Shuts a user out: sessions and tokens end at once (PPL-2).", may=may_administer
    )
    reactivate_user: ReactivateUserResult = command(
        reactivate_user, "Lets a user in again; their old tokens stay revoked (PPL-2).", may=may_administer
    )
    reset_user: ResetUserResult = command(
        reset_user, "Forgets a user's password and makes a link for them (PPL-2).", may=may_administer
    )
    create_team: CreateTeamResult = command(create_team, "Makes a team (PPL-5).", may=may_administer)
    rename_team: RenameTeamResult = command(rename_team, "Renames a team.", may=may_administer)
    delete_team: DeleteTeamResult = command(
        delete_team, "Deletes a team that no customer belongs to.", may=may_administer
    )
