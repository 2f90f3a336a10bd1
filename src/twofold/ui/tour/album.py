"""The pictures of a tour: numbered, complete, and no two screens the same."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from PySide6.QtGui import QImage

from twofold.ui.tour.hands import Hands

#: Every screen and overlay there is, in the order of the story. A new one is added here.
SCREENS: Final = (
    "looking-around",
    "welcome",
    "safety",
    "home-first",
    "help",
    "getting-help",
    "settings",
    "journal-empty",
    "programs",
    "program",
    "library",
    "library-nothing",
    "overview",
    "seats",
    "breathe",
    "hand-over",
    "private",
    "ready",
    "opened",
    "talk",
    "listen",
    "swap",
    "answer-together",
    "answer-each",
    "keys",
    "pause",
    "cover",
    "home-waiting",
    "finish",
    "change",
    "home-after",
    "journal",
    "journal-search",
    "evening",
    "record",
    "correcting",
    "earlier-wording",
    "note",
    "taking-back",
    "removed",
    "recently-removed",
    "carry-away",
    "worksheet",
    "booklets",
    "pocket-cards",
    "invitation",
    "type-back",
    "typing-back",
    "quiet-minute",
    "agreement",
    "guess",
    "guesses-opened",
    "alone",
    "rest",
    "then-and-now",
    "trouble",
)


@dataclass
class Album:
    """Pictures of one theme in a folder."""

    folder: Path
    theme: str
    taken: dict[str, Path] = field(default_factory=dict)
    images: dict[str, QImage] = field(default_factory=dict)

    def take(self, name: str, hands: Hands) -> None:
        """Take a picture, once."""
        if name in self.taken:
            return
        number = SCREENS.index(name) + 1
        path = self.folder / f"{number:02}-{name}-{self.theme}.png"
        self.images[name] = hands.picture(path)
        self.taken[name] = path

    def faults(self) -> list[str]:
        """Say which pictures are missing, and which two screens look the same."""
        missing = [
            f"no picture of {name} ({self.theme})" for name in SCREENS if name not in self.taken
        ]
        names = list(self.images)
        same = [
            f"{one} and {two} look the same ({self.theme})"
            for at, one in enumerate(names)
            for two in names[at + 1 :]
            if self.images[one] == self.images[two]
        ]
        return missing + same

    def looks_like(self, other: "Album") -> list[str]:
        """Say which pictures are the same in two themes."""
        return [
            f"{name} looks the same in {self.theme} and {other.theme}"
            for name, image in self.images.items()
            if image == other.images.get(name)
        ]
