"""Seasons, by the half of the earth that the computer's locale is in."""

from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

_SOUTH: Final = frozenset(
    {
        QLocale.Country.Australia,
        QLocale.Country.NewZealand,
        QLocale.Country.SouthAfrica,
        QLocale.Country.Argentina,
        QLocale.Country.Chile,
        QLocale.Country.Uruguay,
        QLocale.Country.Paraguay,
        QLocale.Country.Brazil,
        QLocale.Country.Bolivia,
        QLocale.Country.Namibia,
        QLocale.Country.Botswana,
        QLocale.Country.Zimbabwe,
        QLocale.Country.Mozambique,
        QLocale.Country.Madagascar,
        QLocale.Country.Lesotho,
        QLocale.Country.Eswatini,
    }
)


def season(on: date) -> str:
    """Return "Spring 2026"; winter belongs to the year it began in."""
    quarter = on.month % 12 // 3
    if QLocale().territory() in _SOUTH:
        quarter = (quarter + 2) % 4
    began = on.year - 1 if on.month <= 2 else on.year
    name = (
        QCoreApplication.translate("season", "Winter {year}"),
        QCoreApplication.translate("season", "Spring {year}"),
        QCoreApplication.translate("season", "Summer {year}"),
        QCoreApplication.translate("season", "Autumn {year}"),
    )[quarter]
    return name.format(year=began)
