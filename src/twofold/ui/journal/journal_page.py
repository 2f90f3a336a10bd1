"""The journal: every evening, newest first, grouped by month; and what was looked for in it."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from twofold.people import Couple
from twofold.services.leafing import Kinds, Sieve, Timeline
from twofold.services.searching import Hit
from twofold.ui.icons import Icon
from twofold.ui.journal.filters import Filters
from twofold.ui.journal.journal_list import SIDE, JournalList
from twofold.ui.journal.rows import Fetch, HitRow, JournalRows
from twofold.ui.marks import FoldedMark
from twofold.ui.theme.look import look
from twofold.ui.widgets.aloud import Aloud
from twofold.ui.widgets.buttons import icon_only, pill, primary, quiet, secondary
from twofold.ui.widgets.column import FRAME, side_of
from twofold.ui.widgets.flow import flowing
from twofold.ui.widgets.naming import named
from twofold.ui.widgets.search_line import SearchLine
from twofold.ui.widgets.text import caption, lead, plain, reading, title

_LARGE: Final = 150  # percent of text size


class JournalPage(QWidget):
    """Shows evenings, or lines that were found; says what people want to see.

    `opened` carries a walk's id; `then_and_now` an exercise and a question; `typed` what is
    looked for; `sieved` a `Sieve`; `more_wanted`: the end of the list is near.
    """

    opened = Signal(int)
    then_and_now = Signal(str, str)
    begin = Signal()
    typed = Signal(str)
    sieved = Signal(object)
    best_first = Signal(bool)
    more_wanted = Signal()
    carry_asked = Signal()
    removed_asked = Signal()
    bring_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._aloud = Aloud(self)
        self._rows = JournalRows(self)
        self._list = JournalList(self._rows)
        self._list.chosen.connect(self._open)
        self._list.moved.connect(self._show_ways)
        self._list.near_end.connect(self.more_wanted)
        self._search = SearchLine("search", self.tr("Search the journal"), self.tr("Search"))
        self._search.setMaxLength(400)
        self._search.textChanged.connect(self.typed)
        self._search.installEventFilter(self)
        self._filters = Filters()
        self._filters.changed.connect(self.sieved)
        self._best = named(pill(self.tr("best first")), "best-first")
        self._best.toggled.connect(self.best_first)
        # Large text needs its room for the evenings: the filters come when they are wanted.
        self._narrow = named(pill(self.tr("Filters")), "filters")
        self._narrow.toggled.connect(self._show_filters)
        self._tools = QWidget()
        self._count = named(caption(""), "count")
        self._foot = QWidget()
        self._head = self._made_head()
        self._pages = QStackedLayout()
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        down.addLayout(self._head)
        down.addLayout(self._pages, 1)
        down.addWidget(self._foot)
        self._pages.addWidget(self._list)  # now: before, it would open a window of its own
        self._pages.addWidget(self._first_empty())
        self._nothing = reading("")
        self._pages.addWidget(self._made_nothing())
        ignored = QSizePolicy.Policy.Ignored
        for hidden in self.findChildren(QWidget, "page"):
            hidden.setSizePolicy(ignored, ignored)  # does not make a small window taller
        self._fill_foot()
        self._show_tools(evenings=False)

    # ── what is shown ────────────────────────────────────────────────────────────────────────
    def show_timeline(self, timeline: Timeline, sieve: Sieve, fetch: Fetch) -> None:
        """Show evenings. The one that was chosen stays so, where it is still there."""
        was = self._rows.walk_of(self._list.currentIndex().row())
        self._rows.show_timeline(timeline.months, timeline.first, fetch)
        self._filters.show_sieve(sieve)
        self._best.hide()
        shown = sum(month.evenings for month in timeline.months)
        self._show_tools(evenings=timeline.total > 0)
        self._nothing.setText(self.tr("No evening fits all of that."))
        self._pages.setCurrentIndex(0 if shown else 2 if timeline.total else 1)
        self._count.setText(
            ""
            if shown == timeline.total
            else self.tr("{some} of {all} evenings").format(some=shown, all=timeline.total)
        )
        self._aloud.say(self._count.text() if shown or not timeline.total else self._nothing.text())
        row = self._rows.row_of(*was) if was is not None else -1
        if row >= 0:
            self._list.choose(row)
        self._show_ways()

    def show_hits(self, hits: Sequence[Hit], *, best: bool, more: bool) -> None:
        """Show what was found."""
        self._rows.show_hits(hits, by_month=not best)
        self._list.scrollToTop()
        self._best.show()
        self._nothing.setText(self.tr("Nothing with these words. Fewer letters can find more."))
        self._pages.setCurrentIndex(0 if hits else 2)
        evenings = len({hit.walk_id for hit in hits})
        found = self._found_in(evenings)
        self._count.setText("" if best or more or not hits else found)
        if more:
            found = self.tr("Found on many evenings")
        self._aloud.say(found if hits else self._nothing.text())
        self._show_ways()

    def _found_in(self, evenings: int) -> str:
        if evenings == 1:
            return self.tr("Found on one evening")
        return self.tr("Found on %n evenings", "", evenings)

    def add_hits(self, hits: Sequence[Hit]) -> None:
        """Show more of what was found."""
        self._rows.add_hits(hits)

    def offer(self, kinds: Kinds, couple: Couple | None, today: date) -> None:
        """Offer what there is to filter by."""
        self._filters.offer(kinds, couple, today)

    def look_for(self, words: str) -> None:
        """Put words into the field."""
        self._search.setText(words)

    # ── making ───────────────────────────────────────────────────────────────────────────────
    def _made_head(self) -> QVBoxLayout:
        upper = QHBoxLayout()
        upper.setSpacing(look().gap(24))
        upper.addWidget(title(self.tr("Journal")), 1)
        self._search.setMaximumWidth(look().px(340))
        large = look().text_size >= _LARGE
        upper.addWidget(self._narrow if large else self._search, 0 if large else 1)
        upper.addWidget(self._best)
        more = named(icon_only(Icon.MORE, self.tr("More")), "more")
        self._more = QMenu(more)
        self._more.addAction(self.tr("Carry away…"), self.carry_asked.emit)
        self._more.addAction(self.tr("Recently removed"), self.removed_asked.emit)
        more.clicked.connect(self._show_more)
        self._more_button = more
        upper.addWidget(more)
        tools = QVBoxLayout(self._tools)
        tools.setContentsMargins(0, look().gap(14), 0, 0)
        tools.addWidget(self._filters)
        head = QVBoxLayout()
        head.setSpacing(0)
        head.addLayout(upper)
        if large:
            head.addSpacing(look().gap(12))
            head.addWidget(self._search)
        head.addWidget(self._tools)
        return head

    def _first_empty(self) -> QWidget:
        page = named(QWidget(), "page")
        box = QVBoxLayout(page)
        box.setSpacing(look().gap(16))
        box.addStretch(2)
        box.addWidget(FoldedMark(64), 0, Qt.AlignmentFlag.AlignHCenter)
        for words in (
            lead(self.tr("Your first evening will appear here.")),
            plain(self.tr("What you both choose to keep can be read again, and printed."), "muted"),
        ):
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            box.addWidget(words)
        begin = named(primary(self.tr("Choose an exercise")), "choose-exercise")
        begin.clicked.connect(self.begin)
        box.addWidget(begin, 0, Qt.AlignmentFlag.AlignHCenter)
        bring = named(quiet(self.tr("Bring in what was carried away…")), "bring-in")
        bring.clicked.connect(self.bring_asked)
        box.addWidget(bring, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addStretch(3)
        return page

    def _made_nothing(self) -> QWidget:
        page = named(QWidget(), "page")
        self._nothing_box = QVBoxLayout(page)
        self._nothing_box.setSpacing(look().gap(12))
        everything = named(secondary(self.tr("Show everything")), "show-everything")
        everything.clicked.connect(self._show_everything)
        self._nothing_box.addWidget(self._nothing)
        self._nothing_box.addWidget(flowing(everything))
        self._nothing_box.addStretch(1)
        return page

    def _fill_foot(self) -> None:
        large = look().text_size >= _LARGE
        read = self.tr("Read") if large else self.tr("Read this evening")
        self._read = named(secondary(read), "read-evening")
        self._read.clicked.connect(self._open_current)
        self._compare = named(quiet(self.tr("Then and now")), "then-and-now")
        self._compare.clicked.connect(self._say_compare)
        self._foot_box = QHBoxLayout(self._foot)
        self._foot_box.setSpacing(look().gap(12))
        self._foot_box.addWidget(self._count, 1)
        self._foot_box.addWidget(self._compare)
        self._foot_box.addWidget(self._read)

    # ── what people do ───────────────────────────────────────────────────────────────────────
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: from the search field, Down and Enter lead into the list."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            match event.key():
                case Qt.Key.Key_Down | Qt.Key.Key_Return | Qt.Key.Key_Enter:
                    if self._list.isVisible():
                        self._list.choose_first()
                        self._list.setFocus(Qt.FocusReason.ShortcutFocusReason)
                    return True
                case _:
                    pass
        return super().eventFilter(watched, event)

    def _open(self, row: int) -> None:
        found = self._rows.walk_of(row)
        if found is not None:
            self.opened.emit(found[0])

    def _open_current(self) -> None:
        self._open(self._list.currentIndex().row())

    def _current_hit(self) -> Hit | None:
        row = self._rows.row(self._list.currentIndex().row())
        return row.hit if isinstance(row, HitRow) else None

    def _say_compare(self) -> None:
        hit = self._current_hit()
        if hit is not None:
            self.then_and_now.emit(hit.exercise_id, hit.question_id)

    def _show_more(self) -> None:
        below = self._more_button.rect().bottomRight()
        at = self._more_button.mapToGlobal(below)
        at.setX(at.x() - self._more.sizeHint().width())
        self._more.popup(at)

    def _show_everything(self) -> None:
        """Look for nothing; the button goes, so the keyboard goes where one looks for more."""
        self._search.setFocus(Qt.FocusReason.OtherFocusReason)
        self._search.clear()
        self.sieved.emit(Sieve())

    def _show_ways(self) -> None:
        """Show what can be done with the line the keyboard is on."""
        hit = self._current_hit()
        self._read.setVisible(hit is not None)
        self._compare.setVisible(hit is not None and bool(hit.question_id))
        self._foot.setVisible(bool(self._count.text()) or hit is not None)

    def _show_filters(self) -> None:
        wanted = self._narrow.isChecked() or look().text_size < _LARGE
        self._tools.setVisible(wanted and not self._search.isHidden())

    def _show_tools(self, *, evenings: bool) -> None:
        self._search.setVisible(evenings)
        self._narrow.setVisible(evenings and look().text_size >= _LARGE)
        self._show_filters()
        self._foot.setVisible(evenings)

    # ── room ─────────────────────────────────────────────────────────────────────────────────
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: keep the head above its column."""
        self._measure()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Qt: measure again when the text size changed."""
        if event.type() == QEvent.Type.StyleChange:
            self._measure()
        super().changeEvent(event)

    def _measure(self) -> None:
        worn = look()
        side = max(side_of(SIDE), (self.width() - worn.px(FRAME)) // 2)
        top = worn.gap(40) if worn.text_size < _LARGE else worn.gap(24)
        self._head.setContentsMargins(side, top, side, worn.gap(12))
        self._foot_box.setContentsMargins(side, worn.gap(10), side, worn.gap(14))
        self._nothing_box.setContentsMargins(side, worn.gap(24), side, worn.gap(24))
