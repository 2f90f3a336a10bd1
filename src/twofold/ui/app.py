"""The window, put together. What is shown first is made first.

Shell → paint → the book's first rows → Home → paint → everything else. So people see their
window before SQLAlchemy, Markdown and YAML have been read.
"""

import gc
from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from twofold.errors import BookClosed
from twofold.host.harden import harden
from twofold.host.places import Places, shipped
from twofold.host.settings import load
from twofold.ui.single import claim
from twofold.ui.theme.first_picture import DRESSED, FirstPicture
from twofold.ui.window import MainWindow

if TYPE_CHECKING:  # what is read after the first paint
    import logging

    from twofold.host.clock import Clock
    from twofold.services.house import Services
    from twofold.services.opening import Book
    from twofold.ui.access.reading import Reading
    from twofold.ui.languages import Speech
    from twofold.ui.reading_on import ReadingOn
    from twofold.ui.single import Single
    from twofold.ui.theme.apply import Theme
    from twofold.ui.ways.looking_over import LookingOver
    from twofold.ui.ways.ways import Ways

_DRAWN_MS: Final = 20  # Qt draws up to 5 ms after it was asked to
_SENT_MS: Final = 10


class App(QObject):
    """One window on one book.

    Made with a `QApplication` that exists. `show` begins; `close` ends it cleanly. `there` says
    that some screen is before people, be it one of a trouble; `arrived` that it is the first of
    a book, `furnished` that everything has been read.
    """

    there = Signal()
    arrived = Signal()
    furnished = Signal()
    speech: "Speech"
    theme: "Theme"

    def __init__(self, qt: QApplication, places: Places, clock: "Clock | None" = None) -> None:
        super().__init__()
        self._qt, self._places, self._clock = qt, places, clock
        self._resources = shipped("resources")
        self._settings = now = load(places.settings)
        first = FirstPicture(self._resources, now.theme, now.text_size, rail=now.safety_seen)
        self.window = MainWindow(self._can_close, first)
        self.ways: Ways | None = None
        self.services: Services | None = None
        self._book: Book | None = None
        self._log: logging.Handler | None = None
        self._single: Single | None = None
        self._reading: Reading | None = None
        self._looking: LookingOver | None = None
        self._behind: ReadingOn | None = None
        first.painted.connect(self._move_in)

    def show(self) -> None:
        """Show the window; all else follows after its first paint."""
        self.window.show()

    def _move_in(self) -> None:
        """Dress the application and furnish the window; then open the book."""
        from twofold.ui.languages import Speech
        from twofold.ui.shortcuts import choose
        from twofold.ui.theme.apply import Theme

        now = self._settings
        self.speech = Speech(self._qt, self._resources / "translations")
        self.speech.speak(now.lang)
        choose(now.keys)
        self.theme = Theme(self._qt, self._resources)
        self.theme.apply(now.theme, now.text_size, calm=now.calm_text)
        self.window.move_in()
        self._furnish_rail()
        self.window.rail.setVisible(now.safety_seen)
        self.open()

    def open(self) -> None:
        """Open the book, show the first screen, then read everything else."""
        self._open(here=False)

    def _open(self, *, here: bool) -> None:
        # Late: the cipher's library and Home are wanted only once the window is there.
        from twofold.host.clock import SystemClock
        from twofold.services.opening import open_book

        try:
            self._book = open_book(
                self._places,
                self._clock or SystemClock(),
                here=here,
                lang=self.speech.language,
            )
        except BookClosed as trouble:
            self._tell(trouble)
            return
        if self._book.unchecked:
            self._look_over(self._book)
        else:
            self._enter(self._book)

    def _look_over(self, book: "Book") -> None:
        """Check a book that was not closed the last time, and tell so meanwhile."""
        from twofold.ui.ways.looking_over import LookingOver, LookingOverPage

        self.window.show_screen(LookingOverPage(), rail=False)
        self._looking = LookingOver(book, self)
        self._looking.done.connect(self._looked_over)  # a method: it is called on this thread
        self._looking.start()
        self.there.emit()

    def _looked_over(self, found: Exception | None) -> None:
        self._looking, book = None, self._book
        if isinstance(found, BookClosed):
            self._book = None
            self._tell(found)
        elif found is not None:
            raise found
        elif book is not None:
            self._enter(book)

    def _enter(self, book: "Book") -> None:
        from twofold.ui.ways.ways import Ways

        try:
            look = book.look()
        except BookClosed as trouble:
            self._tell(trouble)
            return
        self.ways = Ways(self.window, self.theme, book, self._settings)
        self.ways.language_chosen.connect(self._speak)
        self.ways.first(look)
        # Drawn within the first moment, sent to the screen in the second, when nothing else waits.
        # Without the two Home would lie in a buffer until the first part below had been read.
        QTimer.singleShot(_DRAWN_MS, partial(QTimer.singleShot, _SENT_MS, self._arrive))

    def _arrive(self) -> None:
        if self._book is None:
            return  # closed meanwhile
        self.arrived.emit()
        self.there.emit()
        self._read_aloud()
        QTimer.singleShot(0, self._read_on)

    def _read_aloud(self) -> None:
        """Tell screen readers of headings and paragraphs; behind the first screen, for its time.

        What they have asked of that screen by then, they are told anew.
        """
        from twofold.ui.access.reading import Reading

        if self._reading is None:
            self._reading = Reading(self.window)

    def close(self) -> None:
        """Close the book, and the window where it has not closed already."""
        if self._looking is not None:
            self._looking.stop()
            self._looking = None
        if self._behind is not None:
            self._behind.stop()
            self._behind = None
        if self.services is not None:
            self.services.close()
        elif self._book is not None:
            self._book.close()
        self.services, self._book = None, None
        if self._single is not None:
            self._single.close()
            self._single = None
        if self._log is not None:
            from twofold.host.log import stop_log

            stop_log(self._log)
            self._log = None
        # the window goes before the application does, not in whatever order Python ends; hidden
        # first: destroyed while shown, Qt would ask its pages' Python halves, which are gone
        self.window.hide()
        self.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def start_log(self) -> None:
        """Begin the log, behind the first screen: its rotating files read `socket` and more."""
        from twofold.host.log import start_log

        if self._log is None:  # a second try to open the book arrives once more
            self._log = start_log(self._places.log)

    def wear_icon(self) -> None:
        """Show the mark in the task bar, behind the first screen."""
        from twofold.ui.mark_icon import wear_icon

        wear_icon()

    def keep_no_lists(self) -> None:
        """Have Qt note nowhere which folders its file dialogs showed."""
        from twofold.ui.no_lists import keep_no_lists

        keep_no_lists()

    def hear_other_starts(self) -> None:
        """Come forward when somebody starts Twofold again. Only in the real program."""
        from twofold.ui.single import Single  # behind the first screen

        if self._single is None and self._places.root.is_dir():  # not there: it cannot be made
            self._single = Single(self._places.root, self)
            self._single.asked.connect(self.come_forward)
            self._single.listen()

    def come_forward(self) -> None:
        """Raise the window; a second start asks for it."""
        from PySide6.QtCore import Qt  # 1,200 names: behind the first paint

        window = self.window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.raise_()
        window.activateWindow()

    def _read_on(self) -> None:
        """Import what is heavy on a thread: people are heard meanwhile."""
        if self._book is None:
            return
        # Late: Home is before people by now, and does not wait for any of it.
        from twofold.services.opening import PARTS
        from twofold.ui.reading_on import ReadingOn

        self._behind = ReadingOn(PARTS, self)
        self._behind.done.connect(self._have_read)  # a method: it is called on this thread
        self._behind.start()

    def _have_read(self, stopped_by: Exception | None) -> None:
        self._behind = None
        if stopped_by is not None:
            raise stopped_by
        self._furnish()

    def _furnish(self) -> None:
        if self._book is None or self.ways is None:
            return
        gc.disable()  # also where no `__main__` did: SQLAlchemy makes many objects and no garbage
        try:
            from twofold.services.house import furnish  # heavy: only now, behind the first paint
            from twofold.ui.preview.sheet_words import words_of

            self.services = furnish(self._book, words_of)
        except BookClosed as trouble:
            self._tell(trouble)
            return
        finally:
            gc.freeze()
            gc.enable()
        self.ways.furnish(self.services)
        self.furnished.emit()

    def _tell(self, trouble: BookClosed) -> None:
        gc.enable()  # the start ends here
        from twofold.ui import troubles
        from twofold.ui.trouble_page import BookTroublePage

        if self.ways is not None:  # the next try makes its own; two of them would hear one rail
            self.ways.attend(on=False)
            self.window.forget_all()
            self.ways = None
        page = BookTroublePage(troubles.told(trouble), offers_here=trouble.code == "elsewhere")
        page.again.connect(self.open)
        page.here_asked.connect(partial(self._open, here=True))
        page.close_asked.connect(self.window.close)
        self.window.show_screen(page, rail=False)
        self._read_aloud()
        self.there.emit()

    def _can_close(self) -> bool:
        return self.ways is None or self.ways.close()

    def _speak(self, lang: str) -> None:
        """Say the places of the rail in another language; the screens are made anew by `Ways`."""
        if self.speech.speak(lang):
            self._furnish_rail()
            if self._book is not None:
                self._book.library.prefer(self.speech.language)

    def _furnish_rail(self) -> None:
        from twofold.ui.icons import Icon

        for name, icon, said in (
            ("home", Icon.HOME, self.tr("Home")),
            ("library", Icon.LIBRARY, self.tr("Library")),
            ("journal", Icon.JOURNAL, self.tr("Journal")),
            ("programs", Icon.PROGRAMS, self.tr("Programs")),
        ):
            self.window.add_place(name, icon, said)
        self.window.add_place("settings", Icon.SETTINGS, self.tr("Settings"), last=True)
        self.window.add_place("help", Icon.HELP, self.tr("Help"), last=True)


def run(places: Places, argv: Sequence[str] = ("twofold",)) -> int:
    """Run the window until it is closed. Returns 0; a second start raises the first window."""
    harden()
    lock = claim(places)
    if lock is None:
        return 0
    qt = QApplication([*argv, *DRESSED])
    qt.setApplicationDisplayName("")  # the window's own title stands alone
    app = App(qt, places)
    app.arrived.connect(app.start_log)
    app.arrived.connect(app.wear_icon)
    app.furnished.connect(app.keep_no_lists)
    app.there.connect(app.hear_other_starts)
    app.show()
    try:
        return qt.exec()
    finally:
        app.close()
        lock.unlock()
