"""Reading what was kept."""

from dataclasses import dataclass, field
from datetime import date

from twofold.walk.kept import KeptAnswer, KeptWalk


@dataclass(frozen=True, slots=True)
class Evening:
    """One line of the journal. `telling` is one line of what was written, or ""."""

    walk_id: int
    on: date
    title: str
    telling: str = field(repr=False)
    owner: str = "ours"


@dataclass(frozen=True, slots=True)
class EveningDetail:
    """One evening in full: open answers only, in the order of the sheet."""

    walk: KeptWalk
    minutes: int
    answers: tuple[KeptAnswer, ...] = field(repr=False)


class Reflecting:
    """Use cases of the journal. Built by `services.house`."""

    def evenings(self, limit: int = 500, before: date | None = None) -> tuple[Evening, ...]:
        """Return finished evenings, newest first."""
        raise NotImplementedError

    def evening(self, walk_id: int) -> EveningDetail:
        """Return one evening. Raises KeyError for an unknown or removed one."""
        raise NotImplementedError
