"""Doing something that may be refused."""

from collections.abc import Callable

from twofold.errors import Trouble


def tried(deed: Callable[[], object], refused: Callable[[Trouble], object]) -> bool:
    """Do it; hand a trouble to `refused`. Return whether it was done."""
    try:
        deed()
    except Trouble as trouble:
        refused(trouble)
        return False
    return True
