"""`ids.lock`: a small text beside the exercises that remembers which ids have been in use.

Answers find their way back to a question by its id for years, so an id that vanishes, or comes
back as something else, must not go unseen. One line an id, sorted, so that a change reads well:

    twofold ids 1
    exercise weekly-check-in en 3 0f3a9c… was=old-name
    step week
    question help single listening practical
    question aera text gone
"""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import NamedTuple, TypeAlias

from twofold.exercise.model import Exercise
from twofold.exercise.shape import SHAPE_VERSION

NAME = "ids.lock"
_FIRST_LINE = f"twofold ids {SHAPE_VERSION}"
_SHAPE_LETTERS = 16
_FOLDERS_UP = 3  # a lock above `<lang>/programs/` still counts


class Known(NamedTuple):
    """One id that was in use. `kind` and `options` are for questions; `was`: its earlier ids."""

    id: str
    kind: str = ""
    options: tuple[str, ...] = ()
    was: tuple[str, ...] = ()
    gone: bool = False
    line: int = 0  # in the lock, from 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Locked:
    """What is remembered of one exercise. `shape` is the beginning of `Exercise.shape`."""

    id: str
    lang: str
    version: int
    shape: str
    was: tuple[str, ...] = ()
    gone: bool = False
    steps: dict[str, Known] = field(default_factory=dict)
    questions: dict[str, Known] = field(default_factory=dict)
    line: int = 0

    def same_shape(self, exercise: Exercise) -> bool:
        """Whether steps and questions are what they were."""
        return not self.shape or exercise.shape.startswith(self.shape)


Lock: TypeAlias = dict[str, Locked]


class UnreadableLockError(ValueError):
    """A lock that is not as we write it. `line` counts from 1."""

    def __init__(self, line: int) -> None:
        super().__init__(f"line {line} cannot be read")
        self.line = line


def find(path: Path) -> Path | None:
    """Return the lock that speaks for a file or a folder: in it, or up to three folders above."""
    start = path if path.is_dir() else path.parent
    for folder in (start, *list(start.absolute().parents)[:_FOLDERS_UP]):
        if (folder / NAME).is_file():
            return folder / NAME
    return None


def parse(text: str) -> Lock:
    """Read a lock. Raises UnreadableLockError.

    Where it was written for other shapes than ours, shapes are not compared.
    """
    lock: Lock = {}
    locked: Locked | None = None
    lines = text.splitlines()
    if not lines or not lines[0].startswith("twofold ids "):
        raise UnreadableLockError(1)
    comparable = lines[0] == _FIRST_LINE
    for number, line in enumerate(lines[1:], 2):
        words = line.split()
        if not words:
            continue
        plain = [word for word in words if "=" not in word and word != "gone"]
        gone = words[-1] == "gone"
        was = tuple(w for word in words if word.startswith("was=") for w in word[4:].split(","))
        match plain:
            case ["exercise", name, lang, version, shape] if version.isdigit():
                locked = Locked(
                    id=name,
                    lang=lang,
                    version=int(version),
                    shape=shape if comparable else "",
                    was=was,
                    gone=gone,
                    line=number,
                )
                lock[name] = locked
            case ["step", name] if locked:
                locked.steps[name] = Known(id=name, was=was, gone=gone, line=number)
            case ["question", name, kind, *options] if locked:
                locked.questions[name] = Known(
                    id=name,
                    kind=kind,
                    options=tuple(options),
                    was=was,
                    gone=gone,
                    line=number,
                )
            case _:
                raise UnreadableLockError(number)
    return lock


def render(lock: Lock) -> str:
    """Return the text of a lock."""
    lines = [_FIRST_LINE]
    for name in sorted(lock):
        one = lock[name]
        lines.append(f"exercise {one.id} {one.lang} {one.version} {one.shape}{_tail(one)}")
        lines += [f"step {known.id}{_tail(known)}" for _, known in sorted(one.steps.items())]
        for _, known in sorted(one.questions.items()):
            lines.append(
                " ".join(["question", known.id, known.kind, *known.options]) + _tail(known)
            )
    return "\n".join(lines) + "\n"


def renewed(lock: Lock, exercises: Iterable[Exercise], *, whole: bool) -> Lock:
    """Return the lock with these exercises as they are now.

    Args:
        lock: What was remembered before.
        exercises: Sound exercises, one an id.
        whole: Whether these are all there are, so that others are gone.
    """
    now: Lock = {}
    for exercise in exercises:
        now[exercise.id] = _of(exercise, before(lock, exercise))
    renamed = {old for one in now.values() for old in one.was}
    for name, one in lock.items():
        if name not in now and name not in renamed:
            now[name] = replace(one, gone=one.gone or whole)
    return now


def count(lock: Lock) -> int:
    """Return how many ids are in use: exercises, steps, questions and choices."""
    return sum(
        1
        + len([k for k in one.steps.values() if not k.gone])
        + sum(1 + len(k.options) for k in one.questions.values() if not k.gone)
        for one in lock.values()
        if not one.gone
    )


def before(lock: Lock, exercise: Exercise) -> Locked | None:
    """Return what is remembered of an exercise, by its id or by an earlier one."""
    for name in (exercise.id, *exercise.was):
        if name in lock:
            return lock[name]
    return None


def _of(exercise: Exercise, old: Locked | None) -> Locked:
    steps = {
        step.id: Known(id=step.id, was=(step.was,) * bool(step.was)) for step in exercise.steps
    }
    questions = {
        question.id: Known(
            id=question.id,
            kind=str(question.kind),
            options=tuple(option.id for option in question.options),
            was=(question.was,) * bool(question.was),
        )
        for _, question in exercise.questions()
    }
    was = tuple(dict.fromkeys([*exercise.was, *(old.was if old else ())]))
    return Locked(
        id=exercise.id,
        lang=exercise.lang,
        version=exercise.version,
        shape=exercise.shape[:_SHAPE_LETTERS],
        was=tuple(name for name in was if name != exercise.id),
        steps=_with_the_past(steps, old.steps if old else {}),
        questions=_with_the_past(questions, old.questions if old else {}),
    )


def _with_the_past(now: dict[str, Known], old: dict[str, Known]) -> dict[str, Known]:
    """Lengthen the chains of `was=` by what the lock knew, and keep ids that are gone."""
    for name, known in now.items():
        chain: list[str] = []
        for earlier in (name, *known.was):
            chain += [earlier, *(old[earlier].was if earlier in old else ())]
        now[name] = known._replace(was=tuple(w for w in dict.fromkeys(chain) if w != name))
    renamed = {earlier for known in now.values() for earlier in known.was}
    for name, known in old.items():
        if name not in now and name not in renamed:
            now[name] = known._replace(gone=True)
    return now


def _tail(one: Known | Locked) -> str:
    return (f" was={','.join(one.was)}" if one.was else "") + (" gone" if one.gone else "")
