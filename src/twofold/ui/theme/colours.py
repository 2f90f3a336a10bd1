"""Reading the colours of a theme."""

import re
from pathlib import Path
from typing import Final

#: All of TOML that a theme uses. Python's reader of the rest is as long as two of our screens,
#: and the first paint would wait for it.
_COLOUR: Final = re.compile(r'^(\w+) = "(#[0-9A-Fa-f]{6})"$', re.MULTILINE)


def read_colours(path: Path) -> dict[str, str]:
    """Return every colour of a theme's file by its name, as `#RRGGBB`."""
    return dict(_COLOUR.findall(path.read_text(encoding="utf-8")))
