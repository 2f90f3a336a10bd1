"""A program file read to weeks and items."""

from pathlib import Path

import pytest

from twofold.exercise.program import Item, read_program

EXERCISE = """---
id: {id}
title: {id}
version: 1
lang: en
---
## One {{#one}}
Talk.
"""
PROGRAM = """---
kind: program
id: six-weeks
title: Six weeks
summary: A quiet start.
version: 2
lang: en
every: [check-in]
---
# Six weeks
One fixed evening a week.

## See what is there {#week-1}
Begin gently.

1. [Thanks](../thanks.md)

## Week 2: The other chair {#week-2 after=week-1 gap=7d}
1. [Chairs](../chairs.md) {optional or=thanks}
2. [Check-in](../check-in.md) {times=2}
"""


@pytest.fixture
def program(tmp_path: Path) -> Path:
    folder = tmp_path / "exercises" / "en"
    (folder / "programs").mkdir(parents=True)
    for name in ("thanks", "chairs", "check-in"):
        (folder / f"{name}.md").write_text(EXERCISE.format(id=name), encoding="utf-8")
    path = folder / "programs" / "six-weeks.md"
    path.write_text(PROGRAM, encoding="utf-8")
    return path


def test_weeks_name_their_exercises_by_id(program: Path) -> None:
    read = read_program(program)
    assert read is not None
    assert (read.id, read.title, read.summary, read.version) == (
        "six-weeks",
        "Six weeks",
        "A quiet start.",
        2,
    )
    assert read.overview == "One fixed evening a week."
    first, second = read.weeks
    assert (first.title, first.prose) == ("See what is there", "Begin gently.")
    assert second.gap_days == 7
    assert second.items == (
        Item(exercise="chairs", words="Chairs", optional=True, instead="thanks"),
        Item(exercise="check-in", words="Check-in", times=2),
    )


def test_what_belongs_to_every_week_comes_last_and_once(program: Path) -> None:
    read = read_program(program)
    assert read is not None
    assert [item.exercise for item in read.weeks[0].items] == ["thanks", "check-in"]
    assert [item.exercise for item in read.weeks[1].items] == ["chairs", "check-in"]


def test_a_faulty_program_and_an_exercise_are_no_program(program: Path) -> None:
    assert read_program(program.parent.parent / "thanks.md") is None
    program.write_text(PROGRAM.replace("../thanks.md", "../gone.md"), encoding="utf-8")
    assert read_program(program) is None
