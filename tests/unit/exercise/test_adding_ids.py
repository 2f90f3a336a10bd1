"""Missing ids are written into a file, and nothing else of it changes."""

import pytest

from tests.unit.exercise.sheets import HEAD, NOTES, STEP, whole
from twofold.exercise import reader
from twofold.exercise.adding_ids import add_ids

BARE = whole(
    "\n## Look back {who=each}  \nSome prose.\n\n**What went well:** {.gratitude}\n____\n\n"
    "**What next?** { }\n- ( ) talk\n- ( ) rest {#r}\n  for long\n- ( ) talk\n\n"
    "What else\n____\n____\n\nI feel ____ now.\n\n## Look back ##\nWords.\n\n## Ещё\nWords.\n"
)
ADDED = [
    "## Look back {#look-back who=each}  ",
    "**What went well:** {#what-went-well .gratitude}",
    "**What next?** {#what-next }",
    "- ( ) talk {#talk}",
    "- ( ) talk {#talk-2}",
    "What else {#what-else}",
    "I feel ____ now. {#i-feel-now}",
    "## Look back ## {#look-back-2}",
    "## Ещё {#step-3}",
]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_ids_are_added_and_every_other_byte_stays(end: str, mark: str) -> None:
    data = (mark + BARE.replace("\n", end)).encode()
    fresh, added = add_ids(data, "demo.md")
    lines = fresh.decode().removeprefix("\ufeff").split(end)
    assert [line for line in lines if line not in BARE.split("\n")] == ADDED
    assert [lines[one.line - 1] for one in added] == ADDED
    untouched = data.decode().removeprefix("\ufeff").split(end)
    for one in added:
        before, after = untouched[one.line - 1], lines[one.line - 1]
        written = (f" {{#{one.id}}}", f"#{one.id} ", f"#{one.id}")
        assert before in [after.replace(words, "", 1) for words in written]
        lines[one.line - 1] = before
    assert (mark + end.join(lines)).encode() == data
    assert reader.read(fresh, "demo.md").exercise


def test_ids_that_are_there_are_never_touched() -> None:
    data = whole(STEP).encode()
    assert add_ids(data, "demo.md") == (data, ())
    fresh, _ = add_ids(BARE.encode(), "demo.md")
    assert add_ids(fresh, "demo.md") == (fresh, ())


@pytest.mark.parametrize(
    "data",
    [
        b"\xff\xfe",
        b"",
        whole("\n## A {#a\nWords.\n").encode(),
        HEAD.replace("title", "kind: program\ntitle").encode() + b"\n## Week 1\n1. [One](one.md)\n",
        (HEAD + "\n## A {#a}\n____\n" + NOTES).encode(),
    ],
)
def test_what_it_cannot_mend_is_left_alone(data: bytes) -> None:
    assert add_ids(data, "demo.md") == (data, ())
