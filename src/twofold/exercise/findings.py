"""Collecting what is wrong with one file, and guessing what was meant."""

from collections.abc import Iterable

from twofold.exercise.faults import Fault, Severity

#: How many known words may be compared with unknown ones, per file. Keeps hostile files cheap.
_COMPARISONS = 3000
_LONGEST_WORD = 60
_CUTOFF = 0.6


class Findings:
    """Every fault of one file, in the order they are met."""

    def __init__(self, path: str) -> None:
        self.path = path
        self._faults: dict[Fault, None] = {}
        self._comparisons = _COMPARISONS

    def error(self, code: str, line: int, column: int, message: str, hint: str = "") -> None:
        """Note something that keeps the exercise from being walked."""
        self._add(code, line, column, message, hint, Severity.ERROR)

    def warn(self, code: str, line: int, column: int, message: str, hint: str = "") -> None:
        """Note something that is probably a slip."""
        self._add(code, line, column, message, hint, Severity.WARNING)

    def advise(self, code: str, line: int, column: int, message: str, hint: str = "") -> None:
        """Note what a good exercise has besides."""
        self._add(code, line, column, message, hint, Severity.ADVICE)

    def near(self, word: str, known: Iterable[str]) -> str:
        """Return 'Did you mean "…"?' where a known word is close, else ""."""
        guess = self.nearest(word, known)
        return f'Did you mean "{guess}"?' if guess else ""

    def nearest(self, word: str, known: Iterable[str]) -> str:
        """Return the known word closest to `word`, or ""."""
        choices = sorted(set(known))
        self._comparisons -= len(choices)
        if self._comparisons < 0 or not word:
            return ""
        word = word[:_LONGEST_WORD]
        choices = [choice for choice in choices if _alike(word, choice)]
        if not choices:
            return ""
        # Late: most files are sound, and then nobody needs to guess.
        from difflib import get_close_matches

        found = get_close_matches(word, choices, n=1, cutoff=_CUTOFF)
        return found[0] if found else ""

    def all(self) -> tuple[Fault, ...]:
        """Return every fault, by place."""
        return tuple(sorted(self._faults))

    @property
    def broken(self) -> bool:
        """Whether any of them keeps the exercise from being walked."""
        return any(f.severity is Severity.ERROR for f in self._faults)

    def has(self, *codes: str) -> bool:
        """Whether a fault with one of these codes was met."""
        return any(f.code in codes for f in self._faults)

    def _add(
        self, code: str, line: int, column: int, message: str, hint: str, severity: Severity
    ) -> None:
        fault = Fault(
            path=self.path,
            line=max(line, 1),
            column=max(column, 1),
            code=code,
            message=message,
            hint=hint,
            severity=severity,
        )
        self._faults[fault] = None


def _alike(one: str, other: str) -> bool:
    """Whether enough letters are shared for difflib to find the two close; it never says less."""
    shared = sum(min(one.count(letter), other.count(letter)) for letter in set(one))
    return 2 * shared >= _CUTOFF * (len(one) + len(other))


def known(words: Iterable[str]) -> str:
    """Return "Known: a, b, c."."""
    return f"Known: {', '.join(words)}."
