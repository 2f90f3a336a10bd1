"""The two who walk, and whose words are whose."""

from dataclasses import dataclass, field
from typing import Final, Literal, TypeAlias

PartnerId: TypeAlias = Literal["a", "b"]
Owner: TypeAlias = Literal["a", "b", "ours"]

BOTH: Final[tuple[PartnerId, PartnerId]] = ("a", "b")


def other(partner: PartnerId) -> PartnerId:
    """Return the one who is not `partner`."""
    return "b" if partner == "a" else "a"


@dataclass(frozen=True, slots=True, kw_only=True)
class Partner:
    """One of the two. `name` is free text of 1–40 characters in any script."""

    id: PartnerId
    name: str = field(repr=False)
    pronouns: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Couple:
    """Both partners, always in the order a, b."""

    a: Partner
    b: Partner

    def __getitem__(self, who: PartnerId) -> Partner:
        return self.a if who == "a" else self.b

    def name(self, who: PartnerId) -> str:
        """Return the name to call `who` by."""
        return self[who].name
