"""Carrying ten years away: complete data against raw writes of the same bytes to the same disk.

    python -m tests.bench.carrying DATA_DIR

Prints its rows as JSON. The floor is nothing but the writing: no reading, no deciphering.
"""

import json
import os
import sys
import tempfile
import time
from dataclasses import asdict
from pathlib import Path

from tests.bench.rows import Row, against, at_most
from twofold.host.clock import SystemClock
from twofold.host.interpreter import make_constants_last
from twofold.host.places import Places
from twofold.printing.book import carry_book
from twofold.services.away_values import Form, Period
from twofold.services.house import Services, furnish
from twofold.services.opening import open_book

ROUNDS = 3
_CHUNK = 12  # evenings at a time, as ours are written


def measure(journal: Path) -> list[Row]:
    """Carry a journal away, again and again."""
    services = furnish(open_book(Places(journal), SystemClock()))
    try:
        with tempfile.TemporaryDirectory(dir=journal.parent) as folder:
            return [*_whole(services, Path(folder)), _slices(services, Path(folder))]
    finally:
        services.close()


def _whole(services: Services, folder: Path) -> list[Row]:
    pairs = []
    evenings = services.carrying.load(Period()).evenings
    for number in range(ROUNDS):
        target = folder / f"{number}.json"
        began = time.perf_counter()
        for _ in services.carrying.write(Form.JSON, target, Period()):
            pass
        ours = time.perf_counter() - began
        pairs.append((1000 * ours, 1000 * _raw(target.read_bytes(), folder / "raw", evenings)))
    name = f"export of {evenings:,} evenings as data ÷ raw writes"
    return [against(name, pairs, "ms", 80.0)]


def _raw(content: bytes, target: Path, evenings: int) -> float:
    size = max(1, len(content) * _CHUNK // max(evenings, 1))
    began = time.perf_counter()
    with target.open("wb") as file:
        for at in range(0, len(content), size):
            file.write(content[at : at + size])
        file.flush()
        os.fsync(file.fileno())
    took = time.perf_counter() - began
    target.unlink()
    return took


def _slices(services: Services, folder: Path) -> Row:
    """Return the longest that the window is held up while the last year is carried in any form."""
    last = services.carrying.load(Period()).last
    assert last is not None
    year = Period(since=last.replace(year=last.year - 1))
    longest = 0.0
    for form in Form:
        target = folder / form.value
        if form is Form.PDF:
            steps = carry_book(services.carrying, target, year)
        else:
            steps = services.carrying.write(form, target, year)
        took = []
        while True:
            began = time.perf_counter()
            done = next(steps, None)
            took.append(1000 * (time.perf_counter() - began))
            if done is None:
                break
        longest = max(longest, sorted(took)[int(0.99 * (len(took) - 1))])
    return at_most("carrying away, p99 of a slice", longest, "ms", 100.0)


if __name__ == "__main__":
    make_constants_last()
    make_constants_last()
    print(json.dumps([asdict(row) for row in measure(Path(sys.argv[1]))]))
