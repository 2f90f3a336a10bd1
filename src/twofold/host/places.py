"""Where everything is kept: one folder, so that it can be copied, moved or carried away whole."""

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Self

import twofold

#: Chooses the folder where no `--data-dir` does.
VARIABLE = "TWOFOLD_DATA_DIR"


@dataclass(frozen=True, slots=True)
class Places:
    """The paths of one data folder. Nothing exists before `make`."""

    root: Path

    @classmethod
    def default(cls, given: Path | None = None) -> Self:
        """Return the folder asked for, else that of the environment, else the system's own."""
        if given is not None:
            return cls(given.expanduser().absolute())
        if chosen := os.environ.get(VARIABLE):
            return cls(Path(chosen).expanduser().absolute())
        import platformdirs  # only here: it costs a start what ten of our modules cost

        return cls(platformdirs.user_data_path("twofold", appauthor=False))

    def make(self) -> None:
        """Make the folder, for its owner only. Raises OSError."""
        self.root.mkdir(mode=0o700, parents=True, exist_ok=True)

    @property
    def vault(self) -> Path:
        """The encrypted book."""
        return self.root / "vault.db"

    @property
    def mark(self) -> Path:
        """Lies beside the book while a window has it open, and after a stop that was no close."""
        return self.root / "vault.db.open"

    @property
    def keys(self) -> Path:
        """What opens the book."""
        return self.root / "vault.keys"

    @property
    def settings(self) -> Path:
        """How things are shown on this computer."""
        return self.root / "settings.json"

    @property
    def log(self) -> Path:
        """What went wrong, without a word of the couple's."""
        return self.root / "twofold.log"

    @property
    def exercises(self) -> Path:
        """The couple's own exercises; need not exist."""
        return self.root / "exercises"

    @property
    def copies(self) -> Path:
        """Copies of the book made before it is changed in shape; need not exist."""
        return self.root / "copies"

    @property
    def scratch(self) -> "Places":
        """A folder of its own for a look around before the first evening; gone when that ends."""
        return Places(self.root / "looking-around")

    @property
    def lock(self) -> Path:
        """Held while a window is open on this folder."""
        return self.root / "window.lock"


def shipped(name: str) -> Path:
    """Return a folder that comes with the program: `exercises` or `resources`.

    It lies inside the installed package, or at the top of a checkout.

    Raises:
        FileNotFoundError: It is in neither place.
    """
    package = Path(twofold.__file__).parent
    for folder in (package / f"_{name}", package.parents[1] / name):
        if folder.is_dir():
            return folder
    raise FileNotFoundError(name)
