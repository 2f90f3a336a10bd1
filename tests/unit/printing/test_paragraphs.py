"""Paragraphs set line by line lie where Qt's own documents put them."""

from html import escape

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlockFormat, QTextCursor, QTextDocument, QTextOption

from twofold.printing import fonts, paragraphs
from twofold.printing.measures import NORMAL, mm
from twofold.printing.paragraphs import set_paragraphs
from twofold.printing.set_text import SetText
from twofold.printing.typeset import Typesetter

pytestmark = pytest.mark.usefixtures("qapp")

_TEXTS = st.lists(
    st.text(st.sampled_from("abcdefi  ,.–’ ” 1שלםمر語é"), max_size=120), min_size=1, max_size=4
)


def _option(*, mirrored: bool = False) -> QTextOption:
    option = QTextOption()
    option.setUseDesignMetrics(True)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    if mirrored:
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    return option


def _document(
    texts: list[str], width: float, leading: int, *, mirrored: bool, gap: float = 0
) -> QTextDocument:
    document = QTextDocument()
    document.setUseDesignMetrics(True)
    document.setDocumentMargin(0)
    document.setDefaultFont(fonts.font(fonts.SERIF, NORMAL.body))
    document.setDefaultTextOption(_option(mirrored=mirrored))
    document.setPlainText("\n".join(texts))
    line = QTextBlockFormat()
    line.setBottomMargin(gap)
    line.setLineHeight(leading, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    cursor = QTextCursor(document)
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.mergeBlockFormat(line)
    document.setTextWidth(width)
    document.documentLayout().documentSize()
    return document


def _places_in(document: QTextDocument) -> list[tuple[float, float, float, int]]:
    """Return top, left edge of the ink, its width, and the paragraph of every line."""
    found = []
    block = document.begin()
    while block.isValid():
        top = document.documentLayout().blockBoundingRect(block).top()
        for number in range(block.layout().lineCount()):
            line = block.layout().lineAt(number)
            inked = line.naturalTextRect()
            found.append((top + line.y(), inked.x(), inked.width(), block.blockNumber()))
        block = block.next()
    return found


def _places_of(text: SetText) -> list[tuple[float, float, float, int]]:
    found = []
    for line in text.lines:
        (part,) = line.parts
        inked = part.line.naturalTextRect()
        assert line.top == pytest.approx(part.at.y() + part.line.y(), abs=0.05)
        found.append((line.top, inked.x(), inked.width(), line.paragraph))
    return found


@given(_TEXTS, st.floats(20, 175), st.sampled_from([100, 104, 116]), st.booleans())
@example([""], 175, 116, False)
@example(["", "one", "", "two three " * 20], 80, 116, True)
@example(["incomprehensibilities" * 9], 40, 104, False)
def test_lines_lie_where_a_document_would_have_put_them(
    texts: list[str], wide: float, leading: int, mirrored: bool
) -> None:
    fonts.load()
    face = fonts.font(fonts.SERIF, NORMAL.body)
    option = _option(mirrored=mirrored)
    text = set_paragraphs(texts, face, option, mm(wide), leading=leading, gap=98)
    document = _document(texts, mm(wide), leading, mirrored=mirrored, gap=98)
    expected = _places_in(document)
    assert len(text.lines) == len(expected)
    for ours, theirs in zip(_places_of(text), expected, strict=True):
        assert ours == pytest.approx(theirs, abs=0.25)  # 0.005 mm


@pytest.mark.parametrize("mirrored", [False, True])
def test_bare_paragraphs_are_set_as_marked_ones_are(mirrored: bool) -> None:
    """A mark sends HTML through a document; an empty one changes nothing to see."""
    words = ["Tell me more\n about it. " * 12, "And\u00a0then? " * 9, "<so> & so"]
    html = "\n".join(f"<p>{escape(w, quote=False)}</p>" for w in words)
    setter = Typesetter(NORMAL, mirrored=mirrored)
    bare = setter.html(html, mm(120))
    marked = setter.html(html.replace("<p>", "<p><em></em>"), mm(120))
    assert [line.top for line in bare.lines] == pytest.approx(
        [line.top for line in marked.lines], abs=0.25
    )
    assert bare.natural_width == pytest.approx(marked.natural_width, abs=0.25)
    assert [line.paragraph for line in bare.lines] == [line.paragraph for line in marked.lines]


def test_only_bare_paragraphs_are_taken_apart() -> None:
    assert paragraphs.of_html("<p>a &amp;\n b</p>\n<p> c\u00a0</p>") == ["a & b", "c\u00a0"]
    for html in ("a", "", "<p>a<br/>b</p>", "<p>a</p><ul><li>b</li></ul>", "<p>a</p>b"):
        assert paragraphs.of_html(html) is None


def test_lines_somebody_wrote_are_paragraphs() -> None:
    assert paragraphs.of_plain("a\r\nb\rc\n\nd") == ["a", "b", "c", "", "d"]
