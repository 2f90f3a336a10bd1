"""From a drafted step to its value: which attribute belongs where, and what each may say.

Whatever cannot be read is reported and left at its default, so that a broken file can still be
previewed and printed blank.
"""

import re
from collections.abc import Sequence

from twofold.exercise import amounts, attributes, conditions
from twofold.exercise.attributes import Attributes
from twofold.exercise.casting import Casting
from twofold.exercise.drafts import DraftStep
from twofold.exercise.findings import Findings, known
from twofold.exercise.model import Condition, Do, Keep, Shelf, Step, Who
from twofold.exercise.questions import QuestionBuilder
from twofold.exercise.role import Role

#: `do=note` makes a heading a note, which is no step; see `notes`.
NOTE = "note"
STEP_KEYS = frozenset(
    "who time do if keep was show from pattern rounds short after shelf".split()  # noqa: SIM905 - shorter to read
)
PATTERN, ROUNDS = (4, 2, 6), 5

#: Attributes that only one kind of step reads.
_ONLY_FOR = {
    "pattern": (Do.BREATHE,),
    "rounds": (Do.BREATHE,),
    "show": (Do.REVEAL,),
    "from": (Do.SWAP,),
    "after": (Do.LATER,),
    "shelf": (Do.REVIEW,),
    "time": (Do.READ, Do.ANSWER, Do.TALK, Do.PAUSE, Do.REVEAL),
    "who": (Do.READ, Do.ANSWER, Do.TALK),
}
_ASKS = (Do.READ, Do.ANSWER, Do.TALK)
_DOS = {str(do): do for do in Do}
#: Named once: until Python 3.12 each `Do.PAUSE` costs eight times as much as a plain name.
_PAUSE, _BREATHE, _LATER, _REVIEW, _TOGETHER = (
    Do.PAUSE,
    Do.BREATHE,
    Do.LATER,
    Do.REVIEW,
    Who.TOGETHER,
)
_PATTERN = re.compile(r"([0-9]{1,2})-([0-9]{1,2})-([0-9]{1,2})")


