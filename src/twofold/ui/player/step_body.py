"""The words of a turn's page: who acts, what is asked, and the blanks for it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from twofold.exercise.model import Do, Who
from twofold.people import PartnerId, other
from twofold.services.walk_values import Draft, Recalled
from twofold.ui.fields.name_tag import NameTag
from twofold.ui.player.asking import Asking, grouped
from twofold.ui.player.company import Company
from twofold.ui.player.looking_back import LookingBack
from twofold.ui.player.roles import role_line, with_role
from twofold.ui.player.telling import inline, prose, said_large
from twofold.ui.theme.look import look
from twofold.ui.widgets.naming import named
from twofold.ui.widgets.part import Part
from twofold.ui.widgets.text import Prose, caption, heading, reading
from twofold.walk.course import Turn
from twofold.walk.sight import Scene


class StepBody(Part):
    """What stands on the page of a turn, without the page.

    Call `fill` once it lies where it belongs: moving a full body between parents costs its whole
    tree. `height_with` lets the pager see how high it is with
    some of its questions.
    """

    typed = Signal()

    def __init__(self, scene: Scene, company: Company) -> None:
        super().__init__()
        self._scene, self._company = scene, company
        self._asking: tuple[Asking, ...] = ()
        self._closing: QWidget | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSpacing(look().gap(16))

    def fill(self, recalled: tuple[Recalled, ...] = ()) -> None:
        """Put everything in its place."""
        self._tell_who()
        self._tell_whose_words()
        self._tell_what(recalled)
        self._ask()
        self._close_with()
        self.box.addStretch(1)

    def add(self, *widgets: QWidget) -> None:
        """Put more below."""
        for widget in widgets:
            self.box.insertWidget(self.box.count() - 1, widget)

    def drafts(self) -> tuple[Draft, ...]:
        """Return what stands in the fields."""
        return tuple(draft for asking in self._asking for draft in asking.drafts())

    def focus_first(self) -> bool:
        """Go to the first blank. False where there is none."""
        if self._asking:
            self._asking[0].focus_first()
        return bool(self._asking)

    def hide_letters(self, *, hidden: bool) -> None:
        """Show dots instead of letters, or letters again."""
        for asking in self._asking:
            asking.hide_letters(hidden=hidden)

    def height_with(self, count: int, width: int, *, last: bool) -> int:
        """Return the height in pixels with the first `count` questions, `last` with the closing."""
        for number, asking in enumerate(self._asking):
            asking.setHidden(number >= count)
        if self._closing is not None:
            self._closing.setHidden(not last)
        return self.box.totalHeightForWidth(width)

    @property
    def _private(self) -> bool:
        return self._scene.turn is not None and self._scene.turn.private

    def _tell_who(self) -> None:
        who = self._scene.partner
        if who is not None and (said := self.acting()):
            self.box.addWidget(named(NameTag(who, said, type_="who"), "who-line"))

    def acting(self) -> str:
        """Return who acts, in words; "" where both do."""
        turn, who = self._scene.turn, self._scene.partner
        return "" if turn is None or who is None else self._who_line(turn, who)

    def _who_line(self, turn: Turn, who: PartnerId) -> str:
        """Return who acts, in words: "Ana speaks", "Only Sam looks now"."""
        name = self._company.name(who)
        if self._private:
            return self.tr("Only {name} looks now").format(name=name)
        if turn.step.who is Who.ROLE:
            return role_line(self._company, turn, who)
        return self.tr("{name} answers").format(name=name) if turn.step.questions else name

    def _tell_whose_words(self) -> None:
        """Say before the first key what becomes of words that no reveal is for."""
        turn = self._scene.turn
        if turn is not None and turn.alone and turn.step.questions and not self._private:
            self.box.addWidget(
                caption(self.tr("What you write alone here is kept in the journal you share."))
            )
        if not self._private:
            return
        if self._scene.in_memory:
            said = self.tr(
                "Only for you. It is not written down: it stays in memory until this "
                "evening ends, and is gone once Twofold is closed."
            )
        elif self._scene.gate:
            said = self.tr("Only to find tonight’s pace. Nobody is shown this, and it is erased.")
        else:
            return
        self.box.addWidget(caption(said))

    def _tell_what(self, recalled: tuple[Recalled, ...]) -> None:
        step = self._scene.step
        if step is None or not self._scene.first_page:
            return
        asks = bool(self._scene.fields)
        pictures = self._company.pictures
        self.box.addWidget(heading(step.title))
        large, rest = ("", step.prose) if asks else said_large(step.prose)
        if large:
            said = self._company.prompt_type("say" if _fits_large(large) else "prompt")
            self.box.addWidget(Prose(inline(large), said))
        if rest.strip():
            self.box.addWidget(Prose(prose(rest, pictures), "reading", "muted" if large else ""))
        if step.do is Do.SWAP:
            self._tell_swap()
        own = self._own_aside()
        if own:
            self.box.addWidget(Prose(prose(own, pictures), "reading"))
        found = [looked for looked in recalled if looked.lines]
        for looked in found:
            self.box.addWidget(LookingBack(looked))
        if recalled and not found:  # said once, however much could have come back
            nothing = reading(self.tr("There is nothing to look back on yet."), "muted")
            self.box.addWidget(named(nothing, "nothing-back"))
        if asks:
            self.box.addSpacing(look().gap(4))

    def _tell_swap(self) -> None:
        """Say who does what from now on."""
        turn = self._scene.turn
        if turn is None:
            return
        self.box.addSpacing(look().gap(16))
        for role, holder in turn.roles:
            words = with_role(self._company, other(holder), role)
            self.box.addWidget(NameTag(other(holder), words, type_="who"))

    def _own_aside(self) -> str:
        turn, who = self._scene.turn, self._scene.partner
        if turn is None or who is None:
            return ""
        return turn.step.aside(self._company.role_of(turn, who))

    def _ask(self) -> None:
        scene = self._scene
        self._asking = tuple(
            Asking(
                fields,
                self._company,
                self,
                first=number == 0,
                named_=any(field.key.owner not in {scene.partner, "ours"} for field in fields),
                may_share=scene.may_share,
            )
            for number, fields in enumerate(grouped(scene.fields))
        )
        for asking in self._asking:
            asking.changed.connect(self.typed)
            self.box.addWidget(asking)

    def _close_with(self) -> None:
        step = self._scene.step
        if step is not None and self._scene.last_page and step.closing.strip():
            self._closing = Prose(prose(step.closing, self._company.pictures), "reading", "muted")
            self.box.addWidget(self._closing)


def _fits_large(words: str) -> bool:
    """Say whether a sentence may be set in the largest type without filling the page."""
    return look().text_size < 150 and len(words) <= 150
