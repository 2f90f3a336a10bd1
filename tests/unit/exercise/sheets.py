"""Small exercises for tests. `¦` marks the place where a fault is expected."""

from twofold.exercise import reader
from twofold.exercise.reader import Reading

HEAD = """---
id: demo
title: Demo
version: 1
lang: en
pillar: team
summary: A demo.
roles: [speaker, listener]
---
"""
NOTES = """
## Why this helps {#why do=note}
It does.

## If it gets heavy {#heavy do=note}
Rest.
"""
#: A step that makes a fragment whole.
STEP = "\n## Begin {#begin}\nHello.\n"
ASK = """
## Ask {#ask}
**Our word:** {#word}
____

**How much?** {#level}

none (1) (2) (3) (4) (5) all

**Which?** {#help}
- ( ) talk {#talk}
- ( ) rest {#rest}

**Which of them?** {#many}
- [ ] tea {#tea}
- [ ] walk {#walk}

**Three things:** {#list}
1. ____
2. ____
"""


def whole(body: str, head: str = HEAD) -> str:
    """Return a whole file with notes behind the body."""
    return head + body + NOTES


def expected(text: str) -> tuple[str, int, int]:
    """Return the text without its mark, and the line and column it stood at."""
    before, mark, after = text.partition("¦")
    assert mark, "mark the expected place"
    assert "¦" not in after
    return before + after, before.count("\n") + 1, len(before) - before.rfind("\n")


def read(body: str, head: str = HEAD) -> Reading:
    return reader.read(whole(body, head), "demo.md")


def places(reading: Reading) -> list[tuple[str, int, int]]:
    return [(f.code, f.line, f.column) for f in reading.faults]
