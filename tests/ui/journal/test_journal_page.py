import time
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit, QListView, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.looking import clipped, overlapping, settle, unnamed, unreached
from twofold.people import Couple, Owner, Partner
from twofold.services.leafing import Evening, Kinds, Month, Sieve, Timeline
from twofold.services.searching import Found, Hit
from twofold.ui.journal.filters import Choice
from twofold.ui.journal.journal_page import JournalPage
from twofold.ui.journal.presenter import JournalPresenter
from twofold.ui.journal.rows import ROW, EveningRow, MonthRow
from twofold.ui.theme.apply import Theme
from twofold.ui.widgets.text import Words

TITLES = ("Weekly check-in", "Thanks with detail", "Changing chairs")
OWNERS: tuple[Owner, ...] = ("a", "b", "ours")
COUPLE = Couple(Partner(id="a", name="Ana"), Partner(id="b", name="Sam"))
TODAY = date(2026, 3, 18)


def evenings(count: int, *, a_day: int = 1) -> list[Evening]:
    newest = date(2026, 3, 17)
    return [
        Evening(
            walk_id=count - n,
            on=newest - timedelta(days=3 * (n // a_day)),
            title=TITLES[n % 3],
            telling="" if n % 4 == 3 else f"A line of evening {count - n}.",
            owner=OWNERS[n % 3],
            favourite=n % 5 == 0,
        )
        for n in range(count)
    ]


class Kept:
    """Evenings as a book gives them out, and a search that finds every line with a word."""

    def __init__(self, kept: list[Evening]) -> None:
        self.kept = kept
        self.asked: list[Sieve] = []
        self.read = 0

    def timeline(self, sieve: Sieve, at_once: int = 16) -> Timeline:
        self.asked.append(sieve)
        shown = self._through(sieve)
        counts: dict[date, int] = {}
        for evening in shown:
            day = evening.on.replace(day=1)
            counts[day] = counts.get(day, 0) + 1
        months = tuple(Month(day, count) for day, count in counts.items())
        first = self.evenings(months[0], sieve, 0, at_once) if months else ()
        return Timeline(months, first, len(self.kept), TODAY, self.kinds())

    def evenings(self, month: Month, sieve: Sieve, skip: int, limit: int) -> tuple[Evening, ...]:
        inside = [e for e in self._through(sieve) if month.first <= e.on <= month.last]
        self.read += 1
        return tuple(inside[skip : skip + limit])

    def kinds(self) -> Kinds:
        names = tuple((title.lower(), title) for title in TITLES)
        return Kinds(names, ("base", "regard"), ("de", "en"), (2026, 2025))

    def newest(self, typed: str, sieve: Sieve, below: int | None = None, limit: int = 50) -> Found:
        self.asked.append(sieve)
        found = [
            hit(e, typed)
            for e in self.kept
            if typed in e.telling and (below is None or e.walk_id < below)
        ]
        return Found(tuple(found[:limit]), more=len(found) > limit)

    def best(self, typed: str, sieve: Sieve, limit: int = 50) -> Found:
        return Found(tuple(reversed(self.newest(typed, sieve).hits))[:limit])

    def _through(self, sieve: Sieve) -> list[Evening]:
        return [e for e in self.kept if e.favourite or not sieve.favourites]


def hit(evening: Evening, typed: str) -> Hit:
    at = evening.telling.index(typed)
    return Hit(
        line=evening.walk_id,
        walk_id=evening.walk_id,
        exercise_id="weekly-check-in",
        question_id="carried",
        title=evening.title,
        on=evening.on,
        what="said",
        owner=evening.owner,
        owner_name="Ana",
        excerpt=evening.telling,
        marks=((at, at + len(typed)),),
    )


@pytest.fixture
def page(qtbot: QtBot) -> JournalPage:
    made = JournalPage()
    qtbot.addWidget(made)
    return made


def shown_from(page: JournalPage, kept: list[Evening]) -> Kept:
    source = Kept(kept)
    JournalPresenter(page, source, source, COUPLE).refresh()
    settle(page, 1000, 700)
    return source


def list_of(page: JournalPage) -> QListView:
    found = page.findChild(QListView, "evenings")
    assert found is not None
    return found


def field(page: JournalPage) -> QLineEdit:
    found = page.findChild(QLineEdit, "search")
    assert found is not None
    return found


def button(page: JournalPage, name: str) -> QPushButton:
    found = page.findChild(QPushButton, name)
    assert found is not None
    return found


def shown(page: JournalPage) -> list[str]:
    model = list_of(page).model()
    return [str(model.index(n, 0).data()) for n in range(model.rowCount())]


def words(page: JournalPage) -> list[str]:
    return [w.text() for w in page.findChildren(Words) if w.isVisible()]


def search_for(page: JournalPage, qtbot: QtBot, typed: str) -> None:
    field(page).setFocus()
    qtbot.keyClicks(field(page), typed)
    qtbot.waitUntil(lambda: page.findChild(QPushButton, "best-first").isVisible())  # type: ignore[union-attr]
    settle(page, 1000, 700)


def test_before_the_first_evening_the_page_says_what_will_come(
    page: JournalPage, qtbot: QtBot
) -> None:
    shown_from(page, [])
    assert "Your first evening will appear here." in words(page)
    assert not list_of(page).isVisible()
    assert not field(page).isVisible(), "there is nothing to look for yet"
    with qtbot.waitSignal(page.begin):
        button(page, "choose-exercise").click()


def test_evenings_stand_under_their_months_newest_first(page: JournalPage) -> None:
    shown_from(page, evenings(8))
    assert shown(page)[0] == "March 2026, Spring 2026"
    assert shown(page)[1] == "Tuesday, 17 March 2026. Weekly check-in. A line of evening 8"
    months = [n for n, said in enumerate(shown(page)) if said.startswith("February 2026")]
    assert len(months) == 1
    assert shown(page)[months[0] + 1].startswith("Friday, 27 February")


def test_a_month_cannot_be_chosen(page: JournalPage) -> None:
    shown_from(page, evenings(2))
    model = list_of(page).model()
    head = model.index(0, 0)
    assert isinstance(head.data(ROW), MonthRow)
    assert not model.flags(head) & Qt.ItemFlag.ItemIsEnabled


def test_keys_alone_open_an_evening(page: JournalPage, qtbot: QtBot) -> None:
    shown_from(page, evenings(30))
    opened: list[int] = []
    page.opened.connect(opened.append)
    view = list_of(page)
    view.setFocus()
    for _ in range(6):
        qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert opened == [24], "the head of February is stepped over"
    qtbot.keyClick(view, Qt.Key.Key_End)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert opened == [24, 1], "End leads to the very first evening"


def test_a_click_opens_an_evening_and_not_a_month(page: JournalPage, qtbot: QtBot) -> None:
    shown_from(page, evenings(5))
    opened: list[int] = []
    page.opened.connect(opened.append)
    view = list_of(page)
    for row in (0, 2):
        middle = view.visualRect(view.model().index(row, 0)).center()
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(middle))
    assert opened == [4]


@pytest.mark.parametrize(("width", "height"), [(1280, 800), (816, 640)])
@pytest.mark.parametrize("size", [100, 200])
def test_nothing_is_clipped_or_unnamed(
    theme: Theme, qtbot: QtBot, width: int, height: int, size: int
) -> None:
    theme.apply("light", size)
    for some, typed in (([], ""), (evenings(40), ""), (evenings(40), "line"), (evenings(40), "x")):
        page = JournalPage()
        qtbot.addWidget(page)
        shown_from(page, some)
        if typed:
            search_for(page, qtbot, typed)
        settle(page, width, height)
        assert clipped(page) == []
        assert overlapping(page) == []
        assert unnamed(page) == []
        assert unreached(page) == []


def test_fifty_years_are_there_at_once_and_only_what_is_seen_is_read(page: JournalPage) -> None:
    settle(page, 1000, 700)
    source = Kept(evenings(6000))
    presenter = JournalPresenter(page, source, source, COUPLE)
    began = time.perf_counter()
    presenter.refresh()
    page.grab()
    took = time.perf_counter() - began
    assert list_of(page).model().rowCount() > 6000
    assert took < 1.5, f"{took:.2f} s, though no row has a widget of its own"
    assert source.read < 6
    list_of(page).verticalScrollBar().setValue(list_of(page).verticalScrollBar().maximum())
    page.grab()
    assert source.read < 12, "what lies between was not read"


def test_every_evening_is_met_once_however_they_lie_in_their_months(page: JournalPage) -> None:
    kept = evenings(500, a_day=3)
    shown_from(page, kept)
    model = list_of(page).model()
    rows = [model.index(n, 0).data(ROW) for n in range(model.rowCount())]
    seen = [row.evening.walk_id for row in rows if isinstance(row, EveningRow)]
    assert seen == [e.walk_id for e in kept]
    heads = [row.name for row in rows if isinstance(row, MonthRow)]
    assert len(heads) == len(set(heads))


def test_coming_back_finds_the_evening_that_was_open(page: JournalPage) -> None:
    shown_from(page, evenings(30))
    view = list_of(page)
    view.setCurrentIndex(view.model().index(4, 0))
    before = view.currentIndex().data(ROW).evening.walk_id
    shown_from(page, [Evening(99, date(2026, 3, 20), "New", "", "ours"), *evenings(30)])
    assert view.currentIndex().data(ROW).evening.walk_id == before


def test_ten_years_are_whole_and_the_old_evening_in_sight_as_soon_as_they_are_shown_anew(
    page: JournalPage,
) -> None:
    source = shown_from(page, evenings(5000, a_day=2))
    view = list_of(page)
    whole = view.verticalScrollBar().maximum()
    view.setCurrentIndex(view.model().index(4000, 0))
    view.scrollToTop()

    JournalPresenter(page, source, source, COUPLE).refresh()

    assert view.currentIndex().row() == 4000
    assert view.viewport().rect().contains(view.visualRect(view.currentIndex()).center())
    assert view.verticalScrollBar().maximum() >= whole


# ── Filters ─────────────────────────────────────────────────────────────────────────────────────
def test_filters_by_keyboard(page: JournalPage, qtbot: QtBot) -> None:
    source = shown_from(page, evenings(40))
    favourites = button(page, "filter-favourites")
    favourites.setFocus()
    qtbot.keyClick(favourites, Qt.Key.Key_Space)
    assert source.asked[-1] == Sieve(favourites=True)
    assert "8 of 40 evenings" in words(page)
    for name, number, expected in (
        ("filter-who", 1, Sieve(favourites=True, partner="a")),
        ("filter-pillar", 2, Sieve(favourites=True, partner="a", pillar="regard")),
    ):
        choice = page.findChild(Choice, name)
        assert choice is not None
        choice.menu().actions()[number].trigger()  # Qt's own menu; off screen it cannot pop up
        assert source.asked[-1] == expected
        assert choice.isChecked()
    assert page.findChild(Choice, "filter-who").accessibleName() == "Who wrote: Ana"  # type: ignore[union-attr]


def test_where_no_evening_fits_there_is_a_way_back(page: JournalPage, qtbot: QtBot) -> None:
    kept = [e for e in evenings(10) if not e.favourite]
    source = shown_from(page, kept)
    button(page, "filter-favourites").click()
    settle(page, 1000, 700)
    assert "No evening fits all of that." in words(page)
    button(page, "show-everything").click()
    settle(page, 1000, 700)
    assert source.asked[-1] == Sieve()
    assert list_of(page).isVisible()
    assert not button(page, "filter-favourites").isChecked()


# ── Search ──────────────────────────────────────────────────────────────────────────────────────
def test_results_come_while_typing_and_are_opened_by_keys(page: JournalPage, qtbot: QtBot) -> None:
    shown_from(page, evenings(30))
    opened: list[int] = []
    page.opened.connect(opened.append)
    search_for(page, qtbot, "evening 2")
    assert all("evening 2" in said for said in shown(page) if ". " in said)
    qtbot.keyClick(field(page), Qt.Key.Key_Down)
    assert list_of(page).hasFocus()
    qtbot.keyClick(list_of(page), Qt.Key.Key_Return)
    assert opened == [29], "evening 30 says 30"


def test_an_emptied_search_gives_the_whole_journal_back(page: JournalPage, qtbot: QtBot) -> None:
    shown_from(page, evenings(30))
    before = shown(page)
    search_for(page, qtbot, "evening 2")
    assert shown(page) != before
    field(page).clear()
    assert shown(page) == before


def test_what_is_found_leads_to_then_and_now(page: JournalPage, qtbot: QtBot) -> None:
    shown_from(page, evenings(30))
    asked: list[tuple[str, str]] = []
    page.then_and_now.connect(lambda *given: asked.append(given))
    assert not button(page, "then-and-now").isVisible()
    search_for(page, qtbot, "line")
    qtbot.keyClick(field(page), Qt.Key.Key_Return)
    settle(page, 1000, 700)
    compare = button(page, "then-and-now")
    assert compare.isVisible()
    compare.setFocus()
    qtbot.keyClick(compare, Qt.Key.Key_Space)
    assert asked == [("weekly-check-in", "carried")]


def test_older_lines_come_when_the_end_is_near_and_none_is_lost_or_doubled(
    page: JournalPage, qtbot: QtBot
) -> None:
    kept = evenings(500)
    shown_from(page, kept)
    search_for(page, qtbot, "line")
    bar = list_of(page).verticalScrollBar()
    for _ in range(20):
        bar.setValue(0)
        bar.setValue(bar.maximum())
        settle(page, 1000, 700)
    found = [said for said in shown(page) if ". " in said]
    assert len(found) == len(set(found)) == sum(bool(e.telling) for e in kept)


def test_best_first_has_no_months(page: JournalPage, qtbot: QtBot) -> None:
    shown_from(page, evenings(30))
    search_for(page, qtbot, "evening 2")
    assert any(said == "March 2026" for said in shown(page))
    button(page, "best-first").click()
    assert not any(said == "March 2026" for said in shown(page))


def test_nothing_found_says_so_kindly(page: JournalPage, qtbot: QtBot) -> None:
    shown_from(page, evenings(3))
    search_for(page, qtbot, "xyz")
    assert "Nothing with these words. Fewer letters can find more." in words(page)


@pytest.mark.parametrize(("count", "handle"), [(1, False), (40, True)])
def test_the_scroll_bar_shows_a_handle_only_where_there_is_something_to_move(
    page: JournalPage, count: int, *, handle: bool
) -> None:
    """Its room stays, so that rows are as wide whatever is filtered."""
    shown_from(page, evenings(count))
    bar = list_of(page).verticalScrollBar()
    assert bar.isVisible()
    picture = bar.grab().toImage()
    across, down = range(picture.width()), range(picture.height())
    seen = {picture.pixelColor(x, y).name() for x in across for y in down}
    assert (len(seen) > 1) == handle, seen
