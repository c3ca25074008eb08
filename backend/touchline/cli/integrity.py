"""What `check` looks for: settings that cannot be meant, rows that do not fit together, words that are not found."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from urllib.parse import urlsplit

from sqlalchemy import ColumnElement, and_, exists, func, or_, select, text
from sqlalchemy.ext.asyncio import AsyncConnection

from touchline.customers.model import Contact, Customer, Searchable
from touchline.interactions.model import Interaction
from touchline.journey.model import Touchpoint
from touchline.kernel.db import Database
from touchline.kernel.errors import Invalid
from touchline.people.model import User
from touchline.people.rules import Role
from touchline.persisted_documents.model import PersistedDocument
from touchline.picklists.model import PicklistValue
from touchline.settings import Settings


def of_settings(settings: Settings) -> Iterator[str]:
    parts = urlsplit(settings.url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        yield "TOUCHLINE_PUBLIC_URL is no web address; write it as https://crm.example.com."
    if parts.path:
        yield "TOUCHLINE_PUBLIC_URL has a path; Touchline stands at the root of its address."
    if settings.secret_key and len(settings.secret_key) < 32:
        yield "TOUCHLINE_SECRET_KEY is shorter than 32 characters; make it long and random."
    try:
        vault = settings.vault
    except (ValueError, OSError) as error:
        yield str(error)
        return
    if vault.open(vault.seal("sound")) != "sound":
        yield "The secret does not open what it has sealed."


async def of_database(db: Database) -> AsyncIterator[str]:
    async with db.read() as connection:
        async for problem in of_file(connection) if db.is_sqlite else of_server(connection):
            yield problem
        async for problem in of_rows(connection):
            yield problem


async def of_file(connection: AsyncConnection) -> AsyncIterator[str]:
    for row in (await connection.execute(text("PRAGMA quick_check(20)"))).scalars():
        if row != "ok":
            yield f"The database file is damaged: {row}"
    astray = (await connection.execute(text("PRAGMA foreign_key_check"))).all()
    for table, other in sorted({(row[0], row[2]) for row in astray}):
        count = sum(1 for row in astray if (row[0], row[2]) == (table, other))
        yield f"{count} rows of {table} point to rows of {other} that are gone."
    # The full-text table keeps its own copy of the row numbers; what it lacks cannot be found by typing.
    unlisted = "SELECT count(*) FROM searchable WHERE number NOT IN (SELECT id FROM searchable_words_docsize)"
    surplus = "SELECT count(*) FROM searchable_words_docsize WHERE id NOT IN (SELECT number FROM searchable)"
    for statement in (unlisted, surplus):
        if count := await connection.scalar(text(statement)):
            yield f"The full-text table and what it searches differ in {count} rows. {REBUILD}"


REBUILD = "Rebuild it: INSERT INTO searchable_words (searchable_words) VALUES ('rebuild')."


TRIGRAMS = (
    "Let an administrator of the server run, in this database: CREATE EXTENSION IF NOT EXISTS pg_trgm; then: "
    "CREATE INDEX searchable_words_alike_found ON searchable USING gin (words gin_trgm_ops)."
)


async def of_server(connection: AsyncConnection) -> AsyncIterator[str]:
    broken = "SELECT c.relname FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid WHERE NOT i.indisvalid"
    for name in (await connection.execute(text(broken))).scalars():
        yield f"The index {name} is not valid. Rebuild it: REINDEX INDEX {name}."
    index = "SELECT to_regclass('searchable_words_alike_found')"
    if await connection.scalar(text("SELECT count(*) FROM pg_extension WHERE extname = 'pg_trgm'")) == 0:
        yield f"Typing errors are not forgiven, as the extension pg_trgm is missing. {TRIGRAMS}"
    elif await connection.scalar(text(index)) is None:
        yield f"Finding parts of words is slow, as an index is missing. {TRIGRAMS}"
    if await connection.scalar(text("SHOW server_encoding")) != "UTF8":
        yield "The database's encoding is not UTF8; names would be lost."


async def of_rows(connection: AsyncConnection) -> AsyncIterator[str]:
    async def count(table: type, *clauses: ColumnElement[bool]) -> int:
        return await connection.scalar(select(func.count()).select_from(table).where(*clauses)) or 0

    found = Searchable
    for table in (Customer, Contact):
        listed = exists().where(found.id == table.id)
        if missing := await count(table, ~listed):
            yield f"{missing} rows of {table.__tablename__} cannot be found by typing; saving them again mends it."
    own = or_(
        exists().where(Customer.id == found.id).correlate(found),
        exists().where(Contact.id == found.id).correlate(found),
    )
    if orphaned := await count(found, ~own):
        yield f"{orphaned} searchable rows belong to nothing."
    elsewhere = exists().where(Contact.id == Touchpoint.contact_id, Contact.customer_id != Touchpoint.customer_id)
    if astray := await count(Touchpoint, elsewhere):
        yield f"{astray} touchpoints name a contact of another customer."
    if not await count(PicklistValue):
        yield "There are no picklists yet; `touchline serve` makes them at its first start."
    if not await count(User, and_(User.role == Role.ADMIN, User.is_active)):
        yield "There is no active administrator; add one: touchline user add EMAIL --role ADMIN"


async def of_documents(db: Database) -> AsyncIterator[str]:
    """Registered documents that a newer schema has left behind."""
    from touchline.graph.documents import Documents  # nothing else here needs the graph
    from touchline.graph.limits import Limits
    from touchline.graph.persisted import checked
    from touchline.schema import schema

    documents = Documents(schema._schema, Limits())
    async with db.read() as connection:
        rows = (await connection.execute(select(PersistedDocument.__table__).order_by(PersistedDocument.id))).all()
    for row in rows:
        try:
            checked(documents, row.text)
        except Invalid as error:
            yield f"The registered document {row.name or row.hash} no longer fits: {error.problems[0].message}"


async def counts(db: Database) -> dict[str, int]:
    """How much there is."""
    tables: dict[str, type] = {
        "users": User,
        "customers": Customer,
        "contacts": Contact,
        "touchpoints": Touchpoint,
        "interactions": Interaction,
    }
    async with db.read() as connection:
        return {
            name: await connection.scalar(select(func.count()).select_from(table)) or 0
            for name, table in tables.items()
        }
