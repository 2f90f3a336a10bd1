"""The library: shipped and own files, languages, clashes, broken files that hide nobody."""

import os
from pathlib import Path

import pytest

from tests.unit.exercise.sheets import ASK, HEAD, STEP, whole
from twofold.exercise import library
from twofold.exercise.checking import check_files, files_of
from twofold.exercise.library import Library, glance


def write(
    path: Path, exercise_id: str = "demo", lang: str = "en", body: str = STEP, **more: str
) -> Path:
    head = HEAD.replace("id: demo", f"id: {exercise_id}").replace("lang: en", f"lang: {lang}")
    head = head.replace("title: Demo", f"title: {more.pop('title', exercise_id.title())}")
    for key, value in more.items():
        head = head.replace("summary:", f"{key}: {value}\nsummary:")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(whole(body, head), encoding="utf-8")
    return path


@pytest.fixture
def shipped(tmp_path: Path) -> Path:
    folder = tmp_path / "app" / "exercises"
    write(folder / "en" / "one.md", "one", minutes="20", tonight="[tired]")
    write(folder / "en" / "two.md", "two")
    return folder


def test_entries_are_listed_by_title(shipped: Path, tmp_path: Path) -> None:
    write(tmp_path / "own" / "ours.md", "ours", title="After two")
    found = Library(shipped, tmp_path / "own").entries()
    assert [(e.id, e.own) for e in found] == [("ours", True), ("one", False), ("two", False)]
    assert (found[1].minutes, found[1].tonight, found[1].pillar) == (20, ("tired",), "team")


def test_a_missing_own_folder_is_no_trouble(shipped: Path, tmp_path: Path) -> None:
    assert len(Library(shipped, tmp_path / "none").entries()) == 2
    assert len(Library(shipped).entries()) == 2


def test_the_wanted_language_comes_first_then_english(shipped: Path) -> None:
    write(shipped / "de" / "eins.md", "one", "de", title="Eins")
    write(shipped / "fr" / "trois.md", "three", "fr", title="Trois")
    german = Library(shipped, lang="de-AT")
    assert [(e.id, e.lang) for e in german.entries()] == [
        ("one", "de"),
        ("three", "fr"),
        ("two", "en"),
    ]
    assert german.entry("one").title == "Eins"
    assert Library(shipped).entry("one").title == "One"


def test_a_shipped_id_cannot_be_replaced(shipped: Path, tmp_path: Path) -> None:
    own = tmp_path / "own"
    write(own / "mine.md", "one", title="Mine")
    write(own / "variant.md", "one-ours", title="Variant", was="[one]")
    lib = Library(shipped, own)
    entries = {e.title: e for e in lib.entries()}
    assert entries["Mine"].shadowed
    assert entries["Mine"].trouble
    assert entries["Mine"].trouble.code == "E22"
    assert "was: [one]" in entries["Mine"].trouble.hint
    assert lib.entry("one").title == "One"
    assert entries["Variant"].trouble is None
    assert entries["Variant"].was == ("one",)
    reading = lib.read_entry(entries["Mine"])
    assert reading.exercise is None
    assert reading.faults[0].code == "E22"


def test_two_files_with_one_id(shipped: Path) -> None:
    write(shipped / "en" / "zwei.md", "two", title="Again")
    found = [e for e in Library(shipped).entries() if e.id == "two"]
    assert sorted(e.shadowed for e in found) == [False, True]


def test_a_broken_file_hides_nobody(shipped: Path, tmp_path: Path) -> None:
    own = tmp_path / "own"
    own.mkdir()
    (own / "a.md").write_bytes(b"\xff\xfe\x00broken")
    (own / "b.md").write_text("no front matter")
    write(own / "c.md", "see", body="\n## A {#a do=breath}\nB\n")
    (own / "README.md").write_text("About this folder")
    (own / ".hidden").mkdir()
    lib = Library(shipped, own)
    assert [e.id for e in lib.entries()] == ["a", "b", "one", "see", "two"]
    assert [e.trouble.code if e.trouble else "" for e in lib.entries()] == [
        "E01",
        "E01",
        "",
        "",
        "",
    ]
    assert [e.trouble.code if e.trouble else "" for e in lib.check_own()] == [
        "E01",
        "E01",
        "",
        "E50",
        "",
    ]
    assert lib.read("see").exercise is None
    assert lib.read("one").exercise


def test_a_changed_file_is_read_again(shipped: Path) -> None:
    lib = Library(shipped)
    first = lib.read("one")
    assert lib.read("one") is first
    write(shipped / "en" / "one.md", "one", title="Renamed later")
    assert lib.entry("one").title == "Renamed later"
    assert lib.read("one") is not first


