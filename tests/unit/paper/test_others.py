"""Several evenings, an invitation, and a page for a browser."""

from dataclasses import replace
from datetime import date
from html.parser import HTMLParser

import pytest

from tests.unit.paper.evenings import (
    SHIPPED,
    SOUND,
    everything,
    exercise,
    flat,
    kept,
    walk,
    written,
)
from twofold.exercise.model import Kind
from twofold.paper.booklet import booklet
from twofold.paper.cards import pocket_cards
from twofold.paper.html import as_html
from twofold.paper.invitation import invitation
from twofold.paper.period import period
from twofold.paper.record import record
from twofold.paper.sheet import Chapter, Heading, Options, Prose, Sheet, Title
from twofold.paper.worksheet import blank

MARCH, APRIL = date(2026, 3, 1), date(2026, 4, 30)


def test_several_evenings_stand_in_order_with_their_days() -> None:
    together = kept("try", Kind.TEXT, "Soup.", owner="ours")
    first = (walk(), [kept("moment", Kind.TEXT, "Tea."), together])
    later = walk(id=2, title="Small wins", started_on=date(2026, 4, 2))
    sheet = period([first, (later, [])], MARCH, APRIL)
    chapters = [b for b in sheet.blocks if isinstance(b, Chapter)]
    assert [(c.text, c.facts) for c in chapters] == [
        ("Weekly check-in", "Sunday, 22 March 2026"),
        ("Small wins", "Thursday, 2 April 2026"),
    ]
    assert (sheet.filled, sheet.named) == (True, True)
    assert not period([(walk(), [together])], MARCH, APRIL).named, "nobody is named"
    title = sheet.blocks[0]
    assert isinstance(title, Title)
    assert title.facts == "Sunday, 1 March 2026 to Thursday, 30 April 2026"


def test_a_time_without_evenings_says_so() -> None:
    blocks = flat(period([], MARCH, APRIL))
    assert any(isinstance(b, Prose) and "No evening" in b.html for b in blocks)


def test_an_invitation_says_how_long_and_that_no_is_fine() -> None:
    asked = exercise(SHIPPED[0])
    sheet = invitation(asked)
    [title] = [b for b in sheet.blocks if isinstance(b, Title)]
    assert title.facts == asked.heading
    bare = invitation(replace(asked, heading=""))
    assert [b.facts for b in bare.blocks if isinstance(b, Title)] == [asked.title]
    words = " ".join(b.html for b in flat(sheet) if isinstance(b, Prose))
    assert "you can stop any time" in words
    assert "so is no" in words
    [reply] = [b for b in sheet.blocks if isinstance(b, Options)]
    assert "Rather not" in reply.labels


class Reader(HTMLParser):
    """Hears a page the way a screen reader would."""

    def __init__(self) -> None:
        super().__init__()
        self.headings: list[str] = []
        self.controls: list[dict[str, str]] = []
        self.labelled: set[str] = set()
        self.tags: list[str] = []
        self._in = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = {name: value or "" for name, value in attrs}
        self.tags.append(tag)
        self._in = tag
        if tag in {"input", "textarea"}:
            self.controls.append(told)
        if tag == "label":
            self.labelled.add(told.get("for", ""))

    def handle_data(self, data: str) -> None:
        if self._in in {"h1", "h2", "h3"} and data.strip():
            self.headings.append(data.strip())
            self._in = ""


def heard(*sheets: Sheet) -> Reader:
    reader = Reader()
    reader.feed(as_html(sheets))
    return reader


@pytest.mark.parametrize("path", [*SHIPPED, *sorted(SOUND.glob("*.md"))], ids=lambda p: p.stem)
def test_every_field_of_a_page_has_its_words(path: object) -> None:
    page = heard(blank(exercise(path)))  # type: ignore[arg-type] # pytest hands over a path
    for control in page.controls:
        assert control["id"] in page.labelled or control.get("aria-label"), control
    ids = [control["id"] for control in page.controls]
    assert len(ids) == len(set(ids))
    assert not {"script", "link", "iframe", "img"} & set(page.tags)


def test_headings_are_headings() -> None:
    sheet = blank(everything())
    page = heard(sheet)
    steps = [b.text for b in sheet.blocks if isinstance(b, Heading)]
    assert len([h for h in page.headings if any(h.endswith(s) for s in steps)]) == len(steps)
    assert page.tags.count("h1") == 1


def test_what_was_written_stands_on_the_page_and_cannot_break_it() -> None:
    words = "<script>alert(1)</script> & tea"
    page = as_html([record(walk(), [kept("moment", Kind.TEXT, words)])])
    assert "<script" not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt; &amp; tea" in page


def test_language_and_direction_are_told() -> None:
    found = exercise(SOUND / "rtl.md")
    page = as_html([blank(found)], from_right=True)
    assert f'<html lang="{found.lang}" dir="rtl">' in page


def test_every_kind_of_sheet_becomes_a_page() -> None:
    found = everything()
    scale = kept("level", Kind.SCALE, 4, top=5, low="cool", high="hot")
    for sheet in (booklet(found, "a"), pocket_cards(found), record(walk(), [scale])):
        assert heard(sheet).headings
    assert " checked> 4" in as_html([record(walk(), [scale])])


def test_a_question_is_asked_again_for_the_second_person() -> None:
    found = written("## Each {#each who=each}\n**What helped?** {#helped}\n____\n")
    assert as_html([blank(found)]).count("What helped?") == 2
