"""What of the book travels: which columns of which tables leave it, and come in again.

`docs/export.md` tells each name. A test asks that no table is forgotten.
"""

from collections.abc import Mapping
from typing import Any, Final, TypeAlias

from sqlalchemy import Column

from twofold.journal.tables import Table

#: Data as JSON has it.
Data: TypeAlias = dict[str, Any]

#: What stays behind of each table, because it is told by its place or means nothing elsewhere.
STAYS_BEHIND: Final[Mapping[str, frozenset[str]]] = {
    "partner": frozenset(),
    "exercise_revision": frozenset(),
    "walk": frozenset(
        {
            *("id", "state", "place", "step_no", "minutes_left", "removed_at"),
            *("dealt", "rests_until"),  # shelf items by number, and a day that is past
        }
    ),
    "turn": frozenset({"id", "walk_id"}),
    "answer": frozenset(
        {
            *("id", "walk_id", "newest", "settled", "visibility", "sealed", "removed_at"),
            *("exercise_id", "exercise_title", "exercise_version", "lang", "source_sha"),
        }
    ),
    "shelf_item": frozenset({"id", "answer_id"}),
    "signature": frozenset({"answer_id"}),
    "note": frozenset({"id", "walk_id"}),
    "plan": frozenset({"id"}),
    "program": frozenset(),
    "program_item": frozenset({"program_id"}),
    "setting": frozenset(),
}

#: Tables that never leave the book.
NEVER: Final = frozenset({"walk_key", "findable"})


def travellers(table: str) -> tuple[Column[Any], ...]:
    """Return the columns of a table that travel, in their order."""
    stays = STAYS_BEHIND[table]
    return tuple(column for column in Table.metadata.tables[table].c if column.name not in stays)
