"""Keeping an answer through every floor of the house, against one raw commit of the same row.

Both write into the same book of ten years, on the same connection, in turns: a service call with
all it decides; and a plain UPDATE of the very row it wrote, with its commit. Run as a program,
because a book is opened once a process.
"""

import json
import random
import sys
import time
from pathlib import Path

from tests.bench.rows import Row, against, at_most
from tests.bench.ten_years import words
from twofold.exercise.model import Kind
from twofold.host.clock import SystemClock
from twofold.host.places import Places
from twofold.services.house import Services, furnish
from twofold.services.opening import open_book
from twofold.services.walking import Draft, Walk
from twofold.walk.moves import Forward

ROUNDS = 300


def rows(pairs: list[tuple[float, float]]) -> list[Row]:
    """Return the two rows that these milliseconds make, ours and raw."""
    return [
        against("keep an answer ÷ one raw commit", pairs, "ms", 3.5),
        at_most("typing blocked by a keep, at the worst", max(ms for ms, _ in pairs), "ms", 50),
    ]


def measure(data_dir: Path) -> list[tuple[float, float]]:
    """Return milliseconds of our keep and of the raw commit, round by round."""
    book = open_book(Places(data_dir), SystemClock())
    services = furnish(book)
    walk = _at_an_open_text(services)
    key = walk.scene.fields[0].key
    chance = random.Random(3)  # noqa: S311 -- invented words
    services.walking.keep(walk, [Draft(key, "first")], 0)
    (row,) = book.door.execute("SELECT max(id) FROM answer").fetchone()
    pairs = []
    for used in range(ROUNDS):
        text, other = words(chance, 100), words(chance, 100)
        began = time.perf_counter()
        services.walking.keep(walk, [Draft(key, text)], used)
        kept = time.perf_counter()
        book.door.execute("BEGIN IMMEDIATE")
        book.door.execute(
            "UPDATE answer SET value = ?, value_text = ? WHERE id = ?", (f'"{other}"', other, row)
        )
        book.door.execute("COMMIT")
        raw = time.perf_counter()
        pairs.append((1000 * (kept - began), 1000 * (raw - kept)))
    services.walking.let_go(walk.id)
    services.close()
    return pairs


def _at_an_open_text(services: Services) -> Walk:
    """Begin an evening and go on until there is an open text to write into."""
    walk = services.walking.begin("role-reversal")
    for _ in range(40):
        fields = walk.scene.fields
        if fields and fields[0].question.kind is Kind.TEXT and not walk.scene.may_share:
            return walk
        walk = services.walking.move(walk, Forward())
    raise RuntimeError("no field to write into")


if __name__ == "__main__":
    sys.stdout.write(json.dumps(measure(Path(sys.argv[1]))))
