"""The journal's list as rows: months and evenings, thousands of them, without a widget each."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from twofold.services.reflecting import Evening
from twofold.ui import words

#: The row itself, for the delegate.
ROW: Final = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class MonthRow:
    """The head of a month. It cannot be chosen."""

    name: str


@dataclass(frozen=True, slots=True)
class EveningRow:
    """One evening. `last` of its month draws no line under it."""

    evening: Evening


class EveningRows(QAbstractListModel):
    """Evenings, newest first, with a head for each month."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[MonthRow | EveningRow] = []

    def show_evenings(self, evenings: Sequence[Evening]) -> None:
        """Show these instead."""
        self.beginResetModel()
        self._rows = list(_rows(evenings, None))
        self.endResetModel()

    def append(self, evenings: Sequence[Evening]) -> None:
        """Show these as well; they are older than what is there."""
        last = next((r.evening.on for r in reversed(self._rows) if isinstance(r, EveningRow)), None)
        more = list(_rows(evenings, last))
        if more:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(more) - 1)
            self._rows += more
            self.endInsertRows()

    def evening(self, row: int) -> Evening | None:
        """Return the evening of a row, or None for a month's head."""
        found = self._rows[row] if 0 <= row < len(self._rows) else None
        return found.evening if isinstance(found, EveningRow) else None

    def row_of(self, walk_id: int) -> int:
        """Return where an evening stands, -1 where it does not."""
        return next(
            (
                n
                for n, r in enumerate(self._rows)
                if isinstance(r, EveningRow) and r.evening.walk_id == walk_id
            ),
            -1,
        )

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:  # noqa: ANN401 -- Qt's own signature
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return row.name if isinstance(row, MonthRow) else said(row.evening)
        return None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        if self.evening(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemNeverHasChildren
        )


def said(evening: Evening) -> str:
    """Return an evening as a screen reader says it."""
    parts = (
        words.long_date(evening.on, with_year=True),
        evening.title,
        words.days_told(evening.telling),
    )
    return ". ".join(part.rstrip(".") for part in parts if part)


def _rows(evenings: Sequence[Evening], before: date | None) -> Iterator[MonthRow | EveningRow]:
    month = (before.year, before.month) if before else None
    for evening in evenings:
        now = (evening.on.year, evening.on.month)
        if now != month:
            month = now
            yield MonthRow(words.month(evening.on))
        yield EveningRow(evening)
