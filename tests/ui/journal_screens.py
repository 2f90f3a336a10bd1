"""Screens of the journal, and what stands at its edges, filled with plain values."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtWidgets import QAbstractButton, QWidget

from tests.ui.journal.test_journal_page import COUPLE, Kept, evenings, hit
from tests.unit.paper.evenings import kept, walk
from twofold.exercise.model import Kind
from twofold.people import PartnerId
from twofold.services.away_values import Load
from twofold.services.comparing import Recurring, Telling, ThenAndNow
from twofold.services.reflecting import EveningDetail
from twofold.services.removing import Removed
from twofold.ui.away.carry_page import CarryPage
from twofold.ui.journal.evening_page import EveningPage
from twofold.ui.journal.journal_page import JournalPage
from twofold.ui.journal.presenter import JournalPresenter
from twofold.ui.journal.removed_page import RemovedPage
from twofold.ui.journal.then_now_page import NothingTwicePage, ThenNowPage
from twofold.ui.ways.looking_over import LookingOverPage
from twofold.walk.kept import KeptAnswer

_ASKED = "What would you like a little more of?"
_SAID: dict[PartnerId, tuple[str, str]] = {
    "a": ("Calm mornings.", "More calm before we decide. A night’s sleep before the answer."),
    "b": ("Time alone.", "Time on Sunday morning, before anybody needs me to decide something."),
}


def journal(count: int = 40, wanted: str = "") -> JournalPage:
    page = JournalPage()
    page.look_for(wanted)  # before anybody hears it: no search waits for a pause in typing
    source = Kept(evenings(count))
    JournalPresenter(page, source, source, COUPLE).refresh()
    return page


def journal_found() -> JournalPage:
    page = journal(wanted="line")
    kept_ones = [evening for evening in evenings(20) if evening.telling]
    page.show_hits([hit(evening, "line") for evening in kept_ones], best=False, more=False)
    return page


def journal_empty() -> JournalPage:
    return journal(0)


def _answers() -> list[KeptAnswer]:
    scale: dict[str, Any] = {"top": 5, "low": "not at all", "high": "fully"}
    return [
        kept("moment", Kind.TEXT, "You waited with the tea.\nAnd said nothing.", "a"),
        kept("moment", Kind.TEXT, "You rang my sister, so that I did not have to.", "b"),
        kept("level", Kind.SCALE, 4, "a", question_no=2, **scale),
        kept("level", Kind.SCALE, 5, "b", question_no=2, **scale),
        kept(
            "promise",
            Kind.TABLE,
            [["Ana", "call my sister back before the weekend", "Friday"]],
            "a",
            question_no=3,
            columns=("Who", "What", "By when"),
        ),
        kept("care", Kind.SIGN, {"a": "Ana", "b": "Sam"}, "ours", question_no=4),
    ]


def evening() -> EveningPage:
    return EveningPage(EveningDetail(walk(), 34, tuple(_answers()), waiting=False), COUPLE)


def evening_waiting() -> EveningPage:
    return EveningPage(EveningDetail(walk(), 34, tuple(_answers()), waiting=True), COUPLE)


def _telling(walk_id: int, on: date, at: int, asked: str = "") -> Telling:
    answers = tuple(
        kept("more", Kind.TEXT, said[at], who, prompt=_ASKED) for who, said in _SAID.items()
    )
    return Telling(walk_id, on, answers, asked)


def then_now() -> ThenNowPage:
    more = Recurring("weekly-check-in", "more", _ASKED, 3)
    other = Recurring("weekly-check-in", "win", "Something that went well for us this week:", 2)
    tellings = (
        _telling(1, date(2024, 3, 17), 0),
        _telling(2, date(2025, 3, 9), 1),
        _telling(3, date(2026, 3, 8), 1, "What would you like a little more of this spring?"),
    )
    return ThenNowPage(ThenAndNow("Weekly check-in", more, tellings, (more, other)))


def removed() -> RemovedPage:
    return RemovedPage(
        [
            Removed(1, "Weekly check-in", date(2026, 3, 8), date(2026, 4, 7)),
            Removed(2, "Changing chairs, at length", date(2026, 3, 1), date(2026, 4, 3)),
        ]
    )


def carry() -> CarryPage:
    page = CarryPage(Load(112, date(2023, 5, 4), date(2026, 3, 17)))
    button = page.findChild(QAbstractButton, "which-period")
    assert button is not None
    button.click()
    return page


def carry_under_way() -> CarryPage:
    page = CarryPage(Load(112, date(2023, 5, 4), date(2026, 3, 17)))
    page.show_progress(47, 112)
    return page


ALL: dict[str, Callable[[], QWidget]] = {
    "journal": journal,
    "journal-found": journal_found,
    "journal-empty": journal_empty,
    "evening": evening,
    "evening-waiting": evening_waiting,
    "then-now": then_now,
    "then-now-empty": NothingTwicePage,
    "removed": removed,
    "carry": carry,
    "carry-under-way": carry_under_way,
    "looking-over": LookingOverPage,
}
