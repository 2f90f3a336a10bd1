"""A book that is killed while it wipes the last traces opens whole, and is wiped the next time."""

import os
import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.bare_pages import bare_pages
from tests.unit.journal.book import KEY, opened
from twofold.host.clock import SystemClock
from twofold.journal.door import check_door
from twofold.journal.store import Store
from twofold.services.removing import Removing

KILLS = int(os.environ.get("TWOFOLD_KILLS", "5"))
WALKS = 6

#: Fills a book, erases one evening and keeps the others.
FILLER = f"""
import sys
from pathlib import Path
from tests.unit.journal.book import NOW, begun, opened, say
from twofold.journal import removal, walks
from twofold.journal.store import Store
from twofold.walk.kept import Stays

store = Store(opened(Path(sys.argv[1])))
with store.writing() as db:
    for number in range({WALKS}):
        walk = begun(db)
        word = "zabkul" if number == 3 else "lomvar"
        say(db, walk.id, "story", f"{{word}} " + "typed and typed " * 2500, "a")
        walks.finish(db, walk.id, Stays.EVERYTHING, NOW)
        if number == 3:
            gone = walk.id
with store.writing() as db:
    removal.remove(db, gone, NOW)
with store.writing() as db:
    removal.erase(db, gone)
store.close()
"""
SWEEPER = """
import sys
from pathlib import Path
from tests.unit.journal.book import opened
from twofold.host.clock import SystemClock
from twofold.journal.store import Store
from twofold.services.removing import Removing

store = Store(opened(Path(sys.argv[1])))
print("ready", flush=True)
Removing(store, SystemClock()).sweep()
print("swept", flush=True)
store.close()
"""


def run(script: str, folder: Path, *, kill_after: float | None = None) -> str:
    with subprocess.Popen(
        [sys.executable, "-c", script, str(folder)], stdout=subprocess.PIPE, text=True
    ) as child:
        assert child.stdout is not None
        said = child.stdout.readline() if kill_after is not None else ""
        try:
            child.wait(kill_after)
        except subprocess.TimeoutExpired:
            child.send_signal(signal.SIGKILL)
        return said + child.stdout.read()


@pytest.mark.skipif(os.name == "nt", reason="no SIGKILL there")
def test_a_kill_while_wiping_loses_nothing_and_is_made_up_for(tmp_path: Path) -> None:
    chance = random.Random(7)  # noqa: S311 - moments, not a secret
    folder = tmp_path / "book"
    folder.mkdir()
    run(FILLER, folder)
    pristine = {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}
    interrupted = 0
    for _ in range(KILLS):
        for path in folder.iterdir():
            path.unlink()
        for name, content in pristine.items():
            (folder / name).write_bytes(content)
        said = run(SWEEPER, folder, kill_after=chance.uniform(0.0, 0.06))
        interrupted += "swept" not in said
        store = Store(opened(folder))
        check_door(store.connection)
        assert store.connection.execute("SELECT count(*) FROM walk").fetchone() == (WALKS - 1,)
        Removing(store, SystemClock()).sweep()
        check_door(store.connection)
        store.close()
    bare = bare_pages(folder / "vault.db", KEY)  # once: it deciphers slowly
    assert b"zabkul" not in bare
    assert b"lomvar" in bare
    assert interrupted, "no kill came in time"