class StepBuilder:
    """Builds the steps of one exercise."""

    def __init__(self, roles: Sequence[Role], findings: Findings) -> None:
        self._casting = Casting(roles, findings)
        self._questions = QuestionBuilder(self._casting, findings)
        self._findings = findings

    def build(self, draft: DraftStep) -> Step:
        """Build one step with its questions."""
        attrs, findings = draft.attributes, self._findings
        says = attrs.values
        attributes.only(attrs, "a step", findings, keys=STEP_KEYS)
        who, role = self._casting.of_step(attrs)
        time = self._time(attrs) if "time" in says else 0
        do = self._do(attrs, draft, role, time)
        self._belongs(attrs, do)
        if do not in _ASKS:
            who, role = _TOGETHER, ""
            for question in draft.questions:
                findings.error(
                    "E15",
                    question.line,
                    question.column,
                    f"a {do} step asks nothing.",
                    "Put the question into a step of its own.",
                )
        if do is _PAUSE and not time and "time" not in attrs.values:
            findings.error(
                "E53", attrs.line, attrs.at("do"), "a pause needs a time.", "Add time=1m."
            )
        pattern, rounds = self._breathing(attrs) if do is _BREATHE else ((), 0)
        skip, short = self._short(attrs, time) if "short" in says else (False, 0)
        for question in draft.questions:
            question.built = self._questions.build(question, who)
        built = Step(
            id=attrs.id,
            title=draft.title,
            line=draft.line,
            do=do,
            who=who,
            role=role,
            seconds=time,
            prose=draft.prose,
            closing=draft.closing,
            asides=tuple(draft.asides),
            questions=tuple(q.built for q in draft.questions if q.built),
            condition=self._condition(attrs) if "if" in says else None,
            keep=self._keep(attrs, who) if "keep" in says else None,
            show=_named(attrs.get("show")) if "show" in says else (),
            start=attrs.get("from"),
            pattern=pattern,
            rounds=rounds,
            short_skip=skip,
            short_seconds=short,
            after_days=self._after(attrs) if do is _LATER else 0,
            shelf=self._review(attrs) if do is _REVIEW else None,
            was=attributes.former_id(attrs, findings) if "was" in says else "",
        )
        draft.built = built
        return built

    def _do(self, attrs: Attributes, draft: DraftStep, role: str, time: int) -> Do:
        word = attrs.get("do")
        if word:
            if word in _DOS:
                return _DOS[word]
            choices = [*Do, NOTE]
            self._findings.error(
                "E50",
                attrs.line,
                attrs.at("do"),
                f'unknown do="{word}".',
                self._findings.near(word, choices) or known(choices),
            )
        if role and time:
            return Do.TALK
        return Do.ANSWER if draft.questions else Do.READ

    def _belongs(self, attrs: Attributes, do: Do) -> None:
        for key, (word, column) in attrs.values.items():
            readers = _ONLY_FOR.get(key)
            if readers and do not in readers and not (key == "who" and word == "together"):
                self._findings.error(
                    "E15",
                    attrs.line,
                    column,
                    f'"{key}" says nothing in a step that is do={do}.',
                    f"It belongs to do={' or do='.join(readers)}.",
                )

    def _time(self, attrs: Attributes) -> int:
        word = attrs.get("time")
        found = amounts.seconds(word)
        if found < 0:
            self._findings.error(
                "E52",
                attrs.line,
                attrs.at("time"),
                f'cannot read time "{word[:30]}".',
                "Write 90s, 3m or 1m30s, from 5s up to 60m.",
            )
        return max(found, 0)

    def _breathing(self, attrs: Attributes) -> tuple[tuple[int, ...], int]:
        pattern: tuple[int, ...] = PATTERN
        if "pattern" in attrs.values:
            found = _PATTERN.fullmatch(attrs.get("pattern"))
            pattern = tuple(int(part) for part in found.groups()) if found else ()
            if not pattern or not pattern[0] or not pattern[2] or max(pattern) > 20:
                self._findings.error(
                    "E55",
                    attrs.line,
                    attrs.at("pattern"),
                    f'cannot read the breathing pattern "{attrs.get("pattern")[:30]}".',
                    "Write the seconds in, hold and out: pattern=4-2-6, each up to 20.",
                )
                pattern = PATTERN
        rounds = ROUNDS
        if "rounds" in attrs.values:
            word = attrs.get("rounds")
            rounds = amounts.count(word, 30)
            if rounds < 0:
                self._findings.error(
                    "E55",
                    attrs.line,
                    attrs.at("rounds"),
                    f'cannot read rounds "{word[:30]}".',
                    "Write a whole number from 1 to 30.",
                )
                rounds = ROUNDS
        return pattern, rounds

    def _short(self, attrs: Attributes, time: int) -> tuple[bool, int]:
        word = attrs.get("short")
        if word == "skip":
            return True, 0
        found = amounts.seconds(word)
        if found < 0 or found >= time:
            self._findings.error(
                "E18",
                attrs.line,
                attrs.at("short"),
                f'short="{word[:30]}" is not usable here.',
                "Write short=skip, or a shorter time than time= says: short=2m.",
            )
            return False, 0
        return False, found

    def _keep(self, attrs: Attributes, who: Who) -> Keep | None:
        word = attrs.get("keep")
        if word not in list(Keep):
            self._findings.error(
                "E18",
                attrs.line,
                attrs.at("keep"),
                f'unknown keep="{word[:30]}".',
                self._findings.near(word, list(Keep)) or known(Keep),
            )
            return None
        if who is not Who.PRIVATE:
            self._findings.error(
                "E15",
                attrs.line,
                attrs.at("keep"),
                f"keep={word} is for private steps.",
                "Add who=private.",
            )
        return Keep(word)

    def _after(self, attrs: Attributes) -> int:
        found = amounts.days(attrs.get("after"))
        if found < 0:
            self._findings.error(
                "E18",
                attrs.line,
                attrs.at("after"),
                "a later step says after how many days it goes on.",
                "Write after=7d, up to 365d.",
            )
        return max(found, 0)

    def _review(self, attrs: Attributes) -> Shelf | None:
        word = attrs.get("shelf")
        if word in list(Shelf):
            return Shelf(word)
        self._findings.error(
            "E18",
            attrs.line,
            attrs.at("shelf"),
            f'no shelf is called "{word[:30]}".' if word else "a review names its shelf.",
            self._findings.near(word, Shelf) or "Write shelf=commitment.",
        )
        return None

    def _condition(self, attrs: Attributes) -> Condition | None:
        words = attrs.get("if")
        found = conditions.parse(words)
        if found is None:
            self._findings.error(
                "E61",
                attrs.line,
                attrs.at("if"),
                f'cannot read the condition "{words[:60]}".',
                conditions.EXAMPLES,
            )
        return found


def _named(words: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in words.split(",") if part.strip())
