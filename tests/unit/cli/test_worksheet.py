import argparse
from pathlib import Path

import pytest
from pypdf import PdfWriter

from tests.unit.paper.evenings import SHIPPED, SOUND
from tests.unit.printing import finished
from tests.unit.printing.test_fields import fill
from twofold.cli import worksheet
from twofold.errors import NotWritten
from twofold.exercise.library import Library
from twofold.printing.writing import write_sheets
from twofold.services.sheets import BlankSheets

SHIPPED_FOLDER = SHIPPED[0].parents[1]


def run(*words: str) -> int:
    return worksheet.run(parsed(*words), desk())


def parsed(*words: str) -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    worksheet.add_arguments(parser)
    return parser.parse_args(words)


def desk(write: worksheet.Writer = write_sheets, lang: str = "en") -> worksheet.Desk:
    sheets = BlankSheets(Library(SHIPPED_FOLDER, lang=lang))
    return worksheet.Desk(sheets=sheets, write=write, book=lambda: None)


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
@pytest.mark.parametrize("target", ["nowhere/x.pdf", "nowhere/deep/x.pdf"])
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
    args = parsed("weekly-check-in", "--out", str(tmp_path / "x.pdf"))

    def refuse(*_sheets: object, **_how: object) -> None:
        raise NotWritten(code)

    assert worksheet.run(args, desk(refuse)) == 1
    told = tmp_path if code == "no-folder" else tmp_path / "x.pdf"
    assert f"{told}\n" in capsys.readouterr().err


@pytest.mark.usefixtures("qapp")
def test_a_language_the_exercise_lacks_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = str(tmp_path / "x.pdf")
    assert worksheet.run(parsed("weekly-check-in", "--out", target, "--lang", "tlh"), desk()) == 0
    assert "“tlh”" in capsys.readouterr().err


