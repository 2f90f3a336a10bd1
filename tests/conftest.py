"""What every test gets: a home of its own, a closed network, and a look for things left behind."""

import gc
import os
import socket  # noqa: TID251 -- only to tell whose socket it is
import sys
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from twofold.host.clock import SetClock
from twofold.host.interpreter import make_constants_last

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
make_constants_last()
make_constants_last()  # tests make more Qt calls than any evening

# A machine that is busy with other tests is slow, and that is no finding.
_calm = {"deadline": None, "suppress_health_check": [HealthCheck.too_slow]}
settings.register_profile("dev", **_calm)  # type: ignore[arg-type] # a dict of mixed values
settings.register_profile("ci", derandomize=True, database=None, **_calm)  # type: ignore[arg-type] # as above
settings.load_profile("ci" if os.environ.get("CI") else "dev")

# ── The network is closed ───────────────────────────────────────────────────────────────────────
_OUTWARD = frozenset(
    {
        "socket.bind",
        "socket.connect",
        "socket.getaddrinfo",
        "socket.gethostbyaddr",
        "socket.gethostbyname",
        "socket.getnameinfo",
        "socket.sendmsg",
        "socket.sendto",
    }
)
_reached: list[str] = []


def _closed(event: str, args: tuple[Any, ...]) -> None:
    """Refuse every way out. Sockets of the machine's own file system (X11, D-Bus) may pass."""
    if event not in _OUTWARD:
        return
    if args and isinstance(args[0], socket.socket) and args[0].family == socket.AF_UNIX:
        return
    _reached.append(event)
    msg = f"{event}: this app is offline"
    raise RuntimeError(msg)


sys.addaudithook(_closed)  # can never be taken off again, which is what we want


@pytest.fixture(autouse=True)
def offline() -> Iterator[list[str]]:
    """Fail a test that reached for the network, even where the refusal was swallowed."""
    _reached.clear()
    yield _reached
    tried = list(_reached)
    _reached.clear()
    assert not tried, f"reached for the network: {tried}"


# ── A home of its own ───────────────────────────────────────────────────────────────────────────
@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the test an empty home; nothing it writes can meet the couple's own data."""
    folder = tmp_path_factory.mktemp("home")
    for name, place in {
        "HOME": "",
        "USERPROFILE": "",
        "XDG_DATA_HOME": "data",
        "XDG_CONFIG_HOME": "config",
        "XDG_CACHE_HOME": "cache",
        "XDG_STATE_HOME": "state",
        "TWOFOLD_DATA_DIR": "twofold",
    }.items():
        monkeypatch.setenv(name, str(folder / place))
    return folder


@pytest.fixture
def data_dir(home: Path) -> Path:
    """Return the folder where this test's Twofold keeps everything; it does not exist yet."""
    return home / "twofold"


@pytest.fixture
def clock() -> SetClock:
    """Return a clock that stands still on a Thursday evening."""
    return SetClock(datetime(2026, 3, 5, 19, 30, tzinfo=UTC))


# ── Nothing is left behind ──────────────────────────────────────────────────────────────────────
@pytest.fixture(autouse=True)
def left_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that leaves a thread or, with a window, a running timer or a shown widget."""
    threads = set(threading.enumerate())
    qt = "qapp" in request.fixturenames
    timers = _running_timers() if qt else set()
    yield
    stray = [t.name for t in threading.enumerate() if t not in threads and not t.daemon]
    assert not stray, f"threads left behind: {stray}"
    if qt:
        from PySide6.QtWidgets import QApplication

        shown = [w for w in QApplication.topLevelWidgets() if w.isVisible()]
        for widget in shown:
            widget.close()
        assert not shown, f"windows left open: {shown}"
        running = _running_timers() - timers
        assert not running, f"timers left running: {running}"


def _running_timers() -> set[object]:
    """Return the timers that Python knows and that still tick."""
    from PySide6.QtCore import QTimer
    from shiboken6 import isValid

    known = [thing for thing in gc.get_objects() if issubclass(type(thing), QTimer)]
    return {timer for timer in known if isValid(timer) and timer.isActive()}
