"""A book that is killed again and again in the middle of writing opens whole every time."""

import os
import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.unit.journal.book import opened
from twofold.journal.door import check_door, close_door
from twofold.journal.store import Store

KILLS = int(os.environ.get("TWOFOLD_KILLS", "20"))

WRITER = """
import sys
from pathlib import Path
from tests.unit.journal.book import NOW, asked, begun, opened, say
from twofold.journal import answers, walks
from twofold.journal.store import Store
from twofold.walk.answers import Key
from twofold.walk.kept import Stays

folder, first = Path(sys.argv[1]), int(sys.argv[2])
store = Store(opened(folder))
number = first
with store.writing() as db:
    walk = begun(db)
print("ready", flush=True)
while True:
    number += 1
    with store.writing() as db:  # one unit: either all of it is there afterwards or nothing
        for owner in ("a", "b"):
            say(db, walk.id, "story", f"mark{number} " + "typed and typed " * 60, owner)
            answers.keep_sealed(db, asked(walk.id, "limit", owner), b"%d" % number * 40, NOW)
        walks.set_place(
            db, walk.id, {"mark": number}, step_no=1, step_count=2, minutes_left=0, at=NOW
        )
    print(number, flush=True)
    if number % 7 == 0:
        with store.writing() as db:
            key = Key("limit", 1, "a")
            answers.reveal(db, walk.id, {key: (f"opened{number}", f"opened{number}")}, NOW)
            walks.finish(db, walk.id, Stays.EVERYTHING, NOW)
            walk = begun(db)
"""


def written_until(folder: Path, first: int, delay: float) -> int:
    """Write until killed after `delay` seconds; return the last number that was acknowledged."""
    with subprocess.Popen(
        [sys.executable, "-c", WRITER, str(folder), str(first)], stdout=subprocess.PIPE, text=True
    ) as writer:
        assert writer.stdout is not None
        assert writer.stdout.readline() == "ready\n"
        try:
            writer.wait(delay)
        except subprocess.TimeoutExpired:
            writer.send_signal(signal.SIGKILL)
        numbers = [int(line) for line in writer.stdout if line.endswith("\n")]
    assert writer.returncode == -signal.SIGKILL
    return numbers[-1] if numbers else first


def marks(store: Store) -> tuple[int, set[int]]:
    """Return the mark of the newest place and those of the answers beside it."""
    row = store.connection.execute(
        "SELECT id, json_extract(place, '$.mark') FROM walk "
        "WHERE place LIKE '%mark%' ORDER BY id DESC LIMIT 1"
    ).fetchone()
    if row is None:
        return 0, {0}
    texts = store.connection.execute(
        "SELECT value_text FROM answer WHERE walk_id = ? AND question_id = 'story'", (row[0],)
    )
    return row[1], {int(text.split()[0].removeprefix("mark")) for (text,) in texts}


@pytest.mark.e2e
@pytest.mark.skipif(os.name == "nt", reason="no kill -9")
def test_nothing_acknowledged_is_lost_and_nothing_is_torn(tmp_path: Path) -> None:
    chance = random.Random(2026)  # noqa: S311 - moments, not secrets
    last = units = 0
    for _ in range(KILLS):
        acknowledged = written_until(tmp_path, last, chance.uniform(0.02, 0.6))
        assert (tmp_path / "vault.db.open").exists(), "it was not closed"
        store = Store(opened(tmp_path))  # which checks every page first
        check_door(store.connection)
        stored, beside = marks(store)
        assert acknowledged <= stored <= acknowledged + 1
        assert beside == {stored}
        if stored:
            query = "SELECT count(*) FROM answer_text WHERE answer_text MATCH ?"
            found = store.connection.execute(query, (f"mark{stored}",)).fetchone()
            assert found == (2,)
        store.close()
        units += stored - last
        last = stored
    assert units > KILLS
    door = opened(tmp_path)
    close_door(door)
