"""Every fixed sentence of a sheet is in the language of that sheet, whatever the window speaks."""

from dataclasses import fields
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from tests.house import House
from tests.unit.paper.evenings import ROOT
from tests.unit.printing import finished
from twofold.exercise.library import Library
from twofold.host.places import shipped
from twofold.paper.sheet import Sheet
from twofold.paper.words import ENGLISH, Words
from twofold.printing.writing import write_sheets
from twofold.services.sheets import BlankSheets
from twofold.ui.languages import Speech
from twofold.ui.preview.sheet_words import words_in, words_of

EXERCISES = ROOT / "exercises"
IDS = ("specific-thanks", "problem-solving", "signals")
SAID = {"de": ("Seite 1 von", "Etwa"), "es": ("página 1 de", "Unos")}

pytestmark = pytest.mark.usefixtures("qapp")


def english_sentences(words: Words) -> list[str]:
    """Return the sentences that read differently in a language: none of them may stand there."""
    whole = [(getattr(ENGLISH, f.name), getattr(words, f.name)) for f in fields(Words)]
    return [
        said
        for said, told in whole
        if isinstance(said, str) and said != told and " " in said and "{" not in said
    ]


def printed(sheets: tuple[Sheet, ...], target: Path) -> str:
    write_sheets(sheets, target)
    return finished.text(target)


@pytest.mark.parametrize("lang", SAID)
@pytest.mark.parametrize("name", IDS)
def test_sheets_speak_the_language_of_their_exercise(tmp_path: Path, name: str, lang: str) -> None:
    papers = BlankSheets(Library(EXERCISES, lang=lang), words_in)
    kinds: list[tuple[Sheet, ...]] = [(papers.blank(name),), papers.booklets(name)]
    kinds += [(papers.cards(name),), (papers.invitation(name),)]
    page, minutes = SAID[lang]
    texts = [printed(sheets, tmp_path / f"{n}.pdf") for n, sheets in enumerate(kinds)]
    for text in texts:
        for said in english_sentences(words_in(lang)):
            assert all(line not in text for line in said.splitlines()), said
    assert all(page in text for text in texts[:3])
    assert minutes in texts[0]
    assert words_in(lang).invitation in texts[3]


def test_a_file_named_by_its_path_speaks_its_own_language(tmp_path: Path) -> None:
    papers = BlankSheets(Library(EXERCISES), words_in)
    text = printed((papers.blank(EXERCISES / "de" / "signals.md"),), tmp_path / "x.pdf")
    assert "Seite 1 von" in text


def test_the_windows_language_is_not_that_of_every_sheet(qapp: QApplication) -> None:
    before = QLocale()
    speech = Speech(qapp, shipped("resources") / "translations")
    try:
        speech.speak("de")
        assert words_of("de").footer == "Seite {page} von {pages}"
        assert words_of("es").footer.startswith("página")
        assert words_of("en") == ENGLISH
        assert words_of("fr").footer == "Seite {page} von {pages}", "where it has none"
    finally:
        speech.speak("en")
        QLocale.setDefault(before)


def test_a_record_speaks_the_language_of_its_evening(tmp_path: Path) -> None:
    house = House(tmp_path / "book")
    house.services.household.introduce("Ana", "Sam")
    source = (EXERCISES / "de" / "signals.md").read_text("utf-8")
    house.add("meins.md", source.replace("id: signals", "id: meins", 1))
    papers = house.services.sheets
    papers._words = words_in  # the house of the tests speaks English
    walk = house.services.walking.begin("meins", seed=1)
    text = printed((papers.record(walk.id),), tmp_path / "x.pdf")
    house.services.close()
    assert words_in("de").only_met in text
    assert "Seite 1 von 1" in text
