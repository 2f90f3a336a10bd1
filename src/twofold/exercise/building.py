"""From drafts to values: which attribute belongs where, and what each of them may say.

Whatever cannot be read is reported and left at its default, so that a broken file can still be
previewed and printed blank.
"""

import re
from collections.abc import Sequence

from twofold.exercise import attributes, conditions
from twofold.exercise.attributes import Attributes
from twofold.exercise.blanks import Blank
from twofold.exercise.drafts import DraftQuestion, DraftStep
from twofold.exercise.findings import Findings, known
from twofold.exercise.model import (
    Condition,
    Do,
    Keep,
    Kind,
    Note,
    Question,
    Role,
    Shelf,
    Step,
    Who,
)

NOTE = "note"
NOTES = ("why", "heavy", "bring", "kept")
PARTS = ("preferences", "triggers", "capacities")
STEP_KEYS = frozenset(
    "who time do if keep was show from pattern rounds short after shelf".split()  # noqa: SIM905 - shorter to read
)
QUESTION_KEYS = frozenset({"who", "part", "was", "min", "max", "guess"})
FLAGS = frozenset({"required"})
SHELVES = tuple(shelf.value for shelf in Shelf)
WHOS = ("together", "each", "private")

LEAST_SECONDS, MOST_SECONDS = 5, 60 * 60
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
#: Two digits of seconds behind minutes, and no more without: a lost letter cannot go unnoticed.
_TIME = re.compile(r"(?P<m>[0-9]{1,2})m(?:(?P<ms>[0-5][0-9])s)?|(?P<s>[0-9]{1,2})s")
_DAYS = re.compile(r"([0-9]{1,3})d")
_PATTERN = re.compile(r"([0-9]{1,2})-([0-9]{1,2})-([0-9]{1,2})")
_NUMBER = re.compile(r"[0-9]{1,4}")

#: Which blanks a shelf takes. Commitment and agreement have their own sentences.
_FITS = {
    Shelf.GRATITUDE: (Kind.TEXT, Kind.LIST),
    Shelf.BOUNDARY: (Kind.TEXT, Kind.LIST, Kind.SENTENCE),
    Shelf.MAP: (Kind.TEXT, Kind.LIST, Kind.SENTENCE),
    Shelf.COMMITMENT: (Kind.TABLE,),
    Shelf.AGREEMENT: (Kind.SIGN,),
    Shelf.CHECKLIST: (Kind.MULTI,),
}


def seconds(words: str) -> int:
    """Return seconds of `90s`, `3m`, `1m30s`, or -1 where it cannot be read."""
    found = _TIME.fullmatch(words)
    if not found:
        return -1
    total = int(found["m"] or 0) * 60 + int(found["ms"] or found["s"] or 0)
    return total if LEAST_SECONDS <= total <= MOST_SECONDS else -1


def days(words: str) -> int:
    """Return days of `7d`, or -1 where it cannot be read."""
    found = _DAYS.fullmatch(words)
    return int(found[1]) if found and 0 < int(found[1]) <= 365 else -1


def note(draft: DraftStep, findings: Findings) -> Note:
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


