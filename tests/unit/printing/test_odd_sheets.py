"""What couples write themselves is not what we would have written: long, wide, far, or tiny."""

import os
from pathlib import Path

import pytest

from tests.unit.paper.evenings import HEAD, written
from tests.unit.printing import finished
from tests.unit.printing.test_proof import check, longer
from twofold.errors import NotWritten
from twofold.exercise.model import Exercise
from twofold.exercise.reader import read
from twofold.paper.booklet import booklet
from twofold.paper.cards import pocket_cards
from twofold.paper.invitation import invitation
from twofold.paper.words import ENGLISH, Words
from twofold.printing.layout import Laid
from twofold.printing.manner import Manner, print_out
from twofold.printing.measures import Paper
from twofold.printing.pdf import as_pdf, save
from twofold.printing.sides import sides_of

pytestmark = pytest.mark.usefixtures("qapp")

STEP = "## Say hello {#hello}\nHello.\n"


def about(overview: str) -> Exercise:
    """Return an exercise with that overview."""
    head = HEAD.replace("[speaker = speaks, listener = listens]", '["one = is", "two = is"]')
    found = read(f"{head}# Small\n\n{overview}\n\n{STEP}", "small.md")
    exercise = found.exercise or found.preview
    assert exercise is not None
    return exercise


TALK = "We sit down and talk about what went well this week.\n"
MANY = "".join(
    f"## A step with a title that has quite a few words in it, {n} {{#s{n}}}\nHello.\n"
    for n in range(40)
)


@pytest.mark.parametrize("words", [ENGLISH, longer()], ids=["English", "longer"])
@pytest.mark.parametrize("large", [False, True], ids=["normal", "large"])
@pytest.mark.parametrize(
    "exercise",
    [
        about(f"{TALK * 10}\n" * 9),
        about(TALK * 80),
        about("Donaudampfschifffahrt" * 45),
        about("二人で静かに話します。" * 90),
        about("- one thing\n- another\n" * 30),
        written(MANY),
    ],
    ids=["paragraphs", "one paragraph", "one word", "Japanese", "a list", "forty steps"],
)
def test_an_invitation_is_one_page_whatever_it_is_about(
    exercise: Exercise, words: Words, *, large: bool
) -> None:
    sheet = invitation(exercise, words)
    [laid] = print_out((sheet,), Manner(large=large)).laids
    check(laid)


def test_an_invitation_breaks_off_at_the_end_of_a_sentence() -> None:
    told = str(invitation(about(TALK * 80)).blocks[1])
    assert "this week.</p>" in told
    assert told.count("We sit down") > 4


def test_a_picture_leaves_an_invitation_its_words() -> None:
    pictured = invitation(about("![A pot](pot.png)\n\nWe sit down.\n\nThen we talk."))
    assert str(pictured.blocks[1]) == str(invitation(about("We sit down.")).blocks[1])
    bare = invitation(about("![A pot](pot.png)"))
    assert bare.blocks[1:] == invitation(about("")).blocks[1:], "and no empty paragraph"


TOGETHER = "".join(f"## Talk {n} {{#t{n}}}\n{TALK * 4}\n" for n in range(9))
ALONE = "## Write {#w who=each}\n**One line:** {#l}\n____\n"


def folded(steps: str) -> Laid:
    [laid] = print_out((booklet(written(steps), "a"),), Manner()).laids
    check(laid)
    return laid


def own(laid: Laid, number: int) -> bool:
    placed = laid.pages[number].placed
    return any(spot.key.owner != "ours" for one in placed for spot in one.piece.spots)


def test_a_booklet_begins_on_its_cover_where_that_saves_a_sheet_of_paper() -> None:
    laid = folded(TOGETHER + ALONE)
    assert len(laid.pages) == 4
    assert len(laid.pages[0].placed) > 4, "the cover has steps that both read"
    assert not own(laid, 0)


def test_a_booklet_keeps_its_cover_where_paper_is_left() -> None:
    short = folded(ALONE)
    assert len(short.pages) == 4
    assert len(short.pages[0].placed) <= 4
    assert own(short, 1)


def test_nobodys_lines_lie_on_a_cover_to_save_paper() -> None:
    laid = folded(ALONE + TOGETHER)
    assert not own(laid, 0)
    assert not own(laid, -1)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="such files are of other systems")
def test_what_is_no_file_is_not_replaced_by_one(tmp_path: Path) -> None:
    place = tmp_path / "printer.pdf"
    os.mkfifo(place)
    with pytest.raises(NotWritten) as trouble:
        save(b"%PDF", place)
    assert trouble.value.code == "read-only"
    assert place.is_fifo()


@pytest.mark.skipif(os.name == "nt", reason="Windows lets few people make links")
def test_a_link_leads_to_the_sheet_and_stays(tmp_path: Path) -> None:
    sheets = tmp_path / "sheets"
    sheets.mkdir()
    link = tmp_path / "newest.pdf"
    link.symlink_to(sheets / "today.pdf")
    save(b"%PDF", link)
    assert link.is_symlink()
    assert (sheets / "today.pdf").read_bytes() == b"%PDF"
    link.unlink()
    link.symlink_to(link)
    with pytest.raises(NotWritten) as trouble:
        save(b"%PDF", link)
    assert trouble.value.code == "read-only"


def test_english_on_an_arabic_sheet_ends_with_its_full_stop(tmp_path: Path) -> None:
    head = HEAD.replace("[speaker = speaks, listener = listens]", '["one = is", "two = is"]')
    alone = ALONE.replace("who=each", "who=private")
    found = read(f"{head.replace('lang: en', 'lang: ar')}{alone}", "small.md").preview
    assert found is not None
    laids = print_out((booklet(found, "a"),), Manner()).laids
    save(as_pdf(sides_of(laids, Paper.A4)), tmp_path / "x.pdf")
    said = [word for page in finished.words(tmp_path / "x.pdf") for word in page]
    ends = [word for word in said if word.text in {"end.", "them."}]
    assert [word.text for word in ends] == ["end.", "them."], "and not .end at the other side"
    starts = [297 / 2 - 17, 297 / 2 + 17 + 110]  # where lines start on the two pages of a side
    assert min(abs(ends[1].right - start) for start in starts) < 1, "it stands at the right"


@pytest.mark.parametrize("lang", ["en", "ar"])
def test_a_long_title_in_the_foot_of_cards_leaves_room_for_the_page(
    tmp_path: Path, lang: str
) -> None:
    head = HEAD.replace("[speaker = speaks, listener = listens]", '["one = is", "two = is"]')
    head = head.replace("title: Small", f"title: {'Donaudampfschifffahrt ' * 12}")
    found = read(f"{head.replace('lang: en', f'lang: {lang}')}{STEP}", "small.md").preview
    assert found is not None
    laids = print_out((pocket_cards(found),), Manner()).laids
    save(as_pdf(sides_of(laids, Paper.A4)), tmp_path / "x.pdf")
    [words] = finished.words(tmp_path / "x.pdf")
    foot = [word for word in words if word.top > max(w.top for w in words) - 1]
    number = [word for word in foot if word.text in {"page", "1", "of"}]
    title = [word for word in foot if word not in number]
    assert number
    assert title[0].text.startswith("Donau")
    gaps = [max(n.left - t.right, t.left - n.right) for n in number for t in title]
    assert min(gaps) > 4
    assert all(14.5 <= word.left < word.right <= 195.5 for word in foot)
