"""SQL laid out for people: a line for each clause, subqueries indented, long lines wrapped, quoted text as it is."""

from __future__ import annotations

import re

WIDTH = 110
STEP = "  "

_CLAUSE = re.compile(
    r"\b(?:WITH(?! TIME)|SELECT|FROM|(?:LEFT OUTER |CROSS )?JOIN(?: LATERAL)?|WHERE|GROUP BY|ORDER BY|LIMIT|UNION ALL"
    r"|AND)\b"
)
_TOKEN = re.compile(rf"'(?:[^']|'')*'|\"[^\"]*\"|[()]|{_CLAUSE.pattern}")
_QUERY = re.compile(r"\s*(?:SELECT|VALUES|WITH)\b")
_PIECE = re.compile(r"(?:'(?:[^']|'')*'|\"[^\"]*\"|[^\s'\"])+")


def laid_out(sql: str) -> str:
    """The same statement on several lines."""
    lines: list[str] = []
    line, depth, open_ = "", 0, [True]
    end = 0

    def finish(indent: int) -> None:
        nonlocal line
        lines.extend(_wrapped(line, STEP * (indent + line.lstrip().startswith("AND "))))
        line = ""

    for token in _TOKEN.finditer(sql):
        line += sql[end : token.start()]
        end = token.end()
        text = token.group()
        if text == "(":
            is_query = _opens_query(sql, token.end())
            open_.append(is_query)
            line += text
            if is_query:
                finish(depth)
                depth += 1
        elif text == ")":
            if len(open_) > 1 and open_.pop():
                finish(depth)
                depth -= 1
            line += text
        elif text[0] in "'\"" or not open_[-1]:
            line += text
        else:
            finish(depth)
            line = text
    line += sql[end:]
    finish(depth)
    return "\n".join(lines)


def _opens_query(sql: str, place: int) -> bool:
    return _QUERY.match(sql, place) is not None


def _wrapped(line: str, indent: str) -> list[str]:
    lines, made = [], ""
    for piece in _PIECE.findall(line):
        if made and len(indent) + len(made) + 1 + len(piece) > WIDTH:
            lines.append(indent + made)
            made, piece = "", f"{STEP}{STEP}{piece}"
        made = f"{made} {piece}" if made else piece
    return [*lines, indent + made] if made else lines
