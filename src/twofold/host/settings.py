"""Settings of the computer, not of the couple: a small JSON file without a single name in it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """How things are shown here.

    `theme` is system, light or dark; `text_size` a percentage from 100 to 200;
    `paper` a4 or letter ("" = by locale); `timers` whether timers are shown at all;
    `longer_turns` a factor of 1–10; `safety_seen` whether the safety page was shown.
    """

    theme: str = "system"
    text_size: int = 100
    paper: str = ""
    lang: str = ""
    timers: bool = True
    timer_ring: bool = True
    longer_turns: int = 1
    chime: bool = False
    safety_seen: bool = False
