"""Exercises and evenings for tests of paper."""

from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from twofold.exercise.model import Exercise, Kind, Value
from twofold.exercise.reader import read, read_file
from twofold.paper.sheet import Band, Block, Sheet
from twofold.people import Owner
from twofold.walk.kept import KeptAnswer, KeptWalk, Stays, WalkState

ROOT = Path(__file__).parents[3]
SOUND = ROOT / "tests" / "data" / "sound"
SHIPPED = sorted((ROOT / "exercises" / "en").glob("*.md"))
NAMES = {"a": "Ana", "b": "Sam", "ours": ""}

HEAD = """---
id: small
title: Small
version: 1
lang: en
roles: [speaker = speaks, listener = listens]
---
"""


def exercise(path: Path) -> Exercise:
    """Return an exercise file, as far as it can be read."""
    reading = read_file(path)
    found = reading.exercise or reading.preview
    assert found is not None
    return found


def written(steps: str) -> Exercise:
    """Return an exercise made of these steps."""
    head = HEAD.replace(
        "speaker = speaks, listener = listens", '"speaker = speaks", "listener = listens"'
    )
    reading = read(head + steps, "small.md")
    found = reading.exercise or reading.preview
    assert found is not None
    return found


def everything() -> Exercise:
    """Return the exercise that uses every part of the format."""
    return exercise(SOUND / "everything.md")


def flat(sheet: Sheet) -> list[Block]:
    """Return all blocks, those inside bands included, in reading order."""
    found: list[Block] = []
    for block in sheet.blocks:
        found.append(block)
        if isinstance(block, Band):
            found += block.blocks
    return found


def walk(**changes: object) -> KeptWalk:
    """Return an evening on a Sunday in March."""
    at = datetime(2026, 3, 22, 20, tzinfo=UTC)
    values: dict[str, Any] = {
        "id": 1,
        "exercise_id": "weekly-check-in",
        "title": "Weekly check-in",
        "version": 1,
        "lang": "en",
        "source_sha": "",
        "first": "a",
        "short": False,
        "seed": 0,
        "state": WalkState.FINISHED,
        "place": {},
        "stays": Stays.EVERYTHING,
        "started_at": at,
        "started_on": date(2026, 3, 22),
        "finished_at": at,
    }
    return KeptWalk(**(values | changes))


def kept(
    question: str, kind: Kind, value: Value, owner: Owner = "a", **changes: object
) -> KeptAnswer:
    """Return one kept answer."""
    values: dict[str, Any] = {
        "id": 1,
        "walk_id": 1,
        "passing": 1,
        "step_id": "one",
        "step_title": "One",
        "step_no": 1,
        "question_id": question,
        "question_no": 1,
        "kind": kind,
        "shelf": None,
        "part": "",
        "prompt": f"Asked about {question}:",
        "low": "",
        "high": "",
        "top": 0,
        "options": (),
        "columns": (),
        "owner": owner,
        "owner_name": NAMES[owner],
        "role": "",
        "value": value,
        "value_text": value if isinstance(value, str) else "",
        "answered_at": datetime(2026, 3, 22, 20, tzinfo=UTC),
    }
    return KeptAnswer(**(values | changes))
