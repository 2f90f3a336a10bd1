"""The language of the window: which there are, which is spoken, and how dates and numbers read."""

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

#: Every language the window speaks, by its own name.
LANGUAGES: Final[Mapping[str, str]] = MappingProxyType(
    {"en": "English", "de": "Deutsch", "es": "Español"}
)
_FALLBACK: Final = "en"


def language_for(wanted: str, system: QLocale) -> str:
    """Return the code of the language to speak: the wanted one, else the system's, else English.

    Args:
        wanted: What the settings say; "" leaves it to the system.
        system: The locale of the system.
    """
    for code in (wanted, *system.uiLanguages()):
        language = code.replace("_", "-").partition("-")[0].lower()
        if language in LANGUAGES:
            return language
    return _FALLBACK


def locale_for(language: str, system: QLocale) -> QLocale:
    """Return how dates and numbers read: the system's way where it speaks the same language."""
    spoken = QLocale(language)
    same = {spoken.language()} | ({QLocale.Language.C} if language == _FALLBACK else set())
    return system if system.language() in same else spoken


class Speech:
    """The translators of one application; `speak` exchanges them."""

    def __init__(self, qt: QApplication, catalogues: Path) -> None:
        self._qt = qt
        self._catalogues = catalogues
        self._system = QLocale()  # as it was before anybody chose
        self._translators: list[QTranslator] = []
        self.language = ""

    def speak(self, wanted: str) -> bool:
        """Speak a language from now on; sentences that stand on a screen stay as they are.

        Args:
            wanted: A code of `LANGUAGES`, or "" for the system's.

        Returns:
            Whether it is another language than before.
        """
        language = language_for(wanted, self._system)
        if language == self.language:
            return False
        for translator in self._translators:
            self._qt.removeTranslator(translator)
        self._translators = []
        self.language = language
        spoken = locale_for(language, self._system)
        QLocale.setDefault(spoken)
        for window in self._qt.topLevelWidgets():
            window.setLocale(spoken)  # and all that will be in it: it knows the one it began with
        if language != _FALLBACK:  # in which our sentences and Qt's are written
            of_qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
            self._load(f"qtbase_{language}", of_qt)
            self._load(f"twofold_{language}", str(self._catalogues))
        self._qt.setLayoutDirection(QLocale(language).textDirection())
        return True

    def _load(self, name: str, folder: str) -> None:
        translator = QTranslator(self._qt)
        if translator.load(name, folder):
            self._qt.installTranslator(translator)
            self._translators.append(translator)
