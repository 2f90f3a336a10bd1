"""Typing a sheet back: from the overview to the journal, between its two pages and the service."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from twofold.errors import CannotWalk, NotKept, NotRead, Trouble
from twofold.people import PartnerId
from twofold.printing.filled import Filled, read_filled
from twofold.services.from_paper import Copying, Taken
from twofold.services.house import Services
from twofold.ui import troubles
from twofold.ui.type_back.sheet_page import TypeBackPage, asked_words
from twofold.ui.type_back.start_page import TypeBackStart
from twofold.ui.window import MainWindow


class TypingBack(QObject):
    """Imported when a sheet is first typed back.

    `over` carries whether an evening was kept; `left` an exercise's id to go back to.
    `elsewhere_asked`: the disk refuses, go on in another folder. `waits`: a sheet waits to be gone
    on with, or no longer does.
    """

    over = Signal(bool)
    left = Signal(str)
    kept_file = Signal()
    elsewhere_asked = Signal()
    waits = Signal()

    def __init__(self, window: MainWindow, services: Services) -> None:
        super().__init__(window)
        self._window, self._services = window, services
        self._start: TypeBackStart | None = None
        self._page: TypeBackPage | None = None
        self._copying: Copying | None = None
        self._exercise_id = ""
        self._dialog: QFileDialog | None = None

    def start(self, exercise_id: str, title: str) -> None:
        """Ask which evening it was; nothing is begun yet."""
        couple = self._services.household.couple()
        if couple is None:
            return
        self._exercise_id = exercise_id
        page = TypeBackStart(title, couple, self._services.sheets.today())
        page.back.connect(self._back)
        page.begun.connect(self._begin)
        page.file_asked.connect(self._ask_file)
        self._start, self._page, self._copying = page, None, None
        self._show(page)

    def go_on(self, walk_id: int) -> None:
        """Go on with a sheet that was left half typed."""
        self._open(lambda: self._services.from_paper.go_on(walk_id))

    def start_again(self, walk_id: int) -> None:
        """Let a sheet go that was left half typed, and begin the same one anew."""
        papers = self._services.from_paper
        try:
            copying = papers.go_on(walk_id)
            papers.let_go(copying)
        except (CannotWalk, NotKept) as trouble:
            self._tell(trouble)
            return
        self.waits.emit()
        self.start(copying.exercise.id, copying.exercise.title)

    def close(self) -> bool:
        """Keep what stands in the fields. False: the disk refuses, a choice is on the page."""
        if self._page is None or self._window.current() is not self._page:
            return True
        self._page.keep()
        if not self._page.drafts():
            return True
        self._window.rail.mark("library")  # whatever was pressed there, people are here still
        self._page.to_the_choice()
        return False

    def keep(self) -> None:
        """Keep what is not on disk yet. Raises NotKept."""
        if self._copying is not None and self._page is not None:
            self._copying = self._services.from_paper.keep(self._copying, self._page.drafts())
            self._page.kept(self.tr("Kept."), self._copying)

    def refuse(self, trouble: Trouble) -> None:
        """Say on the page what is in the way of keeping it."""
        told = troubles.told(trouble)
        if self._page is not None:
            self._page.not_kept(f"{told.what} {told.safe}".strip())  # its buttons say what to do

    # ── inside ───────────────────────────────────────────────────────────────────────────────
    def _begin(self, on: date, circle: PartnerId) -> None:
        papers, exercise_id = self._services.from_paper, self._exercise_id
        self._open(lambda: papers.begin(exercise_id, on=on, circle=circle))

    def _open(self, make: Callable[[], Copying]) -> None:
        try:
            self._copying = make()
        except (CannotWalk, NotKept) as trouble:
            self._tell(trouble)
            return
        page = TypeBackPage(self._copying)
        page.typed.connect(self._keep)
        page.own_asked.connect(self._show_own)
        page.finished.connect(self._finish)
        page.later.connect(self._leave)
        page.let_go.connect(self._let_go)
        page.elsewhere_asked.connect(self.elsewhere_asked)
        page.given_up.connect(self._give_up)
        self._start, self._page = None, page
        self._exercise_id = self._copying.exercise.id
        self._show(page)
        self.waits.emit()

    def _show(self, page: QWidget) -> None:
        self._window.show_screen(page)
        self._window.rail.mark("library")

    def _keep(self) -> None:
        try:
            self.keep()
        except NotKept as trouble:
            self.refuse(trouble)

    def _show_own(self, who: PartnerId) -> None:
        if self._copying is not None and self._page is not None:
            self._page.show_own(who, self._services.from_paper.written(self._copying, who))

    def _finish(self, opened: bool) -> None:  # noqa: FBT001 - Qt's signal hands it over so
        if self._copying is None or not self.close():
            return
        try:
            self._services.from_paper.finish(self._copying, opened=opened)
        except NotKept as trouble:
            self._tell(trouble)  # every line is kept: nothing is to be chosen
            return
        self._end(kept=True)

    def _let_go(self) -> None:
        if self._copying is None:
            return
        try:
            self._services.from_paper.let_go(self._copying)
        except NotKept as trouble:
            self._tell(trouble)
            return
        self._end(kept=False)

    def _leave(self) -> None:
        if self.close():
            self._end(kept=False)

    def _give_up(self) -> None:
        self._end(kept=False)

    def _end(self, *, kept: bool) -> None:
        self._page, self._copying = None, None
        self.over.emit(kept)

    def _back(self) -> None:
        self.left.emit(self._exercise_id)

    def _tell(self, trouble: Trouble) -> None:
        self._window.toast.say(troubles.told(trouble).what)

    # ── a filled file ────────────────────────────────────────────────────────────────────────
    def _ask_file(self, on: date, circle: PartnerId, opened: bool) -> None:  # noqa: FBT001 - a signal's
        if self._start is None:
            return
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self._start, self.tr("Choose the filled sheet"), folder)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilter(self.tr("PDF files (*.pdf)"))
        dialog.finished.connect(dialog.deleteLater)
        self._about = (on, circle, opened)
        dialog.filesSelected.connect(self._read)
        self._dialog = dialog
        dialog.open()

    def _read(self, files: Sequence[str]) -> None:
        if self._start is None:
            return
        on, circle, opened = self._about
        try:
            sheets = [read_filled(Path(file)) for file in files]
            if len({sheet.exercise_id for sheet in sheets}) != 1:
                self._start.say(self.tr("These sheets are of different exercises."))
                return
            taken = self._take(sheets, on, circle, opened=opened)
        except NotRead as trouble:
            self._start.say(self._unread(trouble))
        except CannotWalk as trouble:
            self._start.say(self._untaken(trouble))
        except NotKept as trouble:
            self._start.say(str(troubles.told(trouble)))
        else:
            self._start.tell(taken, self._asked(sheets[0].exercise_id))
            self.kept_file.emit()

    def _take(
        self, sheets: Sequence[Filled], on: date, circle: PartnerId, *, opened: bool
    ) -> Taken:
        return self._services.from_paper.take_in(
            sheets[0].exercise_id,
            [sheet.fields for sheet in sheets],
            sha=sheets[0].sha,
            on=on,
            circle=circle,
            opened=opened,
        )

    def _untaken(self, trouble: CannotWalk) -> str:
        told = {
            "nothing": self.tr("Nothing in this file could be taken in. It is as it was."),
            "private-only": self.tr(
                "What is written here stands on private pages. It is taken in once you say that "
                "you showed them to each other."
            ),
        }
        return told.get(trouble.code) or troubles.told(trouble).what

    def _unread(self, trouble: NotRead) -> str:
        return {
            "no-file": self.tr("That file is not there any more."),
            "no-pdf": self.tr("This file cannot be read as a PDF."),
            "locked": self.tr(
                "This PDF is locked with a password. Saved without one it can be read."
            ),
        }.get(trouble.code, self.tr("This PDF is no sheet with fields that was saved here."))

    def _asked(self, exercise_id: str) -> dict[str, str]:
        overview = self._services.choosing.overview(exercise_id)
        if overview.exercise is None:
            return {}
        return asked_words({q.id: q for _, q in overview.exercise.questions()})
