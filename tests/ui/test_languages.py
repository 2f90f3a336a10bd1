"""Speaking another language: the window's sentences, Qt's own, dates and numbers."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from twofold.host.places import shipped
from twofold.ui import words
from twofold.ui.languages import LANGUAGES, Speech, language_for, locale_for


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


def test_to_speak_the_same_again_changes_nothing(speech: Speech) -> None:
    assert speech.speak("de")
    assert not speech.speak("de")
    assert speech.speak("")
