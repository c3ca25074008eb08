"""What administrators do with documents: register and delete them; and how a request finds one."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import delete, select
from sqlalchemy.dialects import postgresql, sqlite

from touchline.kernel import ids
from touchline.kernel.db import Database, Write
from touchline.kernel.errors import NotFound
from touchline.persisted_documents import queries, rules
from touchline.persisted_documents.model import PersistedDocument


async def text_of(db: Database, hash_: str) -> str | None:
    """The text registered under a hash, whoever asks: a hash is only another way to say a text."""
    found = await db.reads.rows(queries.text_by_hash, hash=hash_)
    return found[0][0] if found else None


async def register(write: Write, *, hash_: str, text: str, operations: Sequence[str | None]) -> bytes:
    """The document, which has been checked, by its id; the same one when it is registered again."""
    id_, name = ids.new(), rules.name_of(operations)
    values = {"id": id_, "hash": hash_, "name": name, "text": text}
    add = (sqlite if write.connection.dialect.name == "sqlite" else postgresql).insert(PersistedDocument)
    done = await write.execute(
        add.values(registered_at=write.now, registered_by_id=write.actor_id, **values).on_conflict_do_nothing()
    )
    if done.rowcount == 0:
        known: bytes = await write.scalar(select(PersistedDocument.id).where(PersistedDocument.hash == hash_))
        return known
    write.record("REGISTERED", "persisted_document", id_, after={"hash": hash_, "name": name})
    return id_


async def delete_document(write: Write, id_: bytes) -> None:
    """From now on its hash is unknown, save to servers that hold it ready and run any document anyway."""
    row = (await write.execute(select(PersistedDocument.__table__).where(PersistedDocument.id == id_))).first()
    if row is None:
        raise NotFound("document")
    await write.execute(delete(PersistedDocument).where(PersistedDocument.id == id_))
    write.record("DELETED", "persisted_document", id_, before={"hash": row.hash, "name": row.name})
