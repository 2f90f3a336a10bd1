"""What people do with one evening: heard on its page, done by services, shown there again."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Protocol, TypeAlias

from PySide6.QtCore import QObject, Signal

from twofold.errors import NotKept
from twofold.exercise.model import Question, Value
from twofold.people import Owner, PartnerId
from twofold.services.evening_detail import EveningDetail, Note
from twofold.ui import troubles
from twofold.ui.journal.evening_page import EveningPage
from twofold.walk.answers import Key

Deed: TypeAlias = Callable[[], EveningDetail]


class Amends(Protocol):
    """Who changes an evening: `services.amending.Amending`."""

    def question(self, walk_id: int, key: Key) -> Question:
        """Return what was asked."""
        ...

    def correct(self, walk_id: int, key: Key, value: Value) -> EveningDetail:
        """Keep a new wording."""
        ...

    def forget_earlier(self, walk_id: int, key: Key) -> EveningDetail:
        """Erase what an answer said before."""
        ...

    def take_back_line(self, walk_id: int, key: Key) -> EveningDetail:
        """Erase an answer."""
        ...

    def take_back_words(self, walk_id: int, who: PartnerId) -> EveningDetail:
        """Erase all of one of the two."""
        ...

    def favour(self, walk_id: int, *, favourite: bool) -> EveningDetail:
        """Put a star on it."""
        ...

    def add_note(self, walk_id: int, owner: Owner, text: str) -> EveningDetail:
        """Keep a note."""
        ...

    def erase_note(self, walk_id: int, note_id: int) -> EveningDetail:
        """Erase a note."""
        ...


class EveningPresenter(QObject):
    """Lives as long as its page.

    Signals:
        said: A short word for the toast.
        note_erased: A note is gone; carries it, and it can be brought back.
        altered: Something other pages show is not as it was.
        erased: Words were erased, and their last traces are to be wiped.
    """

    said = Signal(str)
    note_erased = Signal(object)
    altered = Signal()
    erased = Signal()

    def __init__(self, page: EveningPage, amends: Amends, walk_id: int) -> None:
        super().__init__(page)
        self._page, self._amends, self._walk = page, amends, walk_id
        page.change_asked.connect(self._edit)
        page.changed.connect(self._correct)
        page.line_back.connect(self._take_line)
        page.earlier_gone.connect(self._forget)
        page.words_back.connect(self._take_words)
        page.note_added.connect(self._add_note)
        page.note_erased.connect(self._erase_note)
        page.favoured.connect(self._favour)
        page.left.connect(self._keep_all)

    def _keep_all(self) -> None:
        """Keep what stands in open editors: a page that is left has been written on."""
        typed = self._typed()
        if typed:
            self._do(typed[0], typed[1:])

    def _typed(self, but: Key | None = None, *, of: str = "", note: bool = True) -> list[Deed]:
        """Return what keeps all that is typed elsewhere on the page.

        The page is about to be made anew, and nothing in an editor goes with it.
        """
        deeds: list[Deed] = [
            partial(self._amends.correct, self._walk, key, value)
            for key, value in self._page.unkept().items()
            if key != but and key.owner != of
        ]
        written = self._page.unkept_note() if note else None
        if written is not None and written[0] != of:
            deeds.append(partial(self._amends.add_note, self._walk, *written))
        return deeds

    def _edit(self, key: Key) -> None:
        self._page.edit(key, self._amends.question(self._walk, key))

    def _correct(self, key: Key, value: Value) -> None:
        if self._do(partial(self._amends.correct, self._walk, key, value), self._typed(key)):
            self.said.emit(self.tr("Changed. What it said before can still be read."))

    def _forget(self, key: Key) -> None:
        if self._do(partial(self._amends.forget_earlier, self._walk, key)):
            self.erased.emit()

    def _take_line(self, key: Key) -> None:
        if self._do(partial(self._amends.take_back_line, self._walk, key), self._typed(key)):
            self.erased.emit()

    def _take_words(self, who: PartnerId) -> None:
        if self._do(partial(self._amends.take_back_words, self._walk, who), self._typed(of=who)):
            self.erased.emit()

    def _add_note(self, owner: Owner, text: str) -> None:
        added = partial(self._amends.add_note, self._walk, owner, text)
        self._do(added, self._typed(note=False))

    def _erase_note(self, note: Note) -> None:
        if self._do(partial(self._amends.erase_note, self._walk, note.id)):
            self.note_erased.emit(note)

    def _favour(self, chosen: bool) -> None:  # noqa: FBT001 -- Qt's signal hands it over so
        self._do(partial(self._amends.favour, self._walk, favourite=chosen))

    def _do(self, deed: Deed, also: Sequence[Deed] | None = None) -> bool:
        typed = self._typed() if also is None else also
        try:
            detail = deed()
            for more in typed:
                detail = more()
        except NotKept as trouble:
            self._page.tell_refused(troubles.told(trouble).what)
            return False
        self._page.show_detail(detail)
        self.altered.emit()
        return True
