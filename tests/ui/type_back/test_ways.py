"""From the overview to paper and back, through the whole window."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QTextEdit
from pytestqt.qtbot import QtBot

from twofold.host.places import Places
from twofold.host.settings import load
from twofold.ui.app import App
from twofold.ui.preview.preview_page import WorksheetPreview
from twofold.ui.type_back.sheet_page import TypeBackPage
from twofold.ui.type_back.start_page import TypeBackStart


@pytest.fixture
def app(qapp: QApplication, tmp_path: Path, qtbot: QtBot) -> Iterator[App]:
    made = App(qapp, Places(tmp_path))
    with qtbot.waitSignal(made.furnished, timeout=30_000):
        made.show()
    assert made.services is not None
    made.services.household.introduce("Ana", "Sam")
    yield made
    made.window.close()
    made.close()


def press(app: App, name: str) -> None:
    page = app.window.page()
    found = page.findChild(QAbstractButton, name) if page is not None else None
    assert isinstance(found, QAbstractButton), name
    found.click()


def test_a_sheet_is_typed_back_from_the_overview_and_gone_on_with(app: App) -> None:
    assert app.ways is not None
    assert app.services is not None
    app.ways.overview("weekly-check-in")
    press(app, "type-back")
    assert isinstance(app.window.current(), TypeBackStart)
    press(app, "begin")
    page = app.window.current()
    assert isinstance(page, TypeBackPage)
    page.findChildren(QTextEdit)[0].insertPlainText("soup on Sunday")
    app.ways.go("library")
    [(walk_id,)] = app.services.store.connection.execute("SELECT id FROM walk").fetchall()
    app.ways.go_on(int(walk_id))
    again = app.window.current()
    assert isinstance(again, TypeBackPage)
    assert again.findChildren(QTextEdit)[0].toPlainText() == "soup on Sunday"


def test_the_preview_of_an_exercise_offers_four_kinds_and_remembers(
    app: App, tmp_path: Path
) -> None:
    assert app.ways is not None
    app.ways.print_blank("weekly-check-in")
    preview = app.window.page()
    assert isinstance(preview, WorksheetPreview)
    for kind in ("booklet", "cards", "invitation", "blank"):
        press(app, f"kind-{kind}")
    press(app, "lines-10")
    press(app, "back")
    assert load(Places(tmp_path).settings).prints["blank"]["pitch"] == 10
