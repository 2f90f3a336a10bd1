"""A page of a turn: who acts, what is asked, and the blanks for it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from twofold.exercise.model import Do, Who
from twofold.people import PartnerId, other
from twofold.services.walk_values import Draft, Recalled
from twofold.ui.fields.name_tag import NameTag
from twofold.ui.icons import Icon
from twofold.ui.player.aside import Aside, asides
from twofold.ui.player.asking import Asking, grouped
from twofold.ui.player.beside import Beside
from twofold.ui.player.company import Company
from twofold.ui.player.countdown import Countdown
from twofold.ui.player.frame import FramedPage
from twofold.ui.player.looking_back import LookingBack
from twofold.ui.player.roles import forward_words, role_line, with_role
from twofold.ui.player.telling import inline, prose, said_large
from twofold.ui.player.timer_bar import TimerBar
from twofold.ui.theme.look import look
from twofold.ui.widgets.buttons import primary, quiet
from twofold.ui.widgets.naming import named
from twofold.ui.widgets.text import Prose, caption, heading
from twofold.walk.course import Turn
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
    ) -> None:
        beside = asides(scene)
        super().__init__(scene, company, width=_TWO_COLUMNS if beside else _ONE_COLUMN)
        self._asking: tuple[Asking, ...] = ()
        main = QWidget()
        self.main = QVBoxLayout(main)
        self.main.setContentsMargins(0, 0, 0, 0)
        self.main.setSpacing(look().gap(16))
        # placed before it is filled: moving a full page between parents costs its whole tree
        if beside:
            main.setMaximumWidth(look().px(680))
            self.column.add(
                Beside(main, Aside(scene, company, beside), least=840, gap=48, stretch=(9, 5))
            )
        else:
            self.column.add(main)
        self._tell_who()
        self._tell_what(recalled)
        self._ask()
        self._close_with()
        self.main.addStretch(1)
        if countdown is not None:
            owner = scene.partner or "ours"
            self.set_timer(TimerBar(countdown, owner, ring=company.manner.ring))
        self.column.finish()
        self._fill_footer()
        self.shortcuts()

    def drafts(self) -> tuple[Draft, ...]:
        """Return what stands in the fields."""
        return tuple(draft for asking in self._asking for draft in asking.drafts())

    def focus_first(self) -> None:
        """Go to the first blank, else to the button that goes on."""
        if self._asking:
            self._asking[0].focus_first()
        else:
            super().focus_first()

    # ── what stands on the page ──────────────────────────────────────────────────────────────

    def _tell_who(self) -> None:
        turn, who = self.scene.turn, self.scene.partner
        if turn is None or who is None:
            return
        words = self.who_line(turn, who)
        self.main.addWidget(named(NameTag(who, words, type_="who"), "who-line"))

    def who_line(self, turn: Turn, who: PartnerId) -> str:
        """Return who acts, in words: "Ana speaks"."""
        name = self.company.name(who)
        if turn.step.who is Who.ROLE:
            return role_line(self.company, turn, who)
        return self.tr("{name} answers").format(name=name) if turn.step.questions else name

    def _tell_what(self, recalled: tuple[Recalled, ...]) -> None:
        step = self.scene.step
        if step is None or not self.scene.first_page:
            return
        asks = bool(self.scene.fields)
        self.main.addWidget(heading(step.title))
        large, rest = ("", step.prose) if asks else said_large(step.prose)
        if large:
            self.main.addWidget(Prose(inline(large), "say" if _fits_large(large) else "prompt"))
        if rest.strip():
            self.main.addWidget(
                Prose(prose(rest, self.company.pictures), "reading", "muted" if large else "")
            )
        if step.do is Do.SWAP:
            self._tell_swap()
        own = self._own_aside()
        if own:
            self.main.addWidget(Prose(prose(own, self.company.pictures), "reading"))
        for looked in recalled:
            self.main.addWidget(LookingBack(looked))
        if asks:
            self.main.addSpacing(look().gap(4))

    def _tell_swap(self) -> None:
        """Say who does what from now on."""
        turn = self.scene.turn
        if turn is None:
            return
        self.main.addSpacing(look().gap(16))
        for role, holder in turn.roles:
            words = with_role(self.company, other(holder), role)
            self.main.addWidget(NameTag(other(holder), words, type_="who"))

    def _own_aside(self) -> str:
        turn, who = self.scene.turn, self.scene.partner
        if turn is None or who is None:
            return ""
        return turn.step.aside(self.company.role_of(turn, who))

    def _ask(self) -> None:
        groups = grouped(self.scene.fields)
        self._asking = tuple(
            Asking(
                fields,
                self.company,
                first=number == 0,
                named_=any(field.key.owner not in {self.scene.partner, "ours"} for field in fields),
                may_share=self.scene.may_share,
            )
            for number, fields in enumerate(groups)
        )
        for number, asking in enumerate(self._asking):
            asking.changed.connect(self.typed)
            if number:
                self.main.addSpacing(look().gap(12))
            self.main.addWidget(asking)

    def _close_with(self) -> None:
        step = self.scene.step
        if step is not None and self.scene.last_page and step.closing.strip():
            self.main.addWidget(
                Prose(prose(step.closing, self.company.pictures), "reading", "muted")
            )

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

    def letters(self, *, hidden: bool) -> None:
        """Show dots instead of letters, or letters again."""
        for asking in self._asking:
            asking.hide_letters(hidden=hidden)


class PrivatePage(StepPage):
    """Only one looks. It says so, and what becomes of the words, before the first key."""

    #: Dots are shown instead of letters from now on, or letters again.
    letters_hidden = Signal(bool)

    def band(self) -> PartnerId | None:
        """Return the writer: the band says at a glance whose page this is."""
        return self.scene.partner

    def who_line(self, turn: Turn, who: PartnerId) -> str:
        """Return "Only Sam looks now"."""
        del turn
        return self.tr("Only {name} looks now").format(name=self.company.name(who))

    def _tell_what(self, recalled: tuple[Recalled, ...]) -> None:
        if self.scene.in_memory:
            self.main.addWidget(
                caption(
                    self.tr(
                        "Only for you. It is not written down: it stays in memory until this "
                        "evening ends, and is not there after Twofold is closed."
                    )
                )
            )
        elif self.scene.gate:
            self.main.addWidget(
                caption(
                    self.tr("Only to find tonight’s pace. Nobody is shown this, and it is erased.")
                )
            )
        super()._tell_what(recalled)

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
        self.letters(hidden=checked)
        self._hide_button.setText(self.tr("Show letters") if checked else self.tr("Hide letters"))
        self.letters_hidden.emit(checked)


def column_width(window: int, *, wide: bool) -> int:
    """Return the width in pixels of the text column in a window that wide."""
    now = look()
    side = now.gap(48) if now.text_size < 150 else 24
    return min(now.px(_TWO_COLUMNS if wide else _ONE_COLUMN), window - 8 - 2 * side)


def _fits_large(words: str) -> bool:
    """Say whether a sentence may be set in the largest type without filling the page."""
    return look().text_size < 150 and len(words) <= 150
