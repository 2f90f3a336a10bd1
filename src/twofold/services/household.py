"""Who the two are, and what the computer remembers about showing things to them."""

from dataclasses import replace

from twofold.errors import NotKept
from twofold.host.clock import Clock
from twofold.host.disk import refusal
from twofold.host.places import Places
from twofold.host.settings import Settings, load, save
from twofold.journal import people
from twofold.journal.store import Store
from twofold.people import Couple, Partner

#: The longest name that is kept, in characters.
LONGEST_NAME = 40


class Household:
    """Use cases of Welcome and Settings. Built by `services.house`."""

    def __init__(self, store: Store, places: Places, clock: Clock) -> None:
        self._store = store
        self._places = places
        self._clock = clock

    def couple(self) -> Couple | None:
        """Return the two, or None before the first start is done."""
        with self._store.reading() as db:
            return people.couple(db)

    def introduce(self, name_a: str, name_b: str) -> Couple:
        """Keep the names (1–40 characters each, trimmed). Also renames later.

        Raises:
            ValueError: A name is empty; the page does not let it come to that.
            NotKept: The disk refuses.
        """
        names = [" ".join(name.split())[:LONGEST_NAME] for name in (name_a, name_b)]
        if not all(names):
            raise ValueError("a name is empty")
        with self._store.writing() as db:
            before = people.couple(db)
            both = Couple(
                Partner(id="a", name=names[0], pronouns=before.a.pronouns if before else ""),
                Partner(id="b", name=names[1], pronouns=before.b.pronouns if before else ""),
            )
            people.introduce(db, both, self._clock.now())
        return both

    def settings(self) -> Settings:
        """Return the settings of this computer."""
        return load(self._places.settings)

    def change_settings(self, settings: Settings) -> None:
        """Keep the settings of this computer. Raises NotKept.

        Where the book lies is no choice of a page: what a full disk made of it stays.
        """
        path = self._places.settings
        try:
            save(path, replace(settings, book=load(path).book))
        except OSError as error:
            raise NotKept(refusal(error)) from None
