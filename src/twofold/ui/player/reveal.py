"""Opening together: two yeses, either of which can be taken back, then both answers."""

from typing import TypeAlias

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from twofold.people import BOTH, PartnerId
from twofold.ui.fields.name_tag import NameTag
from twofold.ui.fields.unreadable import Unreadable
from twofold.ui.marks import BAND, Mark, draw_band
from twofold.ui.motion import Pace
from twofold.ui.player.beside import Beside
from twofold.ui.player.company import Company
from twofold.ui.player.frame import FramedPage
from twofold.ui.player.reading_answers import answer_shown, answer_words
from twofold.ui.player.telling import inline, plain, prose
from twofold.ui.theme.look import Radius, look
from twofold.ui.widgets.buttons import Button, primary, quiet
from twofold.ui.widgets.naming import marked, named
from twofold.ui.widgets.part import Part
from twofold.ui.widgets.text import Prose, Words, reading, title
from twofold.walk.moves import CloseAgain, Forward, NotToday, SayReady, TakeBack
from twofold.walk.places import Ready
from twofold.walk.sight import Line, Scene

_MIDDLE = Qt.AlignmentFlag.AlignHCenter


class ReadyButton(Button):
    """One person's yes: pressed in while it stands, pressed again to take it back."""

    def __init__(self, who: PartnerId, name: str) -> None:
        super().__init__("", "ready")
        self.who, self._name = who, name
        named(self, f"ready-{who}")
        marked(self, tone=who)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        box = QVBoxLayout(self)
        edge = look().gap(20)
        box.setContentsMargins(edge, edge, edge, edge)
        box.setSpacing(look().gap(10))
        who_is = Words(name, "name", tone=who)
        self._words = Words("", "reading")
        for label in (who_is, self._words):
            label.setAlignment(_MIDDLE)
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        mark = Mark(who, 28)
        mark.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        box.addWidget(mark, 0, _MIDDLE)
        box.addWidget(who_is)
        box.addWidget(self._words)
        self.setMinimumHeight(box.sizeHint().height() + 2 * edge)
        self.show_yes(yes=False)

    def nextCheckState(self) -> None:
        """Qt: a press moves nothing yet, or a screen reader says yes, no and yes again."""

    def show_yes(self, *, yes: bool) -> None:
        """Show whether this yes stands."""
        self.setChecked(yes)
        self._words.setText(self.tr("Ready. Take it back?") if yes else self.tr("I am ready"))
        self.setAccessibleName(
            (
                self.tr("{name} is ready. Press to take it back.")
                if yes
                else self.tr("{name}: I am ready")
            ).format(name=self._name)
        )