class StepBuilder:
    """Builds the steps of one exercise."""

    def __init__(self, roles: Sequence[Role], findings: Findings) -> None:
        self._roles = [role.id for role in roles]
        self._findings = findings

    def step(self, draft: DraftStep) -> Step:
        """Build one step with its questions."""
        attrs, findings = draft.attributes, self._findings
        attributes.only(attrs, "a step", findings, keys=STEP_KEYS)
        who, role = self._who(attrs)
        time = self._time(attrs, "time")
        do = self._do(attrs, draft, role, time)
        self._belongs(attrs, do)
        if do not in _ASKS:
            who, role = Who.TOGETHER, ""
            for question in draft.questions:
                findings.error(
                    "E15",
                    question.line,
                    question.column,
                    f"a {do} step asks nothing.",
                    "Put the question into a step of its own.",
                )
        if do is Do.PAUSE and not time and "time" not in attrs.values:
            findings.error(
                "E53", attrs.line, attrs.at("do"), "a pause needs a time.", "Add time=1m."
            )
        pattern, rounds = self._breathing(attrs) if do is Do.BREATHE else ((), 0)
        skip, short = self._short(attrs, time)
        for question in draft.questions:
            question.built = self._question(question, who)
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
            condition=self._condition(attrs),
            keep=self._keep(attrs, who),
            show=tuple(part.strip() for part in attrs.get("show").split(",") if part.strip()),
            start=attrs.get("from"),
            pattern=pattern,
            rounds=rounds,
            short_skip=skip,
            short_seconds=short,
            after_days=self._after(attrs, do),
            shelf=self._review(attrs, do),
            was=self._was(attrs),
        )
        draft.built = built
        return built

    # ── Attributes of a step ────────────────────────────────────────────────────────────────────

    def _who(self, attrs: Attributes) -> tuple[Who, str]:
        word = attrs.get("who")
        if not word or word in WHOS:
            return Who(word or "together"), ""
        if word in self._roles:
            return Who.ROLE, word
        self._unknown_who(attrs, word, [*WHOS, *self._roles])
        return Who.TOGETHER, ""

    def _unknown_who(self, attrs: Attributes, word: str, choices: list[str]) -> None:
        findings = self._findings
        near = findings.near(word, choices)
        if self._roles or near:
            findings.error(
                "E51",
                attrs.line,
                attrs.at("who"),
                f'unknown who="{word}".',
                near or known(choices),
            )
        else:
            findings.error(
                "E54",
                attrs.line,
                attrs.at("who"),
                f'who="{word}" is a role, but the front matter names no roles.',
                f"Add roles: [{attributes.slug(word)}, listener] between the --- lines.",
            )

    def _do(self, attrs: Attributes, draft: DraftStep, role: str, time: int) -> Do:
        word = attrs.get("do")
        if word:
            if word in list(Do):
                return Do(word)
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

    def _time(self, attrs: Attributes, key: str) -> int:
        word = attrs.get(key)
        if key not in attrs.values:
            return 0
        found = seconds(word)
        if found < 0:
            self._findings.error(
                "E52",
                attrs.line,
                attrs.at(key),
                f'cannot read {key} "{word[:30]}".',
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
            rounds = int(word) if _NUMBER.fullmatch(word) else 0
            if not 1 <= rounds <= 30:
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
        if "short" not in attrs.values or word == "skip":
            return word == "skip", 0
        found = seconds(word)
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
        if "keep" not in attrs.values:
            return None
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

    def _after(self, attrs: Attributes, do: Do) -> int:
        if do is not Do.LATER:
            return 0
        found = days(attrs.get("after"))
        if found < 0:
            self._findings.error(
                "E18",
                attrs.line,
                attrs.at("after"),
                "a later step says after how many days it goes on.",
                "Write after=7d, up to 365d.",
            )
        return max(found, 0)

    def _review(self, attrs: Attributes, do: Do) -> Shelf | None:
        if do is not Do.REVIEW:
            return None
        word = attrs.get("shelf")
        if word in SHELVES:
            return Shelf(word)
        self._findings.error(
            "E18",
            attrs.line,
            attrs.at("shelf"),
            f'no shelf is called "{word[:30]}".' if word else "a review names its shelf.",
            self._findings.near(word, SHELVES) or "Write shelf=commitment.",
        )
        return None

    def _was(self, attrs: Attributes) -> str:
        word = attrs.get("was")
        if "was" not in attrs.values:
            return ""
        ok = attributes.usable_id(word, attrs.line, attrs.at("was"), self._findings)
        return word if ok else ""

    def _condition(self, attrs: Attributes) -> Condition | None:
        if "if" not in attrs.values:
            return None
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

    # ── Questions ───────────────────────────────────────────────────────────────────────────────

    def _question(self, draft: DraftQuestion, step_who: Who) -> Question:
        attrs, findings = draft.attributes, self._findings
        attributes.only(
            attrs, "a question", findings, keys=QUESTION_KEYS, classes=SHELVES, flags=FLAGS
        )
        blank = draft.blank or Blank(Kind.TEXT, draft.line, lines=2)
        shelf = self._shelf(attrs)
        if shelf is Shelf.AGREEMENT and blank.kind is Kind.TEXT and blank.signatures:
            blank.kind = Kind.SIGN
        if draft.blank:
            self._fits(draft, blank, shelf)
        who, role = self._question_who(attrs, step_who)
        least, most = self._limits(attrs, blank)
        return Question(
            id=attrs.id,
            line=draft.line,
            kind=blank.kind,
            prompt=draft.prompt,
            lead=draft.lead,
            parts=draft.parts,
            lines=blank.lines,
            low=blank.low,
            high=blank.high,
            top=blank.top,
            options=tuple(blank.options),
            count=blank.count,
            least=least,
            most=most,
            columns=blank.columns,
            rows=blank.rows,
            shelf=shelf,
            part=self._part(attrs, shelf),
            who=who,
            role=role,
            required=self._required(attrs, shelf),
            guess=attrs.get("guess"),
            was=self._was(attrs),
        )

    def _shelf(self, attrs: Attributes) -> Shelf | None:
        found = [name for name in attrs.classes if name in SHELVES]
        if len(found) > 1:
            self._findings.error(
                "E12",
                attrs.line,
                attrs.classes[found[1]],
                "an answer has one shelf.",
                f"Keep .{found[0]} or .{found[1]}.",
            )
        return Shelf(found[0]) if found else None

    def _fits(self, draft: DraftQuestion, blank: Blank, shelf: Shelf | None) -> None:
        line, column, findings = draft.line, draft.column, self._findings
        if shelf is None:
            return
        if shelf is Shelf.COMMITMENT and blank.kind is not Kind.TABLE:
            findings.error(
                "E40",
                blank.line,
                1,
                f"a commitment is a table; this blank is a {blank.kind}.",
                "Draw | Who | What | By when | with a row of blanks.",
            )
        elif shelf is Shelf.COMMITMENT and len(blank.columns) != 3:
            findings.error(
                "E41",
                blank.line,
                1,
                "a commitment has exactly three columns (who, what, by when); "
                f"this one has {len(blank.columns)}.",
            )
        elif blank.kind not in _FITS[shelf]:
            findings.error(
                "E45",
                line,
                draft.attributes.classes.get(shelf, column),
                f"a {blank.kind} cannot lie on the shelf .{shelf}.",
                f"It takes {' or '.join(_FITS[shelf])}.",
            )
        elif shelf is Shelf.AGREEMENT and blank.signatures != 2:
            findings.error(
                "E42",
                blank.line,
                1,
                f"an agreement is signed by both: two blanks, not {blank.signatures}.",
                "Draw Signed ____ and ____",
            )

    def _question_who(self, attrs: Attributes, step_who: Who) -> tuple[Who | None, str]:
        word = attrs.get("who")
        if "who" not in attrs.values:
            return None, ""
        if word != "each" and word not in self._roles:
            if word in WHOS:
                self._findings.error(
                    "E51",
                    attrs.line,
                    attrs.at("who"),
                    f'who="{word}" is for a whole step.',
                    "A question may say who=each or name a role.",
                )
            else:
                self._unknown_who(attrs, word, ["each", *self._roles])
            return None, ""
        if step_who in {Who.EACH, Who.PRIVATE}:
            self._findings.error(
                "E15",
                attrs.line,
                attrs.at("who"),
                f"in a step with who={step_who} both answer every question.",
                "Leave who= out, or put the question into a step of its own.",
            )
            return None, ""
        return (Who.EACH, "") if word == "each" else (Who.ROLE, word)

    def _limits(self, attrs: Attributes, blank: Blank) -> tuple[int, int]:
        found = {"min": 0, "max": 0}
        for key in ("min", "max"):
            if key not in attrs.values:
                continue
            word = attrs.get(key)
            if blank.kind not in {Kind.LIST, Kind.MULTI}:
                self._findings.error(
                    "E15",
                    attrs.line,
                    attrs.at(key),
                    f'"{key}" is for lists and for choices with [ ].',
                )
            elif not _NUMBER.fullmatch(word) or not 1 <= int(word) <= 50:
                self._findings.error(
                    "E18",
                    attrs.line,
                    attrs.at(key),
                    f'{key}="{word[:30]}" is not usable.',
                    "Write a whole number from 1 to 50.",
                )
            else:
                found[key] = int(word)
        least, most = found["min"], found["max"]
        offered = len(blank.options) if blank.kind is Kind.MULTI and blank.options else 50
        if (most and least > most) or least > offered or most > offered:
            self._findings.error(
                "E44",
                attrs.line,
                attrs.at("min" if least else "max"),
                f"min={least} and max={most or offered} do not fit together"
                + (f" with {offered} choices." if blank.kind is Kind.MULTI else "."),
            )
            return 0, 0
        return least, most

    def _part(self, attrs: Attributes, shelf: Shelf | None) -> str:
        word = attrs.get("part")
        if "part" not in attrs.values:
            return ""
        if shelf is not Shelf.MAP:
            self._findings.error(
                "E15", attrs.line, attrs.at("part"), '"part" is for answers with .map.'
            )
        elif word not in PARTS:
            self._findings.error(
                "E18",
                attrs.line,
                attrs.at("part"),
                f'the map has no part "{word[:30]}".',
                self._findings.near(word, PARTS) or known(PARTS),
            )
        else:
            return word
        return ""

    def _required(self, attrs: Attributes, shelf: Shelf | None) -> bool:
        if "required" not in attrs.flags:
            return False
        if shelf is not Shelf.AGREEMENT:
            self._findings.error(
                "E46",
                attrs.line,
                attrs.flags["required"],
                "every question may be passed over; only an .agreement may be required.",
            )
            return False
        return True