@pytest.mark.parametrize(
    "words",
    [
        ("weekly-check-in",),
        ("--out", "x.pdf"),
        ("weekly-check-in", "--all", "--out", "x"),
        ("weekly-check-in", "--out", "x.pdf", "--booklets", "--cards"),
        ("--walk", "1", "--out", "x.pdf", "--booklets"),
        ("weekly-check-in", "--out", "x.pdf", "--cards", "--fillable"),
        ("weekly-check-in", "--read", "x.pdf"),
        ("--read", "x.pdf", "--out", "y.pdf"),
        ("--read", "x.pdf", "--cards"),
        ("weekly-check-in", "--out", "x.pdf", "--opened"),
        ("weekly-check-in", "--out", "x.pdf", "--on", "2026-03-22"),
        ("weekly-check-in", "--out", "x.pdf", "--circle", "first"),
        ("weekly-check-in", "--out", ""),
        ("weekly-check-in", "--out", "x.html", "--large"),
        ("weekly-check-in", "--out", "x.HTM", "--paper", "a4"),
        ("--read", "x.pdf", "--large"),
        ("--read", "x.pdf", "--lang", "de"),
        ("--walk", "1", "--out", "x.pdf", "--lang", "de"),
    ],
)
def test_misuse_ends_with_two_and_a_sentence(
    words: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(*words) == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_a_word_that_is_not_known_ends_with_two(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        run("weekly-check-in", "--out", "x.pdf", "--paper", "a5")
    assert end.value.code == 2
    assert capsys.readouterr().err


@pytest.mark.usefixtures("qapp")
def test_several_exercises_become_a_file_each_and_one_that_is_missing_stops_none(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    into = tmp_path / "new"
    assert run("weekly-check-in", "gone", "active-listening", "--out", str(into)) == 1
    assert sorted(p.name for p in into.iterdir()) == ["active-listening.pdf", "weekly-check-in.pdf"]
    told = capsys.readouterr()
    assert "3/3" in told.out
    assert "gone" in told.err


def test_all_names_every_exercise_once(tmp_path: Path) -> None:
    written: list[str] = []

    def note(sheets: object, target: Path, **_how: object) -> None:
        written.append(target.name)

    assert worksheet.run(parsed("--all", "--out", str(tmp_path), "--cards"), desk(note)) == 0
    ids = {path.stem for path in SHIPPED}
    assert sorted(written) == sorted(f"{exercise_id}-cards.pdf" for exercise_id in ids)


@pytest.mark.usefixtures("qapp")
def test_each_kind_is_a_file_of_its_own(tmp_path: Path) -> None:
    for kind in ("booklets", "cards", "invitation"):
        assert run("weekly-check-in", f"--{kind}", "--out", str(tmp_path)) == 0
    names = sorted(p.name for p in tmp_path.iterdir())
    assert names == [f"weekly-check-in-{k}.pdf" for k in ("booklets", "cards", "invitation")]
    assert "time-out" in finished.text(tmp_path / names[0]).casefold()


@pytest.mark.usefixtures("qapp")
def test_booklets_to_type_into_are_two_files(tmp_path: Path) -> None:
    target = str(tmp_path / "ours.pdf")
    assert run("weekly-check-in", "--booklets", "--fillable", "--out", target) == 0
    assert sorted(p.name for p in tmp_path.iterdir()) == ["ours-a.pdf", "ours-b.pdf"]


def test_a_name_that_ends_in_html_becomes_a_page(tmp_path: Path) -> None:
    assert run("weekly-check-in", "--out", str(tmp_path / "x.html")) == 0
    page = (tmp_path / "x.html").read_text("utf-8")
    assert page.startswith("<!DOCTYPE html>")
    assert "<script" not in page


@pytest.mark.parametrize("words", [("--walk", "1", "--out", "x.pdf")])
def test_without_a_journal_there_is_no_evening(
    words: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(*words) == 1
    assert "no journal" in capsys.readouterr().err


def test_several_sheets_want_a_folder_that_can_be(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("signals", "good-news", "--out", str(tmp_path / "all.pdf")) == 2
    assert "folder" in capsys.readouterr().err
    assert run("signals", "good-news", "--out", str(tmp_path / "not" / "there")) == 1
    assert capsys.readouterr().err == f"There is no such folder: {tmp_path / 'not'}\n"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.usefixtures("qapp")
def test_booklets_say_how_they_are_printed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("signals", "--booklets", "--out", str(tmp_path / "x.pdf")) == 0
    assert "short edge" in capsys.readouterr().out
    assert run("signals", "--booklets", "--large", "--out", str(tmp_path / "y.pdf")) == 0
    assert "short edge" not in capsys.readouterr().out, "these do not fold"


@pytest.mark.parametrize("name", ["x.txt", "x.docx", "x.pdf.bak"])
def test_a_name_with_another_ending_is_refused_with_those_there_are(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    assert run("weekly-check-in", "--out", str(tmp_path / name)) == 2
    told = capsys.readouterr().err
    assert ".pdf" in told
    assert ".html" in told
    assert list(tmp_path.iterdir()) == [], "nothing that only looks like a text"


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("name", ["sheets", "v2.0/", "day.pdf/"])
def test_a_name_without_an_ending_or_with_a_slash_is_a_folder(tmp_path: Path, name: str) -> None:
    assert run("weekly-check-in", "--out", f"{tmp_path}/{name}") == 0
    assert [p.name for p in (tmp_path / name).iterdir()] == ["weekly-check-in.pdf"]


def test_a_folder_where_a_file_lies_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "sheets").write_text("mine")
    assert run("weekly-check-in", "--out", str(tmp_path / "sheets")) == 1
    assert "not a folder" in capsys.readouterr().err
    assert (tmp_path / "sheets").read_text() == "mine"


@pytest.mark.parametrize("words", [("x" * 4000,), ("weekly-check-in", "--out", "y" * 4000)])
def test_names_that_no_disk_takes_are_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], words: tuple[str, ...]
) -> None:
    out = () if "--out" in words else ("--out", str(tmp_path / "x.pdf"))
    assert run(*words, *out) == 1
    told = capsys.readouterr().err
    assert told.count("\n") == 1
    assert "disk" not in told, "it is not to blame"


@pytest.mark.usefixtures("qapp")
def test_two_exercises_with_one_name_are_two_files(tmp_path: Path) -> None:
    for folder in ("hers", "his"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "talk.md").write_bytes((SOUND / "small.md").read_bytes())
    files = [str(tmp_path / folder / "talk.md") for folder in ("hers", "his")]
    assert run(*files, "--out", str(tmp_path / "out")) == 0
    assert sorted(p.name for p in (tmp_path / "out").iterdir()) == ["talk-2.pdf", "talk.pdf"]


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("kind", [(), ("--booklets",)], ids=["sheet", "booklets"])
def test_a_sheet_that_somebody_wrote_in_is_not_printed_over(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], kind: tuple[str, ...]
) -> None:
    target = tmp_path / "sheet.pdf"
    words = ("weekly-check-in", *kind, "--fillable", "--out", str(target))
    assert run(*words) == 0
    assert run(*words) == 0, "an empty one may be made again"
    [file, *_] = sorted(tmp_path.iterdir())
    fill(file, {"moment:1:a": "The tea."}).replace(file)
    before = file.read_bytes()
    assert run(*words) == 1
    told = capsys.readouterr().err
    assert str(file) in told
    assert "tea" not in told
    assert file.read_bytes() == before


def test_a_locked_sheet_is_not_printed_over(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "sheet.pdf"
    writer = PdfWriter()
    writer.add_blank_page(100, 100)
    writer.encrypt("secret", algorithm="RC4-128")
    writer.write(target)
    before = target.read_bytes()
    assert run("weekly-check-in", "--out", str(target)) == 1
    assert "stays as it is" in capsys.readouterr().err
    assert target.read_bytes() == before


def test_an_exercise_named_twice_is_one_file(tmp_path: Path) -> None:
    written: list[str] = []

    def note(sheets: object, target: Path, **_how: object) -> None:
        written.append(target.name)

    args = parsed("signals", "good-news", "signals", "--out", f"{tmp_path}/")
    assert worksheet.run(args, desk(note)) == 0
    assert written == ["signals.pdf", "good-news.pdf"]
