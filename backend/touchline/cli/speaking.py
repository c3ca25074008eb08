"""How commands speak: answers on stdout, everything else on stderr, and a failure is one line and exit code 1."""

from __future__ import annotations

import asyncio
import functools
import inspect
import logging
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NoReturn, ParamSpec

import structlog
import typer
import uvloop
from pydantic import ValidationError
from sqlalchemy.exc import ArgumentError

from touchline.exchange.importing import MappingError
from touchline.kernel.errors import Invalid, Refusal, Unavailable
from touchline.migrations import DoesNotFit

Given = ParamSpec("Given")


class Failure(Exception):
    """What the command cannot do, in words for whoever typed it."""


def told(command: Callable[Given, Any]) -> Callable[Given, None]:
    """Runs a command, in a loop of its own if it is a coroutine, and tells what went wrong in one line."""

    @functools.wraps(command)
    def run(*arguments: Given.args, **options: Given.kwargs) -> None:
        set_logging()
        try:
            made = command(*arguments, **options)
            if inspect.iscoroutine(made):
                with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
                    runner.run(made)
        except Invalid as error:
            fail("; ".join(f"{problem.path[-1].replace('_', ' ')}: {problem.message}" for problem in error.problems))
        except ValidationError as error:
            fail("; ".join(f"{setting(problem['loc'])}: {problem['msg']}" for problem in error.errors()))
        except ArgumentError:
            fail("TOUCHLINE_DATABASE_URL: write sqlite:///FILE or postgresql://USER:PASSWORD@HOST/DATABASE.")
        except (Failure, MappingError, Refusal, Unavailable, DoesNotFit, ValueError) as error:
            fail(str(error))
        except OSError as error:
            fail(f"{error.filename}: {error.strerror}" if error.filename else str(error))
        except KeyboardInterrupt:
            raise typer.Exit(130) from None

    return run


def fail(message: str) -> NoReturn:
    print(f"touchline: {' '.join(message.split())}", file=sys.stderr)
    raise typer.Exit(1)


def setting(location: tuple[int | str, ...]) -> str:
    return f"TOUCHLINE_{location[0]}".upper() if location else "settings"


def typed() -> str:
    """How this program is typed in this folder: in a clone by its path, otherwise by its name."""
    program, clone = Path(sys.argv[0]).absolute(), Path(".venv/bin/touchline")
    return str(clone) if program == clone.absolute() else "touchline"


def aside(message: str) -> None:
    """What is worth knowing but is no answer."""
    print(message, file=sys.stderr, flush=True)


def set_logging() -> None:
    """Readable lines on a terminal, one JSON object a line otherwise; the libraries' own log goes the same way."""
    readable = sys.stderr.isatty()
    shared: list[Any] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="%H:%M:%S" if readable else "iso", utc=not readable),
    ]
    last: Any = (
        structlog.dev.ConsoleRenderer(
            colors="NO_COLOR" not in os.environ, exception_formatter=structlog.dev.plain_traceback
        )
        if readable
        else structlog.processors.JSONRenderer()
    )
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=False,
    )
    # Values of local variables stay out of the log: they hold passwords and personal data.
    bare = structlog.tracebacks.ExceptionDictTransformer(show_locals=False)
    tracebacks = [] if readable else [structlog.processors.ExceptionRenderer(bare)]
    out = logging.StreamHandler(sys.stderr)
    out.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, *tracebacks, last],
        )
    )
    root = logging.getLogger()
    root.handlers = [out]
    root.setLevel(logging.INFO)
    for chatty in ("uvicorn", "sqlalchemy", "alembic", "aiosqlite", "asyncio"):
        logging.getLogger(chatty).setLevel(logging.WARNING)


def table(rows: Sequence[tuple[str, ...]]) -> str:
    """Rows in columns; the first row is the head."""
    widths = [max(len(row[place]) for row in rows) for place in range(len(rows[0]))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows
    )
