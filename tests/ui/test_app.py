"""The program as a whole: a first start on a real book, and what a start may read."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
    QLabel,
    QLineEdit,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from twofold.host.places import Places
from twofold.host.settings import load
from twofold.services.opening import Book
from twofold.ui.app import App
from twofold.ui.home.home_page import HomePage
from twofold.ui.player.screen import PlayerScreen
from twofold.ui.player.seats_page import SeatsPage
from twofold.ui.preview.preview_page import WorksheetPreview
from twofold.ui.trouble_page import BookTroublePage
from twofold.ui.ways.evening import Evening
from twofold.ui.ways.looking_over import LookingOverPage
from twofold.ui.welcome.welcome_page import WelcomePage

ALONE = (
    "---\nid: small\ntitle: A small evening\nversion: 1\nlang: en\n---\n\n"
    "## Alone {#alone who=private}\n**What helped?** {#helped}\n________\n\n"
    "## Open {#open do=reveal show=alone}\nRead.\n"
)


@pytest.fixture
def app(qapp: QApplication, tmp_path: Path, qtbot: QtBot) -> Iterator[App]:
    made = App(qapp, Places(tmp_path))
    with qtbot.waitSignal(made.furnished, timeout=30_000):
        made.show()
    yield made
    made.window.close()
    made.close()


def press(app: App, name: str) -> None:
    page = app.window.page()
    there = page.findChildren(QAbstractButton, name) if page is not None else []
    found = next((button for button in there if _shown(button)), there[0] if there else None)
    assert isinstance(found, QAbstractButton), name
    found.click()


def _shown(button: QWidget) -> bool:
    """Say whether it can be seen: a page that was turned is hidden until it is gone."""
    parent = button.parentWidget()
    return parent is None or parent.isWindow() or (not parent.isHidden() and _shown(parent))


def introduce(app: App) -> None:
    for who, name in (("a", "Ana"), ("b", "Sam")):
        field = app.window.findChild(QLineEdit, f"name-{who}")
        assert isinstance(field, QLineEdit)
        field.setText(name)
    press(app, "continue")
    press(app, "continue-home")


def test_a_first_start_leads_from_names_to_home(app: App, tmp_path: Path) -> None:
    assert isinstance(app.window.current(), WelcomePage)
    assert not app.window.rail.isVisible()
    introduce(app)
    assert isinstance(app.window.current(), HomePage)
    assert app.window.rail.isVisible()
    assert load(Places(tmp_path).settings).safety_seen
    assert "Ana" not in Places(tmp_path).settings.read_text(encoding="utf-8")


@pytest.mark.skipif(sys.platform == "win32", reason="the system has no such limit")
def test_a_disk_without_room_is_told_and_trying_again_leaves_one_of_everything(
    qapp: QApplication, tmp_path: Path, qtbot: QtBot
) -> None:
    import resource  # not on Windows

    app = App(qapp, Places(tmp_path))
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (8192, before[1]))
    try:
        app.show()
        qtbot.waitUntil(lambda: app.window.findChildren(BookTroublePage) != [], timeout=30_000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    with qtbot.waitSignal(app.furnished, timeout=30_000):
        press(app, "again")
    introduce(app)
    app.window.rail.chosen.emit("library")
    app.window.forget_all()  # as another language does: whoever hears the rail makes Home anew
    app.window.rail.chosen.emit("home")
    press(app, "begin")
    assert isinstance(app.window.current(), PlayerScreen), "the rail leads to the Home that works"
    app.window.close()
    app.close()


def test_an_evening_begins_rests_and_waits_at_home(app: App) -> None:
    introduce(app)
    press(app, "begin")
    assert isinstance(app.window.current(), PlayerScreen)
    assert not app.window.rail.isVisible()
    assert app.ways is not None
    assert app.ways.close()
    app.ways.go("home")
    app.ways._at_home.read_anew()
    app.ways.go("home")
    press(app, "continue")
    assert isinstance(app.window.current(), PlayerScreen)


def test_the_cover_hides_an_evening_and_brings_it_back(app: App) -> None:
    introduce(app)
    press(app, "begin")
    app.window.keys.cover_asked.emit()
    assert app.window.windowTitle() == "Notes"
    assert app.window.findChildren(PlayerScreen) == []
    app.window.keys.cover_asked.emit()  # once more changes nothing
    assert app.window.overlays == 1
    press(app, "continue")
    assert app.window.windowTitle() == "Twofold"
    assert isinstance(app.window.current(), PlayerScreen)


def test_help_lies_over_an_evening_and_leads_back_to_it(app: App) -> None:
    introduce(app)
    press(app, "begin")
    app.window.keys.help_asked.emit()
    assert app.window.overlays == 1
    press(app, "back")
    assert app.window.overlays == 0
    assert isinstance(app.window.current(), PlayerScreen)


def test_where_people_sit_is_asked_once_and_kept(app: App, tmp_path: Path) -> None:
    introduce(app)
    press(app, "begin")
    app.window.keys.cover_asked.emit()  # the question comes back after a cover
    press(app, "continue")
    press(app, "seats-b")
    assert load(Places(tmp_path).settings).seats == "b"
    assert app.ways is not None
    assert app.ways.close()
    app.ways.go("home")
    app.ways._at_home.read_anew()
    app.ways.go("home")
    press(app, "continue")
    screen = app.window.current()
    assert isinstance(screen, PlayerScreen)
    assert not isinstance(screen.page, SeatsPage)
    app.ways.go("settings")
    page = app.window.page()
    assert page is not None
    chosen = page.findChild(QAbstractButton, "seats-b")
    assert isinstance(chosen, QAbstractButton)
    assert chosen.isChecked()


def test_every_place_of_the_rail_opens(app: App) -> None:
    introduce(app)
    assert app.ways is not None
    for place in ("library", "journal", "settings", "help", "home"):
        app.ways.go(place)
        assert app.window.current() is app.window.kept(place)


def test_a_larger_text_is_there_at_once_and_stays(app: App, tmp_path: Path, qtbot: QtBot) -> None:
    introduce(app)
    assert app.ways is not None
    app.ways.go("settings")
    before = app.window.current()
    press(app, "text_size-150")
    qtbot.waitUntil(lambda: app.window.current() is not before)
    assert load(Places(tmp_path).settings).text_size == 150


def test_a_damaged_book_is_told_and_left_alone(
    qapp: QApplication, tmp_path: Path, qtbot: QtBot
) -> None:
    places = Places(tmp_path)
    places.vault.write_bytes(b"not a book" * 500)
    app = App(qapp, places)
    app.show()
    qtbot.waitUntil(lambda: app.window.current() is not None)
    press_close = app.window.findChild(QAbstractButton, "close")
    assert press_close is not None
    assert places.vault.read_bytes() == b"not a book" * 500
    app.window.close()
    app.close()


def test_a_book_that_was_not_closed_is_checked_in_sight(
    qapp: QApplication, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    places = Places(tmp_path)
    first = App(qapp, places)
    with qtbot.waitSignal(first.furnished, timeout=30_000):
        first.show()
    introduce(first)
    first.window.close()
    first.close()
    places.mark.touch()  # what a crash leaves behind

    app = App(qapp, places)
    seen: list[type] = []
    app.arrived.connect(lambda: seen.append(type(app.window.current())))
    whole = app._look_over

    def look_over(book: Book) -> None:
        whole(book)
        seen.append(type(app.window.current()))

    monkeypatch.setattr(app, "_look_over", look_over)
    with qtbot.waitSignal(app.furnished, timeout=30_000):
        app.show()
    assert seen == [LookingOverPage, HomePage]
    app.window.close()
    app.close()
    assert not places.mark.exists()


def test_nothing_heavy_is_read_before_the_first_paint() -> None:
    code = (
        "import sys; import twofold.ui.app; import builtins;"
        "heavy = ['sqlalchemy', 'alembic', 'markdown', 'yaml', 'nacl', 'pypdf', 'sqlcipher3',"
        " 'logging.handlers', 'socket'];"
        "print([m for m in heavy if m in sys.modules], builtins.__import__.__name__)"
    )
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert out.stdout.strip() == "[] __import__"


def test_a_preview_of_unsaved_words_does_not_come_back_after_a_cover(
    app: App, tmp_path: Path
) -> None:
    introduce(app)
    (tmp_path / "exercises").mkdir(exist_ok=True)
    (tmp_path / "exercises" / "small.md").write_text(ALONE, encoding="utf-8")
    assert app.ways is not None
    app.ways.begin("small")
    press(app, "seats-any")
    press(app, "primary")
    edit = app.window.findChild(QTextEdit)
    assert isinstance(edit, QTextEdit)
    edit.insertPlainText("the tea at nine")
    assert app.services is not None
    app.services.store.connection.execute("PRAGMA query_only = ON")
    press(app, "primary")
    press(app, "print")
    assert isinstance(app.window.current(), PlayerScreen)
    assert not app.window.overlays
    press(app, "primary")  # their writer says that it is them
    preview = app.window.page()
    assert isinstance(preview, WorksheetPreview)
    included = preview.findChild(QLabel, "included")
    assert isinstance(included, QLabel)
    assert "could not be saved" in included.text()
    assert any(f"words of {name} that" in included.text() for name in ("Ana", "Sam"))
    assert "both opened" not in included.text()

    app.window.keys.cover_asked.emit()
    press(app, "continue")

    assert not app.window.overlays
    assert app.window.findChild(WorksheetPreview) is None
    app.services.store.connection.execute("PRAGMA query_only = OFF")


def test_another_folder_is_asked_for_in_a_dialog_that_a_cover_turns_down(
    app: App, qtbot: QtBot
) -> None:
    introduce(app)
    press(app, "begin")
    screen, evening = app.window.findChild(PlayerScreen), app.window.findChild(Evening)
    assert isinstance(screen, PlayerScreen)
    assert isinstance(evening, Evening)

    evening.presenter.elsewhere_asked.emit()  # comes back at once

    dialog = app.window.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    assert dialog.fileMode() is QFileDialog.FileMode.Directory
    app.window.keys.cover_from_anywhere()
    assert not dialog.isVisible()
    settling = screen.findChildren(QTimer)
    qtbot.waitUntil(lambda: not any(timer.isActive() for timer in settling))


def test_the_program_can_end_while_its_window_is_shown(tmp_path: Path) -> None:
    """As when the session ends: nobody closed the window."""
    program = (
        "import sys; from pathlib import Path\n"
        "from twofold.host.interpreter import make_constants_last; make_constants_last()\n"
        "from PySide6.QtWidgets import QApplication\n"
        "from twofold.host.places import Places; from twofold.ui.app import App\n"
        "qt = QApplication(['twofold']); app = App(qt, Places(Path(sys.argv[1])))\n"
        "app.furnished.connect(lambda: qt.exit(0)); app.show(); qt.exec(); app.close()\n"
        "print('ended')\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path)], capture_output=True, text=True, check=False
    )
    assert done.stdout.strip() == "ended", done.stderr[-500:]


def test_what_home_has_no_use_for_is_not_read_before_it_is_asked_for(tmp_path: Path) -> None:
    """It would weigh on every start: all of it together as much as Home's own screens."""
    furnished = (
        "import importlib, sys; from pathlib import Path\n"
        "from twofold.host.clock import SystemClock; from twofold.host.places import Places\n"
        "from twofold.services.opening import PARTS, open_book\n"
        "book = open_book(Places(Path(sys.argv[1])), SystemClock())\n"
        "for part in PARTS: importlib.import_module(part)\n"
        "from twofold.services.house import furnish\n"
        "services = furnish(book)\n"
        "services.choosing.cards(); services.programs.under_way()\n"
        "unread = ['ssl', '_hashlib', 'markdown', 'yaml', 'nacl', 'pypdf', 'alembic',"
        " 'twofold.exercise.reader', 'twofold.services.walking', 'twofold.paper.sheet']\n"
        "print([name for name in unread if name in sys.modules])\n"
        "services.walking; services.close()\n"
    )
    run = [sys.executable, "-c", furnished, str(tmp_path)]
    subprocess.run(run, capture_output=True, check=True)  # the first one makes a book
    out = subprocess.run(run, capture_output=True, text=True, check=True)
    assert out.stdout.strip() == "[]"


def test_starts_in_the_same_moment_are_one_window(tmp_path: Path, qtbot: QtBot) -> None:
    start = [sys.executable, "-m", "twofold", "--data-dir", str(tmp_path / "new")]
    quiet = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    starts = [subprocess.Popen(start, env=quiet, stderr=subprocess.DEVNULL) for _ in range(2)]
    try:
        qtbot.waitUntil(lambda: [s.poll() for s in starts].count(0) == 1, timeout=120_000)
        assert [s.poll() for s in starts].count(None) == 1
    finally:
        for one in starts:
            one.kill()
            one.wait()
