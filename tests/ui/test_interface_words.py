"""Every sentence of the window and of paper: short, plain, and kind to any two.

The catalogues hold all of them, in three languages; what is typed into the code first is English.
"""

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from functools import cache
from typing import Final

import pytest

from twofold.exercise.reading_age import LANGUAGES, reading_age, sentences_of
from twofold.exercise.wording import Spoken, of
from twofold.host.places import shipped

#: Words a sentence may have. People read this tired, and by twos.
LONGEST: Final = {"en": 15, "de": 15, "es": 17}
#: The age all sentences of a language together ask for. Spanish words have more syllables, and
#: the formula for it comes out a year above the other two on the same text.
OLDEST: Final = {"en": 9.0, "de": 9.75, "es": 10.5}
#: A screen of its own may ask for a little more, as a page of labels has few short words.
OLDEST_PLACE: Final = 11.5
#: Where one may read on for longer, and why.
BACKGROUND: Final = {
    "safety": 12.0,  # what a counsellor said, word by word (docs/words/safety.md)
}
#: Said of people, time and what they did: whatever sounds like school, an office or a machine.
COLD: Final = {
    "en": (
        "complete, completed, score, scores, streak, streaks, overdue, normal, oops, sorry, error, "
        "errors, invalid, illegal, forbidden, wrongly, skipped, missed, spouse, wives, partners, "
        "men, women, man, woman, boy, girl, himself, herself, session, user, users, database, "
        "submit, success, successfully, congratulations, amazing, great job, well done, "
        "are you sure, walked, ok"
    ),
    "de": (
        "muss, müsst, musst, soll, sollst, sollte, solltet, immer, nie, fehlgeschlagen, falsch, "
        "ungültig, unvollständig, serie, punktzahl, überfällig, normal, sitzung, benutzer, "
        "nutzer, datenbank, absenden, gratulation, glückwunsch, super, toll, sind sie sicher, "
        "partner, partnerin, partners, der andere, der eine, jeder von euch"
    ),
    "es": (
        "error, errores, inválido, inválida, puntuación, racha, vencido, vencida, normal, sesión, "
        "usuario, usuarios, base de datos, enviar, felicidades, enhorabuena, genial, "
        "completo, completado, están seguros, listos, listas, ambos, ambas, el otro, "
        "el uno, la una, sentados, sentadas"
    ),
}
#: Said once, and meant: context, word, reason.
MEANT: Final = {
    ("ProgramsPage", "missed"): "a missed week just waits: the word is there to be let go",
    ("KeysSection", "siempre"): "“las de siempre” are the usual ones",
    ("safety", "immer"): "“wann immer” is whenever",
}
_NOT_READ: Final = re.compile(r"<[^>]+>|%n|&\w+;|\(\*\.\w+\)|--[a-z-]+")
_PLACE: Final = re.compile(r"\{\w*\}")
_WORD: Final = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")


def _messages(language: str) -> Iterator[tuple[str, str]]:
    catalogue = "de" if language == "en" else language
    path = shipped("resources") / "translations" / f"twofold_{catalogue}.ts"
    for context in ET.parse(path).iter("context"):  # noqa: S314 - a file of our own
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            source = message.findtext("source") or ""
            if language == "en":
                yield name, source
                continue
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.findall("numerusform")]
            yield from ((name, form) for form in forms or [translation.text or ""])


@cache
def sentences(language: str) -> tuple[tuple[str, str], ...]:
    """Return context and text of all that is said, with a name where a value will stand."""
    return tuple(
        (context, _PLACE.sub("Ana", _NOT_READ.sub(" ", text)))
        for context, text in _messages(language)
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_blames_orders_counts_or_takes_two_for_a_man_and_a_woman(language: str) -> None:
    wording = of(language)
    assert wording is not None
    unwanted = (*wording.unkind, *(word.strip() for word in COLD[language].split(",")))
    found = [
        f"{context}: {word!r} in {text!r}"
        for context, text in sentences(language)
        for word in Spoken(text).found(unwanted)
        if (context, word) not in MEANT
    ]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_shouted(language: str) -> None:
    found = [text for _, text in sentences(language) if re.search(r"[!¡]|\b[A-ZÄÖÜ]{5,}\b", text)]
    assert not found


def test_no_button_says_only_next() -> None:
    assert not {"Next", "OK", "Submit", "Yes", "No"} & {text for _, text in sentences("en")}


@pytest.mark.parametrize("language", LANGUAGES)
def test_please_is_kept_for_what_is_grave(language: str) -> None:
    asked = ("please", "bitte", "por favor")
    found = [text for where, text in sentences(language) if where not in BACKGROUND]
    assert not [text for text in found if Spoken(text).found(asked)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sentence_is_short(language: str) -> None:
    longest = LONGEST[language]
    found = [
        f"{len(_WORD.findall(part))} words, {context}: {part}"
        for context, text in sentences(language)
        if context not in BACKGROUND
        for part in sentences_of(text)
        if len(_WORD.findall(part)) > longest
    ]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_of_it_together_is_for_a_child_of_ten(language: str) -> None:
    said = "\n\n".join(text for context, text in sentences(language) if context not in BACKGROUND)
    age = reading_age(said, language)
    assert age is not None
    assert age <= OLDEST[language]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_place_asks_for_much_more(language: str) -> None:
    by_place: dict[str, list[str]] = {}
    for context, text in sentences(language):
        by_place.setdefault(context, []).append(text)
    found = {
        context: round(age, 1)
        for context, texts in by_place.items()
        if (age := reading_age("\n\n".join(texts), language)) is not None
        and age > BACKGROUND.get(context, OLDEST_PLACE)
    }
    assert not found
