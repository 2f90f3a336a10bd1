"""A screen of its own for one test: Xvfb, a session bus, and somebody who can see it."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, Self

from PySide6.QtGui import QImage
from Xlib import X, display

EYE = Path(__file__).with_name("eye.py")
BUS_LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
SIZE = (1280, 900)
_LEAVES = 2.0  # seconds a helper has to end by itself


@dataclass(frozen=True, slots=True)
class Node:
    """One thing a screen reader can tell of. `box` is x, y, width, height on the screen."""

    parent: int
    role: str
    name: str
    description: str
    text: str
    box: tuple[int, int, int, int]
    focused: bool
    showing: bool
    enabled: bool
    checked: bool
    focusable: bool
    editable: bool

    @property
    def middle(self) -> tuple[int, int]:
        """Return the point a hand would aim at."""
        x, y, width, height = self.box
        return x + width // 2, y + height // 2


class Screen:
    """Starts and ends the processes a window lives among."""

    def __init__(self) -> None:
        self._started: list[subprocess.Popen[Any]] = []
        self.environment = {**os.environ, "QT_QPA_PLATFORM": "xcb", "LC_ALL": "C.UTF-8"}
        self.environment |= {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "NO_AT_BRIDGE": "0"}
        self.environment.pop("WAYLAND_DISPLAY", None)

    def __enter__(self) -> Self:
        read, write = os.pipe()
        server = ["-screen", "0", "{}x{}x24".format(*SIZE), "-nolisten", "tcp", "-noreset"]
        self._start(
            ["Xvfb", "-displayfd", str(write), *server],
            pass_fds=[write],
        )
        os.close(write)
        with os.fdopen(read) as told:
            self.environment["DISPLAY"] = f":{told.readline().strip()}"
        bus = self._start(
            ["dbus-daemon", "--session", "--print-address", "--nofork", "--nopidfile"],
            stdout=subprocess.PIPE,
        )
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = _line_of(bus.stdout)
        self._start([BUS_LAUNCHER, "--launch-immediately"])
        self._eye = self._start(
            ["/usr/bin/python3", str(EYE)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        self.x = display.Display(self.environment["DISPLAY"])
        return self

    def __exit__(self, *_: object) -> None:
        self.x.close()
        for process in reversed(self._started):
            process.terminate()  # the launcher of the accessibility bus takes that bus with it
            try:
                process.wait(_LEAVES)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
            for pipe in (process.stdin, process.stdout):
                if pipe:
                    pipe.close()

    def _start(
        self,
        command: Sequence[str],
        *,
        stdin: int = subprocess.DEVNULL,
        stdout: int = subprocess.DEVNULL,
        pass_fds: Sequence[int] = (),
    ) -> "subprocess.Popen[str]":
        process = subprocess.Popen(
            command,
            env=self.environment,
            stdin=stdin,
            stdout=stdout,
            stderr=subprocess.DEVNULL,
            text=True,
            pass_fds=pass_fds,
        )
        self._started.append(process)
        return process

    def look(self, pid: int, *, hidden: bool = True) -> list[Node]:
        """Return everything a screen reader is told of a program, hidden things included or not."""
        nodes = self._ask({"pid": pid, "look": "all" if hidden else "shown"})
        return [Node(**{**node, "box": tuple(node["box"])}) for node in nodes]

    def heard(self, pid: int) -> list[str]:
        """Return what was announced to a screen reader since this was last asked."""
        return [str(words) for words in self._ask({"pid": pid, "heard": True})]

    def act(self, pid: int, node: Node, do: str, text: str = "") -> bool:
        """Press a thing or write into it as a screen reader does; say whether that was possible."""
        who = {"role": node.role, "name": node.name, "box": list(node.box)}
        return bool(self._ask({"pid": pid, **who, "do": do, "text": text}))

    def _ask(self, what: object) -> Any:  # noqa: ANN401 -- whatever the eye answers
        if not self._eye.stdin:
            raise RuntimeError("the eye is closed")
        self._eye.stdin.write(f"{json.dumps(what)}\n")
        self._eye.stdin.flush()
        return json.loads(_line_of(self._eye.stdout))

    def windows(self) -> list[Any]:
        """Return the shown windows that are big enough to be meant for people, topmost last."""
        shown = []
        for window in self.x.screen().root.query_tree().children:
            try:
                seen, size = window.get_attributes(), window.get_geometry()
            except Exception:  # noqa: BLE001, S112 -- it closed while we looked
                continue
            if seen.map_state == X.IsViewable and size.width >= 60 and size.height >= 40:
                shown.append(window)
        return shown

    def titles(self) -> list[str]:
        """Return the titles of all shown windows, as a task bar would have them."""
        name = self.x.intern_atom("_NET_WM_NAME")
        found = [window.get_full_property(name, X.AnyPropertyType) for window in self.windows()]
        return [title.value.decode("utf-8", "replace") for title in found if title]

    def focus(self) -> None:
        """Give the keyboard to the topmost window, as a window manager would."""
        windows = [w for w in self.windows() if not w.get_attributes().override_redirect]
        if windows and self.x.get_input_focus().focus != windows[-1]:
            windows[-1].set_input_focus(X.RevertToParent, X.CurrentTime)
            self.x.sync()

    def picture(self, path: Path) -> Path:
        """Write the whole screen as a PNG."""
        width, height = SIZE
        pixels = self.x.screen().root.get_image(0, 0, width, height, X.ZPixmap, 0xFFFFFFFF).data
        QImage(pixels, width, height, QImage.Format.Format_RGB32).save(str(path))
        return path

    def hand(self, *command: str) -> None:
        """Let xdotool do something: keys and the mouse, from outside the program."""
        subprocess.run(["xdotool", *command], env=self.environment, check=True)


def _line_of(pipe: IO[str] | None) -> str:
    line = pipe.readline() if pipe else ""
    if not line:
        raise RuntimeError("a helper of the screen ended early")
    return line.strip()


def python() -> str:
    """Return the Python of this environment, under which the real program runs."""
    return sys.executable


def matches(words: str | re.Pattern[str], text: str) -> bool:
    """Say whether a text is those words, or is found by that pattern."""
    return words == text if isinstance(words, str) else words.search(text) is not None