class ReadyPage(FramedPage):
    """Before a reveal. Nothing shows but the two yeses: no counts, no hint."""

    leaves = True

    def __init__(self, scene: Scene, company: Company, parent: QWidget | None = None) -> None:
        super().__init__(scene, company, parent, width=760)
        head = title(self.tr("Open together"))
        head.setAlignment(_MIDDLE)
        told = reading(
            self.tr(
                "Each of you chose on your own page what to share. "
                "It opens when you are both ready."
            ),
            "muted",
        )
        told.setAlignment(_MIDDLE)
        self.column.gap(36)
        self.column.add(head)
        self.column.add(told, 8)
        self._buttons = {who: ReadyButton(who, company.name(who)) for who in company.across()}
        self.column.add(Beside(*self._buttons.values(), least=460, gap=24), 36)
        note = reading(self.tr("Either of you can take it back until then."), "muted")
        note.setAlignment(_MIDDLE)
        self.column.add(note, 16)
        self.column.finish()
        for button in self._buttons.values():
            button.clicked.connect(self._pressed)
        later = named(quiet(self.tr("Not today"), large=True), "not-today")
        later.clicked.connect(self._not_today)
        self.add_start(later)
        self._close = named(quiet(self.tr("Close again"), large=True), "close-again")
        self._close.clicked.connect(self._close_again)
        self.add_start(self._close)
        self._show()
        self.shortcuts()

    def band(self) -> None:
        """Nobody's page."""

    def heading(self) -> str:
        """Return what the page is about."""
        return self.tr("Open together")

    def focus_first(self) -> None:
        """Neither button is offered more than the other; the page begins with the first."""
        next(iter(self._buttons.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_scene(self, scene: Scene) -> None:
        """Show a yes that was given or taken back, without turning the page."""
        self.scene = scene
        self._show()

    def _show(self) -> None:
        place = self.scene.place
        yes = place.yes if isinstance(place, Ready) else frozenset()
        for who, button in self._buttons.items():
            button.show_yes(yes=who in yes)
        self._close.setVisible(CloseAgain() in self.scene.moves)  # what was opened before this one

    def _pressed(self) -> None:
        button = self.sender()
        if not isinstance(button, ReadyButton):
            return
        take_back = TakeBack(button.who) in self.scene.moves
        button.setChecked(take_back)  # as before, if a screen reader moved it; the scene decides
        self.move_asked.emit(TakeBack(button.who) if take_back else SayReady(button.who))

    def _not_today(self) -> None:
        self.move_asked.emit(NotToday())

    def _close_again(self) -> None:
        self.move_asked.emit(CloseAgain())


class OpenedPage(FramedPage):
    """Both answers lie open, side by side, to be read and then talked about."""

    pace = Pace.REVEAL

    def __init__(self, scene: Scene, company: Company, parent: QWidget | None = None) -> None:
        super().__init__(scene, company, parent, width=1100)
        step = scene.step
        head = title(self.tr("What you each wrote"))
        head.setAlignment(_MIDDLE)
        self.column.add(head)
        if step is not None and step.prose.strip():
            told = Prose(prose(step.prose, company.pictures), "reading", "muted")
            told.setAlignment(_MIDDLE)
            self.column.add(told, 8)
        self.column.gap(28)
        lines = {who: _lines_of(scene, who) for who in BOTH}
        if all(lines[who] or who in scene.unreadable for who in BOTH):
            guesses = _guesses(scene)
            sheets = Beside(least=640, gap=28)
            self.column.add(sheets)
            for who in company.across():
                sheet = Sheet(who, company, lines[who], guesses, sheets)
                if who in scene.unreadable:
                    sheet.tell_of_damage()
                sheets.add(sheet)
        else:
            self.column.add(_Another())
        self.column.finish()
        if CloseAgain() in scene.moves:
            close = named(quiet(self.tr("Close again"), large=True), "close-again")
            close.setToolTip(
                self.tr("What has been seen stays seen. Nothing of it is kept or shown again.")
            )
            close.clicked.connect(self._close_again)
            self.add_start(close)
        on = primary(self.tr("Continue"))
        on.clicked.connect(self._forward)
        self.set_primary(on)
        self.shortcuts()

    def band(self) -> None:
        """Nobody's page."""

    def heading(self) -> str:
        """Return what the page is about."""
        return self.tr("What you each wrote")

    def _forward(self) -> None:
        self.move_asked.emit(Forward())

    def _close_again(self) -> None:
        self.move_asked.emit(CloseAgain())


class Sheet(QFrame):
    """What one person shared. What the other guessed of it stands under it."""

    def __init__(
        self,
        who: PartnerId,
        company: Company,
        lines: tuple[Line, ...],
        guesses: "Guesses",
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        marked(self, kind="card")
        named(self, f"sheet-{who}")
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        across = QHBoxLayout(self)
        self._at_end = company.sits_at_end(who)
        across.setContentsMargins(*((0, 0, BAND, 0) if self._at_end else (BAND, 0, 0, 0)))
        across.setSpacing(0)
        self._who: PartnerId = who
        inside = Part(self)
        across.addWidget(inside, 1)
        column = QVBoxLayout(inside)
        edge = look().gap(28)
        column.setContentsMargins(edge, look().gap(24), edge, look().gap(24))
        column.setSpacing(look().gap(8))
        column.addWidget(NameTag(who, company.name(who)))
        beside = {guess.question.id for guess in guesses.values() if guess.owner == who}
        own = [line for line in lines if line.question.id not in beside]
        for number, line in enumerate(own):
            if number:
                column.addSpacing(look().gap(10))
            asked = plain(line.question.prompt)
            if asked:
                column.addWidget(Prose(inline(line.question.prompt), "interface", "muted"))
            type_ = "lead" if len(own) < 3 else "quote"
            column.addWidget(answer_shown(line.question, line.answer.value, type_))
            guess = guesses.get((line.question.id, who))
            if guess is not None:
                column.addWidget(self._guessed(company, guess))
        self._column = column
        column.addStretch(1)

    def tell_of_damage(self) -> None:
        """Say below what could be opened that a line could not; what it said, nobody knows."""
        do = self.tr("It can be written anew on the last page, before the evening is kept.")
        self._column.insertWidget(self._column.count() - 1, Unreadable(self._who, "", do))

    def _guessed(self, company: Company, guess: Line) -> Words:
        said = self.tr("{name} guessed: {words}").format(
            name=company.name("a" if guess.owner == "a" else "b"),
            words=answer_words(guess.question, guess.answer.value),
        )
        return named(Words(said, "interface", tone="muted"), f"guess-{guess.question.id}")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card, and the band within its round corners."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = QRectF(self.rect())
        card = QPainterPath()
        card.addRoundedRect(edge, Radius.CARD, Radius.CARD)
        painter.setClipPath(card)
        at_left = self.isLeftToRight() != self._at_end
        left = edge.left() if at_left else edge.right() - BAND
        draw_band(painter, self._who, QRectF(left, edge.top(), BAND, edge.height()))
        painter.end()


class _Another(QFrame):
    """What both see where somebody shared nothing: no names, so no hint whose it was."""

    def __init__(self) -> None:
        super().__init__()
        marked(self, kind="card")
        named(self, "another-day")
        column = QVBoxLayout(self)
        edge = look().gap(40)
        column.setContentsMargins(edge, edge, edge, edge)
        words = Words(self.tr("Kept for another day."), "lead")
        words.setAlignment(_MIDDLE)
        column.addWidget(words)


#: What was guessed, by the question and the one whose answer it was a guess of.
Guesses: TypeAlias = dict[tuple[str, PartnerId], Line]


def _guesses(scene: Scene) -> Guesses:
    """Return the guesses whose answer lies open too; others stay with the one who guessed."""
    open_ = {(line.question.id, line.owner) for line in scene.lines}
    found: Guesses = {}
    for line in scene.lines:
        guessed: PartnerId = "b" if line.owner == "a" else "a"
        if line.question.guess and (line.question.guess, guessed) in open_:
            found[line.question.guess, guessed] = line
    return found


def _lines_of(scene: Scene, who: PartnerId) -> tuple[Line, ...]:
    return tuple(line for line in scene.lines if line.owner == who)
