"""Who the two are, and what the computer remembers about showing things to them."""

from twofold.host.settings import Settings
from twofold.people import Couple


class Household:
    """Use cases of Welcome and Settings. Built by `services.house`."""

    def couple(self) -> Couple | None:
        """Return the two, or None before the first start is done."""
        raise NotImplementedError

    def introduce(self, name_a: str, name_b: str) -> Couple:
        """Keep the names (1–40 characters each, trimmed). Also renames later."""
        raise NotImplementedError

    def settings(self) -> Settings:
        """Return the settings of this computer."""
        raise NotImplementedError

    def change_settings(self, settings: Settings) -> None:
        """Keep the settings of this computer."""
        raise NotImplementedError
