"""How old a reader has to be for a text, in the languages that have a formula for it.

- English: Flesch–Kincaid grade level (Kincaid, Fishburne, Rogers, Chissom 1975).
- German: fourth Wiener Sachtextformel (Bamberger, Vanecek 1984).
- Spanish: Fernández Huerta 1959, with sentence length in words as Law (2011) put it right; its
  ease from 0 to 100 is turned into years of school by the author's own table.

Each gives years of school, and people start school at six. Syllables are counted by their vowels,
which is off by a few in a hundred words and makes no difference to a page.
"""

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

LANGUAGES = ("en", "de", "es")
#: Fewer words say nothing about a text.
LEAST_WORDS = 60
SCHOOL_STARTS = 6

_NOT_A_LETTER = re.compile(r"[\W\d_]+")
#: It begins with one set of marks, so that a search leaps from one to the next.
_SENTENCE_END = re.compile(
    r"""[.!?…:\n](?:
        (?<!\n)[.!?…:]*["”“’»)]*(?:\s+|$)        # the end of one
        |(?<=\n)(?:
            \s*\n                                # of a paragraph
            |(?=\s*(?:[-*+>|\#]|\d+[.)])))       # or of the line before an item
    )""",
    re.VERBOSE,
)
_EN = re.compile(r"[aeiouy]+")
_EN_SILENT = re.compile(r"(?<![aeiouyl])e$|(?<=[aeiouy]l)e$|(?<=[^aeiouytd])ed$")
_DE = re.compile(r"aa|ee|oo|ie|ei|ai|au|äu|eu|ey|ay|(?<!q)u|[aeioyäöü]")
_ES = re.compile(r"[iuü]?[aeoáéó][iuüy]?|uy|[iuü]{1,2}|[íú]|y(?![a-zñ])")
#: Ease and years of school, as Fernández Huerta lists them.
_ES_EASE = (
    (100.0, 3.0),
    (90.0, 4.0),
    (80.0, 5.0),
    (70.0, 6.0),
    (60.0, 8.0),
    (50.0, 10.0),
    (0.0, 20.0),
)


def reading_age(text: str, lang: str, sentences: Sequence[str] = ()) -> float | None:
    """Return the age in years, or None for another language or too short a text.

    Args:
        text: Plain words; a line end alone does not end a sentence, an empty line does.
        lang: A language tag; only its first part counts.
        sentences: What `sentences_of` the text says, where that was asked already.
    """
    lang = lang.split("-", maxsplit=1)[0]
    if lang not in LANGUAGES:
        return None
    how_many = Counter(map(_remembered(lang).__getitem__, text.split()))  # by their syllables
    words = how_many.total() - how_many[0]
    if words < LEAST_WORDS:
        return None
    sentences = sentences or sentences_of(text)
    length = words / max(1, sum(1 for part in sentences if part and not part.isspace()))
    if lang == "de":
        long = 100 * sum(n for count, n in how_many.items() if count >= 3) / words
        return SCHOOL_STARTS + max(0.0, 0.2656 * length + 0.2744 * long - 1.693)
    each = sum(count * n for count, n in how_many.items()) / words
    if lang == "en":
        return SCHOOL_STARTS + max(0.0, 0.39 * length + 11.8 * each - 15.59)
    return SCHOOL_STARTS + _school_years(206.84 - 60 * each - 1.02 * length)


def sentences_of(text: str) -> list[str]:
    """Return the sentences of a text, without their full stops. Some may be empty."""
    return _SENTENCE_END.split(text)


def syllables(word: str, lang: str) -> int:
    """Return how many syllables a word has: 0 without a letter, else at least one.

    Marks around it do no harm.
    """
    word = _NOT_A_LETTER.sub("", word.lower())
    if not word:
        return 0
    if lang == "de":
        return max(1, len(_DE.findall(word)))
    if lang == "es":
        word = word.replace("qu", "q").replace("gue", "ge").replace("gui", "gi")
        return max(1, len(_ES.findall(word)))
    return max(1, len(_EN.findall(_EN_SILENT.sub("", word) if len(word) > 3 else word)))


class _Syllables(dict[str, int]):
    """The syllables of every word that was asked for: as many as a language has words."""

    def __init__(self, lang: str) -> None:
        self._lang = lang

    def __missing__(self, word: str) -> int:
        self[word] = count = syllables(word, self._lang)
        return count


_remembered = cache(_Syllables)


def _school_years(ease: float) -> float:
    if ease >= 100:
        return _ES_EASE[0][1]
    for (above, few), (below, many) in pairwise(_ES_EASE):
        if ease >= below:
            return few + (above - ease) / (above - below) * (many - few)
    return _ES_EASE[-1][1]
