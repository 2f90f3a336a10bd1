"""Texts that a reader may meet: fragments of the format, whole files, and what hands do to them."""

from pathlib import Path

from hypothesis import strategies as st

ROOT = Path(__file__).parents[2]
SHIPPED = sorted((ROOT / "exercises" / "en").glob("*.md"))
EVERYTHING = ROOT / "tests" / "data" / "sound" / "everything.md"
SOUND = [*SHIPPED, EVERYTHING]

HEAD = "---\nid: demo\ntitle: Demo\nversion: 1\nlang: en\nroles: [aa, bb]\n---\n"

_LINES = [
    "",
    "## Step {#a}",
    "## Step {#b who=private time=3m}",
    "## Step {#c do=reveal show=b}",
    "## Step {#d do=swap from=e}",
    "## Step {#e who=aa time=1m30s}",
    '## Step {#f do=end if="any q <= 2 and r is x"}',
    "## Note {#why do=note}",
    "# Title",
    "### Part",
    "**Prompt:** {#q}",
    "**Prompt:** {#r .commitment}",
    "Prompt {#s .map part=triggers}",
    "**We agree** {#t .agreement required}",
    "I feel ____ when ____. {#u}",
    "________",
    "1. ____",
    "- ( ) one {#x}",
    "- [ ] two",
    "- (x) three",
    "low (1) (2) (3) (4) (5) high",
    "（１）（２）",
    "| Who | What | When |",
    "| --- | --- | --- |",
    "| ____ | | Sunday |",
    "> aa: For you.",
    '> Back: [w](#q "recall this") and [v](other.md#q "recall first")',
    "> [g](shelf:gratitude 'recall all') [h](shelf:map 'recall some')",
    "Signed ____ and ____",
    "Plain *words* with [a link](https://example.org).",
    "![p](p.png)",
    "<b>bold</b>",
    "{#",
    "}",
    "---",
    "id: demo",
    "roles: [aa, bb",
    "\u200f- ( ) كلمة",
    "\tindented",
    "    - deep",
]

lines = st.sampled_from(_LINES) | st.text(max_size=30)
soup = st.lists(lines, max_size=40).map("\n".join)
sheets = soup.map(lambda body: HEAD + body)


@st.composite
def mutated(draw: st.DrawFn) -> str:
    """Draw a sound file with a few slips in it."""
    text = draw(st.sampled_from([p.read_text(encoding="utf-8") for p in SOUND]))
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, len(text)))
        to = min(len(text), at + draw(st.integers(0, 40)))
        match draw(st.sampled_from(["cut", "put", "twice", "line", "end"])):
            case "cut":
                text = text[:at] + text[to:]
            case "put":
                text = text[:at] + draw(lines | st.sampled_from("#{}[]()|_>*\"='\\")) + text[at:]
            case "twice":
                text = text[:to] + text[at:to] + text[to:]
            case "line":
                text = text[:at] + "\n" + draw(lines) + "\n" + text[at:]
            case _:
                text = text[:at]
    return text
