"""The two invented languages stretch and turn words, and nothing but words."""

from pathlib import Path

import pytest

from tests.pictures.pseudo import mirrored, stretch_exercise, stretch_exercises, stretched
from twofold.exercise.library import Library
from twofold.exercise.model import Exercise
from twofold.exercise.program import read_program
from twofold.exercise.reader import read_file
from twofold.host.places import shipped


@pytest.mark.parametrize("text", ["{some} shown of {all}", "<b>{a}</b> &amp; {b}", "%n evenings"])
def test_places_for_values_stay(text: str) -> None:
    for place in ("{some}", "{all}", "{a}", "{b}", "<b>", "&amp;", "%n"):
        assert stretched(text).count(place) == text.count(place)


def test_sentences_grow_by_about_four_tenths() -> None:
    text = "Everything you wrote is as you left it, and both of you can go on."
    assert 1.25 < len(stretched(text)) / len(text) < 1.6


def test_each_line_is_turned_by_itself() -> None:
    assert mirrored("one\n\ntwo").count("\u202e") == 2


def test_stretched_exercises_can_all_be_walked(tmp_path: Path) -> None:
    stretch_exercises(shipped("exercises"), tmp_path / "shipped")
    library = Library(tmp_path / "shipped")
    entries = library.entries()
    assert len(entries) >= 40
    assert [entry.id for entry in entries if library.read_entry(entry).exercise is None] == []


def shape(exercise: Exercise) -> list[tuple[object, ...]]:
    """Return what is no word of an exercise."""
    return [
        (
            *(step.id, step.who, step.role, step.do, step.seconds, step.condition, step.keep),
            [role for role, said in step.asides if said],
            [(recall.mode, recall.question, recall.exercise) for recall in step.recalls],
            [
                (
                    *(asked.id, asked.kind, asked.shelf, asked.lines, asked.count, asked.top),
                    *(len(asked.parts), len(asked.columns), len(asked.rows), bool(asked.low)),
                    *(option.id for option in asked.options),
                )
                for asked in step.questions
            ],
        )
        for step in exercise.steps
    ]


def test_stretched_exercises_keep_every_mark(tmp_path: Path) -> None:
    stretch_exercises(shipped("exercises"), tmp_path / "shipped")
    library, asides = Library(tmp_path / "shipped"), 0
    for entry in library.entries():
        longer = library.read_entry(entry).exercise
        original = read_file(shipped("exercises") / "en" / entry.path.name).exercise
        assert longer is not None
        assert original is not None
        assert shape(longer) == shape(original), entry.id
        assert [role.id for role in longer.roles] == [role.id for role in original.roles]
        asides += sum(len(step.asides) for step in longer.steps)
    assert asides > 50


def test_whom_a_note_is_for_stays_and_other_quotes_are_words() -> None:
    source = (
        '---\nid: tea\ntitle: Tea\nroles: ["pourer = pours", drinker]\n---\n'
        "> drinker: Thank you\n> Once before: tea\n"
    )
    longer = stretch_exercise(source)
    assert "> drinker: T" in longer
    assert "Thank" not in longer
    assert '"pourer = p' in longer
    assert "pours" not in longer
    assert ", drinker]" in longer
    assert "> Once" not in longer


def test_ids_and_blanks_of_an_exercise_stay() -> None:
    source = "---\nid: tea\ntitle: Tea\n---\n## Say it {#say who=each}\n**What?** {#what}\n______\n"
    longer = stretch_exercise(source)
    for mark in ("id: tea", "{#say who=each}", "{#what}", "______", "## "):
        assert mark in longer
    assert "Tea\n" not in longer


def test_stretched_programs_can_all_be_begun(tmp_path: Path) -> None:
    stretch_exercises(shipped("exercises"), tmp_path)
    entries = Library(tmp_path, tmp_path / "own").entries("program")
    assert len(entries) == len(list((shipped("exercises") / "en" / "programs").glob("*.md")))
    for program in map(read_program, (entry.path for entry in entries)):
        assert program is not None
        assert all(not week.title.isascii() and week.items for week in program.weeks)
