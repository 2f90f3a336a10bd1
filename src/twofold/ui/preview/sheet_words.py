"""The fixed sentences of paper, in the language of each sheet."""

from dataclasses import fields
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTranslator

from twofold.host.places import shipped
from twofold.paper.words import ENGLISH, Words
from twofold.ui import words
from twofold.ui.languages import LANGUAGES


def sheet_words() -> Words:
    """Return every sentence of `paper.words`, translated where a translation is loaded.

    The sentences stand in `paper.words` as field defaults, because paper knows no Qt; whoever
    makes a catalogue takes them from there (context `paper`).
    """
    told = {
        field.name: QCoreApplication.translate("paper", field.default)
        for field in fields(Words)
        if isinstance(field.default, str)
    }
    return Words(date=_date, **told)


def _date(on: date) -> str:
    return words.long_date(on, with_year=True)


def words_of(lang: str) -> Words:
    """Return the sentences for a sheet in a language; those of the window where it has none."""
    spoken = QLocale(lang).language() == QLocale().language()
    known = lang.partition("-")[0].lower() in LANGUAGES
    return words_in(lang) if known and not spoken else sheet_words()


def words_in(lang: str) -> Words:
    """Return the sentences of paper in a language, without a window; English where it has none."""
    translator = QTranslator()
    folder = str(shipped("resources") / "translations")
    if not lang or not translator.load(f"twofold_{lang.replace('-', '_')}", folder):
        return ENGLISH
    told = {
        field.name: translator.translate("paper", field.default) or field.default
        for field in fields(Words)
        if isinstance(field.default, str)
    }
    locale = QLocale(lang)

    def date_(on: date) -> str:
        return locale.toString(QDate(on.year, on.month, on.day), QLocale.FormatType.LongFormat)

    return Words(date=date_, **told)
