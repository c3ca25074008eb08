"""What the API says when it cannot answer: a closed list of codes; whatever is not a refusal of ours is masked."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable, Sequence
from enum import StrEnum
from typing import Any

from graphql import GraphQLError, Node
from graphql.validation.validate import ValidationAbortedError
from strawberry.exceptions import StrawberryInputCoercionError
from structlog.typing import FilteringBoundLogger

from touchline.kernel.errors import Invalid, Refusal


class Code(StrEnum):
    """Every `errors[].extensions.code` there is. Clients may rely on the list; adding to it is a change of the API."""

    BAD_REQUEST = "BAD_REQUEST"
    GRAPHQL_PARSE_FAILED = "GRAPHQL_PARSE_FAILED"
    GRAPHQL_VALIDATION_FAILED = "GRAPHQL_VALIDATION_FAILED"
    PERSISTED_QUERY_NOT_FOUND = "PERSISTED_QUERY_NOT_FOUND"
    DOCUMENT_NOT_ALLOWED = "DOCUMENT_NOT_ALLOWED"
    BAD_USER_INPUT = "BAD_USER_INPUT"
    LIMIT_EXCEEDED = "LIMIT_EXCEEDED"
    UNAUTHENTICATED = "UNAUTHENTICATED"
    FORBIDDEN = "FORBIDDEN"
    NOT_FOUND = "NOT_FOUND"
    CONFLICT = "CONFLICT"
    TOO_MANY_REQUESTS = "TOO_MANY_REQUESTS"
    TIMEOUT = "TIMEOUT"
    UNAVAILABLE = "UNAVAILABLE"
    INTERNAL = "INTERNAL"


_STATUS = {
    Code.UNAUTHENTICATED: 401,
    Code.FORBIDDEN: 403,
    Code.TOO_MANY_REQUESTS: 429,
    Code.TIMEOUT: 503,
    Code.UNAVAILABLE: 503,
    Code.INTERNAL: 500,
}
_ABOUT_THE_DOCUMENT = {
    Code.GRAPHQL_PARSE_FAILED,
    Code.GRAPHQL_VALIDATION_FAILED,
    Code.PERSISTED_QUERY_NOT_FOUND,
    Code.DOCUMENT_NOT_ALLOWED,
    Code.BAD_USER_INPUT,
    Code.LIMIT_EXCEEDED,
}
_REFUSALS = {"THROTTLED": Code.TOO_MANY_REQUESTS}

Headers = Sequence[tuple[bytes, bytes]]


class Rejected(Exception):
    """The request as a whole is not answered: one or more errors and no `data`."""

    def __init__(
        self, errors: Iterable[GraphQLError], code: Code, *, status: int | None = None, headers: Headers = ()
    ) -> None:
        super().__init__(code)
        self.errors, self.code, self._status, self.headers = tuple(errors), code, status, headers

    def status(self, *, legacy: bool) -> int:
        """`legacy` is `application/json`, where a well-formed request gets 200 whatever is wrong with its document."""
        if self._status is not None:
            return self._status
        return 200 if legacy and self.code in _ABOUT_THE_DOCUMENT else _STATUS.get(self.code, 400)


class Fault(GraphQLError):
    """One refusal with a code of the closed list. Its message is shown to the client; write it for them."""

    def __init__(self, code: Code, message: str, nodes: Node | None = None) -> None:
        super().__init__(message, nodes, extensions={"code": code.value})
        self.code = code


def rejected(code: Code, message: str, *, status: int | None = None, headers: Headers = ()) -> Rejected:
    return Rejected([Fault(code, message)], code, status=status, headers=headers)


def unauthenticated(message: str = "Sign in first, or send a token.") -> Rejected:
    return rejected(Code.UNAUTHENTICATED, message, headers=[(b"www-authenticate", b"Bearer")])


def cause(error: BaseException) -> BaseException:
    """What was raised in the first place, beneath graphql-core's wrapping."""
    while isinstance(error, GraphQLError) and error.original_error is not None:
        error = error.original_error
    return error


class Voice:
    """Words errors for clients. What it masks it logs, under the id it shows."""

    def __init__(self, log: FilteringBoundLogger, is_unavailable: Callable[[BaseException], bool]) -> None:
        self.log, self.is_unavailable = log, is_unavailable

    def say(self, error: GraphQLError, otherwise: Code, **where: Any) -> dict[str, Any]:
        """`otherwise` is the code of an error that came from graphql-core before any field ran."""
        shown: dict[str, Any] = {"message": error.message}
        if error.locations:
            shown["locations"] = [{"line": place.line, "column": place.column} for place in error.locations]
        if error.path is not None:
            shown["path"] = error.path
        verdict = self._verdict(error, otherwise)
        if verdict is None:
            return shown | self.mask(cause(error), path=error.path, **where)
        shown["extensions"] = verdict
        return shown

    def mask(self, exception: BaseException, **where: Any) -> dict[str, Any]:
        """The error as it appears, without locations; the log line of the same id has the rest."""
        number = secrets.token_hex(8)
        if self.is_unavailable(exception):
            self.log.error("graphql.unavailable", error_id=number, reason=type(exception).__name__, **where)
            message, code = "The database cannot be reached. Try again in a moment.", Code.UNAVAILABLE
        else:
            self.log.error("graphql.internal", error_id=number, exc_info=exception, **where)
            message, code = "Something went wrong on our side.", Code.INTERNAL
        return {"message": message, "extensions": {"code": code.value, "id": number}}

    def _verdict(self, error: GraphQLError, otherwise: Code) -> dict[str, Any] | None:
        """The error's extensions when it may speak, None when it must be masked."""
        match cause(error):
            case Fault(code=code):
                return {"code": code.value}
            case Invalid(problems=problems):
                listed = [{"path": list(p.path), "message": p.message, "code": p.code} for p in problems]
                return {"code": Code.BAD_USER_INPUT.value, "problems": listed}
            case Refusal(code=word):
                known = Code(word) if word in Code.__members__ else _REFUSALS.get(word, Code.FORBIDDEN)
                return {"code": known.value}
            case GraphQLError(extensions={"code": str(word)}) if word in Code.__members__:
                return {"code": word}
            case StrawberryInputCoercionError():
                return {"code": Code.BAD_USER_INPUT.value if error.path is not None else otherwise.value}
            case ValidationAbortedError():
                return {"code": Code.LIMIT_EXCEEDED.value}
            case GraphQLError() if error.path is None:
                return {"code": otherwise.value}
            case GraphQLError(message=message, nodes=nodes) if nodes and message.startswith("Argument "):
                return {"code": Code.BAD_USER_INPUT.value}
        return None
