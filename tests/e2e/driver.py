"""The real program in front of two people: started, seen, typed into, clicked, killed.

Nothing here reaches into the program. It is seen through the accessibility tree and as pixels,
and touched with keys and the mouse. Waiting is always for something that can be seen.
"""

import os
import re
import signal
import subprocess
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeAlias

from Xlib import X
from Xlib.protocol import event

from tests.e2e.screen import Node, Screen, matches, python

Words: TypeAlias = str | re.Pattern[str]
PATIENCE = 20.0  # seconds; a busy machine is slow, and that is no finding
_BEAT = 0.03  # seconds between the first two looks; each next one waits half as long again
_LONGEST = 0.3


class Driver:
    """One program on one screen. Start it, look, act; start it again after a kill."""

    def __init__(self, screen: Screen, folder: Path, data_dir: Path) -> None:
        self.screen = screen
        self.folder = folder
        self.data_dir = data_dir
        self.errors = folder / "stderr.txt"
        self._process: subprocess.Popen[bytes] | None = None
        self._wrap: tuple[str, ...] = ()

    # ── The program ─────────────────────────────────────────────────────────────────────────────
    def start(self, *arguments: str, command: Sequence[str] = ()) -> None:
        """Start the program (or `command`) and wait for its window."""
        ours = [python(), "-m", "twofold", "--data-dir", str(self.data_dir), *arguments]
        with self.errors.open("ab") as errors:
            self._process = subprocess.Popen(
                list(command) or [*self._wrap, *ours],
                env=self.screen.environment,
                stdin=subprocess.DEVNULL,
                stdout=errors,
                stderr=errors,
                cwd=self.folder,
            )
        self.until(lambda: bool(self.screen.windows()), "a window")

    def inside(self, *wrap: str) -> None:
        """Start from now on within another command, such as `unshare -n`, that execs ours."""
        self._wrap = wrap

    @property
    def pid(self) -> int:
        """Return the process id of the program."""
        if self._process is None:
            raise RuntimeError("not started")
        return self._process.pid

    @property
    def running(self) -> bool:
        """Whether the program is there."""
        return self._process is not None and self._process.poll() is None

    def kill(self) -> None:
        """End the program at once, in the middle of whatever it does: kill -9."""
        if self._process is not None:
            os.kill(self._process.pid, signal.SIGKILL)
            self._process.wait()
            self._process = None
            self._until_gone()

    def close(self) -> int:
        """Close the topmost window as its title bar would; return the program's exit code."""
        window = self.screen.windows()[-1]
        data = (32, [self.screen.x.intern_atom("WM_DELETE_WINDOW"), X.CurrentTime, 0, 0, 0])
        kind = self.screen.x.intern_atom("WM_PROTOCOLS")
        window.send_event(event.ClientMessage(window=window, client_type=kind, data=data))
        self.screen.x.flush()
        if self._process is None:
            raise RuntimeError("not started")
        code = self._process.wait(PATIENCE)
        self._process = None
        self._until_gone()
        return code

    def _until_gone(self) -> None:
        self.until(lambda: not self.screen.windows(), "the window to be gone")

    # ── Seeing ──────────────────────────────────────────────────────────────────────────────────
    def until(self, true: Callable[[], bool], what: str, patience: float = PATIENCE) -> None:
        """Wait until something holds; when it does not, leave a picture and say what was seen."""
        end = time.monotonic() + patience
        pause = _BEAT
        while not true():
            if time.monotonic() > end:
                raise AssertionError(self._told(what))
            if self._process is not None and self._process.poll() is not None:
                code = self._process.returncode
                errors = self.errors.read_text("utf-8", "replace")[-2000:]
                raise AssertionError(f"it ended with {code} before {what}\n{errors}")
            time.sleep(pause)
            pause = min(_LONGEST, pause * 1.5)

    def _told(self, what: str) -> str:
        picture = self.screen.picture(self.folder / "unexpected.png")
        seen = self.screen_text() if self.running else "(not running)"
        return f"waited for {what}; see {picture}; on screen:\n{seen}"

    def everything(self) -> list[Node]:
        """Return what a screen reader is told, things on hidden pages included."""
        return self.screen.look(self.pid)

    def nodes(self) -> list[Node]:
        """Return what is on screen."""
        return [n for n in self._shown() if n.showing and n.box[2] > 0 and n.box[3] > 0]

    def _shown(self) -> list[Node]:
        """Return what is on screen and what holds it."""
        return self.screen.look(self.pid, hidden=False)

    def find(self, words: Words, role: str = "") -> Node | None:
        """Return the first thing on screen with that name (or text), or None."""
        for node in self.nodes():
            if role and node.role != role:
                continue
            if matches(words, node.name) or (node.role != "text" and matches(words, node.text)):
                return node
        return None

    def see(self, words: Words, role: str = "", patience: float = PATIENCE) -> Node:
        """Wait until a thing with that name is on screen; return it."""
        found: list[Node] = []

        def look() -> bool:
            node = self.find(words, role)
            if node is not None:
                found.append(node)
            return bool(found)

        self.until(look, f"{role or 'something'} named {words!r}", patience)
        return found[-1]

    def see_any(self, *choices: Words) -> tuple[int, Node]:
        """Wait until one of several is on screen; return its number and the thing."""
        found: list[tuple[int, Node]] = []

        def look() -> bool:
            for number, words in enumerate(choices):
                node = self.find(words)
                if node is not None:
                    found.append((number, node))
                    return True
            return False

        self.until(look, f"one of {choices!r}")
        return found[-1]

    def gone(self, words: Words, role: str = "") -> None:
        """Wait until nothing with that name is on screen."""
        self.until(lambda: self.find(words, role) is None, f"{words!r} to be gone")

    def focused(self) -> Node | None:
        """Return what has the keyboard.

        A list says of its current item that it has it as well, even where the list has not, and
        so does what merely holds a field; both count only when nothing else does.
        """
        found = [n for n in self.nodes() if n.focused]
        found.sort(key=lambda n: n.role not in {"filler", "list item", "table cell"})
        return found[-1] if found else None

    def screen_text(self) -> str:
        """Return all that can be read on screen, one thing a line."""
        lines = [f"{n.role}: {n.name}" + (f" = {n.text}" if n.text else "") for n in self.nodes()]
        return "\n".join(line for line in lines if not line.endswith(": "))

    # ── Acting ──────────────────────────────────────────────────────────────────────────────────
    def key(self, *combos: str) -> None:
        """Press keys, such as `Tab` or `alt+Left`, in the topmost window."""
        self.screen.focus()
        self.screen.hand("key", "--clearmodifiers", *combos)

    def type(self, text: str, *, delay_ms: int = 8) -> None:
        """Type a text into whatever has the keyboard."""
        self.screen.focus()
        self.screen.hand("type", "--clearmodifiers", "--delay", str(delay_ms), "--", text)

    def click(self, words: Words, role: str = "") -> Node:
        """Click the middle of a thing, turning the wheel first where it is out of sight."""
        node = self.see(words, role)
        for _ in range(60):
            away = self._turn_towards(node)
            if not away:
                break
            node = self.see(words, role)
        x, y = node.middle
        self.screen.focus()
        self.screen.hand("mousemove", str(x), str(y), "click", "1")
        return node

    def _turn_towards(self, node: Node) -> bool:
        """Turn the wheel once where a thing lies outside what holds it; say whether it did."""
        nodes = self._shown()
        at = next((n for n in nodes if n == node), node)
        while at.parent >= 0 and at in nodes:
            at = nodes[at.parent]
            x, y, width, height = at.box
            if height and not y <= node.middle[1] < y + height:
                centre = (str(x + width // 2), str(y + height // 2))
                wheel = "5" if node.middle[1] > y else "4"
                self.screen.hand("mousemove", *centre, "click", wheel)
                return True
        return False

    def tab_to(self, words: Words, role: str = "", *, key: str = "Tab", most: int = 80) -> Node:
        """Press Tab until a thing has the keyboard, as somebody without a mouse would."""
        for _ in range(most):
            at = self.focused()
            if at is not None and (not role or at.role == role) and matches(words, at.name):
                return at
            self.key(key)
        raise AssertionError(self._told(f"Tab to reach {words!r}"))

    def press(self, words: Words, role: str = "") -> None:
        """Reach a thing by Tab alone and press it."""
        self.see(words, role)
        self.tab_to(words, role)
        self.key("space")
