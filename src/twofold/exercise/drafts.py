"""What the scanner hands on: steps and questions as drawn, with their attributes still in place."""

from dataclasses import dataclass, field

from twofold.exercise.attributes import Attributes
from twofold.exercise.blanks import Blank
from twofold.exercise.model import Question, Recall, Step


@dataclass(slots=True)
class DraftQuestion:
    """A prompt, its attributes, and the blank under it (None: none was drawn)."""

    line: int
    column: int
    attributes: Attributes
    prompt: str
    lead: str = ""
    parts: tuple[str, ...] = ()
    blank: Blank | None = None
    built: Question | None = None


@dataclass(slots=True)
class DraftRecall:
    """A look back, where it stands, and the target as written."""

    line: int
    column: int
    target: str
    mode: str
    lead: str
    words: str
    built: Recall | None = None


@dataclass(slots=True)
class DraftStep:
    """A level-2 heading and what stands under it."""

    line: int
    column: int
    title: str
    attributes: Attributes
    prose: str = ""
    closing: str = ""
    asides: list[tuple[str, str]] = field(default_factory=list)
    recalls: list[DraftRecall] = field(default_factory=list)
    questions: list[DraftQuestion] = field(default_factory=list)
    built: Step | None = None


@dataclass(slots=True)
class Body:
    """Everything behind the front matter."""

    heading: str = ""
    overview: str = ""
    first_line: int = 1
    steps: list[DraftStep] = field(default_factory=list)
