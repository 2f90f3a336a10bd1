"""Tab goes as people read: along a line and then down, at any size and in either direction."""

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui import looking, screens
from tests.ui.test_screens import window_with
from twofold.ui.home.home_page import HomePage
from twofold.ui.theme.apply import Theme

_LOOSE = 4  # px that things of one line may lie apart
#: Two columns, of which the first is read to its end.
_COLUMNS = {"preview"}
_WRITTEN_IN = (QAbstractSpinBox, QComboBox, QLineEdit, QTextEdit)


@pytest.fixture(params=sorted(set(screens.ALL) - _COLUMNS))
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(params=["100 %", "200 % from the right"])
def mirrored(request: pytest.FixtureRequest, qapp: QApplication, theme: Theme) -> Iterator[bool]:
    turned = request.param != "100 %"
    theme.apply("light", 200 if turned else 100)
    if turned:
        qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield turned
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_tab_goes_as_people_read(name: str, mirrored: bool, qtbot: QtBot) -> None:
    window = window_with(name, qtbot)
    with qtbot.waitActive(window):
        window.activateWindow()
    page = window.current()
    assert page is not None
    stops = _stops(page)
    assert stops or name == "looking-over", "only there is nothing to press"
    at = {stop: _place(stop, page, mirrored=mirrored) for stop in stops}
    back = [
        f"{looking.describe(one)} → {looking.describe(other)}"
        for one, other in pairwise(stops)
        if not _reads_on(at[one], at[other])
    ]
    assert back == []


def test_nothing_that_can_be_written_in_is_left_out(name: str, qtbot: QtBot) -> None:
    page = window_with(name, qtbot).current()
    assert page is not None
    fields = [field for kind in _WRITTEN_IN for field in page.findChildren(kind)]
    left_out = [
        looking.describe(field)
        for field in fields
        if field.isVisible()
        and field.isEnabled()
        and not field.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not isinstance(field.parentWidget(), QAbstractSpinBox | QComboBox)
    ]
    assert left_out == []


def _stops(page: QWidget) -> list[QWidget]:
    """Return what Tab reaches on a page, from its first stop on; a round begins anywhere."""
    now = QApplication.focusWidget()
    met: list[QWidget] = []
    while now is not None and now not in met:
        met.append(now)
        QTest.keyClick(now, Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
    if now is not None:
        met = met[met.index(now) :]
    inside = [page.isAncestorOf(stop) for stop in met]
    enters = next((n for n in range(len(met)) if inside[n] and not inside[n - 1]), 0)
    return [stop for stop in met[enters:] + met[:enters] if page.isAncestorOf(stop)]


def _place(stop: QWidget, page: QWidget, *, mirrored: bool) -> QRect:
    """Return where a stop lies as one reads, whatever is scrolled to."""
    area: QWidget | None = stop.parentWidget()
    while area is not None and area is not page and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    inner: QWidget | None = area.widget() if isinstance(area, QScrollArea) else None
    whole = page if inner is None else inner
    corner = stop.mapTo(whole, QPoint())
    lead = whole.width() - corner.x() - stop.width() if mirrored else corner.x()
    above = 0 if whole is page or area is None else area.mapTo(page, QPoint()).y()
    return QRect(QPoint(lead, corner.y() + above), stop.size())


def _reads_on(one: QRect, other: QRect) -> bool:
    if other.top() >= one.bottom() - _LOOSE:
        return True
    return other.bottom() > one.top() + _LOOSE and other.left() >= one.left()


def test_a_question_is_followed_by_what_comes_below_it(qtbot: QtBot) -> None:
    """Its buttons came to the page last; Tab goes on from them as from those they stand for."""
    window = window_with("home", qtbot)
    with qtbot.waitActive(window):
        window.activateWindow()
    page = window.current()
    assert page is not None
    let_go = page.findChild(QPushButton, "let-go")
    assert isinstance(let_go, QPushButton)
    let_go.setFocus()
    let_go.click()
    looking.settle(window, 1024, 640)
    at = {stop: _place(stop, page, mirrored=False) for stop in _stops(page)}
    assert any(stop.objectName() == "careful-no" for stop in at)
    assert all(_reads_on(at[one], at[other]) for one, other in pairwise(at))


def test_a_card_that_comes_later_is_met_where_it_stands(qtbot: QtBot) -> None:
    window = window_with("home-full", qtbot)
    with qtbot.waitActive(window):
        window.activateWindow()
    page = window.current()
    assert isinstance(page, HomePage)
    view = screens.home()._view
    assert view is not None
    page.show_view(view)
    looking.settle(window, 1024, 640)
    at = {stop: _place(stop, page, mirrored=False) for stop in _stops(page)}
    assert len(at) > 1
    assert all(_reads_on(at[one], at[other]) for one, other in pairwise(at))
