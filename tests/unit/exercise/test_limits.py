"""A file that would take long to read is told about, not read."""

import pytest

from tests.unit.exercise.sheets import HEAD, STEP, expected, places, whole
from twofold.exercise import limits, reader

BEYOND: list[tuple[str, str]] = [
    ("E80", "¦" + HEAD + "a\n" * limits.FILE_BYTES),
    ("E83", HEAD + STEP + "a" * limits.LINE_CHARACTERS + "¦a\n"),
    ("E84", HEAD + STEP + "a ¦" + "[" * 21 + "\n"),
    ("E84", HEAD + STEP + "\n" + f"{'[' * 20}\n" * 3 + "a ¦[\n"),
    ("E84", HEAD + STEP + "\n" + ("[" * 20 + "\n\n") * 19 + "a ¦" + "[" * 20),
    ("E84", HEAD + STEP + "\n¦" + "[" * 20 + "\n" + ("a" * 900 + "\n") * 60),
    ("E85", HEAD + "\n" * (limits.FILE_LINES - HEAD.count("\n")) + "¦a\n"),
    ("E86", HEAD + STEP + ("* " * 400 + "\n") * 10 + "¦* \n"),
    ("E87", HEAD + STEP + "¦" + "> " * 7 + "deep\n"),
    ("E87", HEAD + STEP + "¦" + "- " * 7 + "deep\n"),
    ("E87", HEAD + STEP + "¦" + " " * 60 + "- deep\n"),
]


@pytest.mark.parametrize(("code", "text"), BEYOND)
def test_a_file_beyond_the_limits_is_not_read_any_further(code: str, text: str) -> None:
    text, line, column = expected(text)
    reading = reader.read(text, "demo.md")
    assert (code, line, column) in places(reading)
    assert reading.exercise is None
    assert reading.preview is None


@pytest.mark.parametrize(
    ("code", "front"),
    [("E80", "".join(f"k{n}: {'w' * 90}\n" for n in range(100))), ("E84", "a: {b\n" * 61)],
)
def test_front_matter_has_limits_of_its_own(code: str, front: str) -> None:
    reading = reader.read(f"---\n{front}---\n{STEP}", "demo.md")
    assert code in {f.code for f in reading.faults}
    assert reading.preview is None


def test_guessing_what_was_meant_stays_cheap() -> None:
    steps = "".join(f"## S {{#step-{n}}}\n" for n in range(30))
    shows = ",".join(f"stepp-{n}" for n in range(80))
    text = whole(steps + f"## R {{#r do=reveal show={shows}}}\n" * 8)
    assert len(reader.read(text, "demo.md").faults) > 600
