"""Walks through the real window from the names to the journal, and looks at every page."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QTextEdit,
    QWidget,
)

from tests.house import EVENING
from tests.robot.writing import Pen, Plan
from twofold.host.clock import SetClock
from twofold.host.places import Places
from twofold.host.settings import Settings, load, save
from twofold.people import BOTH
from twofold.services.house import Services
from twofold.ui.app import App
from twofold.ui.player.finish import FinishPage
from twofold.ui.player.frame import PlayerPage
from twofold.ui.player.rest_page import RestPage
from twofold.ui.tour.hands import Hands
from twofold.walk.places import Page, Ready

_BEATS = 16
_MOST_PAGES = 400

#: Called on every page that lies still, filled as far as it will be.
Look = Callable[[PlayerPage], None]


def drain(doing: Iterable[None]) -> None:
    """Let hands do something, with a breath for Qt at each of their pauses."""
    for _ in doing:
        QTest.qWait(0)


def said(widget: QWidget) -> str:
    """Return every word that an eye, a screen reader or a search of the tree could find."""
    parts = [widget.window().windowTitle()]
    for child in (widget, *widget.findChildren(QWidget)):
        parts += [child.accessibleName(), child.accessibleDescription(), child.toolTip()]
        if isinstance(child, (QLabel, QAbstractButton, QLineEdit)):
            parts.append(child.text())
        elif isinstance(child, QTextEdit):
            parts.append(child.toPlainText())
    return "\n".join(parts)


@dataclass
class Robot:
    """One couple with one book, whose window can be closed and opened again."""

    qt: QApplication
    root: Path
    plan: Plan
    size: tuple[int, int] = (1280, 800)
    settings: Settings = field(default_factory=lambda: Settings(less_motion=True, seats="a"))
    clock: SetClock = field(default_factory=lambda: SetClock(EVENING))
    app: App = field(init=False)
    hands: Hands = field(init=False)
    pen: Pen = field(init=False)

    def __post_init__(self) -> None:
        places = Places(self.root)
        places.make()
        save(places.settings, self.settings)
        self.open()
        self.pen = Pen(self.hands, self.plan)

    # ── the lid of the computer ──────────────────────────────────────────────────────────────

    def open(self) -> None:
        """Open the window and wait until everything has been read."""
        self.app = App(self.qt, Places(self.root), self.clock)
        self.app.window.resize(*self.size)
        self.app.show()
        self.app.window.activateWindow()
        self.hands = Hands(self.app.window)
        self._until(lambda: self.app.services is not None)
        self.rest()

    def close(self) -> None:
        """Close it by its own button."""
        self.app.window.close()
        self.app.close()

    def open_again(self) -> None:
        """Close the window and open it another time."""
        self.close()
        self.open()
        self.pen.hands = self.hands

    @property
    def services(self) -> Services:
        """Return what lies under the window."""
        if self.app.services is None:
            raise RuntimeError("the window is closed")
        return self.app.services

    def rest(self) -> None:
        """Let layouts come to rest and what was sent away be gone."""
        for _ in range(_BEATS):
            QTest.qWait(0)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def _until(self, there: Callable[[], object]) -> None:
        drain(self.hands.until(there, "what was waited for"))

    # ── the ways between screens ─────────────────────────────────────────────────────────────

    def introduce(self, *names: str) -> None:
        """Say two names and read the page about safety."""
        for who, name in zip(BOTH, names or ("Ana", "Sam"), strict=True):
            self._until(lambda: self.hands.see("name-a"))
            found = self.hands.see(f"name-{who}")
            if found is not None:
                drain(self.hands.type_into(found, name))
        self.click("continue")
        self.click("continue-home")
        self._until(lambda: self.hands.see("begin"))
        places = Places(self.root)
        self.settings = replace(self.settings, safety_seen=True)
        assert load(places.settings) == self.settings

    def click(self, name: str) -> None:
        """Click what has that name, and wait until all is still."""
        drain(self.hands.click(name))
        self.rest()

    def begin(self, exercise: str, *, form: str = "begin") -> None:
        """Find an exercise in the library and begin it; `form` is a button of its page."""
        self.click("to-library")
        self.click(f"card-{exercise}")
        self.click(form)
        if self.page() is None:
            self.click("answer-0")  # who begins, or who is here
        self._until(self.page)

    def page(self) -> PlayerPage | None:
        """Return the page of the player that is seen."""
        found = self.hands.seen(PlayerPage)
        return found[0] if found else None

    # ── an evening ───────────────────────────────────────────────────────────────────────────

    def walk(self, look: Look, *, between: Callable[[PlayerPage], bool] = lambda _: False) -> None:
        """Turn pages until the one before keeping.

        Args:
            look: Called on every page, when it is filled.
            between: Does something else on a page before it is filled, and says whether it did.
        """
        for _ in range(_MOST_PAGES):
            page = self.page()
            if page is None:
                raise AssertionError("no page of the player is to be seen")
            if between(page):
                continue
            if isinstance(page, FinishPage):
                look(page)
                return
            self.live_through(page, look)
        raise AssertionError("the walk does not end")

    def live_through(self, page: PlayerPage, look: Look) -> None:
        """Do on a page what two people would, and go on."""
        place = page.scene.place
        if isinstance(place, Ready):
            look(page)
            self.click("ready-a")
            look(page)
            self.click("ready-b")
            return
        if isinstance(place, Page):
            drain(self.pen.fill(page, page.scene))
            self.rest()
        look(page)
        if isinstance(page, RestPage):
            self.click("primary")  # days pass
            self.clock.pass_by(days=200)
            self.open_again()
            self.click("continue")
            page = self.page() or page
            if isinstance(page, RestPage):
                self.click("go-on")
        elif self.hands.see("go-on"):
            self.click("go-on")  # an offer to end here is heard, and turned down
        else:
            self.click("primary")

    def keep(self) -> None:
        """Keep the evening."""
        self.click("primary")
        self._until(lambda: self.hands.see("to-journal"))
        self.rest()
