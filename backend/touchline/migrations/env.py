"""Alembic's entrance: runs the steps on the connection that touchline.migrations.run has opened."""

from __future__ import annotations

from typing import Any, Literal

from alembic import context
from alembic.autogenerate.api import AutogenContext
from sqlalchemy import JSON, BigInteger, String, Text
from sqlalchemy.schema import SchemaItem

from touchline.kernel.types import Id, Instant
from touchline.migrations.tables import declared


def ours(item: SchemaItem, name: str | None, kind: str, reflected: bool, _other: SchemaItem | None) -> bool:
    """Full text search is made by hand (full_text.py) and not declared."""
    if kind == "table" and reflected:
        return "_words" not in (name or "")
    return not (kind == "index" and reflected and (name or "").endswith("_found"))


def spell(kind: str, item: Any, autogen: AutogenContext) -> str | Literal[False]:
    """Types of our own in a migration's words, so that it needs nothing of the program."""
    if kind != "type":
        return False
    if isinstance(item, Id):
        return "ID"
    if isinstance(item, Instant):
        return "INSTANT"
    if isinstance(item, JSON):
        return "JSON"
    if isinstance(item, BigInteger) and item._variant_mapping:
        return "NUMBER"
    if type(item) in (String, Text) and item._variant_mapping:
        return f"words({item.length or ''})"
    return False


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=declared(),
    render_as_batch=True,
    transactional_ddl=True,
    compare_type=True,
    compare_server_default=True,
    include_object=ours,
    render_item=spell,
)
with context.begin_transaction():
    context.run_migrations()
