"""What a user can do with interactions: plan, log, change, move, complete, delete, and bring back."""

from touchline.interactions.commands.changing import set_state, update_interaction
from touchline.interactions.commands.completing import Completed, complete_interaction
from touchline.interactions.commands.deleting import (
    SWEEP_DELETED,
    Kept,
    delete_interaction,
    restore_interaction,
    sweep_deleted,
)
from touchline.interactions.commands.moving import reschedule_interaction
from touchline.interactions.commands.planning import (
    Planned,
    log_interaction,
    schedule_interaction,
    schedule_personal_interaction,
)
from touchline.interactions.commands.records import assignee_problems, interaction_seen, team_of_customer

__all__ = [
    "SWEEP_DELETED",
    "Completed",
    "Kept",
    "Planned",
    "assignee_problems",
    "complete_interaction",
    "delete_interaction",
    "interaction_seen",
    "log_interaction",
    "reschedule_interaction",
    "restore_interaction",
    "schedule_interaction",
    "schedule_personal_interaction",
    "set_state",
    "sweep_deleted",
    "team_of_customer",
    "update_interaction",
]
