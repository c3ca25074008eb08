"""Text made comparable: what people type and what is stored meet in one normal form."""

from __future__ import annotations

import re
import unicodedata

_WORD = re.compile(r"\w+")
_DIGRAPH = re.compile("([aou])e")
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})
_SPECIAL = str.maketrans({"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i"})


def folded(text: str) -> str:
    """Lower case, without accents, white space collapsed: "Éric  MÜLLER" and "eric muller" are one."""
    decomposed = unicodedata.normalize("NFKD", text.casefold().translate(_SPECIAL))
    bare = "".join(character for character in decomposed if not unicodedata.combining(character))
    return " ".join(bare.split())


def words(text: str) -> list[str]:
    """The folded words of a text; an address such as ada@example.com gives ada, example and com."""
    return _WORD.findall(folded(text).replace("_", " "))


def spellings(text: str) -> list[list[str]]:
    """The folded words of a text, each with its other spellings: Mueller is also muller, and Müller also mueller."""
    plain, spelled_out = words(text), words(text.casefold().translate(_UMLAUTS))
    if len(plain) != len(spelled_out):
        spelled_out = plain
    return [
        list(dict.fromkeys((word, _DIGRAPH.sub(r"\1", word), other)))
        for word, other in zip(plain, spelled_out, strict=True)
    ]
