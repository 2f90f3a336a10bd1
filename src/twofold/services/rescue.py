"""When the disk refuses: the whole book moves to another folder, unsaved words included."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from twofold.errors import BookClosed, NotWritten
from twofold.host.disk import refusal
from twofold.host.places import Places
from twofold.host.settings import load, save_without_room
from twofold.journal.backup import copy_book
from twofold.journal.door import open_door
from twofold.journal.store import Store


class Rescue:
    """Goes on in another folder for the rest of the evening, and from then on."""

    def __init__(self, store: Store, places: Places, key: bytes) -> None:
        self._store = store
        self._places = places
        self._key = key

    def move_to(self, folder: Path, keep: Callable[[], object]) -> Path:
        """Copy the book into `folder/twofold`, go on there, and `keep` the words in it.

        The old book stays where it is, as it was when the disk last took something. The next
        start finds the new one by a line in the settings, where those can be written.

        Returns:
            The folder in which the book now lies.

        Raises:
            NotWritten: That folder cannot take it either; everything is as before.
            NotKept: The book lies there now, but its disk refused the words.
        """
        there = Places(folder / "twofold")
        try:
            there.make()
        except OSError as error:
            raise NotWritten(refusal(error), str(folder)) from None
        copy_book(self._store.connection, self._key, there.vault, keys=self._places.keys)
        try:
            door = open_door(there.vault, self._key)
        except BookClosed:
            raise NotWritten("disk-error", str(folder)) from None
        self._store.go_on_with(door)
        self._remember(there.root)  # at once: from here on words go there, whatever comes next
        keep()
        return there.root

    def _remember(self, root: Path) -> None:
        settings = replace(load(self._places.settings), book=str(root))
        try:
            # The disk that took no words seldom takes a new file, and this line must be found.
            save_without_room(self._places.settings, settings)
        except OSError:
            return  # the sentence on screen names the folder as well
