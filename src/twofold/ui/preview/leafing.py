"""Leafing through the sides of a print: page list, page by page, closer and further."""

from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from twofold.ui.icons import Icon
from twofold.ui.preview.page_view import PageStack
from twofold.ui.theme.look import look
from twofold.ui.widgets.aloud import Aloud
from twofold.ui.widgets.buttons import icon_only, pill
from twofold.ui.widgets.flow import flowing
from twofold.ui.widgets.naming import named
from twofold.ui.widgets.one_of import OneOf
from twofold.ui.widgets.text import caption

_MOST_LISTED = 16  # a longer list would push the options out of sight


class Leafing(QWidget):
    """Moves a `PageStack`, and says where it is."""

    def __init__(self, pages: PageStack) -> None:
        super().__init__()
        self._pages = pages
        self._count = self._seen = 0
        self._where = named(caption(""), "where")
        self._zoom = named(caption(self.tr("{percent} %").format(percent=100)), "zoom")
        before = named(icon_only(Icon.UP, self.tr("Page before")), "page-before")
        after = named(icon_only(Icon.DOWN, self.tr("Next page")), "page-after")
        further = named(icon_only(Icon.MINUS, self.tr("Further away")), "zoom-out")
        closer = named(icon_only(Icon.PLUS, self.tr("Closer")), "zoom-in")
        before.clicked.connect(self._back)
        after.clicked.connect(self._on)
        further.clicked.connect(self._further)
        closer.clicked.connect(self._closer)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(look().gap(4))
        leaf = (before, self._where, after)
        size = (further, self._zoom, closer)
        self._box.addWidget(flowing(*leaf, *size, gap=4))
        self._aloud = Aloud(self)
        self._list: QWidget | None = None
        self._group = OneOf(self)
        pages.turned.connect(self._turned)
        pages.zoomed.connect(self._zoomed)

    def count(self, sides: int) -> None:
        """List that many sides, and say which one is in sight."""
        if sides != self._count:
            self._count = sides
            self._make_list()
        self._turned(min(self._seen, sides - 1))

    def _make_list(self) -> None:
        if self._list is not None:
            self._box.removeWidget(self._list)
            self._list.hide()
            self._list.deleteLater()
            self._list = None
        self._group.deleteLater()
        self._group = OneOf(self)
        if not 1 < self._count <= _MOST_LISTED:
            return
        pills = []
        for number in range(self._count):
            button = named(
                pill(str(number + 1)),
                f"list-{number + 1}",
                self.tr("Go to page {page}").format(page=number + 1),
            )
            self._group.addButton(button, number)
            pills.append(button)
        self._group.buttonClicked.connect(self._go)
        self._list = flowing(*pills, gap=4)
        self._box.addWidget(self._list)

    def _go(self, button: QAbstractButton) -> None:
        self._pages.turn_to(self._group.id(button))

    def _turned(self, number: int) -> None:
        self._seen = max(number, 0)
        told = self.tr("Page {page} of {pages}").format(page=self._seen + 1, pages=self._count)
        if told != self._where.text():
            self._where.setText(told)
            self._aloud.say(told)
        button = self._group.button(self._seen)
        if button is not None:
            button.setChecked(True)

    def _zoomed(self, percent: int) -> None:
        self._zoom.setText(self.tr("{percent} %").format(percent=percent))

    def _back(self) -> None:
        self._pages.turn_to(self._seen - 1)

    def _on(self) -> None:
        self._pages.turn_to(self._seen + 1)

    def _closer(self) -> None:
        self._pages.zoom(1)

    def _further(self) -> None:
        self._pages.zoom(-1)
