"""The first tables: people, picklists, customers, the journey, interactions and action items; the log and the jobs."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from touchline.migrations import full_text
from touchline.migrations.words import ID, INSTANT, JSON, NUMBER, words

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "app_user",
        sa.Column("id", ID, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("name", words(120), nullable=False),
        sa.Column("name_key", words(240), nullable=False),
        sa.Column("email", words(254), nullable=False),
        sa.Column("email_key", words(320), nullable=False),
        sa.Column(
            "role",
            sa.Enum(
                "ADMIN",
                "MANAGER",
                "ANALYST",
                "VIEWER",
                name="role",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=False,
        ),
        sa.Column("time_zone", words(64), nullable=False),
        sa.Column("locale", words(35), nullable=False),
        sa.Column("avatar_color", words(7), nullable=False),
        sa.Column("working_hours", JSON, nullable=False),
        sa.Column("is_active", sa.Boolean(), nullable=False),
        sa.Column("password_hash", words(), nullable=True),
        sa.Column("last_signed_in_at", INSTANT, nullable=True),
        sa.Column("created_at", INSTANT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="app_user_key"),
        sa.UniqueConstraint("email_key", name="app_user_email_key_once"),
    )
    op.create_index("app_user_name_key_id", "app_user", ["name_key", "id"])

    op.create_table(
        "change",
        sa.Column("sequence", NUMBER, autoincrement=True, nullable=False),
        sa.Column("transaction", sa.BigInteger(), nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.Column("at", INSTANT, nullable=False),
        sa.Column("user_id", ID, nullable=True),
        sa.Column("kind", words(60), nullable=False),
        sa.Column("entity", words(60), nullable=False),
        sa.Column("entity_id", ID, nullable=False),
        sa.Column("customer_id", ID, nullable=True),
        sa.Column("fields", JSON, nullable=False),
        sa.PrimaryKeyConstraint("sequence", name="change_key"),
        sa.UniqueConstraint("id", name="change_id_once"),
        sqlite_autoincrement=True,
    )
    op.create_index("change_customer_id_sequence", "change", ["customer_id", "sequence"])
    op.create_index("change_entity_id_sequence", "change", ["entity_id", "sequence"])
    op.create_index("change_transaction_sequence", "change", ["transaction", "sequence"])

    op.create_table(
        "contact_group",
        sa.Column("id", ID, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("name", words(120), nullable=False),
        sa.Column("name_key", words(240), nullable=False),
        sa.Column("description", words(), nullable=True),
        sa.Column("is_active", sa.Boolean(), nullable=False),
        sa.Column("created_at", INSTANT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="contact_group_key"),
        sa.UniqueConstraint("name_key", name="contact_group_name_key_once"),
    )
    op.create_table(
        "job",
        sa.Column("id", ID, nullable=False),
        sa.Column("kind", words(60), nullable=False),
        sa.Column("payload", JSON, nullable=False),
        sa.Column("dedupe", words(200), nullable=True),
        sa.Column("created_at", INSTANT, nullable=False),
        sa.Column("run_at", INSTANT, nullable=False),
        sa.Column("due_at", INSTANT, nullable=True),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("last_error", words(), nullable=True),
        sa.Column("done_at", INSTANT, nullable=True),
        sa.Column("dead_at", INSTANT, nullable=True),
        sa.PrimaryKeyConstraint("id", name="job_key"),
        sa.UniqueConstraint("dedupe", name="job_dedupe_once"),
    )
    op.create_index("job_done_at", "job", ["done_at"])
    op.create_index("job_due_at", "job", ["due_at"])

    op.create_table(
        "picklist_value",
        sa.Column("id", ID, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column(
            "picklist",
            sa.Enum(
                "MEDIUM",
                "PURPOSE",
                "STEP",
                "OUTCOME",
                "NEXT_ACTION",
                "SOURCE_TYPE",
                "SOURCE_REASON",
                "LIFECYCLE_STAGE",
                "OPPORTUNITY_STAGE",
                "AGREEMENT_TYPE",
                "CANCEL_REASON",
                name="picklist",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=False,
        ),
        sa.Column("code", words(60), nullable=False),
        sa.Column("label", words(80), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("retired_at", INSTANT, nullable=True),
        sa.Column(
            "tone",
            sa.Enum(
                "POSITIVE", "NEGATIVE", "NEUTRAL", name="tone", native_enum=False, create_constraint=True, length=24
            ),
            nullable=True,
        ),
        sa.Column("reached", sa.Boolean(), nullable=True),
        sa.Column("reminds", sa.Boolean(), nullable=True),
        sa.Column(
            "family",
            sa.Enum(
                "SALES",
                "PURCHASE",
                "DELIVERY",
                "PROJECT",
                "SUPPORT",
                "ADMINISTRATIVE",
                "PRIVATE",
                "EMAIL",
                name="family",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=True,
        ),
        sa.Column("number", sa.Integer(), nullable=True),
        sa.Column("stamps_update_date", sa.Boolean(), nullable=True),
        sa.Column("concludes_with_id", ID, nullable=True),
        sa.ForeignKeyConstraint(
            ["concludes_with_id"], ["picklist_value.id"], name="picklist_value_concludes_with_id_to_picklist_value"
        ),
        sa.PrimaryKeyConstraint("id", name="picklist_value_key"),
        sa.UniqueConstraint("picklist", "code", name="picklist_value_picklist_code_once"),
    )
    op.create_index("picklist_value_picklist_position_id", "picklist_value", ["picklist", "position", "id"])

    op.create_table(
        "sign_in_attempt",
        sa.Column("id", ID, nullable=False),
        sa.Column("email_key", words(320), nullable=False),
        sa.Column("address", words(64), nullable=False),
        sa.Column("at", INSTANT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="sign_in_attempt_key"),
    )
    op.create_index("sign_in_attempt_address_at", "sign_in_attempt", ["address", "at"])
    op.create_index("sign_in_attempt_email_key_at", "sign_in_attempt", ["email_key", "at"])

    op.create_table(
        "tag",
        sa.Column("id", ID, nullable=False),
        sa.Column("name", words(60), nullable=False),
        sa.Column("name_key", words(120), nullable=False),
        sa.PrimaryKeyConstraint("id", name="tag_key"),
        sa.UniqueConstraint("name_key", name="tag_name_key_once"),
    )
    op.create_table(
        "team",
        sa.Column("id", ID, nullable=False),
        sa.Column("name", words(80), nullable=False),
        sa.Column("name_key", words(160), nullable=False),
        sa.PrimaryKeyConstraint("id", name="team_key"),
        sa.UniqueConstraint("name_key", name="team_name_key_once"),
    )
    op.create_table(
        "customer",
        sa.Column("id", ID, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum("COMPANY", "PERSON", name="kind", native_enum=False, create_constraint=True, length=24),
            nullable=False,
        ),
        sa.Column(
            "relationship",
            sa.Enum(
                "PROSPECT",
                "CUSTOMER",
                "FORMER",
                "SUPPLIER",
                name="relationship",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=False,
        ),
        sa.Column("registered", sa.Boolean(), nullable=False),
        sa.Column("name", words(200), nullable=False),
        sa.Column("name_key", words(400), nullable=False),
        sa.Column("first_name", words(100), nullable=True),
        sa.Column("last_name", words(100), nullable=True),
        sa.Column("email", words(254), nullable=True),
        sa.Column("phone", words(40), nullable=True),
        sa.Column("street", words(200), nullable=True),
        sa.Column("postcode", words(20), nullable=True),
        sa.Column("town", words(100), nullable=True),
        sa.Column("town_key", words(200), nullable=True),
        sa.Column("region", words(100), nullable=True),
        sa.Column("country", words(2), nullable=True),
        sa.Column("fiscal_number", words(40), nullable=True),
        sa.Column("commercial_number", words(40), nullable=True),
        sa.Column("national_id_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("national_id_masked", words(40), nullable=True),
        sa.Column("national_id_country", words(2), nullable=True),
        sa.Column("culture", words(35), nullable=True),
        sa.Column("time_zone", words(64), nullable=False),
        sa.Column("notes", words(), nullable=True),
        sa.Column("links", JSON, nullable=False),
        sa.Column("owner_id", ID, nullable=True),
        sa.Column("team_id", ID, nullable=True),
        sa.Column("parent_id", ID, nullable=True),
        sa.Column("default_contact_id", ID, nullable=True),
        sa.Column("external_key", words(200), nullable=True),
        sa.Column("last_contacted_at", INSTANT, nullable=True),
        sa.Column("created_at", INSTANT, nullable=False),
        sa.ForeignKeyConstraint(
            ["default_contact_id"],
            ["contact.id"],
            name="customer_default_contact_id_to_contact",
            ondelete="SET NULL",
            use_alter=True,
        ),
        sa.ForeignKeyConstraint(["owner_id"], ["app_user.id"], name="customer_owner_id_to_app_user"),
        sa.ForeignKeyConstraint(
            ["parent_id"], ["customer.id"], name="customer_parent_id_to_customer", ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(["team_id"], ["team.id"], name="customer_team_id_to_team"),
        sa.PrimaryKeyConstraint("id", name="customer_key"),
        sa.UniqueConstraint("external_key", name="customer_external_key_once"),
    )
    op.create_index("customer_created_at_id", "customer", ["created_at", "id"])
    op.create_index("customer_default_contact_id", "customer", ["default_contact_id"])
    op.create_index("customer_id_team_id", "customer", ["id", "team_id"])
    op.create_index("customer_last_contacted_at", "customer", ["last_contacted_at"])
    op.create_index("customer_name_key_id", "customer", ["name_key", "id"])
    op.create_index("customer_owner_id", "customer", ["owner_id"])
    op.create_index("customer_parent_id", "customer", ["parent_id"])
    op.create_index("customer_team_id_id", "customer", ["team_id", "id"])
    op.create_index("customer_town_key_id", "customer", ["town_key", "id"])

    op.create_table(
        "session",
        sa.Column("id", ID, nullable=False),
        sa.Column("user_id", ID, nullable=False),
        sa.Column("secret_hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("by_link", sa.Boolean(), nullable=False),
        sa.Column("created_at", INSTANT, nullable=False),
        sa.Column("last_used_at", INSTANT, nullable=False),
        sa.Column("expires_at", INSTANT, nullable=False),
        sa.ForeignKeyConstraint(["user_id"], ["app_user.id"], name="session_user_id_to_app_user", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="session_key"),
        sa.UniqueConstraint("secret_hash", name="session_secret_hash_once"),
    )
    op.create_index("session_user_id", "session", ["user_id"])

    op.create_table(
        "sign_in_link",
        sa.Column("id", ID, nullable=False),
        sa.Column("user_id", ID, nullable=False),
        sa.Column("secret_hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("created_at", INSTANT, nullable=False),
        sa.Column("expires_at", INSTANT, nullable=False),
        sa.Column("used_at", INSTANT, nullable=True),
        sa.ForeignKeyConstraint(
            ["user_id"], ["app_user.id"], name="sign_in_link_user_id_to_app_user", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="sign_in_link_key"),
        sa.UniqueConstraint("secret_hash", name="sign_in_link_secret_hash_once"),
    )
    op.create_index("sign_in_link_user_id", "sign_in_link", ["user_id"])

    op.create_table(
        "team_member",
        sa.Column("team_id", ID, nullable=False),
        sa.Column("user_id", ID, nullable=False),
        sa.ForeignKeyConstraint(["team_id"], ["team.id"], name="team_member_team_id_to_team", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["user_id"], ["app_user.id"], name="team_member_user_id_to_app_user", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("team_id", "user_id", name="team_member_key"),
    )
    op.create_index("team_member_user_id_team_id", "team_member", ["user_id", "team_id"])

    op.create_table(
        "token",
        sa.Column("id", ID, nullable=False),
        sa.Column("user_id", ID, nullable=False),
        sa.Column("secret_hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("name", words(80), nullable=False),
        sa.Column("hint", words(16), nullable=False),
        sa.Column(
            "scope",
            sa.Enum("READ", "READ_WRITE", name="scope", native_enum=False, create_constraint=True, length=24),
            nullable=False,
        ),
        sa.Column("created_at", INSTANT, nullable=False),
        sa.Column("expires_at", INSTANT, nullable=True),
        sa.Column("last_used_at", INSTANT, nullable=True),
        sa.Column("revoked_at", INSTANT, nullable=True),
        sa.ForeignKeyConstraint(["user_id"], ["app_user.id"], name="token_user_id_to_app_user", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="token_key"),
        sa.UniqueConstraint("secret_hash", name="token_secret_hash_once"),
    )
    op.create_index("token_user_id_created_at_id", "token", ["user_id", "created_at", "id"])

    op.create_table(
        "contact",
        sa.Column("id", ID, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("customer_id", ID, nullable=False),
        sa.Column("registered", sa.Boolean(), nullable=False),
        sa.Column("name", words(200), nullable=False),
        sa.Column("name_key", words(400), nullable=False),
        sa.Column("first_name", words(100), nullable=True),
        sa.Column("last_name", words(100), nullable=True),
        sa.Column("email", words(254), nullable=True),
        sa.Column("phone", words(40), nullable=True),
        sa.Column("job_title", words(120), nullable=True),
        sa.Column("culture", words(35), nullable=True),
        sa.Column("is_self", sa.Boolean(), nullable=False),
        sa.Column("lifecycle_stage_id", ID, nullable=True),
        sa.Column("external_key", words(200), nullable=True),
        sa.Column("last_contacted_at", INSTANT, nullable=True),
        sa.Column("created_at", INSTANT, nullable=False),
        sa.ForeignKeyConstraint(
            ["customer_id"], ["customer.id"], name="contact_customer_id_to_customer", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["lifecycle_stage_id"], ["picklist_value.id"], name="contact_lifecycle_stage_id_to_picklist_value"
        ),
        sa.PrimaryKeyConstraint("id", name="contact_key"),
        sa.UniqueConstraint("external_key", name="contact_external_key_once"),
    )
    op.create_index("contact_customer_id_id", "contact", ["customer_id", "id"])
    op.create_index("contact_name_key_id", "contact", ["name_key", "id"])

    op.create_table(
        "customer_tag",
        sa.Column("customer_id", ID, nullable=False),
        sa.Column("tag_id", ID, nullable=False),
        sa.ForeignKeyConstraint(
            ["customer_id"], ["customer.id"], name="customer_tag_customer_id_to_customer", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["tag_id"], ["tag.id"], name="customer_tag_tag_id_to_tag", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("customer_id", "tag_id", name="customer_tag_key"),
    )
    op.create_index("customer_tag_tag_id_customer_id", "customer_tag", ["tag_id", "customer_id"])

    op.create_table(
        "group_member",
        sa.Column("group_id", ID, nullable=False),
        sa.Column("contact_id", ID, nullable=False),
        sa.ForeignKeyConstraint(
            ["contact_id"], ["contact.id"], name="group_member_contact_id_to_contact", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["group_id"], ["contact_group.id"], name="group_member_group_id_to_contact_group", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("group_id", "contact_id", name="group_member_key"),
    )
    op.create_index("group_member_contact_id_group_id", "group_member", ["contact_id", "group_id"])

    op.create_table(
        "interaction",
        sa.Column("id", ID, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column(
            "family",
            sa.Enum("APPOINTMENT", "TASK", name="family", native_enum=False, create_constraint=True, length=24),
            nullable=False,
        ),
        sa.Column("personal", sa.Boolean(), nullable=False),
        sa.Column("customer_id", ID, nullable=True),
        sa.Column("contact_id", ID, nullable=True),
        sa.Column("assignee_id", ID, nullable=False),
        sa.Column("creator_id", ID, nullable=False),
        sa.Column("follow_up_of_id", ID, nullable=True),
        sa.Column("subject", words(200), nullable=False),
        sa.Column("subject_key", words(400), nullable=False),
        sa.Column("starts_at", INSTANT, nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=True),
        sa.Column("duration_minutes", sa.Integer(), nullable=True),
        sa.Column("deadline_at", INSTANT, nullable=True),
        sa.Column("deadline_on", sa.Date(), nullable=True),
        sa.Column("ends_on", sa.Date(), nullable=True),
        sa.Column("ends_at", INSTANT, nullable=False),
        sa.Column("time_zone", words(64), nullable=False),
        sa.Column("occurred_at", INSTANT, nullable=False),
        sa.Column("medium_id", ID, nullable=True),
        sa.Column(
            "direction",
            sa.Enum("INCOMING", "OUTGOING", name="direction", native_enum=False, create_constraint=True, length=24),
            nullable=False,
        ),
        sa.Column("purpose_id", ID, nullable=True),
        sa.Column("step_id", ID, nullable=False),
        sa.Column("source_type_id", ID, nullable=True),
        sa.Column("source_reason_id", ID, nullable=True),
        sa.Column("note", words(), nullable=True),
        sa.Column("location", words(200), nullable=True),
        sa.Column("location_comments", words(1000), nullable=True),
        sa.Column("links", JSON, nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "OPEN", "IN_PROGRESS", "COMPLETED", name="state", native_enum=False, create_constraint=True, length=24
            ),
            nullable=False,
        ),
        sa.Column("outcome_id", ID, nullable=True),
        sa.Column("result", words(), nullable=True),
        sa.Column("actual_started_at", INSTANT, nullable=True),
        sa.Column("actual_minutes", sa.Integer(), nullable=True),
        sa.Column("completed_at", INSTANT, nullable=True),
        sa.Column("next_action_id", ID, nullable=True),
        sa.Column("next_action_text", words(500), nullable=True),
        sa.Column("update_date_at", INSTANT, nullable=False),
        sa.Column("created_at", INSTANT, nullable=False),
        sa.CheckConstraint(
            "(state = 'COMPLETED') = (outcome_id IS NOT NULL)", name=op.f("interaction_completed_has_outcome")
        ),
        sa.CheckConstraint("personal = (customer_id IS NULL)", name=op.f("interaction_personal_has_no_customer")),
        sa.ForeignKeyConstraint(["assignee_id"], ["app_user.id"], name="interaction_assignee_id_to_app_user"),
        sa.ForeignKeyConstraint(
            ["contact_id"], ["contact.id"], name="interaction_contact_id_to_contact", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["creator_id"], ["app_user.id"], name="interaction_creator_id_to_app_user"),
        sa.ForeignKeyConstraint(
            ["customer_id"], ["customer.id"], name="interaction_customer_id_to_customer", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["follow_up_of_id"],
            ["interaction.id"],
            name="interaction_follow_up_of_id_to_interaction",
            ondelete="SET NULL",
        ),
        sa.ForeignKeyConstraint(["medium_id"], ["picklist_value.id"], name="interaction_medium_id_to_picklist_value"),
        sa.ForeignKeyConstraint(
            ["next_action_id"], ["picklist_value.id"], name="interaction_next_action_id_to_picklist_value"
        ),
        sa.ForeignKeyConstraint(["outcome_id"], ["picklist_value.id"], name="interaction_outcome_id_to_picklist_value"),
        sa.ForeignKeyConstraint(["purpose_id"], ["picklist_value.id"], name="interaction_purpose_id_to_picklist_value"),
        sa.ForeignKeyConstraint(
            ["source_reason_id"], ["picklist_value.id"], name="interaction_source_reason_id_to_picklist_value"
        ),
        sa.ForeignKeyConstraint(
            ["source_type_id"], ["picklist_value.id"], name="interaction_source_type_id_to_picklist_value"
        ),
        sa.ForeignKeyConstraint(["step_id"], ["picklist_value.id"], name="interaction_step_id_to_picklist_value"),
        sa.PrimaryKeyConstraint("id", name="interaction_key"),
    )
    op.create_index(
        "interaction_assignee_medium_occurred",
        "interaction",
        ["assignee_id", "medium_id", "occurred_at", "id", "customer_id"],
    )
    op.create_index("interaction_contact_id_occurred_at_id", "interaction", ["contact_id", "occurred_at", "id"])
    op.create_index("interaction_customer_id_occurred_at_id", "interaction", ["customer_id", "occurred_at", "id"])
    op.create_index("interaction_follow_up_of_id", "interaction", ["follow_up_of_id"])
    op.create_index("interaction_occurred_at_id", "interaction", ["occurred_at", "id"])
    op.create_index("interaction_subject_key_id", "interaction", ["subject_key", "id"])

    op.create_table(
        "searchable",
        sa.Column("number", NUMBER, autoincrement=True, nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.Column("customer_id", ID, nullable=False),
        sa.Column("contact_id", ID, nullable=True),
        sa.Column("name_key", words(400), nullable=False),
        sa.Column("words", words(), nullable=False),
        sa.ForeignKeyConstraint(
            ["contact_id"], ["contact.id"], name="searchable_contact_id_to_contact", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["customer_id"], ["customer.id"], name="searchable_customer_id_to_customer", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("number", name="searchable_key"),
        sa.UniqueConstraint("id", name="searchable_id_once"),
    )
    op.create_index("searchable_contact_id", "searchable", ["contact_id"])
    op.create_index("searchable_customer_id", "searchable", ["customer_id"])

    op.create_table(
        "stage_change",
        sa.Column("id", ID, nullable=False),
        sa.Column("customer_id", ID, nullable=False),
        sa.Column("contact_id", ID, nullable=False),
        sa.Column("from_id", ID, nullable=True),
        sa.Column("to_id", ID, nullable=True),
        sa.Column("user_id", ID, nullable=True),
        sa.Column("entered_at", INSTANT, nullable=False),
        sa.Column("left_at", INSTANT, nullable=True),
        sa.ForeignKeyConstraint(
            ["contact_id"], ["contact.id"], name="stage_change_contact_id_to_contact", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["customer_id"], ["customer.id"], name="stage_change_customer_id_to_customer", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["from_id"], ["picklist_value.id"], name="stage_change_from_id_to_picklist_value"),
        sa.ForeignKeyConstraint(["to_id"], ["picklist_value.id"], name="stage_change_to_id_to_picklist_value"),
        sa.ForeignKeyConstraint(["user_id"], ["app_user.id"], name="stage_change_user_id_to_app_user"),
        sa.PrimaryKeyConstraint("id", name="stage_change_key"),
    )
    op.create_index("stage_change_contact_id_entered_at_id", "stage_change", ["contact_id", "entered_at", "id"])
    op.create_index("stage_change_customer_id", "stage_change", ["customer_id"])

    op.create_table(
        "action_item",
        sa.Column("id", ID, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("interaction_id", ID, nullable=False),
        sa.Column("customer_id", ID, nullable=True),
        sa.Column("title", words(200), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("description", words(), nullable=True),
        sa.Column("assignee_id", ID, nullable=False),
        sa.Column("creator_id", ID, nullable=False),
        sa.Column("created_at", INSTANT, nullable=False),
        sa.Column("closed_at", INSTANT, nullable=True),
        sa.Column("closed_by_id", ID, nullable=True),
        sa.Column("remark", words(), nullable=True),
        sa.ForeignKeyConstraint(["assignee_id"], ["app_user.id"], name="action_item_assignee_id_to_app_user"),
        sa.ForeignKeyConstraint(["closed_by_id"], ["app_user.id"], name="action_item_closed_by_id_to_app_user"),
        sa.ForeignKeyConstraint(["creator_id"], ["app_user.id"], name="action_item_creator_id_to_app_user"),
        sa.ForeignKeyConstraint(
            ["customer_id"], ["customer.id"], name="action_item_customer_id_to_customer", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["interaction_id"], ["interaction.id"], name="action_item_interaction_id_to_interaction", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="action_item_key"),
    )
    op.create_index("action_item_assignee_id_due_on_id", "action_item", ["assignee_id", "due_on", "id"])
    op.create_index("action_item_created_at_id", "action_item", ["created_at", "id"])
    op.create_index("action_item_customer_id_due_on_id", "action_item", ["customer_id", "due_on", "id"])
    op.create_index("action_item_due_on_id", "action_item", ["due_on", "id"])
    op.create_index("action_item_interaction_id_due_on_id", "action_item", ["interaction_id", "due_on", "id"])
    op.create_index("action_item_interaction_id_id", "action_item", ["interaction_id", "id"])

    op.create_table(
        "interaction_tag",
        sa.Column("interaction_id", ID, nullable=False),
        sa.Column("tag_id", ID, nullable=False),
        sa.ForeignKeyConstraint(
            ["interaction_id"],
            ["interaction.id"],
            name="interaction_tag_interaction_id_to_interaction",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(["tag_id"], ["tag.id"], name="interaction_tag_tag_id_to_tag", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("interaction_id", "tag_id", name="interaction_tag_key"),
    )
    op.create_index("interaction_tag_tag_id_interaction_id", "interaction_tag", ["tag_id", "interaction_id"])

    op.create_table(
        "touchpoint",
        sa.Column("id", ID, nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "SIGNAL", "FOLLOW_UP", "MILESTONE", name="kind", native_enum=False, create_constraint=True, length=24
            ),
            nullable=False,
        ),
        sa.Column("customer_id", ID, nullable=False),
        sa.Column("contact_id", ID, nullable=True),
        sa.Column("user_id", ID, nullable=True),
        sa.Column("interaction_id", ID, nullable=True),
        sa.Column("medium_id", ID, nullable=True),
        sa.Column("outcome_id", ID, nullable=True),
        sa.Column("action", words(80), nullable=False),
        sa.Column("subject", words(300), nullable=True),
        sa.Column("detail", words(), nullable=True),
        sa.Column(
            "status",
            sa.Enum(
                "ATTENDED",
                "UNATTENDED",
                "DELIVERED",
                "BOUNCED",
                "OPEN",
                "CLOSED",
                "ON_HOLD",
                "ESCALATED",
                name="status",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=True,
        ),
        sa.Column("impressions", JSON, nullable=False),
        sa.Column(
            "aspect",
            sa.Enum(
                "LIFECYCLE",
                "RELATIONSHIP",
                "OPPORTUNITY",
                name="aspect",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=True,
        ),
        sa.Column("from_code", words(60), nullable=True),
        sa.Column("from_label", words(80), nullable=True),
        sa.Column("to_code", words(60), nullable=True),
        sa.Column("to_label", words(80), nullable=True),
        sa.Column("occurred_at", INSTANT, nullable=False),
        sa.Column("recorded_at", INSTANT, nullable=False),
        sa.Column("superseded_at", INSTANT, nullable=True),
        sa.Column("source", words(40), nullable=False),
        sa.Column("idempotency_key", words(200), nullable=True),
        sa.ForeignKeyConstraint(
            ["contact_id"], ["contact.id"], name="touchpoint_contact_id_to_contact", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["customer_id"], ["customer.id"], name="touchpoint_customer_id_to_customer", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["interaction_id"], ["interaction.id"], name="touchpoint_interaction_id_to_interaction", ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(["medium_id"], ["picklist_value.id"], name="touchpoint_medium_id_to_picklist_value"),
        sa.ForeignKeyConstraint(["outcome_id"], ["picklist_value.id"], name="touchpoint_outcome_id_to_picklist_value"),
        sa.ForeignKeyConstraint(["user_id"], ["app_user.id"], name="touchpoint_user_id_to_app_user"),
        sa.PrimaryKeyConstraint("id", name="touchpoint_key"),
        sa.UniqueConstraint("source", "idempotency_key", name="touchpoint_source_idempotency_key_once"),
    )
    op.create_index("touchpoint_contact_id_occurred_at_id", "touchpoint", ["contact_id", "occurred_at", "id"])
    op.create_index("touchpoint_customer_id_occurred_at_id", "touchpoint", ["customer_id", "occurred_at", "id"])
    op.create_index("touchpoint_interaction_id", "touchpoint", ["interaction_id"])
    if on_postgresql():
        op.create_foreign_key(
            "customer_default_contact_id_to_contact",
            "customer",
            "contact",
            ["default_contact_id"],
            ["id"],
            ondelete="SET NULL",
        )
    full_text.make("searchable")


def downgrade() -> None:
    full_text.drop("searchable")
    if on_postgresql():
        op.drop_constraint("customer_default_contact_id_to_contact", "customer")
    for table in (
        "touchpoint",
        "interaction_tag",
        "action_item",
        "stage_change",
        "searchable",
        "interaction",
        "group_member",
        "customer_tag",
        "contact",
        "token",
        "team_member",
        "sign_in_link",
        "session",
        "customer",
        "team",
        "tag",
        "sign_in_attempt",
        "picklist_value",
        "job",
        "contact_group",
        "change",
        "app_user",
    ):
        op.drop_table(table)


def on_postgresql() -> bool:
    """A key that points ahead is added afterwards there; SQLite has no such statement and does not look ahead."""
    return bool(op.get_bind().dialect.name == "postgresql")
