"""`document`: GraphQL documents that may be asked for by their hash."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any

import orjson
import typer
from sqlalchemy import select

from touchline.cli.opening import opened
from touchline.cli.speaking import Failure, table, told
from touchline.kernel.errors import Invalid
from touchline.people.model import User
from touchline.persisted_documents import commands
from touchline.persisted_documents.model import PersistedDocument
from touchline.settings import Settings

documents = typer.Typer(
    help="GraphQL documents that clients ask by their hash: add, list, delete.",
    no_args_is_help=True,
    rich_markup_mode=None,
)

Files = Annotated[
    list[Path],
    typer.Argument(
        help="A document, or a .json file of many: what Relay's compiler, Apollo's or GraphQL Code Generator writes.",
        exists=True,
        dir_okay=False,
        show_default=False,
    ),
]
Hash = Annotated[str, typer.Argument(help="The hash as `document list` shows it.", show_default=False)]


@documents.command("add")
@told
async def add(files: Files) -> None:
    """Check documents and make them known by the SHA-256 of their text; all of them or none."""
    from touchline.graph.documents import Documents  # other commands start faster without these
    from touchline.graph.limits import Limits
    from touchline.graph.persisted import checked
    from touchline.schema import schema

    documents, ready = Documents(schema._schema, Limits()), []
    for file in files:
        for where, text in texts_in(file):
            try:
                ready.append(checked(documents, text))
            except Invalid as error:
                raise Failure(f"{where}: {error.problems[0].message}") from error
    async with opened(Settings()) as db, db.write() as write:
        for document in ready:
            names = [operation.name for operation in document.operations]
            await commands.register(write, hash_=document.hash, text=document.text, operations=names)
    for document in ready:
        print(f"sha256:{document.hash}", *(operation.name or "(no name)" for operation in document.operations))


def texts_in(file: Path) -> Iterator[tuple[str, str]]:
    """The documents of a file, each with where it stands; a hash that is not that of its text is a failure."""
    from touchline.graph.documents import hash_of

    content = file.read_text(encoding="utf-8")
    if file.suffix != ".json":
        yield str(file), content
        return
    for key, text in manifest(file, content).items():
        if key.removeprefix("sha256:") != hash_of(text):
            raise Failure(f"{file}: {key} is not the SHA-256 of its document. Let your compiler hash with SHA256.")
        yield f"{file}: {key}", text


def manifest(file: Path, content: str) -> dict[str, str]:
    """Texts by their hashes, of an object of just these or of Apollo's manifest."""
    try:
        found: Any = orjson.loads(content)
        if "operations" in found:
            found = {operation["id"]: operation["body"] for operation in found["operations"]}
        if not all(isinstance(text, str) for text in found.values()):
            raise TypeError
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise Failure(f"{file} is neither an object of documents by their hashes nor Apollo's manifest.") from error
    return dict(found)


@documents.command("list")
@told
async def list_documents() -> None:
    """List registered documents; the app's own are known without."""
    rows = [("HASH", "OPERATIONS", "REGISTERED", "BY")]
    statement = (
        select(PersistedDocument.__table__, User.email)
        .outerjoin(User, User.id == PersistedDocument.registered_by_id)
        .order_by(PersistedDocument.registered_at, PersistedDocument.id)
    )
    async with opened(Settings()) as db, db.read() as connection:
        for row in await connection.execute(statement):
            by = row.email or "command line"
            rows.append((f"sha256:{row.hash}", row.name or "(no name)", f"{row.registered_at:%Y-%m-%d}", by))
    print(table(rows))


@documents.command("delete")
@told
async def delete(hash_: Hash) -> None:
    """Make a document's hash unknown."""
    async with opened(Settings()) as db, db.write() as write:
        wanted = select(PersistedDocument.id).where(PersistedDocument.hash == hash_.removeprefix("sha256:"))
        id_ = await write.scalar(wanted)
        if id_ is None:
            raise Failure(f"There is no document {hash_}. See: touchline document list")
        await commands.delete_document(write, id_)
    print(f"{hash_} is deleted.")
