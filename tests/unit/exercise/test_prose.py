"""Prose becomes harmless HTML: nothing acts, nothing leaves the machine, no word is lost."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from twofold.exercise import prose

HOSTILE = [
    "<script>alert(1)</script>",
    "<b onclick=x>bold</b>",
    "<img src=x onerror=alert(1)>",
    "[a](javascript:alert(1))",
    "[a](JaVaScRiPt:alert(1))",
    "[a](java\tscript:alert)",
    "[a](&#106;avascript:alert)",
    "[a](data:text/html,x)",
    "[a](file:///etc/passwd)",
    "[a](//evil.example)",
    "[a](http://evil.example)",
    "[a](/etc/passwd)",
    "![a](https://evil.example/a.png)",
    "![a](//evil.example/a.png)",
    "![a](file:///a.png)",
    "![a](../../a.png)",
    "![a](data:image/png;base64,AA)",
    '![a](a.png "x" onload=alert(1))',
    "[a]: javascript:alert\n\n[a][a]",
    "<javascript:alert>",
    "# T {onclick=evil}",
    "<iframe src=x>",
    "<style>*{}</style>",
    "\x02klzzwxh:0000\x03",
    "<a href=javascript:x>a</a>",
    "<mailto:a@b.c>",
    "&lt;script&gt;",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_prose_is_neutral(text: str) -> None:
    for html in (prose.to_html(text), prose.inline(text)):
        low = html.lower()
        for bad in ("<script", "<iframe", "<style", "<b ", "onerror=", "onclick=", "onload="):
            assert bad not in low.replace("&lt;", "") or "<" not in low.split(bad)[0][-1:]
        for bad in ('href="javascript', 'href="http:', 'href="//', 'href="file', 'href="data'):
            assert bad not in low
        assert 'href="/' not in low
        assert 'src="http' not in low
        assert 'src="/' not in low
        assert 'src="data' not in low
        assert 'src="..' not in low
        assert "<img onerror" not in low


def test_harmless_marks_are_kept() -> None:
    html = prose.to_html(
        "**bold** *slant* [a](https://b.org) [c](c.md) [d](#d) ![e](e.png)\n\n- one\n- two\n\n"
        "1. three\n\n> quote\n\n| a | b |\n|:--|--:|\n| c | d |\n\n### Head\n\n---\n"
    )
    for part in (
        "<strong>bold</strong>",
        "<em>slant</em>",
        '<a href="https://b.org">a</a>',
        '<a href="c.md">c</a>',
        '<a href="#d">d</a>',
        'src="e.png"',
        "<li>one</li>",
        "<ol>",
        "<blockquote>",
        'style="text-align: right;"',
        "<h3>Head</h3>",
        "<hr",
    ):
        assert part in html, part


def test_a_picture_that_is_refused_leaves_its_words() -> None:
    assert prose.plain("![a cup of tea](https://b.org/a.png)") == "a cup of tea"


def test_inline_is_never_a_block() -> None:
    assert prose.inline("1. first *thing*") == "1. first <em>thing</em>"
    assert prose.inline("# no *heading*") == "# no <em>heading</em>"
    assert prose.inline("plain & simple > all") == "plain &amp; simple &gt; all"
    assert prose.inline("two\nlines") == "two lines"
    assert prose.inline(r"a \{brace\} and \*star\*") == "a {brace} and *star*"
    assert prose.inline("") == ""


def test_plain_keeps_every_word() -> None:
    assert prose.plain("**How** *much* do [you](https://b.org) need?") == "How much do you need?"
    assert prose.plain("One.\n\n- two\n- three & four") == "One.\ntwo\nthree & four"
    assert prose.plain("just words") == "just words"
    assert prose.plain(r"1 \< 2 &amp; 3") == "1 < 2 & 3"


def test_nothing_is_nothing() -> None:
    assert prose.to_html(" \n") == ""
    assert prose.plain("") == ""


def test_what_would_take_long_is_shown_as_written() -> None:
    dense = "[" * 2000 + " <b>"
    assert prose.to_html(dense) == f"<p>{'[' * 2000} &lt;b&gt;</p>"
    assert prose.inline(dense).startswith("[[[")
    assert prose.to_html("a" * 70_000).startswith("<p>aaa")
    assert prose.to_html("> " * 300 + "deep").startswith("<p>&gt;")


def test_one_text_after_another_leaves_no_trace() -> None:
    assert prose.to_html("[x]: https://b.org") == prose.to_html("[x]: https://b.org")
    assert "<a" not in prose.to_html("[x][x]")


_WRITTEN = st.text(
    st.one_of(st.sampled_from("ab \n\n.,-+:1\t\u00a0\u2028\u3000\r\x0c'\")("), st.characters()),
    max_size=60,
)


@given(_WRITTEN)
@example("One\nparagraph.\n\n\n\nAnd another: 1 – 5, well-made")
@example("a  \nb")
@example("\u2003a\u2003\n\n\x85b")
def test_words_without_a_mark_read_as_the_package_would_have_them(text: str) -> None:
    """A mark in a later paragraph sends the whole text through the package."""
    if any(mark in text for mark in "*_[]<>&\\!|#=`~"):
        return
    alone = prose.to_html(text)
    assert "\n".join(part for part in (alone, "<p><em>x</em></p>") if part) == prose.to_html(
        f"{text}\n\n*x*"
    )
