"""A sheet that is half typed, as it waits on Home."""

from PySide6.QtWidgets import QAbstractButton, QTextEdit

from tests.ui.test_app import app, introduce, press
from twofold.ui.app import App
from twofold.ui.home.home_page import HomePage
from twofold.ui.type_back.sheet_page import TypeBackPage
from twofold.ui.type_back.start_page import TypeBackStart

__all__ = ["app"]  # the fixture


def half_typed(app: App) -> None:
    """Type a line from paper, and leave by the rail."""
    introduce(app)
    assert app.ways is not None
    app.ways.type_back("weekly-check-in", "Weekly check-in")
    press(app, "begin")
    page = app.window.current()
    assert isinstance(page, TypeBackPage)
    page.findChildren(QTextEdit)[0].insertPlainText("soup on Sunday")
    app.window.rail.chosen.emit("home")
    assert isinstance(app.window.current(), HomePage)


def test_left_by_the_rail_it_waits_on_home(app: App) -> None:
    half_typed(app)
    press(app, "continue")
    page = app.window.current()
    assert isinstance(page, TypeBackPage)
    assert page.findChildren(QTextEdit)[0].toPlainText() == "soup on Sunday"


def test_started_again_it_is_typed_in_anew_and_no_evening_begins(app: App) -> None:
    half_typed(app)
    press(app, "start-again")
    press(app, "careful-yes")
    assert isinstance(app.window.current(), TypeBackStart)
    app.window.rail.chosen.emit("home")
    home = app.window.current()
    assert home is not None
    assert not [b for b in home.findChildren(QAbstractButton, "continue") if b.isVisible()]
    assert app.services is not None
    kept = app.services.store.connection.execute("SELECT count(*) FROM answer").fetchone()
    assert kept == (0,)
