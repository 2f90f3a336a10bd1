"""The window and its screens. Pages show values and say what people do; presenters ask."""

import builtins
from typing import Final

#: How Python imports, before anything here has imported Qt.
_PLAIN_IMPORT: Final = builtins.__import__


def import_plainly() -> None:
    """Take PySide6's import hook out again, once Qt has been imported.

    The hook reads the source of every module imported after it, to look for `__feature__`, which
    nobody here uses. For SQLAlchemy that costs 120 ms and 20 MiB at each start.
    """
    builtins.__import__ = _PLAIN_IMPORT
