"""Looking again at what stands on a shelf: a `do=review` step, dressed with today's items.

Each open item becomes a choice (kept, changed, let go) and a line for how it reads now. They are
questions like all others, so that turning pages, keeping, the journal and paper need to know
nothing of reviews. What was said reaches the shelf when the evening is kept.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final, Literal, TypeAlias

from twofold.exercise.model import Do, Exercise, Kind, Option, Question, Shelf, Step, Who
from twofold.walk.answers import Answers

Outcome: TypeAlias = Literal["kept", "changed", "let-go"]

#: Ids of shelf items by review step, as dealt when the walk began.
Dealt: TypeAlias = Mapping[str, Sequence[int]]

#: No page of an evening asks about more than this many; the oldest come first.
MOST: Final = 5

#: In the language of the exercise, as its own labels would be: they are kept with the answer.
_WORDS: Final[Mapping[str, tuple[str, str, str, str]]] = {
    "en": ("Kept", "Changed", "Let go", "How it reads now, if it changed"),
    "de": ("Gehalten", "Geändert", "Losgelassen", "Wie es jetzt heißt, falls es sich ändert"),
    "es": ("Cumplido", "Cambiado", "Soltado", "Cómo queda ahora, si cambia"),
}


@dataclass(frozen=True, slots=True)
class OpenItem:
    """What stands open on a shelf. `told` says whose it is and which evening it is from."""

    id: int
    text: str = field(repr=False)
    told: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Reviewed:
    """What became of one item. `text` is its new wording, "" where it stays as it is."""

    item: int
    outcome: Outcome
    text: str = field(repr=False)


def shelves_looked_at(exercise: Exercise) -> dict[str, Shelf]:
    """Return the shelf that each review step looks at."""
    return {
        step.id: step.shelf
        for step in exercise.steps
        if step.do is Do.REVIEW and step.shelf is not None
    }


def dressed(exercise: Exercise, dealt: Mapping[str, Sequence[OpenItem]]) -> Exercise:
    """Return the exercise with the items put as questions.

    A review with nothing to look at is left out, unless another step begins there.
    """
    if not shelves_looked_at(exercise):
        return exercise
    starts = {step.start for step in exercise.steps if step.do is Do.SWAP}
    steps = (_dressed(step, dealt.get(step.id, ()), exercise.lang) for step in exercise.steps)
    return replace(
        exercise,
        steps=tuple(
            step
            for step in steps
            if step.do is not Do.REVIEW or step.questions or step.id in starts
        ),
    )


def outcomes(dealt: Dealt, answers: Answers) -> Iterator[Reviewed]:
    """Yield what was said about each item; one left open is not among them."""
    said = {key.question: answer.value for key, answer in answers.items()}  # each asked once
    for step, items in dealt.items():
        for item in items:
            match said.get(_asked(step, item)):
                case "kept" | "changed" | "let-go" as outcome:
                    now = said.get(_wording(step, item), "") if outcome == "changed" else ""
                    yield Reviewed(item, outcome, str(now).strip())
                case _:
                    pass


def _dressed(step: Step, items: Iterable[OpenItem], lang: str) -> Step:
    if step.do is not Do.REVIEW:
        return step
    questions = tuple(q for item in items for q in _questions(step, item, lang))
    return replace(step, who=Who.TOGETHER, questions=questions)


def _questions(step: Step, item: OpenItem, lang: str) -> tuple[Question, Question]:
    kept, changed, let_go, now = _WORDS.get(lang[:2], _WORDS["en"])
    return (
        Question(
            id=_asked(step.id, item.id),
            line=step.line,
            kind=Kind.SINGLE,
            prompt=_plain(item.text),
            lead=_plain(item.told),
            options=(Option("kept", kept), Option("changed", changed), Option("let-go", let_go)),
        ),
        Question(id=_wording(step.id, item.id), line=step.line, kind=Kind.TEXT, prompt=now),
    )


def _plain(text: str) -> str:
    """Return words of the couple as a prompt: what is markup in Markdown reads as it is."""
    signs = (f"\\{sign}" if sign in r"\`*_{}[]>()#+-.!" else sign for sign in text)
    return "".join("&amp;" if sign == "&" else sign for sign in signs)


def _asked(step: str, item: int) -> str:
    return f"{step}-{item}"


def _wording(step: str, item: int) -> str:
    return f"{step}-{item}-now"
