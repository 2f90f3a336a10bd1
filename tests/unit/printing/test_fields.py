"""Sheets to fill in on a screen, as other programs see them."""

import logging
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader, PdfWriter
from pypdf.generic import NameObject, TextStringObject

from tests.unit.paper.evenings import SHIPPED, SOUND, everything, exercise, written
from tests.unit.printing import finished
from twofold.errors import NotRead
from twofold.paper.sheet import Sheet
from twofold.paper.worksheet import blank
from twofold.printing.field_face import NAME
from twofold.printing.filled import SHEET_FIELD, read_filled
from twofold.printing.writing import write_sheets

STEPS = (
    "## Ask {#ask}\n**Our topic:** {#topic}\n____\n____\n\n"
    "**How hot?** {#hot}\n\ncool (1) (2) (3) (4) (5) hot\n\n"
    "**Which?** {#which}\n- [ ] tea {#tea}\n- [ ] bread {#bread}\n\n"
    "**When?** {#when}\n- ( ) now {#now}\n- ( ) soon {#soon}\n\n"
    "**I need** ______ **and** ______. {#need}\n"
)

pytestmark = pytest.mark.usefixtures("qapp")


def fillable(sheet: Sheet, target: Path) -> Path:
    write_sheets((sheet,), target, fillable=True)
    return target


def fill(file: Path, values: dict[str, str]) -> Path:
    """Fill fields in the way any PDF program does."""
    writer = PdfWriter(clone_from=PdfReader(file))
    for page in writer.pages:
        writer.update_page_form_field_values(page, dict(values), auto_regenerate=False)
    target = file.with_stem(f"{file.stem}-filled")
    writer.write(target)
    return target


def test_fields_are_named_by_question_and_have_their_words(tmp_path: Path) -> None:
    file = fillable(blank(written(STEPS)), tmp_path / "x.pdf")
    fields = PdfReader(file).get_fields() or {}
    assert list(fields) == [
        "topic:1:ours",
        "hot:1:ours",
        "which:1:ours:tea",
        "which:1:ours:bread",
        "when:1:ours",
        "need:1:ours:0",
        "need:1:ours:1",
        SHEET_FIELD,
    ]
    assert fields["topic:1:ours"]["/TU"] == "Our topic:"
    assert fields["which:1:ours:tea"]["/TU"] == "Which? tea"
    assert set(fields["hot:1:ours"]["/_States_"]) == {"/Off", "/1", "/2", "/3", "/4", "/5"}


def test_what_is_filled_in_is_read_back_letter_by_letter(tmp_path: Path) -> None:
    file = fillable(blank(written(STEPS)), tmp_path / "x.pdf")
    filled = fill(
        file,
        {
            "topic:1:ours": "Grüße aus der Küche\nzweite Zeile",
            "hot:1:ours": "/4",
            "which:1:ours:bread": "/yes",
            "when:1:ours": "/soon",
            "need:1:ours:0": "Ruhe",
        },
    )
    found = read_filled(filled)
    assert (found.exercise_id, found.lang, len(found.sha)) == ("small", "en", 64)
    assert found.fields == {
        "topic:1:ours": "Grüße aus der Küche\nzweite Zeile",
        "hot:1:ours": "4",
        "which:1:ours:bread": "yes",
        "when:1:ours": "soon",
        "need:1:ours:0": "Ruhe",
    }
    assert "Küche" not in repr(found)


def test_an_empty_sheet_reads_as_nothing(tmp_path: Path) -> None:
    assert read_filled(fillable(blank(everything()), tmp_path / "x.pdf")).fields == {}


@pytest.mark.parametrize("path", [*SHIPPED, SOUND / "rtl.md"], ids=lambda p: p.stem)
def test_every_field_lies_on_its_page_and_none_on_another(tmp_path: Path, path: Path) -> None:
    reader = PdfReader(fillable(blank(exercise(path)), tmp_path / "x.pdf"))
    count = 0
    for page in reader.pages:
        boxes: list[tuple[float, float, float, float]] = []
        annots: Any = page.get("/Annots", [])
        for annot in annots:
            told = annot.get_object()
            if told.get("/T") == SHEET_FIELD:
                continue
            left, bottom, right, top = (float(n) for n in told["/Rect"])
            assert 15 * 2.83 < left < right < 595 - 14 * 2.83
            assert 15 * 2.83 < bottom < top < 842 - 15 * 2.83
            boxes.append((left, bottom, right, top))
        for number, one in enumerate(boxes):
            for other in boxes[number + 1 :]:
                apart = (
                    one[2] <= other[0] + 0.5
                    or other[2] <= one[0] + 0.5
                    or one[3] <= other[1] + 0.5
                    or other[3] <= one[1] + 0.5
                )
                assert apart, "two fields over each other"
        count += len(boxes)
    assert count, "there is something to type into"


