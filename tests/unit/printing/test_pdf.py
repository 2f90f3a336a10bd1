import re
from pathlib import Path

import pytest

from tests.unit.paper.evenings import SHIPPED, SOUND, everything, exercise, kept, walk, written
from tests.unit.printing import finished
from tests.unit.printing.conftest import Print
from twofold.errors import NotWritten
from twofold.exercise.model import Kind
from twofold.paper.record import record
from twofold.paper.worksheet import blank
from twofold.printing import pdf as room

MARKS = "●◆◇○□☐▢☑✓✔▸‹›→"


def test_metadata_name_nobody_and_no_day(printed: Print) -> None:
    file = printed(record(walk(), [kept("moment", Kind.TEXT, "Tea with Ana.")]))
    told = finished.info(file)
    assert not told.get("Title")
    assert not told.get("Author")
    assert not told.get("Creator")
    assert not told.get("Subject")
    assert not told.get("Keywords")
    assert told["Producer"].startswith("Qt ")
    assert told["CreationDate"].startswith("D:20000101000000")
    assert told["ModDate"].startswith("D:20000101000000")
    raw = file.read_bytes()
    dates = re.findall(rb'Date="([^"]+)"', raw)
    assert dates
    assert all(date.startswith(b"2000-01-01T00:00:00") for date in dates)
    assert b"Weekly" not in raw, "the title is nowhere outside the compressed page"
    assert b"Ana" not in raw


def test_the_same_sheet_gives_the_same_bytes(printed: Print) -> None:
    one, two = (printed(blank(everything()), name).read_bytes() for name in ("one", "two"))
    assert one == two


def test_fonts_are_embedded_and_have_their_letters(printed: Print) -> None:
    lines = finished.fonts(printed(blank(exercise(SHIPPED[0]))))
    assert any("SourceSerif" in line for line in lines)
    assert any("SourceSans" in line for line in lines)
    for line in lines:
        embedded, _subset, unicode = line.split()[-5:-2]
        assert (embedded, unicode) == ("yes", "yes"), line


def test_text_comes_out_letter_by_letter(printed: Print) -> None:
    words = "The first office’s affine fjord “shuffles” ‘it’, final waffle."
    steps = f"## First {{#first}}\n{words}\n\n**{words}** {{#q}}\n____\n"
    text = finished.text(printed(blank(written(steps))))
    assert text.count(words) == 2
    assert not set("ﬀﬁﬂﬃﬄﬅﬆ") & set(text)


def test_marks_are_drawn_and_never_typed(printed: Print) -> None:
    text = finished.text(printed(blank(everything())))
    assert not set(MARKS) & set(text)


@pytest.mark.parametrize(
    ("paper", "size"), [("a4", "595 x 842 pts (A4)"), ("letter", "612 x 792 pts (letter)")]
)
def test_paper_has_its_size(printed: Print, paper: str, size: str) -> None:
    assert finished.info(printed(blank(exercise(SHIPPED[0])), paper=paper))["Page size"] == size


def test_everything_is_grey(printed: Print) -> None:
    file = printed(blank(everything()))
    pages = len(finished.words(file))
    assert not any(finished.colours(file, page) for page in range(1, pages + 1))


def test_a_file_appears_whole_or_not_at_all(
    printed: Print, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sheet = blank(written("## A {#a}\nWords.\n"))
    with pytest.raises(NotWritten) as nowhere:
        room.write_pdf(sheet, tmp_path / "nowhere" / "sheet.pdf")
    assert nowhere.value.code == "no-folder"
    with pytest.raises(NotWritten) as folder:
        room.write_pdf(sheet, tmp_path)
    assert folder.value.code == "read-only"
    before = tmp_path / "sheet.pdf"
    before.write_bytes(b"as it was")

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(NotWritten) as disk:
        room.write_pdf(sheet, before)
    assert disk.value.code == "disk-full"
    assert before.read_bytes() == b"as it was"
    assert [p.name for p in tmp_path.iterdir()] == ["sheet.pdf"]


def test_pictures_beside_an_exercise_are_printed_and_without_their_folder_their_words(
    printed: Print,
) -> None:
    found = everything()
    with_pictures = printed(blank(found, folder=SOUND), "with")
    without = printed(blank(found), "without")
    assert "A pebble, drawn small" not in finished.text(with_pictures)
    assert "A pebble, drawn small" in finished.text(without)
    assert finished.colours(with_pictures, 1), "the pebble is not grey"
