"""Rows are kept laid out while they are in sight: never what was, and never longer than that."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QObject, QPoint, Qt
from PySide6.QtGui import QCursor, QImage, QPaintEvent
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from tests.ui.looking import settle
from twofold.services.leafing import Evening, Month
from twofold.ui.journal.journal_list import JournalList
from twofold.ui.journal.row_painter import RowPainter
from twofold.ui.journal.rows import JournalRows
from twofold.ui.theme.apply import Theme

NEWEST = date(2026, 3, 31)


def evenings(count: int, words: str = "a line") -> list[Evening]:
    return [
        Evening(count - n, NEWEST - timedelta(n), f"Title {n}", f"{words} of {n}", "a", n % 2 == 0)
        for n in range(count)
    ]


class Shown:
    """A list with the evenings of one month."""

    def __init__(self, qtbot: QtBot, kept: list[Evening]) -> None:
        self.rows = JournalRows()
        self.view = JournalList(self.rows)
        qtbot.addWidget(self.view)
        self.rows.setParent(self.view)
        self.show(kept)
        settle(self.view, 800, 600)

    def show(self, kept: list[Evening]) -> None:
        def fetch(_month: Month, skip: int, limit: int) -> list[Evening]:
            return kept[skip : skip + limit]

        self.rows.show_timeline([Month(NEWEST.replace(day=1), len(kept))], [], fetch)

    @property
    def laid(self) -> int:
        """Return how many rows are kept; nobody but a test may ask."""
        painter = self.view.itemDelegate()
        assert isinstance(painter, RowPainter)
        return len(painter._laid)

    def picture(self) -> QImage:
        return self.view.viewport().grab().toImage()

    def anew(self) -> QImage:
        """Return the picture that nothing kept can have gone into."""
        painter = self.view.itemDelegate()
        assert isinstance(painter, RowPainter)
        painter.forget()
        return self.picture()


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    return Shown(qtbot, evenings(300))


def test_no_more_is_kept_than_a_screenful(shown: Shown) -> None:
    bar, most = shown.view.verticalScrollBar(), 0
    for _ in range(40):
        bar.setValue(bar.value() + 130)
        shown.picture()
        most = max(most, shown.laid)

    in_sight = 600 // shown.view.sizeHintForRow(1)
    assert in_sight < most <= in_sight + 4


def test_rows_that_scrolled_by_look_as_laid_out_anew(shown: Shown) -> None:
    bar = shown.view.verticalScrollBar()
    for step in (57, 300, -111, 801):
        bar.setValue(bar.value() + step)
        assert shown.picture() == shown.anew()


def test_other_words_other_looks_other_widths_are_painted(shown: Shown, theme: Theme) -> None:
    seen = [shown.picture()]
    shown.show(evenings(300, "another line"))
    for change in (
        lambda: None,
        lambda: theme.apply("dark", 100),
        lambda: theme.apply("dark", 150),
        lambda: theme.apply("dark", 150, calm=True),
        lambda: settle(shown.view, 700, 600),
    ):
        change()
        seen.append(shown.picture())
        assert seen[-1] != seen[-2]
        assert seen[-1] == shown.anew()


def test_another_language_names_the_days(shown: Shown) -> None:
    before, was = shown.picture(), QLocale()
    QLocale.setDefault(QLocale("de"))
    try:
        assert shown.picture() != before
    finally:
        QLocale.setDefault(was)
    assert shown.picture() == before


def test_a_page_that_is_turned_round_is_laid_out_the_other_way(shown: Shown) -> None:
    before = shown.picture()
    shown.view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    settle(shown.view, 800, 600)
    turned = shown.picture()
    assert turned != before
    assert turned == shown.anew()


def test_what_is_hidden_is_not_kept(shown: Shown) -> None:
    shown.picture()
    assert shown.laid
    shown.view.hide()
    assert shown.laid == 0


def test_what_is_not_shown_any_more_is_not_kept(shown: Shown) -> None:
    shown.picture()
    shown.rows.show_hits([], by_month=True)
    assert shown.laid == 0


def test_sentences_in_rows_are_not_kept_in_the_language_before(shown: Shown) -> None:
    shown.picture()
    QCoreApplication.sendEvent(shown.view, QEvent(QEvent.Type.LanguageChange))
    assert shown.laid == 0


class Strips(QObject):
    """Hears how much of a view is painted."""

    def __init__(self, view: JournalList) -> None:
        super().__init__(view)
        self.heights: list[int] = []
        view.viewport().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.heights.append(event.rect().height())
        return False


def test_scrolling_paints_only_what_comes_into_sight(shown: Shown) -> None:
    QCursor.setPos(shown.view.mapToGlobal(QPoint(400, 700)))  # off the rows: none lights up
    bar, strips = shown.view.verticalScrollBar(), Strips(shown.view)
    for step in (300, 40, 7, -19):
        bar.setValue(bar.value() + step)
        settle(shown.view, 800, 600)

    assert strips.heights[-3:] == [40, 7, 19]
    scrolled = shown.view.screen().grabWindow(shown.view.winId()).toImage()
    assert scrolled == shown.view.grab().toImage().convertToFormat(scrolled.format())


def test_rows_between_those_that_changed_stay_as_they_are(shown: Shown) -> None:
    QCursor.setPos(shown.view.mapToGlobal(QPoint(400, 200)))  # a row lights up, another goes out
    bar = shown.view.verticalScrollBar()
    for step in (300, 40, 7, 64, -19):
        bar.setValue(bar.value() + step)
        settle(shown.view, 800, 600)

        scrolled = shown.view.screen().grabWindow(shown.view.winId()).toImage()
        assert scrolled == shown.view.grab().toImage().convertToFormat(scrolled.format())


@pytest.mark.parametrize("name", ["light", "dark", "hc-light", "hc-dark"])
def test_the_list_has_the_ground_of_its_page(shown: Shown, theme: Theme, name: str) -> None:
    worn = theme.apply(name, 100)
    assert shown.view.grab().toImage().pixelColor(4, 4) == worn.colour("bg")


def test_a_page_that_a_cover_takes_out_of_its_window_keeps_nothing_laid_out(
    shown: Shown, qtbot: QtBot
) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.setCentralWidget(shown.view)
    settle(window, 800, 600)
    assert shown.laid
    taken = window.takeCentralWidget()
    assert taken is shown.view
    assert shown.laid == 0
