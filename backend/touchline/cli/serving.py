"""`serve` and `worker`."""

from __future__ import annotations

import asyncio
import gc
import signal
import socket
from contextlib import suppress
from typing import Annotated, Any

import typer
import uvicorn

from touchline.app import create_app
from touchline.cli.opening import FIRST_ADMIN, first_admin, has_anybody_signed_in, link_to, opened, prepare
from touchline.cli.speaking import Failure, aside, told, typed
from touchline.graph.limits import Limits
from touchline.jobs import HANDLERS, RECURRING
from touchline.kernel.worker import Worker
from touchline.people import commands as people
from touchline.serving import uvicorn_settings
from touchline.settings import Settings

Host = Annotated[str | None, typer.Option(help="The address to listen on (TOUCHLINE_HOST).", show_default=False)]
Port = Annotated[
    int | None, typer.Option(help="The port to listen on, 0 for a free one (TOUCHLINE_PORT).", show_default=False)
]
Link = Annotated[bool, typer.Option("--link", help="Print a one-time sign-in link for the administrator.")]


@told
def serve(host: Host = None, port: Port = None, link: Link = False) -> None:
    """Serve the app and the API on one port, with a worker inside."""
    given: dict[str, Any] = {name: value for name, value in (("host", host), ("port", port)) if value is not None}
    settings = Settings(**given)
    listening = bound(settings.host, settings.port)
    with listening:
        settings = Settings(**{**given, "port": listening.getsockname()[1]})
        words = asyncio.run(first_words(settings, link))
        app = create_app(settings)
        leave_alone_what_is_loaded()
        server = Announcing(uvicorn.Config(app, **uvicorn_settings(Limits())), words)
        with suppress(KeyboardInterrupt):  # Ctrl+C is how it is stopped
            server.run(sockets=[listening])
    if not server.started:
        raise Failure("The server did not start; the log above says why.")


def leave_alone_what_is_loaded() -> None:
    """What is here for good is never garbage: a tenth of the processor's time went into looking for it there."""
    gc.collect()
    gc.freeze()


class Announcing(uvicorn.Server):
    """Says where it is once it can be reached, not before."""

    def __init__(self, config: uvicorn.Config, words: str) -> None:
        super().__init__(config)
        self.words = words

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self.started:
            print(self.words, flush=True)


def bound(host: str, port: int) -> socket.socket:
    """A socket that listens there; port 0 is a free one."""
    try:
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        return socket.create_server((host, port), family=family, backlog=2048)
    except (OSError, OverflowError) as error:
        why = getattr(error, "strerror", None) or str(error)
        raise Failure(f"Cannot listen on {host}:{port}: {why}. Choose another: --port, TOUCHLINE_PORT.") from error


async def first_words(settings: Settings, link: bool) -> str:
    """What a start says on stdout. At the first start it also makes the picklists and the administrator."""
    address = None
    async with opened(settings) as db, db.write() as write:
        await prepare(write, settings)
        admin = await first_admin(write)
        if admin is not None and (link or not await has_anybody_signed_in(write)):
            address = link_to(settings, await people.one_time_link(write, admin.id))
    email = admin.email if admin is not None else FIRST_ADMIN
    lines = ["", f"Touchline is at {settings.url}", ""]
    if address is not None:
        lines += [f"Sign in as {email}, once, within 20 minutes:", f"  {address}", ""]
    lines += [
        "Try:",
        "  Customers, then one of them, then Journey: signals left, follow-ups right, milestones across.",
        f"  {settings.url}/graphiql with its saved examples, or from a program with a token:",
        f"  {typed()} token create --user {email} --scope read",
        "",
        f"Another sign-in link: {typed()} user link {email}",
        "Ctrl+C stops the server.",
        "",
    ]
    return "\n".join(lines)


@told
async def worker() -> None:
    """Do the work that is not an answer: reminders, sweeps, whatever is in the job table. Any number may run."""
    settings = Settings()
    async with opened(settings) as db:
        working = Worker(db, HANDLERS, RECURRING)
        loop, stopped = asyncio.get_running_loop(), asyncio.Event()
        for name in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(name, stopped.set)
        running: asyncio.Task[Any] = asyncio.create_task(working.run())
        aside("The worker is running. Ctrl+C stops it; what it is doing is finished first.")
        waiting = asyncio.create_task(stopped.wait())
        await asyncio.wait({running, waiting}, return_when=asyncio.FIRST_COMPLETED)
        waiting.cancel()
        await working.stop()
        await running
