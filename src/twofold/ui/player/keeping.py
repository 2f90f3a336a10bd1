"""The words of a walk on their way to the disk: typed, held, kept, or refused."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from twofold.errors import Trouble
from twofold.services.walk_values import Draft, Walk
from twofold.services.walking import Walking
from twofold.ui.player.autosave import Autosave
from twofold.ui.player.frame import PlayerPage
from twofold.ui.player.held import Held, Passed
from twofold.ui.player.trouble import told
from twofold.ui.widgets.announce import announce
from twofold.ui.widgets.banner import Banner
from twofold.ui.words import time_of_day
from twofold.walk.places import Finish
from twofold.walk.sight import Scene


class Keeping(QObject):
    """Knows what is not on disk yet, and says so.

    Signals:
        due: It is time to keep.
    """

    due = Signal()

    def __init__(self, walking: Walking, banner: Banner, parent: QObject) -> None:
        super().__init__(parent)
        self._walking, self._banner = walking, banner
        self.held, self.passed = Held(), Passed()
        self._told = False
        self._autosave = Autosave(self)
        self._autosave.due.connect(self.due)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_moved)

    def typed(self) -> None:
        """Note that something in a field changed."""
        self._autosave.typed()

    def drafts(self, page: PlayerPage | None) -> Sequence[Draft]:
        """Return what stands in the fields, with what is held in memory."""
        return self.held.together_with(page.drafts() if page is not None else ())

    def shown_in(self, scene: Scene) -> Scene:
        """Return a scene with what is held, and what was just passed, in its fields."""
        return self.held.shown_in(self.passed.shown_in(scene))

    def changed(self, walk: Walk, drafts: Sequence[Draft]) -> Sequence[Draft]:
        """Make what stands in editors of the finish page; return what a page of a turn keeps."""
        if not isinstance(walk.scene.place, Finish):
            return drafts
        for draft in drafts:
            self._walking.change(walk, draft)
        return ()

    def keep(self, walk: Walk, page: PlayerPage | None, used: int, *, aloud: bool = True) -> None:
        """Keep what stands in the fields, and say when it was kept.

        It is said aloud once for each page: somebody who listens while they type is left alone.
        Under a cover nothing is.
        """
        try:
            at = self._walking.keep(walk, self.changed(walk, self.drafts(page)), used)
        except Trouble as trouble:
            self.refused(trouble, page)
            return
        self.all_kept()
        if page is not None:
            words = self.tr("kept at {time}").format(time=time_of_day(at))
            page.show_kept(words)
            if aloud and not self._told:
                announce(page, words)
                self._told = True

    def turned(self) -> None:
        """Note that another page is shown: what is kept of it is said anew."""
        self._told = False

    def all_kept(self) -> None:
        """Note that everything is on disk."""
        self.held.let_go()
        self._autosave.kept()
        self._banner.clear()

    def refused(self, trouble: Trouble, page: PlayerPage | None = None) -> None:
        """Say that the disk refuses; it is tried again after a while."""
        self._autosave.refused()
        words = told(trouble)
        self._banner.tell(words)
        self._told = False
        if page is not None:
            page.show_kept("")

    def wait(self) -> None:
        """Try again after a while; a page in the way says what is the matter."""
        self._autosave.refused()

    def _focus_moved(self, _old: QWidget | None, _new: QWidget | None) -> None:
        if not self._autosave.unkept or self._banner.isVisible():
            return
        if QApplication.mouseButtons():
            self._autosave.hurry()  # a press that turns the page keeps with the move itself
        else:
            self.due.emit()
