"""Times, days and counts as an author writes them: `1m30s`, `7d`, `3`.

Nothing is reported here: only the place that reads an attribute knows what to tell.
"""

import re

LEAST_SECONDS, MOST_SECONDS = 5, 60 * 60

#: Two digits of seconds behind minutes, and no more without: a lost letter cannot go unnoticed.
_TIME = re.compile(r"(?P<m>[0-9]{1,2})m(?:(?P<ms>[0-5][0-9])s)?|(?P<s>[0-9]{1,2})s")
_DAYS = re.compile(r"([0-9]{1,3})d")
_NUMBER = re.compile(r"[0-9]{1,4}")


def seconds(words: str) -> int:
    """Return seconds of `90s`, `3m`, `1m30s`, or -1 where it cannot be read."""
    found = _TIME.fullmatch(words)
    if not found:
        return -1
    total = int(found["m"] or 0) * 60 + int(found["ms"] or found["s"] or 0)
    return total if LEAST_SECONDS <= total <= MOST_SECONDS else -1


def days(words: str) -> int:
    """Return days of `7d`, or -1 where it cannot be read."""
    found = _DAYS.fullmatch(words)
    return int(found[1]) if found and 0 < int(found[1]) <= 365 else -1


def count(words: str, most: int) -> int:
    """Return a whole number from 1 to `most`, or -1 where it cannot be read."""
    found = int(words) if _NUMBER.fullmatch(words) else -1
    return found if 1 <= found <= most else -1
