"""A sheet as values: what stands on paper, in order, before anything is measured or painted."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A worksheet or a record. `blocks` are laid out by `printing`."""

    exercise_id: str
    title: str
    lang: str
    blocks: tuple[object, ...] = ()
