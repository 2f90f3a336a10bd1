"""The page for any browser stands alone: nothing is fetched, and it reads in order without sight.

What was seen wrong in a real browser is held here: print on white, and no page left half empty.
"""

import re
from datetime import date
from html.parser import HTMLParser
from itertools import pairwise

from twofold.paper import one_page
from twofold.paper.evening_text import EveningText, Part, Question, Said

EVENING = EveningText(
    on=date(2026, 3, 2),
    title="Thanks <with> detail",
    exercise_id="thanks",
    lang="en",
    facts="Monday, 2 March 2026",
    parts=(
        Part(
            "Say it",
            (
                Question(
                    "What for?",
                    (
                        Said("a", "Ana", ("You waited & sang.",)),
                        Said("b", "Sam", (), (("Who",), ("Me",))),
                    ),
                ),
            ),
        ),
    ),
)
PAGE = one_page.head("Ana and Sam", "One evening") + one_page.article(EVENING, 1) + one_page.tail()
#: Elements and attributes that could fetch something.
FETCHES = {"link", "img", "iframe", "object", "embed", "audio", "video", "source", "base", "form"}
ASKS = {"src", "href", "srcset", "action", "poster", "data", "background", "ping"}


class _Outline(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.seen: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, dict(attrs)))


def outline() -> list[tuple[str, dict[str, str | None]]]:
    parser = _Outline()
    parser.feed(PAGE)
    return parser.seen


def test_nothing_is_fetched_from_anywhere() -> None:
    for tag, attrs in outline():
        assert tag not in FETCHES
        assert not ASKS & set(attrs), tag
    assert not re.search(r"url\(|@import|https?:|//[a-z]", PAGE.replace("// ", ""))
    policy = next(a["content"] for t, a in outline() if a.get("http-equiv"))
    assert policy is not None
    assert policy.startswith("default-src 'none'")


def test_it_says_its_language_its_title_and_its_places() -> None:
    tags = [tag for tag, _ in outline()]
    assert dict(outline())["html"].get("lang") == "en"
    for once in ("title", "header", "main", "h1"):
        assert tags.count(once) == 1, once
    assert [a for _, a in outline() if a.get("role") == "search"]
    labels = {a.get("for") for tag, a in outline() if tag == "label"}
    assert "search" in labels


def test_headings_go_down_one_by_one() -> None:
    levels = [int(tag[1]) for tag, _ in outline() if re.fullmatch(r"h[1-6]", tag)]
    assert levels[0] == 1
    assert all(below - above <= 1 for above, below in pairwise(levels))


def test_words_stand_in_the_page_itself_and_as_they_were_written() -> None:
    assert "You waited &amp; sang." in PAGE
    assert "Thanks &lt;with&gt; detail" in PAGE
    assert '<th scope="col">Who</th>' in PAGE


def test_on_paper_it_is_black_on_white_and_evenings_may_go_over_the_page() -> None:
    printed = PAGE[PAGE.index("@media print") :]
    assert "--sheet: #fff" in printed
    assert "article { break-inside" not in printed
    assert "content-visibility: visible" in printed
