"""What the worker can do: the handlers of the domains' jobs, and those that recur."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta

from touchline.interactions.commands import SWEEP_DELETED, sweep_deleted
from touchline.kernel.worker import Handler, Recurring
from touchline.people.commands import SWEEP_SIGN_INS, sweep_sign_ins

HANDLERS: Mapping[str, Handler] = {SWEEP_DELETED: sweep_deleted, SWEEP_SIGN_INS: sweep_sign_ins}
RECURRING: Sequence[Recurring] = (
    Recurring(SWEEP_DELETED, timedelta(hours=1)),
    Recurring(SWEEP_SIGN_INS, timedelta(hours=1)),
)
