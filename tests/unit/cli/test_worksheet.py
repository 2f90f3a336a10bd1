import argparse
from pathlib import Path

import pytest

from tests.unit.paper.evenings import SHIPPED, SOUND
from tests.unit.printing import finished
from twofold.cli import worksheet
from twofold.errors import NotWritten
from twofold.exercise.library import Library
from twofold.paper.sheet import Sheet
from twofold.printing.pdf import write_pdf
from twofold.services.sheets import BlankSheets

SHIPPED_FOLDER = SHIPPED[0].parents[1]


def run(*words: str) -> int:
    parser = argparse.ArgumentParser()
    worksheet.add_arguments(parser)
    sheets = BlankSheets(Library(SHIPPED_FOLDER))
    return worksheet.run(parser.parse_args(words), sheets, write_pdf)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("what", ["weekly-check-in", str(SOUND / "everything.md")])
def test_an_id_or_a_path_becomes_a_pdf(tmp_path: Path, what: str) -> None:
    target = tmp_path / "sheet.pdf"
    assert run(what, "--out", str(target), "--paper", "letter", "--large") == 0
    assert "letter" in finished.info(target)["Page size"]


def test_an_unknown_id_is_told_in_a_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("no-such-thing", "--out", str(tmp_path / "x.pdf")) == 1
    assert "no-such-thing" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_a_missing_file_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(str(tmp_path / "gone.md"), "--out", str(tmp_path / "x.pdf")) == 1
    assert "no such file" in capsys.readouterr().err


def test_a_broken_file_is_told_with_its_first_fault(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    broken = tmp_path / "broken.md"
    broken.write_text("---\nid: broken\n---\n## A {#a who=nobody}\n", encoding="utf-8")
    assert run(str(broken), "--out", str(tmp_path / "x.pdf")) == 1
    err = capsys.readouterr().err
    assert err.startswith(f"{broken}:")
    assert "twofold check" in err
    assert not (tmp_path / "x.pdf").exists()


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("target", ["nowhere/x.pdf", "."])
def test_a_place_that_cannot_be_written_to_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], target: str
) -> None:
    assert run("weekly-check-in", "--out", str(tmp_path / target)) == 1
    err = capsys.readouterr().err
    assert err.count("\n") == 1
    assert str(tmp_path) in err


@pytest.mark.parametrize("code", ["disk-full", "read-only", "no-folder", "disk-error"])
def test_every_way_a_file_can_be_refused_has_its_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], code: str
) -> None:
    parser = argparse.ArgumentParser()
    worksheet.add_arguments(parser)
    args = parser.parse_args(["weekly-check-in", "--out", str(tmp_path / "x.pdf")])

    def refuse(sheet: Sheet, target: Path, *, paper: str = "a4", large: bool = False) -> None:
        raise NotWritten(code)

    assert worksheet.run(args, BlankSheets(Library(SHIPPED_FOLDER)), refuse) == 1
    assert str(tmp_path / "x.pdf") in capsys.readouterr().err


@pytest.mark.usefixtures("qapp")
def test_a_language_the_exercise_lacks_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("weekly-check-in", "--out", str(tmp_path / "x.pdf"), "--lang", "de") == 0
    assert "“de”" in capsys.readouterr().err


@pytest.mark.parametrize(
    "words",
    [
        ("weekly-check-in",),
        ("--out", "x.pdf"),
        ("weekly-check-in", "--out", "x.pdf", "--paper", "a5"),
        ("weekly-check-in", "--out", "x.pdf", "--booklets"),
    ],
)
def test_misuse_ends_with_two(words: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        run(*words)
    assert end.value.code == 2
    assert capsys.readouterr().err
