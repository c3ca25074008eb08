"""Tables of customers, contacts, groups, tags, and what is searched."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import BigInteger, Boolean, ForeignKey, Index, Integer, LargeBinary, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from touchline.customers.rules import CustomerKind, Relationship
from touchline.kernel.db import Base, one_of
from touchline.kernel.types import Json


class Customer(Base):
    __tablename__ = "customer"
    id: Mapped[bytes] = mapped_column(primary_key=True)
    version: Mapped[int] = mapped_column(default=1)
    kind: Mapped[CustomerKind] = mapped_column(one_of(CustomerKind, "kind"))
    relationship: Mapped[Relationship] = mapped_column(one_of(Relationship, "relationship"))
    registered: Mapped[bool] = mapped_column(Boolean())
    name: Mapped[str] = mapped_column(String(200))
    name_key: Mapped[str] = mapped_column(String(400))
    first_name: Mapped[str | None] = mapped_column(String(100))
    last_name: Mapped[str | None] = mapped_column(String(100))
    email: Mapped[str | None] = mapped_column(String(254))
    phone: Mapped[str | None] = mapped_column(String(40))
    street: Mapped[str | None] = mapped_column(String(200))
    postcode: Mapped[str | None] = mapped_column(String(20))
    town: Mapped[str | None] = mapped_column(String(100))
    town_key: Mapped[str | None] = mapped_column(String(200))
    region: Mapped[str | None] = mapped_column(String(100))
    country: Mapped[str | None] = mapped_column(String(2))
    fiscal_number: Mapped[str | None] = mapped_column(String(40))
    commercial_number: Mapped[str | None] = mapped_column(String(40))
    national_id_sealed: Mapped[bytes | None] = mapped_column(LargeBinary())
    national_id_masked: Mapped[str | None] = mapped_column(String(40))
    national_id_country: Mapped[str | None] = mapped_column(String(2))
    culture: Mapped[str | None] = mapped_column(String(35))
    time_zone: Mapped[str] = mapped_column(String(64))
    notes: Mapped[str | None] = mapped_column(Text())
    links: Mapped[list[dict[str, str]]] = mapped_column(Json)
    owner_id: Mapped[bytes | None] = mapped_column(ForeignKey("app_user.id"), index=True)
    team_id: Mapped[bytes | None] = mapped_column(ForeignKey("team.id"))
    parent_id: Mapped[bytes | None] = mapped_column(ForeignKey("customer.id", ondelete="SET NULL"), index=True)
    default_contact_id: Mapped[bytes | None] = mapped_column(
        ForeignKey("contact.id", ondelete="SET NULL", use_alter=True), index=True
    )
    external_key: Mapped[str | None] = mapped_column(String(200), unique=True)
    last_contacted_at: Mapped[datetime | None] = mapped_column(index=True)
    created_at: Mapped[datetime]
    __table_args__ = (
        Index(None, "name_key", "id"),
        Index(None, "created_at", "id"),
        Index(None, "id", "team_id"),
        Index(None, "team_id", "id"),
        Index(None, "town_key", "id"),
    )


class Contact(Base):
    __tablename__ = "contact"
    id: Mapped[bytes] = mapped_column(primary_key=True)
    version: Mapped[int] = mapped_column(default=1)
    customer_id: Mapped[bytes] = mapped_column(ForeignKey("customer.id", ondelete="CASCADE"))
    registered: Mapped[bool] = mapped_column(Boolean())
    name: Mapped[str] = mapped_column(String(200))
    name_key: Mapped[str] = mapped_column(String(400))
    first_name: Mapped[str | None] = mapped_column(String(100))
    last_name: Mapped[str | None] = mapped_column(String(100))
    email: Mapped[str | None] = mapped_column(String(254))
    phone: Mapped[str | None] = mapped_column(String(40))
    job_title: Mapped[str | None] = mapped_column(String(120))
    culture: Mapped[str | None] = mapped_column(String(35))
    is_self: Mapped[bool] = mapped_column(Boolean())
    lifecycle_stage_id: Mapped[bytes | None] = mapped_column(ForeignKey("picklist_value.id"))
    external_key: Mapped[str | None] = mapped_column(String(200), unique=True)
    last_contacted_at: Mapped[datetime | None]
    created_at: Mapped[datetime]
    __table_args__ = (Index(None, "customer_id", "id"), Index(None, "name_key", "id"))


class StageChange(Base):
    """A contact's stay in a lifecycle stage (CUS-3): from when, until when, and who moved it there."""

    __tablename__ = "stage_change"
    id: Mapped[bytes] = mapped_column(primary_key=True)
    customer_id: Mapped[bytes] = mapped_column(ForeignKey("customer.id", ondelete="CASCADE"), index=True)
    contact_id: Mapped[bytes] = mapped_column(ForeignKey("contact.id", ondelete="CASCADE"))
    from_id: Mapped[bytes | None] = mapped_column(ForeignKey("picklist_value.id"))
    to_id: Mapped[bytes | None] = mapped_column(ForeignKey("picklist_value.id"))
    user_id: Mapped[bytes | None] = mapped_column(ForeignKey("app_user.id"))
    entered_at: Mapped[datetime]
    left_at: Mapped[datetime | None]
    __table_args__ = (Index(None, "contact_id", "entered_at", "id"),)


class Tag(Base):
    __tablename__ = "tag"
    id: Mapped[bytes] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(60))
    name_key: Mapped[str] = mapped_column(String(120), unique=True)


class CustomerTag(Base):
    __tablename__ = "customer_tag"
    customer_id: Mapped[bytes] = mapped_column(ForeignKey("customer.id", ondelete="CASCADE"), primary_key=True)
    tag_id: Mapped[bytes] = mapped_column(ForeignKey("tag.id", ondelete="CASCADE"), primary_key=True)
    __table_args__ = (Index(None, "tag_id", "customer_id"),)


class ContactGroup(Base):
    __tablename__ = "contact_group"
    id: Mapped[bytes] = mapped_column(primary_key=True)
    version: Mapped[int] = mapped_column(default=1)
    name: Mapped[str] = mapped_column(String(120))
    name_key: Mapped[str] = mapped_column(String(240), unique=True)
    description: Mapped[str | None] = mapped_column(Text())
    is_active: Mapped[bool] = mapped_column(Boolean())
    created_at: Mapped[datetime]


class GroupMember(Base):
    __tablename__ = "group_member"
    group_id: Mapped[bytes] = mapped_column(ForeignKey("contact_group.id", ondelete="CASCADE"), primary_key=True)
    contact_id: Mapped[bytes] = mapped_column(ForeignKey("contact.id", ondelete="CASCADE"), primary_key=True)
    __table_args__ = (Index(None, "contact_id", "group_id"),)


class Searchable(Base):
    """What is found by typing (CUS-6): one row for each customer and contact, with its folded words.

    On SQLite the migration keeps an FTS5 table beside it, by `number`; on PostgreSQL a GIN index on its words.
    """

    __tablename__ = "searchable"
    number: Mapped[int] = mapped_column(
        BigInteger().with_variant(Integer(), "sqlite"), primary_key=True, autoincrement=True
    )
    id: Mapped[bytes] = mapped_column(unique=True)
    customer_id: Mapped[bytes] = mapped_column(ForeignKey("customer.id", ondelete="CASCADE"), index=True)
    contact_id: Mapped[bytes | None] = mapped_column(ForeignKey("contact.id", ondelete="CASCADE"), index=True)
    name_key: Mapped[str] = mapped_column(String(400))
    words: Mapped[str] = mapped_column(Text())
