"""The chart of the README: CPU per request of each way, drawn as SVG that is readable on light and on dark."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from performance.report import QUESTIONS
from performance.rounds import Taken

WIDTH, LEFT, RIGHT, BAR, GAP, GROUP = 860, 170, 92, 13, 3, 17
WAYS = {
    "limit": ("#7f8c9b", "hand-written SQL, no GraphQL: the limit"),
    "compiled": ("#2f7de1", "Touchline"),
    "PostGraphile": ("#d9822b", "PostGraphile 5"),
    "reference": ("#a35bb5", "graphql-core over the same data"),
}
SHORT = {"limit": "limit", "compiled": "Touchline", "PostGraphile": "PostGraphile", "reference": "graphql-core"}
STYLE = """
  text { font: 12px system-ui, sans-serif; fill: #57606a }
  .title { font-size: 15px; font-weight: 600; fill: #1f2328 }
  .name { fill: #1f2328 }
  .own { font-weight: 600; fill: #1f2328 }
  @media (prefers-color-scheme: dark) { text { fill: #9aa4af } .title, .name, .own { fill: #e6edf3 } }
"""


def drawn(taken: Sequence[Taken], interactions: int) -> str:
    """One group of bars for each question of each database, each group on a scale of its own."""
    parts, y = [], 62
    title = f"Microseconds of CPU per request over HTTP, {interactions:,} interactions (shorter is better)"
    parts.append(_text(0, 18, title, "title"))
    x = 0.0
    for color, words in WAYS.values():
        parts += [_bar(x, 32, 12, color, 12), _text(x + 18, 42, words)]
        x += 42 + len(words) * 6.4
    for database in dict.fromkeys(row.database for row in taken):
        parts.append(_text(0, y + 12, database, "title"))
        y += 26
        for question, words in QUESTIONS.items():
            rows = [row for row in taken if (row.database, row.question) == (database, question)]
            y = _group(parts, y, f"{question} {words}", [r for way in WAYS for r in rows if r.way == way])
        y += 10
    head = f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{y}" viewBox="0 0 {WIDTH} {y}" role="img"'
    return "\n".join([f"{head}>", f"<title>{title}</title>", f"<style>{STYLE}</style>", *parts, "</svg>", ""])


def _group(parts: list[str], y: int, words: str, rows: Sequence[Taken]) -> int:
    """Bars of one question. The reference would dwarf the rest: it is cut, and says how long it is."""
    longest = max(row.cpu_us for row in rows if row.way != "reference")
    room = WIDTH - LEFT - RIGHT - 80
    parts.append(_text(0, y + 11, words, "name"))
    for row in rows:
        is_cut = row.cpu_us > longest
        length = room + 28 if is_cut else max(1.5, row.cpu_us / longest * room)
        for start, end in ((0, length - 22), (length - 17, length)) if is_cut else ((0, length),):
            parts.append(_bar(LEFT + start, y, end - start, WAYS[row.way][0], BAR))
        said = f"{row.cpu_us:,.0f}  {SHORT[row.way]}"
        parts.append(_text(LEFT + length + 6, y + 11, said, "own" if row.way == "compiled" else ""))
        y += BAR + GAP
    return y + GROUP - GAP


def _bar(x: float, y: float, length: float, color: str, height: int) -> str:
    return f'<rect x="{x:.1f}" y="{y:.1f}" width="{length:.1f}" height="{height}" rx="2" fill="{color}"/>'


def _text(x: float, y: float, words: str, kind: str = "") -> str:
    named = f' class="{kind}"' if kind else ""
    return f'<text x="{x:.1f}" y="{y:.1f}"{named}>{escape(words)}</text>'
