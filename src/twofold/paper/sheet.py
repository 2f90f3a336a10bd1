"""A sheet as values: what stands on paper, in order, before anything is measured or painted.

Text named `html` is the safe HTML of `exercise.prose`; every other text is plain words. Nothing
here knows millimetres: how much room a block takes is the business of `printing`.
"""

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Literal, TypeAlias

from twofold.people import Owner, PartnerId
from twofold.walk.answers import Key

SheetKind: TypeAlias = Literal["blank", "booklet", "record", "period", "cards", "invitation"]


@dataclass(frozen=True, slots=True)
class Title:
    """The head of a sheet. `facts` is one quiet line under it, "About 35 minutes"."""

    text: str
    facts: str = ""


@dataclass(frozen=True, slots=True)
class Legend:
    """Two marks with a line each, where the two may write who is who."""

    words: str


@dataclass(frozen=True, slots=True)
class Heading:
    """The head of a step. Number 0 draws no circle; `mark` stands before the note.

    `away`: the step itself stands on another page, this line sends there.
    """

    number: int
    text: str
    note: str = ""
    mark: Owner | None = None
    away: bool = False


@dataclass(frozen=True, slots=True)
class Prose:
    """Running text. `quiet` text is smaller and grey."""

    html: str
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class Aside:
    """Text meant for one of the two, behind their mark: "listens: Say it back …"."""

    owner: Owner
    words: str
    html: str


@dataclass(frozen=True, slots=True)
class Prompt:
    """A question; it never parts from the first line under it. `hint` follows it quietly."""

    html: str
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Rules:
    """Ruled lines to write on."""

    count: int
    key: Key | None = None


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence with drawn blanks between its n + 1 `parts`, or with `kept` words in them."""

    parts: tuple[str, ...]
    kept: tuple[str, ...] = field(default=(), repr=False)
    key: Key | None = None


@dataclass(frozen=True, slots=True)
class Scale:
    """Circles 1 … `top` with a word at both ends. `chosen` 0 leaves all of them empty."""

    low: str
    high: str
    top: int
    chosen: int = 0
    key: Key | None = None


@dataclass(frozen=True, slots=True)
class Options:
    """Choices with a drawn circle (one) or box (`many`); `chosen` counts from 0."""

    labels: tuple[str, ...]
    many: bool = False
    chosen: tuple[int, ...] = ()
    key: Key | None = None
    ids: tuple[str, ...] = ()  # of the options, where it can be filled in


@dataclass(frozen=True, slots=True)
class Entries:
    """A numbered list: `count` lines to write on, or what was `kept`."""

    count: int
    kept: tuple[str, ...] = field(default=(), repr=False)
    key: Key | None = None


@dataclass(frozen=True, slots=True)
class Grid:
    """A table. A cell holds printed or kept words, "" is a cell to write in.

    `shares` are the relative widths of the columns; empty means by their words.
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...] = field(repr=False)
    shares: tuple[float, ...] = ()
    key: Key | None = None


@dataclass(frozen=True, slots=True)
class Signatures:
    """A line for each of the two to sign, with what they signed with (or "")."""

    words: str
    names: tuple[str, str] = field(default=("", ""), repr=False)
    key: Key | None = None


@dataclass(frozen=True, slots=True)
class Kept:
    """What somebody wrote, whole, with their own line breaks."""

    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class LookBack:
    """Earlier words to copy onto lines: `lead` "Look back", `words` what to look for."""

    lead: str
    words: str
    lines: int


@dataclass(frozen=True, slots=True)
class PageOf:
    """The head of a page that belongs to one of the two."""

    owner: PartnerId
    words: str


@dataclass(frozen=True, slots=True)
class Chapter:
    """The head of one evening among several; `facts` is its date."""

    text: str
    facts: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """A card for a pocket or a fridge, 85 × 55 mm; what is too long for it folds.

    Args:
        title: What it is, in a word or two.
        text: Its words, with their line breaks.
        rules: Lines to write on.
        ticks: Words with a box to tick.
        foot: One quiet line at its foot, such as the day to look again.
        owner: Whose mark it carries.
        name: The name beside the mark, where names are wanted.
    """

    title: str = field(repr=False)
    text: str = field(default="", repr=False)
    rules: int = 0
    ticks: tuple[str, ...] = ()
    foot: str = field(default="", repr=False)
    owner: Owner | None = None
    name: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Cards:
    """Cards to cut out; `cut` stands at the lines to cut along, `goes_on` heads a second card."""

    cards: tuple[Card, ...]
    cut: str = "cut"
    goes_on: str = "{title}"


@dataclass(frozen=True, slots=True)
class Turn:
    """What comes next starts a new page."""


@dataclass(frozen=True, slots=True)
class Band:
    """Blocks that belong to somebody: solid with ● for a, dashed with ◆ for b, double for ours.

    `words` stand beside the mark ("one of you", "speaks"), `name` before them where names are
    wanted. Without words and name no line is spent on the mark.
    """

    owner: Owner
    blocks: tuple["Block", ...]
    words: str = ""
    name: str = field(default="", repr=False)


Block: TypeAlias = (
    Title
    | Legend
    | Heading
    | Prose
    | Aside
    | Prompt
    | Rules
    | Sentence
    | Scale
    | Options
    | Entries
    | Grid
    | Signatures
    | Kept
    | LookBack
    | PageOf
    | Chapter
    | Cards
    | Turn
    | Band
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A worksheet or a record, ready to be laid out.

    Args:
        exercise_id: Stands in the footer; the only name a blank sheet carries. Cards have their
            title there.
        title: The exercise's title.
        lang: Language of the words, a code such as `en`.
        blocks: What stands on it, in reading order.
        footer: "page {page} of {pages}".
        filled: Whether it holds words of the couple.
        named: Whether names stand on it.
        one_sided: Whether pages of its own are given to each of the two.
        folder: Where pictures named in the prose lie.
        kind: What it is; how it was last printed is remembered by this word.
        owner: Whose booklet it is.
        more: Heads the pages that a folded booklet has to spare.
        sha: SHA-256 of the exercise's text, so that a filled sheet finds it again.
        writer: The name of the only one whose words stand on it; "" where there are two, or none.
    """

    exercise_id: str
    title: str
    lang: str
    blocks: tuple[Block, ...] = ()
    footer: str = "page {page} of {pages}"
    filled: bool = False
    named: bool = False
    one_sided: bool = False
    folder: Path | None = None
    kind: SheetKind = "blank"
    owner: PartnerId | None = None
    more: str = "Room for more"
    sha: str = ""
    writer: str = field(default="", repr=False)


def without_names(sheet: Sheet) -> Sheet:
    """Return the same sheet with marks alone where names stood."""
    return replace(sheet, named=False, blocks=tuple(_nameless(b) for b in sheet.blocks))


def _nameless(block: Block) -> Block:
    match block:
        case Band():
            inside = tuple(_nameless(b) for b in block.blocks)
            return replace(block, name="", blocks=inside)
        case Signatures():
            return replace(block, names=("", ""))
        case Cards():
            return replace(block, cards=tuple(replace(card, name="") for card in block.cards))
        case _:
            return block
