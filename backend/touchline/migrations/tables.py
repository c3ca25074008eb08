"""The tables as the domains declare them now, for comparing with what the migrations made."""

from __future__ import annotations

import importlib
import pkgutil

from sqlalchemy import MetaData

import touchline
from touchline.kernel.tables import Base


def declared() -> MetaData:
    """Imports the kernel's tables and every `model` room of every domain."""
    for own in ("changes", "jobs"):
        importlib.import_module(f"touchline.kernel.{own}")
    for domain in pkgutil.iter_modules(touchline.__path__, "touchline."):
        if domain.ispkg and any(room.name == "model" for room in rooms(domain.name)):
            importlib.import_module(f"{domain.name}.model")
    return Base.metadata


def rooms(domain: str) -> list[pkgutil.ModuleInfo]:
    return list(pkgutil.iter_modules(importlib.import_module(domain).__path__))
