import time
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from tests.ui.looking import clipped, overlapping, settle, unnamed
from twofold.services.reflecting import Evening
from twofold.ui.journal.evening_rows import ROW, EveningRows, MonthRow
from twofold.ui.journal.journal_page import JournalPage
from twofold.ui.journal.presenter import JournalPresenter
from twofold.ui.theme.apply import Theme
from twofold.ui.widgets.text import Words

TITLES = ("Weekly check-in", "Thanks with detail", "Changing chairs")


def evenings(count: int, *, a_day: int = 1) -> list[Evening]:
    newest = date(2026, 3, 17)
    return [
        Evening(
            walk_id=count - n,
            on=newest - timedelta(days=3 * (n // a_day)),
            title=TITLES[n % 3],
            telling="" if n % 4 == 3 else f"A line of evening {count - n}.",
            owner=("a", "b", "ours")[n % 3],
        )
        for n in range(count)
    ]


class Kept:
    """Evenings as a book gives them out."""

    def __init__(self, kept: list[Evening]) -> None:
        self.kept = kept

    def evenings(self, limit: int = 500, before: date | None = None) -> tuple[Evening, ...]:
        return tuple(e for e in self.kept if before is None or e.on < before)[:limit]


@pytest.fixture
def page(qtbot: QtBot) -> JournalPage:
    made = JournalPage()
    qtbot.addWidget(made)
    return made


def list_of(page: JournalPage) -> QListView:
    found = page.findChild(QListView, "evenings")
    assert found is not None
    return found


def shown(page: JournalPage) -> list[str]:
    model = list_of(page).model()
    return [str(model.index(n, 0).data()) for n in range(model.rowCount())]


def test_before_the_first_evening_the_page_says_what_will_come(page: JournalPage) -> None:
    settle(page, 1000, 700)
    texts = [w.text() for w in page.findChildren(Words) if w.isVisible()]
    assert "Your first evening will appear here." in texts
    assert not list_of(page).isVisible()


def test_evenings_stand_under_their_months_newest_first(page: JournalPage) -> None:
    page.show_evenings(evenings(8))
    assert shown(page)[0] == "March 2026"
    assert shown(page)[1] == "Tuesday, 17 March 2026. Weekly check-in. A line of evening 8"
    months = [n for n, words in enumerate(shown(page)) if words == "February 2026"]
    assert len(months) == 1
    assert shown(page)[months[0] + 1].startswith("Friday, 27 February")


def test_a_month_cannot_be_chosen(qtbot: QtBot) -> None:
    rows = EveningRows()
    rows.show_evenings(evenings(2))
    head = rows.index(0, 0)
    assert isinstance(head.data(ROW), MonthRow)
    assert not rows.flags(head) & Qt.ItemFlag.ItemIsEnabled


def test_keys_alone_open_an_evening(page: JournalPage, qtbot: QtBot) -> None:
    settle(page, 1000, 700)
    page.show_evenings(evenings(30))
    settle(page, 1000, 700)
    opened: list[int] = []
    page.opened.connect(opened.append)
    view = list_of(page)
    view.setFocus()
    for _ in range(6):
        qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert opened == [24], "the head of February is stepped over"


def test_a_click_opens_an_evening(page: JournalPage, qtbot: QtBot) -> None:
    page.show_evenings(evenings(5))
    settle(page, 1000, 700)
    opened: list[int] = []
    page.opened.connect(opened.append)
    view = list_of(page)
    middle = view.visualRect(view.model().index(2, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(middle.x(), middle.y()))
    assert opened == [4]


@pytest.mark.parametrize(("width", "height"), [(1280, 800), (816, 640)])
@pytest.mark.parametrize("size", [100, 150, 200])
def test_nothing_is_clipped_or_unnamed(
    page: JournalPage, theme: Theme, width: int, height: int, size: int
) -> None:
    theme.apply("light", size)
    for some in ([], evenings(40)):
        page.show_evenings(some)
        settle(page, width, height)
        assert clipped(page) == []
        assert overlapping(page) == []
        assert unnamed(page) == []


def test_ten_years_of_evenings_are_there_at_once(page: JournalPage) -> None:
    settle(page, 1000, 700)
    many = evenings(5000)
    began = time.perf_counter()
    page.show_evenings(many)
    list_of(page).scrollToTop()
    page.grab()
    took = time.perf_counter() - began
    assert len(shown(page)) > 5000
    assert took < 1.5, f"{took:.2f} s, though no row has a widget of its own"


def test_older_evenings_come_when_the_end_is_near_and_none_is_lost_or_doubled(
    page: JournalPage, qtbot: QtBot
) -> None:
    kept = evenings(500, a_day=3)  # pages of 40 end in the middle of a day
    presenter = JournalPresenter(page, Kept(kept), at_once=40)
    presenter.refresh()
    settle(page, 1000, 700)
    bar = list_of(page).verticalScrollBar()
    for _ in range(40):
        bar.setValue(0)
        bar.setValue(bar.maximum())
        settle(page, 1000, 700)
    model = list_of(page).model()
    rows = [model.index(n, 0).data(ROW) for n in range(model.rowCount())]
    seen = [row.evening.walk_id for row in rows if not isinstance(row, MonthRow)]
    assert seen == [e.walk_id for e in kept]
    heads = [row.name for row in rows if isinstance(row, MonthRow)]
    assert len(heads) == len(set(heads))


def test_coming_back_finds_the_evening_that_was_open(page: JournalPage) -> None:
    page.show_evenings(evenings(30))
    settle(page, 1000, 700)
    view = list_of(page)
    view.setCurrentIndex(view.model().index(4, 0))
    before = view.currentIndex().data(ROW).evening.walk_id
    page.show_evenings([Evening(99, date(2026, 3, 20), "New", "", "ours"), *evenings(30)])
    assert view.currentIndex().data(ROW).evening.walk_id == before
