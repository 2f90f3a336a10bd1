"""What an answer from elsewhere must be, besides each value's own type, so that a page can show it.

Without this, an evening of a file that somebody changed would come in and could never be opened.
"""

from collections.abc import Callable, Mapping
from typing import Any

from twofold.exercise.model import Kind, Shelf


def look_at(answer: Mapping[str, Any]) -> None:
    """Look at an answer as `carrying` tells it.

    Raises:
        ValueError: Its kind or shelf is not known, or its value or choices are not of its kind.
        KeyError: Something is missing.
    """
    if answer["shelf"] != "":
        Shelf(answer["shelf"])
    fits = (
        _is_of(Kind(answer["kind"]), answer["value"])
        and _are_pairs(answer["options"])
        and _are_lines(answer["columns"])
    )
    if not fits:
        raise ValueError("an answer that is not of its kind")


def _is_of(kind: Kind, value: object) -> bool:
    match kind:
        case Kind.TEXT | Kind.SINGLE:
            return _is_text(value)
        case Kind.SCALE:
            return type(value) is int
        case Kind.MULTI | Kind.SENTENCE | Kind.LIST:
            return _are_lines(value)
        case Kind.TABLE:
            return _all(_are_lines, value)
        case Kind.SIGN:
            return isinstance(value, dict) and all(map(_is_text, value.values()))


def _is_text(value: object) -> bool:
    return type(value) is str


def _are_lines(value: object) -> bool:
    return _all(_is_text, value)


def _are_pairs(value: object) -> bool:
    return isinstance(value, list) and all(_are_lines(pair) and len(pair) == 2 for pair in value)


def _all(fits: Callable[[object], bool], value: object) -> bool:
    return type(value) is list and all(map(fits, value))
