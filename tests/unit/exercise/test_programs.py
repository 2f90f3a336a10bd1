"""Programs are recognised and checked, though nobody walks them yet."""

from pathlib import Path

import pytest

from tests.unit.exercise.sheets import STEP, expected, places, whole
from twofold.exercise import reader
from twofold.exercise.checking import check, files_of

HEAD = "---\nkind: program\nid: weeks\ntitle: Weeks\nversion: 1\nlang: en\n---\n"
WEEKS = """
## Week 1 {#week-1}
1. [One](one.md)

## Week 2 {#week-2 after=week-1 gap=7d}
1. [One](one.md) {optional}
2. [Two](two.md) {times=2 or=one-short}
"""


def test_a_sound_program_is_no_exercise(tmp_path: Path) -> None:
    (tmp_path / "one.md").write_text("")
    (tmp_path / "two.md").write_text("")
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
        ("E95", WEEKS.replace("[Two](two.md)", "¦[Again](one.md)")),
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
    (tmp_path / "two.md").write_text("")
    text, line, column = expected(HEAD + body)
    (tmp_path / "weeks.md").write_text(text)
    reading = reader.read_file(tmp_path / "weeks.md")
    assert (code, line, column) in places(reading), [str(f) for f in reading.faults]


def test_every_week_may_be_filled_by_the_front_matter() -> None:
    text = HEAD.replace("kind", "every: [one]\nkind") + "\n## Week 1 {#week-1}\nWords.\n"
    assert reader.read(text, "weeks.md").faults == ()


def test_what_is_named_by_id_is_looked_up_where_all_files_are_known(tmp_path: Path) -> None:
    folder = tmp_path / "en"
    (folder / "programs").mkdir(parents=True)
    (folder / "one.md").write_text(whole(STEP).replace("id: demo", "id: one"))
    (folder / "two.md").write_text(whole(STEP).replace("id: demo", "id: one-short"))
    program = folder / "programs" / "weeks.md"
    weeks = WEEKS.replace("](", "](../")
    program.write_text(HEAD.replace("kind", "every: [one]\nkind") + weeks)
    assert check(files_of(folder), [folder]).faults == ()
    program.write_text(
        HEAD.replace("kind", "every: [oen]\nkind") + weeks.replace("or=one-short", "or=one-shrot")
    )
    found = check(files_of(folder), [folder]).faults
    assert [(f.code, f.line, f.column) for f in found] == [("E95", 2, 9), ("E95", 15, 30)]
    assert found[0].hint == 'Did you mean "one"?'
    assert check([program]).faults == ()
