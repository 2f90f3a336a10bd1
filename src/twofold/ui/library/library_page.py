"""The library: every exercise as a card, and a few ways to narrow them down."""

import random
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from twofold.services.choosing import Card
from twofold.ui.library.card_button import CardButton
from twofold.ui.library.naming import (
    depth_words,
    length_words,
    mark_words,
    pillar_words,
    tonight_words,
)
from twofold.ui.library.sieve import (
    DEPTHS,
    LENGTHS,
    MARKS,
    PILLARS,
    TONIGHT,
    Texts,
    Wish,
    loosened,
    sift,
    surprising,
)
from twofold.ui.theme.look import look
from twofold.ui.widgets.aloud import Aloud
from twofold.ui.widgets.buttons import Button, flush, pill, quiet, secondary
from twofold.ui.widgets.column import FRAME, Column
from twofold.ui.widgets.disclosure import Disclosure
from twofold.ui.widgets.flow import Flow, flowing
from twofold.ui.widgets.naming import named
from twofold.ui.widgets.one_of import OneOf
from twofold.ui.widgets.search_line import SearchLine
from twofold.ui.widgets.text import plain, reading, title

_LABEL = 124  # px at 100 %


class LibraryPage(QWidget):
    """Shows cards; `opened` carries the id of the one that was pressed.

    Args:
        texts: Says what the exercises say, by id; asked when somebody searches.
    """

    opened = Signal(str)

    def __init__(self, texts: Callable[[], Texts] = dict) -> None:
        super().__init__()
        self._ask_texts = texts
        self._texts: Texts = {}
        self._aloud = Aloud(self)
        self._cards: tuple[Card, ...] = ()
        self._today = date.min
        self._wish = Wish()
        self._pills: dict[str, dict[str, Button]] = {}
        self._column = Column(FRAME, frame=FRAME)
        self._search = SearchLine("search", self.tr("Search the library"), self.tr("Search"))
        self._search.setMaximumWidth(look().px(300))
        self._search.textChanged.connect(self._look_for_words)
        head = QHBoxLayout()
        head.setSpacing(look().gap(24))
        head.addWidget(title(self.tr("Library")), 1)
        head.addWidget(self._search, 1)
        self._column.add(head)
        self._column.gap(20)
        self._column.add(self._choice("tonight", self.tr("Tonight we…"), ("", *TONIGHT)), 8)
        self._column.add(self._choice("length", self.tr("Time we have"), tuple(LENGTHS)), 8)
        more = QWidget()
        inside = QVBoxLayout(more)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(look().gap(8))
        inside.addWidget(self._choice("depth", self.tr("How deep"), ("", *DEPTHS)))
        inside.addWidget(self._choice("pillar", self.tr("It is about"), ("", *PILLARS)))
        inside.addWidget(self._choice("mark", self.tr("Only"), ("", *MARKS)))
        self._more = named(Disclosure(self.tr("More to choose by"), more, edge=0), "more")
        self._column.add(self._more, 4)
        self._column.add(self._foot(), 4)
        self._buttons: list[CardButton] = []
        self._grid_holder = QWidget()
        self._grid = Flow(22, columns_of=264)
        self._grid_holder.setLayout(self._grid)
        self._column.add(self._grid_holder, 8)
        self._nothing = QWidget()
        self._nothing_box = QVBoxLayout(self._nothing)
        self._nothing_box.setContentsMargins(0, 0, 0, 0)
        self._column.add(self._nothing)
        self._column.finish()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._column)

    def _foot(self) -> QHBoxLayout:
        """Return the line between the choices and the cards."""
        self._count = named(plain("", "muted"), "count")
        self._surprise = named(flush(quiet(self.tr("Surprise us"))), "surprise")
        self._surprise.clicked.connect(self._pick_one)
        line = QHBoxLayout()
        line.addWidget(self._count, 1)
        line.addWidget(self._surprise)
        return line

    def show_cards(self, cards: Sequence[Card], today: date) -> None:
        """Show the library as it is on a day. What was searched for stays."""
        present = {
            "tonight": {word for card in cards for word in card.tonight},
            "pillar": {card.pillar for card in cards},
            "depth": {card.depth for card in cards},
        }
        for part, values in present.items():
            for value, button in self._pills[part].items():
                button.setVisible(value == "" or value in values)
        self._texts = {}  # a file may read otherwise by now
        if (tuple(cards), today) != (self._cards, self._today):
            self._cards, self._today = tuple(cards), today
            self._make_buttons()
        self._fill()

    def _make_buttons(self) -> None:
        """Make every card once; looking for something only shows and hides them."""
        self._grid.clear()
        self._buttons = []
        for card in self._cards:
            button = CardButton(card, self._today)
            button.clicked.connect(partial(self.opened.emit, card.id))
            self._grid.addWidget(button)
            self._buttons.append(button)

    def _pick_one(self) -> None:
        """Open one of the cards that are shown, by chance."""
        fitting = surprising(self._cards, self._wish, self._today, self._texts)
        if fitting:
            self.opened.emit(random.choice(fitting).id)  # noqa: S311 -- no secret

    def look_for(self, wish: Wish) -> None:
        """Narrow the cards down."""
        self._wish = wish
        self._search.setText(wish.words)
        if wish.depth or wish.pillar or wish.mark:
            self._more.open()
        for part in self._pills:
            self._pills[part][getattr(wish, part)].setChecked(True)
        self._fill()

    def _choice(self, part: str, words: str, values: Sequence[str]) -> QWidget:
        group = OneOf(self)
        names = {
            "tonight": tonight_words,
            "length": length_words,
            "depth": depth_words,
            "pillar": pillar_words,
            "mark": mark_words,
        }
        self._pills[part] = {}
        for value in values:
            button = pill(names[part](value) or self.tr("any"))
            named(button, f"{part}-{value or 'any'}", f"{words} {button.text()}")
            button.clicked.connect(partial(self._look_for_part, part, value))
            group.addButton(button)
            self._pills[part][value] = button
        self._pills[part][values[0]].setChecked(True)
        holder = QWidget()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        holder.setSizePolicy(policy)
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(look().gap(12))
        said = plain(words, "muted")
        if look().text_size >= 150:
            line.setDirection(QBoxLayout.Direction.TopToBottom)
            # What it is about stands nearer to its own pills than to those above.
            line.setContentsMargins(0, look().gap(8), 0, 0)
        else:
            said.setFixedWidth(look().px(_LABEL))
            said.setMinimumHeight(look().px(32) + 2 * look().gap(4) + 2)  # as its pills
        line.addWidget(said, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(flowing(*self._pills[part].values(), gap=8), 1)
        return holder

    def _look_for_words(self, text: str) -> None:
        self._wish = replace(self._wish, words=text)
        self._fill()
        self._say_count()

    def _look_for_part(self, part: str, value: str) -> None:
        self._wish = replace(self._wish, **{part: value})
        self._fill()
        self._say_count()

    def _say_count(self) -> None:
        """Tell a screen reader how many cards are left."""
        nothing = not self._nothing.isHidden()
        self._aloud.say(
            self.tr("Nothing here fits all of that.") if nothing else self._count.text()
        )

    def _loosen(self, wish: Wish) -> None:
        """Ask for less; the button that offered it goes, so the keyboard goes to the search."""
        self._search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.look_for(wish)
        self._say_count()

    def _fill(self) -> None:
        if self._wish.words and not self._texts:
            self._texts = self._ask_texts()
        shown = set(sift(self._cards, self._wish, self._today, self._texts))
        for button in self._buttons:
            button.setVisible(button.card in shown)
        self._grid.invalidate()
        self._grid_holder.setVisible(bool(shown))
        self._surprise.setVisible(any(card.trouble is None for card in shown))
        self._show_nothing(nothing=not shown and bool(self._cards))
        if not shown:
            self._count.setText("")  # what is below says it
        elif len(shown) == len(self._cards):
            self._count.setText(self.tr("{all} to choose from").format(all=len(shown)))
        else:
            self._count.setText(
                self.tr("{some} shown of {all}").format(some=len(shown), all=len(self._cards))
            )

    def _show_nothing(self, *, nothing: bool) -> None:
        while (item := self._nothing_box.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._nothing.setVisible(nothing)
        if not nothing:
            return
        self._nothing_box.addWidget(reading(self.tr("Nothing here fits all of that.")))
        way = loosened(self._cards, self._wish, self._today, self._texts)
        if way is None:
            words, looser = self.tr("Show everything"), Wish()
        else:
            part, looser = way
            words = self._without(part)
        button = named(secondary(words), "loosen")
        button.clicked.connect(partial(self._loosen, looser))
        self._nothing_box.addSpacing(look().gap(12))
        self._nothing_box.addWidget(flowing(button))

    def _without(self, part: str) -> str:
        if part == "words":
            return self.tr("Show without the search word")
        value = getattr(self._wish, part)
        return self.tr("Show without “{part}”").format(part=self._pills[part][value].text())
