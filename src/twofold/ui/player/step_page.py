"""A page of a turn: its words, its time, and what can be done."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from twofold.exercise.model import Do
from twofold.people import PartnerId
from twofold.services.walk_values import Draft, Recalled
from twofold.ui.icons import Icon
from twofold.ui.player.aside import Aside, asides
from twofold.ui.player.beside import Beside
from twofold.ui.player.company import Company
from twofold.ui.player.countdown import Countdown
from twofold.ui.player.frame import FramedPage
from twofold.ui.player.roles import forward_words
from twofold.ui.player.step_body import StepBody
from twofold.ui.player.timer_bar import TimerBar
from twofold.ui.theme.look import look
from twofold.ui.widgets.buttons import primary, quiet
from twofold.ui.widgets.naming import named
from twofold.walk.moves import CloseAgain, EndHere, Forward
from twofold.walk.sight import Scene

_TWO_COLUMNS = 1060
_ONE_COLUMN = 760


class StepPage(FramedPage):
    """Together, each, or in a role. Built anew for every page and destroyed after it."""

    def __init__(
        self,
        scene: Scene,
        company: Company,
        recalled: tuple[Recalled, ...] = (),
        countdown: Countdown | None = None,
        parent: QWidget | None = None,
    ) -> None:
        beside = asides(scene)
        super().__init__(scene, company, parent, width=_TWO_COLUMNS if beside else _ONE_COLUMN)
        self.body = StepBody(scene, company)
        if beside:
            self.body.setMaximumWidth(look().px(680))
            aside = Aside(scene, company, beside)
            turned = company.sits_at_end(scene.partner)
            both = Beside(self.body, aside, least=840, gap=48, stretch=(9, 5), turned=turned)
            both.in_row.connect(aside.stand_beside)
            self.column.add(both)
        else:
            self.column.add(self.body)
        self.body.fill(recalled)
        self.body.typed.connect(self.typed)
        if countdown is not None:
            owner = scene.partner or "ours"
            self.set_timer(TimerBar(countdown, owner, self, ring=company.manner.ring))
        self.column.finish()
        self._fill_footer()
        self.shortcuts()

    def drafts(self) -> tuple[Draft, ...]:
        """Return what stands in the fields."""
        return self.body.drafts()

    def acting(self) -> str:
        """Return whose turn it is: steps of one title are told apart by it."""
        return self.body.acting()

    def focus_first(self) -> None:
        """Go to the first blank, else to the button that goes on."""
        if not self.body.focus_first():
            super().focus_first()

    # ── what can be done ─────────────────────────────────────────────────────────────────────

    def _fill_footer(self) -> None:
        step, moves = self.scene.step, self.scene.moves
        if step is not None and step.do is Do.END and EndHere() in moves:
            self._offer_the_end()
            return
        leave_open = named(quiet(self.tr("Pass"), large=True), "pass")
        leave_open.setToolTip(self.tr("Leaves this open and goes on. Nothing records it."))
        leave_open.clicked.connect(self.pass_asked)
        self.add_start(leave_open)
        self.fill_start()
        self._offer_to_close()
        on = primary(forward_words(self.scene, self.company))
        on.clicked.connect(self._forward)
        self.set_primary(on)

    def _offer_to_close(self) -> None:
        if CloseAgain() in self.scene.moves:
            close = named(quiet(self.tr("Close again"), large=True), "close-again")
            close.clicked.connect(self._close_again)
            self.add_start(close)

    def fill_start(self) -> None:
        """Put more quiet buttons beside Pass."""

    def _offer_the_end(self) -> None:
        go_on = named(quiet(self.tr("Go on"), large=True), "go-on")
        go_on.clicked.connect(self._forward)
        self.add_start(go_on)
        self._offer_to_close()
        end = primary(self.tr("End here for tonight"))
        end.clicked.connect(self._end_here)
        self.set_primary(end)

    def _forward(self) -> None:
        self.move_asked.emit(Forward())

    def _end_here(self) -> None:
        self.move_asked.emit(EndHere())

    def _close_again(self) -> None:
        self.move_asked.emit(CloseAgain())


class PrivatePage(StepPage):
    """Only one looks. It says so, and what becomes of the words, before the first key."""

    #: Dots are shown instead of letters from now on, or letters again.
    letters_hidden = Signal(bool)

    def band(self) -> PartnerId | None:
        """Return the writer: the band says at a glance whose page this is."""
        return self.scene.partner

    def fill_start(self) -> None:
        """Offer dots instead of letters."""
        hide = named(quiet(self.tr("Hide letters"), Icon.EYE_OFF, large=True), "hide-letters")
        hide.setCheckable(True)
        hide.toggled.connect(self._hide)
        self._hide_button = hide
        self.add_start(hide)

    def hide_letters(self) -> None:
        """Show dots from the start, as on the page before."""
        self._hide_button.setChecked(True)

    def _hide(self, checked: bool) -> None:  # noqa: FBT001  # Qt's signal carries it
        self.body.hide_letters(hidden=checked)
        self._hide_button.setText(self.tr("Show letters") if checked else self.tr("Hide letters"))
        self.letters_hidden.emit(checked)


def column_width(window: int, *, wide: bool) -> int:
    """Return the width in pixels of the text column in a window that wide."""
    now = look()
    side = now.gap(48) if now.text_size < 150 else 24
    return min(now.px(_TWO_COLUMNS if wide else _ONE_COLUMN), window - 8 - 2 * side)
