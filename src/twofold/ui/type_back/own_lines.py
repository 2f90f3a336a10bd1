"""One person's private lines on a sheet that is typed back: shut, or open to its writer alone."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from twofold.exercise.model import Kind
from twofold.people import Couple, PartnerId
from twofold.services.from_paper import Line
from twofold.services.walk_values import Draft
from twofold.ui.fields.field import FieldWidget
from twofold.ui.fields.make import make_field
from twofold.ui.fields.name_tag import NameTag
from twofold.ui.fields.unreadable import Unreadable
from twofold.ui.player.telling import inline, plain
from twofold.ui.theme.look import look
from twofold.ui.widgets.buttons import primary, secondary
from twofold.ui.widgets.card import Card
from twofold.ui.widgets.flow import flowing
from twofold.ui.widgets.gone import gone
from twofold.ui.widgets.naming import named
from twofold.ui.widgets.tab_order import last_stop, right_after
from twofold.ui.widgets.text import Prose
from twofold.ui.widgets.text import plain as words_of
from twofold.walk.answers import Answers, Key


class OwnLines(Card):
    """Shut it says whose page it is. `asked` carries who wants to type; then `open` is called.

    `changed`: something was typed. `done`: its writer is through.
    """

    asked = Signal(str)
    changed = Signal()
    done = Signal()

    def __init__(
        self, who: PartnerId, other_name: str, lines: Sequence[Line], couple: Couple
    ) -> None:
        super().__init__(kind="note")
        self._who: PartnerId = who
        self._other, self._lines, self._couple = other_name, tuple(lines), couple
        self._fields: dict[Key, FieldWidget] = {}
        self._unkept: set[Key] = set()
        self._waiting: dict[Key, Draft] = {}  # typed, its field is gone, the disk has not taken it
        self._inside: QWidget | None = None
        self._lost: Unreadable | None = None
        name = couple.name(who)
        self.add(NameTag(who, self.tr("{name}’s own page").format(name=name), type_="who"))
        told = self.tr("Only {name} types this, with nobody looking on. Or it stays on paper.")
        self._told = words_of(told.format(name=name), "muted")
        self.add(self._told, 8)
        begin = named(secondary(self.tr("{name} types it now").format(name=name)), f"own-{who}")
        begin.clicked.connect(self._ask)
        self._begin = flowing(begin)
        self.add(self._begin, 12)

    def open(self, answers: Answers) -> None:
        """Show the fields with what their writer has typed so far."""
        self.shut()
        self._inside = QWidget()
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().gap(12))
        away = self.tr("{name}, look away for a moment.").format(name=self._other)
        column.addWidget(words_of(away))
        for line in self._lines:
            question = line.question
            if question.kind is not Kind.SENTENCE:
                column.addWidget(Prose(inline(question.prompt), "lead"))
            name = plain(question.prompt) or " … ".join(plain(p) for p in question.parts)
            made = make_field(question, self._who, name, self._couple)
            typed = self._waiting.get(line.key)
            answer = answers.get(line.key)
            if typed is not None:
                made.set_value(typed.value)
            elif answer is not None:
                made.set_value(answer.value)
            made.changed.connect(self._heard)
            self._fields[line.key] = made
            column.addWidget(made)
        through = named(primary(self.tr("Done, hide it again")), f"own-done-{self._who}")
        through.clicked.connect(self._through)
        column.addWidget(flowing(through))
        self.add(self._inside, 12)
        right_after(last_stop(self._begin), self._inside)
        held: QWidget | None = self.focusWidget()
        if held is not None:
            held.clearFocus()  # hidden with it, Qt would try what comes next, and say it
        self._begin.hide()
        for made in self._fields.values():
            made.focus_first()
            break

    def tell_of_damage(self, *, lost: bool) -> None:
        """Say that a line that was typed here does not open any more, as long as it does not."""
        if self._lost is None and lost:
            do = self.tr("It is still on paper, and can be typed in again.")
            self._lost = Unreadable(self._who, "", do)
            self.body.insertWidget(self.body.indexOf(self._told) + 1, self._lost)
        if self._lost is not None:
            self._lost.setVisible(lost)

    def drafts(self) -> tuple[Draft, ...]:
        """Return what was typed here and is not kept yet."""
        open_now = {key: Draft(key, self._fields[key].value()) for key in self._unkept}
        return tuple({**self._waiting, **open_now}.values())

    def settle(self) -> None:
        """Everything is on disk."""
        self._unkept.clear()
        self._waiting.clear()

    def shut(self) -> None:
        """Destroy the fields. What the disk has not taken yet stays in memory."""
        if self._inside is None:
            return
        self._waiting.update({draft.key: draft for draft in self.drafts()})
        self._unkept.clear()
        self._fields.clear()
        gone(self._inside)
        self._inside = None
        self._begin.show()

    def _ask(self) -> None:
        self.asked.emit(self._who)

    def _heard(self) -> None:
        sender = self.sender()
        self._unkept |= {key for key, made in self._fields.items() if made is sender}
        self.changed.emit()

    def _through(self) -> None:
        self.done.emit()
        self.shut()
        # Else the next button has the keyboard, and a second press opens the other one's page.
        last_stop(self._begin).setFocus(Qt.FocusReason.OtherFocusReason)
