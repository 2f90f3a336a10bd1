"""The fixed sentences of what is carried away. English here; the rooms above may translate them.

Placeholders are named and the same in every language. A sentence is whole: nothing is glued.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from twofold.paper.words import english_date


@dataclass(frozen=True, slots=True, kw_only=True)
class AwayWords:
    """Every sentence that pages and the book need besides those of the couple."""

    date: Callable[[date], str] = english_date
    lang: str = "en"

    title: str = "Our evenings"
    both_names: str = "{a} and {b}"
    open_file: str = "These pages are not encrypted. Whoever has them can read them."
    one_evening: str = "One evening"
    many_evenings: str = "{count} evenings"
    days: str = "{first} to {last}"
    contents: str = "Contents"
    no_evening: str = "No evening yet."
    all_evenings: str = "All evenings"
    before: str = "The evening before"
    after: str = "The evening after"
    both: str = "both of you"
    only_met: str = "You met. Nothing else was kept."
    again: str = "{step}, the other way round"
    scale: str = "{value} of {top}"
    scale_end: str = "{value} of {top}: {words}"
    agreed: str = "agreed by {names}"
    notes: str = "Written later"
    changed: str = "Changed on {day}. Before that:"
    star: str = "with a star"
    search: str = "Search these evenings"
    found_none: str = "Nothing found."
    found_one: str = "One evening found."
    found_many: str = "{count} evenings found."


ENGLISH_AWAY = AwayWords()
