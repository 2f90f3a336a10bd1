"""What stands in the fields of a filled sheet, as answers; and what did not fit."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

from twofold.exercise.model import Exercise, Kind, Question, Value
from twofold.people import Owner, other
from twofold.walk.answers import Key, is_empty

#: `question`: the exercise does not ask it. `option`: it lacks that choice or number. `place`:
#: it is asked of somebody else. `twice`: the other booklet has it as well, with other words.
#: `many`: more is ticked than there may be.
Why: TypeAlias = Literal["question", "option", "place", "twice", "many"]
_MOST: Final = 100  # lines of a list, or of a table beside its own; a file of ours has a few
_TOO_HIGH: Final = 10_000
_OWNERS: dict[str, Owner] = {"a": "a", "b": "b", "ours": "ours"}


@dataclass(frozen=True, slots=True)
class Misfit:
    """A field that found no place. It names the question and never what was written."""

    question: str
    why: Why


def values_of(
    exercise: Exercise, sheets: Sequence[Mapping[str, str]], circle: Owner
) -> tuple[dict[Key, Value], tuple[Misfit, ...]]:
    """Return the answers on filled sheets, and what did not fit.

    Args:
        exercise: What they are sheets of.
        sheets: Field name → what stands in it. The first sheet counts where two differ.
        circle: Who has ● on the sheet.
    """
    values: dict[Key, Value] = {}
    misfits: dict[Misfit, None] = {}
    for fields in sheets:
        for key, parts in _grouped(fields, circle, misfits).items():
            try:
                _, question = exercise.question(key.question)
            except KeyError:
                misfits[Misfit(key.question, "question")] = None
                continue
            there = {part: words for part, words in parts.items() if _has(question, part)}
            if len(there) < len(parts):
                gone: Why = "option" if question.kind is Kind.MULTI else "question"
                misfits[Misfit(key.question, gone)] = None
            if not there:
                continue
            value = _value(question, there)
            if value is None:
                misfits[Misfit(key.question, "option")] = None
            elif key in values:
                if values[key] != value:
                    misfits[Misfit(key.question, "twice")] = None
            else:
                if question.most and isinstance(value, list) and len(value) > question.most:
                    misfits[Misfit(key.question, "many")] = None
                values[key] = value
    return values, tuple(misfits)


def _grouped(
    fields: Mapping[str, str], circle: Owner, misfits: dict[Misfit, None]
) -> dict[Key, dict[str, str]]:
    """Put the parts of one answer together: part → words. "" is the whole of it."""
    found: dict[Key, dict[str, str]] = {}
    for name, words in fields.items():
        question, passing, owner, part = (*name.split(":", 3), "", "", "", "")[:4]
        if passing not in {"1", "2"} or owner not in _OWNERS:
            misfits[Misfit(question, "question")] = None
            continue
        key = Key(question, int(passing), _person(_OWNERS[owner], circle))
        if part in {"a", "b"}:  # a signature: the mark stands for a person as well
            part = _person(_OWNERS[part], circle)
        found.setdefault(key, {})[part] = words
    return found


def _person(mark: Owner, circle: Owner) -> Owner:
    """Return who a mark on the sheet is."""
    if mark == "ours" or circle == "ours":
        return mark
    return circle if mark == "a" else other(circle)


def _has(question: Question, part: str) -> bool:
    """Say whether an answer to it can have such a part; a sheet may be of an older text."""
    match question.kind:
        case Kind.LIST:
            return _number(part) < _MOST
        case Kind.TABLE:
            row, _, column = part.partition(".")
            wide = max(len(question.columns), *map(len, question.rows), 1)
            return _number(row) < len(question.rows) + _MOST and _number(column) < wide
        case Kind.SENTENCE:
            return _number(part) < len(question.parts) - 1
        case Kind.MULTI:
            return question.option(part) is not None
        case Kind.SIGN:
            return part in {"a", "b"}
        case Kind.TEXT | Kind.SCALE | Kind.SINGLE:
            return not part


def _number(part: str) -> int:
    """Return a number as our own sheets write it; one that is too high for any other words."""
    short = part.isascii() and part.isdecimal() and len(part) < len(str(_TOO_HIGH))
    return int(part) if short else _TOO_HIGH


def _value(question: Question, parts: Mapping[str, str]) -> Value | None:
    """Return an answer of the right shape; None where its choice is not there."""
    whole = parts.get("", "")
    value: Value | None
    match question.kind:
        case Kind.TEXT:
            value = whole.strip()
        case Kind.SCALE:
            number = _number(whole)
            value = number if 1 <= number <= (question.top or 5) else None
        case Kind.SINGLE:
            value = whole if question.option(whole) else None
        case Kind.MULTI:
            value = [option.id for option in question.options if option.id in parts]
        case Kind.SENTENCE:
            value = [parts.get(str(n), "").strip() for n in range(len(question.parts) - 1)]
        case Kind.LIST:
            ordered = sorted(parts, key=int)
            value = [parts[p].strip() for p in ordered]
        case Kind.TABLE:
            value = _rows(question, parts)
        case Kind.SIGN:
            value = {p: parts[p].strip() for p in ("a", "b") if p in parts}
    return None if is_empty(value) else value


def _rows(question: Question, parts: Mapping[str, str]) -> list[list[str]] | None:
    """Return a table with its printed words and what was written beside them."""
    cells: dict[tuple[int, int], str] = {}
    for part, words in parts.items():
        row, _, column = part.partition(".")
        cells[int(row), int(column)] = words.strip()
    count = max(len(question.rows), max(row for row, _ in cells) + 1)
    wide = max(len(question.columns), max(column for _, column in cells) + 1)
    return [
        [
            cells.get((row, column), "")
            or (question.rows[row][column] if _printed(question, row, column) else "")
            for column in range(wide)
        ]
        for row in range(count)
    ]


def _printed(question: Question, row: int, column: int) -> bool:
    return row < len(question.rows) and column < len(question.rows[row])
