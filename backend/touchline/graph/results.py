"""What a mutation may answer besides its payload, and the one place where exceptions become answers."""

from __future__ import annotations

import strawberry
from strawberry.utils.str_converters import to_camel_case

from touchline.kernel.errors import Invalid, Refusal


@strawberry.type(description="One thing that is wrong with an input.")
class Problem:
    path: list[str] = strawberry.field(
        description="Where it stands, from the argument's name down, such as `input`, `email`."
    )
    message: str = strawberry.field(description="What would be right.")
    code: str = strawberry.field(description="A word for programs, such as REQUIRED.")


@strawberry.type(description="The input cannot be right; every problem is listed, and nothing was written (API-2).")
class InvalidInput:
    code: str = strawberry.field(description="Always INVALID_INPUT.")
    message: str = strawberry.field(description="All problems in one sentence.")
    problems: list[Problem] = strawberry.field(description="Each problem with the path of its field.")


@strawberry.type(
    description="The input may be right, but this may not be done now, or not by you; nothing was written (API-2)."
)
class Refused:
    code: str = strawberry.field(
        description="A word for programs: FORBIDDEN, NOT_FOUND, CONFLICT, THROTTLED and others."
    )
    message: str = strawberry.field(description="Why, and what can be done about it.")
    fields: list[str] = strawberry.field(
        description="With CONFLICT, the fields that somebody else has changed; else empty."
    )


def answer(error: Invalid | Refusal) -> InvalidInput | Refused:
    """The union's member for what a rule or a command raised."""
    if isinstance(error, Refusal):
        return Refused(code=error.code, message=error.message, fields=[to_camel_case(field) for field in error.fields])
    problems = [
        Problem(
            path=["input", *(to_camel_case(step) for step in problem.path)], message=problem.message, code=problem.code
        )
        for problem in error.problems
    ]
    return InvalidInput(
        code="INVALID_INPUT", message=" ".join(problem.message for problem in problems), problems=problems
    )
