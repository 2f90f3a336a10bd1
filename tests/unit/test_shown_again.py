"""Who is asked to choose from what was written tonight has it on the page, in every language."""

import pytest

from twofold.exercise.model import Mode
from twofold.exercise.reader import read_file
from twofold.host.places import shipped

CHOOSES = {
    ("support-map", "tour"): {"likes", "stings", "can-give", "reassure"},
    ("support-map", "stars"): {"likes", "stings", "can-give", "reassure"},
    ("value-system", "story"): {"values", "own-word"},
    ("value-system", "heaps"): {"values"},
    ("yearly-checkup", "stories"): {"strengths"},
    ("yearly-checkup", "worry"): {"concerns"},
    ("yearly-checkup", "reason"): {"concerns"},
}


@pytest.mark.parametrize("lang", ["en", "de", "es"])
@pytest.mark.parametrize(("where", "wanted"), CHOOSES.items())
def test_what_one_chooses_from_is_shown(
    lang: str, where: tuple[str, str], wanted: set[str]
) -> None:
    name, step_id = where
    exercise = read_file(shipped("exercises") / lang / f"{name}.md").exercise
    assert exercise is not None
    step = next(step for step in exercise.steps if step.id == step_id)
    assert {it.question for it in step.recalls if it.mode is Mode.THIS} == wanted
