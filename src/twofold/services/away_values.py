"""What is carried away, how much of it, and what a disk says to that. Light: commands read it."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path

from twofold.errors import NotCarried
from twofold.host.disk import refusal


class Form(StrEnum):
    """As what evenings are carried away."""

    MARKDOWN = "markdown"
    JSON = "json"
    HTML = "html"
    PDF = "pdf"


@dataclass(frozen=True, slots=True)
class Period:
    """From which day to which, both included. None leaves that side open."""

    since: date | None = None
    until: date | None = None

    @property
    def is_everything(self) -> bool:
        """Whether nothing is left out."""
        return self.since is None and self.until is None


@dataclass(frozen=True, slots=True)
class Load:
    """What would be carried: how many evenings, from the first day to the last."""

    evenings: int
    first: date | None = None
    last: date | None = None


@contextmanager
def told(target: Path) -> Iterator[None]:
    """Tell what a disk refuses. Raises NotCarried."""
    try:
        yield
    except FileExistsError:
        raise NotCarried("away-exists", str(target)) from None
    except (FileNotFoundError, NotADirectoryError):
        raise NotCarried("away-no-folder", str(target.parent)) from None
    except OSError as error:
        code = {"disk-full": "away-full", "read-only": "away-read-only"}.get(
            refusal(error), "away-disk-error"
        )
        raise NotCarried(code, str(target)) from None
