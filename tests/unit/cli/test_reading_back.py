"""`twofold worksheet --read`, from a PDF that was filled in to the journal."""

from pathlib import Path

import pytest

from tests.house import House
from tests.unit.cli.test_worksheet import desk, parsed
from tests.unit.printing.test_fields import fill
from twofold.cli import worksheet
from twofold.printing.writing import write_sheets

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def house(tmp_path: Path) -> House:
    made = House(tmp_path / "book")
    made.services.household.introduce("Ana", "Sam")
    return made


def run(house: House, *words: str) -> int:
    plain = desk()
    with_book = worksheet.Desk(sheets=plain.sheets, write=plain.write, book=lambda: house.services)
    return worksheet.run(parsed(*words), with_book)


def filled(house: House, folder: Path, values: dict[str, str]) -> Path:
    sheet = house.services.sheets.blank("weekly-check-in")
    write_sheets((sheet,), folder / "sheet.pdf", fillable=True)
    return fill(folder / "sheet.pdf", values)


def open_questions(house: House) -> dict[str, str]:
    """Return a field that both answer as one, for the test to fill."""
    exercise = house.services.choosing.overview("weekly-check-in").exercise
    assert exercise is not None
    ours = [q.id for s, q in exercise.questions() if s.who == "together" and q.kind == "text"]
    return {f"{ours[0]}:1:ours": "Soup on Sunday"}


def test_what_was_typed_is_in_the_journal(
    house: House, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = filled(house, tmp_path, {**open_questions(house), "moment:1:a": "The tea."})
    assert run(house, "--read", str(file), "--on", "2026-03-10") == 0
    told = capsys.readouterr().out
    assert "1 line" in told
    assert "--opened" in told, "the private page stayed in the file, and it says so"
    assert "Soup" not in told
    house.open()
    [evening] = house.services.reflecting.evenings()
    assert str(evening.on) == "2026-03-10"
    answers = house.services.reflecting.evening(evening.walk_id).answers
    assert [a.value for a in answers] == ["Soup on Sunday"]
    house.services.close()


def test_private_pages_come_with_the_word_that_both_showed_them(
    house: House, tmp_path: Path
) -> None:
    file = filled(house, tmp_path, {"moment:1:a": "The tea.", "moment:1:b": "The walk."})
    assert run(house, "--read", str(file), "--opened") == 0
    house.open()
    [evening] = house.services.reflecting.evenings()
    answers = house.services.reflecting.evening(evening.walk_id).answers
    assert {a.owner: a.value for a in answers} == {"a": "The tea.", "b": "The walk."}
    house.services.close()


def test_an_empty_sheet_is_told(
    house: House, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(house, "--read", str(filled(house, tmp_path, {}))) == 1
    assert "Nothing" in capsys.readouterr().err


@pytest.mark.parametrize(("name", "said"), [("gone.pdf", "no such file"), ("no.pdf", "a PDF")])
def test_a_file_that_cannot_be_read_is_told(
    house: House, tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, said: str
) -> None:
    (tmp_path / "no.pdf").write_text("not one")
    assert run(house, "--read", str(tmp_path / name)) == 1
    assert said in capsys.readouterr().err
    house.services.close()


def test_an_evening_prints_and_one_that_is_not_there_is_told(
    house: House, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = filled(house, tmp_path, open_questions(house))
    run(house, "--read", str(file))
    house.open()
    [evening] = house.services.reflecting.evenings()
    assert run(house, "--walk", str(evening.walk_id), "--out", str(tmp_path)) == 0
    assert (tmp_path / f"evening-{evening.walk_id}.pdf").exists()
    house.open()
    assert run(house, "--walk", "99", "--out", str(tmp_path)) == 1
    assert "99" in capsys.readouterr().err


@pytest.mark.parametrize("number", ["0", "-3", "99999999999999999999999"])
def test_a_number_no_evening_has_is_told(
    house: House, tmp_path: Path, capsys: pytest.CaptureFixture[str], number: str
) -> None:
    assert run(house, "--walk", number, "--out", f"{tmp_path}/") == 1
    assert capsys.readouterr().err == (
        f"There is no evening with the number {number} in your journal.\n"
    )


def test_an_evening_that_is_still_to_come_is_told(
    house: House, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = filled(house, tmp_path, open_questions(house))
    assert run(house, "--read", str(file), "--on", "2026-03-18") == 1
    assert "still to come" in capsys.readouterr().err
    house.open()
    assert house.services.reflecting.evenings() == ()
    house.services.close()


def test_read_once_more_it_says_that_the_evening_is_there(
    house: House, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = filled(house, tmp_path, {**open_questions(house), "moment:1:a": "The tea."})
    for words in ((), (), ("--opened",)):
        assert run(house, "--read", str(file), *words) == 0
        house.open()
    first, _, again, *_, last = capsys.readouterr().out.splitlines()
    assert "taken into the journal as evening 1" in first
    assert "already, as evening 1" in again
    assert "1 line added to evening 1" in last
    house.services.close()


def test_private_pages_alone_say_what_they_wait_for(
    house: House, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(house, "--read", str(filled(house, tmp_path, {"moment:1:a": "The tea."}))) == 1
    assert "--opened" in capsys.readouterr().err
