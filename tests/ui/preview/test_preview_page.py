from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QPageLayout
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QComboBox, QFileDialog
from pytestqt.qtbot import QtBot

from tests.ui.looking import clipped, overlapping, settle, unnamed, unreached
from tests.unit.paper.evenings import SHIPPED, SOUND, everything, exercise, kept, walk
from tests.unit.printing import finished
from twofold.exercise.model import Kind
from twofold.paper.booklet import booklet
from twofold.paper.cards import pocket_cards
from twofold.paper.record import record
from twofold.paper.sheet import Sheet
from twofold.paper.worksheet import blank
from twofold.printing.layout import lay
from twofold.printing.measures import Paper
from twofold.printing.printer import JOB_NAME, new_printer, paper_of, print_to
from twofold.printing.sides import sides_of
from twofold.ui.preview import going_out, preview_page
from twofold.ui.preview.offers import Offer, only
from twofold.ui.preview.page_view import PageView
from twofold.ui.preview.preview_page import WorksheetPreview, paper_of_locale
from twofold.ui.preview.sheet_words import sheet_words
from twofold.ui.theme.apply import Theme
from twofold.ui.widgets.text import Words


def filled() -> Sheet:
    answers = [
        kept("moment", Kind.TEXT, "You waited with the tea.", "a"),
        kept("moment", Kind.TEXT, "The walk in the rain.", "b"),
    ]
    return record(walk(), answers)


def preview(
    qtbot: QtBot, sheet: Sheet, paper: str = "a4", size: tuple[int, int] = (1072, 800)
) -> WorksheetPreview:
    page = WorksheetPreview(only(sheet), paper)
    qtbot.addWidget(page)
    settle(page, *size)
    return page


def press(page: WorksheetPreview, name: str) -> None:
    button = page.findChild(QAbstractButton, name)
    assert button is not None
    button.click()


def said(page: WorksheetPreview, name: str) -> str:
    label = page.findChild(Words, name)
    assert label is not None
    return label.text()


@pytest.mark.parametrize(("width", "height"), [(1280, 800), (1024, 640)])
@pytest.mark.parametrize("size", [100, 150, 200])
def test_nothing_is_clipped_unnamed_or_out_of_reach(
    qtbot: QtBot, theme: Theme, width: int, height: int, size: int
) -> None:
    theme.apply("light", size)
    page = preview(qtbot, filled(), size=(width, height))
    assert clipped(page) == []
    assert overlapping(page) == []
    assert unnamed(page) == []
    if size == 100:
        assert unreached(page) == []


def test_every_page_of_the_sheet_is_there_in_the_shape_of_the_paper(qtbot: QtBot) -> None:
    sheet = blank(everything())
    page = preview(qtbot, sheet)
    views = page.findChildren(PageView)
    assert len(views) == len(lay(sheet).pages)
    assert views[0].height() / views[0].width() == pytest.approx(297 / 210, abs=0.01)
    chosen: list[str] = []
    page.paper_chosen.connect(chosen.append)
    press(page, "paper-letter")
    settle(page, 1072, 800)
    views = [view for view in page.findChildren(PageView) if view.isVisible()]
    assert views[0].height() / views[0].width() == pytest.approx(279.4 / 215.9, abs=0.01)
    assert chosen == ["letter"]


def test_what_is_on_it_is_said_in_words(qtbot: QtBot) -> None:
    empty = preview(qtbot, blank(everything()))
    assert "empty" in said(empty, "included")
    assert "one side" in said(empty, "included")
    names = empty.findChild(QCheckBox, "names")
    assert names is None or not names.isVisible()
    full = preview(qtbot, filled())
    assert "names are on it" in said(full, "included")
    press(full, "names")
    assert "Marks stand" in said(full, "included")


def test_leafing_says_which_page_it_is(qtbot: QtBot) -> None:
    page = preview(qtbot, blank(everything()))
    count = len(lay(blank(everything())).pages)
    assert said(page, "where") == f"Page 1 of {count}"
    press(page, "page-after")
    assert said(page, "where") == f"Page 2 of {count}"
    press(page, "page-before")
    press(page, "page-before")
    assert said(page, "where") == f"Page 1 of {count}"


def test_large_text_makes_larger_pages(qtbot: QtBot, tmp_path: Path) -> None:
    page = preview(qtbot, blank(everything()))
    press(page, "large")
    target = save(page, tmp_path / "large")
    word = next(w for w in finished.words(target)[0] if w.text == "Read")
    assert word.bottom - word.top > 6, "14 pt and its leading"


def save(page: WorksheetPreview, target: Path) -> Path:
    press(page, "save-pdf")
    [dialog] = [d for d in page.findChildren(QFileDialog) if d.isVisible()]
    dialog.selectFile(str(target))
    dialog.accept()
    return target.with_suffix(".pdf")


