"""Search: the lines of the journal that have the words somebody remembers.

The newest lines come first straight from the index, which is in that order, so that a page of
them costs the same however many there are. The best are chosen among the newest thousand: where
there are more, the words looked for say too little to rank by.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache
from typing import Any, Final, Literal, TypeAlias, cast

from sqlalchemy import Select, String, or_, select, type_coerce
from sqlalchemy import text as sql
from sqlalchemy.dialects import sqlite
from sqlalchemy.orm import Session

from twofold.exercise.prose import plain
from twofold.journal.finding import A_DAY, first_of
from twofold.journal.sieve import ALL, Sieve, conditions, kept_evenings
from twofold.journal.straight import read
from twofold.journal.tables import AnswerRow, FindableRow, NoteRow, WalkRow
from twofold.journal.wish import Wish
from twofold.people import Owner

#: What of an evening was found: words that were said, a question, a note, or its title.
What: TypeAlias = Literal["said", "asked", "note", "title"]
Span: TypeAlias = tuple[int, int]

#: Among how many of the newest lines the best are chosen.
RANKED: Final = 1000
_LAST: Final = (1 << 63) - 1
_MATCHING: Final = (
    "SELECT rowid FROM answer_text WHERE answer_text MATCH ? "
    "AND rowid > ? AND rowid < ? ORDER BY rowid LIMIT ?"
)
_BEFORE, _AROUND = 36, 220  # characters of an excerpt before the first mark, and in all


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """One line that was found. `marks` are stretches of `excerpt` that were looked for."""

    line: int  # where it stands in the index; the next page begins after it
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
    db: Session, wish: Wish, sieve: Sieve = ALL, *, after: int = 0, limit: int = 50
) -> tuple[Hit, ...]:
    """Return what was found, the newest evening first.

    Args:
        db: A unit of work.
        wish: What is looked for; an empty one finds nothing.
        sieve: Which evenings, and with `partner` whose words.
        after: The `line` of the last hit of the page before.
        limit: How many.
    """
    found: list[Hit] = []
    reach, more = limit, bool(wish)
    while more and len(found) < limit:
        lines = _matching(db, wish, sieve, after, reach)
        found += _hits(db, wish, sieve, lines)
        more = len(lines) == reach
        after = lines[-1] if lines else after
        reach *= 4  # a narrow sieve lets little through
    return tuple(found[:limit])


def best(db: Session, wish: Wish, sieve: Sieve = ALL, *, limit: int = 50) -> tuple[Hit, ...]:
    """Return the best of the newest thousand lines: people's own words come first, and briefly."""
    if not wish:
        return ()
    lines = _matching(db, wish, sieve, 0, RANKED)
    asked = select(FindableRow.id, FindableRow.said, FindableRow.asked)
    weighed = sorted(
        (-_weight(wish, said.split(), asked.split()), line)
        for line, said, asked in db.execute(asked.where(FindableRow.id.in_(lines)))
    )
    found: list[Hit] = []
    for start in range(0, len(weighed), limit):
        some = [line for _, line in weighed[start : start + limit]]
        place = {line: number for number, line in enumerate(some)}
        found += sorted(_hits(db, wish, sieve, some), key=lambda hit: place[hit.line])
        if len(found) >= limit:
            break
    return tuple(found[:limit])


def _matching(db: Session, wish: Wish, sieve: Sieve, after: int, limit: int) -> list[int]:
    """Return lines by the index alone, newest first. The period needs nothing else either."""
    start = max(after, first_of(sieve.until) - 1 if sieve.until else 0)
    end = first_of(sieve.since) + A_DAY if sieve.since else _LAST
    db.flush()  # what this unit of work has changed is found as well
    return [line for (line,) in read(db, _MATCHING, (wish.to_sqlite(), start, end, limit))]


def _hits(db: Session, wish: Wish, sieve: Sieve, lines: Sequence[int]) -> list[Hit]:
    """Return what stands in these lines, as far as the sieve lets it through."""
    if not lines:
        return []
    told = json.dumps(lines)
    rows: Iterable[Any]
    if sieve == ALL:  # with every letter that is typed: by the driver alone, in half the time
        asked, bound = _plain_rows()
        rows = read(db, asked, {**bound, "lines": told})
    else:
        sifted = _rows().where(*conditions(replace(sieve, partner="")))
        if sieve.partner:
            whose = or_(AnswerRow.owner == sieve.partner, NoteRow.partner == sieve.partner)
            sifted = sifted.where(whose)
        rows = db.execute(sifted, {"lines": told})
    return [_hit(row, wish) for row in rows]


@cache
def _rows() -> Select[*tuple[Any, ...]]:
    """Return what tells about lines, in the order of `_hit`."""
    return (
        select(
            FindableRow.id,
            FindableRow.walk_id,
            WalkRow.exercise_id,
            WalkRow.exercise_title,
            type_coerce(WalkRow.started_on, String),
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
        .where(FindableRow.id.in_(sql("SELECT value FROM json_each(:lines)")), kept_evenings())
        .order_by(FindableRow.id)
    )


@cache
def _plain_rows() -> tuple[str, dict[str, Any]]:
    """Return the same for the driver, and what is bound in it beside the lines."""
    compiled = _rows().compile(dialect=sqlite.dialect(paramstyle="named"))
    return str(compiled), dict(compiled.params)


def _hit(row: Any, wish: Wish) -> Hit:  # noqa: ANN401 - a row of `_rows`
    line, walk_id, exercise_id, title, on, question_id, owner, name, said, asked, *noted = row
    what: What = "title"
    text = title
    if noted[2] is not None:
        what, (owner, name, text) = "note", noted
    elif said is not None:
        what, text = "said", said
    excerpt, marks = _excerpt(text, wish)
    if what == "said" and not marks:
        what = "asked"
        excerpt, marks = _excerpt(plain(asked), wish)
    return Hit(
        line=line,
        walk_id=walk_id,
        exercise_id=exercise_id,
        question_id=question_id or "",
        title=title,
        on=date.fromisoformat(on),
        what=what,
        owner=cast("Owner", owner or "ours"),  # a CHECK of the table; a title is of both
        owner_name=name or "",
        excerpt=excerpt,
        marks=marks,
    )


def _excerpt(text: str, wish: Wish) -> tuple[str, tuple[Span, ...]]:
    """Return the part of a text around its first mark, on one line, and the marks in it."""
    text = " ".join(text.split())
    marks = wish.marks(text, _AROUND)  # none further on can be within the excerpt
    if len(text) <= _AROUND and (not marks or marks[0][0] <= _BEFORE):
        return text, marks
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
