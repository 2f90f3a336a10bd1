"""The command, from the outside: a real book in, files out."""

import json
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtQml import QJSEngine

from tests.canary import canaries, in_folder
from tests.house import House, drafts_of, go_to, go_to_finish, key
from tests.unit.printing import finished
from tests.unit.services.pair import PAIR
from twofold.__main__ import main
from twofold.paper.one_page import search_script
from twofold.people import BOTH
from twofold.walk.moves import Forward

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def house(tmp_path: Path) -> House:
    house = House(tmp_path / "book")
    house.services.household.introduce("Ana & Co", "Sam <b>")
    house.add("pair.md", PAIR)
    house.reopen()
    return house


def kept(house: House, words: str = "warm tea") -> int:
    walk = go_to_finish(house, house.services.walking.begin("pair", seed=1, first="a"), words)
    house.services.walking.finish(walk)
    house.clock.pass_by(days=30)
    return walk.id


def export(house: House, target: Path, form: str, *more: str) -> int:
    """Run the command as after closing the window."""
    house.services.close()
    try:
        where = ["--data-dir", str(house.root), "--out", str(target), "--format", form]
        return main(["export", *where, *more])
    finally:
        house.open()


def test_a_folder_of_pages_that_lead_to_each_other(
    house: House, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for number in range(3):
        kept(house, f"tea *{number}* <i>")
    target = tmp_path / "pages"
    assert export(house, target, "markdown") == 0
    out = capsys.readouterr().out
    assert "3 evenings in" in out
    assert "not encrypted" in out
    index = (target / "index.md").read_text("utf-8")
    assert "Ana & Co and Sam &lt;b&gt;" in index
    names = ["2026-03-17-pair.md", "2026-04-16-pair.md", "2026-05-16-pair.md"]
    assert sorted(p.name for p in (target / "2026").iterdir()) == names
    assert all(f"(2026/{name})" in index for name in names)
    middle = (target / "2026" / names[1]).read_text("utf-8")
    assert "tea \\*1\\* &lt;i&gt; a" in middle
    assert f"](../2026/{names[0]})" in middle
    assert f"](../2026/{names[2]})" in middle
    assert "](../index.md)" in middle
    assert {p.stat().st_mode & 0o077 for p in target.rglob("*")} == {0}


def test_two_evenings_of_a_day_have_a_page_each(house: House, tmp_path: Path) -> None:
    kept(house)
    house.clock.pass_by(days=-30)
    kept(house)
    assert export(house, tmp_path / "pages", "markdown") == 0
    names = sorted(p.name for p in (tmp_path / "pages" / "2026").iterdir())
    assert names == ["2026-03-17-pair-2.md", "2026-03-17-pair.md"]


class Page(HTMLParser):
    """What a browser would show, and what it would ask for."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.asked: list[str] = []
        self.tags: list[str] = []
        self.words = ""
        self._silent = False
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self._silent = tag in {"script", "style"}
        self.asked += [v or "" for k, v in attrs if k in {"src", "href", "action", "data"}]

    def handle_endtag(self, tag: str) -> None:  # noqa: ARG002 - the parser's signature
        self._silent = False

    def handle_data(self, data: str) -> None:
        self.words += "" if self._silent else data


def test_one_page_holds_everything_and_asks_for_nothing(house: House, tmp_path: Path) -> None:
    walk = kept(house, "<script>alert(1)</script> & tea")
    house.services.amending.add_note(walk, "b", "Much later.")
    house.services.amending.correct(walk, key("helped", "b"), "Said anew.")
    assert export(house, tmp_path / "all.html", "html") == 0
    text = (tmp_path / "all.html").read_text("utf-8")
    page = Page(text)
    assert page.asked == []
    assert page.tags.count("script") == 1
    assert "default-src 'none'" in text
    for words in (
        "<script>alert(1)</script> & tea a",
        "Ana & Co and Sam <b>",
        "Much later.",
        "Said anew.",
        "A pair of pages",
        "These pages are not encrypted.",
    ):
        assert words in page.words
    assert "<script>alert(1)</script> & tea b" in page.words, "the earlier wording"


def test_the_search_of_the_page_finds_words_without_accents_and_marks_them() -> None:
    engine: Any = QJSEngine()  # its types tell of a pair that is not given
    assert not engine.evaluate(search_script()).isError()

    def run(script: str) -> object:
        return json.loads(engine.evaluate(f"JSON.stringify({script})").toString())

    text = json.dumps("Café am Fluß, ÉTÉ à deux. CAFE")
    assert run("wanted('  Cafe   fluß ')") == ["cafe", "fluß"]
    assert run(f"holds(fold({text}).text, wanted('cafe ete'))") is True
    assert run(f"holds(fold({text}).text, wanted('cafe winter'))") is False
    assert run(f"places({text}, wanted('cafe ete'))") == [[0, 4], [14, 17], [26, 30]]
    assert run("places('aaaa', wanted('aa a'))") == [[0, 2], [2, 4]]
    assert run("places('\\u0130x', wanted('x'))") == [[1, 2]]


def test_a_book_whose_contents_lead_to_the_right_pages(house: House, tmp_path: Path) -> None:
    titles = [kept(house, f"tea {number} " * 60) for number in range(4)]
    house.services.amending.add_note(titles[0], "a", "Read again on the train.")
    assert export(house, tmp_path / "book.pdf", "pdf") == 0
    pages = [[w.text for w in page] for page in finished.words(tmp_path / "book.pdf")]
    front, contents, *rest = pages
    assert "Our evenings Ana & Co and Sam <b>" in unescaped(" ".join(front))
    assert front[-1] == "them.", "the title page shows no number"
    assert contents[:2] == ["Contents", "2026"]
    lines = contents[2:]
    days = [i for i, word in enumerate(lines) if word.endswith("day,")]
    for start, end in zip(days, [*days[1:], len(lines)], strict=True):
        day = " ".join(lines[start : start + 4])
        number = next(int(w) for w in lines[start + 4 : end] if w.isdigit())
        there = " ".join(pages[number - 1])
        assert there.startswith(f"A pair of pages {day}")
        assert pages[number - 1][-1] == str(number), "the number at its foot"
    assert [page[-1] for page in rest] == [str(n) for n in range(3, len(pages) + 1)]
    assert "Read again on the train." in finished.text(tmp_path / "book.pdf")
    told = finished.info(tmp_path / "book.pdf")
    assert not {"Title", "Author", "Creator"} & {k for k, v in told.items() if v}


def unescaped(text: str) -> str:
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


@pytest.mark.parametrize("form", ["markdown", "json", "html", "pdf"])
def test_private_lines_and_evenings_under_way_never_leave(
    house: House, tmp_path: Path, form: str
) -> None:
    private, running, removed, gone = (f"{w} x" for w in canaries(4, seed=11))
    walking = house.services.walking
    walk = go_to(house, walking.begin("pair", seed=1, first="a"), "open", private)
    walk = walking.move(walk, next(m for m in walk.scene.moves if type(m).__name__ == "NotToday"))
    walking.finish(go_to_finish(house, walk, "plain tea"))
    walk = go_to(house, walking.begin("pair", seed=1, first="a"), "promise-step", "tea")
    walking.move(walk, Forward(), drafts_of(walk, running))
    house.services.removing.remove(kept(house, removed))
    walk_id = kept(house, gone)
    for who in BOTH:
        house.services.amending.take_back_words(walk_id, who)
    target = tmp_path / "out"
    assert export(house, target, form) == 0
    if form == "pdf":
        (tmp_path / "text").mkdir()
        (tmp_path / "text" / "book.txt").write_text(finished.text(target), "utf-8")
        where = tmp_path / "text"
    elif form == "markdown":
        where = target
    else:
        where = tmp_path / "out-folder"
        where.mkdir()
        target.rename(where / "file")
    hidden = [w.split()[0] for w in (private, running, removed)]
    assert in_folder(where, hidden) == []
    assert in_folder(where, ["plain"]) != []
    if form == "json":  # not even that something waits
        left, *_ = json.loads((where / "file").read_text("utf-8"))["evenings"]
        assert left["answers"]
        assert "alone" not in {answer["step_id"] for answer in left["answers"]}


def test_what_was_carried_is_taken_in_by_an_empty_book(
    house: House, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    kept(house)
    once, again = tmp_path / "once.json", tmp_path / "again.json"
    assert export(house, once, "json") == 0
    new = tmp_path / "new"
    assert main(["import", "--data-dir", str(new), str(once)]) == 0
    assert "1 evening taken in." in capsys.readouterr().out
    where = ["--data-dir", str(new), "--format", "json"]
    assert main(["export", *where, "--out", str(again)]) == 0
    assert again.read_bytes() == once.read_bytes()
    assert main(["import", "--data-dir", str(new), str(once)]) == 1
    assert "evenings of its own" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("not json", "does not hold evenings"),
        ("{}", "does not hold evenings"),
        ('{"format": "twofold-evenings", "version": 2}', "newer Twofold"),
        ('{"format": "twofold-evenings", "version": 1}', "does not hold evenings"),
    ],
)
def test_what_is_no_export_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], content: str, said: str
) -> None:
    (tmp_path / "x.json").write_text(content, "utf-8")
    where = ["--data-dir", str(tmp_path / "new")]
    assert main(["import", *where, str(tmp_path / "x.json")]) == 1
    assert said in capsys.readouterr().err
    assert main(["import", *where, str(tmp_path / "gone.json")]) == 1
    assert "no such file" in capsys.readouterr().err


def test_what_is_told_stands_on_a_line_of_its_own_below_how_far_it_came(
    house: House,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    kept(house)
    file = tmp_path / "cut.json"
    assert export(house, file, "json") == 0
    file.write_text(file.read_text("utf-8").rstrip()[:-2], "utf-8")
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    capsys.readouterr()

    assert main(["import", "--data-dir", str(tmp_path / "new"), str(file)]) == 1

    *_, far, said = capsys.readouterr().err.strip().splitlines()
    assert "%" in far
    assert said.startswith("This file does not hold evenings")


def test_days_choose_and_misuse_is_told(
    house: House, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for _ in range(3):
        kept(house)
    target = tmp_path / "some.json"
    days = ["--since", "2026-04-01", "--until", "2026-04-30"]
    assert export(house, target, "json", *days) == 0
    told = json.loads(target.read_text("utf-8"))
    assert [e["started_on"] for e in told["evenings"]] == ["2026-04-16"]
    assert "settings" not in told
    wrong = ["--since", "2026-05-01", "--until", "2026-04-30"]
    assert export(house, tmp_path / "none.json", "json", *wrong) == 2
    with pytest.raises(SystemExit) as left:
        export(house, tmp_path / "none.json", "json", "--since", "yesterday")
    assert left.value.code == 2


@pytest.mark.parametrize("form", ["markdown", "json", "html", "pdf"])
def test_a_place_that_cannot_take_it_is_told_and_stays_as_it_was(
    house: House, tmp_path: Path, capsys: pytest.CaptureFixture[str], form: str
) -> None:
    kept(house)
    taken = tmp_path / "taken"
    taken.write_text("mine", "utf-8")
    assert export(house, taken, form) == 1
    assert "already" in capsys.readouterr().err
    assert taken.read_text("utf-8") == "mine"
    assert export(house, tmp_path / "no" / "x", form) == 1
    assert "no such folder" in capsys.readouterr().err
    assert sorted(p.name for p in tmp_path.iterdir()) == ["book", "taken"]


@pytest.mark.parametrize("form", ["markdown", "json", "html", "pdf"])
def test_a_full_disk_is_told_and_nothing_is_left(
    house: House,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    form: str,
) -> None:
    import errno
    import os

    kept(house)
    house.services.close()

    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, "full")

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", full)
        target = tmp_path / "x"
        where = ["--data-dir", str(house.root), "--out", str(target), "--format", form]
        assert main(["export", *where]) == 1
    house.open()
    assert "The disk is full." in capsys.readouterr().err
    assert [p.name for p in tmp_path.iterdir()] == ["book"]


def test_there_is_nothing_to_carry_from_where_no_book_is(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    where = ["--data-dir", str(tmp_path / "none"), "--format", "json"]
    assert main(["export", *where, "--out", str(tmp_path / "x")]) == 1
    assert "no book" in capsys.readouterr().err
    assert not (tmp_path / "none").exists()
