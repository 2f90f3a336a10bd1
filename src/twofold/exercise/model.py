"""What an exercise is, once its Markdown has been read. Values only; nothing here opens a file.

Source: the exercise format, version 1 (`docs/authoring.md`).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from twofold.exercise.role import Role

FORMAT_VERSION = 1

#: The value of an answer, by kind: text → str · sentence, list → list[str] (one per blank) ·
#: scale → int · single → option id · multi → list of option ids · table → list of rows ·
#: sign → {"a": name, "b": name}, with only those who signed. Always fit for JSON.
Value: TypeAlias = str | int | list[str] | list[list[str]] | dict[str, str]


class Kind(StrEnum):
    """How a question is answered; drawn, never declared."""

    TEXT = "text"
    SENTENCE = "sentence"
    SCALE = "scale"
    SINGLE = "single"
    MULTI = "multi"
    LIST = "list"
    TABLE = "table"
    SIGN = "sign"


class Shelf(StrEnum):
    """Where an answer lives on after its evening."""

    GRATITUDE = "gratitude"
    BOUNDARY = "boundary"
    MAP = "map"
    COMMITMENT = "commitment"
    AGREEMENT = "agreement"
    CHECKLIST = "checklist"


class Do(StrEnum):
    """What a step is for."""

    READ = "read"
    ANSWER = "answer"
    TALK = "talk"
    PAUSE = "pause"
    BREATHE = "breathe"
    REVEAL = "reveal"
    SWAP = "swap"
    END = "end"
    LATER = "later"
    REVIEW = "review"


class Who(StrEnum):
    """Who acts in a step."""

    TOGETHER = "together"
    EACH = "each"
    PRIVATE = "private"
    ROLE = "role"


class Keep(StrEnum):
    """How the answers of a private step are kept when it is not for a reveal."""

    SEALED = "sealed"  # the owner's alone
    GATE = "gate"  # only steers, then is erased


class Mode(StrEnum):
    """Which earlier words a recall brings back."""

    THIS = "this"
    PREVIOUS = "previous"
    FIRST = "first"
    SOME = "some"  # a few of all evenings, dealt by chance
    ALL = "all"


@dataclass(frozen=True, slots=True)
class Option:
    """One choice. `written` is false where the id is only its place (`o1`).

    `was` is the id it used to have, "" where it never had another one.
    """

    id: str
    label: str
    written: bool = True
    was: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Recall:
    """`> Look back: [words](#question "recall previous")`.

    `exercise` is "" for this exercise, else the id of another one.
    `shelf` is set instead of `question` for `shelf:gratitude` targets.
    """

    lead: str
    words: str
    mode: Mode
    question: str = ""
    exercise: str = ""
    shelf: Shelf | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A prompt and the blank drawn under it.

    `prompt` is inline Markdown without the outer `**`; for a sentence it is `""` and `parts`
    holds the n + 1 texts around its n blanks. `lead` is prose between the question before and
    this one. `who` is None (as the step says), `Who.EACH` or `Who.ROLE` with `role`.
    """

    id: str
    line: int
    kind: Kind
    prompt: str
    lead: str = ""
    parts: tuple[str, ...] = ()
    lines: int = 1
    low: str = ""
    high: str = ""
    top: int = 0  # a scale runs 1 … top, 5 or 10
    options: tuple[Option, ...] = ()
    count: int = 0  # list: blanks drawn
    least: int = 0
    most: int = 0  # 0 = no limit
    columns: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()  # table: printed words, "" where one writes
    shelf: Shelf | None = None
    part: str = ""
    who: Who | None = None
    role: str = ""
    required: bool = False
    guess: str = ""
    was: str = ""

    def option(self, option_id: str) -> Option | None:
        """Return the option with that id, or None."""
        return next((o for o in self.options if o.id == option_id), None)


@dataclass(frozen=True, slots=True)
class Clause:
    """`any level <= 2`. `quantifier` is "", "any" or "both"; `value` is "" for has-no-value ops.

    `op` is one of: is, is-not, <, <=, >, >=, has, answered, empty.
    """

    quantifier: str
    question: str
    op: str
    value: str = ""


@dataclass(frozen=True, slots=True)
class Condition:
    """Clauses joined by one word, "and" or "or". `words` is the text as written."""

    clauses: tuple[Clause, ...]
    joined: str = "and"
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """A level-2 heading and what stands under it.

    `prose` is Markdown before the first question, `closing` after the last one; asides
    (`> listener: …`) and recalls have been taken out of both.
    """

    id: str
    title: str
    line: int
    do: Do
    who: Who
    role: str = ""
    seconds: int = 0  # 0 = no timer
    prose: str = ""
    closing: str = ""
    asides: tuple[tuple[str, str], ...] = ()  # (role id, Markdown)
    recalls: tuple[Recall, ...] = ()
    questions: tuple[Question, ...] = ()
    condition: Condition | None = None
    keep: Keep | None = None
    show: tuple[str, ...] = ()  # reveal: ids of private steps
    start: str = ""  # swap: id of the first step repeated
    pattern: tuple[int, ...] = ()  # breathe: seconds in, hold, out
    rounds: int = 0
    short_skip: bool = False
    short_seconds: int = 0
    after_days: int = 0  # later
    shelf: Shelf | None = None  # review
    was: str = ""

    def aside(self, role: str) -> str:
        """Return the text meant for that role, or ""."""
        return "\n\n".join(text for who, text in self.asides if who == role)


@dataclass(frozen=True, slots=True)
class Note:
    """Shown with the overview, never walked. `id` is why, heavy, bring or kept."""

    id: str
    title: str
    prose: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Exercise:
    """A whole exercise, sound enough to be walked."""

    id: str
    title: str
    version: int
    lang: str
    steps: tuple[Step, ...]
    source: str  # the text with LF endings; pins a walk
    source_sha: str  # SHA-256 of `source`, hexadecimal
    shape: str  # SHA-256 of ids, kinds and attributes, without words
    heading: str = ""
    overview: str = ""
    summary: str = ""
    minutes: int | None = None
    depth: str = ""
    rhythm: str = ""
    pillar: str = ""
    heat: str = ""
    solo: bool = False
    motif: str = ""
    topics: tuple[str, ...] = ()
    tonight: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    roles: tuple[Role, ...] = ()  # none, or two
    starts: str = "alternate"  # or ask
    short: str = ""  # id of a shorter exercise
    short_minutes: int = 0
    was: tuple[str, ...] = ()
    translates: int | None = None
    notes: tuple[Note, ...] = ()

    def step(self, step_id: str) -> Step:
        """Return a step by id. Raises KeyError where there is none."""
        for step in self.steps:
            if step.id == step_id:
                return step
        raise KeyError(step_id)

    def questions(self) -> Iterator[tuple[Step, Question]]:
        """Yield every question with its step, in order."""
        for step in self.steps:
            for question in step.questions:
                yield step, question

    def question(self, question_id: str) -> tuple[Step, Question]:
        """Return a question and its step. Raises KeyError where there is none."""
        for step, question in self.questions():
            if question.id == question_id:
                return step, question
        raise KeyError(question_id)

    def note(self, note_id: str) -> Note | None:
        """Return a note by id, or None."""
        return next((n for n in self.notes if n.id == note_id), None)

    def role_words(self, role_id: str) -> str:
        """Return the words shown for a role, "speaks"."""
        return next((r.words for r in self.roles if r.id == role_id), role_id)

    @property
    def has_short_form(self) -> bool:
        """Whether a shorter way through this very file exists."""
        return any(s.short_skip or s.short_seconds for s in self.steps)
