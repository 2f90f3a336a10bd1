"""What an experienced eye sees in a sound exercise: fairness, care, plain words (A10–A18).

Unlike the faults this needs the whole exercise and looks at its words, so it runs in a check and
never when an exercise is only opened.
"""

import re
from collections.abc import Iterable, Iterator

from twofold.exercise import reading_age, timing, wording
from twofold.exercise.findings import Findings
from twofold.exercise.model import Do, Exercise, Keep, Mode, Step, Who

LONGEST_PROMPT = 15  # words
LONGEST_SENTENCE = 28
OLDEST_READER = 14.0  # years
_UNEVEN = 0.2

_LINK = re.compile(r"\[([^\[\]]*)\]\([^()]*\)")


def advise(exercise: Exercise, findings: Findings) -> None:
    """Report what could be fairer, safer or plainer. Call it for sound exercises only."""
    _airtime(exercise, findings)
    _alone_first(exercise, findings)
    _artefact(exercise, findings)
    _minutes(exercise, findings)
    running = _plain(filter(None, _running_texts(exercise)))
    words = wording.of(exercise.lang)
    if words:
        prompts = _plain(filter(None, _short_texts(exercise)))
        spoken = wording.Spoken(f"{running}\n{prompts}")
        _ways_out(exercise, words, spoken, findings)
        for word in spoken.found(words.unkind):
            _unkind(exercise, word, findings)
    _length(exercise, running, findings)


def _airtime(exercise: Exercise, findings: Findings) -> None:
    """Compare the seconds of both roles; in what is swapped each has the turns of both."""
    both = timing.swapped(exercise)
    seconds = {role.id: 0 for role in exercise.roles}
    shared = 0
    uneven: Step | None = None
    for step in exercise.steps:
        if step.who is not Who.ROLE or not step.seconds:
            continue
        if step.id in both:
            shared += step.seconds
        else:
            seconds[step.role] += step.seconds
            uneven = uneven or step
    if uneven is None:
        return
    most, least = max(seconds, key=seconds.__getitem__), min(seconds.values())
    more = seconds[most] - least
    if more > _UNEVEN * (shared + seconds[most]):
        findings.advise(
            "A10",
            uneven.line,
            1,
            f'the one who is "{most}" has {more} seconds more than the other.',
            "Swap these steps, or give the other a turn as long.",
        )


def _alone_first(exercise: Exercise, findings: Findings) -> None:
    """Ask for a page of one's own before the two talk about something hot or deep."""
    if exercise.heat != "high" and exercise.depth != "deep":
        return
    for step in exercise.steps:
        if step.who is Who.PRIVATE and step.questions:
            return
        if step.do is Do.TALK:
            findings.advise(
                "A11",
                step.line,
                1,
                "the two talk before either had a page alone.",
                "Add a step who=private before it, with a reveal where it is to be shown.",
            )
            return


def _artefact(exercise: Exercise, findings: Findings) -> None:
    looked_at = {
        recall.question
        for step in exercise.steps
        for recall in step.recalls
        if recall.mode is not Mode.THIS and not recall.exercise
    }
    kept = [
        question
        for step, question in exercise.questions()
        if step.keep not in {Keep.GATE, Keep.SEALED}
        and (question.shelf or question.id in looked_at or step.who is not Who.PRIVATE)
    ]
    if not kept:
        line = exercise.steps[-1].line
        findings.advise(
            "A12",
            line,
            1,
            "nothing of this evening stays.",
            "Ask for one thing to keep, on a shelf such as .gratitude, .map or .commitment.",
        )


def _minutes(exercise: Exercise, findings: Findings) -> None:
    clock = timing.Clock(exercise)
    counted = clock.minutes()
    alone = [clock.minutes(alone=True)] if exercise.solo else []
    hint = f"Counted are {counted:.1f}."
    if exercise.minutes is None:
        findings.advise("A18", 1, 1, "no minutes say how long this takes.", hint)
    elif not any(timing.fits(exercise.minutes, figure) for figure in (counted, *alone)):
        message = f"minutes: {exercise.minutes} does not fit turns, questions and words."
        findings.advise("A18", _line_of_key(exercise, "minutes"), 1, message, hint)
    stated = exercise.short_minutes
    if stated:
        counted = clock.minutes(short=True)
        alone = [clock.minutes(short=True, alone=True)] if exercise.solo else []
        if not any(timing.fits(stated, figure) for figure in (counted, *alone)):
            message = f"short: {stated} does not fit what the short form leaves."
            hint = f"Counted are {counted:.1f}."
            findings.advise("A18", _line_of_key(exercise, "short"), 1, message, hint)