def test_tabs_follow_the_reading_and_the_language_is_told(tmp_path: Path) -> None:
    reader = PdfReader(fillable(blank(everything()), tmp_path / "x.pdf"))
    root: Any = reader.trailer["/Root"]
    assert root["/Lang"] == "en"
    for page in reader.pages:
        told: Any = page
        if "/Annots" not in told:
            continue
        assert told["/Tabs"] == "/R"
        tops = [float(annot.get_object()["/Rect"][3]) for annot in told["/Annots"]]
        tops = [top for top in tops if top]
        assert all(b < a + 60 for a, b in pairwise(tops)), "down the page"


def test_a_fillable_sheet_stays_as_neutral_as_any(tmp_path: Path) -> None:
    told = finished.info(fillable(blank(everything()), tmp_path / "x.pdf"))
    assert not told.get("Title")
    assert not told.get("Author")
    assert told["Form"] == "AcroForm"
    assert told["JavaScript"] == "no"
    assert told["CreationDate"].startswith("D:20000101000000")
    assert "pypdf" not in told["Producer"]


def test_what_is_typed_is_written_in_our_own_face_in_any_script(tmp_path: Path) -> None:
    typed = "Grüße „Ząb“ it’s Ελλάδα Москва €"
    writer = PdfWriter(clone_from=PdfReader(fillable(blank(written(STEPS)), tmp_path / "x.pdf")))
    form: Any = writer.root_object["/AcroForm"]
    assert list(form["/DR"]["/Font"]) == [f"/{NAME}"]
    field = next(f.get_object() for f in form["/Fields"] if f.get_object()["/T"] == "topic:1:ours")
    field[NameObject("/V")] = TextStringObject(typed)
    writer.write(tmp_path / "typed.pdf")
    flat = finished.flattened(tmp_path / "typed.pdf")  # as a viewer draws it, without a field
    assert typed in finished.text(flat)
    assert all(line.split()[-5] == "yes" for line in finished.fonts(flat)), "all are embedded"
    assert "Helvetica" not in str(finished.fonts(flat))


def test_gates_have_no_field(tmp_path: Path) -> None:
    found = everything()
    gates = {q.id for step, q in found.questions() if step.keep == "gate"}
    fields = PdfReader(fillable(blank(found), tmp_path / "x.pdf")).get_fields() or {}
    assert gates
    assert not {name.split(":")[0] for name in fields} & gates


@pytest.mark.parametrize(
    ("content", "code"), [(None, "no-file"), (b"", "no-pdf"), (b"%PDF-1.4\nrubbish", "no-pdf")]
)
def test_what_cannot_be_read_is_told(tmp_path: Path, content: bytes | None, code: str) -> None:
    file = tmp_path / "x.pdf"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(NotRead) as trouble:
        read_filled(file)
    assert trouble.value.code == code


def test_nothing_of_a_file_reaches_a_log(tmp_path: Path) -> None:
    heard: list[str] = []
    logger, handler = logging.getLogger(), logging.Handler()
    handler.emit = lambda record: heard.append(record.getMessage())  # type: ignore[method-assign] # a handler is told so
    logger.addHandler(handler)
    file = tmp_path / "x.pdf"
    file.write_bytes(b"Dear diary\nrubbish")
    try:
        with pytest.raises(NotRead):
            read_filled(file)
    finally:
        logger.removeHandler(handler)
    assert heard == [], "pypdf would have quoted the first words"


LOCK = (
    b"trailer\n<<\n/Encrypt << /Filter /Standard /V 5 /R 6 /Length 256 /P -4 /O <%s> /U <%s> "
    b"/OE <%s> /UE <%s> /Perms <%s> /StmF /S /StrF /S /CF << /S << /CFM /AESV3 /Length 32 >> >> >>"
    % (b"00" * 48, b"00" * 48, b"00" * 32, b"00" * 32, b"00" * 16)
)


@pytest.mark.parametrize("lock", ["a password", "a lock of today"])
def test_a_locked_sheet_says_so(tmp_path: Path, lock: str) -> None:
    file = fillable(blank(written(STEPS)), tmp_path / "x.pdf")
    if lock == "a password":
        writer = PdfWriter(clone_from=PdfReader(file))
        writer.encrypt("secret", algorithm="RC4-128")
        writer.write(file)
    else:
        content = file.read_bytes()
        assert b"trailer\n<<" in content
        file.write_bytes(content.replace(b"trailer\n<<", LOCK))
    with pytest.raises(NotRead) as trouble:
        read_filled(file)
    assert trouble.value.code == "locked"


def test_another_pdf_is_no_sheet(tmp_path: Path) -> None:
    write_sheets((blank(everything()),), tmp_path / "x.pdf")
    with pytest.raises(NotRead) as trouble:
        read_filled(tmp_path / "x.pdf")
    assert trouble.value.code == "no-sheet"
