"""What the two write, and how it gets onto the page: by keys, clicks, and an input method."""

from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final, Protocol, TypeAlias

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QCheckBox,
    QLineEdit,
    QMenu,
    QRadioButton,
    QTextEdit,
    QWidget,
)

from twofold.exercise.model import Kind
from twofold.people import Owner
from twofold.ui.fields.opener import Opener
from twofold.ui.fields.rows import RoundRow, SquareRow
from twofold.ui.fields.scale import Circle
from twofold.ui.fields.table import WhoCell
from twofold.ui.player.asking import Answering
from twofold.ui.player.sharing_line import SharingLine
from twofold.ui.tour.hands import Hands
from twofold.walk.answers import Sharing
from twofold.walk.sight import Field, Scene

#: So much is pasted, as from a letter written elsewhere; so much less is typed key by key.
_TYPED: Final = 80
Doing: TypeAlias = Iterator[None]


@dataclass(frozen=True)
class Said:
    """One answer the robot gave: whose, to what, and the words one could find it by."""

    step: str
    question: str
    owner: Owner
    private: bool
    sharing: Sharing
    words: tuple[str, ...]


class Plan(Protocol):
    """Decides what is written; the hands do it."""

    def texts(self, asked: Field, count: int) -> Sequence[str]:
        """Return what goes into `count` blanks of one question; "" leaves one open."""
        ...

    def number(self, asked: Field, top: int) -> int:
        """Return a number of a scale; 0 leaves it open."""
        ...

    def choice(self, asked: Field, count: int) -> Sequence[int]:
        """Return the places of the options to choose; none leaves it open."""
        ...

    def sharing(self, asked: Field) -> Sharing:
        """Return what becomes of a line on a private page."""
        ...


@dataclass
class Pen:
    """Writes on the pages of one window as a plan says, and remembers what it wrote."""

    hands: Hands
    plan: Plan
    said: list[Said] = field(default_factory=list)

    def fill(self, page: QWidget, scene: Scene) -> Doing:
        """Fill every blank of a page."""
        for answering in self.hands.seen(Answering, inside=page):
            yield from self._answer(answering, scene)

    def _answer(self, answering: Answering, scene: Scene) -> Doing:
        asked, plan, hands = answering.field, self.plan, self.hands
        question, words = asked.question, []
        match question.kind:
            case Kind.SCALE:
                number = plan.number(asked, question.top)
                circles = hands.seen(Circle, inside=answering.widget)
                yield from self._choose([c for c in circles if c.number == number])
            case Kind.SINGLE:
                rows: Sequence[QWidget] = hands.seen(RoundRow, inside=answering.widget)
                places = plan.choice(asked, len(rows))
                yield from self._choose([rows[at] for at in places[:1]])
            case Kind.MULTI:
                rows = hands.seen(SquareRow, inside=answering.widget)
                places = plan.choice(asked, len(rows))
                most = question.most or len(rows)
                yield from self._choose([rows[at] for at in places[:most]], more=True)
            case Kind.SIGN:
                for who in ("a", "b"):
                    if plan.choice(asked, 2) and hands.see(f"agree-{who}", answering.widget):
                        yield from hands.click(f"agree-{who}", answering.widget)
            case _:
                blanks = _blanks(hands, answering.widget)
                texts = plan.texts(asked, len(blanks))
                words = [text for text in texts if text]
                for blank, text in zip(blanks, texts, strict=True):
                    yield from self._write(blank, text)
        yield from self._name_somebody(answering)
        sharing = yield from self._share(answering, scene)
        self._remember(asked, scene, sharing, words)

    def _choose(self, wanted: Sequence[QWidget], *, more: bool = False) -> Doing:
        for widget in wanted:
            if isinstance(widget, (QRadioButton, QCheckBox)) and widget.isChecked():
                continue
            yield from self.hands.touch(widget)
            if not more:
                return

    def _write(self, blank: QWidget, text: str) -> Doing:
        """Write into a blank, over what stood in it."""
        if not text:
            return
        yield from self.hands.touch(blank)
        QTest.keyClick(blank, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        if len(text) > _TYPED:
            QGuiApplication.clipboard().setText(text)
            QTest.keyClick(blank, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
            QGuiApplication.clipboard().clear()
        elif text.isascii():
            QTest.keyClicks(blank, text)
        else:  # no key has these: an input method writes them
            event = QInputMethodEvent()
            event.setCommitString(text)
            QTest.keyClick(blank, Qt.Key.Key_Delete)
            QCoreApplication.sendEvent(blank, event)
        yield

    def _name_somebody(self, answering: Answering) -> Doing:
        """Choose who a promise is for, where it has a cell for that and nobody is named."""
        for cell in self.hands.seen(WhoCell, inside=answering.widget):
            if not cell.words():
                yield from self._open(cell, down=1)

    def _share(self, answering: Answering, scene: Scene) -> Generator[None, None, Sharing]:
        lines = self.hands.seen(SharingLine, inside=answering)
        if not (scene.may_share and lines):
            return Sharing.SHARE
        wanted = self.plan.sharing(answering.field)
        if wanted is not lines[0].sharing:
            ways = (Sharing.SHARE, Sharing.ONLY_ME, Sharing.NOT_KEPT)
            yield from self._open(lines[0], down=1 + ways.index(wanted))
        return lines[0].sharing

    def _open(self, opener: Opener, down: int) -> Doing:
        """Open a menu and choose from it with the arrow keys, as it lies there."""
        QTimer.singleShot(0, lambda: _choose_from(opener.menu(), down))
        yield from self.hands.touch(opener)

    def _remember(self, asked: Field, scene: Scene, sharing: Sharing, words: Sequence[str]) -> None:
        turn = scene.turn
        if turn is None:
            return
        self.said = [
            one
            for one in self.said
            if (one.step, one.question, one.owner)
            != (turn.step.id, asked.question.id, asked.key.owner)
        ]
        self.said.append(
            Said(
                step=turn.step.id,
                question=asked.question.id,
                owner=asked.key.owner,
                private=turn.private,
                sharing=sharing,
                words=tuple(text.split()[0] for text in words),
            )
        )


def _choose_from(menu: QMenu, down: int) -> None:
    for _ in range(down):
        QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)


def _blanks(hands: Hands, widget: QWidget) -> list[QWidget]:
    found: list[QWidget] = [*hands.seen(QLineEdit, inside=widget)]
    found += hands.seen(QTextEdit, inside=widget)
    return found
