"""What there is around an evening: a look before the first name, programs, more kinds of paper."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListView, QTextEdit

from twofold.ui.tour.album import Album
from twofold.ui.tour.hands import Hands

#: What else can be printed of an exercise: the button of the preview, and the picture's name.
_PAPERS: Final = (
    ("kind-booklet", "booklets"),
    ("kind-cards", "pocket-cards"),
    ("kind-invitation", "invitation"),
)


class Around:
    """Looks at screens that no evening leads through. Each method starts and ends on a place."""

    def __init__(self, hands: Hands, album: Album) -> None:
        self._hands, self._album = hands, album

    def sample(self) -> Iterator[None]:
        """Look around as two invented people, and come back to Welcome."""
        hands = self._hands
        yield from hands.click("look-around")
        yield from hands.until(lambda: hands.see("banner-end"), "the look around")
        yield from hands.until(lambda: hands.see("begin"), "an offer to the invented two")
        yield from self._keep("looking-around")
        yield from hands.click("banner-end")

    def places(self) -> Iterator[None]:
        """Look at every place of the rail before anything was done."""
        hands = self._hands
        yield from hands.click("to-help")
        yield from self._keep("help")
        yield from hands.click("getting-help")
        yield from self._keep("getting-help")
        for place, picture in (
            ("settings", "settings"),
            ("journal", "journal-empty"),
            ("programs", "programs"),
        ):
            yield from hands.click(f"to-{place}")
            yield from self._keep(picture)
        yield from hands.click("begin-program")
        yield from hands.until(lambda: hands.see("pause-program"), "a program under way")
        yield from self._keep("program")
        yield from hands.click("leave-program")
        yield from hands.click("careful-yes")
        yield from hands.click("to-library")
        yield from self._keep("library")
        field = hands.see("search")
        if field is not None:
            yield from hands.type_into(field, "xylophone")
            yield from self._keep("library-nothing")
            yield from hands.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
            yield from hands.press(Qt.Key.Key_Delete)

    def papers(self) -> Iterator[None]:
        """Look at everything that can be printed of an exercise; its preview is open."""
        for button, picture in _PAPERS:
            yield from self._hands.click(button)
            yield from self._keep(picture)

    def typed_back(self) -> Iterator[None]:
        """Type an evening on paper into the journal; the overview is open. Ends in the journal."""
        hands = self._hands
        yield from hands.click("type-back")
        yield from self._keep("type-back")
        yield from hands.click("begin")
        yield from hands.until(lambda: hands.see("finish"), "the sheet to type from")
        yield from hands.type_into(hands.seen(QTextEdit)[0], "The soup we cooked on Monday.")
        yield from self._keep("typing-back")
        yield from hands.click("finish")
        yield from hands.click("to-journal")
        yield from self._rest()

    def then_and_now(self) -> Iterator[None]:
        """Compare two evenings of one exercise; the journal is open."""
        hands = self._hands
        yield from hands.until(lambda: hands.seen(QListView, "evenings"), "the evenings")
        rows = hands.seen(QListView, "evenings")[0]
        rows.setFocus()
        for key in (Qt.Key.Key_Home, Qt.Key.Key_Down, Qt.Key.Key_Return):
            yield from hands.press(key)
        yield from hands.click("then-and-now")
        yield from self._keep("then-and-now")

    def _keep(self, picture: str) -> Iterator[None]:
        yield from self._rest()
        self._album.take(picture, self._hands)

    def _rest(self) -> Iterator[None]:
        for _ in range(8):
            yield
