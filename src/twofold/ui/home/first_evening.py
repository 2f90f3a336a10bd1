"""The first evening on one page: three lines that say how it goes, so that nobody need ask."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from twofold.ui.theme.look import look
from twofold.ui.widgets.naming import marked
from twofold.ui.widgets.text import line_of, plain


def _tr(text: str) -> str:
    return QCoreApplication.translate("first-evening", text)


def first_evening() -> QWidget:
    """Return the three lines."""
    holder = QWidget()
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(look().gap(12))
    grid.setVerticalSpacing(look().gap(10))
    grid.setColumnStretch(1, 1)
    for at, words in enumerate(
        (
            _tr("Sit so that both of you see the screen. Phones out of reach."),
            _tr("It asks, and you take turns. Pass on anything; nobody notes it."),
            _tr("At the end you decide together what stays."),
        )
    ):
        number = marked(line_of(str(at + 1)), kind="number")
        number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        grid.addWidget(number, at, 0, Qt.AlignmentFlag.AlignTop)
        line = plain(words)
        line.setContentsMargins(0, look().gap(2), 0, 0)
        grid.addWidget(line, at, 1)
    return holder
