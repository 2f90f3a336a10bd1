"""Two people and one evening: whatever page is on screen, they do what it asks, with their hands.

The pages are met as people meet them: by the words on the buttons. Each field gets words of its
own, so that what was written where can be found again, or hunted for.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Protocol

from tests.e2e.driver import Driver, Words
from tests.e2e.screen import Node

START = re.compile(r"^I am (.+), start$")
READY = re.compile(r"I am ready$")
CHOICES = re.compile(r"^4 of |close$|go on, gently$")
TIME = re.compile(r"minutes? left|half a minute|^kept at|Nothing happens at the end|^Take what")
KEEP = "Keep and close"
SEATS = "Where do you sit?"


@dataclass(frozen=True, slots=True)
class Said:
    """What somebody wrote: on whose page ("" for both), under which question."""

    who: str
    question: str
    text: str


class Hand(Protocol):
    """How things are pressed."""

    def press(self, app: Driver, words: Words, role: str = "") -> None:
        """Press a button."""
        ...

    def fields(self, app: Driver) -> Iterator[Node]:
        """Give the keyboard to one field after the other."""
        ...


class Mouse:
    """Presses with the mouse, types with the keys."""

    def press(self, app: Driver, words: Words, role: str = "") -> None:
        """Click it."""
        app.click(words, role)

    def fields(self, app: Driver) -> Iterator[Node]:
        """Click one field after the other."""
        for node in [n for n in app.nodes() if n.editable or _is_choice(n)]:
            if node.editable:
                app.click(node.name, node.role)
            yield node


class Keys:
    """Uses the keyboard alone: Tab, arrows, Space, Enter."""

    def press(self, app: Driver, words: Words, role: str = "") -> None:
        """Reach it with Tab and press Space."""
        app.press(words, role)

    def fields(self, app: Driver) -> Iterator[Node]:
        """Go round with Tab; stop where the round began."""
        begun: tuple[str, str, tuple[int, int, int, int]] | None = None
        for _ in range(80):
            at = app.focused()
            if at is not None:
                here = (at.role, at.name, at.box)
                if here == begun:
                    return
                begun = begun or here
                if at.editable or _is_choice(at):
                    yield at
            app.key("Tab")
        raise AssertionError(f"Tab never came round:\n{app.screen_text()}")


@dataclass(slots=True)
class Evening:
    """One evening of two people. `words` are used up field by field."""

    app: Driver
    hand: Hand
    words: Iterator[str]
    said: list[Said] = field(default_factory=list)
    pages: list[str] = field(default_factory=list)

    def introduce(self, a: str = "Ana", b: str = "Sam") -> None:
        """Say who the two are, and read the safety page."""
        app = self.app
        app.see("What shall we call you?")
        names = iter((a, b))
        for node in self.hand.fields(app):
            if node.editable:
                app.type(next(names))
        self.hand.press(app, "Continue")
        app.see("Not for every relationship")
        self.hand.press(app, "Continue")
        app.see(re.compile(f"{a} and {b}|{b} and {a}"))

    def begin(self, title: str) -> None:
        """Pick an exercise in the library and begin it."""
        self.go_to("Library")
        self.hand.press(self.app, re.compile(f"^{title}"), "push button")
        self.app.see("What happens")
        self.hand.press(self.app, "Begin")
        self.sit_down()

    def sit_down(self) -> None:
        """Say where the two sit, if it is asked: once in the life of a book's computer."""
        which, _ = self.app.see_any(SEATS, re.compile(r" · step \d+ of \d+"), START)
        if which == 0:
            self.hand.press(self.app, re.compile(" on the left, "), "push button")  # the first
            self.app.gone(SEATS)

    def go_to(self, place: str) -> None:
        """Go to a place of the rail."""
        if isinstance(self.hand, Keys):
            self.app.key("F6")
            for _ in range(8):
                at = self.app.focused()
                if at is not None and at.name == place:
                    break
                self.app.key("Down")
            self.app.key("space")
        else:
            self.app.click(place)
        self.app.see(place, "heading")

    def play(self, most: int = 120) -> None:
        """Turn page after page until everything is kept."""
        for _ in range(most):
            if self.turn():
                return
        raise AssertionError(f"the evening does not end:\n{self.app.screen_text()}")

    def turn(self, *, write: bool = True) -> bool:
        """Do what this page asks and turn it. True when the evening was kept."""
        app, before = self.app, self.signature()
        nodes = app.nodes()
        names = [n.name for n in nodes]
        self.pages.append(self.where(nodes))
        if KEEP in names:
            self.hand.press(app, KEEP)
            app.gone(KEEP)
            return True
        ready = [n for n in nodes if n.role != "label" and READY.search(n.name)]
        if ready:
            self._open(ready)
        else:
            if write and not any(START.match(name) for name in names):
                self._write(nodes)
            self.hand.press(app, primary(app.nodes()).name, "push button")
        app.until(lambda: self.signature() != before, "the page to turn")
        return False

    def _open(self, ready: list[Node]) -> None:
        """Both say ready; what both shared is then before them."""
        for node in ready:
            self.hand.press(self.app, node.name)
        self.app.gone(READY)

    def _write(self, nodes: list[Node]) -> None:
        """Answer what stands open on this page."""
        who = next((m[1] for n in nodes if (m := re.match("Only (.+) looks now", n.name))), "")
        for node in self.hand.fields(self.app):
            if node.editable and not node.text.strip() and "Until" not in node.name:
                text = next(self.words)
                self.app.type(text)
                self.said.append(Said(who, node.name, text))
            elif CHOICES.search(node.name) and not node.checked:
                self._choose(node)

    def _choose(self, node: Node) -> None:
        if isinstance(self.hand, Keys):
            self.app.key("space")
        else:
            self.app.click(node.name, node.role)

    def signature(self) -> tuple[str, ...]:
        """Return what makes a page this page: its words, without the passing time."""
        return tuple(
            f"{n.role} {n.name}" for n in self.app.nodes() if n.name and not TIME.search(n.name)
        )

    def where(self, nodes: list[Node]) -> str:
        """Return where the walk stands, such as `Changing chairs · step 3 of 16`."""
        return next((n.name for n in nodes if " · step " in n.name), "")


def primary(nodes: list[Node]) -> Node:
    """Return the one filled button of a page: the last of the lowest row, or the hand-over's."""
    for node in nodes:
        if START.match(node.name):
            return node
    buttons = [n for n in nodes if n.role == "push button"]
    lowest = max(n.box[1] + n.box[3] for n in buttons)
    return max((n for n in buttons if n.box[1] + n.box[3] > lowest - 20), key=lambda n: n.box[0])


def _is_choice(node: Node) -> bool:
    return node.role in {"check box", "radio button"} and CHOICES.search(node.name) is not None
