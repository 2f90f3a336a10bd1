"""An exercise held against what `ids.lock` remembers of it: W01, E98, E99, A20."""

import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from twofold.exercise import ids_lock
from twofold.exercise.faults import Fault
from twofold.exercise.findings import Findings
from twofold.exercise.ids_lock import Known, Lock, Locked
from twofold.exercise.model import Exercise, Kind, Question

_VERSION = re.compile(r"^version:", re.MULTILINE)
_CHOICES = (Kind.SINGLE, Kind.MULTI)


def compare(lock: Lock, exercise: Exercise, findings: Findings) -> None:
    """Report in `findings` which ids of an exercise were lost, and what became something else."""
    locked = ids_lock.before(lock, exercise)
    if locked is None:
        _behind(f'"{exercise.id}"', 1, findings)
        return
    if locked.lang != exercise.lang:
        return  # a translation is held against its source
    version_line = _line_of_version(exercise)
    _steps(locked, exercise, findings)
    _questions(locked, exercise, findings)
    if exercise.version < locked.version:
        findings.error(
            "E98",
            version_line,
            1,
            f"version is {exercise.version}, and was {locked.version} before.",
            f"Write version: {locked.version}, or more.",
        )
    elif exercise.version == locked.version and not locked.same_shape(exercise):
        findings.error(
            "E98",
            version_line,
            1,
            f"steps or questions changed, but version is still {exercise.version}.",
            f"Write version: {exercise.version + 1}",
        )
    elif exercise.version > locked.version or exercise.id != locked.id:
        _behind(f'version {exercise.version} of "{exercise.id}"', version_line, findings)


def compare_all(
    lock_path: Path, lock: Lock, found: Sequence[tuple[str, Path, tuple[str, ...]]]
) -> list[Fault]:
    """Report exercises that vanished and `was` that claims a living id.

    Args:
        lock_path: Where the lock is.
        lock: What it says.
        found: Id, path and earlier ids of every file it speaks for, broken ones included.
    """
    faults: list[Fault] = []
    living = {name: path for name, path, _ in found}
    claimed: dict[str, str] = {}
    for name, path, was in found:
        findings = Findings(str(path))
        for old in was:
            if old in living:
                findings.error(
                    "E18",
                    1,
                    1,
                    f"was: [{old}] names an exercise that is still there.",
                    "Delete it.",
                )
            elif claimed.setdefault(old, name) != name:
                findings.error(
                    "E18", 1, 1, f'"{old}" is also what "{claimed[old]}" used to be.', "Keep one."
                )
        faults += findings.all()
    findings = Findings(str(lock_path))
    renamed = {old for _, _, was in found for old in was}
    fresh = [name for name in living if name not in lock]
    for name, one in lock.items():
        if name in living or name in renamed or one.gone:
            continue
        guess = findings.nearest(name, fresh)
        findings.warn(
            "W01",
            one.line,
            1,
            f'the exercise "{name}" is gone.',
            f'If "{guess}" is the same one renamed, write was: [{name}] there.'
            if guess
            else "Bring its file back, or let it go: twofold check --lock",
        )
    return faults + list(findings.all())


def _behind(what: str, line: int, findings: Findings) -> None:
    findings.advise(
        "A20",
        line,
        1,
        f"{ids_lock.NAME} does not remember {what} yet.",
        "Run twofold check --lock on the folder.",
    )


def _steps(locked: Locked, exercise: Exercise, findings: Findings) -> None:
    now = {step.id: (step.line, step.was) for step in exercise.steps}
    _lost("step", locked, locked.steps.values(), now, findings)


def _questions(locked: Locked, exercise: Exercise, findings: Findings) -> None:
    asked = [question for _, question in exercise.questions()]
    now = {question.id: (question.line, question.was) for question in asked}
    _lost("question", locked, locked.questions.values(), now, findings)
    for question in asked:
        known = locked.questions.get(question.id) or locked.questions.get(question.was)
        if known is None:
            continue
        if known.kind != question.kind:
            findings.error(
                "E99",
                question.line,
                1,
                f'the question "{known.id}" was a {known.kind} and is now a {question.kind}.',
                "Give it a new id, so that old and new answers are not mixed.",
            )
        elif question.kind in _CHOICES:
            _options(known, question, findings)


def _lost(
    what: str,
    locked: Locked,
    known: Iterable[Known],
    now: dict[str, tuple[int, str]],
    findings: Findings,
) -> None:
    """Report ids that vanished, and `was=` that names none that ever was."""
    known = list(known)
    renamed = {was for _, was in now.values() if was}
    remembered = {one.id for one in known} | {was for one in known for was in one.was}
    fresh = [name for name in now if name not in remembered and not now[name][1]]
    for one in known:
        if one.id in now or one.id in renamed or one.gone:
            continue
        guess = findings.nearest(one.id, fresh) or (fresh[0] if len(fresh) == 1 else "")
        findings.warn(
            "W01",
            now[guess][0] if guess else 1,
            1,
            f'the {what} "{one.id}" of version {locked.version} is gone.',
            f'If "{guess}" is the same one renamed, write {{#{guess} was={one.id}}}; '
            "if it is a slip, bring the old id back."
            if guess
            else "Bring it back; or raise the version and let it go: twofold check --lock",
        )
    for line, was in now.values():
        if was and was not in remembered:
            findings.warn(
                "W01",
                line,
                1,
                f"was={was} names no {what} that {ids_lock.NAME} remembers.",
                findings.near(was, remembered - set(now)),
            )


def _options(known: Known, question: Question, findings: Findings) -> None:
    now = {option.id for option in question.options}
    renamed = {option.was for option in question.options if option.was}
    for old in known.options:
        if old in now or old in renamed:
            continue
        guess = findings.nearest(old, now - set(known.options))
        findings.warn(
            "W01",
            question.line,
            1,
            f'the choice "{old}" of "{question.id}" is gone.',
            f"If it is another one renamed, write {{#{guess or 'its-new-id'} was={old}}} there; "
            "if not, raise the version and let it go: twofold check --lock",
        )


def _line_of_version(exercise: Exercise) -> int:
    found = _VERSION.search(exercise.source)
    return exercise.source.count("\n", 0, found.start()) + 1 if found else 1
