"""What people can do: sign in and out, look after themselves, and, as administrators, after others."""

from touchline.people.commands.access import (
    SESSION_SECONDS,
    SWEEP_SIGN_INS,
    admit,
    end_session,
    end_sessions,
    sign_in,
    sign_in_with_link,
    sign_out,
    sweep_sign_ins,
)
from touchline.people.commands.tokens import create_token, revoke_token
from touchline.people.commands.users import (
    change_password,
    create_team,
    create_user,
    delete_team,
    one_time_link,
    rename_team,
    set_active,
    update_profile,
    update_user,
    viewer_of,
)

__all__ = [
    "SESSION_SECONDS",
    "SWEEP_SIGN_INS",
    "admit",
    "change_password",
    "create_team",
    "create_token",
    "create_user",
    "delete_team",
    "end_session",
    "end_sessions",
    "one_time_link",
    "rename_team",
    "revoke_token",
    "set_active",
    "sign_in",
    "sign_in_with_link",
    "sign_out",
    "sweep_sign_ins",
    "update_profile",
    "update_user",
    "viewer_of",
]
