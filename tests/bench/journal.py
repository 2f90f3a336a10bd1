"""The journal of ten years, and of ten times as much: opened, scrolled, searched.

Search is held against the raw FTS5 query on the same connection, with its own excerpts, in turns.
Each size runs in a process of its own: a book is opened once a process.
"""

import json
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication, QListView

from tests.bench.rows import Row, against, at_most, not_measured, share
from twofold.host.clock import SystemClock
from twofold.host.interpreter import make_constants_last
from twofold.host.places import Places, shipped
from twofold.journal.wish import read_wish
from twofold.services.house import Services, furnish
from twofold.services.leafing import Sieve
from twofold.services.opening import open_book
from twofold.ui.journal.journal_page import JournalPage
from twofold.ui.journal.presenter import JournalPresenter
from twofold.ui.theme.apply import Theme

#: A rare word, common ones, two words, a beginning, a phrase; as a couple would type them.
TYPED = ("corsha", "nerlokam", "banerlo", "the", "ba", "was in", "you corsha", '"it was"')
ANKI = "26.9.3"
ROUNDS, OPENINGS, PLACES, FRAMES, STEP = 25, 15, 10, 50, 120
_RAW = (
    "SELECT rowid, snippet(answer_text, 0, '[', ']', '…', 24) FROM answer_text "
    "WHERE answer_text MATCH ? ORDER BY rowid LIMIT 16"
)


def measure(data_dir: Path) -> dict[str, Any]:
    """Return milliseconds of opening, of frames, and of searches beside the raw query."""
    make_constants_last()
    qt = QApplication(["bench"])
    Theme(qt, shipped("resources")).apply("light", 100)
    services = furnish(open_book(Places(data_dir), SystemClock()))
    told = {
        "opening": _opening(qt, services),
        "frames": _frames(qt, services),
        "search": _search(services),
    }
    services.close()
    return told


def texts(data_dir: Path) -> list[str]:
    """Return everything that was written, for another program to search."""
    book = open_book(Places(data_dir), SystemClock())
    rows = book.door.execute("SELECT value_text FROM answer WHERE value_text <> ''").fetchall()
    book.door.close()
    return [row[0] for row in rows]


def anki(folder: Path, written: str) -> list[float] | None:
    """Return milliseconds of Anki's search, in an environment of its own; None without it.

    Args:
        folder: Where that environment is made.
        written: The texts, as JSON.
    """
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    try:
        subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True)
        install = [str(python), "-m", "pip", "install", "-q", f"anki=={ANKI}"]
        subprocess.run(install, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        script = str(Path(__file__).with_name("anki_notes.py"))
        told = subprocess.run(
            [str(python), script], input=written, stdout=subprocess.PIPE, text=True, check=True
        )
    except (OSError, subprocess.CalledProcessError):
        return None
    return [float(ms) for ms in json.loads(told.stdout)]


def rows(ten: dict[str, Any], hundred: dict[str, Any], notes: list[float] | None) -> list[Row]:
    """Return the rows that these milliseconds make: ten years, and ten times as much."""
    ours = statistics.median(pair[0] for pair in ten["search"])
    often = statistics.median(pair[0] for pair in hundred["search"])
    first, more = share(ten["frames"], 0.95), share(hundred["frames"], 0.95)
    opened = statistics.median(ten["opening"])
    made = [
        at_most("journal opened, first rows painted", opened, "ms", 50),
        at_most("scrolling, one frame, p95", first, "ms", 16),
        against("scrolling: 50,000 evenings ÷ 5,000", [(more, first)], "ms", 1.5),
        against(
            "opening: 50,000 evenings ÷ 5,000",
            [(statistics.median(hundred["opening"]), opened)],
            "ms",
            10,
        ),
        against("search, 60,000 answers ÷ raw FTS5", ten["search"], "ms", 2),
        against("search, 600,000 answers ÷ raw FTS5", hundred["search"], "ms", 2),
        against("search: 600,000 answers ÷ 60,000", [(often, ours)], "ms", 10),
    ]
    name = "search ÷ Anki's find_notes, same texts"
    if notes is None:
        return [*made, not_measured(name, "ms", 0.1)]
    return [*made, against(name, [(ours, statistics.median(notes))], "ms", 0.1)]


def _opening(qt: QApplication, services: Services) -> list[float]:
    """Show the filled page and paint it."""
    taken = []
    for _ in range(OPENINGS):
        page = _page(services)
        began = time.perf_counter()
        page.show()
        _settle(qt)
        page.grab()
        taken.append(1000 * (time.perf_counter() - began))
        page.close()
        page.deleteLater()
    return taken


def _frames(qt: QApplication, services: Services) -> list[float]:
    """Turn the wheel in several places of the past; each turn scrolls, reads and paints."""
    page = _page(services)
    page.show()
    _settle(qt, 200)
    view = page.findChild(QListView, "evenings")
    if view is None:
        raise RuntimeError("no list")
    bar, taken = view.verticalScrollBar(), []
    for place in range(PLACES):
        bar.setValue(bar.maximum() * place // PLACES)
        _settle(qt)
        for _ in range(FRAMES):
            began = time.perf_counter()
            bar.setValue(bar.value() + STEP)
            view.viewport().repaint()
            taken.append(1000 * (time.perf_counter() - began))
    page.close()
    return taken


def _search(services: Services) -> list[tuple[float, float]]:
    """Search through every floor of the house, and raw, in turns."""
    door, pairs = services.store.connection, []
    for typed in TYPED:
        match = read_wish(typed).to_sqlite()
        for _ in range(ROUNDS):
            began = time.perf_counter()
            services.searching.newest(typed, Sieve())
            ours = time.perf_counter()
            door.execute(_RAW, (match,)).fetchall()
            raw = time.perf_counter()
            pairs.append((1000 * (ours - began), 1000 * (raw - ours)))
    return pairs


def _page(services: Services) -> JournalPage:
    page = JournalPage()
    JournalPresenter(
        page, services.leafing, services.searching, services.household.couple()
    ).refresh()
    page.resize(1072, 800)
    return page


def _settle(qt: QApplication, times: int = 3) -> None:
    for _ in range(times):
        qt.sendPostedEvents()
        qt.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)


if __name__ == "__main__":
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if sys.argv[1] == "texts":
        sys.stdout.write(json.dumps(texts(Path(sys.argv[2]))))
    else:
        sys.stdout.write(json.dumps(measure(Path(sys.argv[1]))))
        sys.stdout.flush()
