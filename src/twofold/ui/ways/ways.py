"""Which screen follows which. It keeps none of the couple's words, only the way they go.

Screens are imported when they are first wanted: the first paint needs none of them but Home.
"""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from twofold.errors import Trouble
from twofold.host.settings import Settings
from twofold.services.opening import Book, FirstLook
from twofold.ui import troubles
from twofold.ui.library.beginning import Beginning
from twofold.ui.overlays.lying_over import LyingOver
from twofold.ui.theme.apply import Theme
from twofold.ui.ways.adjusting import Adjusting
from twofold.ui.ways.at_home import AtHome
from twofold.ui.ways.meanwhile import Meanwhile
from twofold.ui.ways.trying import tried
from twofold.ui.window import MainWindow

if TYPE_CHECKING:
    from twofold.paper.sheet import Sheet
    from twofold.services.house import Services
    from twofold.ui.ways.evenings import Evenings
    from twofold.ui.ways.first_start import FirstStart
    from twofold.ui.ways.on_paper import OnPaper
    from twofold.ui.ways.records import Records
    from twofold.ui.ways.shelf import Shelf


class Ways(QObject):
    """Hears what people chose on a screen and turns to the next one.

    Before `furnish` there are no services: what is chosen meanwhile happens right after.
    `language_chosen` carries a code; what is on screen is made anew right after it.
    """

    language_chosen = Signal(str)

    def __init__(self, window: MainWindow, theme: Theme, book: Book, settings: Settings) -> None:
        super().__init__(window)
        self._window, self._theme, self._book = window, theme, book
        self._adjusting = Adjusting(window, theme, settings)
        self._adjusting.laid_out.connect(self._lay_out_anew)
        self._adjusting.renamed.connect(self._renamed)
        self._adjusting.refused.connect(self._tell)
        self._adjusting.language_chosen.connect(self.language_chosen)
        self._services: Services | None = None
        self._at_home = home = AtHome(window, book)
        home.begin.connect(self.begin)
        home.go_on.connect(self.go_on)
        home.start_again.connect(self.start_again)
        home.let_go.connect(self.let_go)
        home.look_at.connect(self.overview)
        home.read.connect(self._read)
        home.place_asked.connect(self.go)
        home.cover_asked.connect(self.cover)
        self._evenings: Evenings | None = None
        self._records: Records | None = None
        self._choices: Shelf | None = None
        self._paper: OnPaper | None = None
        self._meanwhile = Meanwhile()
        self._place = ""
        self._first: FirstStart | None = None
        self._hears = False
        self._over_it = LyingOver(
            window, lambda: self._evenings.presenter if self._evenings is not None else None
        )
        self.attend(on=True)

    def attend(self, *, on: bool) -> None:
        """Hear the window, or no longer: while people look around, another one hears it."""
        for signal, slot in (
            (self._window.chosen, self.go),
            (self._window.keys.cover_asked, self._over_it.cover),
            (self._window.keys.help_asked, self._over_it.help),
        ):
            if on and not self._hears:
                signal.connect(slot)
            elif self._hears and not on:
                signal.disconnect(slot)
        self._hears = on

    @property
    def settings(self) -> Settings:
        """How things are shown now."""
        return self._adjusting.now

    # ── beginning ────────────────────────────────────────────────────────────────────────────

    def first(self, look: FirstLook) -> None:
        """Show the first screen: Welcome for those who have not been here, else Home."""
        self._at_home.first(look)
        if look.couple is None:
            self._welcome()
        else:
            self.go("home")

    def furnish(self, services: "Services") -> None:
        """Take the services in; everything works from now on."""
        self._services = services
        self._adjusting.furnish(services)
        self._at_home.furnish(services)
        if self._place == "home":
            self._at_home.show()
        self._meanwhile.do()

    def close(self) -> bool:
        """Keep what is open. False: the disk refuses, and a choice is on the screen."""
        if self._first is not None:
            self._first.close()
        if self._can_leave() and (self._evenings is None or self._evenings.close()):
            return True
        while self._window.overlays:  # the choice must be seen; a cover is no lock
            self._window.drop_overlay()
        return False

    # ── places ───────────────────────────────────────────────────────────────────────────────

    def go(self, place: str) -> None:
        """Go to a place of the rail."""
        if place not in {"home", "help"} and self._services is None:
            self._meanwhile.put(partial(self.go, place))
            return
        if not self._can_leave():
            return
        if self._evenings is not None:
            self._evenings.leave()
        self._place = place
        if place == "help":
            self._window.forget(place)  # it begins at its beginning, with the keys there are now
        make = {
            "home": self._at_home.page,
            "library": lambda: self._shelf().library(),
            "journal": self._journal,
            "programs": lambda: self._shelf().programs(),
            "settings": self._preferences,
            "help": self._help_page,
        }[place]
        self._window.show_screen(self._window.kept(place) or make(), place)
        if place == "home":
            self._at_home.show()
        elif place == "library":
            self._shelf().fill(self._window.kept("library"))

    def overview(self, exercise_id: str) -> None:
        """Show one exercise before it begins."""
        if self._ready(partial(self.overview, exercise_id)) is not None and self._can_leave():
            self._place = "library"
            self._shelf().overview(exercise_id)

    # ── evenings ─────────────────────────────────────────────────────────────────────────────

    def begin(self, exercise_id: str) -> None:
        """Begin an exercise together, in its full length."""
        self._begin(Beginning(exercise_id=exercise_id))

    def _begin(self, how: Beginning) -> None:
        self._evening(lambda evenings: evenings.begin(how))

    def go_on(self, walk_id: int) -> None:
        """Go on where a walk was left."""
        self._evening(lambda evenings: evenings.go_on(walk_id))

    def type_back(self, exercise_id: str, title: str) -> None:
        """Bring a sheet that was filled in on paper into the journal."""
        self._on_paper(lambda paper: paper.typing.start(exercise_id, title))

    def start_again(self, walk_id: int) -> None:
        """Let a walk go and begin the same exercise anew."""
        self._evening(lambda evenings: evenings.start_again(walk_id))

    def let_go(self, walk_id: int) -> None:
        """Erase a walk that waits."""
        self._evening(lambda evenings: evenings.let_go(walk_id))

    def _evening(self, deed: "Callable[[Evenings], None]") -> None:
        services = self._ready(partial(self._evening, deed))
        if services is None:
            return
        if self._evenings is None:
            from twofold.ui.ways.evenings import Evenings  # the player is wanted from here on

            self._evenings = evenings = Evenings(self._window, services, self._adjusting)
            evenings.begun.connect(self._leave_places)
            evenings.over.connect(self._over)
            evenings.let_gone.connect(self._tell_let_go)
            evenings.refused.connect(self._tell)
            evenings.sheet_wanted.connect(self._type_on)
            evenings.sheet_wanted_anew.connect(self._type_anew)
            evenings.cover_asked.connect(self.cover)
            evenings.print_asked.connect(self.print_record)
            evenings.sheet_asked.connect(self._print_sheet)
            evenings.moved.connect(self._moved)
        deed(self._evenings)

    def _leave_places(self) -> None:
        self._place = ""

    def _tell_let_go(self) -> None:
        self._at_home.read_anew()
        self.go("home")
        self._window.toast.say(self.tr("Let go. Nothing of it is kept."))

    def _type_on(self, walk_id: int) -> None:
        self._on_paper(lambda paper: paper.typing.go_on(walk_id))

    def _type_anew(self, walk_id: int) -> None:
        self._on_paper(lambda paper: paper.typing.start_again(walk_id))

    def _over(self, kept: bool) -> None:  # noqa: FBT001 -- Qt's signal hands it over so
        self._window.forget("journal")
        self._at_home.read_anew()
        self.go("home")
        if kept:
            self._window.toast.say(self.tr("Kept. You find it in the journal."))

    def _moved(self) -> None:
        if self._services is not None:
            self._book.door = self._services.store.connection

    # ── covers, paper, help ──────────────────────────────────────────────────────────────────

    def cover(self) -> None:
        """Hide everything, at once."""
        self._over_it.cover()

    def print_blank(self, exercise_id: str) -> None:
        """Preview the empty sheet of an exercise."""
        self._on_paper(lambda paper: paper.desk.print_blank(exercise_id))

    def print_record(self, walk_id: int) -> None:
        """Preview the record of an evening."""
        self._on_paper(lambda paper: paper.desk.print_record(walk_id))

    def _print_sheet(self, sheet: "Sheet") -> None:
        self._on_paper(lambda paper: paper.desk.print_sheet(sheet))

    def _on_paper(self, deed: "Callable[[OnPaper], None]") -> None:
        services = self._ready(partial(self._on_paper, deed))
        if services is None:
            return
        if self._paper is None:
            from twofold.ui.ways.on_paper import OnPaper  # paper is wanted from here on

            self._paper = OnPaper(self._window, services, self._adjusting)
            self._paper.over.connect(self._over)
            self._paper.left.connect(self.overview)
            self._paper.altered.connect(self._at_home.read_anew)
            self._paper.moved.connect(self._moved)
        deed(self._paper)

    def _records_room(self, deed: Callable[[], None]) -> "Records | None":
        services = self._ready(deed)
        if services is not None and self._records is None:
            from twofold.ui.ways.records import Records  # reading is wanted from here on

            self._records = Records(self._window, services)
            self._records.print_asked.connect(self.print_record)
            self._records.overview_asked.connect(self.overview)
            self._records.journal_asked.connect(partial(self.go, "journal"))
            self._records.library_asked.connect(partial(self.go, "library"))
            self._records.altered.connect(self._at_home.read_anew)
        return self._records

    def _journal(self) -> QWidget:
        records = self._records_room(partial(self.go, "journal"))
        return records.journal() if records is not None else QWidget()

    # ── making screens ───────────────────────────────────────────────────────────────────────

    def _welcome(self) -> None:
        from twofold.ui.ways.first_start import FirstStart  # only before the first evening

        if self._first is None:
            self._first = FirstStart(self._window, self._book, self, self._other, self._ready)
            self._first.introduced.connect(self._introduced)
            self._first.language_chosen.connect(self._adjusting.speak)
            self._first.refused.connect(self._tell)
        self._place = ""
        self._first.show(self._adjusting.spoken())

    def _other(self, book: Book, settings: Settings) -> "Ways":
        """Show another book in this window: one to look around in."""
        other = Ways(self._window, self._theme, book, settings)
        other.language_chosen.connect(self._adjusting.speak)
        return other

    def _introduced(self, name_a: str, name_b: str) -> None:
        services = self._ready(partial(self._introduced, name_a, name_b))
        if services is None:
            return
        if tried(partial(services.household.introduce, name_a, name_b), self._tell):
            self._adjusting.remember(replace(self.settings, safety_seen=True))
            self._at_home.read_anew()
            self.go("home")

    def _read(self, walk_id: int) -> None:
        records = self._records_room(partial(self._read, walk_id))
        if records is not None:
            records.evening(walk_id)

    def _then_and_now(self, exercise_id: str) -> None:
        records = self._records_room(partial(self._then_and_now, exercise_id))
        if records is not None:
            records.then_and_now(exercise_id, "", partial(self.overview, exercise_id))

    def _shelf(self) -> "Shelf":
        if self._choices is None:
            services = self._services
            if services is None:
                raise RuntimeError("the shelf is asked for before its services are there")
            from twofold.ui.ways.shelf import Shelf  # it reads Markdown, which costs 60 ms

            shelf = Shelf(
                self._window, services, lambda: self._at_home.cards, self._book.clock.today
            )
            shelf.begin.connect(self._begin)
            shelf.go_on.connect(self.go_on)
            shelf.start_again.connect(self.start_again)
            shelf.print_blank.connect(self.print_blank)
            shelf.type_back.connect(self.type_back)
            shelf.then_and_now.connect(self._then_and_now)
            shelf.library_asked.connect(partial(self.go, "library"))
            shelf.refused.connect(self._tell)
            shelf.changed.connect(self._at_home.read_anew)
            self._choices = shelf
        return self._choices

    def _preferences(self) -> QWidget:
        return self._adjusting.page(self._at_home.look.couple, str(self._book.folder()))

    def _help_page(self) -> QWidget:
        from twofold.ui.help.help_page import HelpPage

        return HelpPage()

    # ── settings ─────────────────────────────────────────────────────────────────────────────

    def _lay_out_anew(self) -> None:
        if not self._hears:
            return  # another book is on the screen: people look around
        self._at_home.read_anew()  # the library may speak another language
        here = partial(self.go, self._place or "settings")
        self._window.make_anew(here if self._at_home.look.couple is not None else self._welcome)

    def _renamed(self) -> None:
        self._at_home.read_anew()
        for place in ("home", "journal"):  # both say the names
            self._window.forget(place)

    # ── small things ─────────────────────────────────────────────────────────────────────────

    def _ready(self, deed: Callable[[], None]) -> "Services | None":
        """Return the services, or remember the deed until they are there."""
        if self._services is None:
            self._meanwhile.put(deed)
        return self._services

    def _can_leave(self) -> bool:
        """Keep what is typed on this page. False: the disk refuses, and the page says so."""
        read = self._records is None or self._records.close()
        return read and (self._paper is None or self._paper.typing.close())

    def _tell(self, trouble: Trouble) -> None:
        told = troubles.told(trouble)
        self._window.toast.say(f"{told.what} {told.do}".strip())
