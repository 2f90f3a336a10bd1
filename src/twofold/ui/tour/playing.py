"""`twofold tour`: plays the story in every theme, and says whether the album is whole."""

import shutil
import sys
import tempfile
import traceback
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QLocale, QObject, Qt, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QWidget

from twofold.errors import NotWritten
from twofold.host.clock import SetClock
from twofold.host.disk import refusal
from twofold.host.places import Places, shipped
from twofold.host.settings import Settings, save
from twofold.printing.pdf import write_pdf
from twofold.ui.app import App
from twofold.ui.single import watch_for_network
from twofold.ui.tour.album import SCREENS, Album
from twofold.ui.tour.hands import LostError
from twofold.ui.tour.story import Story

_BEAT_MS: Final = 10
_EVENING: Final = datetime(2026, 3, 17, 20, 10, tzinfo=UTC)
_SIZE: Final = (1280, 800)


class Strays(QObject):
    """Notes every window that opens beside ours. One that flashes up takes the keys away."""

    def __init__(self, window: QWidget) -> None:
        super().__init__()
        self._window = window
        self.found: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            kind = watched.windowType()
            passing = kind in {Qt.WindowType.Popup, Qt.WindowType.ToolTip}
            if watched is not self._window and not passing:
                self.found.append(f"{type(watched).__name__} {watched.objectName()}".strip())
        return False


class Playing(QObject):
    """Steps through a story while Qt's own loop runs."""

    def __init__(self, story: Iterator[None]) -> None:
        super().__init__()
        self._story = story
        self.trouble = ""
        self._beat = QTimer(self)
        self._beat.setInterval(_BEAT_MS)
        self._beat.timeout.connect(self._next)

    def start(self) -> None:
        """Begin."""
        self._beat.start()

    def _next(self) -> None:
        try:
            next(self._story)
        except StopIteration:
            self._stop()
        except LostError as lost:
            self._stop(f"the story lost its way: {lost}")
        except Exception:  # noqa: BLE001 -- a tour that hangs tells less than its traceback
            self._stop(traceback.format_exc())

    def _stop(self, trouble: str = "") -> None:
        self._beat.stop()
        self.trouble = trouble
        QApplication.exit(1 if trouble else 0)


def _told(_kind: QtMsgType, _where: object, words: str | None) -> None:
    """Pass on what Qt says, but not that there is no keyboard to grab where there is no screen."""
    if words and not words.startswith("This plugin does not support"):
        print(words, file=sys.stderr)


def play(out: Path) -> int:
    """Play the tour in both themes. Returns 0, or 1 with what is missing on stderr.

    Args:
        out: Folder for the pictures, the worksheet and `index.md`.

    Raises:
        NotWritten: The folder cannot be written.
    """
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise NotWritten(refusal(error), str(out)) from None
    app = QApplication.instance() or QApplication(["twofold", "-platform", "offscreen"])
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    qInstallMessageHandler(_told)
    network = watch_for_network()
    albums: list[Album] = []
    strays: set[str] = set()
    for theme in ("light", "dark"):
        with tempfile.TemporaryDirectory(prefix="twofold-tour-") as folder:
            album, trouble, found = _evening(app, Places(Path(folder)), out, theme)
        strays |= set(found)
        if trouble:
            print(f"The tour did not come to its end ({theme}): {trouble}", file=sys.stderr)
            return 1
        albums.append(album)
    light, dark = albums
    _index(out, light, dark)
    faults = [*light.faults(), *dark.faults(), *light.looks_like(dark)]
    faults += [f"a window of its own: {stray}" for stray in strays]
    faults += [f"reached for the network: {event}" for event in network]
    for fault in faults:
        print(fault, file=sys.stderr)
    if not faults:
        print(f"{2 * len(SCREENS)} pictures, a worksheet and a record are in {out}")
    return 1 if faults else 0


def _evening(app: object, places: Places, out: Path, theme: str) -> tuple[Album, str, list[str]]:
    """Play one evening in a scratch book. Returns its album, what went wrong, stray windows."""
    if not isinstance(app, QApplication):
        raise TypeError("the tour needs the whole application")
    places.make()
    places.exercises.mkdir()
    shutil.copy(shipped("resources") / "tour" / "quiet-hour.md", places.exercises)
    save(places.settings, replace(Settings(), theme=theme, paper="a4"))
    album = Album(out, theme)
    window = App(app, places, SetClock(_EVENING))
    window.window.resize(*_SIZE)
    window.show()
    window.window.activateWindow()  # keys go to the window in front
    playing = Playing(Story(window, album).play())
    strays = Strays(window.window)
    app.installEventFilter(strays)
    playing.start()
    app.exec()
    app.removeEventFilter(strays)
    if not playing.trouble and window.services is not None:
        sheets = window.services.sheets
        write_pdf(sheets.blank("weekly-check-in"), out / "worksheet.pdf")
        *_later, first = window.services.reflecting.evenings()
        write_pdf(sheets.record(first.walk_id), out / "record.pdf")
    window.window.close()
    window.close()
    return album, playing.trouble, strays.found


def _index(out: Path, light: Album, dark: Album) -> None:
    lines = [
        "# An evening with Ana and Sam",
        "",
        "Two invented people, the real window, real keys and clicks, off screen.",
        "Their papers: [the empty worksheet](worksheet.pdf), [the record](record.pdf).",
        "",
        "| | Light | Dark |",
        "|---|---|---|",
    ]
    lines += [
        f"| {name} | ![{name}]({light.taken[name].name}) | ![{name}]({dark.taken[name].name}) |"
        for name in SCREENS
        if name in light.taken and name in dark.taken
    ]
    (out / "index.md").write_text("\n".join(lines) + "\n", encoding="utf-8")