def test_a_pdf_goes_where_they_choose_and_a_word_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    page = preview(qtbot, filled())
    told = QSignalSpy(page.told)
    target = save(page, tmp_path / "evening")
    assert "You waited with the tea." in finished.text(target)
    assert told.count() == 1
    assert told.at(0) == ["Saved."]
    assert [p.name for p in tmp_path.iterdir()] == ["evening.pdf"]


def test_names_left_off_are_not_in_the_file(qtbot: QtBot, tmp_path: Path) -> None:
    page = preview(qtbot, filled())
    assert "Ana" in finished.text(save(page, tmp_path / "with"))
    press(page, "names")
    assert "Ana" not in finished.text(save(page, tmp_path / "without"))


def test_the_file_is_offered_under_the_exercises_id(qtbot: QtBot) -> None:
    page = preview(qtbot, filled())
    press(page, "save-pdf")
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    assert [Path(f).name for f in dialog.selectedFiles()] == ["weekly-check-in.pdf"]
    dialog.reject()


def test_a_refusal_is_told_on_the_page(qtbot: QtBot) -> None:
    page = preview(qtbot, filled())
    page._refused("disk-full")
    assert "disk is full" in said(page, "trouble")


def test_filled_pages_ask_which_printer_before_any_dialog(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(preview_page, "printers", lambda: ["Hallway", "Study"])
    asked: list[str] = []
    monkeypatch.setattr(
        going_out.GoingOut, "ask_printer", lambda _self, _printout, name="": asked.append(name)
    )
    page = preview(qtbot, filled())
    press(page, "print")
    assert asked == []
    choice = page.findChild(QComboBox, "printer")
    assert choice is not None
    assert choice.isVisible()
    assert choice.currentIndex() == 0, "none is chosen yet"
    choice.setFocus()
    qtbot.keyClick(choice, Qt.Key.Key_Down)
    qtbot.keyClick(choice, Qt.Key.Key_Down)
    choice.activated.emit(choice.currentIndex())
    assert asked[-1] == "Study"


def test_without_a_printer_the_page_says_what_works(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(preview_page, "printers", list)
    page = preview(qtbot, filled())
    press(page, "print")
    assert "PDF" in said(page, "trouble")


@pytest.mark.parametrize("paper", list(Paper))
def test_the_printer_gets_the_same_pages_and_a_neutral_job(
    qtbot: QtBot, tmp_path: Path, paper: Paper
) -> None:
    printer = new_printer(sides_of((lay(blank(everything())),), paper)[0])
    assert printer.docName() == JOB_NAME
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    assert paper_of(printer) is paper
    sheet = blank(everything())
    laid = lay(sheet)
    print_to(printer, (laid,))
    file = tmp_path / "printed.pdf"
    assert len(finished.words(file)) == len(laid.pages)
    assert finished.info(file)["Title"] == JOB_NAME
    first = finished.words(file)[0]
    assert min(w.left for w in first) == pytest.approx(20, abs=0.5)


def test_only_the_pages_asked_for_are_printed(qtbot: QtBot, tmp_path: Path) -> None:
    printer = new_printer(sides_of((lay(blank(everything())),), Paper.A4)[0])
    printer.setOutputFileName(str(tmp_path / "some.pdf"))
    printer.setFromTo(2, 3)
    print_to(printer, (lay(blank(everything())),))
    pages = finished.words(tmp_path / "some.pdf")
    assert len(pages) == 2
    assert "2" in [w.text for w in pages[0]][-4:]


@pytest.mark.parametrize(
    ("locale", "paper"), [("en_US", Paper.LETTER), ("en_GB", Paper.A4), ("de_DE", Paper.A4)]
)
def test_paper_follows_the_country(locale: str, paper: Paper) -> None:
    assert paper_of_locale(QLocale(locale)) is paper


def test_sheets_can_speak_the_language_of_the_window(qapp: object) -> None:
    sheet = blank(exercise(SHIPPED[0]), sheet_words())
    assert sheet.footer == "page {page} of {pages}"


def offered(qtbot: QtBot, remembered: dict[str, dict[str, int]] | None = None) -> WorksheetPreview:
    found = everything()
    offers = (
        Offer("blank", lambda _days: (blank(found),)),
        Offer("booklet", lambda _days: (booklet(found, "a"), booklet(found, "b"))),
        Offer("cards", lambda _days: (pocket_cards(found),)),
    )
    page = WorksheetPreview(offers, "a4", remembered)
    qtbot.addWidget(page)
    settle(page, 1072, 800)
    return page


def sides(page: WorksheetPreview) -> list[PageView]:
    return [view for view in page.findChildren(PageView) if view.isVisible()]


def test_another_kind_is_shown_as_it_will_be_printed(qtbot: QtBot) -> None:
    page = offered(qtbot)
    press(page, "kind-booklet")
    settle(page, 1072, 800)
    view = sides(page)[0]
    assert view.width() > view.height(), "two pages on a side, to be folded"
    assert "short edge" in said(page, "included")
    press(page, "fold")
    settle(page, 1072, 800)
    assert sides(page)[0].width() < sides(page)[0].height()
    assert "short edge" not in said(page, "included")
    press(page, "kind-cards")
    assert "bank card" in said(page, "included")


def test_how_each_kind_is_printed_is_told_to_be_remembered_and_taken_up_again(
    qtbot: QtBot,
) -> None:
    page = offered(qtbot)
    chosen = QSignalSpy(page.options_chosen)
    press(page, "lines-10")
    press(page, "kind-booklet")
    press(page, "large")
    kept = {chosen.at(n)[0]: chosen.at(n)[1] for n in range(chosen.count())}
    assert (kept["blank"]["pitch"], kept["blank"]["large"]) == (10, 0)
    assert kept["booklet"]["large"] == 1
    again = offered(qtbot, kept)
    assert again._printout.manner.pitch == 10
    press(again, "kind-booklet")
    assert again._printout.manner.large
    press(again, "kind-blank")
    assert not again._printout.manner.large


def test_only_options_that_make_a_difference_are_there(qtbot: QtBot) -> None:
    page = offered(qtbot)
    there = {b.objectName() for b in page.findChildren(QCheckBox) if b.isVisibleTo(page)}
    assert there == {"large", "fields", "grey"}
    press(page, "kind-booklet")
    there = {b.objectName() for b in page.findChildren(QCheckBox) if b.isVisibleTo(page)}
    assert there == {"large", "fold", "fields", "grey"}
    press(page, "kind-cards")
    there = {b.objectName() for b in page.findChildren(QCheckBox) if b.isVisibleTo(page)}
    assert there == {"large", "grey"}


def test_closer_and_further_away(qtbot: QtBot) -> None:
    page = offered(qtbot)
    before = sides(page)[0].width()
    press(page, "zoom-in")
    assert sides(page)[0].width() == pytest.approx(before * 1.5, abs=2)
    assert said(page, "zoom") == "150 %"
    for _ in range(6):
        press(page, "zoom-out")
    assert sides(page)[0].width() == pytest.approx(before / 2, abs=2)


def test_the_page_list_goes_to_a_page(qtbot: QtBot) -> None:
    page = preview(qtbot, blank(exercise(SHIPPED[0])))
    press(page, "list-3")
    assert said(page, "where").startswith("Page 3 of")
    button = page.findChild(QAbstractButton, "list-3")
    assert button is not None
    assert button.isChecked()


def test_in_grey_the_pages_have_no_colour(qtbot: QtBot) -> None:
    found = blank(everything(), folder=SOUND)  # its pebble is not grey
    page = preview(qtbot, found)
    press(page, "grey")
    picture = sides(page)[0].grab().toImage()
    shown = [picture.pixelColor(x, y) for x in range(4, 300, 3) for y in range(4, 400, 3)]
    assert all(abs(c.red() - c.blue()) < 3 for c in shown)


def test_fields_and_pages_for_a_browser_come_from_the_same_button(
    qtbot: QtBot, tmp_path: Path
) -> None:
    page = offered(qtbot)
    press(page, "fields")
    assert finished.info(save(page, tmp_path / "typed"))["Form"] == "AcroForm"
    page._out._printout = page._printout
    page._out._save(str(tmp_path / "page.html"))
    assert (tmp_path / "page.html").read_text("utf-8").startswith("<!DOCTYPE html>")


def test_a_name_with_another_ending_gets_the_one_it_needs(qtbot: QtBot, tmp_path: Path) -> None:
    page = offered(qtbot)
    page._out._printout = page._printout
    page._out._save(str(tmp_path / "typed.txt"))
    assert [p.name for p in tmp_path.iterdir()] == ["typed.txt.pdf"]
    page._out._save(str(tmp_path / "typed.txt"))
    assert "of that name already" in said(page, "trouble"), "the dialog asked about another one"


def test_booklets_that_somebody_typed_into_are_not_replaced(qtbot: QtBot, tmp_path: Path) -> None:
    page = offered(qtbot)
    press(page, "kind-booklet")
    press(page, "fields")
    page._out._printout = page._printout
    page._out._save(str(tmp_path / "ours.pdf"))
    assert sorted(p.name for p in tmp_path.iterdir()) == ["ours-a.pdf", "ours-b.pdf"]
    (tmp_path / "ours-b.pdf").write_text("what they typed")
    (tmp_path / "ours-a.pdf").unlink()
    page._out._save(str(tmp_path / "ours.pdf"))
    assert "of that name already" in said(page, "trouble")
    assert [p.name for p in tmp_path.iterdir()] == ["ours-b.pdf"]
    assert (tmp_path / "ours-b.pdf").read_text() == "what they typed"


def test_folded_sheets_lie_across_the_paper(qtbot: QtBot) -> None:
    page = offered(qtbot)
    press(page, "kind-booklet")
    printer = new_printer(page._printout.sides[0])
    assert printer.pageLayout().orientation() is QPageLayout.Orientation.Landscape
