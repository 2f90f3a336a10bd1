"""What SQLite says when it cannot go on, told in our codes. Its words are never passed on."""

from typing import Final

from twofold.errors import BookClosed, NotKept, Trouble

_CODES: Final = {
    3: "read-only",  # PERM
    5: "in-use",  # BUSY
    6: "in-use",  # LOCKED
    8: "read-only",  # READONLY
    10: "disk-error",  # IOERR
    11: "damaged",  # CORRUPT
    13: "disk-full",  # FULL
    14: "read-only",  # CANTOPEN: the journal beside the file
    23: "read-only",  # AUTH
    26: "damaged",  # NOTADB
}

#: The same as SQLite words it: the driver's `backup` raises without a number.
_WORDS: Final = {
    "disk is full": "disk-full",
    "readonly": "read-only",
    "unable to open": "read-only",
    "disk I/O error": "disk-error",
    "is locked": "in-use",
    "malformed": "damaged",
    "not a database": "damaged",
}


def code_of(error: BaseException | None) -> str:
    """Return `disk-full`, `read-only`, `disk-error`, `in-use`, `damaged`, or "" for a bug."""
    number = getattr(error, "sqlite_errorcode", None)
    if isinstance(number, int):
        return _CODES.get(number & 0xFF, "")
    said = str(error)
    return next((code for words, code in _WORDS.items() if words in said), "")


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
