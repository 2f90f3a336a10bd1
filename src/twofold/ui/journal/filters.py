"""The journal's filters: who, when, which exercise, what it is about; and two switches."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from typing import TypeAlias

from PySide6.QtCore import QLocale, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from twofold.people import BOTH, Couple
from twofold.services.leafing import Kinds, Sieve
from twofold.ui.fields.opener import Opener
from twofold.ui.library.naming import pillar_words
from twofold.ui.widgets.buttons import pill
from twofold.ui.widgets.flow import flowing
from twofold.ui.widgets.naming import named
from twofold.ui.widgets.text import shortened

_SEASON = timedelta(days=91)
#: What a menu offers: the words, and the sieve that they make.
_Offers: TypeAlias = list[tuple[str, Sieve]]


class Choice(Opener):
    """A filter with a menu, filled while it narrows. `chosen` carries the place in the menu."""

    chosen = Signal(int)

    def __init__(self, about: str) -> None:
        super().__init__("", "pill")
        self._about = about
        self._menu = QMenu(self)
        self._menu.triggered.connect(self._picked)
        self.setMenu(self._menu)
        self.setCheckable(True)

    def offer(self, words: Sequence[str], at: int) -> None:
        """Offer these; the one at `at` is chosen. With nothing to choose between it is away."""
        self._menu.clear()
        group = QActionGroup(self._menu)
        for number, said in enumerate(words):
            action = QAction(said.replace("&", "&&"), self._menu)
            action.setCheckable(True)
            action.setChecked(number == at)
            action.setData(number)
            group.addAction(action)
            self._menu.addAction(action)
        self.setVisible(len(words) > 2)
        self.setText(shortened(words[at]))
        self.setAccessibleName(f"{self._about}: {words[at]}")
        self.setChecked(at > 0)

    def nextCheckState(self) -> None:
        """Qt: a press opens the menu and changes nothing yet."""

    def _picked(self, action: QAction) -> None:
        self.chosen.emit(int(action.data()))


class Filters(QWidget):
    """Shows and changes a `Sieve`. `changed` carries the new one."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._sieve = Sieve()
        self._kinds: Kinds | None = None
        self._couple: Couple | None = None
        self._today = date.min
        self._offers: dict[str, _Offers] = {}
        self._choices = {
            "who": Choice(self.tr("Who wrote")),
            "when": Choice(self.tr("When")),
            "exercise": Choice(self.tr("Which exercise")),
            "pillar": Choice(self.tr("What it is about")),
            "language": Choice(self.tr("Language")),
        }
        for part, choice in self._choices.items():
            named(choice, f"filter-{part}")
            choice.chosen.connect(partial(self._pick, part))
        self._agreed = named(pill(self.tr("with an agreement")), "filter-agreed")
        self._agreed.clicked.connect(self._switch)
        self._favourites = named(pill(self.tr("favourites")), "filter-favourites")
        self._favourites.clicked.connect(self._switch)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(flowing(*self._choices.values(), self._agreed, self._favourites, gap=8))
        for choice in self._choices.values():
            choice.hide()

    def offer(self, kinds: Kinds, couple: Couple | None, today: date) -> None:
        """Offer what there is to filter by. What is chosen stays so."""
        if (kinds, couple, today) == (self._kinds, self._couple, self._today):
            return
        self._kinds, self._couple, self._today = kinds, couple, today
        self.show_sieve(self._sieve)

    def show_sieve(self, sieve: Sieve) -> None:
        """Show what is chosen."""
        self._sieve = sieve
        self._agreed.setChecked(sieve.agreed)
        self._favourites.setChecked(sieve.favourites)
        if self._kinds is None:
            return
        self._offers = {
            "who": list(self._who()),
            "when": list(self._when(self._kinds)),
            "exercise": list(self._exercises(self._kinds)),
            "pillar": list(self._pillars(self._kinds)),
            "language": list(self._languages(self._kinds)),
        }
        for part, offers in self._offers.items():
            at = next((n for n, (_, made) in enumerate(offers) if made == sieve), 0)
            self._choices[part].offer([said for said, _ in offers], at)

    def _who(self) -> Iterator[tuple[str, Sieve]]:
        yield self.tr("either of you"), replace(self._sieve, partner="")
        if self._couple is not None:
            for who in BOTH:
                yield self._couple.name(who), replace(self._sieve, partner=who)

    def _when(self, kinds: Kinds) -> Iterator[tuple[str, Sieve]]:
        ever = replace(self._sieve, since=None, until=None)
        yield self.tr("any time"), ever
        yield self.tr("the last three months"), replace(ever, since=self._today - _SEASON)
        for year in kinds.years:
            whole = replace(ever, since=date(year, 1, 1), until=date(year, 12, 31))
            yield str(year), whole

    def _exercises(self, kinds: Kinds) -> Iterator[tuple[str, Sieve]]:
        yield self.tr("any exercise"), replace(self._sieve, exercise="")
        for exercise, title in kinds.exercises:
            yield title, replace(self._sieve, exercise=exercise)

    def _pillars(self, kinds: Kinds) -> Iterator[tuple[str, Sieve]]:
        yield self.tr("about anything"), replace(self._sieve, pillar="")
        for pillar in kinds.pillars:
            yield pillar_words(pillar), replace(self._sieve, pillar=pillar)

    def _languages(self, kinds: Kinds) -> Iterator[tuple[str, Sieve]]:
        yield self.tr("any language"), replace(self._sieve, lang="")
        for lang in kinds.langs:
            yield QLocale(lang).nativeLanguageName() or lang, replace(self._sieve, lang=lang)

    def _pick(self, part: str, at: int) -> None:
        self._change(self._offers[part][at][1])

    def _switch(self) -> None:
        on, favourites = self._agreed.isChecked(), self._favourites.isChecked()
        self._change(replace(self._sieve, agreed=on, favourites=favourites))

    def _change(self, sieve: Sieve) -> None:
        self.show_sieve(sieve)
        self.changed.emit(sieve)
