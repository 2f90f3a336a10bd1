"""Every trouble in words: what happened, what is safe, what can be done."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from twofold.errors import BookClosed, Trouble


def _tr(text: str) -> str:
    return QCoreApplication.translate("words", text)


@dataclass(frozen=True, slots=True)
class Telling:
    """A trouble in words: what happened, what is safe, what can be done."""

    what: str
    safe: str
    do: str

    def __str__(self) -> str:
        """Return it in one line; what ends in a path ends a line, for it takes no full stop."""
        parts = [part for part in (self.what, self.safe, self.do) if part]
        ends = [" " if part.endswith((".", "…")) else "\n" for part in parts]
        return "".join(part + end for part, end in zip(parts, ends, strict=True)).rstrip()


def sentence(error: Trouble) -> str:
    """Return a trouble for a terminal: one line, or two where a path ends the first."""
    return str(told(error))


def told(error: Trouble) -> Telling:
    """Tell a trouble. An unknown code gets an honest general sentence, never the bare code."""
    opening = isinstance(error, BookClosed)
    found = _tellings_of_opening(error.detail).get(error.code) if opening else None
    return (
        found
        or _tellings(error.detail).get(error.code)
        or Telling(
            _tr("Something got in the way."),
            _tr("What you wrote so far is kept."),
            _tr("Trying once more could help."),
        )
    )


def unreadable(do: str) -> str:
    """Tell of a private line that was damaged; `do` is what can be done on this page."""
    telling = told(Trouble("sealed-damaged"))
    return f"{telling.what} {telling.safe} {do}"


def _tellings_of_opening(detail: str) -> dict[str, Telling]:
    """Tell what the disk refused before there were any words."""
    untouched = _tr("Nothing in it was changed.")
    return {
        "disk-full": Telling(
            _tr("The disk is full, so your book cannot be opened."),
            untouched,
            _tr("Make some room and try again."),
        ),
        "read-only": Telling(
            _tr("This place cannot be written to: {path}").format(path=detail),
            untouched,
            _tr("Let this account write there, or start Twofold with another folder."),
        ),
        "disk-error": Telling(
            _tr("The disk did not answer, so your book cannot be opened."),
            untouched,
            _tr("Try again in a moment."),
        ),
    }


def _tellings(detail: str) -> dict[str, Telling]:
    here = _tr("Your words are still here.")
    untouched = _tr("Nothing in it was changed.")
    return {
        "disk-full": Telling(
            _tr("The disk is full, so the latest words are not saved yet."),
            here,
            _tr("Make some room and try again, or save to another folder."),
        ),
        "read-only": Telling(
            _tr("This folder cannot be written to, so the latest words are not saved yet."),
            here,
            _tr("Try again, or save to another folder."),
        ),
        "disk-error": Telling(
            _tr("The disk did not answer, so the latest words are not saved yet."),
            here,
            _tr("Try again, or save to another folder."),
        ),
        "newer": Telling(
            _tr("Your book was last opened with a newer Twofold."),
            untouched,
            _tr("Open it with that one, or install the newer version here."),
        ),
        "damaged": Telling(
            _tr("Your book cannot be read as it is."),
            untouched,
            _tr("A copy from before can be put in its place: {path}").format(path=detail)
            if detail
            else _tr("A copy from before can be put in its place."),
        ),
        "in-use": Telling(
            _tr("Your book is already open, in another window or under another account."),
            untouched,
            _tr("Go on there, or close it there first."),
        ),
        "elsewhere": Telling(
            _tr("Your book lies in another folder, which is not there just now: {path}").format(
                path=detail
            ),
            untouched,
            _tr("Connect the drive it is on and try again. The older book is still here as well."),
        ),
        "not-ours": Telling(
            _tr("The file in the place of your book is not one of ours."),
            untouched,
            _tr("Move it elsewhere, or start Twofold with another folder."),
        ),
        "no-key": Telling(
            _tr("The key that opens your book is not beside it."),
            untouched,
            _tr("Put the file vault.keys back into the same folder, and start again."),
        ),
        "no-cipher": Telling(
            _tr("This computer lacks the part that opens encrypted books."),
            untouched,
            _tr("Installing Twofold again brings it back."),
        ),
        "has-faults": Telling(
            _tr("This exercise has a mistake in its file, so it cannot begin."),
            "",
            _tr("The overview names the line to mend."),
        ),
        "no-exercise": Telling(
            _tr("This exercise is no longer in the library."),
            _tr("What you wrote in it is kept in the journal."),
            "",
        ),
        "not-yet": Telling(
            _tr("This exercise asks for something that a later version brings."),
            "",
            _tr("It can be printed and done on paper."),
        ),
        "exists": Telling(
            _tr("There is a book in that folder already."),
            _tr("It was not touched, and neither was yours."),
            _tr("Choose another folder."),
        ),
        "sealed-damaged": Telling(
            _tr("A line that was kept from view cannot be read any more."),
            _tr("Everything else is as it was."),
            "",
        ),
        **_tellings_of_carrying(detail),
        "no-folder": Telling(
            _tr("That folder is not there any more."),
            "",
            _tr("Choose another one."),
        ),
    }


def _tellings_of_carrying(detail: str) -> dict[str, Telling]:
    nothing = _tr("Nothing was written, and your book is as it was.")
    as_it_was = _tr("Your book is as it was.")
    return {
        "away-exists": Telling(
            _tr("There is something of that name already: {path}").format(path=detail),
            _tr("It was not touched."),
            _tr("Choose another name."),
        ),
        "away-no-folder": Telling(
            _tr("There is no such folder: {path}").format(path=detail),
            nothing,
            _tr("Choose another place."),
        ),
        "away-read-only": Telling(
            _tr("This place cannot be written to: {path}").format(path=detail),
            nothing,
            _tr("Choose another place."),
        ),
        "away-full": Telling(
            _tr("The disk is full."), nothing, _tr("Make some room, or choose another disk.")
        ),
        "away-disk-error": Telling(
            _tr("The disk did not answer."), nothing, _tr("Try again, or choose another place.")
        ),
        "no-book": Telling(
            _tr("There is no book in this folder: {path}").format(path=detail),
            "",
            _tr("Name the folder it lies in with --data-dir."),
        ),
        "no-such-file": Telling(
            _tr("There is no such file: {path}").format(path=detail), as_it_was, ""
        ),
        "no-evenings": Telling(
            _tr("This file does not hold evenings as Twofold writes them."), as_it_was, ""
        ),
        "newer-evenings": Telling(
            _tr("This file was written by a newer Twofold."),
            as_it_was,
            _tr("Take it in with that one, or install the newer version here."),
        ),
        "has-evenings": Telling(
            _tr("This book has evenings of its own. Only an empty book takes others in."),
            as_it_was,
            _tr("Choose a new folder with --data-dir."),
        ),
    }
