"""Words of an exercise on their way to paper."""

from collections.abc import Iterable

from twofold.exercise.prose import inline


def inline_parts(parts: Iterable[str]) -> tuple[str, ...]:
    """Return the pieces of a sentence as HTML, the spaces beside its blanks kept."""
    return tuple(_edged(part) for part in parts)


def _edged(part: str) -> str:
    middle = part.strip()
    if not middle:
        return " " if part else ""
    before = " " if part[0].isspace() else ""
    after = " " if part[-1].isspace() else ""
    return f"{before}{inline(middle)}{after}"
