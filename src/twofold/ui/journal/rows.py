"""The journal's list as rows: months, evenings and found lines, without a widget each.

The whole length is known from the months alone; evenings are read a few at a time, where they
are looked at. So ten years are there at once, and fifty.
"""

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final, TypeAlias

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QStringListModel, Qt

from twofold.services.leafing import Evening, Month
from twofold.services.searching import Hit
from twofold.ui import words
from twofold.ui.journal.seasons import season

#: The row itself, for the delegate.
ROW: Final = Qt.ItemDataRole.UserRole
_HEAD: Final = Qt.ItemFlag.NoItemFlags
_LINE: Final = (
    Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
)
#: How many evenings are read at once.
AT_ONCE: Final = 16
#: Gives evenings of a month: the month, how many to leave out, how many at most.
Fetch: TypeAlias = Callable[[Month, int, int], Sequence[Evening]]


@dataclass(frozen=True, slots=True)
class MonthRow:
    """The head of a month; `season` is named where one begins. It cannot be chosen."""

    name: str
    season: str = ""


@dataclass(frozen=True, slots=True)
class EveningRow:
    """One evening."""

    evening: Evening


@dataclass(frozen=True, slots=True)
class HitRow:
    """One line that search found; `dated` where no month stands above it."""

    hit: Hit
    dated: bool = False


Row: TypeAlias = MonthRow | EveningRow | HitRow


class JournalRows(QStringListModel):
    """Evenings or found lines, newest first, under a head for each month.

    Qt's own list holds nothing but empty strings, as many as there are rows: a list view asks for
    their number twice for each of them, and ten years of answers from Python took 10 ms.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._months: tuple[Month, ...] = ()
        self._heads: list[int] = []  # the row of each month's head
        self._seasons: list[str] = []
        self._read: dict[tuple[int, int], Sequence[Evening]] = {}
        self._fetch: Fetch | None = None
        self._hits: list[Row] | None = None
        self._count = 0

    def show_timeline(
        self, months: Sequence[Month], first: Sequence[Evening], fetch: Fetch
    ) -> None:
        """Show months of evenings, the newest first; `first` have been read already."""
        self._hits, self._fetch, self._months = None, fetch, tuple(months)
        self._heads, self._count = [], 0
        for month in months:
            self._heads.append(self._count)
            self._count += 1 + month.evenings
        self._seasons = list(_named_once(month.first for month in months))
        self._read = {(0, 0): first} if len(first) == self._chunk(0, 0) and first else {}
        self.setStringList([""] * self._count)

    def show_hits(self, hits: Sequence[Hit], *, by_month: bool) -> None:
        """Show found lines; under their months where they stand in the order of time."""
        self._hits = (
            list(_under_months(hits, None)) if by_month else [HitRow(h, dated=True) for h in hits]
        )
        self._count = len(self._hits)
        self.setStringList([""] * self._count)

    def add_hits(self, hits: Sequence[Hit]) -> None:
        """Show more found lines, older than what is there."""
        if self._hits is None or not hits:
            return
        last = next((r.hit.on for r in reversed(self._hits) if isinstance(r, HitRow)), None)
        more = list(_under_months(hits, last))
        before, self._hits = self._count, self._hits + more
        self._count += len(more)
        self.insertRows(before, len(more))

    def row(self, number: int) -> Row | None:
        """Return a row; an evening is read now where nobody looked at it before."""
        if not 0 <= number < self._count:
            return None
        if self._hits is not None:
            return self._hits[number]
        month = bisect_right(self._heads, number) - 1
        inside = number - self._heads[month] - 1
        if inside < 0:
            return MonthRow(words.month(self._months[month].first), self._seasons[month])
        chunk, at = divmod(inside, AT_ONCE)
        there = self._read.get((month, chunk))
        if there is None and self._fetch is not None:
            there = self._fetch(self._months[month], chunk * AT_ONCE, AT_ONCE)
            self._read[month, chunk] = there
        return EveningRow(there[at]) if there is not None and at < len(there) else None

    def walk_of(self, number: int) -> tuple[int, date] | None:
        """Return the walk that a row belongs to, and its day; None for a month's head."""
        match self.row(number):
            case EveningRow(evening):
                return evening.walk_id, evening.on
            case HitRow(hit=hit):
                return hit.walk_id, hit.on
            case _:
                return None

    def row_of(self, walk_id: int, on: date) -> int:
        """Return where an evening stands, -1 where it does not."""
        for number in self._around(on):
            found = self.walk_of(number)
            if found is not None and found[0] == walk_id:
                return number
        return -1

    def is_head(self, number: int) -> bool:
        """Say whether a row is the head of a month, without reading anything."""
        if self._hits is not None:
            return 0 <= number < self._count and isinstance(self._hits[number], MonthRow)
        at = bisect_right(self._heads, number) - 1
        return at >= 0 and self._heads[at] == number

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:  # noqa: ANN401 -- Qt's own signature
        if role == ROW:
            return self.row(index.row())
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return said(self.row(index.row()))
        return None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        if self.is_head(index.row()):
            return _HEAD
        return _LINE

    def _around(self, on: date) -> range:
        """Return the rows of the month that a day is in."""
        if self._hits is not None:
            return range(self._count)
        for head, month in zip(self._heads, self._months, strict=True):
            if month.first <= on <= month.last:
                return range(head + 1, head + 1 + month.evenings)
        return range(0)

    def _chunk(self, month: int, chunk: int) -> int:
        """Return how many evenings a chunk has."""
        if month >= len(self._months):
            return 0
        return min(AT_ONCE, self._months[month].evenings - chunk * AT_ONCE)


def said(row: Row | None) -> str:
    """Return a row as a screen reader says it."""
    parts: tuple[str, ...] = ()
    match row:
        case MonthRow(name, season_):
            return f"{name}, {season_}" if season_ else name
        case EveningRow(evening):
            told = words.days_told(evening.telling)
            parts = (words.long_date(evening.on, with_year=True), evening.title, told)
        case HitRow(hit=hit):
            day = words.long_date(hit.on, with_year=True)
            parts = (day, hit.title, hit.owner_name, hit.excerpt)
        case None:
            pass
    return words.sentences(parts)


def _under_months(hits: Sequence[Hit], before: date | None) -> Iterator[Row]:
    month = (before.year, before.month) if before else None
    for hit in hits:
        now = (hit.on.year, hit.on.month)
        if now != month:
            month = now
            yield MonthRow(words.month(hit.on))
        yield HitRow(hit)


def _named_once(months: Iterator[date]) -> Iterator[str]:
    """Yield the season of each month where it is another than that of the month above."""
    before = ""
    for month in months:
        now = season(month)
        yield now if now != before else ""
        before = now
