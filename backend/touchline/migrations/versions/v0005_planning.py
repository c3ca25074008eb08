"""Interactions are planned: the steps each user uses, where an interaction was moved, what can still come back."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from touchline.migrations.words import ID, INSTANT, JSON, words

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "user_step",
        sa.Column("user_id", ID, nullable=False),
        sa.Column("step_id", ID, nullable=False),
        sa.ForeignKeyConstraint(
            ["step_id"], ["picklist_value.id"], name="user_step_step_id_to_picklist_value", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["user_id"], ["app_user.id"], name="user_step_user_id_to_app_user", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("user_id", "step_id", name="user_step_key"),
    )
    op.create_index("user_step_step_id_user_id", "user_step", ["step_id", "user_id"])

    op.create_index("interaction_assignee_id_occurred_at_id", "interaction", ["assignee_id", "occurred_at", "id"])

    op.create_table(
        "reschedule",
        sa.Column("id", ID, nullable=False),
        sa.Column("interaction_id", ID, nullable=False),
        sa.Column("customer_id", ID, nullable=True),
        sa.Column("moved_by_id", ID, nullable=False),
        sa.Column("moved_at", INSTANT, nullable=False),
        sa.Column("reason", words(500), nullable=True),
        sa.Column("from_family", family("from_family"), nullable=False),
        sa.Column("from_starts_at", INSTANT, nullable=False),
        sa.Column("from_starts_on", sa.Date(), nullable=True),
        sa.Column("from_duration_minutes", sa.Integer(), nullable=True),
        sa.Column("from_deadline_at", INSTANT, nullable=True),
        sa.Column("from_deadline_on", sa.Date(), nullable=True),
        sa.Column("from_ends_on", sa.Date(), nullable=True),
        sa.Column("from_ends_at", INSTANT, nullable=False),
        sa.Column("to_family", family("to_family"), nullable=False),
        sa.Column("to_starts_at", INSTANT, nullable=False),
        sa.Column("to_ends_at", INSTANT, nullable=False),
        sa.ForeignKeyConstraint(
            ["customer_id"], ["customer.id"], name="reschedule_customer_id_to_customer", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["interaction_id"], ["interaction.id"], name="reschedule_interaction_id_to_interaction", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["moved_by_id"], ["app_user.id"], name="reschedule_moved_by_id_to_app_user"),
        sa.PrimaryKeyConstraint("id", name="reschedule_key"),
    )
    op.create_index("reschedule_customer_id", "reschedule", ["customer_id"])
    op.create_index("reschedule_interaction_id_moved_at_id", "reschedule", ["interaction_id", "moved_at", "id"])

    op.create_table(
        "deleted_interaction",
        sa.Column("id", ID, nullable=False),
        sa.Column("customer_id", ID, nullable=True),
        sa.Column("contact_id", ID, nullable=True),
        sa.Column("deleted_by_id", ID, nullable=False),
        sa.Column("deleted_at", INSTANT, nullable=False),
        sa.Column("rows", JSON, nullable=False),
        sa.ForeignKeyConstraint(
            ["contact_id"], ["contact.id"], name="deleted_interaction_contact_id_to_contact", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["customer_id"], ["customer.id"], name="deleted_interaction_customer_id_to_customer", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["deleted_by_id"], ["app_user.id"], name="deleted_interaction_deleted_by_id_to_app_user"
        ),
        sa.PrimaryKeyConstraint("id", name="deleted_interaction_key"),
    )
    op.create_index("deleted_interaction_contact_id", "deleted_interaction", ["contact_id"])
    op.create_index("deleted_interaction_customer_id", "deleted_interaction", ["customer_id"])
    op.create_index("deleted_interaction_deleted_at", "deleted_interaction", ["deleted_at"])


def family(name: str) -> sa.Enum:
    return sa.Enum("APPOINTMENT", "TASK", name=name, native_enum=False, create_constraint=True, length=24)


def downgrade() -> None:
    for table in ("deleted_interaction", "reschedule"):
        op.drop_table(table)
    op.drop_index("interaction_assignee_id_occurred_at_id", "interaction")
    op.drop_table("user_step")
