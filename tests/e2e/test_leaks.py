"""Words that were typed are nowhere they ought not to be, and nothing asks for the network."""

import os
import re
import subprocess
from pathlib import Path

import pytest

from tests.canary import canaries, in_book, in_folder, in_text
from tests.e2e.driver import Driver
from tests.e2e.evening import READY, Evening, Mouse
from twofold.host.clock import SystemClock
from twofold.host.places import Places
from twofold.journal.door import close_door
from twofold.services.opening import open_book

NAMES = ("Anabelkanarie", "Samuelkanarie")


@pytest.fixture
def evening(app: Driver, tmp_path: Path) -> Evening:
    """Give an evening whose every temporary file would lie below `tmp_path`."""
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    app.screen.environment["TMPDIR"] = str(temporary)
    return Evening(app, Mouse(), iter(canaries(200)))


def test_no_word_leaks_and_none_is_readable_before_it_is_opened(
    app: Driver, evening: Evening, home: Path, tmp_path: Path
) -> None:
    app.start()
    evening.introduce(*NAMES)
    evening.begin("Changing chairs")
    titles = list(app.screen.titles())
    while not any(READY.search(node.name) for node in app.nodes()):
        evening.turn()
        titles += app.screen.titles()
    alone = [said.text for said in evening.said if said.who]
    together = [said.text for said in evening.said if not said.who]
    assert alone
    assert together

    # What waits is on no page, hidden ones included, that a screen reader could reach.
    told = "\n".join(f"{n.name} {n.description} {n.text}" for n in app.everything())
    assert in_text(told, alone) == []

    app.key("F9")
    app.see("Notes")
    assert app.screen.titles() == ["Notes"]
    covered = "\n".join(f"{n.name} {n.description} {n.text}" for n in app.everything())
    assert in_text(covered, [*alone, *together, *(name.lower() for name in NAMES)]) == []

    app.kill()
    everything = [*alone, *together, *(name.lower() for name in NAMES)]
    assert in_folder(home, everything) == []
    assert in_folder(tmp_path, everything) == []
    assert in_text("\n".join(titles), everything) == []

    book = open_book(Places(app.data_dir), SystemClock())
    columns = in_book(book.door, together)
    assert {found.word for found in columns} == set(together), "the scanner finds what is open"
    assert in_book(book.door, alone) == []
    close_door(book.door)


def test_a_whole_evening_needs_no_network(app: Driver, evening: Evening) -> None:
    alone = ["unshare", "--net"] if os.geteuid() == 0 else ["unshare", "--map-root-user", "--net"]
    if subprocess.run([*alone, "true"], capture_output=True, check=False).returncode != 0:
        pytest.skip("this machine lets nobody make a network of their own")
    app.inside(*alone)
    app.start()
    devices = Path(f"/proc/{app.pid}/net/dev").read_text("utf-8")
    assert re.findall(r"^\s*(\w+):", devices, re.MULTILINE) == ["lo"], "no way out"
    evening.introduce()
    evening.begin("Speaking and listening")
    evening.play()
    assert app.close() == 0
