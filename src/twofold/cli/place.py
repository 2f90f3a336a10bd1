"""Where sheets go: a file or a folder, under which names, and what is left as it is."""

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from twofold.errors import NotRead

NO_FOLDER = "There is no such folder: {target.parent}"
READ_ONLY = "This place cannot be written to: {target}"
_SLASHES = ("/", os.sep)


def is_file(path: Path) -> bool:
    """Say whether there is such a file; a name that no disk takes is none."""
    return os.path.isfile(path)  # noqa: PTH113 - Path's own refuses long names with an error


def is_folder(out: str) -> bool:
    """Say whether a folder is meant: it is there, ends in a slash, or has no ending."""
    path = Path(out)
    return out.endswith(_SLASHES) or not path.suffix or os.path.isdir(path)  # noqa: PTH112 - as above


def made(folder: Path) -> str:
    """Make the folder where it is missing; return why it cannot be, or ""."""
    try:
        folder.mkdir(exist_ok=True)
    except FileNotFoundError:
        return NO_FOLDER.format(target=folder)
    except FileExistsError:
        return f"This is not a folder: {folder}"
    except OSError:
        return READ_ONLY.format(target=folder)
    return ""


def names(wanted: Sequence[str]) -> Iterator[str]:
    """Yield a name for each file; of several exercises with one name the later are numbered."""
    given: set[str] = set()
    for what in wanted:
        stem = Path(what).stem
        name, number = stem, 1
        while name in given:
            number += 1
            name = f"{stem}-{number}"
        given.add(name)
        yield name


def is_written_in(target: Path) -> bool:
    """Say whether a filled sheet lies where a new one is to be."""
    if target.suffix.lower() != ".pdf" or not is_file(target):
        return False
    from twofold.printing.filled import read_filled  # late: it reads pypdf

    try:
        return bool(read_filled(target).fields)
    except NotRead as unread:
        return unread.code == "locked"  # an empty one is worth no password
