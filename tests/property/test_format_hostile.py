"""No file within the limits takes long, and twice the text takes about twice the time."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.property.format_texts import HEAD, SHIPPED
from tests.property.test_format import render
from twofold.exercise import reader

SECONDS = 0.5
LOOP = 0.0022  # seconds for the loop of `pace` on the slowest quiet machine we know

PIECES = [
    *"*_`(<[!>\\&|#~{}\"'=:^",
    *("![", "> ", "- ", "1. ", "**a ", "*a ", "a*", "***a", "*a**", "*_", "_*", "**_", "*__a"),
    *("[a](", "![a](", "[a](<", '[a]("', "[](", "[*](", "<http", "<a ", "<!--", "&#", "&amp;"),
    *("a\n", "  \n", "- a\n", "| a |\n", "| a | b |\n| - | - |\n", "    a\n", "  - a\n", "> a\n"),
    *("### a\n", "---\n", "a\n---\n", "===\n", "[a]: b\n", "- ( ) a\n", "- [ ] a {#x}\n", "- ()\n"),
    *("____\n", "____\n\n", "1. ____\n", "(1) (2) ", "low (1) (2) (3) (4) (5) high\n\n"),
    *("a {#x}\n", "a {#", '{a="', "> aa: b\n", '> [a](#b "recall this")\n', '"recall ', "aa: "),
    *("## s {#a show=b,b,b,b}\n", '## s {#a if="a < 1 and b < 1"}\n', "## s\n", "a ____ {#b}\n"),
    *("\u2060", "（１）", "🙂", "\\\n", "[a](b.md)\n", "# a\n", "| --- |\n", "\x00", "\u200f"),
]


def spent(text: str) -> float:
    """Return the seconds that reading, checking and rendering take on a machine at its ease.

    Other work on the same cores makes the processor's own clock run up to twice as fast, so a
    loop of known length is timed beside it.
    """
    before = pace()
    start = time.process_time()
    read_all_once(text)
    took = time.process_time() - start
    return took / max(1.0, before, pace())


def pace() -> float:
    """Return how much slower this moment is than a quiet one: 1 at ease, more when it is busy."""
    start = time.process_time()
    sum(number * number % 7 for number in range(30_000))
    return (time.process_time() - start) / LOOP


def read_all_once(text: str) -> None:
    """Read, check and render, as the preview of a file does."""
    reading = reader.read(text, "demo.md")
    if reading.preview:
        render(reading.preview)


def filled(piece: str, shape: str) -> str:
    """Return a file of at most 64 KiB made of one piece, as dense as `shape` says."""
    room = 64_000 // len(piece.encode())
    a_line = max(1, 900 // len(piece))
    if shape == "lines":
        return HEAD + "## S {#s}\n\n" + "\n".join([piece * a_line] * (room // a_line))
    if shape == "paragraphs":
        return HEAD + "## S {#s}\n\n" + "\n\n".join([piece * a_line] * (room // a_line))
    few = min(a_line, 18)
    return HEAD + "## S {#s}\n\n" + "\n\n".join([piece * few] * min(700, room // few, 3900 // few))


@pytest.mark.parametrize("shape", ["lines", "paragraphs", "as the limits allow"])
def test_hostile_files_are_quick(shape: str) -> None:
    slow = [
        (piece, round(took, 2))
        for piece in PIECES
        if (took := spent(filled(piece, shape))) > SECONDS
    ]
    # A busy machine may stumble once; what is slow by nature is slow again.
    assert [(p, t) for p, t in slow if spent(filled(p, shape)) > SECONDS] == []


@settings(max_examples=25)
@given(st.lists(st.sampled_from(PIECES), min_size=2, max_size=6), st.sampled_from([1, 3, 20, 90]))
def test_mixtures_are_quick(pieces: list[str], times: int) -> None:
    block = "".join(piece * times for piece in pieces)
    text = HEAD + "## S {#s}\n\n" + (block + "\n") * (60_000 // (len(block.encode()) + 1))
    assert spent(text) < SECONDS or spent(text) < SECONDS


@pytest.mark.parametrize("unclosed", ["[", "[a](", "![a](", "[a](<", "[a] (b"])
def test_brackets_before_a_long_paragraph_are_quick(unclosed: str) -> None:
    long = "\n".join(["a (b " * 150] * 4)
    paragraph = "\n".join([unclosed * 15] * 4) + "\n" + long
    text = HEAD + "## S {#s}\n\n" + "\n\n".join([paragraph] * 6)
    assert reader.read(text, "demo.md").preview, "this file is within the limits"
    assert spent(text) < SECONDS or spent(text) < SECONDS


def test_time_grows_with_the_text_and_no_faster() -> None:
    step = "\n".join(SHIPPED[0].read_text(encoding="utf-8").split("---\n", 2)[2:])

    def cost(copies: int) -> float:
        text = HEAD + step * copies
        best = min(timed(text) for _ in range(5))
        return best / len(text)

    def timed(text: str) -> float:
        start = time.process_time()
        reader.read(text, "demo.md")
        return time.process_time() - start

    assert cost(8) < 3 * cost(2)
