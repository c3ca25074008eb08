"""The code of a plan's generated functions, and the objects it names."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from sqlalchemy import Dialect
from sqlalchemy.sql.elements import BindParameter

from touchline.graph.tree import Page
from touchline.graph.values import FromCursor, FromOperation, Given
from touchline.kernel.statements import Late, encoder
from touchline.kernel.types import Id


class Parents(Late[Any]):
    """The ids of the rows whose children are asked for; they come from the statement before."""

    inherit_cache = True


def parents(*, many: bool) -> BindParameter[Any]:
    return Parents("parents", type_=Id(), unique=True, required=False, expanding=many)


class Source:
    """In the code `v` are the operation's variables and `q` is the request."""

    def __init__(self, dialect: Dialect) -> None:
        self.dialect = dialect
        self.names: dict[str, Any] = {}
        self.locals: dict[str, str] = {}
        self._known: dict[int, str] = {}
        self._count = 0

    def number(self) -> int:
        self._count += 1
        return self._count

    def name(self, start: str, value: Any) -> str:
        """A name for the object; the same one each time."""
        if id(value) not in self._known:
            self._known[id(value)] = f"{start}{self.number()}"
            self.names[self._known[id(value)]] = value
        return self._known[id(value)]

    def local(self, code: str) -> str:
        """A variable that holds what the code gives, worked out once."""
        return self.locals.setdefault(code, f"x{self.number()}")

    def assignments(self) -> list[str]:
        return [f"{local} = {code}" for code, local in self.locals.items()]

    def value(self, bind: BindParameter[Any], *, many: bool) -> str:
        """The code of a place's value, as the driver takes it."""
        match bind:
            case Given(path=path):
                code = f"q.{path}"
            case FromOperation(read=read):
                code = self.local(f"{self.name('read', read)}(v, q)")
            case FromCursor(cursor=cursor, place=place):
                code = self.local(f"{self.name('cursor', cursor)}(v, q)") + f"[{place}]"
            case _:
                code = self.name("value", bind.value)
        encode = encoder(bind.type, self.dialect)
        if encode is not None:
            called = self.name("encode", encode)
            code = f"[{called}(x) for x in {code}]" if many else f"{called}({code})"
            return self.local(code)
        return code

    def checked(self, page: Page) -> None:
        """Reads what the page was asked for even where no statement needs it: it may be no cursor, or out of range."""
        for bind in (page.size, *(bind for place in page.places for bind in place.binds)):
            self.value(bind, many=False)

    def function(self, name: str, parameters: str, body: Iterable[str]) -> list[str]:
        return [f"def {name}({parameters}):", *(f"    {line}" for line in body)]

    def load(self, lines: list[str], name: str) -> tuple[Callable[..., Any], str]:
        text = "\n".join(lines)
        exec(compile(text, "<plan>", "exec"), self.names)  # noqa: S102 - code of our own making; values never enter it
        function: Callable[..., Any] = self.names[name]
        return function, text
