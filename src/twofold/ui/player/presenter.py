"""Holds one walk. Hears the page, asks the service, shows what came of it; nothing else."""

import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from twofold.errors import Trouble
from twofold.services.walk_values import Draft, Walk
from twofold.services.walking import Walking
from twofold.ui.player.between import Between, is_private
from twofold.ui.player.company import Company, Manner
from twofold.ui.player.countdown import Clock
from twofold.ui.player.finish import FinishPage
from twofold.ui.player.frame import PlayerPage
from twofold.ui.player.in_hand import PageInHand
from twofold.ui.player.keeping import Keeping
from twofold.ui.player.refusal import Deed, Refusal
from twofold.ui.player.rest_page import RestPage
from twofold.ui.player.screen import PlayerScreen
from twofold.ui.player.sitting import Sitting
from twofold.walk.kept import Stays
from twofold.walk.moves import Forward, Move, OpenLater


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
        arranged: They like it shown otherwise from now on; carries the `Manner`.
    """

    closed = Signal()
    finished = Signal(int)
    print_asked = Signal(int)
    cover_asked = Signal()
    elsewhere_asked = Signal()
    paper_asked = Signal()
    arranged = Signal(object)

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
        self._sitting = Sitting(screen, walk, manner, pictures)
        self._sitting.arranged.connect(self.arranged)
        self._back: Deed = self._show
        self._over = False
        self._between = Between(screen)
        self._between.pause_asked.connect(self.pause)
        self._between.cover_asked.connect(self.cover_asked)
        self._refusal = Refusal(screen)
        self._refusal.again_asked.connect(self._try_again)
        self._refusal.elsewhere_asked.connect(self.elsewhere_asked)
        self._refusal.paper_asked.connect(self._ask_for_paper)
        self._refusal.back_asked.connect(self._show_guarded)
        self._keeping = Keeping(walking, screen.banner, self)
        self._keeping.due.connect(self.keep)
        self._in_hand = PageInHand(screen, walking, self._sitting, self._keeping, clock)
        self._in_hand.made.connect(self._hear)
        screen.settled.connect(self._lay_out_again)

    # ── what the app asks ────────────────────────────────────────────────────────────────────

    @property
    def walk(self) -> Walk:
        """Return the walk as it stands."""
        return self._walk

    @property
    def page(self) -> PlayerPage | None:
        """Return the page of the walk that is shown; None under a pause or a cover."""
        return self._in_hand.page

    @property
    def company(self) -> Company:
        """Return who sits here."""
        return self._sitting.company

    def start(self) -> None:
        """Show the first page; before the very first one, ask two people where they sit."""
        if not self._sitting.wants_seats():
            self._show_again()
            return
        self._back = self.start
        self._between.ask_seats(self.company, self._seat)

    def unkept(self) -> tuple[Draft, ...]:
        """Return what is in memory only."""
        return tuple(self._drafts())

    def take_away(self) -> None:
        """Keep everything and destroy what is on the screen, at once."""
        if self.page is not None:
            self._lift(aloud=False)
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
        if not self._over:
            self._keeping.keep(self._walk, self.page, self.used())

    def _drafts(self) -> Sequence[Draft]:
        return self._keeping.drafts(self.page)

    def used(self) -> int:
        """Return the seconds used in the present turn."""
        return self._in_hand.used(self._walk)

    # ── moving ───────────────────────────────────────────────────────────────────────────────

    def _move(self, move: Move) -> None:
        self._go(move, self._drafts())

    def _pass(self) -> None:
        if self.page is None:
            return
        words, here = self._drafts(), self.page.drafts()
        keys = {draft.key for draft in here}
        drafts = [replace(d, value=None) if d.key in keys else d for d in words]
        self._go(Forward(), drafts, words, passed=here)

    def _go(
        self,
        move: Move,
        drafts: Sequence[Draft],
        words: Sequence[Draft] = (),
        passed: Sequence[Draft] = (),
    ) -> None:
        """Make a move. `words` is what to hold where the disk refuses, if not the drafts."""

        def deed() -> None:
            kept = self._keeping.changed(self._walk, drafts)
            self._walk = self._walking.move(
                self._walk, move, kept, self.used(), paging=self._sitting.pager
            )
            self._keeping.passed.forget(drafts)
            self._keeping.passed.remember(passed)
            self._keeping.all_kept()
            self._do(self._show)
            if isinstance(move, OpenLater) and move in self._walk.scene.moves:
                self._screen.banner.tell(self.tr("Kept for another day."))

        self._do(deed, words or drafts)

    def _do(self, deed: Deed, words: Sequence[Draft] = ()) -> bool:
        """Do something that needs the disk; where it refuses, hold the words and ask."""
        self._refusal.waiting = None
        try:
            deed()
        except Trouble as trouble:
            self._keeping.held.hold(words)
            self._ask_about(trouble, deed)
            return False
        return True

    def _ask_about(self, trouble: Trouble, deed: Deed) -> None:
        self._in_hand.take_away()
        self._keeping.wait()
        self._refusal.stand(trouble, deed)
        self._back = self._refusal.show

    def _ask_for_paper(self) -> None:
        """Print what is in memory; the words of a private page are shown to their writer only."""
        if is_private(self._walk.scene):
            self._guard(self._show_paper)
            self._back = self._refusal.show
        else:
            self.paper_asked.emit()

    def _show_paper(self, *_move: object) -> None:
        self._refusal.show()  # lies under the preview, without a word
        self.paper_asked.emit()

    def _try_again(self) -> None:
        if self._refusal.waiting is not None:
            self._do(self._refusal.waiting)

    def saved_elsewhere(self) -> None:
        """Go on with what was asked for, after the book moved to another folder."""
        pending = self._refusal.waiting
        self.keep()
        if pending is None:
            self._show_guarded()
        else:
            self._do(pending)

    # ── pausing, leaving, keeping for good ───────────────────────────────────────────────────

    def pause(self) -> None:
        """Cover the page with a pause; keep everything first."""
        self._lift()
        self._back = self.pause
        self._between.pause(self._show_guarded, self._leave)

    def _leave(self) -> None:
        self._rest(leaving=True)

    def _rest_for_days(self) -> None:
        self._rest(leaving=True, for_days=True)

    def _rest(self, *, leaving: bool, for_days: bool = False) -> bool:
        drafts = self._drafts()

        def deed(*, tell: bool = True) -> None:
            if for_days:
                self._walking.rest(self._walk, self._keeping.changed(self._walk, drafts))
            else:
                self._walking.pause(
                    self._walk, self._keeping.changed(self._walk, drafts), self.used()
                )
            self._keeping.all_kept()
            self._in_hand.take_away()
            self._over = True
            if tell:
                self.closed.emit()

        try:
            deed(tell=leaving)
        except Trouble as trouble:
            self._keeping.held.hold(drafts)
            self._ask_about(trouble, deed)  # a later try leaves by itself
            return False
        return True

    def _change(self, draft: Draft) -> None:
        try:
            summary = self._walking.change(self._walk, draft)
        except Trouble as trouble:
            self._keeping.refused(trouble, self.page)
            return
        self._keeping.held.let_go_of(draft.key)
        self._screen.banner.clear()
        if isinstance(self.page, FinishPage):
            self.page.show_changed(summary, draft.key)

    def _finish(self, stays: Stays) -> None:
        drafts = self._drafts()  # an editor left open is meant

        def deed() -> None:
            self._walking.finish(self._walk, stays, drafts)
            self._keeping.all_kept()
            self._over = True
            self.finished.emit(self._walk.id)

        self._do(deed, drafts)

    # ── showing ──────────────────────────────────────────────────────────────────────────────

    def _lift(self, *, aloud: bool = True) -> None:
        """Take the words from the page into memory and keep them; the time rests."""
        if self.page is not None:
            self._hold(aloud=aloud)
            self._in_hand.take_away()

    def _hold(self, *, aloud: bool = True) -> None:
        """Keep what stands in the fields, and hold it as well until the page is back."""
        drafts = self._drafts()
        if not self._over:
            self._keeping.keep(self._walk, self.page, self.used(), aloud=aloud)
        self._keeping.held.hold(drafts)

    def _show_guarded(self) -> None:
        """Show the walk's page again; before a private one its writer says that it is them."""
        self._refusal.waiting = None
        if is_private(self._walk.scene):
            self._guard(self._show_again)
            self._back = self._show_guarded
        else:
            self._show_again()

    def _guard(self, then: Callable[..., None]) -> None:
        """Have the writer of the private page say that it is them, then go on."""
        self._between.guard(self._walk.scene, self.company, then)

    def _show_again(self, *_move: object) -> None:
        """Show the walk's page with what is in the book by now, in the room there is by now."""
        self._do(self._read_and_show)

    def _read_and_show(self) -> None:
        self._walk = self._walking.show_again(self._walk, self._sitting.pager)
        self._show()

    def _show(self) -> None:
        self._back = self._show_guarded
        self._in_hand.show(self._walk)

    def _hear(self, page: PlayerPage) -> None:
        page.move_asked.connect(self._move)
        page.pass_asked.connect(self._pass)
        page.typed.connect(self._keeping.typed)
        page.pause_asked.connect(self.pause)
        page.cover_asked.connect(self.cover_asked)
        page.leave_asked.connect(self._leave)
        page.sofa_asked.connect(self._to_or_from_the_sofa)
        if isinstance(page, FinishPage):
            page.change_asked.connect(self._change)
            page.keep_asked.connect(self._finish)
            page.print_asked.connect(self._print)
        if isinstance(page, RestPage):
            page.rest_asked.connect(self._rest_for_days)

    def _print(self) -> None:
        self.keep()
        self.print_asked.emit(self._walk.id)

    def _seat(self, seats: str) -> None:
        self._sitting.seat(seats)
        self._show_guarded()

    def _to_or_from_the_sofa(self) -> None:
        self._sitting.to_or_from_the_sofa()
        self._hold()
        self._show_again()

    def _lay_out_again(self) -> None:
        """Lay the present turn on pages anew after the window or the text changed its size."""
        if not self._in_hand.has_room(self._walk):
            self._hold()
            self._show_again()
