"""Questions on their way to paper: what is asked, and the place to answer it."""

from collections.abc import Iterator
from html import escape

from twofold.exercise.model import Kind, Question, Shelf
from twofold.exercise.prose import inline, plain
from twofold.paper.prompts import inline_parts
from twofold.paper.sheet import (
    Block,
    Entries,
    Grid,
    Options,
    Prompt,
    Prose,
    Rules,
    Scale,
    Sentence,
    Signatures,
)
from twofold.paper.words import Words
from twofold.walk.answers import Key

#: Least number of ruled lines: one line of handwriting holds eight words.
FEWEST_LINES = 2
_COMMITMENT_SHARES = (0.15, 0.62, 0.23)  # who, what, by when
_COMMITMENT_ROWS = 2


def asked(question: Question, key: Key, words: Words) -> Iterator[Block]:
    """Yield a question and the blank under it."""
    if question.kind is not Kind.SENTENCE:
        hint = words.pick_up_to.format(count=question.most)
        limited = question.kind is Kind.MULTI and question.most
        yield Prompt(inline(question.prompt), hint if limited else "")
    match question.kind:
        case Kind.TEXT:
            yield Rules(max(question.lines, FEWEST_LINES), key)
        case Kind.SENTENCE:
            yield Sentence(inline_parts(question.parts), key=key)
        case Kind.SCALE:
            yield Scale(plain(question.low), plain(question.high), question.top or 5, key=key)
        case Kind.SINGLE | Kind.MULTI:
            labels = tuple(plain(o.label) for o in question.options)
            ids = tuple(o.id for o in question.options)
            yield Options(labels, many=question.kind is Kind.MULTI, key=key, ids=ids)
        case Kind.LIST:
            yield Entries(max(question.count, question.least, 1), key=key)
        case Kind.TABLE:
            yield _grid(question, key)
        case Kind.SIGN:
            yield Signatures(words.signed, key=key)


def unwritten(question: Question, words: Words) -> Iterator[Block]:
    """Yield a question that is only thought about: no ink that could be seen later."""
    yield Prompt(inline(question.prompt))
    if question.kind is Kind.SCALE:
        ends = words.silent_scale.format(
            low=plain(question.low), top=question.top or 5, high=plain(question.high)
        )
        yield Prose(escape(ends), quiet=True)
    elif question.options:
        yield Prose(escape(" · ".join(plain(o.label) for o in question.options)), quiet=True)


def _grid(question: Question, key: Key) -> Grid:
    rows = tuple(tuple(plain(cell) for cell in row) for row in question.rows)
    shares: tuple[float, ...] = ()
    if question.shelf is Shelf.COMMITMENT and len(question.columns) == 3:
        shares = _COMMITMENT_SHARES
        rows += (("", "", ""),) * (_COMMITMENT_ROWS - len(rows))
    return Grid(tuple(plain(c) for c in question.columns), rows, shares, key)
