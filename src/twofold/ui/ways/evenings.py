"""Evenings: begun, gone on with, let go. One at a time has the window."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from twofold.errors import Trouble
from twofold.exercise import prose
from twofold.services.house import Services
from twofold.services.walking import Walk
from twofold.ui.library.beginning import Beginning
from twofold.ui.player.presenter import PlayerPresenter
from twofold.ui.ways.adjusting import Adjusting
from twofold.ui.ways.evening import Evening
from twofold.ui.ways.trying import tried
from twofold.ui.window import MainWindow


class Evenings(QObject):
    """Imported when an evening is first wanted: the player is read with it.

    Signals:
        begun: One has the window from now on.
        over: It rests or is kept; carries whether it was kept.
        let_gone: One that waited is erased.
        refused: Something was refused; carries the trouble.
        sheet_wanted: Go on typing in the sheet of this walk: it is done on paper.
        sheet_wanted_anew: Let it go, and begin to type the same sheet in.
        cover_asked: Somebody pressed Cover.
        print_asked: Print the record of the walk with this id.
        sheet_asked: Print this sheet, of words that could not be saved.
        moved: The book went on in another folder.
    """

    begun = Signal()
    over = Signal(bool)
    let_gone = Signal()
    refused = Signal(object)
    sheet_wanted = Signal(int)
    sheet_wanted_anew = Signal(int)
    cover_asked = Signal()
    print_asked = Signal(int)
    sheet_asked = Signal(object)
    moved = Signal()

    def __init__(self, window: MainWindow, services: Services, adjusting: Adjusting) -> None:
        super().__init__(window)
        self._window, self._services, self._adjusting = window, services, adjusting
        self._evening: Evening | None = None
        prose.get_ready()

    @property
    def presenter(self) -> PlayerPresenter | None:
        """What holds the words of the evening that has the window; None without one."""
        return self._evening.presenter if self._evening is not None else None

    def begin(self, how: Beginning) -> None:
        """Begin an exercise."""
        begin = partial(self._services.walking.begin, how.exercise_id, first=how.first)
        self._open(partial(begin, short=how.short, solo=how.solo))

    def go_on(self, walk_id: int) -> None:
        """Go on where a walk was left."""
        if self._services.from_paper.is_from_paper(walk_id):
            self.sheet_wanted.emit(walk_id)
        else:
            self._open(partial(self._services.walking.resume, walk_id))

    def start_again(self, walk_id: int) -> None:
        """Let a walk go and begin the same exercise anew."""
        if self._services.from_paper.is_from_paper(walk_id):
            self.sheet_wanted_anew.emit(walk_id)
        else:
            self._open(partial(self._services.walking.start_again, walk_id))

    def let_go(self, walk_id: int) -> None:
        """Erase a walk that waits."""
        if tried(partial(self._services.walking.let_go, walk_id), self.refused.emit):
            self.let_gone.emit()

    def leave(self) -> None:
        """Hold no evening any more: another screen follows."""
        self._evening = None

    def close(self) -> bool:
        """Keep everything and let the walk rest. False: the disk refuses, a choice is shown."""
        return self._evening is None or self._evening.presenter.close()

    def _open(self, open_: Callable[[], Walk]) -> None:
        try:
            walk = open_()
        except Trouble as trouble:
            self.refused.emit(trouble)
            return
        evening = Evening(self._window, self._services, walk, self._adjusting.now)
        evening.over.connect(self._end)
        evening.cover_asked.connect(self.cover_asked)
        evening.print_asked.connect(self.print_asked)
        evening.sheet_asked.connect(self.sheet_asked)
        evening.moved.connect(self.moved)
        evening.arranged.connect(self._adjusting.arrange)
        self._evening = evening
        self.begun.emit()
        evening.begin()

    def _end(self, kept: bool) -> None:  # noqa: FBT001 -- Qt's signal hands it over so
        self._evening = None
        self.over.emit(kept)
