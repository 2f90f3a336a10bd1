"""After a stop that was no close the whole book is checked; people see that, and can leave."""

from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from twofold.errors import BookClosed
from twofold.ui.marks import FoldedMark
from twofold.ui.widgets.column import Column, row
from twofold.ui.widgets.text import reading, title

if TYPE_CHECKING:
    from twofold.services.opening import Book


class LookingOver(QObject):
    """Checks a book on a thread of its own, so that the screen stays alive.

    The one exclusive connection is lent to the thread: nobody else uses it until `done`, which
    carries the `BookClosed` that was found, or None. SQLite lets go of Python while it works.
    """

    done = Signal(object)

    def __init__(self, book: "Book", parent: QObject) -> None:
        super().__init__(parent)
        self._book = book
        self._thread = Thread(target=self._check, name="looking over the book")

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self) -> None:
        """End the check where it is and wait for the thread; the next start checks again."""
        self.done.disconnect()
        while self._thread.is_alive():  # an interrupt between two statements would be lost
            self._book.stop()
            self._thread.join(0.05)

    def _check(self) -> None:
        found: BaseException | None = None
        try:
            self._book.check()
        except BookClosed as trouble:
            found = trouble
        except Exception as error:  # noqa: BLE001 -- told on the screen's thread, never lost here
            found = error
        self.done.emit(found)


class LookingOverPage(QWidget):
    """A still page for the seconds this takes."""

    def __init__(self) -> None:
        super().__init__()
        page = Column(600, top=96)
        page.add(row(FoldedMark(34), 1))
        page.add(title(self.tr("One moment")), 32)
        page.add(
            reading(
                self.tr(
                    "Last time Twofold ended without being closed. Every page of your book is "
                    "looked at once, to see that it is whole. After some years of evenings "
                    "this takes a few seconds."
                )
            ),
            12,
        )
        page.finish()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(page)
