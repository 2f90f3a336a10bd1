"""The fixed sentences of paper in the language of the window."""

from dataclasses import fields
from datetime import date

from PySide6.QtCore import QCoreApplication

from twofold.paper.words import Words
from twofold.ui import words


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
