"""The tables as they stand while the first version is built; becomes explicit before it is released."""

from __future__ import annotations

from alembic import op

from touchline.migrations import full_text
from touchline.migrations.tables import declared

revision = "aa01"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    declared().create_all(op.get_bind())
    if "searchable" in declared().tables:
        full_text.make("searchable")


def downgrade() -> None:
    if "searchable" in declared().tables:
        full_text.drop("searchable")
    declared().drop_all(op.get_bind())