def _ways_out(
    exercise: Exercise, words: wording.Wording, spoken: wording.Spoken, findings: Findings
) -> None:
    charged = exercise.heat == "high" or exercise.depth in {"moderate", "deep"}
    if charged and not spoken.found(words.ways_out):
        findings.advise(
            "A13",
            1,
            1,
            "nothing says that either may pause, pass or stop.",
            "Say it in the overview or under {#heavy do=note}.",
        )
    if exercise.heat == "high" and not spoken.found(words.time_out):
        findings.advise(
            "A17",
            _line_of_key(exercise, "heat"),
            1,
            "heat is high, but no time-out is spoken of.",
            "Say how long, and that one comes back: under {#heavy do=note}, for example.",
        )


def _unkind(exercise: Exercise, word: str, findings: Findings) -> None:
    fences = 0  # of the front matter; in it only title and summary are read aloud
    for number, line in enumerate(exercise.source.split("\n"), 1):
        fences += line.rstrip() == "---"
        if fences < 2 and not line.startswith(("title:", "summary:")):
            continue
        for column in wording.columns(word, line):
            findings.advise(
                "A14",
                number,
                column,
                f'"{word}" can sound like blame, or like one kind of couple.',
                "Say what happened, or what would help; a person is “the other”.",
            )


def _length(exercise: Exercise, plain: str, findings: Findings) -> None:
    for _, question in exercise.questions():
        asked = timing.count(timing.prompt_of(question))
        if asked > LONGEST_PROMPT:
            findings.advise(
                "A15",
                question.line,
                1,
                f"this question has {asked} words; up to {LONGEST_PROMPT} read well aloud.",
                "Put the rest above it as prose.",
            )
    sentences = reading_age.sentences_of(plain)
    for sentence in sentences:
        if len(sentence) > 4 * LONGEST_SENTENCE and timing.count(sentence) > LONGEST_SENTENCE:
            findings.advise(
                "A15",
                _line_of(exercise, sentence),
                1,
                f"this sentence has {timing.count(sentence)} words; up to {LONGEST_SENTENCE} "
                "are taken in at one hearing.",
                "Make it two.",
            )
    age = reading_age.reading_age(plain, exercise.lang, sentences)
    if age is not None and age > OLDEST_READER:
        findings.advise(
            "A16",
            1,
            1,
            f"this reads as for the age of {age:.0f}; up to {OLDEST_READER:.0f} is easy on a "
            "tired evening.",
            "Shorter sentences, plainer words.",
        )


def _running_texts(exercise: Exercise) -> Iterator[str]:
    yield exercise.overview
    yield from (note.prose for note in exercise.notes)
    for step in exercise.steps:
        yield step.prose
        yield step.closing
        yield from (text for _, text in step.asides)
        yield from (question.lead for question in step.questions)


def _short_texts(exercise: Exercise) -> Iterator[str]:
    yield from (exercise.title, exercise.summary)
    for step in exercise.steps:
        yield step.title
        for question in step.questions:
            yield from (timing.prompt_of(question), question.low, question.high)
            yield from (option.label for option in question.options)
            yield from question.columns


def _plain(texts: Iterable[str]) -> str:
    text = "\n\n".join(texts)
    text = _LINK.sub(r"\1", text) if "](" in text else text
    return text.replace("*", "").replace("\\", "")


def _line_of(exercise: Exercise, sentence: str) -> int:
    """Return the line where a sentence begins, by its first words that stand in the source."""
    start = " ".join(sentence.split("\n", maxsplit=1)[0].split()[:4])
    at = exercise.source.find(start)
    return exercise.source.count("\n", 0, at) + 1 if at >= 0 else 1


def _line_of_key(exercise: Exercise, key: str) -> int:
    at = exercise.source.find(f"\n{key}:")
    return exercise.source.count("\n", 0, at) + 2 if at >= 0 else 1
