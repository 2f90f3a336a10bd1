from typing import Any

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.looking import clipped, overlapping, settle, unnamed, unreached
from tests.unit.paper.evenings import kept, walk
from twofold.exercise.model import Kind
from twofold.people import Couple, Partner
from twofold.services.reflecting import EveningDetail
from twofold.ui.fields.unreadable import Unreadable
from twofold.ui.journal.answer_view import AnswerView
from twofold.ui.journal.evening_page import EveningPage
from twofold.ui.journal.notes_view import NotesView
from twofold.ui.theme.apply import Theme
from twofold.ui.widgets.text import Words
from twofold.walk.kept import KeptAnswer

COUPLE = Couple(Partner(id="a", name="Ana"), Partner(id="b", name="Sam"))
OPTIONS = (("rest", "more *rest*"), ("time", "more time"), ("talk", "a talk"))
SCALE: dict[str, Any] = {"top": 5, "low": "not at all", "high": "fully"}
ANSWERS = [
    kept("moment", Kind.TEXT, "You waited with the tea.\nAnd said nothing.", "a"),
    kept("moment", Kind.TEXT, "Rindfleischetikettierungsüberwachungsaufgabenübertragung " * 2, "b"),
    kept("level", Kind.SCALE, 4, "a", question_no=2, **SCALE),
    kept("level", Kind.SCALE, 5, "b", question_no=2, **SCALE),
    kept("help", Kind.MULTI, ["rest", "talk"], "ours", question_no=3, options=OPTIONS),
    kept(
        "wish",
        Kind.SENTENCE,
        ["tea"],
        "a",
        question_no=4,
        prompt="I like ____.",
        value_text="I like tea.",
    ),
    kept("three", Kind.LIST, ["tea", "", "sleep"], "ours", question_no=5),
    kept(
        "promise",
        Kind.TABLE,
        [["Ana", "call", "Friday"], ["", "", ""]],
        "a",
        question_no=6,
        columns=("Who", "What", "By when"),
    ),
    kept("care", Kind.SIGN, {"a": "Ana", "b": "Sam"}, "ours", question_no=7),
    kept("heard", Kind.TEXT, "All of it.", "b", step_id="tell", step_title="Tell", step_no=2),
    kept(
        "heard",
        Kind.TEXT,
        "Most of it.",
        "a",
        step_id="tell",
        step_title="Tell",
        step_no=2,
        passing=2,
    ),
]


def evening(
    qtbot: QtBot,
    answers: list[KeptAnswer] | None = None,
    *,
    waiting: bool = False,
    size: tuple[int, int] = (1072, 800),
) -> EveningPage:
    chosen = ANSWERS if answers is None else answers
    page = EveningPage(EveningDetail(walk(), 34, tuple(chosen), waiting), COUPLE)
    qtbot.addWidget(page)
    settle(page, *size)
    return page


def texts(widget: QWidget) -> list[str]:
    return [label.accessibleName() for label in widget.findChildren(Words)]


def press(page: EveningPage, name: str) -> None:
    button = page.findChild(QAbstractButton, name)
    assert button is not None
    button.click()


def test_an_evening_reads_in_the_order_in_which_it_went(qtbot: QtBot) -> None:
    said = texts(evening(qtbot))
    for words in (
        "Weekly check-in",
        "Sunday, 22 March 2026 · about 34 minutes",
        "One",
        "Asked about moment:",
        "You waited with the tea.\nAnd said nothing.",
        "4 of 5",
        "5 of 5: fully",
        "more rest\na talk",
        "I like tea.",
        "1. tea\n2. sleep",
        "By when",
        "Ana, What: call",
        "agreed by Ana · Sam",
        "Tell",
        "All of it.",
        "Tell, the other way round",
        "Most of it.",
    ):
        assert words in said, words
        said = said[said.index(words) :]


