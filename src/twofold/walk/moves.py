"""What people can do at a place, and what follows for what is kept."""

from dataclasses import dataclass
from typing import TypeAlias

from twofold.people import PartnerId


@dataclass(frozen=True, slots=True)
class Forward:
    """Go on: start after a hand-over, next page, next turn, finish. A pass is the same move."""


@dataclass(frozen=True, slots=True)
class Back:
    """Go back to what was before. Private pages are entered through their hand-over."""


@dataclass(frozen=True, slots=True)
class SayReady:
    """One partner is ready to open."""

    partner: PartnerId


@dataclass(frozen=True, slots=True)
class TakeBack:
    """One partner is not ready after all."""

    partner: PartnerId


@dataclass(frozen=True, slots=True)
class NotToday:
    """Nothing is opened tonight; the walk goes on."""


@dataclass(frozen=True, slots=True)
class CloseAgain:
    """Take what was opened back. What has been seen stays seen; nothing of it is kept."""


@dataclass(frozen=True, slots=True)
class EndHere:
    """Take the offer of an `end` step that a gate proposed."""


@dataclass(frozen=True, slots=True)
class OpenLater:
    """From the finish page: open a reveal that was left for later (both said yes there)."""

    step: str


Move: TypeAlias = Forward | Back | SayReady | TakeBack | NotToday | CloseAgain | EndHere | OpenLater


# What follows. The service carries these out in the same transaction as the new place.


@dataclass(frozen=True, slots=True)
class TurnDone:
    """A turn is behind them. Never says who passed or stopped."""

    turn: int


@dataclass(frozen=True, slots=True)
class TurnNotShown:
    """A turn did not apply (condition, short form, ended early, reveal not opened)."""

    turn: int


@dataclass(frozen=True, slots=True)
class AnswersOpened:
    """The shared lines of the private steps that this reveal shows become ours to read."""

    step: str


@dataclass(frozen=True, slots=True)
class AnswersClosed:
    """The lines opened by this reveal are taken out of the book again."""

    step: str


@dataclass(frozen=True, slots=True)
class GateUsed:
    """These questions have steered; their answers are erased."""

    questions: tuple[str, ...]


Event: TypeAlias = TurnDone | TurnNotShown | AnswersOpened | AnswersClosed | GateUsed
