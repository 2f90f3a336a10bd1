"""A role that each of the two takes in turn. Apart, because a start reads it and no more."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Role:
    """A role and the words shown for it ("speaks"). `words` defaults to the id."""

    id: str
    words: str
