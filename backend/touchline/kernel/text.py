"""Text made comparable: what people type and what is stored meet in one normal form."""

from __future__ import annotations

import re
import unicodedata

_WORD = re.compile(r"\w+")
_SPECIAL = str.maketrans({"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i"})


def folded(text: str) -> str:
    """Lower case, without accents, white space collapsed: "Éric  MÜLLER" and "eric muller" are one."""
    decomposed = unicodedata.normalize("NFKD", text.casefold().translate(_SPECIAL))
    bare = "".join(character for character in decomposed if not unicodedata.combining(character))
    return " ".join(bare.split())


def words(text: str) -> list[str]:
    """The folded words of a text; an address such as ada@example.com gives ada, example and com."""
    return _WORD.findall(folded(text).replace("_", " "))
