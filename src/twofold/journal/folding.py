"""How search reads words: folded to what people remember of them, and cut into tokens.

The rule, for what was written and for what is looked for alike:

1. Capitals, accents and other forms of a letter do not count (`Gespräch` is `gesprach`).
2. A word is a run of letters, digits and the marks that belong to them; all else parts words.
3. Scripts without spaces (Chinese, Japanese, Thai, Lao, Khmer, Burmese) have no words to go by:
   there every character is a token, so that any piece of a sentence is found.

We fold ourselves, and SQLite only cuts at spaces: its own tokenizers either know nothing of such
scripts or want three characters at least, and their tables of letters are of another year.
"""

import re
import unicodedata
from functools import lru_cache
from typing import Final, TypeAlias

#: A token and where it stands in the text as it was written.
Placed: TypeAlias = tuple[str, int, int]

#: Longer words are cut, for query and text alike; nobody remembers the 65th letter.
MOST: Final = 64

_ACCENTS: Final = re.compile(
    "[\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f"
    "\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u1ab0-\u1aff\u1dc0-\u1dff"
    "\u20d0-\u20f0\ufe00-\ufe0f\ufe20-\ufe2f\U000e0100-\U000e01ef\u00ad\u200c\u200d\u2060]"
)
_STROKES: Final = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ħ": "h", "ŧ": "t", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th"}
)
_UNSPACED: Final = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u19e0-\u19ff\u1950-\u19df\u1a20-\u1aaf\ua9e0-\ua9ff"
    "\uaa60-\uaadf\u3005-\u3007\u303b\u3040-\u30ff\u3105-\u312f\u31a0-\u31bf\u31f0-\u31ff"
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00016fe0-\U00018d8f\U0001aff0-\U0001b2ff"
    "\U00020000-\U0003ffff"
)
_CONTINUOUS: Final = re.compile(f"[{_UNSPACED}]")
_WORD: Final = re.compile(r"[^\W_]+")
#: Texts in which `\w` knows every letter and no mark has a life of its own.
_SIMPLE: Final = re.compile("[\u0000-\u058f\u10a0-\u10ff\u1e00-\u1fff\u2010-\u2027\u2030-\u205e]*")
#: Texts in which every character folds to exactly one.
_ONE_TO_ONE: Final = re.compile(
    "[\u0000-\u00ac\u00ae-\u00bb\u00bf-\u00c5\u00c7-\u00dd\u00e0-\u00e5\u00e7-\u00fd\u00ff"
    "\u2010\u2012-\u2015\u2018-\u201b\u201c-\u201f]*"
)


def folded(text: str) -> str:
    """Return a text with all that does not count taken off. It may be longer or shorter."""
    if text.isascii():
        return text.lower()
    bare = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    return unicodedata.normalize("NFC", _ACCENTS.sub("", bare).translate(_STROKES))


def tokens(text: str) -> list[str]:
    """Return the tokens of a text, in order."""
    return [token for token, _, _ in _cut(folded(text))]


def indexed(text: str) -> str:
    """Return a text as the index holds it: its tokens with a space between two of them."""
    bare = folded(text)
    if _SIMPLE.fullmatch(bare):  # the same as below, and what most lines are
        return " ".join(word[:MOST] for word in _WORD.findall(bare))
    return " ".join(token for token, _, _ in _cut(bare))


def one_to_one(text: str) -> bool:
    """Say whether every character of a text folds to one of its own, so that places stay."""
    return _ONE_TO_ONE.fullmatch(text) is not None


def placed(text: str) -> list[Placed]:
    """Return the tokens of a text and where each stands in it, to be marked there."""
    if one_to_one(text):
        return _cut(folded(text))
    clusters = _clusters(text)
    bare, origins = [], []
    for start, end in clusters:
        part = _folded_cluster(text[start:end])
        bare.append(part)
        origins += [(start, end)] * len(part)
    return [
        (token, origins[start][0], origins[end - 1][1]) for token, start, end in _cut("".join(bare))
    ]


def continuous(token: str) -> bool:
    """Say whether a token is a character of a script without spaces."""
    return _CONTINUOUS.match(token) is not None


def _cut(bare: str) -> list[Placed]:
    """Cut a folded text into tokens."""
    if _SIMPLE.fullmatch(bare):
        return [(found[0][:MOST], found.start(), found.end()) for found in _WORD.finditer(bare)]
    found: list[Placed] = []
    start = -1
    for at, char in enumerate(bare):
        inside = char.isalnum() or unicodedata.category(char)[0] == "M"
        alone = inside and continuous(char)
        if start >= 0 and (alone or not inside):
            found.append((bare[start:at][:MOST], start, at))
            start = -1
        if alone:
            found.append((char, at, at + 1))
        elif inside and start < 0:
            start = at
    if start >= 0:
        found.append((bare[start:][:MOST], start, len(bare)))
    return found


def _clusters(text: str) -> list[tuple[int, int]]:
    """Cut a text into characters with the marks that belong to them."""
    starts = [at for at, char in enumerate(text) if at == 0 or not _goes_with(char)]
    return list(zip(starts, [*starts[1:], len(text)], strict=True))


def _goes_with(char: str) -> bool:
    """Say whether a character joins the one before: a mark, or the rest of a Korean syllable."""
    if char < "\u0300":
        return False
    return (
        unicodedata.category(char)[0] == "M"
        or "\u1160" <= char <= "\u11ff"
        or "\ud7b0" <= char <= "\ud7fb"
        or "\uff9e" <= char <= "\uffdc"
    )


@lru_cache(maxsize=8192)
def _folded_cluster(cluster: str) -> str:
    return folded(cluster)
