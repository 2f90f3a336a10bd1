"""A whole changing of chairs by somebody who sees nothing: through the accessibility tree alone.

No key and no mouse: names are written, buttons pressed and choices taken as a screen reader does
it, and what it would say on the way is listened to.
"""

import re
from collections.abc import Iterator
from functools import partial

from tests.canary import canaries
from tests.e2e.driver import Driver, Words
from tests.e2e.evening import READY, SEATS, START, Evening
from tests.e2e.screen import Node

#: What Qt calls something that can be worked with; all of it needs a name.
CONTROLS = {
    "push button",
    "check box",
    "radio button",
    "text",
    "combo box",
    "slider",
    "toggle button",
}
CHOICE = {"check box", "radio button", "toggle button"}


class Reader:
    """Does what a screen reader can do, and remembers what it found and heard."""

    def __init__(self) -> None:
        self.roles: set[str] = set()
        self.heard: list[str] = []
        self.nameless: list[str] = []
        self.lost: list[str] = []
        self.groups: set[tuple[str, str]] = set()

    def press(self, app: Driver, words: Words, role: str = "") -> None:
        """Press it; where it moved between the look and the hand, look again."""
        app.until(
            lambda: app.screen.act(app.pid, app.see(words, role), "press"), f"{words!r} pressed"
        )

    def hear(self, app: Driver, words: str) -> None:
        """Wait until something is said."""
        self.heard += app.screen.heard(app.pid)
        app.until(lambda: self._hears(app, words), f"{words!r} to be said")

    def _hears(self, app: Driver, words: str) -> bool:
        now = app.screen.heard(app.pid)
        self.heard += now
        return any(words in said for said in now)

    def fields(self, app: Driver) -> Iterator[Node]:
        """Give every field and choice."""
        for node in app.nodes():
            if node.editable or node.role in CHOICE:
                yield node

    def listen(self, app: Driver) -> None:
        """Take in a page: what there is to work with, and what was said."""
        self.heard += app.screen.heard(app.pid)
        nodes = app.nodes()
        if not any(node.focused for node in nodes):
            self.lost.append(app.screen_text())
        for node in nodes:
            self.roles.add(node.role)
            if node.role in {"panel", "filler"} and node.name:
                self.groups.add((node.role, node.name))
            if (node.focusable or node.role in CONTROLS) and not node.name and not _holds(node):
                self.nameless.append(f"{node.role} at {node.box}")


def _holds(node: Node) -> bool:
    """Say whether a thing only holds others."""
    return node.role in {"filler", "panel", "frame", "scroll pane", "viewport", "list", "window"}


class Listening(Evening):
    """An evening lived by ear."""

    def turn(self, *, write: bool = True) -> bool:
        """Listen to the page, then do what it asks."""
        assert isinstance(self.hand, Reader)
        self.hand.listen(self.app)
        return super().turn(write=write)

    def _write(self, _nodes: list[Node]) -> None:
        for node in list(self.hand.fields(self.app)):
            if node.editable and not node.text.strip() and "Until" not in node.name:
                text = next(self.words)
                assert self.app.screen.act(self.app.pid, node, "write", text), node.name
            elif re.search("^4 of ", node.name) and not node.checked:
                assert self.app.screen.act(self.app.pid, node, "press"), node.name
                self.app.until(partial(self._is_chosen, node.name), "the choice to be told")

    def _open(self, ready: list[Node]) -> None:
        """Say ready one after the other; in between it is told who is, and who is not yet."""
        assert not any(node.checked for node in ready)
        self.hand.press(self.app, ready[0].name)
        yes = re.compile("is ready. Press to take it back.$")
        self.app.until(lambda: self.app.see(yes).checked, "the yes to be told")
        assert not self._is_chosen(ready[1].name)
        self.hand.press(self.app, ready[1].name)
        self.app.gone(READY)

    def _is_chosen(self, name: str) -> bool:
        node = self.app.find(name)
        return node is not None and node.checked


def test_two_people_change_chairs_by_ear_alone(app: Driver) -> None:
    app.start()
    reader = Reader()
    evening = Listening(app, reader, iter(canaries(60)))
    app.see("What shall we call you?", "heading")
    app.screen.focus()  # nobody manages windows here; from now on nothing is touched
    english = app.see("English", "radio button")
    assert english.checked
    assert not app.see("Deutsch", "radio button").checked
    for node, name in zip(
        [n for n in reader.fields(app) if n.editable], ("Ana", "Sam"), strict=True
    ):
        assert app.screen.act(app.pid, node, "write", name)
    reader.press(app, "Continue", "push button")
    app.see("Not for every relationship", "heading")
    reader.listen(app)
    reader.press(app, "Continue", "push button")
    app.see(re.compile("Ana and Sam|Sam and Ana"), "heading")
    reader.listen(app)
    assert app.see("Home", "radio button").checked, "it is told where one is"
    reader.press(app, "Library")
    app.see(re.compile("^Changing chairs"), "push button")
    reader.listen(app)
    assert app.screen.act(app.pid, app.see("Search the library", "text"), "write", "chairs")
    reader.hear(app, "shown of")
    reader.press(app, re.compile("^Changing chairs"), "push button")
    app.see("What happens", "heading")
    reader.listen(app)
    reader.press(app, "Why this helps")
    paragraphs = [
        app.see(re.compile(f"^{begins}"), "paragraph").name
        for begins in ("Picturing what someone feels", "So the guess is only the start")
    ]
    assert paragraphs[1] not in paragraphs[0], "one at a time"
    reader.listen(app)
    reader.press(app, "Begin", "push button")
    app.see(SEATS, "heading")
    reader.listen(app)
    evening.sit_down()
    app.see(START)
    rest(app, reader)
    evening.play()
    reader.listen(app)

    assert reader.nameless == []
    assert reader.lost == [], "the keyboard is always somewhere"
    assert {"heading", "paragraph", "push button", "radio button", "text", "label"} <= reader.roles
    assert ("panel", "How much do I have left for tonight?") in reader.groups
    told = "\n".join(reader.heard)
    assert SEATS in told, "the question is announced"
    assert "Paused. Take your time." in told, "a pause is announced"
    assert re.search("Hand over to (Ana|Sam)", told), "hand-overs are announced"
    assert re.search("minutes? left", told), "timers are announced"
    for page in ("Before we start", "Open together", "I am you", "Before you keep this"):
        assert page in told, "page changes are announced"
    assert re.search(r"I am you\. (Ana|Sam) ", told), "whose turn it is, too"
    assert re.search("^kept at", told, re.MULTILINE), "saves are announced"
    assert not any(START.match(words) for words in reader.heard), "buttons are for pressing"
    assert app.close() == 0


def rest(app: Driver, reader: Reader) -> None:
    """Pause, make the pause as short as it gets, and go on."""
    reader.press(app, "Pause", "push button")
    app.see("Paused. Take your time.", "heading")
    for minutes in (10, 5):
        assert app.see("Sooner", "push button").enabled
        reader.press(app, "Sooner", "push button")
        app.see(re.compile(f"in {minutes} minutes"))
    assert not app.see("Sooner", "push button").enabled, "it is told what cannot be pressed now"
    reader.listen(app)
    reader.press(app, "Continue", "push button")
    app.see(START)
