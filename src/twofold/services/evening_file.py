"""A file of evenings, read bit by bit: ten years at once would hold the window up for a second."""

import json
import re
from collections.abc import Iterator
from typing import Any, Final

_SPACE: Final = re.compile(r"[ \t\n\r]*")
_read: Final = json.JSONDecoder().raw_decode


class EveningFile:
    """What `twofold export --format json` wrote. `told` is all that was met so far but evenings.

    Raises:
        ValueError: Here or while reading on: the text is no JSON object with evenings.
    """

    def __init__(self, text: str) -> None:
        self._text, self._at = text, 0
        self._loose: list[Any] | None = None
        self.told: dict[str, Any] = {}
        self._take("{")
        self._has_some = self._members(up_to="evenings")
        if self._has_some and ("exercises" not in self.told or "format" not in self.told):
            # In another order than ours, which evenings rely on: by a program that sorts names.
            self._at = 0
            self.told = self._value()
            self._loose = self.told.pop("evenings")
            if not isinstance(self._loose, list):
                raise ValueError("no evenings")

    @property
    def part(self) -> float:
        """How much of it is read, from 0 to 1."""
        return self._at / len(self._text)

    def evenings(self, some: int) -> Iterator[list[Any]]:
        """Yield the evenings, some at a time; then `told` is whole."""
        if not self._has_some:
            raise ValueError("no evenings")
        if self._loose is not None:
            for start in range(0, len(self._loose), some):
                yield self._loose[start : start + some]
            return
        self._take("[")
        found: list[Any] = []
        if not self._sees("]"):
            while True:
                found.append(self._value())
                if len(found) == some:
                    yield found
                    found = []
                if self._sees("]"):
                    break
                self._take(",")
        if found:
            yield found
        if self._sees(","):
            self._members()
        else:
            self._take("}")
        if self._skip() != len(self._text):
            raise ValueError("more than one thing")

    def _members(self, up_to: str = "") -> bool:
        """Read members of the whole up to the value of one, or to the end; say which it was."""
        while not self._sees("}"):
            if not self._text.startswith('"', self._skip()):
                raise ValueError("no name")
            name = self._value()
            self._take(":")
            if name == up_to:
                return True
            self.told[name] = self._value()
            if not self._sees(","):
                self._take("}")
                return False
        return False

    def _value(self) -> Any:  # noqa: ANN401 - what JSON holds
        try:
            value, self._at = _read(self._text, self._skip())
        except RecursionError:
            raise ValueError("too deep") from None
        return value

    def _skip(self) -> int:
        space = _SPACE.match(self._text, self._at)
        return space.end() if space else self._at

    def _sees(self, sign: str) -> bool:
        at = self._skip()
        if not self._text.startswith(sign, at):
            return False
        self._at = at + 1
        return True

    def _take(self, sign: str) -> None:
        if not self._sees(sign):
            raise ValueError(f"no {sign}")
