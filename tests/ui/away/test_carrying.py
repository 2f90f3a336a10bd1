"""Choosing what to carry, watching it go, stopping half way, and clear answers where it cannot."""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QFileDialog
from pytestqt.qtbot import QtBot

from tests.house import House, go_to_finish
from tests.ui.looking import clipped, overlapping, settle, unnamed, unreached
from tests.unit.printing import finished
from tests.unit.services.pair import PAIR
from twofold.services.away_values import Form, Load, Period
from twofold.ui.away.carry_page import CarryPage
from twofold.ui.away.presenter import CarryPresenter
from twofold.ui.theme.apply import Theme
from twofold.ui.widgets.text import Words


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    house = House(tmp_path / "book")
    house.services.household.introduce("Ana", "Sam")
    house.add("pair.md", PAIR)
    house.reopen()
    for _ in range(3):
        walk = go_to_finish(house, house.services.walking.begin("pair", seed=1, first="a"))
        house.services.walking.finish(walk)
        house.clock.pass_by(days=40)
    yield house
    house.services.close()


@pytest.fixture
def page(qtbot: QtBot, house: House) -> CarryPage:
    page = CarryPage(house.services.carrying.load(Period()))
    qtbot.addWidget(page)
    settle(page, 944, 700)
    return page


@pytest.fixture
def presenter(page: CarryPage, house: House) -> CarryPresenter:
    return CarryPresenter(page, house.services.carrying)


def press(page: CarryPage, name: str) -> None:
    button = page.findChild(QAbstractButton, name)
    assert button is not None
    button.click()


def told(page: CarryPage) -> str:
    words = page.findChild(Words, "told")
    assert words is not None
    return words.text() if not words.isHidden() else ""


@pytest.mark.parametrize("form", list(Form))
def test_every_form_is_written_while_the_window_listens(
    qtbot: QtBot, page: CarryPage, presenter: CarryPresenter, tmp_path: Path, form: Form
) -> None:
    press(page, f"form-{form.value}")
    target = tmp_path / "carried"
    with qtbot.waitSignal(presenter.done, timeout=20_000):
        presenter.carry_to(target)
        assert not target.exists(), "it is there only when it is whole"
    assert target.exists()
    assert str(target) in told(page)
    assert [p.name for p in tmp_path.iterdir() if p.name.startswith(".")] == []
    if form is Form.PDF:
        assert "Contents" in finished.text(target)


def test_a_period_carries_the_evenings_of_its_months(
    qtbot: QtBot, page: CarryPage, presenter: CarryPresenter, tmp_path: Path
) -> None:
    press(page, "form-json")
    press(page, "which-period")
    since, until = (page.findChild(QComboBox, name) for name in ("since", "until"))
    assert since is not None
    assert until is not None
    assert (since.count(), since.itemText(0)) == (4, "March 2026")
    since.setCurrentIndex(1)
    until.setCurrentIndex(1)
    assert page.period == Period(date(2026, 4, 1), date(2026, 4, 30))
    target = tmp_path / "april.json"
    with qtbot.waitSignal(presenter.done):
        presenter.carry_to(target)
    evenings = json.loads(target.read_text("utf-8"))["evenings"]
    assert [evening["started_on"] for evening in evenings] == ["2026-04-26"]
    since.setCurrentIndex(3)
    go = page.findChild(QAbstractButton, "carry")
    assert go is not None
    assert not go.isEnabled(), "there is nothing to carry"


@pytest.mark.parametrize("form", list(Form))
def test_stopping_half_way_leaves_nothing(
    page: CarryPage, presenter: CarryPresenter, tmp_path: Path, form: Form
) -> None:
    press(page, f"form-{form.value}")
    there = sorted(tmp_path.iterdir())
    presenter.carry_to(tmp_path / "carried")
    assert presenter.slices.steps is not None
    next(presenter.slices.steps)
    assert len(sorted(tmp_path.iterdir())) == len(there) + 1, "it lies under a hidden name"
    press(page, "stop")
    assert sorted(tmp_path.iterdir()) == there
    assert told(page) == "Stopped. Nothing was written."


def test_leaving_the_page_stops_as_well(
    page: CarryPage, presenter: CarryPresenter, tmp_path: Path
) -> None:
    there = sorted(tmp_path.iterdir())
    presenter.carry_to(tmp_path / "carried")
    assert presenter.slices.steps is not None
    next(presenter.slices.steps)
    assert sorted(tmp_path.iterdir()) != there
    press(page, "back")
    assert sorted(tmp_path.iterdir()) == there


def test_what_is_in_the_way_is_told_and_not_touched(
    qtbot: QtBot, page: CarryPage, presenter: CarryPresenter, tmp_path: Path
) -> None:
    taken = tmp_path / "taken"
    taken.write_text("mine", "utf-8")
    presenter.carry_to(taken)
    qtbot.waitUntil(lambda: "already" in told(page))
    assert taken.read_text("utf-8") == "mine"
    presenter.carry_to(tmp_path / "nowhere" / "carried")
    qtbot.waitUntil(lambda: "no such folder" in told(page))


def test_the_dialog_asks_for_a_new_file(page: CarryPage, presenter: CarryPresenter) -> None:
    press(page, "carry")
    (dialog,) = page.findChildren(QFileDialog)
    assert dialog.testOption(QFileDialog.Option.DontConfirmOverwrite)
    assert Path(dialog.selectedFiles()[0]).name == "evenings.pdf"
    dialog.reject()


@pytest.mark.parametrize(("size", "text"), [((1072, 800), 100), ((944, 640), 200)])
def test_everything_on_the_page_is_named_reached_and_whole(
    qtbot: QtBot, theme: Theme, size: tuple[int, int], text: int
) -> None:
    theme.apply("light", text)
    page = CarryPage(Load(5000, date(2016, 3, 1), date(2026, 3, 5)))
    qtbot.addWidget(page)
    press(page, "which-period")
    settle(page, *size)
    for _ in range(2):
        assert unnamed(page) == []
        assert clipped(page) == []
        assert overlapping(page) == []
        assert unreached(page) == []
        page.show_progress(312, 5000)
        settle(page, *size)
