"""One whole evening of the robot, from the library to paper, with everything that is to be true."""

import shutil
import subprocess
from pathlib import Path
from random import Random

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView

from tests.robot.looking_on import Onlooker
from tests.robot.plans import AsNobodyDoes
from tests.robot.robot import Robot, drain, said
from tests.robot.whims import Whims
from tests.unit.test_shipped_exercises import ARTEFACTS
from twofold.printing.pdf import write_pdf
from twofold.ui.journal.evening_page import EveningPage


def live_an_evening(robot: Robot, exercise: str, seed: int, out: Path, form: str = "begin") -> None:
    """Walk an exercise to its end, and look for what it promises wherever people would."""
    chance = Random(f"{exercise} {seed}")  # noqa: S311 -- a robot, not a secret
    artefacts = ARTEFACTS[exercise]
    robot.pen.plan = AsNobodyDoes(f"{exercise} {seed}", frozenset(artefacts))
    robot.pen.said.clear()
    onlooker = Onlooker(robot)
    robot.begin(exercise, form=form)
    robot.walk(onlooker, between=Whims(robot, onlooker, chance))
    assert not onlooker.found, "\n".join(onlooker.found)

    kept = [one for one in onlooker.kept() if one.question in artefacts]
    assert kept or onlooker.ended, "nothing of what it promises was asked"
    words = [word for one in kept for word in one.words]
    at_the_end = said(robot.app.window)
    _all_in(words, at_the_end, "the page before keeping")

    robot.keep()
    _on_their_shelves(robot, exercise, {one.question for one in kept})
    in_the_journal = _read_back(robot)
    _all_in(words, in_the_journal, "the journal")
    on_paper = _printed(robot, out)
    _all_in(words, on_paper, "paper")
    for one in robot.pen.said:
        if one not in onlooker.kept():
            told = [word for word in one.words if word in in_the_journal + on_paper]
            assert not told, f"{one.owner} did not share {told} of {one.step}"
    robot.click("to-home")


def _all_in(words: list[str], text: str, where: str) -> None:
    missing = [word for word in words if word not in text]
    assert not missing, f"not in {where}: {missing}"


def _on_their_shelves(robot: Robot, exercise: str, questions: set[str]) -> None:
    lying = robot.services.store.connection.execute(
        "SELECT a.question_id, s.shelf FROM answer a JOIN walk w ON w.id = a.walk_id"
        " LEFT JOIN shelf_item s ON s.answer_id = a.id"
        " WHERE w.id = (SELECT max(id) FROM walk) AND w.exercise_id = ?",
        (exercise,),
    ).fetchall()
    wanted = {
        (question, shelf.value if shelf is not None else None)
        for question, shelf in ARTEFACTS[exercise].items()
        if question in questions
    }
    missing = wanted - {tuple(row) for row in lying}
    assert not missing, f"not on their shelves: {missing}"


def _read_back(robot: Robot) -> str:
    """Open the newest evening in the journal with the keyboard; return what it says."""
    robot.click("to-journal")
    rows = robot.hands.seen(QListView, "evenings")[0]
    rows.setFocus()
    QTest.keyClick(rows, Qt.Key.Key_Home)
    drain(robot.hands.press(Qt.Key.Key_Down))
    drain(robot.hands.press(Qt.Key.Key_Return))
    robot.rest()
    page = robot.hands.seen(EveningPage)
    assert page, "the evening does not open"
    return said(page[0])


def _printed(robot: Robot, out: Path) -> str:
    """Print the newest evening; return what stands on the paper."""
    newest = robot.services.reflecting.evenings(1)[0]
    target = out / f"{newest.walk_id}.pdf"
    write_pdf(robot.services.sheets.record(newest.walk_id), target)
    tool = shutil.which("pdftotext")
    assert tool is not None
    told = subprocess.run([tool, str(target), "-"], capture_output=True, text=True, check=True)
    return told.stdout.replace("-\n", "").replace("\u00ad", "")
