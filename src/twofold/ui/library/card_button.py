"""One exercise in the library: a card that is one large button."""

from datetime import date

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from twofold.services.choosing import Card
from twofold.ui import words
from twofold.ui.icons import Icon
from twofold.ui.library.naming import depth_words
from twofold.ui.motifs import Motif
from twofold.ui.theme.look import look
from twofold.ui.widgets.drawn import Drawn
from twofold.ui.widgets.naming import marked, named
from twofold.ui.widgets.text import caption, line_of, plain


class CardButton(QPushButton):
    """Shows a `Card`; pressing it opens the overview, also of one that cannot be walked."""

    def __init__(self, card: Card, today: date) -> None:
        super().__init__()
        self.card = card
        named(self, f"card-{card.id}")
        marked(self, kind="card")
        self.setAutoDefault(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(1, 1, 1, 1)
        self._box.setSpacing(0)
        if card.trouble is None:
            self._show_sound(card, today)
        else:
            marked(self, quiet="true")
            self._show_broken(card)
        for part in self.findChildren(QWidget):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        return self._box.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._box.minimumSize()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._box.heightForWidth(width)

    def _show_sound(self, card: Card, today: date) -> None:
        self._box.addWidget(Motif(card.motif, pillar=card.pillar))
        inside = self._inside()
        head = QHBoxLayout()
        head.setSpacing(look().gap(12))
        name = plain(card.title)
        marked(name, type="card-title")
        head.addWidget(name, 1)
        if card.minutes is not None:
            length = line_of(words.minutes(card.minutes), "caption")
            head.addWidget(length, 0, Qt.AlignmentFlag.AlignTop)
            length.setContentsMargins(0, look().px(5), 0, 0)
        inside.addLayout(head)
        inside.addSpacing(4)
        inside.addWidget(plain(card.summary, "muted"))
        inside.addSpacing(look().gap(8))
        inside.addWidget(caption(self._foot(card, today)))
        inside.addStretch(1)
        time = words.about_minutes(card.minutes) if card.minutes is not None else ""
        said = (card.title, time, card.summary, self._foot(card, today))
        self.setAccessibleName(words.sentences(said))

    def _show_broken(self, card: Card) -> None:
        inside = self._inside()
        sign = Drawn(Icon.PENCIL, "muted")
        head = QHBoxLayout()
        head.setSpacing(look().gap(8))
        head.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(marked(plain(card.title or card.path.name), type="card-title"), 1)
        inside.addLayout(head)
        inside.addSpacing(look().gap(8))
        fault = card.trouble
        where = "" if fault is None else self.tr("Line {line}: ").format(line=fault.line)
        message = "" if fault is None else fault.message
        inside.addWidget(plain(where + message, "muted"))
        inside.addSpacing(look().gap(8))
        inside.addWidget(caption(self.tr("Cannot begin yet. Look at it")))
        inside.addStretch(1)
        self.setAccessibleName(
            self.tr("{title}. Cannot begin yet. {message}").format(
                title=card.title or card.path.name, message=where + message
            )
        )

    def _inside(self) -> QVBoxLayout:
        inside = QVBoxLayout()
        edge = look().gap(22)
        inside.setContentsMargins(edge, look().gap(18), edge, look().gap(18))
        inside.setSpacing(0)
        self._box.addLayout(inside, 1)
        return inside

    def _foot(self, card: Card, today: date) -> str:
        if card.paused:
            last = self.tr("paused")
        elif card.last_done is not None:
            last = words.ago(card.last_done, today)
        else:
            last = self.tr("new to you")
        depth = depth_words(card.depth)
        return f"{depth} · {last}" if depth else last
