"""What is told when something is in the way: what happened, what is safe, what can be done."""

import pytest

from twofold.errors import BookClosed, NotCarried, NotKept, Trouble
from twofold.ui import troubles


@pytest.mark.parametrize(
    "code",
    [
        "disk-full", "read-only", "disk-error", "newer", "damaged", "in-use", "not-ours",
        "no-key", "no-cipher", "has-faults", "no-exercise", "not-yet", "no-folder", "elsewhere",
    ],
)  # fmt: skip
def test_every_trouble_has_a_sentence_of_its_own(code: str) -> None:
    told = troubles.told(Trouble(code, "a place"))
    assert told != troubles.told(Trouble("no such code"))
    assert told.what.endswith((".", "a place"))
    assert "!" not in str(told)


def test_an_unknown_code_is_never_shown_bare() -> None:
    assert "e-42" not in str(troubles.told(BookClosed("e-42")))


def test_a_full_disk_says_that_the_words_are_safe() -> None:
    assert "Your words are still here" in troubles.sentence(NotKept("disk-full"))


@pytest.mark.parametrize("code", ["disk-full", "read-only", "disk-error"])
def test_before_there_is_a_book_nobody_is_told_of_words(code: str) -> None:
    told = str(troubles.told(BookClosed(code, "a place")))
    assert "words" not in told
    assert "Nothing in it was changed" in told


def test_a_path_at_the_end_of_a_sentence_does_not_run_into_the_next() -> None:
    told = troubles.sentence(NotCarried("away-no-folder", "/a/place"))
    assert "/a/place\nNothing" in told
    assert "as it was. Choose" in told
