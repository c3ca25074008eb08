"""SQL that reads registered documents: administrators see them, and every request may name one by its hash."""

from __future__ import annotations

from sqlalchemy import String, select

from touchline.graph.access import When
from touchline.graph.fields import descending
from touchline.kernel.statements import Query, named
from touchline.people.queries import viewer_is_admin
from touchline.persisted_documents.model import PersistedDocument

persisted_documents = When(PersistedDocument, lambda document: viewer_is_admin)

newest_first = descending(PersistedDocument.registered_at)

text_by_hash = Query(select(PersistedDocument.text).where(PersistedDocument.hash == named("hash", String())))
"""Its value is `hash`."""
