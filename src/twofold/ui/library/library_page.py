"""The library: every exercise as a card, and a few ways to narrow them down."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from twofold.services.choosing import Card
from twofold.ui.library.card_button import CardButton
from twofold.ui.library.naming import length_words, pillar_words, tonight_words
from twofold.ui.library.sieve import LENGTHS, PILLARS, TONIGHT, Wish, loosened, sift
from twofold.ui.theme.look import look
from twofold.ui.widgets.buttons import Button, pill, secondary
from twofold.ui.widgets.column import FRAME, Column
from twofold.ui.widgets.fields import line_edit
from twofold.ui.widgets.flow import Flow, flowing
from twofold.ui.widgets.naming import named
from twofold.ui.widgets.text import caption, plain, reading, title


class LibraryPage(QWidget):
    """Shows cards; `opened` carries the id of the one that was pressed."""

    opened = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._cards: tuple[Card, ...] = ()
        self._today = date.min
        self._wish = Wish()
        self._pills: dict[str, dict[str, Button]] = {}
        self._column = Column(FRAME, frame=FRAME)
        self._search = line_edit("search", self.tr("Search the library"), hint=self.tr("Search"))
        self._search.setClearButtonEnabled(True)
        self._search.setMaximumWidth(look().px(300))
        self._search.textChanged.connect(self._look_for_words)
        head = QHBoxLayout()
        head.setSpacing(look().gap(24))
        head.addWidget(title(self.tr("Library")), 1)
        head.addWidget(self._search, 1)
        self._column.add(head)
        self._column.gap(20)
        self._add_choice("tonight", self.tr("Tonight we…"), ("", *TONIGHT))
        self._add_choice("length", self.tr("Time we have"), tuple(LENGTHS))
        self._add_choice("pillar", self.tr("It is about"), ("", *PILLARS))
        self._grid_holder = QWidget()
        self._grid = Flow(22, columns_of=264)
        self._grid_holder.setLayout(self._grid)
        self._column.add(self._grid_holder, 24)
        self._nothing = QWidget()
        self._nothing_box = QVBoxLayout(self._nothing)
        self._nothing_box.setContentsMargins(0, 0, 0, 0)
        self._column.add(self._nothing)
        self._count = named(caption(""), "count")
        self._column.add(self._count, 20)
        self._column.finish()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._column)

    def show_cards(self, cards: Sequence[Card], today: date) -> None:
        """Show the library as it is on a day. What was searched for stays."""
        self._cards, self._today = tuple(cards), today
        present = {
            "tonight": {word for card in cards for word in card.tonight},
            "pillar": {card.pillar for card in cards},
        }
        for part, values in present.items():
            for value, button in self._pills[part].items():
                button.setVisible(value == "" or value in values)
        self._fill()

    def look_for(self, wish: Wish) -> None:
        """Narrow the cards down."""
        self._wish = wish
        self._search.setText(wish.words)
        for part in ("tonight", "length", "pillar"):
            self._pills[part][getattr(wish, part)].setChecked(True)
        self._fill()

    def _add_choice(self, part: str, words: str, values: Sequence[str]) -> None:
        group = QButtonGroup(self)
        names = {"tonight": tonight_words, "length": length_words, "pillar": pillar_words}
        self._pills[part] = {}
        for value in values:
            button = pill(names[part](value) or self.tr("any"))
            named(button, f"{part}-{value or 'any'}", f"{words} {button.text()}")
            button.clicked.connect(partial(self._look_for_part, part, value))
            group.addButton(button)
            self._pills[part][value] = button
        self._pills[part][values[0]].setChecked(True)
        line = QHBoxLayout()
        line.setSpacing(look().gap(12))
        if look().text_size >= 150:
            line.setDirection(QBoxLayout.Direction.TopToBottom)
        label = plain(words, "muted")
        label.setFixedWidth(look().px(124))
        line.addWidget(label, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(flowing(*self._pills[part].values(), gap=8), 1)
        self._column.add(line, 8)

    def _look_for_words(self, text: str) -> None:
        self._wish = Wish(text, self._wish.length, self._wish.pillar, self._wish.tonight)
        self._fill()

    def _look_for_part(self, part: str, value: str) -> None:
        wish = self._wish
        now = {"words": wish.words, "length": wish.length, "pillar": wish.pillar}
        self._wish = Wish(**{**now, "tonight": wish.tonight, part: value})
        self._fill()

    def _fill(self) -> None:
        shown = sift(self._cards, self._wish)
        self._grid.clear()
        for card in shown:
            button = CardButton(card, self._today)
            button.clicked.connect(partial(self.opened.emit, card.id))
            self._grid.addWidget(button)
            button.show()
        self._grid_holder.setVisible(bool(shown))
        self._show_nothing(nothing=not shown and bool(self._cards))
        all_shown = len(shown) == len(self._cards)
        self._count.setText(
            ""
            if all_shown or not shown
            else self.tr("{some} shown of {all}").format(some=len(shown), all=len(self._cards))
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
        way = loosened(self._cards, self._wish)
        if way is None:
            words, looser = self.tr("Show everything"), Wish()
        else:
            part, looser = way
            words = self._without(part)
        button = named(secondary(words), "loosen")
        button.clicked.connect(partial(self.look_for, looser))
        self._nothing_box.addSpacing(look().gap(12))
        self._nothing_box.addWidget(flowing(button))

    def _without(self, part: str) -> str:
        if part == "words":
            return self.tr("Show without the search word")
        value = getattr(self._wish, part)
        return self.tr("Show without “{part}”").format(part=self._pills[part][value].text())
