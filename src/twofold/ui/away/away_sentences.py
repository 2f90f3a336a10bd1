"""The fixed sentences of what is carried away, in the language of the window."""

from dataclasses import fields
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from twofold.paper.away_words import AwayWords
from twofold.ui import words


def away_sentences() -> AwayWords:
    """Return every sentence of `paper.away_words`, translated where a translation is loaded.

    The sentences stand there as field defaults, because paper knows no Qt; whoever makes a
    catalogue takes them from there (context `away`).
    """
    told = {
        field.name: QCoreApplication.translate("away", field.default)
        for field in fields(AwayWords)
        if isinstance(field.default, str) and field.name != "lang"
    }
    return AwayWords(date=_date, lang=QLocale().name().replace("_", "-"), **told)


def _date(on: date) -> str:
    return words.long_date(on, with_year=True)
