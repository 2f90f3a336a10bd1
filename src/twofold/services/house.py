"""The services of one open book, put together."""

from dataclasses import dataclass

from twofold.services.choosing import Choosing
from twofold.services.household import Household
from twofold.services.reflecting import Reflecting
from twofold.services.sheets import Sheets
from twofold.services.walking import Walking


@dataclass(frozen=True, slots=True)
class Services:
    """What screens may ask. One bundle an open book."""

    household: Household
    choosing: Choosing
    walking: Walking
    reflecting: Reflecting
    sheets: Sheets
