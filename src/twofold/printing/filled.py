"""Reading a sheet that was filled in on a screen: what stands in which field. No Qt."""

import logging
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from twofold.errors import NotRead

if TYPE_CHECKING:
    from pypdf import PdfReader

#: Hidden in every fillable sheet: which exercise it is, in which language, on which text.
SHEET_FIELD = "twofold:sheet"


@dataclass(frozen=True, slots=True)
class Filled:
    """A filled sheet. `fields` has only those with something in them; a tick reads "yes"."""

    exercise_id: str
    lang: str
    sha: str
    fields: Mapping[str, str] = field(repr=False)


def read_filled(path: Path) -> Filled:
    """Read the fields of a PDF.

    Raises:
        NotRead: `no-file`, `no-pdf` (broken or something else), `locked` (with a password) or
            `no-sheet` (not one of our fillable sheets).
    """
    hush()
    # Late: 250 ms, and few sheets are read back.
    from pypdf import PdfReader
    from pypdf.errors import DependencyError, FileNotDecryptedError, PyPdfError

    try:
        content = path.open("rb")
    except OSError:
        raise NotRead("no-file", str(path)) from None
    with content:
        try:
            found = _fields(PdfReader(content))
        except (DependencyError, FileNotDecryptedError):  # the first: a lock we have no key for
            raise NotRead("locked", str(path)) from None
        except (PyPdfError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
            raise NotRead("no-pdf", str(path)) from None
    mark = found.pop(SHEET_FIELD, "").split(" ")
    if len(mark) != 3 or not mark[0]:
        raise NotRead("no-sheet", str(path))
    return Filled(mark[0], mark[1], mark[2], found)


def hush() -> None:
    """Let pypdf keep to itself what it wonders about: it quotes the file, and so the couple."""
    logger = logging.getLogger("pypdf")
    logger.propagate = False
    if not logger.handlers:
        logger.addHandler(logging.NullHandler())


def _fields(reader: "PdfReader") -> dict[str, str]:
    found: dict[str, str] = {}
    for name, told in (reader.get_fields() or {}).items():
        value = told.get("/V")
        words = "" if value is None else str(value)
        if told.get("/FT") == "/Btn":
            words = words.removeprefix("/")
            words = "" if words == "Off" else words
        if words.strip():
            found[name] = words.replace("\r\n", "\n").replace("\r", "\n")
    return found
