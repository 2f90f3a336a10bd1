"""Where the words at the ends of a scale stand, in wide columns and in narrow ones."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QLabel

from tests.ui import looking
from tests.ui.fields.hand import COUPLE, QUESTIONS
from twofold.exercise.model import Kind
from twofold.ui.fields.make import make_field
from twofold.ui.fields.scale import Circle, ScaleField
from twofold.ui.theme.apply import Theme

ENDS = ("seldom", "most of the time")
WIDTHS = [220, 300, 420, 560, 640, 760, 970]


def shown(
    width: int, top: int, ends: tuple[str, str] = ENDS, *, mirrored: bool = False
) -> tuple[ScaleField, list[QRect], dict[str, QRect]]:
    """Return a scale, where its circles stand, and where its words do."""
    question = replace(QUESTIONS[Kind.SCALE], top=top, low=ends[0], high=ends[1])
    field = make_field(question, "a", "How much?", COUPLE)
    assert isinstance(field, ScaleField)
    if mirrored:
        field.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    looking.settle(field, width, field.heightForWidth(width))
    circles = [circle.geometry() for circle in field.findChildren(Circle)]
    words = {label.text(): label.geometry() for label in field.findChildren(QLabel, "end-word")}
    return field, circles, words


@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize("size", [100, 150, 200])
@pytest.mark.parametrize("top", [5, 10])
@pytest.mark.parametrize("width", WIDTHS)
def test_each_word_stands_at_its_end(
    theme: Theme, width: int, top: int, size: int, *, mirrored: bool
) -> None:
    theme.apply("light", size)
    field, circles, words = shown(width, top, mirrored=mirrored)
    low, high = (words[end] for end in ENDS)

    assert looking.clipped(field) == []
    assert looking.overlapping(field) == []
    assert all(field.rect().contains(box) for box in (*circles, low, high))
    assert low.bottom() < circles[0].top() or _before(low, circles[0], mirrored=mirrored)
    same_row = high.top() < circles[-1].bottom() and high.bottom() > circles[-1].top()
    if same_row:  # then everything is on one line
        assert _before(circles[-1], high, mirrored=mirrored)
        assert len({box.top() for box in circles}) == 1
    else:
        far, end = (
            (high.left(), circles[-1].left())
            if mirrored
            else (
                high.right(),
                circles[-1].right(),
            )
        )
        start = field.width() - 1 - high.right() if mirrored else high.left()
        assert far == end or start == 0  # words longer than their row begin where it begins
    field.close()


@pytest.mark.parametrize("width", WIDTHS)
def test_rows_of_circles_are_about_as_long(width: int) -> None:
    field, circles, _words = shown(width, 10)
    tops = sorted({box.top() for box in circles})
    counts = [sum(box.top() == top for box in circles) for top in tops]

    assert max(counts) - counts[-1] < len(counts)
    field.close()


def test_two_words_stand_over_one_row_and_around_two() -> None:
    over, circles, words = shown(540, 10)
    assert words["seldom"].top() == words["most of the time"].top() == 0
    assert circles[0].top() > words["seldom"].bottom()
    over.close()

    around, circles, words = shown(300, 10)
    assert words["seldom"].bottom() < circles[0].top()
    assert words["most of the time"].top() > circles[-1].bottom()
    around.close()


def test_a_scale_with_one_word_or_none_stands_as_well() -> None:
    for ends in (("seldom", ""), ("", "often"), ("", "")):
        field, circles, _words = shown(300, 10, ends)
        assert all(field.rect().contains(box) for box in circles)
        field.close()


def _before(one: QRect, other: QRect, *, mirrored: bool) -> bool:
    return one.left() > other.right() if mirrored else one.right() < other.left()
