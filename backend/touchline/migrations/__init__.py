"""The schema's history: up and down on both databases, each time as one transaction, old or new and never between."""

from __future__ import annotations

from touchline.migrations.run import DoesNotFit, check, current, downgrade, draft, head, upgrade

__all__ = ["DoesNotFit", "check", "current", "downgrade", "draft", "head", "upgrade"]
