"""Markdown of prose and prompts, made into harmless HTML or plain text.

Only what an exercise needs is switched on. Raw HTML prints as text; every tag and attribute has
to be on a list; links lead to https or to files nearby, pictures lie beside the exercise.
"""

import re
from functools import cache
from html import escape, unescape
from threading import Lock
from typing import TYPE_CHECKING

from twofold.exercise import inline as marks
from twofold.exercise import limits

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from markdown import Markdown

#: Which attributes a tag may keep. A tag that is not here loses itself, not its words.
_ALLOWED: dict[str, frozenset[str]] = {
    **dict.fromkeys(
        "div p br hr em strong h1 h2 h3 h4 h5 h6 ul ol li blockquote table thead tbody tr".split(),  # noqa: SIM905 - shorter to read
        frozenset(),
    ),
    "a": frozenset({"href"}),
    "img": frozenset({"src", "alt"}),
    "th": frozenset({"style"}),
    "td": frozenset({"style"}),
}
_ALIGNED = re.compile(r"text-align: (?:left|right|center);")
_PARAGRAPH = re.compile(r"<p>\u2060(.*)</p>", re.DOTALL)
_BLOCK_END = re.compile(r"(?:</(?:p|li|h[1-6]|tr|blockquote)>|<br ?/?>)\n?")
_TAG = re.compile(r"<[^>]*>")
#: What may be more than words: a mark, or a line that begins or ends as one of a block may. Most
#: of an exercise is neither, and comes out of the converter as it went in, in paragraphs.
_MARKED = re.compile(r"[*_\[<&\\!|#>=`~\x00-\x09\x0b-\x1f\x7f-\xa0]|(?m:^[ \d+:-]| $)")
#: A converter keeps notes while it works, and sheets may be laid out beside the window.
_one_at_a_time = Lock()
_BLANK_LINES = re.compile(r"\n{2,}")


def get_ready() -> None:
    """Load what converts, a tenth of a second, before an evening rather than between two pages."""
    _converter()


def to_html(markdown: str) -> str:
    """Return HTML of whole paragraphs: lists, tables, quotes, emphasis, links, pictures."""
    if not _MARKED.search(markdown):
        return _as_written(markdown)
    return _convert(markdown)


def inline(markdown: str) -> str:
    """Return HTML of one run of words: emphasis and links, never a block."""
    words = " ".join(markdown.split())
    if not any(mark in words for mark in "*_[<&\\!"):
        return escape(words, quote=False)
    # The word joiner keeps a leading "1." or "#" from becoming a block.
    found = _PARAGRAPH.fullmatch(_convert("\u2060" + words))
    return found[1] if found else escape(words, quote=False)


def plain(markdown: str) -> str:
    """Return the words alone. Paragraphs and items become lines."""
    if not any(mark in markdown for mark in "*_[<&\\!|#>\n-+.`"):
        return markdown.strip()
    if "\n" not in markdown.strip():
        html = inline(markdown)
    else:
        html = _BLOCK_END.sub("\n", to_html(markdown))
    return _BLANK_LINES.sub("\n", unescape(_TAG.sub("", html))).strip()


def _convert(markdown: str) -> str:
    if _too_dense(markdown):
        return _as_written(markdown)
    try:
        with _one_at_a_time:
            return _converter().reset().convert(markdown)
    except RecursionError:
        return _as_written(markdown)


def _too_dense(markdown: str) -> bool:
    """Whether rendering could take long. Prompts are joined to one line, so E83 may be met."""
    if len(markdown) > limits.FILE_BYTES:
        return True
    return any(e.code != "E83" for e in limits.excesses(markdown.split("\n")))


def _as_written(markdown: str) -> str:
    blocks = (block.strip() for block in markdown.split("\n\n"))
    return "\n".join(f"<p>{escape(block, quote=False)}</p>" for block in blocks if block)


@cache
def _converter() -> "Markdown":
    # Late: opening a window needs no Markdown, and the package takes its time to load.
    from markdown import Markdown
    from markdown.treeprocessors import Treeprocessor

    class OnlyTheAllowed(Treeprocessor):
        def run(self, root: "Element") -> None:
            _clean(root)

    converter = Markdown(extensions=["tables", "sane_lists"])
    converter.ESCAPED_CHARS.append("<")  # as CommonMark has it, and as E70 tells authors
    converter.preprocessors.deregister("html_block")
    for name in ("code", "reference", "setextheader"):
        converter.parser.blockprocessors.deregister(name)
    for name in (
        "backtick",
        "html",
        "automail",
        "reference",
        "image_reference",
        "short_reference",
        "short_image_ref",
    ):
        converter.inlinePatterns.deregister(name)
    converter.treeprocessors.register(OnlyTheAllowed(converter), "only_the_allowed", 1)
    return converter


def _clean(element: "Element") -> None:
    for child in element:
        if child.tag not in _ALLOWED:
            child.tag = "span"
        allowed = _ALLOWED.get(child.tag, frozenset[str]())
        for name in list(child.attrib):
            if name not in allowed or not _harmless(name, child.attrib[name]):
                del child.attrib[name]
        if child.tag == "img" and "src" not in child.attrib:
            child.tag, child.text = "span", child.attrib.pop("alt", "")
        elif child.tag == "a" and "href" not in child.attrib:
            child.tag = "span"
        _clean(child)


def _harmless(name: str, value: str) -> bool:
    if name == "style":
        return bool(_ALIGNED.fullmatch(value))
    if name == "alt":
        return True
    kind = marks.scheme(value)
    if name == "href":
        return kind in {"", "https"} and not value.startswith(("/", "\\"))
    return not kind and not value.startswith(("/", "\\")) and ".." not in value
