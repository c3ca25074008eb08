"""The tables as they stand while the first version is built; becomes explicit before it is released."""

from __future__ import annotations

from alembic import op
from sqlalchemy import Table

from touchline.migrations import full_text
from touchline.migrations.tables import declared

revision = "aa01"
down_revision = None
branch_labels = None
depends_on = None


def resolved() -> list[Table]:
    """The tables whose foreign keys lead somewhere; the others' domains are still being written."""
    tables = dict(declared().tables)
    while astray := [
        name
        for name, table in tables.items()
        if any(key.target_fullname.split(".")[0] not in tables for key in table.foreign_keys)
    ]:
        for name in astray:
            del tables[name]
    return list(tables.values())


def upgrade() -> None:
    declared().create_all(op.get_bind(), resolved())
    if any(table.name == "searchable" for table in resolved()):
        full_text.make("searchable")


def downgrade() -> None:
    if any(table.name == "searchable" for table in resolved()):
        full_text.drop("searchable")
    declared().drop_all(op.get_bind(), resolved())
