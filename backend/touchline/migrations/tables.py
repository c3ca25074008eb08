"""The tables as the domains declare them now, for comparing with what the migrations made."""

from __future__ import annotations

import importlib
from pathlib import Path

from sqlalchemy import MetaData

import touchline
from touchline.kernel.tables import Base


def declared() -> MetaData:
    """Imports the kernel's tables and every `model` room of every domain."""
    for own in ("changes", "jobs"):
        importlib.import_module(f"touchline.kernel.{own}")
    for folder in touchline.__path__:
        for room in sorted(Path(folder).glob("*/model*")):
            importlib.import_module(f"touchline.{room.parent.name}.model")
    return Base.metadata
