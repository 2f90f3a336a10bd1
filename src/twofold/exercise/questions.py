"""From a drafted question to its value: what its attributes and its blank say together.

What cannot be read is reported and left at its default.
"""

from twofold.exercise import amounts, attributes
from twofold.exercise.attributes import Attributes
from twofold.exercise.blanks import Blank
from twofold.exercise.casting import Casting
from twofold.exercise.drafts import DraftQuestion
from twofold.exercise.findings import Findings, known
from twofold.exercise.model import Kind, Question, Shelf, Who

PARTS = ("preferences", "triggers", "capacities")
QUESTION_KEYS = frozenset({"who", "part", "was", "min", "max", "guess"})
FLAGS = frozenset({"required"})

_SHELVES = tuple(Shelf)
_MOST_ANSWERS = 50

#: Which blanks a shelf takes. Commitment and agreement have their own sentences.
_FITS = {
    Shelf.GRATITUDE: (Kind.TEXT, Kind.LIST),
    Shelf.BOUNDARY: (Kind.TEXT, Kind.LIST, Kind.SENTENCE),
    Shelf.MAP: (Kind.TEXT, Kind.LIST, Kind.SENTENCE),
    Shelf.COMMITMENT: (Kind.TABLE,),
    Shelf.AGREEMENT: (Kind.SIGN,),
    Shelf.CHECKLIST: (Kind.MULTI,),
}


class QuestionBuilder:
    """Builds the questions of one exercise."""

    def __init__(self, casting: Casting, findings: Findings) -> None:
        self._casting = casting
        self._findings = findings

    def build(self, draft: DraftQuestion, step_who: Who) -> Question:
        """Build one question of a step in which `step_who` acts."""
        attrs, findings = draft.attributes, self._findings
        says = attrs.values
        attributes.only(
            attrs, "a question", findings, keys=QUESTION_KEYS, classes=_SHELVES, flags=FLAGS
        )
        blank = draft.blank or Blank(Kind.TEXT, draft.line, lines=2)
        shelf = self._shelf(attrs)
        if shelf is Shelf.AGREEMENT and blank.kind is Kind.TEXT and blank.signatures:
            blank.kind = Kind.SIGN
        if draft.blank:
            self._fits(draft, blank, shelf)
        who, role = self._casting.of_question(attrs, step_who)
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
            part=self._part(attrs, shelf) if "part" in says else "",
            who=who,
            role=role,
            required=self._required(attrs, shelf),
            guess=attrs.get("guess"),
            was=attributes.former_id(attrs, findings) if "was" in says else "",
        )

    def _shelf(self, attrs: Attributes) -> Shelf | None:
        found = [name for name in attrs.classes if name in _SHELVES]
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

    def _limits(self, attrs: Attributes, blank: Blank) -> tuple[int, int]:
        if "min" not in attrs.values and "max" not in attrs.values:
            return 0, 0
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
            elif (number := amounts.count(word, _MOST_ANSWERS)) < 0:
                self._findings.error(
                    "E18",
                    attrs.line,
                    attrs.at(key),
                    f'{key}="{word[:30]}" is not usable.',
                    f"Write a whole number from 1 to {_MOST_ANSWERS}.",
                )
            else:
                found[key] = number
        least, most = found["min"], found["max"]
        offered = (
            len(blank.options) if blank.kind is Kind.MULTI and blank.options else _MOST_ANSWERS
        )
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
