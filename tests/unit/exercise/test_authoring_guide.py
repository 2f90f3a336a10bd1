"""The guide for authors names everything the reader knows."""

import re
from pathlib import Path

import pytest

from twofold.exercise import advisor, blanks, header, limits, notes, questions, reader, steps
from twofold.exercise.conditions import COMPARISONS, QUANTIFIERS
from twofold.exercise.findings import Findings
from twofold.exercise.model import Do, Keep, Kind, Mode, Shelf, Who

ROOT = Path(__file__).parents[3]
GUIDE = (ROOT / "docs" / "authoring.md").read_text(encoding="utf-8")
CODES = sorted(
    {
        code
        for path in (ROOT / "src" / "twofold" / "exercise").glob("*.py")
        for code in re.findall(r'"([EWA]\d\d)"', path.read_text(encoding="utf-8"))
    }
)


@pytest.mark.parametrize("code", CODES)
def test_every_fault_is_explained(code: str) -> None:
    assert f"| {code} |" in GUIDE


def test_no_fault_is_explained_that_is_not_there() -> None:
    assert set(re.findall(r"\| ([EWA]\d\d) \|", GUIDE)) == set(CODES)


@pytest.mark.parametrize(
    "word",
    sorted(
        {
            *header.KEYS,
            *header.DEPTHS,
            *header.RHYTHMS,
            *header.PILLARS,
            *header.HEATS,
            *header.TONIGHTS,
            *header.STARTS,
            *steps.STEP_KEYS,
            *questions.QUESTION_KEYS,
            *questions.FLAGS,
            *blanks.OPTION_KEYS,
            *notes.NOTES,
            *questions.PARTS,
            *COMPARISONS,
            *QUANTIFIERS,
            *(f".{shelf}" for shelf in Shelf),
            *Do,
            *Keep,
            *Mode,
            *(set(Who) - {Who.ROLE}),
        }
    ),
)
def test_every_word_is_in_the_guide(word: str) -> None:
    assert re.search(rf"`[^`\n]*(?<![\w-]){re.escape(word)}(?![\w-])[^`\n]*`", GUIDE), word


@pytest.mark.parametrize("kind", list(Kind))
def test_every_kind_is_drawn_in_the_guide(kind: Kind) -> None:
    assert f"| {kind} |" in GUIDE


def test_the_first_exercise_of_the_guide_is_sound() -> None:
    found = re.search(r"```markdown\n(   ---\n.*?)```", GUIDE, re.DOTALL)
    assert found
    text = "\n".join(line.removeprefix("   ") for line in found[1].split("\n"))
    reading = reader.read(text, "good-week.md")
    assert reading.exercise
    findings = Findings("good-week.md")
    advisor.advise(reading.exercise, findings)
    assert (reading.faults, findings.all()) == ((), ())
    spoilt = reader.read(text.replace("do=reveal", "do=reveel"), "good-week.md")
    assert "E50" in {fault.code for fault in spoilt.faults}


def test_the_limits_are_the_real_ones() -> None:
    for number in (
        limits.FILE_LINES,
        limits.LINE_CHARACTERS,
        limits.BRACKETS_A_LINE,
        limits.BRACKETS_A_PARAGRAPH,
        limits.BRACKETS_A_FILE,
        limits.MARKS_A_FILE,
        limits.NESTING,
    ):
        assert str(number) in GUIDE.split("Limits:")[1].split("##")[0]
