"""Notes: parts of an exercise that are read beside it and never walked."""

from twofold.exercise import attributes
from twofold.exercise.drafts import DraftStep
from twofold.exercise.findings import Findings, known
from twofold.exercise.model import Note
from twofold.exercise.steps import STEP_KEYS

NOTES = ("why", "heavy", "bring", "kept")


def build(draft: DraftStep, findings: Findings) -> Note:
    """Build a note: `## Why this helps {#why do=note}`."""
    attrs = draft.attributes
    attributes.only(attrs, "a note", findings, keys=STEP_KEYS)
    for key in attrs.values:
        if key in STEP_KEYS - {"do"}:
            findings.error(
                "E15", attrs.line, attrs.at(key), f'a note is not walked, so "{key}" says nothing.'
            )
    if attrs.id and attrs.id not in NOTES:
        findings.error(
            "E19",
            attrs.line,
            attrs.id_column,
            f'no note is called "{attrs.id}".',
            findings.near(attrs.id, NOTES) or known(NOTES),
        )
    for question in draft.questions:
        findings.error(
            "E15", question.line, question.column, "a note asks nothing.", "Make it a step."
        )
    return Note(attrs.id, draft.title, draft.prose)
