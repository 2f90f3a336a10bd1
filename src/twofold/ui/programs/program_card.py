"""One program: the week it is at with its exercises, or what it is about before it begins."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from twofold.exercise.prose import to_html
from twofold.services.cards import Card as Exercise
from twofold.services.programs import ItemView, ProgramView, WeekView
from twofold.ui import words
from twofold.ui.icons import Icon
from twofold.ui.theme.look import look
from twofold.ui.widgets.buttons import Button, primary, quiet, secondary
from twofold.ui.widgets.card import Card, line
from twofold.ui.widgets.careful import Careful
from twofold.ui.widgets.column import margins, row, stack
from twofold.ui.widgets.disclosure import Disclosure
from twofold.ui.widgets.drawn import Drawn
from twofold.ui.widgets.flow import flowing
from twofold.ui.widgets.naming import named
from twofold.ui.widgets.tab_order import right_after
from twofold.ui.widgets.text import Prose, caption, heading, plain, strong

#: No more exercises are suggested for a swap than can be taken in at a glance.
SUGGESTIONS = 6


class ProgramCard(Card):
    """Shows a `ProgramView`; says what people want to do with it."""

    begin = Signal(str)
    pause = Signal(str)
    leave = Signal(str)
    swap = Signal(str, str, str, str)
    opened = Signal(str)

    def __init__(self, view: ProgramView, exercises: Sequence[Exercise]) -> None:
        super().__init__(padding=28)
        self._view, self._exercises = view, exercises
        named(self, f"program-{view.id}", view.title)
        if view.state is None:
            self._invite()
        else:
            self._tell_where()

    # ── before it begins ─────────────────────────────────────────────────────────────────────

    def _invite(self) -> None:
        view = self._view
        self.add(caption(self._length()))
        self.add(heading(view.title), 4)
        if view.summary:
            self.add(plain(view.summary, "muted"), 8)
        inside = stack()
        if view.overview:
            inside.addWidget(Prose(to_html(view.overview), "interface"))
        for week in view.weeks:
            inside.addSpacing(look().gap(12))
            inside.addWidget(strong(week.title))
            inside.addWidget(plain(self._told(week), "muted"))
        self.add(Disclosure(self.tr("What happens in it"), _holding(inside)), 8)
        begin = named(secondary(self.tr("Begin this program")), "begin-program")
        begin.clicked.connect(self._say_begin)
        self.add(flowing(begin), 16)

    def _told(self, week: WeekView) -> str:
        return " · ".join(item.title for item in week.items)

    # ── under way ────────────────────────────────────────────────────────────────────────────

    def _tell_where(self) -> None:
        view = self._view
        week = view.weeks[view.week]
        self.add(caption(self._where()))
        self.add(heading(view.title), 4)
        if view.over:
            self.add(
                plain(self.tr("Every week of it is behind you. It stays here to look at.")), 12
            )
        else:
            self._tell_week(week)
        self.add(line(), 20)
        self.add(self._others(), 4)
        self.add(self._footer(), 8)

    def _where(self) -> str:
        view = self._view
        if view.over:
            return self._length()
        told = words.month_of if view.monthly else words.week_of
        where = told(view.week + 1, len(view.weeks))
        return self.tr("{where}, paused").format(where=where) if view.state == "paused" else where

    def _length(self) -> str:
        count = len(self._view.weeks)
        return words.months(count) if self._view.monthly else words.weeks(count)

    def _tell_week(self, week: WeekView) -> None:
        self.add(strong(week.title), 16)
        if week.prose:
            self.add(Prose(to_html(week.prose), "interface", "muted"), 4)
        if week.from_day is not None:
            told = self.tr("A rest until {day} is good for it. Sooner is fine as well.")
            self.add(plain(told.format(day=words.long_date(week.from_day)), "muted"), 4)
        first_open = next((item for item in week.items if item.open and item.exercise), None)
        for item in week.items:
            self.add(self._item(item, leads=item is first_open), 20)

    def _item(self, item: ItemView, *, leads: bool) -> QWidget:
        box = QVBoxLayout()
        holder = _holding(box)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(look().gap(10))
        across = QHBoxLayout()
        across.setSpacing(look().gap(12))
        across.addWidget(_tick(item), 0, Qt.AlignmentFlag.AlignTop)
        told = stack(strong(item.title) if leads else plain(item.title))
        notes = self._notes(item)
        if notes:
            told.addWidget(caption(notes))
        across.addLayout(told, 1)
        box.addLayout(across)
        if item.open and item.exercise and self._view.state == "running":
            box.addWidget(self._buttons(item, box, leads=leads))
        holder.setAccessibleName(words.sentences((item.title, self._state(item), notes)))
        return holder

    def _state(self, item: ItemView) -> str:
        return self.tr("Waiting.") if item.open else self.tr("Done.")

    def _notes(self, item: ItemView) -> str:
        notes = []
        if not item.exercise:
            notes.append(self.tr("not in the library any more"))
        if item.minutes is not None:
            notes.append(words.about_minutes(item.minutes))
        if item.times > 1:
            notes.append(
                self.tr("{done} of {times} times").format(done=item.done, times=item.times)
            )
        if item.optional:
            notes.append(self.tr("if you like"))
        other = self._title(item.instead)
        if other:
            notes.append(self.tr("or {title}").format(title=other))
        if item.swapped:
            notes.append(self.tr("in the place of {title}").format(title=self._title(item.key)))
        return " · ".join(notes)

    def _buttons(self, item: ItemView, box: QVBoxLayout, *, leads: bool) -> QWidget:
        begin: Button = primary(self.tr("Look and begin")) if leads else quiet(self.tr("Look"))
        named(begin, f"open-{item.key}")
        begin.clicked.connect(partial(self._say_opened, item.exercise))
        buttons = [begin]
        if item.instead:
            other = named(quiet(self._title(item.instead), large=leads), f"open-{item.instead}")
            other.clicked.connect(partial(self._say_opened, item.instead))
            buttons.append(other)
        swap = named(quiet(self.tr("Something else instead"), large=leads), f"swap-{item.key}")
        swap.clicked.connect(partial(self._suggest, item, box, swap))
        buttons.append(swap)
        return _indented(flowing(*buttons, gap=8))

    def _suggest(self, item: ItemView, box: QVBoxLayout, swap: Button, *_clicked: object) -> None:
        """Offer exercises of the same kind in place of one."""
        old = self.findChild(QWidget, "suggestions")
        if old is not None:
            old.setObjectName("")
            old.hide()
            old.deleteLater()
        buttons = []
        for exercise in self._alike(item):
            button = quiet(exercise.title)
            button.clicked.connect(partial(self._say_swap, item, exercise.id))
            buttons.append(named(button, f"instead-{exercise.id}"))
        if item.swapped:
            back = quiet(
                self.tr("As the program has it: {title}").format(title=self._title(item.key))
            )
            back.clicked.connect(partial(self._say_swap, item, item.key))
            buttons.append(named(back, "instead-none"))
        told = self.tr("Close to it, and not in this program:")
        if not buttons:
            told = self.tr("Nothing close to it is left that is not in this program.")
        inside = stack(caption(told), 4)
        inside.addWidget(flowing(*buttons, gap=8))
        offered = named(_indented(_holding(inside)), "suggestions", told)
        box.addWidget(offered)
        right_after(swap, offered)
        if buttons:
            buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _alike(self, item: ItemView) -> list[Exercise]:
        named_here = {one.exercise for week in self._view.weeks for one in week.items}
        now = next((card for card in self._exercises if card.id == item.exercise), None)
        pillar = now.pillar if now is not None else ""
        minutes = (now.minutes if now is not None else None) or 0
        free = [
            card
            for card in self._exercises
            if card.trouble is None and card.id not in named_here and card.pillar == pillar
        ]
        return sorted(free, key=lambda card: abs((card.minutes or 0) - minutes))[:SUGGESTIONS]

    def _others(self) -> Disclosure:
        inside = stack()
        for number, week in enumerate(self._view.weeks):
            if number:
                inside.addSpacing(look().gap(10))
            across = row(_done_mark(week.done), strong(f"{number + 1} · {week.title}"), 1, gap=10)
            inside.addLayout(across)
            inside.addWidget(plain(self._told(week), "muted"))
        return Disclosure(self.tr("All weeks"), _holding(inside))

    def _footer(self) -> Careful:
        leave = named(quiet(self.tr("Leave the program")), "leave-program")
        buttons = [leave]
        if self._view.state == "paused":
            go_on = named(secondary(self.tr("Go on with it")), "begin-program")
            go_on.clicked.connect(self._say_begin)
            buttons.insert(0, go_on)
        elif not self._view.over:
            pause = named(quiet(self.tr("Pause it")), "pause-program")
            pause.clicked.connect(self._say_pause)
            buttons.insert(0, pause)
        careful = Careful(flowing(*buttons, gap=8))
        leave.clicked.connect(
            partial(
                careful.ask,
                self.tr("How far you are is forgotten. Your evenings stay in the journal."),
                self.tr("Leave it"),
                self._say_leave,
                self.tr("Stay with it"),
            )
        )
        return careful

    # ── small things ─────────────────────────────────────────────────────────────────────────

    def _title(self, exercise_id: str) -> str:
        return next((card.title for card in self._exercises if card.id == exercise_id), "")

    def _say_begin(self) -> None:
        self.begin.emit(self._view.id)

    def _say_pause(self) -> None:
        self.pause.emit(self._view.id)

    def _say_leave(self) -> None:
        self.leave.emit(self._view.id)

    def _say_opened(self, exercise_id: str, *_clicked: object) -> None:
        self.opened.emit(exercise_id)

    def _say_swap(self, item: ItemView, instead: str, *_clicked: object) -> None:
        self.swap.emit(self._view.id, item.week, item.key, instead)


def _holding(layout: QVBoxLayout) -> QWidget:
    """Return a widget around a layout that is as tall as its words need at its width."""
    holder = QWidget()
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    holder.setSizePolicy(policy)
    holder.setLayout(layout)
    return holder


def _indented(widget: QWidget) -> QWidget:
    """Return it under the words of an item, not under its tick."""
    inner = QVBoxLayout()
    inner.setContentsMargins(margins(look().px(20) + look().gap(12), 0, 0, 0))
    inner.addWidget(widget)
    return _holding(inner)


def _tick(item: ItemView) -> Drawn:
    return _done_mark(not item.open)


def _done_mark(done: bool) -> Drawn:  # noqa: FBT001 -- one thing to say
    """Return a tick, or an open ring."""
    return Drawn(Icon.CHECK, "success") if done else Drawn(Icon.RING, "border")
