"""From exec to the first painted window, to a Home that answers, and what it weighs by then.

Measured from outside, on a screen without a window manager: the X server tells when a window is
mapped and when something was drawn in it (its DAMAGE extension), and only then its pixels are
read. Reading them all the time would take the second core away, and a larger window would wait
longer for its turn. *First paint* is the first picture with more than a few colours. At that
moment one Tab is pressed; *usable* is the last time any pixel changed within the next
seconds, so by then Home stands there in full and has answered a key. Pixels are read when
drawing has paused, so that the server is not asked for 4 MB between Home and the answer to the
key; all that was drawn until then counts as late as its last part. The bare window beside it
has nothing to answer, so for it both are the first paint. Rounds take turns, ratios are taken
within a round.
"""

import select
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from Xlib import XK, X, display
from Xlib.ext import damage, xtest
from Xlib.protocol.event import ClientMessage

from tests.bench.rows import Row, against

ROUNDS = 9
_SETTLE = 2.5  # seconds of looking after the first paint
_PAUSE = 0.02  # seconds without drawing, after which the pixels are read
_LIMIT = 30.0


@dataclass(frozen=True, slots=True)
class Start:
    """One start: seconds to the first paint, seconds until usable, resident MiB then."""

    paint: float
    usable: float
    memory: float


def measure(data_dir: Path, environment: dict[str, str], rounds: int = ROUNDS) -> list[Row]:
    """Start the bare window and Twofold in turns; return the three rows of a start."""
    bare = [sys.executable, str(Path(__file__).with_name("bare_window.py"))]
    ours = [sys.executable, "-m", "twofold", "--data-dir", str(data_dir)]
    env = {**environment, "QT_QPA_PLATFORM": "xcb"}
    env.pop("PYTHONDONTWRITEBYTECODE", None)  # it would have every module compiled anew
    for command in (bare, ours):
        _start(command, env)  # warm, not counted
    pairs = [(_start(ours, env), _start(bare, env)) for _ in range(rounds)]
    paints = [(1000 * us.paint, 1000 * floor.paint) for us, floor in pairs]
    usable = [(1000 * us.usable, 1000 * floor.paint) for us, floor in pairs]
    weight = [(us.memory, floor.memory) for us, floor in pairs]
    return [
        against("first paint ÷ bare window", paints, "ms", 1.3),
        against("Home usable, ten years ÷ bare window", usable, "ms", 2.2),
        against("memory at Home ÷ bare window", weight, "MiB", 2.0),
    ]


def _start(command: Sequence[str], env: dict[str, str]) -> Start:
    screen = display.Display(env["DISPLAY"])
    screen.damage_query_version()  # the extension wants to be asked before it is used
    screen.screen().root.change_attributes(event_mask=X.SubstructureNotifyMask)
    screen.sync()
    began = time.perf_counter()
    process = subprocess.Popen(
        command, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        window = _mapped(screen, began)
        window.damage_create(damage.DamageReportRawRectangles)
        screen.sync()  # from here on nothing is missed
        paint = next(at for at in _drawn(screen, _LIMIT) if _painted(window)) - began
        usable = _last_change(screen, window, began)
        return Start(paint, max(paint, usable), _resident(process.pid))
    finally:
        _close(screen, process)
        screen.close()


def _close(screen: Any, process: "subprocess.Popen[bytes]") -> None:  # noqa: ANN401 -- as below
    """Close the window as its title bar would; a book that was killed is checked at each start."""
    protocols, leave = screen.intern_atom("WM_PROTOCOLS"), screen.intern_atom("WM_DELETE_WINDOW")
    for window in screen.screen().root.query_tree().children:
        data = (32, [leave, X.CurrentTime, 0, 0, 0])
        window.send_event(ClientMessage(window=window, client_type=protocols, data=data))
    screen.sync()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def _mapped(screen: Any, began: float) -> Any:  # noqa: ANN401 -- Xlib's objects are loosely typed
    """Wait for a window of a size that is meant for people."""
    while True:
        while screen.pending_events():
            event = screen.next_event()
            if event.type == X.MapNotify and not event.override:
                size = event.window.get_geometry()
                if size.width >= 200 and size.height >= 100:
                    return event.window
        select.select([screen.fileno()], [], [], 0.05)
        _in_time(began)


def _drawn(screen: Any, seconds: float) -> Iterator[float]:  # noqa: ANN401 -- as above
    """Yield when something was drawn: now, as it may have been already, and each time after."""
    yield time.perf_counter()
    end = time.perf_counter() + seconds
    while (left := end - time.perf_counter()) > 0:
        if not screen.pending_events():
            select.select([screen.fileno()], [], [], left)
            continue
        seen = time.perf_counter()
        while screen.pending_events():
            screen.next_event()
        yield seen


def _pixels(window: Any) -> bytes:  # noqa: ANN401 -- as above
    size = window.get_geometry()
    picture = window.get_image(0, 0, size.width, size.height, X.ZPixmap, 0xFFFFFFFF)
    return bytes(picture.data)


def _painted(window: Any) -> bool:  # noqa: ANN401 -- as above
    return len(set(memoryview(_pixels(window)).cast("I")[::13].tolist())) > 4


def _last_change(screen: Any, window: Any, began: float) -> float:  # noqa: ANN401 -- as above
    window.set_input_focus(X.RevertToParent, X.CurrentTime)
    tab = screen.keysym_to_keycode(XK.XK_Tab)
    xtest.fake_input(screen, X.KeyPress, tab)
    xtest.fake_input(screen, X.KeyRelease, tab)
    screen.sync()
    before, last, drawn = _pixels(window), 0.0, 0.0
    end = time.perf_counter() + _SETTLE
    while (left := end - time.perf_counter()) > 0 or drawn:
        wait = _PAUSE if drawn else left
        if left > 0 and (
            screen.pending_events() or select.select([screen.fileno()], [], [], wait)[0]
        ):
            drawn = time.perf_counter()
            while screen.pending_events():
                screen.next_event()
        elif drawn:
            seen = _pixels(window)
            if seen != before:
                before, last = seen, drawn - began
            drawn = 0.0
    return last


def _resident(pid: int) -> float:
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    raise RuntimeError("the window has closed")


def _in_time(began: float) -> None:
    if time.perf_counter() - began > _LIMIT:
        raise TimeoutError("no painted window")
