"""Earlier words, brought back into the present page."""

from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from twofold.services.walk_values import Recalled, RecalledLine
from twofold.ui.marks import Mark
from twofold.ui.player.reading_answers import table_shown
from twofold.ui.player.telling import inline, plain
from twofold.ui.theme.look import look
from twofold.ui.widgets.column import margins, row, stack
from twofold.ui.widgets.naming import marked
from twofold.ui.widgets.text import Prose, caption, quote
from twofold.ui.words import days_told, full_date


class LookingBack(QFrame):
    """What was written before, by whom and when. Where nothing was, there is no such box."""

    def __init__(self, recalled: Recalled) -> None:
        super().__init__()
        marked(self, kind="note")
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        side = look().gap(20)
        column = QVBoxLayout(self)
        column.setContentsMargins(side, look().gap(14), side, look().gap(14))
        column.setSpacing(look().gap(8))
        head = self.tr("{lead}: {words}") if plain(recalled.lead) else "{words}"
        column.addWidget(
            Prose(
                head.format(lead=inline(recalled.lead.rstrip(": ")), words=inline(recalled.words)),
                "interface",
                "muted",
            )
        )
        for line in recalled.lines:
            column.addLayout(self._line(line))

    def _line(self, line: RecalledLine) -> QVBoxLayout:
        box = QVBoxLayout()
        box.setSpacing(0)
        said = row(gap=10)
        words: QWidget = quote(days_told(line.text))
        if line.rows:
            words = table_shown(line.columns, line.rows)
        mark = stack(6, Mark(line.owner))
        mark.addStretch(1)  # beside the first line, however many there are
        said.addLayout(mark)
        said.addWidget(words, 1)
        box.addLayout(said)
        who = self._by_whom(line)
        if who:
            told = caption(who)
            told.setContentsMargins(margins(look().px(24) + look().gap(4), 0, 0, 0))
            box.addWidget(told)
        return box

    def _by_whom(self, line: RecalledLine) -> str:
        """Say whose words they are, and of when; what was written tonight needs no day."""
        if line.on is None:
            return line.name
        day = full_date(line.on)
        return self.tr("{name}, {day}").format(name=line.name, day=day) if line.name else day
