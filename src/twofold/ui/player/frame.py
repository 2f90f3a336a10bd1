"""What every page of the player has around it: a band, a quiet header, a footer."""

from typing import Final

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from twofold.people import Owner
from twofold.services.walk_values import Draft
from twofold.ui.icons import Icon
from twofold.ui.marks import BAND, Band
from twofold.ui.motion import Pace
from twofold.ui.player.company import Company
from twofold.ui.player.timer_bar import LARGE, TimerBar
from twofold.ui.shortcuts import keys_of
from twofold.ui.theme.look import look
from twofold.ui.widgets.buttons import Button, link, quiet
from twofold.ui.widgets.card import line
from twofold.ui.widgets.column import Column
from twofold.ui.widgets.naming import named
from twofold.ui.widgets.text import Words, caption
from twofold.ui.words import sentences
from twofold.walk.moves import Back
from twofold.walk.sight import Scene

# Pixels at 100 % between the words and what is below them.
BELOW: Final = 16


class PlayerColumn(Column):
    """A column of a page that is built for one moment: it measures only while it is shown.

    Qt tells a page its style anew each time it is put somewhere, and a scroll area then measures
    everything in it. For a page that is being built or destroyed that is time for nothing.
    """

    def event(self, event: QEvent) -> bool:
        """Pass over what a scroll area does when the style changes."""
        if not self.isVisible() and event.type() == QEvent.Type.StyleChange:
            return QFrame.event(self, event)
        return super().event(event)


