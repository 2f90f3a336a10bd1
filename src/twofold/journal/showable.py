"""What an answer from elsewhere must be, besides each value's own type, so that a page can show it.

Without this, an evening of a file that somebody changed would come in and could never be opened.
"""

from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias

from twofold.exercise.model import Kind, Shelf

_Fits: TypeAlias = Callable[[Any], bool]


def look_at(answer: Mapping[str, Any]) -> None:
    """Look at an answer as `carrying` tells it.

    Raises:
        ValueError: Its kind or shelf is not known, or its value or choices are not of its kind.
        KeyError: Something is missing.
    """
    if answer["shelf"] != "":
        Shelf(answer["shelf"])
    fits = (
        _VALUES[Kind(answer["kind"])](answer["value"])
        and _pairs(answer["options"])
        and _lines(answer["columns"])
    )
    if not fits:
        raise ValueError("an answer that is not of its kind")


def _words(value: object) -> bool:
    return type(value) is str


def _number(value: object) -> bool:
    return type(value) is int


def _list_of(fits: _Fits) -> _Fits:
    return lambda value: type(value) is list and all(map(fits, value))


def _names(value: object) -> bool:
    return isinstance(value, dict) and all(map(_words, value.values()))


_lines: Final = _list_of(_words)


def _pairs(value: object) -> bool:
    return isinstance(value, list) and all(_lines(pair) and len(pair) == 2 for pair in value)


_VALUES: Final[Mapping[Kind, _Fits]] = {
    Kind.TEXT: _words,
    Kind.SCALE: _number,
    Kind.SINGLE: _words,
    Kind.MULTI: _lines,
    Kind.SENTENCE: _lines,
    Kind.LIST: _lines,
    Kind.TABLE: _list_of(_lines),
    Kind.SIGN: _names,
}