def test_both_answers_stand_side_by_side_with_the_name_of_that_day(qtbot: QtBot) -> None:
    page = evening(qtbot)
    a, b = (page.findChild(AnswerView, f"answer-level-1-{who}") for who in "ab")
    assert a is not None
    assert b is not None
    assert texts(a)[0] == "Ana"
    assert texts(b)[0] == "Sam"
    origin = QPoint(0, 0)
    assert a.mapTo(page, origin).y() == b.mapTo(page, origin).y()
    assert a.mapTo(page, origin).x() < b.mapTo(page, origin).x()


def test_where_there_is_no_room_they_stand_under_each_other(qtbot: QtBot, theme: Theme) -> None:
    theme.apply("light", 200)
    page = evening(qtbot, size=(816, 640))
    a, b = (page.findChild(AnswerView, f"answer-level-1-{who}") for who in "ab")
    assert a is not None
    assert b is not None
    assert a.mapTo(page, QPoint(0, 0)).y() < b.mapTo(page, QPoint(0, 0)).y()


@pytest.mark.parametrize(("width", "height"), [(1280, 800), (816, 640)])
@pytest.mark.parametrize("size", [100, 150, 200])
def test_nothing_is_clipped_unnamed_or_out_of_reach(
    qtbot: QtBot, theme: Theme, width: int, height: int, size: int
) -> None:
    theme.apply("dark", size)
    page = evening(qtbot, waiting=True, size=(width, height))
    assert clipped(page) == []
    assert overlapping(page) == []
    assert unnamed(page) == []
    assert unreached(page) == []


def test_its_buttons_say_which_evening_and_which_exercise(qtbot: QtBot) -> None:
    page = evening(qtbot)
    told: list[object] = []
    page.print_record.connect(told.append)
    page.again.connect(told.append)
    page.back.connect(lambda: told.append("back"))
    for name in ("print", "again", "back"):
        press(page, name)
    assert told == [1, "weekly-check-in", "back"]


def test_what_waits_opens_only_when_both_say_so(qtbot: QtBot) -> None:
    page = evening(qtbot, waiting=True)
    opened: list[int] = []
    page.open_together.connect(opened.append)
    press(page, "ready-a")
    press(page, "ready-a")
    press(page, "ready-b")
    assert opened == []
    press(page, "ready-a")
    assert opened == [1]


def test_letting_it_go_is_asked_once_more(qtbot: QtBot) -> None:
    page = evening(qtbot, waiting=True)
    gone: list[int] = []
    page.let_go.connect(gone.append)
    press(page, "let-waiting-go")
    assert gone == []
    press(page, "careful-yes")
    assert gone == [1]


def test_an_evening_of_which_only_the_date_stayed(qtbot: QtBot) -> None:
    assert "You met. Nothing else was kept." in texts(evening(qtbot, []))


def test_nothing_waits_where_nothing_is_said_to(qtbot: QtBot) -> None:
    assert evening(qtbot).findChild(QAbstractButton, "ready-a") is None


def test_then_and_now_begins_with_the_question_that_is_read(qtbot: QtBot) -> None:
    page = evening(qtbot)
    asked: list[tuple[str, str]] = []
    page.compare.connect(lambda *given: asked.append(given))
    press(page, "then-and-now")
    change = page.findChild(QAbstractButton, "change-promise-1-a")
    assert change is not None
    change.setFocus()
    press(page, "then-and-now")
    assert [question for _, question in asked] == ["", "promise"]


def test_a_line_that_could_not_be_opened_is_told_of_above_the_notes(qtbot: QtBot) -> None:
    page = EveningPage(EveningDetail(walk(), 34, tuple(ANSWERS), unreadable=("b",)), COUPLE)
    qtbot.addWidget(page)
    settle(page, 1072, 800)

    [told] = page.findChildren(Unreadable)
    said = " ".join(texts(told))
    assert "Sam" in said
    assert "cannot be read any more" in said
    assert "Everything else is as it was." in said
    assert "in a note below" in said
    notes = page.findChild(NotesView)
    assert notes is not None
    assert told.mapTo(page, QPoint()).y() < notes.mapTo(page, QPoint()).y()
    assert clipped(page) == []
