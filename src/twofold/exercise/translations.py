"""The same exercise in two languages: same steps, same questions, other words (E90–E94)."""

from collections.abc import Mapping

from twofold.exercise.findings import Findings
from twofold.exercise.model import Exercise, Question, Step


def compare(source: Exercise, other: Exercise, findings: Findings, source_path: str) -> None:
    """Report in `findings` (of the translation) where it drifts from its source.

    Both are sound. Of one shape they can differ in nothing but words, and conditions are words.
    """
    if source.shape == other.shape and _conditions(source) == _conditions(other):
        return
    theirs = {step.id: step for step in source.steps}
    ours = {step.id: step for step in other.steps}
    for step in source.steps:
        if step.id not in ours:
            last = other.steps[-1].line if other.steps else 1
            findings.error(
                "E90",
                last,
                1,
                f'the step "{step.id}" of {source_path}:{step.line} is missing here.',
                f"Add ## … {{#{step.id}}}",
            )
    for step in other.steps:
        if step.id not in theirs:
            findings.error(
                "E91",
                step.line,
                1,
                f'the step "{step.id}" does not exist in {source_path}.',
                findings.near(step.id, theirs),
            )
    shared = [step.id for step in other.steps if step.id in theirs]
    if shared != [step.id for step in source.steps if step.id in ours]:
        findings.error(
            "E91",
            other.steps[0].line,
            1,
            f"the steps stand in another order than in {source_path}.",
        )
    for step_id in shared:
        _steps(theirs[step_id], ours[step_id], findings)


def _conditions(exercise: Exercise) -> list[str]:
    return [step.condition.words for step in exercise.steps if step.condition]


def _steps(source: Step, other: Step, findings: Findings) -> None:
    for name, of_source, of_other in _attributes(source, other):
        if of_source != of_other:
            findings.error(
                "E92",
                other.line,
                1,
                f'"{name}" of the step "{other.id}" differs from the source.',
                f"There it is {of_source or 'not written'}.",
            )
    theirs = {q.id: q for q in source.questions}
    ours = {q.id: q for q in other.questions}
    for question in source.questions:
        if question.id not in ours:
            findings.error(
                "E93",
                other.line,
                1,
                f'the question "{question.id}" of the step "{other.id}" is missing here.',
            )
    for question in other.questions:
        if question.id not in theirs:
            findings.error(
                "E93",
                question.line,
                1,
                f'the question "{question.id}" does not exist in the source.',
                findings.near(question.id, theirs),
            )
        else:
            _questions(theirs[question.id], question, findings)


def _attributes(source: Step, other: Step) -> list[tuple[str, str, str]]:
    pairs: Mapping[str, tuple[object, object]] = {
        "do": (source.do, other.do),
        "who": (source.role or source.who, other.role or other.who),
        "time": (source.seconds, other.seconds),
        "keep": (source.keep or "", other.keep or ""),
        "show": (",".join(source.show), ",".join(other.show)),
        "from": (source.start, other.start),
        "short": (
            "skip" if source.short_skip else source.short_seconds,
            "skip" if other.short_skip else other.short_seconds,
        ),
        "if": (
            source.condition.words if source.condition else "",
            other.condition.words if other.condition else "",
        ),
        "after": (source.after_days, other.after_days),
        "shelf": (source.shelf or "", other.shelf or ""),
    }
    return [(name, str(a or ""), str(b or "")) for name, (a, b) in pairs.items()]


def _questions(source: Question, other: Question, findings: Findings) -> None:
    place = (other.line, 1)
    if source.kind is not other.kind:
        findings.error(
            "E94",
            *place,
            f'the question "{other.id}" is a {source.kind} in the source and a {other.kind} here.',
        )
        return
    counted = {
        "choices": (len(source.options), len(other.options)),
        "numbers": (source.top, other.top),
        "columns": (len(source.columns), len(other.columns)),
        "blanks": (len(source.parts), len(other.parts)),
    }
    for name, (of_source, of_other) in counted.items():
        if of_source != of_other:
            findings.error(
                "E94",
                *place,
                f'the question "{other.id}" has another number of {name} than in the source.',
            )
    if [o.id for o in source.options] != [o.id for o in other.options] and len(
        source.options
    ) == len(other.options):
        findings.error(
            "E94",
            *place,
            f'the choices of "{other.id}" have other ids than in the source.',
            f"There they are {', '.join(o.id for o in source.options)}.",
        )
    if (source.shelf, source.part, source.who, source.role, source.required, source.guess) != (
        other.shelf,
        other.part,
        other.who,
        other.role,
        other.required,
        other.guess,
    ):
        findings.error(
            "E92", *place, f'the attributes of the question "{other.id}" differ from the source.'
        )
