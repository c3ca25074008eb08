"""The command line: one module for each group of commands, and here their names."""

from __future__ import annotations

import typer

from touchline.cli import database, documents, explaining, loading, people, serving

app = typer.Typer(
    name="touchline",
    help="Touchline: customer interactions and the whole journey of each customer.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)
app.command("serve")(serving.serve)
app.command("worker")(serving.worker)
app.command("migrate")(database.migrate)
app.command("demo")(loading.demo)
app.command("import")(loading.import_)
app.add_typer(people.users, name="user")
app.add_typer(people.tokens, name="token")
app.add_typer(documents.documents, name="document")
app.command("explain")(explaining.explain)
app.command("schema")(database.schema)
app.command("check")(database.check)
