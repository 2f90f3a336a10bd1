"""Search: the lines of the journal that have the words somebody remembers.

The newest lines come first straight from the index, which is in that order, so that a page of
them costs the same however many there are. The best are chosen among the newest thousand: where
there are more, the words looked for say too little to rank by.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache
from typing import Any, Final, Literal, TypeAlias, cast

from sqlalchemy import Select, bindparam, or_, select
from sqlalchemy import text as sql
from sqlalchemy.orm import Session

from twofold.exercise.prose import plain
from twofold.journal.finding import A_DAY, first_of
from twofold.journal.sieve import ALL, Sieve, conditions, kept_evenings
from twofold.journal.tables import AnswerRow, FindableRow, NoteRow, WalkRow
from twofold.journal.wish import Wish
from twofold.people import Owner

#: What of an evening was found: words that were said, a question, a note, or its title.
What: TypeAlias = Literal["said", "asked", "note", "title"]
Span: TypeAlias = tuple[int, int]

#: Among how many of the newest lines the best are chosen.
RANKED: Final = 1000
_LAST: Final = (1 << 63) - 1
_MATCHING: Final = sql(
    "SELECT rowid FROM answer_text WHERE answer_text MATCH :words "
    "AND rowid >= :from AND rowid < :to ORDER BY rowid DESC LIMIT :most"
)
_BEFORE, _AROUND = 36, 220  # characters of an excerpt before the first mark, and in all


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """One line that was found. `marks` are stretches of `excerpt` that were looked for."""

    line: int  # where it stands in the index; the next page begins below it
    walk_id: int
    exercise_id: str
    question_id: str
    title: str
    on: date
    what: What
    owner: Owner
    owner_name: str = field(repr=False)
    excerpt: str = field(repr=False)
    marks: tuple[Span, ...] = ()


def newest(
    db: Session, wish: Wish, sieve: Sieve = ALL, *, below: int | None = None, limit: int = 50
) -> tuple[Hit, ...]:
    """Return what was found, the newest evening first.

    Args:
        db: A unit of work.
        wish: What is looked for; an empty one finds nothing.
        sieve: Which evenings, and with `partner` whose words.
        below: The `line` of the last hit of the page before.
        limit: How many.
    """
    found: list[Hit] = []
    reach, more = limit, bool(wish)
    while more and len(found) < limit:
        lines = _matching(db, wish, sieve, below, reach)
        found += _hits(db, wish, sieve, lines)
        more = len(lines) == reach
        below = lines[-1] if lines else None
        reach *= 4  # a narrow sieve lets little through
    return tuple(found[:limit])


def best(db: Session, wish: Wish, sieve: Sieve = ALL, *, limit: int = 50) -> tuple[Hit, ...]:
    """Return the best of the newest thousand lines: people's own words come first, and briefly."""
    if not wish:
        return ()
    lines = _matching(db, wish, sieve, None, RANKED)
    asked = select(FindableRow.id, FindableRow.said, FindableRow.asked)
    weighed = sorted(
        (
            (_weight(wish, said.split(), asked.split()), line)
            for line, said, asked in db.execute(asked.where(FindableRow.id.in_(lines)))
        ),
        reverse=True,
    )
    found: list[Hit] = []
    for start in range(0, len(weighed), limit):
        some = [line for _, line in weighed[start : start + limit]]
        place = {line: number for number, line in enumerate(some)}
        found += sorted(_hits(db, wish, sieve, some), key=lambda hit: place[hit.line])
        if len(found) >= limit:
            break
    return tuple(found[:limit])


def _matching(db: Session, wish: Wish, sieve: Sieve, below: int | None, limit: int) -> list[int]:
    """Return lines by the index alone, newest first. The period needs nothing else either."""
    top = first_of(sieve.until) + A_DAY if sieve.until else _LAST
    asked = {
        "words": wish.to_sqlite(),
        "from": first_of(sieve.since) if sieve.since else 0,
        "to": min(top, below) if below is not None else top,
        "most": limit,
    }
    return list(db.execute(_MATCHING, asked).scalars())


def _hits(db: Session, wish: Wish, sieve: Sieve, lines: Sequence[int]) -> list[Hit]:
    """Return what stands in these lines, as far as the sieve lets it through."""
    if not lines:
        return []
    asked = _rows()
    if sieve != ALL:
        asked = asked.where(*conditions(replace(sieve, partner="")))
    if sieve.partner:
        asked = asked.where(or_(AnswerRow.owner == sieve.partner, NoteRow.partner == sieve.partner))
    return [_hit(row, wish) for row in db.execute(asked, {"lines": lines})]


@cache
def _rows() -> Select[*tuple[Any, ...]]:
    return (
        select(
            FindableRow.id.label("line"),
            FindableRow.walk_id,
            WalkRow.exercise_id,
            WalkRow.exercise_title,
            WalkRow.started_on,
            AnswerRow.question_id,
            AnswerRow.owner,
            AnswerRow.owner_name,
            AnswerRow.value_text,
            AnswerRow.prompt,
            NoteRow.partner,
            NoteRow.name,
            NoteRow.text,
        )
        .join(WalkRow, WalkRow.id == FindableRow.walk_id)
        .outerjoin(AnswerRow, AnswerRow.id == FindableRow.answer_id)
        .outerjoin(NoteRow, NoteRow.id == FindableRow.note_id)
        .where(FindableRow.id.in_(bindparam("lines", expanding=True)), kept_evenings())
        .order_by(FindableRow.id.desc())
    )


def _hit(row: Any, wish: Wish) -> Hit:  # noqa: ANN401 - a row of `_rows`
    what: What = "title"
    owner, name, text = "ours", "", row.exercise_title
    if row.text is not None:
        what, owner, name, text = "note", row.partner, row.name, row.text
    elif row.value_text is not None:
        what, owner, name, text = "said", row.owner, row.owner_name, row.value_text
    excerpt, marks = _excerpt(text, wish)
    if what == "said" and not marks:
        what = "asked"
        excerpt, marks = _excerpt(plain(row.prompt), wish)
    return Hit(
        line=row.line,
        walk_id=row.walk_id,
        exercise_id=row.exercise_id,
        question_id=row.question_id or "",
        title=row.exercise_title,
        on=row.started_on,
        what=what,
        owner=cast("Owner", owner),  # a CHECK of the table
        owner_name=name,
        excerpt=excerpt,
        marks=marks,
    )


def _excerpt(text: str, wish: Wish) -> tuple[str, tuple[Span, ...]]:
    """Return the part of a text around its first mark, on one line, and the marks in it."""
    text = " ".join(text.split())
    marks = wish.marks(text)
    start = 0
    if marks and marks[0][0] > _BEFORE:
        near = marks[0][0] - _BEFORE
        blank = text.find(" ", near, marks[0][0])
        start = near if blank < 0 else blank + 1
    lead = "…" if start else ""
    shown = text[start : start + _AROUND]
    tail = "…" if start + _AROUND < len(text) else ""
    by = len(lead) - start
    return lead + shown + tail, tuple(
        (at + by, min(to, start + len(shown)) + by) for at, to in marks if at < start + len(shown)
    )


def _weight(wish: Wish, said: list[str], asked: list[str]) -> float:
    """Return how well a line fits: whole words before beginnings, said before asked."""
    weight = 0.0
    for piece in wish.pieces:
        word = piece.tokens[-1]
        if word in said:
            weight += 4
        elif any(one.startswith(word) for one in said):
            weight += 3
        elif word in asked:
            weight += 1
    return weight / (1 + len(said) / 60)
