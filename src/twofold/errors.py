"""What may go wrong on purpose. Anything that is not a `Trouble` is a bug.

Trouble
├── NotKept            the words could not be written to disk; they are still in memory
├── BookClosed         the book (vault) cannot be opened: newer, damaged, in use, not ours
├── CannotWalk         the exercise has faults, or is gone
├── NotWritten         a file the couple asked for (PDF, copy) could not be written
├── NotRead            a file the couple brought (a filled sheet) could not be read
├── NotCarried         what was to be carried away could not be written
└── NotBroughtIn       what was carried away elsewhere could not be taken in
"""


class Trouble(Exception):  # noqa: N818 -- it is told to people, and is no error of theirs
    """An error told in a sentence. It never carries words the couple typed.

    Args:
        code: A stable name, such as `disk-full`; `ui/troubles.py` has the sentence for it.
        detail: A path or a number that the sentence may name. Never content.
    """

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(f"{code}: {detail}" if detail else code)
        self.code = code
        self.detail = detail


class NotKept(Trouble):
    """Words could not be written. Codes: `disk-full`, `read-only`, `disk-error`."""


class BookClosed(Trouble):
    """The book cannot be opened.

    Codes: `newer`, `damaged`, `in-use`, `not-ours`, `no-key`, `elsewhere` (its folder is not
    there now), `read-only`, `disk-full`, `no-cipher`.
    """


class CannotWalk(Trouble):
    """An exercise cannot be begun.

    Codes: `has-faults`, `no-exercise`, `not-yet`, `nothing` (no line of a filled sheet fits),
    `private-only` (all that fits stands on private pages that stay on paper), `to-come` (an
    evening on paper that was not yet).
    """


class NotWritten(Trouble):
    """A file could not be written. Codes: `disk-full`, `read-only`, `no-folder`, `disk-error`."""


class NotRead(Trouble):
    """A file could not be read as a filled sheet.

    Codes: `no-file`, `no-pdf`, `locked` (with a password), `no-sheet`.
    """


class NotCarried(Trouble):
    """What was to be carried away could not be written; nothing of it is there.

    Codes: `away-exists`, `away-no-folder`, `away-read-only`, `away-full`, `away-disk-error`,
    `no-book` (there is none to carry anything from).
    """


class NotBroughtIn(Trouble):
    """Evenings could not be taken in; the book is as it was.

    Codes: `no-such-file`, `no-evenings` (not an export of ours), `newer-evenings` (of a newer
    Twofold), `has-evenings` (this book is not empty).
    """
