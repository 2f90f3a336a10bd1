"""Answers as the walk sees them: whose, where, and who may see them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeAlias

from twofold.exercise.model import Kind, Question, Value
from twofold.people import BOTH, Owner, PartnerId


class Sharing(StrEnum):
    """What its writer chose for one line of a private page."""

    SHARE = "share"  # opened to both at the reveal
    ONLY_ME = "only-me"  # without a private space: in memory until the evening ends
    NOT_KEPT = "not-kept"  # gone when the page is left


@dataclass(frozen=True, slots=True, order=True)
class Key:
    """Where an answer belongs. `passing` is 1, or 2 after a swap."""

    question: str
    passing: int
    owner: Owner


@dataclass(frozen=True, slots=True)
class Answer:
    """What somebody answered. The words never show up in a log: `repr` leaves them out."""

    value: Value = field(repr=False)
    sharing: Sharing = Sharing.SHARE


#: Answers by place. A question passed over is not in it.
Answers: TypeAlias = Mapping[Key, Answer]


def writers(keys: Iterable[Key]) -> tuple[PartnerId, ...]:
    """Return which of the two wrote in some of these places."""
    owners = {key.owner for key in keys}
    return tuple(who for who in BOTH if who in owners)


def is_empty(value: Value | None) -> bool:
    """Say whether a value holds nothing at all, so that keeping it would keep a pass."""
    match value:
        case None:
            return True
        case str():
            return not value.strip()
        case int():
            return False
        case dict():
            return not any(name.strip() for name in value.values())
        case list():  # pragma: no branch - a value is nothing else
            return all(is_empty(part) for part in value)


def plain_words(question: Question, value: Value) -> str:
    """Return only the words of people and of the exercise, for reading, search and print.

    A scale has none (a number is put into words where it is shown), so it gives "".
    """
    match value:
        case str():
            return _label(question, value) if question.kind is Kind.SINGLE else value
        case dict():
            return ", ".join(value.values())
        case list() if question.kind is Kind.SENTENCE:
            return sentence(question, [str(v) for v in value])
        case list() if question.kind is Kind.MULTI:
            return "; ".join(filter(None, (_label(question, str(v)) for v in value)))
        case list():
            return "\n".join(filter(None, map(_line, value)))
        case int():  # pragma: no branch - a value is nothing else
            return ""


def counted(entries: Sequence[str]) -> str:
    """Return the lines of a list that hold words, numbered; one alone needs no number."""
    kept = [entry.strip() for entry in entries if entry.strip()]
    if len(kept) == 1:
        return kept[0]
    return "\n".join(f"{number}. {entry}" for number, entry in enumerate(kept, 1))


def _label(question: Question, option_id: str) -> str:
    option = question.option(option_id)
    return option.label if option else ""


def _line(row: str | list[str]) -> str:
    """Return one line of a list, or one row of a table without its empty cells."""
    cells = [row] if isinstance(row, str) else row
    return " · ".join(cell for cell in cells if cell.strip())


def sentence(question: Question, blanks: list[str], gap: str = "…") -> str:
    """Return a sentence with its blanks filled; an empty blank reads as `gap`.

    Where people ended their words with a full stop and the sentence has its own, one is enough.
    """
    pieces = [question.parts[0]]
    for number, part in enumerate(question.parts[1:]):
        word = blanks[number].strip() if number < len(blanks) else ""
        ended = part.startswith(".") and word.endswith((".", "!", "?", "…"))
        pieces += [word or gap, part[1:] if ended else part]
    return "".join(pieces).strip()
