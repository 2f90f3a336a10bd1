"""What SQLite says when it cannot go on, told in our codes. Its words are never passed on."""

from typing import Final

from twofold.errors import BookClosed, NotKept, Trouble

_READ_ONLY: Final = frozenset({3, 8, 14, 23})  # PERM, READONLY, CANTOPEN (the journal), AUTH
_FULL: Final = frozenset({13})
_DISK: Final = frozenset({10})  # IOERR
_IN_USE: Final = frozenset({5, 6})  # BUSY, LOCKED
_DAMAGED: Final = frozenset({11, 26})  # CORRUPT, NOTADB


def code_of(error: BaseException | None) -> str:
    """Return `disk-full`, `read-only`, `disk-error`, `in-use`, `damaged`, or "" for a bug."""
    number = getattr(error, "sqlite_errorcode", None)
    if not isinstance(number, int):
        return ""
    primary = number & 0xFF
    for code, numbers in (
        ("disk-full", _FULL),
        ("read-only", _READ_ONLY),
        ("disk-error", _DISK),
        ("in-use", _IN_USE),
        ("damaged", _DAMAGED),
    ):
        if primary in numbers:
            return code
    return ""


def not_opened(error: BaseException, path: str = "") -> BookClosed | None:
    """Return why a book does not open, or None where the error is a bug of ours."""
    code = code_of(error)
    if not code:
        return None
    return BookClosed("damaged" if code == "disk-error" else code, path)


def not_kept(error: BaseException | None) -> Trouble | None:
    """Return why words were not kept, or None where the error is a bug of ours."""
    match code_of(error):
        case "":
            return None
        case "damaged":
            return BookClosed("damaged")
        case "in-use":
            return NotKept("disk-error")
        case code:
            return NotKept(code)
