"""Holds one walk. Hears the page, asks the service, shows what came of it; nothing else."""

import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QDateTime, QLocale, QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from twofold.errors import NotKept
from twofold.services.walk_values import Draft, Walk
from twofold.services.walking import Walking
from twofold.ui.overlays.pause import PauseSheet
from twofold.ui.player.announce import announce
from twofold.ui.player.autosave import Autosave
from twofold.ui.player.company import Company, Manner
from twofold.ui.player.countdown import Clock
from twofold.ui.player.finish import FinishPage
from twofold.ui.player.frame import PlayerPage
from twofold.ui.player.hand_over import HandOverPage
from twofold.ui.player.held import Held
from twofold.ui.player.making import make_page
from twofold.ui.player.pager import Pager
from twofold.ui.player.reveal import ReadyPage
from twofold.ui.player.screen import PlayerScreen
from twofold.ui.player.trouble import TroublePage, told
from twofold.ui.player.turn_time import TurnTime
from twofold.walk.kept import Stays
from twofold.walk.moves import Forward, Move, OpenLater
from twofold.walk.places import Finish, HandingOver, Page, Ready
from twofold.walk.sight import Scene

_Deed: TypeAlias = Callable[[], None]


class PlayerPresenter(QObject):
    """Turns the pages of one walk on `screen`.

    Begin with `start` once the screen has its size. `take_away` and `bring_back` stand around a
    cover; `close` before the window goes.

    Signals:
        closed: The walk rests; home is next.
        finished: The walk is kept; carries its id.
        print_asked: Print the record of the walk with this id.
        cover_asked: Somebody pressed Cover on the page.
        elsewhere_asked: The disk refuses; save to another folder.
        paper_asked: The disk refuses; print what `unkept` returns.
    """

    closed = Signal()
    finished = Signal(int)
    print_asked = Signal(int)
    cover_asked = Signal()
    elsewhere_asked = Signal()
    paper_asked = Signal()

    def __init__(
        self,
        screen: PlayerScreen,
        walking: Walking,
        walk: Walk,
        manner: Manner | None = None,
        clock: Clock = time.monotonic,
        pictures: Path | None = None,
    ) -> None:
        super().__init__(screen)
        self._screen, self._walking, self._walk = screen, walking, walk
        self._company = Company(
            couple=walk.couple,
            exercise=walk.course.exercise,
            manner=manner or Manner(),
            pictures=pictures,
        )
        self._pager = Pager(screen, self._company)
        self._starts: tuple[int, ...] = ()
        self._page: PlayerPage | None = None
        self._held = Held()
        self._clock, self._time = clock, TurnTime(self._company.manner, clock)
        self._back: _Deed = self._show
        self._over = False
        self._pending: _Deed | None = None
        self._autosave = Autosave(self)
        self._autosave.due.connect(self.keep)
        screen.settled.connect(self._lay_out_again)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_moved)

    # ── what the app asks ────────────────────────────────────────────────────────────────────

    @property
    def walk(self) -> Walk:
        """Return the walk as it stands."""
        return self._walk

    @property
    def page(self) -> PlayerPage | None:
        """Return the page of the walk that is shown; None under a pause or a cover."""
        return self._page

    @property
    def company(self) -> Company:
        """Return who sits here."""
        return self._company

    def start(self) -> None:
        """Show the first page."""
        self._walk = self._walking.show_again(self._walk, self._pager)
        self._show()

    def unkept(self) -> tuple[Draft, ...]:
        """Return what is in memory only."""
        return tuple(self._drafts())

    def take_away(self) -> None:
        """Keep everything and destroy what is on the screen, at once."""
        if self._page is not None:
            self._lift()
            self._back = self._show_guarded
        self._screen.clear()

    def bring_back(self) -> None:
        """Show again what a cover took away; a private page waits behind its hand-over."""
        self._back()

    def close(self) -> bool:
        """Keep everything and let the walk rest. False: the disk refuses and a choice is shown."""
        if self._over:
            return True
        return self._rest(leaving=False)

    # ── keeping ──────────────────────────────────────────────────────────────────────────────

    def keep(self) -> None:
        """Keep what stands in the fields."""
        if self._over:
            return
        if isinstance(self._walk.scene.place, Finish):
            return
        try:
            at = self._walking.keep(self._walk, self._drafts(), self.used())
        except NotKept as trouble:
            self._refused(trouble)
            return
        self._all_kept()
        if self._page is not None:
            self._page.show_kept(self.tr("kept at {time}").format(time=_clock_words(at)))

    def _drafts(self) -> Sequence[Draft]:
        here = self._page.drafts() if self._page is not None else ()
        if isinstance(self._page, FinishPage):
            here = ()
        return self._held.together_with(here)

    def used(self) -> int:
        """Return the seconds used in the present turn."""
        return self._time.used()

    def _all_kept(self) -> None:
        self._held.let_go()
        self._autosave.kept()
        self._screen.banner.clear()

    def _refused(self, trouble: NotKept) -> None:
        self._autosave.refused()
        self._screen.banner.tell(told(trouble))
        if self._page is not None:
            self._page.show_kept("")

    def _focus_moved(self, _old: QWidget | None, _new: QWidget | None) -> None:
        if not self._autosave.unkept or self._screen.banner.isVisible():
            return
        if QApplication.mouseButtons():
            self._autosave.hurry()  # a press that turns the page keeps with the move itself
        else:
            self.keep()

    # ── moving ───────────────────────────────────────────────────────────────────────────────

    def _move(self, move: Move) -> None:
        self._go(move, self._drafts())

    def _pass(self) -> None:
        self._go(Forward(), [replace(draft, value=None) for draft in self._drafts()])

    def _go(self, move: Move, drafts: Sequence[Draft]) -> None:
        def deed() -> None:
            self._walk = self._walking.move(
                self._walk, move, drafts, self.used(), paging=self._pager
            )
            self._all_kept()
            self._show()
            if isinstance(move, OpenLater) and move in self._walk.scene.moves:
                self._screen.banner.tell(self.tr("Kept for another day."))

        self._do(deed, drafts)

    def _do(self, deed: _Deed, drafts: Sequence[Draft] = ()) -> bool:
        """Do something that needs the disk; where it refuses, hold the words and ask."""
        self._pending = None
        try:
            deed()
        except NotKept as trouble:
            self._held.hold(drafts)
            self._ask_about(trouble, deed)
            return False
        return True

    def _ask_about(self, trouble: NotKept, deed: _Deed) -> None:
        self._page, self._pending = None, deed
        self._autosave.refused()
        page = TroublePage(trouble)
        page.try_again.connect(self._try_again)
        page.elsewhere_asked.connect(self.elsewhere_asked)
        page.print_asked.connect(self.paper_asked)
        page.back_asked.connect(self._show_guarded)
        self._back = partial(self._ask_about, trouble, deed)
        self._screen.banner.clear()
        self._screen.show_page(page)
        page.primary.setFocus()

    def _try_again(self) -> None:
        if self._pending is not None:
            self._do(self._pending)

    def saved_elsewhere(self) -> None:
        """Go on with what was asked for, after the book moved to another folder."""
        self._all_kept()
        if self._pending is not None:
            self._do(self._pending)
        else:
            self._show_guarded()

    # ── pausing, leaving, keeping for good ───────────────────────────────────────────────────

    def pause(self) -> None:
        """Cover the page with a pause; keep everything first."""
        self._lift()
        sheet = PauseSheet(datetime.now().astimezone())
        sheet.continued.connect(self._show_guarded)
        sheet.stopped.connect(self._leave)
        self._back = self.pause
        self._screen.show_page(sheet)
        announce(sheet, self.tr("Paused. Take your time."))
        sheet.primary.setFocus()

    def _leave(self) -> None:
        self._rest(leaving=True)

    def _rest(self, *, leaving: bool) -> bool:
        drafts = self._drafts()

        def deed(*, tell: bool = True) -> None:
            self._walking.pause(self._walk, drafts, self.used())
            self._all_kept()
            self._over = True
            if tell:
                self.closed.emit()

        try:
            deed(tell=leaving)
        except NotKept as trouble:
            self._held.hold(drafts)
            self._ask_about(trouble, deed)  # a later try leaves by itself
            return False
        return True

    def _change(self, draft: Draft) -> None:
        try:
            summary = self._walking.change(self._walk, draft)
        except NotKept as trouble:
            self._screen.banner.tell(told(trouble))
            return
        self._screen.banner.clear()
        if isinstance(self._page, FinishPage):
            self._page.show_summary(summary)

    def _finish(self, stays: Stays) -> None:
        def deed() -> None:
            self._walking.finish(self._walk, stays)
            self._over = True
            self.finished.emit(self._walk.id)

        self._do(deed)

    # ── showing ──────────────────────────────────────────────────────────────────────────────

    def _lift(self) -> None:
        """Take the words from the page into memory and keep them; the time rests."""
        if self._page is None:
            return
        self._hold()
        self._page = None
        self._time.rest()

    def _hold(self) -> None:
        """Keep what stands in the fields, and hold it as well until the page is back."""
        drafts = self._drafts()
        self.keep()
        self._held.hold(drafts)

    def _show_guarded(self) -> None:
        """Show the walk's page again; before a private one its writer says that it is them."""
        scene = self._walk.scene
        if isinstance(scene.place, Page) and scene.turn is not None and scene.turn.private:
            blank = Scene(
                place=HandingOver(scene.turn.index), turn=None, step=None, partner=scene.partner
            )
            guard = HandOverPage(blank, self._company)
            guard.move_asked.connect(self._show)
            guard.pause_asked.connect(self.pause)
            guard.cover_asked.connect(self.cover_asked)
            self._back = self._show_guarded
            self._screen.show_page(guard)
            guard.focus_first()
        else:
            self._show()

    def _show(self, *_move: object) -> None:
        scene = self._walk.scene
        if isinstance(self._page, ReadyPage) and isinstance(scene.place, Ready):
            self._page.show_scene(scene)
            return
        self._page = None
        self._screen.clear()
        self._time.turn_to(scene, self._walk.standing.used)
        self._starts = self._pager(scene.turn) if scene.turn is not None else ()
        page = self._make(self._held.shown_in(scene))
        self._wire(page)
        self._page = page
        self._back = self._show_guarded
        self._screen.show_page(page)
        announce(page, page.heading())
        page.focus_first()

    def _make(self, scene: Scene) -> PlayerPage:
        if isinstance(scene.place, Finish):
            return FinishPage(scene, self._company, self._walking.summary(self._walk))
        return make_page(
            scene, self._company, self._walk.recalled, self._time.countdown, clock=self._clock
        )

    def _wire(self, page: PlayerPage) -> None:
        page.move_asked.connect(self._move)
        page.pass_asked.connect(self._pass)
        page.typed.connect(self._autosave.typed)
        page.pause_asked.connect(self.pause)
        page.cover_asked.connect(self.cover_asked)
        page.leave_asked.connect(self._leave)
        if isinstance(page, FinishPage):
            page.change_asked.connect(self._change)
            page.keep_asked.connect(self._finish)
            page.print_asked.connect(self._print)

    def _print(self) -> None:
        self.print_asked.emit(self._walk.id)

    def _lay_out_again(self) -> None:
        """Lay the present turn on pages anew after the window or the text changed its size."""
        turn = self._walk.scene.turn
        if self._page is None or turn is None or not isinstance(self._walk.scene.place, Page):
            return
        if self._pager(turn) == self._starts:
            return
        self._hold()
        self._walk = self._walking.show_again(self._walk, self._pager)
        self._show()


def _clock_words(at: datetime) -> str:
    local = at.astimezone()
    moment = QDateTime(local.year, local.month, local.day, local.hour, local.minute, 0)
    return QLocale().toString(moment.time(), QLocale.FormatType.ShortFormat)
