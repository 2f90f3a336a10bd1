"""How the two answer: as people do, or as people hardly ever do."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import cycle
from random import Random
from typing import Final

from tests.canary import canaries
from twofold.walk.answers import Sharing
from twofold.walk.sight import Field

_ANA: Final = (
    "You waited with the tea until I came home.",
    "The walk by the river, and nobody asked what is for dinner.",
    "I was tired, and short with you.",
    "calm mornings",
    "When I hear the kettle, I will sit down with you for ten minutes.",
    "My sister rang twice, and I had nothing left for anybody.",
)
_SAM: Final = (
    "You rang my mother, so that I did not have to.",
    "The evening the train was late, and you laughed about it.",
    "time alone",
    "I went quiet instead of saying that it was too much.",
    "I will take the bins and the paper out on Thursdays, without being asked.",
    "Soup, a blanket, and no telephone.",
)


@dataclass
class AsPeopleDo:
    """Sentences as a tired couple might write them; every blank is filled."""

    _ana: "cycle[str]" = field(default_factory=lambda: cycle(_ANA))
    _sam: "cycle[str]" = field(default_factory=lambda: cycle(_SAM))
    high: bool = True

    def texts(self, asked: Field, count: int) -> Sequence[str]:
        """Return ordinary sentences, short ones where several stand in a row."""
        lines = self._sam if asked.key.owner == "b" else self._ana
        return [next(lines) for _ in range(count)]

    def number(self, asked: Field, top: int) -> int:
        """Return a number in the upper or lower half."""
        own = 1 if asked.key.owner == "b" else 0
        return top - 2 - own if self.high else 2 + own

    def choice(self, _asked: Field, count: int) -> Sequence[int]:
        """Choose the first ones, or the last; of an offer to stop, to begin after all."""
        places = list(range(count))
        return places[:2] if self.high and count > 2 else places[::-1][:2]

    def sharing(self, _asked: Field) -> Sharing:
        """Share it."""
        return Sharing.SHARE


class InSilence:
    """Everything is passed over; an evening without a word is one, too."""

    def texts(self, _asked: Field, count: int) -> Sequence[str]:
        """Write nothing."""
        return [""] * count

    def number(self, _asked: Field, _top: int) -> int:
        """Choose none."""
        return 0

    def choice(self, _asked: Field, _count: int) -> Sequence[int]:
        """Choose none."""
        return ()

    def sharing(self, _asked: Field) -> Sharing:
        """Share it."""
        return Sharing.SHARE


_TAILS: Final = (
    "",
    " 🙂👩‍👩‍👧‍👦 café naïve",
    " שלום לך, נשמע טוב",
    " — “quoted”, <b>not bold</b> & {braces} %1",
    " 0123456789" * 6,
    " word" * 999,
)


@dataclass
class AsNobodyDoes:
    """Whatever the chance says: nothing, one word, a thousand, other scripts, ends of scales.

    What is named in `keep` is always answered and shared: an evening's result is looked for.
    Every text begins with a word that stands nowhere else.
    """

    seed: str
    keep: frozenset[str] = frozenset()

    def __post_init__(self) -> None:
        self._chance = Random(self.seed)  # noqa: S311 -- a robot, not a secret
        self._rare = iter(canaries(900, len(self.seed) + self._chance.randrange(999)))
        self._long = 2

    def texts(self, asked: Field, count: int) -> Sequence[str]:
        """Return texts of any length and script."""
        if self._passes(asked):
            return [""] * count
        return [
            "" if number and self._chance.random() < 0.3 else next(self._rare) + self._tail()
            for number in range(count)
        ]

    def number(self, asked: Field, top: int) -> int:
        """Return one of the ends, seldom something between."""
        if self._passes(asked):
            return 0
        return self._chance.choice((1, top, top, self._chance.randint(1, top)))

    def choice(self, asked: Field, count: int) -> Sequence[int]:
        """Choose none, some or all."""
        if self._passes(asked):
            return ()
        return self._chance.sample(range(count), self._chance.randint(1, count))

    def sharing(self, asked: Field) -> Sharing:
        """Share most lines; keep some for oneself."""
        if asked.question.id in self.keep:
            return Sharing.SHARE
        ways: tuple[Sharing, ...] = (Sharing.SHARE, *Sharing)
        return self._chance.choice(ways)

    def _passes(self, asked: Field) -> bool:
        return asked.question.id not in self.keep and self._chance.random() < 0.25

    def _tail(self) -> str:
        tail = self._chance.choice(_TAILS)
        if len(tail) > 999:
            self._long -= 1
            return tail if self._long >= 0 else ""
        return tail
