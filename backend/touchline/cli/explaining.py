"""`explain`: how an operation will be answered."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

import orjson
import typer
from sqlalchemy.engine import make_url

from touchline.cli.speaking import Failure, told
from touchline.settings import Settings


class Kind(StrEnum):
    SQLITE = "sqlite"
    POSTGRESQL = "postgresql"


File = Annotated[Path, typer.Argument(help="A GraphQL document.", exists=True, dir_okay=False, show_default=False)]
Values = Annotated[
    str | None,
    typer.Option(help="The variables: a JSON object, or a file with one. Those that must have a value are assumed."),
]
Name = Annotated[str | None, typer.Option(help="Which operation, if the document has several.")]
On = Annotated[
    Kind | None, typer.Option("--database", help="Whose SQL to show; by default that of TOUCHLINE_DATABASE_URL.")
]


@told
def explain(file: File, variables: Values = None, operation: Name = None, database: On = None) -> None:
    """Print an operation's cost, its plan and the SQL; nothing is run and no database is needed."""
    from touchline.graph import explain as explaining  # other commands start faster without these
    from touchline.graph.documents import Documents
    from touchline.graph.limits import Limits
    from touchline.graph.persisted import checked
    from touchline.graph.sql_layout import laid_out
    from touchline.kernel.errors import Invalid
    from touchline.schema import schema

    kind = database.value if database else make_url(Settings().database_url).get_backend_name()
    limits = Limits()
    try:
        document = checked(Documents(schema._schema, limits), file.read_text(encoding="utf-8"))
    except Invalid as error:
        raise Failure(f"{file}: {' '.join(problem.message for problem in error.problems)}") from error
    except UnicodeDecodeError as error:
        raise Failure(f"{file} is no text in UTF-8.") from error
    chosen = [one for one in document.operations if operation in (None, one.name)]
    if len(chosen) != 1:
        names = ", ".join(one.name or "one without a name" for one in document.operations)
        raise Failure(f"{file}: say which operation with --operation: {names}.")
    given = values_of(variables)
    assumed = explaining.assumed(schema, chosen[0], given)
    try:
        made = explaining.explain(schema, document, chosen[0], given | assumed, kind)
    except explaining.BadVariables as error:
        raise Failure(str(error)) from error

    print(f"{chosen[0].kind.value} {chosen[0].name or ''}".rstrip())
    if assumed:
        print(f"assumed   {', '.join(f'${name} = {orjson.dumps(value).decode()}' for name, value in assumed.items())}")
    print(f"hash      sha256:{document.hash}")
    print(f"cost      {chosen[0].price.of(given | assumed, limits.longest_page):,} of {limits.cost:,}")
    if made.refusal is not None:
        print(f"compiled  no: {made.refusal} The reference execution answers.")
        return
    print(f"compiled  yes, {len(made.sql)} {'statement' if len(made.sql) == 1 else 'statements'} on {kind}")
    print("", "plan", *(f"  {line}" for line in made.tree), sep="\n")
    for number, text in enumerate(made.sql, 1):
        print("", f"statement {number}", *(f"  {line}" for line in laid_out(text).splitlines()), sep="\n")


def values_of(variables: str | None) -> dict[str, Any]:
    if variables is None:
        return {}
    text = variables if variables.lstrip().startswith("{") else Path(variables).read_text(encoding="utf-8")
    try:
        found = orjson.loads(text)
    except ValueError as error:
        raise Failure(f"--variables is no JSON: {error}.") from error
    if not isinstance(found, dict):
        raise Failure("--variables is no JSON object.")
    return found
