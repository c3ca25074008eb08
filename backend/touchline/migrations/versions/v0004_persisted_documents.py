"""Registered documents, found by their hash."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from touchline.migrations.words import ID, INSTANT, words

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "persisted_document",
        sa.Column("id", ID, nullable=False),
        sa.Column("hash", words(64), nullable=False),
        sa.Column("name", words(200), nullable=False),
        sa.Column("text", words(), nullable=False),
        sa.Column("registered_at", INSTANT, nullable=False),
        sa.Column("registered_by_id", ID, nullable=True),
        sa.ForeignKeyConstraint(
            ["registered_by_id"], ["app_user.id"], name="persisted_document_registered_by_id_to_app_user"
        ),
        sa.PrimaryKeyConstraint("id", name="persisted_document_key"),
        sa.UniqueConstraint("hash", name="persisted_document_hash_once"),
    )
    op.create_index("persisted_document_registered_at_id", "persisted_document", ["registered_at", "id"])


def downgrade() -> None:
    op.drop_table("persisted_document")
