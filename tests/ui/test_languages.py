"""Speaking another language: the window's sentences, Qt's own, dates and numbers."""

import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QApplication,
    QDateEdit,
    QDialogButtonBox,
    QLabel,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui import looking, screens
from twofold.host.places import shipped
from twofold.ui import words
from twofold.ui.languages import LANGUAGES, Speech, language_for, locale_for
from twofold.ui.window import MainWindow

CATALOGUES = shipped("resources") / "translations"
TRANSLATED = [code for code in LANGUAGES if code != "en"]
#: How many forms a number has: one thing, several things.
FORMS = 2
PLACES = re.compile(r"\{\w*\}|%n|%L?\d")


def messages(language: str) -> list[ET.Element]:
    """Return every sentence of a catalogue, with what it is in that language."""
    catalogue = ET.parse(CATALOGUES / f"twofold_{language}.ts")  # noqa: S314 - a file of our own
    return list(catalogue.getroot().iter("message"))


def said(message: ET.Element) -> list[str]:
    """Return the forms of a translation: one, or one for each number."""
    translation = message.find("translation")
    assert translation is not None
    forms = [form.text or "" for form in translation.findall("numerusform")]
    return forms or [translation.text or ""]


@pytest.fixture
def speech(qapp: QApplication) -> Iterator[Speech]:
    before = QLocale()
    speech = Speech(qapp, shipped("resources") / "translations")
    yield speech
    speech.speak("en")
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("wanted", "system", "spoken"),
    [
        ("", "de_AT", "de"),
        ("", "fr_FR", "en"),
        ("es", "de_AT", "es"),
        ("es-MX", "de_AT", "es"),
        ("tlh", "C", "en"),
    ],
)
def test_the_language_is_what_is_wanted_else_the_systems_else_english(
    wanted: str, system: str, spoken: str
) -> None:
    assert language_for(wanted, QLocale(system)) == spoken


def test_dates_read_as_the_system_writes_them_where_the_language_is_the_same() -> None:
    austria = QLocale("de_AT")
    assert locale_for("de", austria) == austria
    assert locale_for("es", austria) == QLocale("es")
    assert locale_for("en", QLocale("C")) == QLocale("C")


def test_sentences_qt_dates_and_numbers_change_together(speech: Speech, qapp: QApplication) -> None:
    told = {}
    for language in LANGUAGES:
        speech.speak(language)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        cancel = box.button(QDialogButtonBox.StandardButton.Cancel).text()
        told[language] = (words.about_minutes(25), cancel, words.long_date(date(2026, 3, 22)))
        assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert len(set(told.values())) == len({cancel for _, cancel, _ in told.values()}) == 3
    assert all("25" in minutes for minutes, _, _ in told.values())
    assert "März" in told["de"][2]


def test_a_window_that_stood_before_writes_its_dates_in_the_language(
    speech: Speech, qtbot: QtBot
) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    for language, month in (("de", "März"), ("es", "marzo")):
        speech.speak(language)
        page = screens.ALL["type-back"]()
        window.show_screen(page)
        assert month in page.findChildren(QDateEdit)[0].text()


def test_to_speak_the_same_again_changes_nothing(speech: Speech) -> None:
    assert speech.speak("de")
    assert not speech.speak("de")
    assert speech.speak("")


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_sentence_is_said_with_the_same_places_and_in_every_number(language: str) -> None:
    amiss = []
    for message in messages(language):
        source = message.findtext("source") or ""
        translation = message.find("translation")
        assert translation is not None
        if translation.get("type") is not None or not all(form.strip() for form in said(message)):
            amiss.append(f"not translated: {source}")
        elif message.get("numerus") and len(said(message)) != FORMS:
            amiss.append(f"a number is missing: {source}")
        amiss += [
            f"other places: {form}"
            for form in said(message)
            if sorted(PLACES.findall(form)) != sorted(PLACES.findall(source))
        ]
    assert amiss == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_one_word_means_one_place(language: str) -> None:
    places = {"Home", "Library", "Journal", "Programs", "Settings", "Help"}
    told: dict[str, set[str]] = {}
    for message in messages(language):
        source = message.findtext("source") or ""
        if source in places:
            told.setdefault(source, set()).update(said(message))
    assert {place for place, names in told.items() if len(names) == 1} == places


@pytest.mark.parametrize("language", TRANSLATED)
@pytest.mark.parametrize("name", ["welcome-safety", "library", "overview", "settings", "help"])
def test_no_sentence_of_a_screen_is_left_in_english(
    language: str, name: str, qapp: QApplication, tmp_path: Path
) -> None:
    catalogue = f"twofold_{language}"
    tool = Path(sys.executable).parent / "pyside6-lrelease"
    made = tmp_path / f"{catalogue}.qm"
    subprocess.run([tool, "-silent", CATALOGUES / f"{catalogue}.ts", "-qm", made], check=True)
    english = {
        message.findtext("source") or ""
        for message in messages(language)
        if message.findtext("source") not in said(message)
    }
    before = QLocale()
    speech = Speech(qapp, tmp_path)
    speech.speak(language)
    try:
        page = looking.settle(screens.ALL[name](), 1024, 640)
        assert english.isdisjoint(_texts(page))
        page.close()
    finally:
        speech.speak("en")
        QLocale.setDefault(before)


def _texts(page: QWidget) -> set[str]:
    """Return what stands on a page and what is told of it, for eyes and for screen readers."""
    parts = [page, *page.findChildren(QWidget)]
    texts = {text for part in parts for text in (part.toolTip(), part.accessibleName())}
    texts |= {part.text() for part in parts if isinstance(part, (QLabel, QPushButton))}
    return texts
