"""Parts of words and words with typing errors are found by typing."""

from __future__ import annotations

from touchline.migrations import spelling

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    spelling.make("searchable")


def downgrade() -> None:
    spelling.drop("searchable")
