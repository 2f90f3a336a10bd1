"""How things are shown here: settings that apply at once, and everything that follows from one."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QTimer, Signal

from twofold.host.settings import Settings
from twofold.people import Couple
from twofold.ui.languages import LANGUAGES, language_for
from twofold.ui.shortcuts import choose
from twofold.ui.theme.apply import Theme
from twofold.ui.ways.trying import tried
from twofold.ui.window import MainWindow

if TYPE_CHECKING:
    from twofold.services.house import Services
    from twofold.ui.player.company import Manner
    from twofold.ui.preferences.preferences_page import PreferencesPage


class Adjusting(QObject):
    """Holds the settings in force; they are written from `furnish` on.

    Signals:
        language_chosen: The code of another language, before `laid_out`.
        laid_out: Every screen wants to be made anew, at another text size or in another language.
        renamed: They are called otherwise from now on.
        refused: Something was refused; carries the trouble.
    """

    language_chosen = Signal(str)
    laid_out = Signal()
    renamed = Signal()
    refused = Signal(object)

    def __init__(self, window: MainWindow, theme: Theme, settings: Settings) -> None:
        super().__init__(window)
        self._window, self._theme = window, theme
        self.now = settings
        self._services: Services | None = None

    def furnish(self, services: "Services") -> None:
        """Take the services in: what is chosen is kept from now on."""
        self._services = services
        self.let_move()

    def spoken(self) -> str:
        """Return the code of the language that is spoken."""
        return language_for(self.now.lang, QLocale())

    def page(self, couple: Couple | None, folder: str) -> "PreferencesPage":
        """Make the settings page."""
        from twofold.ui.preferences.preferences_page import PreferencesPage  # no start waits for it

        shown = replace(self.now, lang=self.spoken())
        page = PreferencesPage(shown, couple, folder, tuple(LANGUAGES.items()))
        page.changed.connect(self.change)
        page.renamed.connect(self._rename)
        return page

    def change(self, settings: Settings) -> None:
        """Keep settings and let everything that can be seen of them follow."""
        was, spoke = self.now, self.spoken()
        self.remember(settings)
        self._theme.apply(settings.theme, settings.text_size, calm=settings.calm_text)
        self.let_move()
        if settings.keys != was.keys:
            choose(settings.keys)
            self._window.keys.listen_anew()
        if self.spoken() != spoke:
            self.language_chosen.emit(settings.lang)
        size, calm = settings.text_size, settings.calm_text
        if (size, calm) != (was.text_size, was.calm_text) or self.spoken() != spoke:
            QTimer.singleShot(0, self.laid_out.emit)  # not while its own button is pressed

    def let_move(self) -> None:
        """Let screens appear in light, or at once for those who want less movement."""
        from twofold.ui.motion import asked_to_rest  # nothing moves at the start

        self._window.moves = not (self.now.less_motion or asked_to_rest())

    def speak(self, lang: str) -> None:
        """Speak another language from now on."""
        self.change(replace(self.now, lang=lang))

    def arrange(self, manner: "Manner") -> None:
        """Keep where the two sit, and from how far they look."""
        self._window.forget("settings")  # it shows where they sit
        self.remember(replace(self.now, seats=manner.seats, sofa=manner.sofa))

    def remember(self, settings: Settings) -> None:
        """Keep settings of which nothing is seen."""
        self.now = settings
        if (services := self._services) is not None:
            tried(partial(services.household.change_settings, settings), self.refused.emit)

    def _rename(self, name_a: str, name_b: str) -> None:
        if (services := self._services) is None:
            return
        if tried(partial(services.household.introduce, name_a, name_b), self.refused.emit):
            self.renamed.emit()
