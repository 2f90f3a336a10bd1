"""Programs are recognised and checked, though nobody walks them yet."""

from pathlib import Path

import pytest

from tests.unit.exercise.sheets import expected, places
from twofold.exercise import reader

HEAD = "---\nkind: program\nid: weeks\ntitle: Weeks\nversion: 1\nlang: en\n---\n"
WEEKS = """
## Week 1 {#week-1}
1. [One](one.md)

## Week 2 {#week-2 after=week-1 gap=7d}
1. [One](one.md) {optional}
2. [One](one.md) {times=2 or=one-short}
"""


def test_a_sound_program_is_no_exercise(tmp_path: Path) -> None:
    (tmp_path / "one.md").write_text("")
    (tmp_path / "weeks.md").write_text(HEAD + "# Weeks\nWords.\n" + WEEKS)
    reading = reader.read_file(tmp_path / "weeks.md")
    assert (reading.kind, reading.exercise, reading.preview, reading.faults) == (
        "program",
        None,
        None,
        (),
    )


@pytest.mark.parametrize(
    ("code", "body"),
    [
        ("E95", WEEKS.replace("after=week-1", "¦after=week-l")),
        ("E95", WEEKS.replace("gap=7d", "¦gap=a-week")),
        ("E95", WEEKS.replace("times=2", "¦times=0")),
        ("E95", "\n¦1. [One](one.md)\n" + WEEKS),
        ("E95", WEEKS + "\n¦## Week 3 {#week-3}\nNothing.\n"),
        ("E95", WEEKS.replace("\n1. [One](one.md)\n", "\n¦1. One\n", 1)),
        ("E12", WEEKS + "\nWords {#a} here ".replace("{", "¦{") + "\n"),
        ("E13", WEEKS.replace("or=one-short", "¦or=One")),
        ("E14", WEEKS.replace("{optional}", "{¦optionl}")),
        ("E16", WEEKS.replace("gap=7d", "¦gpa=7d")),
        ("E20", WEEKS.replace(" {#week-2 after=week-1 gap=7d}", "¦")),
        ("E21", WEEKS.replace("#week-2", "¦#week-1").replace(" after=week-1", "")),
        ("E23", "¦\nNo week at all.\n"),
        ("E67", WEEKS.replace("[One](one.md)", "¦[One](oen.md)", 1)),
        ("E70", WEEKS + "\n¦<b>\n"),
    ],
)
def test_slips_of_a_program(code: str, body: str, tmp_path: Path) -> None:
    (tmp_path / "one.md").write_text("")
    text, line, column = expected(HEAD + body)
    (tmp_path / "weeks.md").write_text(text)
    reading = reader.read_file(tmp_path / "weeks.md")
    assert (code, line, column) in places(reading), [str(f) for f in reading.faults]


def test_every_week_may_be_filled_by_the_front_matter() -> None:
    text = HEAD.replace("kind", "every: [one]\nkind") + "\n## Week 1 {#week-1}\nWords.\n"
    assert reader.read(text, "weeks.md").faults == ()
