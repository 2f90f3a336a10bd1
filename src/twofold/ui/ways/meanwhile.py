"""What people choose while the services are still read behind the first screen."""

from collections.abc import Callable
from functools import partial


class Meanwhile:
    """Keeps deeds until they can be done. Of two of a kind the later one counts.

    Nothing is seen of a press until then, so some press again: that is no second evening.
    """

    def __init__(self) -> None:
        self._deeds: dict[object, Callable[[], None]] = {}

    def put(self, deed: Callable[[], None]) -> None:
        """Keep a deed. Its kind is the method it calls, whatever is handed to that."""
        kind = deed.func if isinstance(deed, partial) else deed
        self._deeds.pop(kind, None)
        self._deeds[kind] = deed

    def do(self) -> None:
        """Do them all, in the order they were chosen."""
        deeds, self._deeds = self._deeds, {}
        for deed in deeds.values():
            deed()
