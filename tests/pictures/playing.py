"""One language at one text size: the tour is played, and every screen kept in all four themes."""

import shutil
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QWidget

from tests.pictures.pseudo import Mirrored, Stretched, stretch_exercises
from tests.ui import looking, screens
from twofold.host import places as host_places
from twofold.host.clock import SetClock
from twofold.host.places import Places, shipped
from twofold.host.settings import Settings, save
from twofold.services import house, opening
from twofold.ui.app import App
from twofold.ui.icons import Icon
from twofold.ui.theme.tokens import THEMES
from twofold.ui.tour.album import Album
from twofold.ui.tour.hands import Hands
from twofold.ui.tour.playing import Playing
from twofold.ui.tour.story import Story
from twofold.ui.window import MainWindow

LANGUAGES: Final = ("en", "de", "stretched", "mirrored")
SIZES: Final = (100, 200)
WINDOW: Final = (1280, 800)
#: Where the story has been already.
VISITED: Final = {"home", "home-first", "library", "settings", "help", "overview", "welcome"}
_EVENING: Final = datetime(2026, 3, 17, 20, 10, tzinfo=UTC)


@dataclass
class Wall(Album):
    """An album that also notes what is not as it may be; once is enough, so in one theme."""

    app: App | None = None
    found: list[str] = field(default_factory=list)

    def take(self, name: str, hands: Hands) -> None:
        """Keep a screen, once."""
        if self.app is None or name in self.taken:
            return
        self.taken[name] = hands_over = self.folder / f"{name}-{self.theme}.png"
        hands.picture(hands_over)
        self.look_at(name, self.app.window)

    def look_at(self, name: str, window: QWidget) -> None:
        """Look for what is cut off, crowded, unnamed or hard to hit."""
        if self.theme != THEMES[0]:
            return
        found = (
            *(f"cut off: {each}" for each in looking.clipped(window)),
            *(f"overlaps: {each}" for each in looking.overlapping(window)),
            *(f"unnamed: {each}" for each in looking.unnamed(window)),
            *(f"too small: {each}" for each in looking.too_small(window)),
        )
        self.found += [f"{self.folder.name} {name}: {each}" for each in found]


def play(out: Path, lang: str, size: int, theme: str) -> int:
    """Play one language at one size. Returns 0; 1 when the story lost its way or faults are found.

    Args:
        out: Folder for the pictures; they go into `<lang>-<size>` in it.
        lang: One of `LANGUAGES`.
        size: Text size in percent.
        theme: One of `THEMES`.
    """
    folder = out / f"{lang}-{size}"
    folder.mkdir(parents=True, exist_ok=True)
    qt = QApplication(["twofold", "-platform", "offscreen", "-style", "Fusion"])
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    wall = Wall(folder, theme)
    with tempfile.TemporaryDirectory(prefix="twofold-pictures-") as scratch:
        speak(qt, lang, Path(scratch) / "exercises")
        trouble = _evening(qt, Places(Path(scratch) / "book"), wall, lang, size)
    if theme == THEMES[0]:
        (folder / "faults.txt").write_text(
            "".join(f"{each}\n" for each in wall.found), encoding="utf-8"
        )
    if trouble:
        sys.stderr.write(f"{lang} {size} {theme}: the tour did not come to its end: {trouble}\n")
    return 1 if trouble or wall.found else 0


def speak(qt: QApplication, lang: str, exercises: Path) -> None:
    """Begin to speak a language nobody speaks; a real one is the settings' matter."""
    if lang not in {"stretched", "mirrored"}:
        return
    translator: QTranslator = Stretched(qt) if lang == "stretched" else Mirrored(qt)
    qt.installTranslator(translator)
    if lang == "stretched":
        stretch_exercises(shipped("exercises"), exercises)

        def lengthened(name: str) -> Path:
            return exercises if name == "exercises" else host_places.shipped(name)

        for room in (opening, house):
            vars(room)["shipped"] = lengthened


def _evening(qt: QApplication, places: Places, wall: Wall, lang: str, size: int) -> str:
    places.make()
    places.exercises.mkdir()
    shutil.copy(shipped("resources") / "tour" / "quiet-hour.md", places.exercises)
    real = lang if lang in {"en", "de"} else "en"
    settings = replace(Settings(), theme=wall.theme, paper="a4", text_size=size, lang=real)
    save(places.settings, settings)
    app = App(qt, places, SetClock(_EVENING))
    wall.app = app
    app.window.resize(*WINDOW)
    app.window.show()
    app.window.activateWindow()
    playing = Playing(_all(app, wall, lang))
    playing.start()
    qt.exec()
    app.window.close()
    app.close()
    return playing.trouble


def _all(app: App, wall: Wall, lang: str) -> Iterator[None]:
    """Play the story, then look at the screens it does not come to."""
    while app.ways is None:
        yield
    if lang == "mirrored":  # after the window has said which language it speaks
        QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield from Story(app, wall).play()
    for name, make in screens.ALL.items():
        if name in VISITED:
            continue
        window = MainWindow()
        window.add_place("home", Icon.HOME, app.tr("Home"))
        window.add_place("library", Icon.LIBRARY, app.tr("Library"))
        window.show_screen(make(), rail=not name.startswith(("welcome", "trouble")))
        looking.settle(window, *WINDOW)
        window.grab().save(str(wall.folder / f"x-{name}-{wall.theme}.png"))
        wall.look_at(name, window)
        window.close()
        window.deleteLater()
        yield
