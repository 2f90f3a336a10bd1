"""Whatever two people typed, the pages that are carried away show exactly that."""

from datetime import date
from html.parser import HTMLParser

from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown import Markdown

from twofold.paper import markdown_pages, one_page
from twofold.paper.evening_text import EveningText, Part, Question, Said

_MARKS = st.text("*_`[]()<>#+-.!|~&\\$=:; 1ab\u00e9\u0301/'\"{}", max_size=30)
LINES = st.lists((_MARKS | st.text(max_size=20)), max_size=4)


class Seen(HTMLParser):
    """The words a reader would see, and the tags that made them."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.words = ""
        self.tags: set[str] = set()
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: object) -> None:  # noqa: ARG002 - the parser's
        self.tags.add(tag)

    def handle_data(self, data: str) -> None:
        self.words += f"{data} "


def plain(text: str) -> list[str]:
    """Return the words between spaces; what no file can hold counts as lost."""
    return markdown_pages.readable(text).split()


def said(lines: list[str]) -> EveningText:
    told = Said("a", "Ana", tuple(lines))
    part = Part("One", (Question("", (told,)),))
    return EveningText(date(2026, 3, 17), "Tea", "Tuesday", "tea", "en", (part,))


@settings(max_examples=200)
@given(lines=LINES)
@example(lines=[])  # a choice that is not among its choices, from another book
def test_markdown_renders_what_was_typed_as_it_was_typed(lines: list[str]) -> None:
    page = markdown_pages.page(said(lines))
    seen = Seen(Markdown(extensions=["tables", "fenced_code"]).convert(page))
    words = ["Tea", "Tuesday", "One", "Ana", *plain("\n".join(lines))]
    shown = seen.words.split()
    assert shown[: len(words)] == words or not plain("".join(lines))
    assert seen.tags <= {"h1", "h2", "p", "strong", "blockquote", "br", "hr", "a"}


@settings(max_examples=200)
@given(lines=LINES)
@example(lines=[])  # a choice that is not among its choices, from another book
def test_the_page_for_browsers_shows_what_was_typed(lines: list[str]) -> None:
    seen = Seen(one_page.article(said(lines), 1))
    assert seen.words.split() == ["Tea", "Tuesday", "One", "Ana", *"\n".join(lines).split()]
    assert seen.tags == {"article", "h2", "h3", "p", "time", "div", "b"}
