"""Words on the screen: every paragraph of them is drawn."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from twofold.ui.widgets.text import Prose, Words

LINES = 6


def test_every_paragraph_is_drawn(qtbot: QtBot) -> None:
    words = Words("\n".join(["lorem ipsum dolor"] * LINES), "quote")
    qtbot.addWidget(words)
    words.resize(400, words.heightForWidth(400))
    seen = words.grab().toImage()
    line = words.height() // LINES
    for number in range(LINES):
        assert _has_ink(seen, QRect(0, number * line, 200, line)), f"line {number + 1}"


def test_a_part_is_drawn_where_only_a_part_is_asked_for(qtbot: QtBot) -> None:
    words = Words("\n".join(["lorem ipsum dolor"] * LINES), "quote")
    qtbot.addWidget(words)
    words.resize(400, words.heightForWidth(400))
    line = words.height() // LINES
    for number in range(LINES):
        part = words.grab(QRect(0, number * line, 200, line)).toImage()
        assert _has_ink(part, part.rect()), f"line {number + 1}"


@pytest.mark.parametrize("kind", [Words, Prose])
@pytest.mark.parametrize("way", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_short_last_word_has_company_and_costs_no_line(
    qtbot: QtBot, way: Qt.LayoutDirection, kind: type[Words | Prose]
) -> None:
    said = "Have a good time. Come back here once it has happened to us."
    words = kind(said, "prompt")
    qtbot.addWidget(words)
    words.setLayoutDirection(way)
    words.ensurePolished()
    wide = words.fontMetrics().horizontalAdvance(said) - 10  # all but the last word
    words.resize(wide, words.heightForWidth(wide))
    assert words.height() < 3 * words.fontMetrics().height()
    first, last = _reach(words, 0), _reach(words, 1)
    alone = words.fontMetrics().horizontalAdvance("us.")
    assert last[1] - last[0] > 1.3 * alone
    at = 1 if way == Qt.LayoutDirection.RightToLeft else 0
    assert abs(first[at] - last[at]) < 10, "both begin where lines begin"
    assert abs(last[at] - (wide if at else 0)) < 10


def test_a_last_word_that_finds_no_company_is_drawn_all_the_same(qtbot: QtBot) -> None:
    words = Words("understanding it", "quote")
    qtbot.addWidget(words)
    words.ensurePolished()
    wide = words.fontMetrics().horizontalAdvance("understanding") + 4
    words.resize(wide, words.heightForWidth(wide))
    first, last = _reach(words, 0), _reach(words, 1)
    assert last[1] > 0
    assert first[1] > last[1]


def _reach(words: Words | Prose, number: int) -> tuple[int, int]:
    """Return from where to where one of two lines is written, in pixels."""
    image, tall = words.grab().toImage(), words.height() // 2
    dark = [
        x
        for x in range(image.width())
        if any(
            image.pixelColor(x, y).alpha() > 128 for y in range(number * tall, (number + 1) * tall)
        )
    ]
    return (dark[0], dark[-1]) if dark else (0, 0)


def _has_ink(image: QImage, where: QRect) -> bool:
    paper = image.pixelColor(image.width() - 1, where.top()).lightness()
    return any(
        abs(image.pixelColor(x, y).lightness() - paper) > 60
        for x in range(where.left(), where.right(), 2)
        for y in range(where.top(), where.bottom(), 2)
    )


@pytest.mark.parametrize("around", [-40, -2, -1, 0, 1, 2, 40])
@pytest.mark.parametrize("middle", [False, True])
@pytest.mark.parametrize(
    "label",
    [
        lambda: Words("A moment for both of you, before the day begins", "lead"),
        lambda: Words("One line\nand one that is a good deal longer than the first", "reading"),
        lambda: Prose("<p>A moment for <strong>both</strong> of you, before it begins</p>"),
        lambda: Prose("<p>Two paragraphs.</p><p>The second is a little longer.</p>"),
        lambda: Prose("<ul><li>A moment for you</li><li>and one for me, a bit longer</li></ul>"),
    ],
)
def test_the_height_that_is_foretold_is_the_height_the_words_take(
    qtbot: QtBot, label: Callable[[], Words | Prose], *, middle: bool, around: int
) -> None:
    words = label()
    qtbot.addWidget(words)
    if middle:
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    words.heightForWidth(90)  # whatever it was laid for before
    words.forget()
    width = words.sizeHint().width() + around
    foretold = words.heightForWidth(width)
    around_it = words.contentsMargins()
    inside = width - around_it.left() - around_it.right()
    assert foretold == words.lay(inside) + around_it.top() + around_it.bottom()
