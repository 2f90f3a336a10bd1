"""`twofold selftest`: tries everything once, in a scratch book, off screen.

Meant for every machine and every package: it needs no display and leaves nothing behind.
"""

import json
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication

from twofold.errors import Trouble
from twofold.host.clock import SystemClock
from twofold.host.places import Places
from twofold.printing.pdf import write_pdf
from twofold.services.house import Services, furnish, library_of
from twofold.services.opening import open_book
from twofold.services.walking import Draft
from twofold.ui.app import App
from twofold.ui.theme.first_picture import DRESSED
from twofold.ui.theme.look import Type, look
from twofold.walk.answers import Key
from twofold.walk.moves import Forward
from twofold.walk.places import Page

_PLAIN: Final = b"SQLite format 3"
_WORDS: Final = "a pebble from the river"
_PATIENCE_MS: Final = 30_000


@dataclass(frozen=True, slots=True)
class Check:
    """One thing tried. `detail` says how much, or what went wrong."""

    name: str
    ok: bool
    detail: str


class NotSoundError(Exception):
    """Something came out otherwise than it has to."""


def run(*, as_json: bool = False) -> int:
    """Try everything; print what came of it. Returns 0 when all is sound, else 1."""
    app = QApplication.instance() or QApplication(["twofold", "-platform", "offscreen", *DRESSED])
    with tempfile.TemporaryDirectory(prefix="twofold-selftest-") as folder:
        checks = tuple(_checks(app, Path(folder)))
    ok = all(check.ok for check in checks)
    if as_json:
        print(json.dumps({"ok": ok, "checks": [asdict(check) for check in checks]}))
    else:
        for check in checks:
            told = "sound" if check.ok else "NOT SOUND"
            print(f"{check.name}: {told}. {check.detail}", file=sys.stdout if ok else sys.stderr)
    return 0 if ok else 1


def _checks(app: object, folder: Path) -> Iterator[Check]:
    yield _tried("exercises", lambda: _exercises(Places(folder)))
    yield _tried("book", lambda: _book(Places(folder / "book")))
    yield _tried("paper", lambda: _paper(Places(folder / "book"), folder / "sheet.pdf"))
    yield _tried("window", lambda: _window(app, Places(folder / "book")))


def _tried(name: str, deed: Callable[[], str]) -> Check:
    try:
        return Check(name, ok=True, detail=deed())
    except (Trouble, NotSoundError, OSError, KeyError) as trouble:
        return Check(name, ok=False, detail=str(trouble) or type(trouble).__name__)


def _exercises(places: Places) -> str:
    """Read every exercise that ships."""
    library = library_of(places)
    entries = library.entries()
    broken = [e.id for e in entries if library.read_entry(e).exercise is None]
    if broken or not entries:
        raise NotSoundError(f"not sound: {', '.join(broken) or 'there are none'}")
    return f"{len(entries)} read"


def _book(places: Places) -> str:
    """Keep a line in a new book, close it, and find the line again."""
    clock = SystemClock()
    services = furnish(open_book(places, clock))
    services.household.introduce("A", "B")
    walk_id = _write(services)
    services.close()
    if places.vault.read_bytes().startswith(_PLAIN):
        raise NotSoundError("the book is not encrypted")
    again = furnish(open_book(places, clock))
    walk = again.walking.resume(walk_id)
    found = [f.answer.value for f in walk.scene.fields if f.answer is not None]
    again.walking.let_go(walk_id)
    again.close()
    if found != [_WORDS]:
        raise NotSoundError("a line that was kept did not come back")
    return "a line was kept and came back"


def _write(services: Services) -> int:
    """Begin exercises until one has an open line to write; write it and return the walk."""
    for card in services.choosing.cards():
        walk = services.walking.begin(card.id)
        for _ in range(len(walk.course.turns) * 4):
            fields = [f for f in walk.scene.fields if f.question.kind == "text"]
            private = walk.scene.turn is not None and walk.scene.turn.private
            if isinstance(walk.standing.place, Page) and fields and not private:
                key: Key = fields[0].key
                services.walking.keep(walk, [Draft(key, _WORDS)], 1)
                return walk.id
            move = Forward() if Forward() in walk.scene.moves else walk.scene.moves[0]
            walk = services.walking.move(walk, move)
        services.walking.let_go(walk.id)
    raise NotSoundError("no exercise has a line to write")


def _paper(places: Places, target: Path) -> str:
    """Print a sheet."""
    services = furnish(open_book(places, SystemClock()))
    try:
        first = services.choosing.cards()[0]
        write_pdf(services.sheets.blank(first.id), target)
    finally:
        services.close()
    content = target.read_bytes()
    if not content.startswith(b"%PDF-") or b"SourceS" not in content:
        raise NotSoundError("the sheet is not a PDF in our type")
    return f"{first.id}, {len(content) // 1024} KiB"


def _window(app: object, places: Places) -> str:
    """Open the real window and wait until it is furnished."""
    if not isinstance(app, QApplication):
        raise NotSoundError("there is no application")
    window = App(app, places)
    window.furnished.connect(app.quit)
    QTimer.singleShot(_PATIENCE_MS, app.quit)
    window.show()
    app.exec()
    furnished = window.services is not None
    family = QFontInfo(look().font(Type.PROMPT, serif=True)).family()
    window.window.close()
    window.close()
    if not furnished:
        raise NotSoundError("the window did not open")
    if not family.startswith("Source Serif"):
        raise NotSoundError(f"prompts are set in {family}")
    return f"opened, set in {family}"