def test_unknown_ids_are_refused(shipped: Path) -> None:
    with pytest.raises(KeyError):
        Library(shipped).read("gone")


@pytest.mark.parametrize("odd", ["a\0b", "\ud800", "x" * 5000, "../en/one", "."])
def test_an_id_that_no_file_can_be_named_after_is_no_exercise(shipped: Path, odd: str) -> None:
    """It comes from a filled sheet or a carried journal, so it can be anything."""
    with pytest.raises(KeyError):
        Library(shipped).entry(odd)


def test_programs_are_left_out(shipped: Path) -> None:
    write(shipped / "en" / "programs" / "weeks.md", "weeks", kind="program")
    assert [e.id for e in Library(shipped).entries()] == ["one", "two"]


def test_a_glance_never_raises(tmp_path: Path) -> None:
    gone = glance(tmp_path / "exercises" / "de" / "gone.md")
    assert gone.trouble
    assert (gone.trouble.code, gone.lang, gone.id) == ("E73", "de", "gone")
    odd = tmp_path / "odd.md"
    odd.write_bytes(
        b"\xef\xbb\xbf---\r\nid: odd\r\ntitle: Odd\r\nversion: 1\r\nlang: en\r\n---\r\nx"
    )
    assert glance(odd).trouble is None
    assert glance(odd).title == "Odd"
    endless = tmp_path / "endless.md"
    endless.write_text("---\nid: a\n")
    assert glance(endless).trouble
    assert library.markdown_files(tmp_path / "none") == []


def test_translations_are_compared(tmp_path: Path) -> None:
    folder = tmp_path / "exercises"
    body = ASK + '\n## Then {#then who=speaker time=2m if="level <= 2"}\nB\n\n## Last {#last}\nC\n'
    write(folder / "en" / "a.md", "a", body=body)
    same = body.replace("Our word", "Unser Wort")
    write(folder / "de" / "a.md", "a", "de", same)
    assert check_files(files_of(folder)) == (2, ())
    changes = {
        "E90": same.replace("\n## Last {#last}\nC\n", ""),
        "E91": same.replace("#last", "#lst"),
        "E92": same.replace("time=2m", "time=3m"),
        "E93": same.replace("{#word}", "{#wrod}"),
        "E94": same.replace("- [ ] tea {#tea}", "- [ ] tee {#tea}\n- [ ] tee {#more}"),
    }
    changes["E92 of a condition"] = same.replace("level <= 2", "level<=2")  # the same shape
    for code, changed in changes.items():
        write(folder / "de" / "a.md", "a", "de", changed)
        faults = check_files(files_of(folder))[1]
        assert code[:3] in {f.code for f in faults}, code
        assert all("de" in f.path for f in faults)


def test_translations_in_detail(tmp_path: Path) -> None:
    folder = tmp_path / "exercises"
    body = ASK + "\n## Last {#last}\nC\n"
    write(folder / "fr" / "a.md", "a", "fr", body)
    for code, changed in (
        ("E94", body.replace("\n- ( ) talk {#talk}\n- ( ) rest {#rest}", "\n____")),
        ("E94", body.replace("{#talk}", "{#speak}")),
        ("E92", body.replace("{#word}", "{#word .map}")),
        ("E93", body.replace("**Our word:** {#word}\n____\n", "")),
        ("E91", "\n## Last {#last}\nC\n" + ASK),
    ):
        write(folder / "pt" / "a.md", "a", "pt", changed)
        found = check_files(files_of(folder))[1]
        assert code in {f.code for f in found}, code
        assert all("pt" in f.path for f in found)


def test_clashes_show_in_a_folder(tmp_path: Path) -> None:
    write(tmp_path / "a.md", "same")
    write(tmp_path / "b.md", "same")
    files, faults = check_files([*files_of(tmp_path), tmp_path / "a.md"])
    assert files == 2
    assert [(f.code, Path(f.path).name) for f in faults] == [("E22", "b.md")]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes in folders")
def test_a_pipe_among_the_files_keeps_nobody_waiting(shipped: Path, tmp_path: Path) -> None:
    own = tmp_path / "own"
    own.mkdir()
    os.mkfifo(own / "pipe.md")
    (own / "gone.md").symlink_to(tmp_path / "nowhere")
    listed = [entry.path.name for entry in Library(shipped, own).entries()]
    assert "pipe.md" not in listed
    assert "gone.md" in listed, "what cannot be read is told, not hidden"
