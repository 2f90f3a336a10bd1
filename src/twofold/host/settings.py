"""Settings of the computer, not of the couple: a small JSON file without a single name in it."""

import json
import re
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path

from twofold.host.disk import write_over, write_whole

_WORDS = {
    "theme": {"system", "light", "dark", "hc-light", "hc-dark"},
    "paper": {"", "a4", "letter"},
    "seats": {"", "a", "b", "any"},
}
_SWITCHES = {
    "timers",
    "timer_ring",
    "safety_seen",
    "less_motion",
    "cover_when_away",
    "sofa",
    "calm_text",
}
_NUMBERS = {"text_size": range(100, 201), "longer_turns": range(1, 11)}
_LONGEST_KEY = 40  # characters of a name such as Ctrl+Shift+F12
_LANG = re.compile(r"|[a-z]{2,3}([-_][A-Za-z0-9]{2,8})?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """How things are shown here.

    `theme` is system, light, dark, hc-light or hc-dark (high contrast);
    `text_size` a percentage from 100 to 200;
    `paper` a4 or letter ("" = by locale); `timers` whether timers are shown at all;
    `longer_turns` a factor of 1–10; `safety_seen` whether the safety page was shown;
    `cover_when_away` whether an evening covers itself when another program comes to the front;
    `seats` who sits on the left, a or b, or any ("" = not asked yet); `sofa` whether what is
    asked is shown larger, for the sofa;
    `calm_text` whether letters are plain and lines further apart;
    `less_motion` whether nothing moves, whatever the system says; `keys` the keys chosen instead
    of the usual ones (`F9` → `F8`); `prints` how each kind of sheet was last printed;
    `book` the folder in which the book lies since a full disk made it move ("" = here).
    """

    theme: str = "system"
    text_size: int = 100
    paper: str = ""
    lang: str = ""
    timers: bool = True
    timer_ring: bool = True
    longer_turns: int = 1
    safety_seen: bool = False
    less_motion: bool = False
    calm_text: bool = False
    cover_when_away: bool = False
    seats: str = ""
    sofa: bool = False
    keys: dict[str, str] = field(default_factory=dict)
    prints: dict[str, dict[str, int]] = field(default_factory=dict)
    book: str = ""


def load(path: Path) -> Settings:
    """Read the settings. Whatever cannot be used (a key, a value, the file) is as at first."""
    try:
        stored: object = json.loads(path.read_bytes())
    except (OSError, ValueError, RecursionError):
        return Settings()
    if not isinstance(stored, dict):
        return Settings()
    usable = {name: value for name, value in stored.items() if _usable(name, value)}
    return replace(Settings(), **usable)


def save(path: Path, settings: Settings) -> None:
    """Write the settings in one piece. Raises OSError, the old ones are then still there."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    write_whole(path, _written(settings))


def save_without_room(path: Path, settings: Settings) -> None:
    """Write the settings where a full disk takes no new file. Raises OSError as `save` does."""
    try:
        save(path, settings)
    except OSError:
        write_over(path, _written(settings))


def _written(settings: Settings) -> bytes:
    return json.dumps(asdict(settings), indent=1).encode()


def _usable(name: object, value: object) -> bool:
    """Say whether a stored value is of the kind and within the range of its setting."""
    if name in _SWITCHES:
        return isinstance(value, bool)
    if name in _WORDS:
        return isinstance(value, str) and value in _WORDS[str(name)]
    if name in _NUMBERS:
        plain = isinstance(value, int) and not isinstance(value, bool)
        return plain and value in _NUMBERS[str(name)]
    if name in _TABLES:
        return isinstance(value, dict) and all(map(_TABLES[str(name)], value.items()))
    if name == "book":
        return isinstance(value, str) and (value == "" or Path(value).is_absolute())
    return name == "lang" and isinstance(value, str) and _LANG.fullmatch(value) is not None


def _short(entry: tuple[object, object]) -> bool:
    return all(isinstance(key, str) and len(key) <= _LONGEST_KEY for key in entry)


def _whole_numbers(entry: tuple[object, object]) -> bool:
    options = entry[1]
    return isinstance(options, dict) and all(isinstance(value, int) for value in options.values())


_TABLES = {"keys": _short, "prints": _whole_numbers}