class PageColumn(PlayerColumn):
    """A column for pages that aim not to scroll: little margin below, no height it need not have.

    The least height of wrapped words is a guess of Qt's; what they need follows from the width.
    """

    _edges: tuple[QFrame, ...] = ()  # Qt resizes it while it is being made
    _writing = False
    _air = 0  # pixels above the words

    def __init__(self, width: int, *, top: int, parent: QWidget | None = None) -> None:
        super().__init__(width, top=top, parent=parent)
        page = self.widget()
        if page is not None:
            page.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        bar = self.verticalScrollBar()
        bar.rangeChanged.connect(self._show_edges)
        bar.valueChanged.connect(self._show_edges)
        bar.rangeChanged.connect(self._grown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: keep the hairlines where the words go on."""
        super().resizeEvent(event)
        self._show_edges()

    def give_air(self, pixels: int) -> None:
        """Leave so much room above the words, besides what is always there."""
        if pixels != self._air:
            self._air = pixels
            self._measure()

    def _grown(self) -> None:
        """Look after the line that is written once the layout has come to rest."""
        QTimer.singleShot(0, self, self._follow)  # not when it has gone by then

    def wrote(self) -> None:
        """Follow what is written from now on; until then the page shows how it begins."""
        self._writing = True
        self._grown()

    def _follow(self) -> None:
        """Keep the line that somebody writes in sight while its field grows."""
        field, page = self.focusWidget(), self.widget()
        if page is None or not self._writing:
            return
        if isinstance(field, QTextEdit):
            at = field.viewport().mapTo(page, field.cursorRect().bottomLeft())
        elif isinstance(field, QLineEdit):  # a blank of a sentence can move to the next line
            at = field.mapTo(page, field.rect().bottomLeft())
        else:
            return
        if field.hasFocus():
            self.ensureVisible(at.x(), at.y(), 0, look().gap(BELOW))

    def _show_edges(self, *_moved: object) -> None:
        """Draw a hairline where words go on above or below, so that no line looks cut."""
        bar = self.verticalScrollBar()
        hidden = (bar.value() > bar.minimum(), bar.value() < bar.maximum())
        if not self._edges:
            if not any(hidden):
                return
            self._edges = (line(), line())
            for edge in self._edges:
                edge.setParent(self)
        start, wide = self._reach()
        for edge, shown, at in zip(self._edges, hidden, (0, self.height() - 1), strict=True):
            edge.setGeometry(start, at, wide, 1)
            edge.setVisible(shown)
            edge.raise_()

    def _reach(self) -> tuple[int, int]:
        """Return where the words begin and how wide they are: hairlines go no further."""
        page, margins = self.viewport().geometry(), self._around.contentsMargins()
        room = page.width() - margins.left() - margins.right()
        wide = min(room, self._content.maximumWidth())
        return page.left() + margins.left() + (room - wide) // 2, wide

    def _measure(self) -> None:
        super()._measure()
        around = self._around.contentsMargins()
        around.setTop(around.top() + self._air)
        around.setBottom(look().gap(BELOW))
        self._around.setContentsMargins(around)
        if self._edges:
            self._show_edges()  # the margin makes room for the bar


class PlayerPage(QWidget):
    """A page built from one scene. It says what people do and decides nothing.

    Signals:
        move_asked: A `Move` that the scene offers.
        pass_asked: Leave everything on this page open and go on.
        typed: Something in a field changed.
        sofa_asked: Show what is asked larger, for the sofa, or as before.
    """

    # How long the page before takes to give way to this one.
    pace = Pace.STEP
    # Whether it has nobody's words, so that a picture of it may be seen after it.
    leaves = False

    move_asked = Signal(object)
    pass_asked = Signal()
    typed = Signal()
    pause_asked = Signal()
    cover_asked = Signal()
    leave_asked = Signal()
    sofa_asked = Signal()

    def __init__(self, scene: Scene, company: Company, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hide()  # until it is whole
        if parent is not None:
            self.resize(parent.size())  # at another size it would be laid out twice
        named(self, "page")
        self.scene, self.company = scene, company
        self.primary: QPushButton | None = None
        self.timer: TimerBar | None = None

    def heading(self) -> str:
        """Return what the page is called."""
        raise NotImplementedError

    def stage(self) -> QWidget:
        """Return what is new on it: what is around it looks as before."""
        return self

    def spoken(self) -> str:
        """Return what a screen reader says when the page appears: title, who acts, time."""
        time = self.timer.spoken() if self.timer is not None else ""
        return sentences((self.heading(), self.acting(), time))

    def acting(self) -> str:
        """Return whose turn it is in words, "" where it is nobody's or both's."""
        return ""

    def drafts(self) -> tuple[Draft, ...]:
        """Return what stands in the fields right now."""
        return ()

    def focus_first(self) -> None:
        """Put the focus where one would begin."""
        if self.primary is not None:
            self.primary.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_kept(self, words: str) -> None:
        """Tell quietly that everything is on disk; "" while it is not."""

    def press_primary(self) -> None:
        """Do what the one filled button does."""
        if self.primary is not None and self.primary.isEnabled():
            self.primary.click()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Space pause the time where no text and no button took the key."""
        if event.key() == Qt.Key.Key_Space and self.timer is not None:
            self.timer.toggle()
            event.accept()
            return
        super().keyPressEvent(event)

    def shortcuts(self) -> None:
        """Listen for the keys that work on every page."""
        self._keys(self.press_primary, "Ctrl+Return", "Ctrl+Enter")
        self._keys(self.sofa_asked.emit, "F11")
        if self.timer is not None:
            self._keys(self.timer.toggle, "Ctrl+Space")
            self._keys(self.timer.add_minute, "Ctrl++", "Ctrl+=")

    def go_back(self) -> None:
        """Go one page back, or home where there is none before."""
        if any(isinstance(move, Back) for move in self.scene.moves):
            self.move_asked.emit(Back())
        else:
            self.leave_asked.emit()

    def ask_move(self, move: object) -> None:
        """Ask for a move."""
        self.move_asked.emit(move)

    def _keys(self, slot: object, *keys: str) -> None:
        shortcut = QShortcut(self)
        shortcut.setKeys([keys_of(each) for each in keys])
        shortcut.setAutoRepeat(False)  # a key that is held turns one page
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(slot)


class FramedPage(PlayerPage):
    """A page with a header, a column in the middle and a footer."""

    def __init__(
        self, scene: Scene, company: Company, parent: QWidget | None = None, *, width: int = 760
    ) -> None:
        super().__init__(scene, company, parent)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        self._at_end = company.sits_at_end(self.band())
        self._width = width
        down = QVBoxLayout()
        across.addLayout(down, 1)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        down.addLayout(self._header())
        self.column = PageColumn(width, top=28, parent=self)
        self.typed.connect(self.column.wrote)
        down.addWidget(self.column, 1)
        self.column.give_air(air_for(self.height()) if parent is not None else 0)
        self._note = named(caption(""), "kept-note")
        self._note.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self._above_footer = QVBoxLayout()
        self._above_footer.setSpacing(0)
        down.addLayout(self._above_footer)
        self._start = QHBoxLayout()
        self._end = QHBoxLayout()
        for box in (self._start, self._end):
            box.setSpacing(look().gap(12))
        down.addLayout(self._footer())
        if self._at_end:
            across.insertSpacing(0, BAND)
        across.insertWidget(-1 if self._at_end else 0, Band(self.band()))

    def band(self) -> Owner | None:
        """Return whose band the page carries."""
        return self.scene.partner

    def heading(self) -> str:
        """Return the step's title."""
        return self.scene.step.title if self.scene.step else ""

    def stage(self) -> QWidget:
        """Return the column between header and footer."""
        return self.column

    def show_kept(self, words: str) -> None:
        """Tell quietly that everything is on disk."""
        self._note.setText(words)

    def add_start(self, button: QAbstractButton) -> None:
        """Put a quiet button at the start of the footer."""
        self._start.addWidget(button)

    def set_primary(self, button: Button) -> None:
        """Put the one filled button at the end of the footer."""
        self.primary = named(button, "primary")
        self._end.addWidget(button)

    def set_timer(self, timer: TimerBar) -> None:
        """Show the time of this turn above the footer."""
        self.timer = timer
        if look().text_size >= LARGE:  # a small window needs its height for the words
            self.column.add(timer, 24)
            return
        row = QHBoxLayout()
        side = self._side()
        row.setContentsMargins(side + 8, look().gap(2), side + 8, look().gap(4))
        timer.setMaximumWidth(look().px(self._width))
        row.addStretch(1)
        row.addWidget(timer, 10_000)
        row.addStretch(1)
        self._above_footer.addLayout(row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give a tall window more air above the words."""
        super().resizeEvent(event)
        self.column.give_air(air_for(event.size().height()))

    def _side(self) -> int:
        return look().gap(40) if look().text_size < 150 else 24

    def _header(self) -> QGridLayout:
        grid = QGridLayout()
        side = self._side()
        grid.setContentsMargins(side, look().gap(20), side - self._at_end * BAND, 0)
        back = any(isinstance(move, Back) for move in self.scene.moves)
        self._back = link(self.tr("Back") if back else self.tr("Home"), Icon.CHEVRON_LEFT)
        named(self._back, "back")
        self._back.clicked.connect(self.go_back)
        where = Words(self._where(), "interface", "muted")
        named(where, "where")
        where.setAlignment(Qt.AlignmentFlag.AlignCenter)
        pause = named(quiet(self.tr("Pause")), "pause")
        pause.clicked.connect(self.pause_asked)
        cover = named(quiet(self.tr("Cover")), "cover")
        cover.setToolTip(self.tr("F9"))
        cover.clicked.connect(self.cover_asked)
        right = QHBoxLayout()
        right.setSpacing(look().gap(4))
        right.addStretch(1)
        right.addWidget(pause)
        right.addWidget(cover)
        grid.addWidget(self._back, 0, 0, Qt.AlignmentFlag.AlignLeading)
        grid.addWidget(where, 0, 1)
        grid.addLayout(right, 0, 2)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 4)
        grid.setColumnStretch(2, 3)
        return grid

    def _footer(self) -> QHBoxLayout:
        row = QHBoxLayout()
        side = self._side()
        after = side + BAND * (
            not self._at_end
        )  # nothing moves where the band is at the other side
        row.setContentsMargins(side, look().gap(12), after, look().gap(26))
        row.setSpacing(look().gap(16))
        row.addLayout(self._start)
        row.addWidget(self._note, 1)
        row.addLayout(self._end)
        return row

    def _where(self) -> str:
        title = self.company.exercise.title
        if not self.scene.number:
            return title
        return self.tr("{title} · step {number} of {count}").format(
            title=title, number=self.scene.number, count=self.scene.count
        )


def air_for(height: int) -> int:
    """Return the pixels of air above the words in a window that high; large text needs them."""
    return max(0, min(look().gap(56), (height - look().px(680)) // 3))
