"""What can be done with picklists, and how other domains find a value by its code."""

from touchline.picklists.commands.first_start import seed
from touchline.picklists.commands.values import (
    create_value,
    reorder,
    resolve,
    restore_value,
    retire_value,
    update_value,
)

__all__ = ["create_value", "reorder", "resolve", "restore_value", "retire_value", "seed", "update_value"]
