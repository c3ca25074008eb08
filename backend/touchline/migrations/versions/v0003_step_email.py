"""The process step E-mail has the code EMAIL; the first databases were given E_MAIL, which nothing protects."""

from __future__ import annotations

from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute(
        "UPDATE picklist_value SET code = 'EMAIL' WHERE picklist = 'STEP' AND code = 'E_MAIL' AND family = 'EMAIL' "
        "AND NOT EXISTS (SELECT 1 FROM picklist_value other WHERE other.picklist = 'STEP' AND other.code = 'EMAIL')"
    )


def downgrade() -> None:
    """The program before calls it EMAIL too: nothing to undo."""
