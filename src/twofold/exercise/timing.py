"""How long an exercise takes by the clock: its turns, its questions, its words read aloud."""

from twofold.exercise.model import Do, Exercise, Question, Step, Who

WORDS_A_MINUTE = 150
QUESTION_SECONDS = 20  # one that has no timer
TALK_SECONDS = 60  # a talk that has no timer
#: What an author says may be off by a fifth.
TOLERANCE = 0.2

_BOTH = (Who.PRIVATE, Who.EACH)


def minutes(exercise: Exercise, *, short: bool = False, alone: bool = False) -> float:
    """Count the minutes; see `Clock.minutes`."""
    return Clock(exercise).minutes(short=short, alone=alone)


class Clock:
    """Counts one exercise in its several forms; its words are counted once."""

    def __init__(self, exercise: Exercise) -> None:
        self._exercise = exercise
        self._overview = count(exercise.overview)
        self._words = [count("\n".join(texts_of(step))) for step in exercise.steps]
        self._twice = swapped(exercise)

    def minutes(self, *, short: bool = False, alone: bool = False) -> float:
        """Count the minutes.

        Args:
            short: In its short form.
            alone: By one of the two, where it may be.
        """
        seconds, words = 0, self._overview
        for step, its_words in zip(self._exercise.steps, self._words, strict=True):
            if short and self._left_out(step):
                continue
            words += its_words
            timed = step.short_seconds if short and step.short_seconds else step.seconds
            if step.do is Do.BREATHE:
                timed = sum(step.pattern) * step.rounds
            if not timed:
                talk = TALK_SECONDS * (step.do is Do.TALK)
                timed = QUESTION_SECONDS * len(step.questions) or talk
            if not alone:
                timed *= (2 if step.who in _BOTH else 1) * (2 if step.id in self._twice else 1)
            seconds += timed
        return seconds / 60 + words / WORDS_A_MINUTE

    def _left_out(self, step: Step) -> bool:
        if step.do is Do.SWAP:
            return self._exercise.step(step.start).short_skip
        return step.short_skip


def fits(stated: int, counted: float) -> bool:
    """Whether the minutes an author states are within a fifth of those counted."""
    return abs(counted - stated) <= stated * TOLERANCE


def swapped(exercise: Exercise) -> frozenset[str]:
    """Return the ids of the steps that are walked twice."""
    ids = [step.id for step in exercise.steps]
    return frozenset(
        inner
        for at, step in enumerate(exercise.steps)
        if step.do is Do.SWAP
        for inner in ids[ids.index(step.start) : at]
    )


def texts_of(step: Step) -> list[str]:
    """Return every text of a step that is read."""
    texts = [step.title, step.prose, step.closing]
    texts += [text for _, text in step.asides]
    texts += [f"{recall.lead} {recall.words}" for recall in step.recalls]
    for question in step.questions:
        texts += (prompt_of(question), question.lead, question.low, question.high)
        texts += [option.label for option in question.options]
    return texts


def prompt_of(question: Question) -> str:
    """Return the words that ask; those of a sentence without its blanks."""
    return question.prompt or " ".join(question.parts)


def count(text: str) -> int:
    """Return how many words there are, as they are parted by spaces."""
    return len(text.split())
