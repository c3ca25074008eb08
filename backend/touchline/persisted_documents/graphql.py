"""Registered documents as a graph, for administrators."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

import strawberry
from strawberry import field

from touchline.graph.connections import Connection
from touchline.graph.context import Context
from touchline.graph.fields import Node, column, command, connection, entity, one, told, written
from touchline.graph.inputs import id_of
from touchline.graph.results import InvalidInput, Refused
from touchline.people.graphql import User
from touchline.people.rules import may_administer
from touchline.persisted_documents import commands, model, queries


@entity(
    model.PersistedDocument,
    prefix="doc",
    visible=queries.persisted_documents,
    description="A GraphQL document that a request may name by its hash (API-3). Only administrators see it.",
)
class PersistedDocument(Node):
    hash: str = column("SHA-256 of the text in hexadecimal digits; a request sends it as `documentId`.")
    name: str = column("The names of its operations; empty if none has a name.")
    text: str = column("The document, letter for letter.")
    registered_at: datetime = column("When it was registered, in UTC.")
    registered_by: User | None = one(
        model.PersistedDocument.registered_by_id, "Who registered it; null for the command line."
    )


@strawberry.input(description="A document to be known by its hash (API-3).")
class RegisterPersistedDocumentInput:
    text: str = field(description="The GraphQL document, letter for letter as clients hash it.")


@strawberry.input(description="Which document.")
class DeletePersistedDocumentInput:
    id: strawberry.ID = field(description="A registered document.")


@strawberry.type(description="The document that was registered, now or before.")
class RegisterPersistedDocumentPayload:
    document: PersistedDocument | None = written("With the hash to send.")


RegisterPersistedDocumentResult = Annotated[
    RegisterPersistedDocumentPayload | InvalidInput | Refused,
    strawberry.union("RegisterPersistedDocumentResult", description="What `registerPersistedDocument` answers."),
]


async def register(context: Context, input: RegisterPersistedDocumentInput) -> RegisterPersistedDocumentResult:
    checked = context.services.checked(input.text)
    async with context.write() as write:
        document = await commands.register(
            write, hash_=checked.hash, text=checked.text, operations=[o.name for o in checked.operations]
        )
    return RegisterPersistedDocumentPayload(document=document)  # type: ignore[arg-type]  # a payload holds ids


@strawberry.type(description="The document that is known no more.")
class DeletePersistedDocumentPayload:
    deleted_id: strawberry.ID = told("The id it had.")


DeletePersistedDocumentResult = Annotated[
    DeletePersistedDocumentPayload | InvalidInput | Refused,
    strawberry.union("DeletePersistedDocumentResult", description="What `deletePersistedDocument` answers."),
]


async def delete(context: Context, input: DeletePersistedDocumentInput) -> DeletePersistedDocumentResult:
    async with context.write() as write:
        await commands.delete_document(write, id_of(input.id))
    return DeletePersistedDocumentPayload(deleted_id=input.id)


@strawberry.type
class Query:
    persisted_documents: Connection[PersistedDocument] = connection(
        queries.newest_first, "Registered documents, newest first, for administrators; the app's own are not listed."
    )


@strawberry.type
class Mutation:
    register_persisted_document: RegisterPersistedDocumentResult = command(
        register, "Checks a document and makes it known by its hash (API-3).", may=may_administer
    )
    delete_persisted_document: DeletePersistedDocumentResult = command(
        delete, "A document's hash is known no more (API-3).", may=may_administer
    )
