"""How an exercise is to begin."""

from dataclasses import dataclass

from twofold.people import PartnerId


@dataclass(frozen=True, slots=True, kw_only=True)
class Beginning:
    """What was chosen on the overview.

    `solo` is who walks alone, None for both. `first` is who begins, None lets it be dealt.
    """

    exercise_id: str
    short: bool = False
    solo: PartnerId | None = None
    first: PartnerId | None = None
