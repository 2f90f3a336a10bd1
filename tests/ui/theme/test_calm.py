"""Calm text: plain letters, lines further apart and shorter."""

from PySide6.QtGui import QFontInfo, QFontMetricsF, QTextLayout, QTextLine
from pytestqt.qtbot import QtBot

from tests.ui import looking, screens
from twofold.ui.theme.apply import Theme
from twofold.ui.theme.look import SANS, SERIF, Type, look
from twofold.ui.widgets.text import Words, prompt, reading

TOLD = "Once a week, you look back together. What carried you? What would help next? " * 3


def laid(qtbot: QtBot, words: Words, width: int = 720) -> Words:
    qtbot.addWidget(words)
    words.resize(width, words.heightForWidth(width))
    return words


def test_letters_are_plain_everywhere(theme: Theme, qtbot: QtBot) -> None:
    theme.apply("light", calm=True)
    asked = prompt("What helped?")
    qtbot.addWidget(asked)
    asked.ensurePolished()
    assert QFontInfo(asked.font()).family() == SANS
    assert look().font(Type.HEADING, serif=True).family() == SANS
    theme.apply("light")
    asked.ensurePolished()
    assert QFontInfo(asked.font()).family() == SERIF


def test_lines_are_shorter_and_further_apart(theme: Theme, qtbot: QtBot) -> None:
    theme.apply("light")
    usual = laid(qtbot, reading(TOLD)).heightForWidth(720)
    theme.apply("light", calm=True)
    calm = laid(qtbot, reading(TOLD))
    metrics = QFontMetricsF(calm.font())
    lines = [line.naturalTextWidth() for part in calm._paragraphs for line in _lines(part)]
    assert max(lines) <= 61 * metrics.averageCharWidth()
    assert calm.heightForWidth(720) / len(lines) >= 1.58 * calm.font().pixelSize()
    assert calm.heightForWidth(720) > usual


def test_nothing_is_cut_off_in_it(theme: Theme, qtbot: QtBot) -> None:
    theme.apply("light", 150, calm=True)
    for name in ("home-full", "overview", "settings", "programs"):
        page = looking.settle(screens.ALL[name](), 1024, 640)
        qtbot.addWidget(page)
        assert looking.clipped(page) == [], name


def _lines(part: QTextLayout) -> list[QTextLine]:
    return [part.lineAt(number) for number in range(part.lineCount())]
