"""Evenings to turn the pages of: a real book, a real walk, a real screen, and a clock by hand."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.house import House, go_to
from twofold.services.walk_values import Walk
from twofold.ui.fields.field import FieldWidget
from twofold.ui.player.company import Manner
from twofold.ui.player.presenter import PlayerPresenter
from twofold.ui.player.screen import PlayerScreen

HEAD = "---\nid: small\ntitle: A small evening\nversion: 1\nlang: en\n{more}---\n\n"


@dataclass
class HandClock:
    """Seconds that pass when they are told to."""

    seconds: float = 100.0

    def __call__(self) -> float:
        return self.seconds


@dataclass
class Evening:
    """A walk on a screen, with hands and eyes."""

    house: House
    screen: PlayerScreen
    presenter: PlayerPresenter
    clock: HandClock

    @property
    def walk(self) -> Walk:
        return self.presenter.walk

    def asked(self) -> int:
        """Return how many blanks the page has."""
        return len(self.walk.scene.fields)

    def shows(self, kind: type[QWidget]) -> bool:
        """Say whether the page is of a kind."""
        return isinstance(self.screen.page, kind)

    def find(self, name: str) -> QAbstractButton:
        shown = self.screen.page or self.screen
        button = shown.findChild(QAbstractButton, name) or self.screen.findChild(
            QAbstractButton, name
        )
        assert isinstance(button, QAbstractButton), name
        return button

    def press(self, name: str) -> None:
        self.find(name).click()
        settle()

    def has(self, name: str) -> bool:
        return self.screen.findChild(QWidget, name) is not None

    def field(self, number: int = 0) -> FieldWidget:
        shown = self.screen.page
        assert shown is not None
        return shown.findChildren(FieldWidget)[number]

    def type(self, words: str, number: int = 0) -> None:
        self.field(number).focus_first()
        edit = self.field(number).findChild(QTextEdit) or self.field(number).findChild(QLineEdit)
        assert isinstance(edit, QWidget)
        QTest.keyClicks(edit, words)

    def kept(self) -> list[tuple[object, ...]]:
        """Return what the book holds, sealed answers included, as it lies there."""
        return self.house.of("answer", "question_id, owner, value, sealed IS NOT NULL")

    def said(self) -> str:
        """Return every word that a screen reader or a search of the tree could find."""
        return said(self.screen)

    def fill_the_disk(self) -> None:
        pages = (
            self.house.of("answer")
            and self.house.services.store.connection.execute("PRAGMA page_count").fetchone()
        )
        assert pages
        self.house.services.store.connection.execute(f"PRAGMA max_page_count = {pages[0]}")

    def empty_the_disk(self) -> None:
        self.house.services.store.connection.execute("PRAGMA max_page_count = 100000")


def settle() -> None:
    """Let layouts rest and what was sent away be gone."""
    QTest.qWait(1)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QTest.qWait(1)


def said(widget: QWidget) -> str:
    parts = []
    for child in (widget, *widget.findChildren(QWidget)):
        parts += [child.accessibleName(), child.accessibleDescription(), child.toolTip()]
        if isinstance(child, (QLabel, QAbstractButton, QLineEdit)):
            parts.append(child.text())
        elif isinstance(child, QTextEdit):
            parts.append(child.toPlainText())
    return "\n".join(parts)


Begin: TypeAlias = Callable[..., Evening]


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    house = House(tmp_path / "book")
    house.services.household.introduce("Ana", "Sam")
    yield house
    house.services.close()


@pytest.fixture
def begin(house: House, qtbot: QtBot) -> Iterator[Begin]:
    """Return a function that begins an evening of one small exercise."""
    screens: list[PlayerScreen] = []

    def begin(
        body: str = "",
        *,
        more: str = "",
        text: str = "",
        exercise: str = "small",
        at: str = "",
        size: tuple[int, int] = (1280, 800),
        manner: Manner | None = None,
        resumed: Walk | None = None,
    ) -> Evening:
        if resumed is not None:
            return shown(resumed, size, manner)
        if exercise == "small":
            house.add("small.md", text or HEAD.format(more=more) + body)
        walking = house.services.walking
        walk = walking.begin(exercise, first="a", seed=1)
        if at:
            walk = go_to(house, walk, at)
        return shown(walk, size, manner)

    def shown(walk: Walk, size: tuple[int, int], manner: Manner | None) -> Evening:
        screen = PlayerScreen()
        screens.append(screen)
        screen.resize(*size)
        screen.show()
        clock = HandClock()
        presenter = PlayerPresenter(screen, house.services.walking, walk, manner, clock)
        presenter.start()
        settle()
        return Evening(house, screen, presenter, clock)

    yield begin
    for screen in screens:
        screen.clear()
        screen.close()
        screen.deleteLater()
    settle()
